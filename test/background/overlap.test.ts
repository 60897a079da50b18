import "../browser/browser-in-memory.ts";
import { afterEach, expect, test } from "vitest";
import { findingHere, overlapHere } from "../../entrypoints/background/overlap.ts";
import { compareRequest, type OverlapScript } from "../../entrypoints/overlap/index.ts";
import { lookAtPage, seenBefore } from "../../lib/recognise/look-at-page.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { whoAsks } from "../../lib/recognise/who-asks.ts";
import { buildIndex } from "../../lib/search/build.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { edition, finding, project } from "../advise/small-edition.ts";
import { worldTable } from "../recognise/world.ts";

const list = edition({
  projects: [
    project("fishing", {
      title: "Return of Trafficked Children",
      summary: "Rescues trafficked children from fishing villages, shelters them and brings them home and to school.",
    }),
    project("judges", { title: "Training of judges" }),
  ],
});
const reader = memoryReader(list, { nameTable: new ArrayBuffer(0), searchIndex: buildIndex(list) });
const text =
  "Nous demandons un appui pour un refuge et l’école d’enfants victimes de traite, vendus à des pêcheurs du lac Volta.";
const reading = plainReading({ url: "https://example.org/", title: "Retour des enfants", lang: "fr", text });
const request = finding({ kind: "request", countries: [], candidates: [] });

const own = globalThis as OverlapScript;
afterEach(() => {
  delete own.compareRequest;
  delete own.whoAsks;
});

test("without a country, a French request finds the English project through the search index", async () => {
  const overlap = await compareRequest(reading, request, reader);
  expect([overlap.speak, overlap.matches[0]?.project]).toEqual([true, "fishing"]);
});

test("what is kept of it holds no word of the page", async () => {
  const kept = JSON.stringify(await compareRequest(reading, request, reader));
  for (const word of ["refuge", "pêcheurs", "Volta", "Retour"]) expect(kept).not.toContain(word);
});

test("only what is close is kept", async () => {
  const water = plainReading({
    url: "https://example.org/",
    title: "Puits",
    lang: "fr",
    text: "Nous creusons des puits.",
  });
  expect(await compareRequest(water, request, reader)).toEqual({ speak: false, matches: [], close: 0 });
});

test("no other page is compared, and a comparison that fails takes nothing else with it", async () => {
  let asked = 0;
  own.compareRequest = async () => {
    asked++;
    throw new Error("broken");
  };
  expect(await overlapHere(reading, finding({ kind: "country" }), reader)).toBeNull();
  expect(asked).toBe(0);
  expect(await overlapHere(reading, request, reader)).toBeNull();
  expect(asked).toBe(1);
});

const letter = plainReading({
  url: "https://example.org/",
  text: "Dear Ambassador,\n\nOn behalf of Hope Shelter Ghana we request $25,000 for victims of trafficking in Ghana.",
});

const guide = plainReading({ ...letter, title: "How to write to an embassy for money" });

/** As a message asks, that waits for the table meanwhile. */
const findingOf = async (reading: Reading) => findingHere(reading, seenBefore(reading), await worldTable());

test("who asks for what is told by a script that only requests load; without it no page is a request", async () => {
  const table = await worldTable();
  const whole = recognise(letter, table);
  expect([whole.kind, whole.fields?.amount]).toEqual(["request", 25_000]);
  expect(await findingOf(letter)).toEqual({ ...lookAtPage(letter, table).request!.otherwise, kind: "country" });
  expect(await findingOf(letter)).toMatchObject({ countries: ["GH"], applicant: null, fields: null });
  own.whoAsks = whoAsks;
  expect(await findingOf(letter)).toEqual(whole);
});

test("what nobody could check for being a guide is not called a request", async () => {
  const table = await worldTable();
  expect([lookAtPage(guide, table).finding.kind, recognise(guide, table).kind]).toEqual(["request", "country"]);
  expect((await findingOf(guide)).kind).toBe("country");
});

test("of any other page all is told at once", async () => {
  own.whoAsks = () => {
    throw new Error("asked");
  };
  const table = await worldTable();
  const page = plainReading({ url: "https://example.org/", text: "Ghana\n\nThe police of Ghana freed 12 victims." });
  expect(await findingOf(page)).toEqual(recognise(page, table));
});
