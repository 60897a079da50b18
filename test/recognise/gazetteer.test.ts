import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { COUNTRY_CODES } from "../../lib/recognise/country-codes.ts";
import { type Gazetteer, packGazetteer, readGazetteer } from "../../lib/recognise/gazetteer.ts";
import { foldPhrase } from "../../lib/recognise/letters.ts";
import { buildNameTable, openNameTable } from "../../lib/recognise/name-table.ts";
import { FLAG, flagsOf, hasMore, KIND, kindOf, packSense, type Sense, targetOf } from "../../lib/recognise/sense.ts";
import { buildGazetteer } from "../../scripts/data/gazetteer.ts";
import { folds, organisation } from "./world.ts";

let packed: Uint8Array<ArrayBuffer>;
let world: Gazetteer;
let byName: Map<string, Sense[]>;
beforeAll(async () => {
  packed = await buildGazetteer();
  world = readGazetteer(packed.buffer);
  byName = new Map(world.entries.map(({ name, senses }) => [name, senses]));
});
const sensesOf = (name: string) => byName.get(foldPhrase(name, folds)) ?? [];
const countryOf = (name: string) =>
  sensesOf(name)
    .filter(({ kind }) => kind === KIND.country)
    .map(({ target }) => COUNTRY_CODES[target]);

test("the lexicon is at most 350 kB in the package", () => {
  expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(350_000);
});

test("the same sources give the same bytes", async () => {
  expect(Buffer.compare(packed, await buildGazetteer())).toBe(0);
});

test("what was packed is read again", () => {
  expect(packGazetteer(world)).toEqual(packed);
});

test.each(["en", "fr", "es", "pt", "ru", "ar"])("every country has its name in %s", (language) => {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const missing = COUNTRY_CODES.filter((code) => !countryOf(names.of(code) ?? "").includes(code));
  expect(missing).toEqual([]);
});

test.each([
  ["Swaziland", "SZ"],
  ["Burma", "MM"],
  ["Ivory Coast", "CI"],
  ["DRC", "CD"],
  ["République démocratique du Congo", "CD"],
  ["Zaire", "CD"],
  ["Saint Vincent and the Grenadines", "VC"],
  ["St. Kitts and Nevis", "KN"],
  ["New Hebrides", "VU"],
  ["Берега Слоновой Кости", "CI"],
  ["Kosovo", "XK"],
  ["Кыргызстане", "KG"],
  ["вопросы", undefined],
  ["بالمغرب", "MA"],
])("%s is %s", (name, code) => {
  expect(countryOf(name)[0]).toBe(code);
});

test.each(["of", "same", "mobile", "reading", "police", "federal", "most"])('the town "%s" is left out', (name) => {
  expect(sensesOf(name).filter(({ kind }) => kind === KIND.city)).toEqual([]);
});

const regionOf = (name: string) =>
  sensesOf(name)
    .filter(({ kind }) => kind === KIND.region || kind === KIND.city)
    .map(({ target }) => COUNTRY_CODES[target]);

test.each([
  ["Sughd", "TJ"],
  ["Gilgit-Baltistan", "PK"],
  ["Haut-Uele", "CD"],
  ["Хатлоне", "TJ"],
  ["بدارفور", "SD"],
])("the region %s is of %s", (name, code) => {
  expect(regionOf(name)).toEqual([code]);
});

test.each(["Central", "Maritime", "Príncipe", "Papua", "Punjab", "Northwest", "Limburg"])(
  "%s is a region of several countries, or a word, and left out",
  (name) => {
    expect(sensesOf(name).filter(({ kind }) => kind === KIND.region)).toEqual([]);
  },
);

test("a table opens to the names it was built from", () => {
  const table = openNameTable(
    buildNameTable(packed.buffer, [
      organisation("iom", "International Organization for Migration", { acronym: "IOM" }),
    ]),
  );
  expect(table.organisations).toBe(1);
  expect(table.organisation(0)).toMatchObject({ id: "iom", acronym: "IOM" });
});

test("other bytes are no table and no gazetteer", () => {
  expect(() => openNameTable(new ArrayBuffer(64))).toThrow(TypeError);
  expect(() => readGazetteer(new ArrayBuffer(8))).toThrow(TypeError);
  expect(() => readGazetteer(packed.buffer.slice(0, 5_000))).toThrow(RangeError);
});

test("a meaning survives its packing", () => {
  const packedSense = packSense({ kind: KIND.forename, target: 65_535, flags: FLAG.common | FLAG.caseless }, true);
  expect([kindOf(packedSense), targetOf(packedSense), flagsOf(packedSense), hasMore(packedSense)]).toEqual([
    KIND.forename,
    65_535,
    FLAG.common | FLAG.caseless,
    true,
  ]);
});
