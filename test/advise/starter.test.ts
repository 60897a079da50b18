import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adviseCard } from "../../lib/advise/card.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { countryHead } from "../../lib/advise/country-head.ts";
import { adviseHint } from "../../lib/advise/hint.ts";
import { COUNTRIES } from "../../lib/list/countries.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { context, finding, request, stringsOf } from "./small-edition.ts";

const STARTER = "public/data/starter.json";

/** The list that every browser starts with, once it is built. */
describe.skipIf(!existsSync(STARTER))("the starter list, read aloud", () => {
  const reader = (): ListReader => {
    const parsed = parseEdition(JSON.parse(readFileSync(STARTER, "utf8")));
    if (!parsed.ok) throw new Error("the starter list does not parse");
    return memoryReader(parsed.value, { nameTable: new ArrayBuffer(0), searchIndex: new ArrayBuffer(0) });
  };
  const list = existsSync(STARTER) ? reader() : null;

  test.each([
    ["VN", "1 award runs today by its dates.", "Two sources disagree."],
    ["BY", "1 award runs today by its dates.", "Two sources disagree."],
    ["GH", "None is known to run today.", "Historical record."],
  ])("%s", async (country, lead, note) => {
    const card = await adviseCard(finding({ countries: [country] }), list!, context(), null);
    expect(card?.lead).toContain(lead);
    expect(card?.notes.map(({ strong }) => strong).join()).toContain(note);
    expect(card?.notes.length).toBe(1);
  });

  test("a card without anything to warn of has no note", async () => {
    const card = await adviseCard(finding({ countries: ["BD"] }), list!, context(), null);
    expect(card?.lead).toContain("1 ended within 24 months.");
    expect(card?.notes).toEqual([]);
  });

  test("an applicant that holds awards is told first", async () => {
    const card = await adviseCard(request(), list!, context(), null);
    expect(card?.heading).toBe("This applicant already holds 2 awards in this list");
    expect(card?.lead).toBe("By their dates. Both are called “defunded” in the Mar 2025 list.");
    expect(card?.aside).toMatch(/^In Ghana: 5 awards on record/);
  });

  test("Ghana is silent until past projects are asked for", async () => {
    expect((await adviseHint(finding(), list!, context())).chip).toBe(null);
    expect((await adviseHint(finding(), list!, context({ showPast: true }))).chip).not.toBe(null);
  });

  test("no sentence of any country is broken", async () => {
    const broken = /undefined|\bnull\b|\bNaN\b|\[object|[Ii]neligible|Invalid Date|\{\w+\}/;
    for (const country of COUNTRIES) {
      const said = stringsOf(await countryDossier(country, list!, context()));
      expect(said.filter((text) => broken.test(text))).toEqual([]);
    }
  });

  test("what is shown of a country before its projects are read stands in its dossier word for word", async () => {
    for (const country of COUNTRIES) {
      const info = await list!.info();
      const { notes, ...head } = await countryHead(country, list!, { ...context(), info });
      const whole = await countryDossier(country, list!, context());
      expect(whole).toMatchObject(head);
      expect(whole.notes).toEqual(expect.arrayContaining(notes));
    }
  });
});
