import { beforeAll, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

const ASKS = "We ask the Embassy for a grant of USD 40,000 for a shelter against trafficking.";
const countriesOf = (text: string, fields: { label: string; value: string }[] = [], title = "Grant application") =>
  recognise(
    reading(title, {
      text,
      fields: [
        { label: "Applicant", value: "Kanopi Guild" },
        { label: "Amount requested", value: "USD 40,000" },
        ...fields,
      ],
    }),
    table,
  ).countries;

test.each([
  [
    "the box that asks for it, before a town of the same name as another country",
    ASKS,
    [
      { label: "Project title", value: "Safe tourism in Antigua, Panajachel and Izabal" },
      { label: "Country of implementation", value: "Guatemala" },
    ],
    ["GT"],
  ],
  [
    "of several countries the one that a box for the place names",
    `${ASKS} Women from Ghana, Ghana and Benin, Benin. In Benin and in Ghana.`,
    [{ label: "Location", value: "Savalou, Benin" }],
    ["BJ"],
  ],
  [
    "not the country of an applicant's seat",
    `${ASKS} Our shelter is in Ghana. In Accra, Ghana, we train police. Ghana has no such shelter.`,
    [{ label: "Applicant country", value: "Switzerland" }],
    ["GH"],
  ],
  [
    "none where only a town's name stands, which is a word",
    ASKS,
    [{ label: "Project title", value: "Mabinti Salama" }],
    [],
  ],
  ["none for gigabytes", `${ASKS}\nUsing 2.1 GB of 15 GB`, [], []],
])("a request's country: %s", (_, text, fields, expected) => {
  expect(countriesOf(text, fields)).toEqual(expected);
});

const PAGE = (text: string) => recognise(plainReading({ url: "", lang: "en", text }), table).countries;
test.each([
  [
    "La Pampa of Peru",
    "Gold mining in La Pampa and forced labour of girls. Peru sends police to La Pampa. Peru, Peru.",
    ["PE"],
  ],
  [
    "La Pampa of Argentina",
    "Forced labour in La Pampa. Argentina frees workers in La Pampa. Argentina, Argentina.",
    ["AR"],
  ],
  [
    "Timor of Indonesia",
    "Trafficking of girls from West Timor, Indonesia. Indonesia trains police in Timor, Indonesia.",
    ["ID"],
  ],
  ["Timor alone", "Trafficking in Timor-Leste. Timor-Leste trains its police. Police of Timor in Dili.", ["TL"]],
  [
    "Tripoli of Lebanon",
    "Forced labour of children in Tripoli, Lebanon. Lebanon has police in Tripoli. Lebanon, Lebanon.",
    ["LB"],
  ],
  [
    "Tripoli of Libya",
    "Forced labour of migrants in Tripoli, Libya. Libya detains them in Tripoli. Libya, Libya.",
    ["LY"],
  ],
])("a name of places in two countries is that of the one that the page names: %s", (_, text, expected) => {
  expect(PAGE(text)).toEqual(expected);
});

test("a town that the page writes small is a word of its language", () => {
  const text = (anak: string) =>
    `Permohonan Hibah. Perdagangan orang. Kami mohon dana USD 40,000. Judul: Anak Desa Aman di Kupang. 41% ${anak} perempuan.`;
  const weightOf = (anak: string) =>
    recognise(plainReading({ url: "", lang: "id", text: text(anak) }), table).candidates.find(
      ({ country }) => country === "KP",
    )?.weight ?? 0;
  expect(weightOf("anak")).toBe(0);
  expect(weightOf("remaja")).toBeGreaterThan(0);
});
