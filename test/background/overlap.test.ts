import "../browser/browser-in-memory.ts";
import { afterEach, expect, test } from "vitest";
import { overlapHere } from "../../entrypoints/background/overlap.ts";
import { compareRequest, type OverlapScript } from "../../entrypoints/overlap/index.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { buildIndex } from "../../lib/search/build.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { edition, finding, project } from "../advise/small-edition.ts";

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
