import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "../../lib/exchange/table/column-names.ts";
import { faults, type Taken, take } from "./take-table.ts";
import { writeXlsx } from "./write-xlsx.ts";

const usual = {
  amount: "Amount",
  title: "Title",
  implementer: "Recipient",
  countries: "Country",
  start: "Start Date",
  end: "End Date",
};
const cells = {
  amount: "750000",
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

describe("of a row that is no record of its own each cell is in the record it belongs to", () => {
  const columns = "Award Number,Title,Recipient,Country,Amount,Start Date,Notes of whom,Summary,Funder";
  const prime = "G-19-1001,Courts,IOM,Kenya,50000,2021-10-01,nnn,Prime text,USAID";
  test.each([
    [
      "a sub-award below an arrow",
      `${columns}\n${prime}\n,  ↳ Sub one,Local A,Togo,5000,2021-11-01,zyxw,Sub text,Qoph fund\n`,
    ],
    [
      "one with a number of its own",
      `${columns}\n${prime}\nG-19-1001-S1,Sub one,Local A,Togo,5000,2021-11-01,zyxw,Sub text,Qoph fund\n`,
    ],
    [
      "one that repeats its prime",
      `Subrecipient,Subaward Amount,${columns}\nONG A,1,${prime}\nLocal A,5000,G-19-1001,Sub one,IOM,Togo,50000,2021-11-01,zyxw,Sub text,Qoph fund\n`,
    ],
  ])("%s", async (_what, text) => {
    const imported = await take(text);
    expect(imported.records).toHaveLength(1);
    const said = JSON.stringify(imported.records[0]);
    for (const value of ["Sub one", "Local A", "Togo", "5000", "2021-11-01", "zyxw", "Sub text", "Qoph fund"])
      expect(said).toContain(value);
  });

  test("the next line of a record", async () => {
    const rows = [
      ["Title", "Recipient", "Country", "Amount", "Notes of whom"],
      ["Courts", "Pact", "Kenya", 5000, "nnn"],
      [null, null, "Togo", null, "zyxw"],
    ];
    const imported = await take(writeXlsx([{ name: "A", rows, merges: ["A2:A3", "B2:B3"] }]));
    expect(imported.records).toHaveLength(1);
    expect(imported.records[0]).toMatchObject({ countries: ["KE", "TG"], printed: { "Notes of whom": "nnn; zyxw" } });
  });
});

test("the lower of two header rows may end before the table does", async () => {
  const rows = [
    ["Title", "Recipient", "Country", "Amount", null, "Start", "End"],
    ["Title", "Recipient", "Country", "Obligated", "Disbursed", "Start"],
    ["Courts", "Pact", "Kenya", 5000, 4500, { date: "2021-10-01" }, { date: "2023-09-30" }],
  ];
  const imported = await take(writeXlsx([{ name: "A", rows }]));
  expect(imported.records).toMatchObject([
    { end: "2023-09-30", amounts: [{ kind: "obligated" }, { kind: "disbursed" }] },
  ]);
});

const head = "Titre,Bénéficiaire,Pays,Montant";
const rowsOf = (header: string, values: readonly string[]) =>
  `${header},${head}\n${values.map((value, at) => `${value},Titre ${at},Pact ${at},Mali,1000 USD\n`).join("")}`;

test("no row is taken for a title because the header comes again below it in plainer words", async () => {
  const lines = [1, 2, 3].map((at) => `Courts ${at},Pact ${at},Kenya,5000,2021-10-01\n`);
  const text = `Project,Grantee organization,Country or place,Award Amount (USD),Start of work\n${lines[0]}${lines[1]}Title,Recipient,Country,Amount,Start Date\n${lines[2]}`;
  expect((await take(text)).records.map(({ row }) => row)).toEqual([2, 3, 5]);
});

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
