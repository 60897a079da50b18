import { readFileSync } from "node:fs";
import { readCorrectionFile } from "../../../lib/exchange/correction-file.ts";
import { exportCsv } from "../../../lib/exchange/export-csv.ts";
import { exportIati } from "../../../lib/exchange/export-iati.ts";
import { importFile } from "../../../lib/exchange/import-file.ts";
import { readPostGrants } from "../../../lib/exchange/post-grants.ts";
import { parseEdition } from "../../../lib/list/parse.ts";
import type { Edition } from "../../../lib/list/schema.ts";
import { readVersionCode } from "../../../lib/list/version-code.ts";
import { makeTable } from "../../../test/exchange/made-tables.ts";
import { delimited } from "../../../test/exchange/write-table.ts";
import { writeXlsx } from "../../../test/exchange/write-xlsx.ts";
import { asJson, bytesOf, type Door, jsonIn, letters, must } from "../door.ts";

/** A part of the starter list, with all kinds of rows that it has. */
export function fewRows(rows = 12): Edition {
  const starter = parseEdition(JSON.parse(readFileSync("public/data/starter.json", "utf8")));
  if (!starter.ok) throw new Error("The starter list could not be read: run `npm run data` first.");
  const { value } = starter;
  const projects = value.projects.slice(0, rows);
  const named = new Set(projects.flatMap(({ implementer, subrecipients }) => [implementer, ...subrecipients]));
  return {
    ...value,
    projects,
    organisations: value.organisations.filter(({ id }) => named.has(id)),
    countryFacts: value.countryFacts.slice(0, 4),
  };
}

const editions: Door = {
  name: "lists",
  made: "json",
  seeds: async () => [asJson(fewRows()), asJson(fewRows(1))],
  enter: async (input) => {
    const read = parseEdition(jsonIn(input));
    if (!read.ok) must(read.problems.length > 0, "a list is refused and no problem is told");
    else must(parseEdition(JSON.parse(JSON.stringify(read.value))).ok, "what was read is not read again");
  },
};

const tables = [3, 4, 5].map((seed) => makeTable(seed, 10));
const files: Record<string, { made: Door["made"]; seeds(): Uint8Array[] }> = {
  csv: {
    made: "text",
    seeds: () => [",", ";", "\t"].flatMap((by) => tables.map(({ rows }) => bytesOf(delimited(rows, by)))),
  },
  xlsx: {
    made: "archive",
    seeds: () => tables.map(({ rows }) => writeXlsx([{ name: "A", rows, merges: ["A1:C2"] }])),
  },
  iati: { made: "text", seeds: () => [bytesOf(exportIati(fewRows()))] },
  "own csv": { made: "text", seeds: () => [bytesOf(exportCsv(fewRows()))] },
  "list pages": { made: "text", seeds: () => statePages().map(bytesOf) },
};

const imports = Object.entries(files).map(
  ([name, { made, seeds }]): Door => ({
    name,
    made,
    seeds: async () => seeds(),
    enter: async (input) => {
      const { records, problems } = await importFile(input, {
        name: "list",
        format: "auto",
        publisher: "p",
        base: null,
      });
      must(
        records.every(({ n }, at) => n === at + 1),
        "records are not numbered in order",
      );
      must(records.length > 0 || problems.length > 0, "nothing was read and nothing is told");
    },
  }),
);

function statePages(): string[] {
  const stacked = [
    "Sub-Saharan Africa",
    "Country: Kenya",
    "Implementer: International Organization for Migration",
    "Amount: $250,000 (FY 2010 Funds)",
    "Project Period: 10/1/2010 – 9/30/2012",
    "Description: The project trains labour inspectors and supports shelters.",
    "Country: Ghana, Togo and Benin",
    "Grantee: Free the Slaves",
    "Amount: TBD",
    "Duration: 24 months",
    "Description: Communities protect children from work on lakes.",
  ].join("\n");
  const cells = (one: string) => `<tr><td>Peru</td><td>${one}</td><td>$300,000</td><td>Training of judges</td></tr>`;
  const table = `<h2>Western Hemisphere</h2><table><tr><th>Country</th><th>Recipient</th><th>Amount</th><th>Description</th></tr>${["Winrock", "Partners of the Americas<br>ILO"].map(cells).join("")}</table>`;
  const paragraphs = stacked
    .split("\n")
    .map((line) => `<p><strong>${line.replace(":", ":</strong>&nbsp;")}</p>`)
    .join("");
  return [stacked, table, `<main>${paragraphs}</main>`];
}

const small: Door[] = [
  {
    name: "corrections",
    made: "json",
    seeds: async () =>
      [
        readFileSync("docs/corrections.md")
          .toString()
          .match(/```json\n([\s\S]*?)```/)?.[1] ?? "{}",
      ].map(bytesOf),
    enter: async (input) => {
      readCorrectionFile(input);
      readPostGrants(input);
    },
  },
  {
    name: "list codes",
    made: "text",
    seeds: async () => ["S1AB-C2DE-F3GH-J4KM", "7K2M-90AB", ""].map(bytesOf),
    enter: async (input) => void readVersionCode(letters(input)),
  },
];

export const listDoors = [editions, ...imports, ...small];
