import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "../../lib/exchange/table/column-names.ts";
import { faults, type Taken, take } from "./take-table.ts";

const usual = { title: "Title", implementer: "Recipient", countries: "Country", start: "Start Date", end: "End Date" };
const cells = {
  title: "Courts of law",
  implementer: "Pact",
  countries: "Kenya",
  start: "2021-10-01",
  end: "2023-09-30",
};
/** What nobody would look for under most headers; each may well stand under any. */
const odd = [
  ...["Zyxw qoph", "SSJTIP21CA1018", "48713", "7.25", "n°7-bis", "31/02/2019 vel", "Qwv; Rtz", "84%", "$31,415"],
  ...["FY2017", "2014-03-09", "37 months", "Prime quux", "Regional blub", "open quux"],
];

/** A row for each value under the header, beside columns of other fields. */
const tableOf = (header: string, field: string | undefined, values: readonly string[]) => {
  const others = (Object.keys(usual) as (keyof typeof usual)[]).filter((key) => key !== field);
  const line = (texts: readonly string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
  const head = line([...others.map((key) => usual[key]), header]);
  const lineOf = (value: string, at: number) =>
    line([...others.map((key) => (key === "title" ? `${cells.title} ${"abcdefghijklmnopq"[at]}` : cells[key])), value]);
  return [head, ...values.map(lineOf)].join("\n");
};

/** All that came of a row, but for where it stands. */
const saidOf = ({ records, problems, repairs }: Taken, row: number): string => {
  const { n: _n, row: _row, line: _line, id, ...record } = records.find((each) => each.row === row) ?? { id: "" };
  const told = [...problems, ...repairs].filter((each) => each.row === row);
  // An id that is made of all that a row says tells nothing of one cell.
  return JSON.stringify([record, told.map(({ n: _told, ...rest }) => rest), odd.includes(id) ? id : ""]);
};

const headers = [...FIELD_NAMES].map(([header, field]) => [field, header] as const);
const fields = [...new Set(headers.map(([field]) => field))];

describe("of a row each cell is in its record, as printed or understood, or is told", () => {
  test.each(fields)(
    "under every header of %s",
    async (field) => {
      const lost: [string, string][] = [];
      const ofField = headers.filter(([of]) => of === field).map(([, header]) => header);
      // What a row says without the cell is the same under each of them.
      const blank = await take(
        tableOf(
          ofField[0]!,
          field,
          odd.map(() => ""),
        ),
      );
      for (const header of ofField) {
        const filled = await take(tableOf(header, field, odd));
        // Rows that hang on the one above are in its record.
        const all = JSON.stringify([filled.records, filled.problems, filled.repairs]);
        for (const [at, value] of odd.entries()) {
          const isRecord = filled.records.some(({ row }) => row === at + 2);
          const said = isRecord ? saidOf(filled, at + 2) : all;
          const understood = isRecord && /\d/.test(value) && said !== saidOf(blank, at + 2);
          if (!said.includes(JSON.stringify(value).slice(1, -1)) && !understood) lost.push([header, value]);
        }
      }
      expect(lost).toEqual([]);
    },
    60_000,
  );

  test.each(["", "Remarks of whom", "Count", "amount", "__proto__", "constructor"])(
    "under %j twice, and no cell takes the place of another",
    async (header) => {
      const text = `Title,Recipient,Country,Amount,${header},${header}\nSafe,IOM,Kenya,€5000,Zyxw,Qoph\n`;
      const said = saidOf(await take(text), 2);
      for (const value of ["€5000", "Zyxw", "Qoph"]) expect(said).toContain(value);
    },
  );

  test("also of columns that say something of sub-awards where nobody got any", async () => {
    const head = "Award Number,Title,Recipient,Country,Subrecipient,Subaward Number,Subaward Amount,Parent Award";
    const text = `${head}\nGR-1,Safe,IOM,Kenya,,S-77,31415,\nGR-2,Free,Pact,Togo,ONG A,S-78,5000,\n`;
    const said = saidOf(await take(text), 2);
    for (const value of ["S-77", "31415"]) expect(said).toContain(value);
  });
});

const head = "Titre,Bénéficiaire,Pays,Montant";
const rowsOf = (header: string, values: readonly string[]) =>
  `${header},${head}\n${values.map((value, at) => `${value},Titre ${at},Pact ${at},Mali,1000 USD\n`).join("")}`;

describe("a column of numbers", () => {
  const awards = ["SSJTIP21CA1018", "SSJTIP22CA1025", "SSJTIP22CA1033", "S-SJTIP-21-GR-1042"];

  test.each(["Numéro", "Número", "No.", "Nº", "N°", "№", "#", "Number", "Nr."])(
    "headed %s is the award number where it holds such",
    async (header) => {
      const imported = await take(rowsOf(header, awards));
      expect(imported.records.map(({ awardNumber }) => awardNumber)).toEqual(awards);
      expect(faults(imported)).toEqual([[1, "awardNumber", "guessed-column"]]);
    },
  );

  test("is none where another column is, and is kept as printed", async () => {
    const imported = await take(
      rowsOf(
        "Award Number,No.",
        awards.map((award) => `GR-${award},${award}`),
      ),
    );
    expect(imported.records.map(({ awardNumber }) => awardNumber)).toEqual(awards.map((award) => `GR-${award}`));
    expect(imported.records.map(({ printed }) => printed["No."])).toEqual(awards);
  });

  test.each([
    [["1", "2", "3", "4"]],
    [["0", "1", "2", "3"]],
    [["1.", "2.", "3.", "4."]],
    [["1", "2", "1", "2"]],
    [["001", "002", "003", "004"]],
  ])("that counts the rows, %j, is kept nowhere", async (values) => {
    for (const header of ["No.", "Item", ""]) {
      const imported = await take(rowsOf(header, values));
      expect(imported.records.map(({ printed }) => Object.keys(printed))).toEqual(values.map(() => ["implementer"]));
      expect(imported.problems).toEqual([]);
    }
  });

  test.each([
    [
      ["12", "40", "3", "7"],
      ["12", "40", "3", "7"],
    ],
    [
      ["1001", "1002", "1003", "1004"],
      ["1001", "1002", "1003", "1004"],
    ],
    [
      ["1", "2", "5", "6"],
      [undefined, undefined, "5", "6"],
    ],
    [
      ["1", "2", "2a", "3"],
      [undefined, undefined, "2a", undefined],
    ],
  ])("that does not, %j, is kept as printed", async (values, kept) => {
    for (const [header, name] of [
      ["No.", "No."],
      ["Count", "Count"],
      ["", "[A]"],
    ] as const) {
      const imported = await take(rowsOf(header, values));
      expect(imported.records.map(({ printed }) => printed[name])).toEqual(kept);
    }
  });
});
