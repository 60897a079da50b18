import { describe, expect, test } from "vitest";
import { makeTable } from "./made-tables.ts";
import { scoreOf } from "./score-import.ts";
import { faults, head, row, take } from "./take-table.ts";
import { delimited, encode } from "./write-table.ts";

describe("made tables", () => {
  test.each([",", ";", "\t", "|"])(
    "divided by %j, in five encodings: counts, fields and planted defects",
    async (delimiter) => {
      const sums = { off: 0, fields: 0, right: 0, planted: 0, told: 0, good: 0, falseErrors: 0 };
      const encodings = ["utf-8", "utf-8-bom", "utf-16le", "windows-1252", "utf-16be"] as const;
      for (let seed = 1; seed <= 20; seed++) {
        const made = makeTable(seed * 7 + delimiter.charCodeAt(0), 60);
        const text = delimited(made.rows, delimiter, seed % 3 === 0 ? "\n" : "\r\n");
        const score = scoreOf(await take(encode(text, encodings[seed % 5]!), { name: "" }), made);
        for (const key of Object.keys(sums) as (keyof typeof sums)[])
          sums[key] += key === "off" ? Math.abs(score.off) : score[key];
      }
      expect(sums.off).toBe(0);
      expect(sums.right / sums.fields).toBeGreaterThan(0.98);
      expect(sums.told / sums.planted).toBeGreaterThan(0.95);
      expect(sums.falseErrors / sums.good).toBeLessThan(0.01);
    },
  );
});

describe("a text of rows", () => {
  test("keeps quoted line ends; rows and lines are counted apart", async () => {
    const imported = await take(`${head}\r\n"Two\r\nlines, one ""title""",IOM,Kenya\r\n\r\nCourts,UNODC,Ghana\r\n`);
    expect(imported.records).toMatchObject([
      { n: 1, row: 2, line: 2, title: 'Two\r\nlines, one "title"' },
      { n: 2, row: 4, line: 5, title: "Courts" },
    ]);
    expect(imported.counted).toMatchObject({ rows: 4, records: 2, blank: 1, headings: 1 });
  });

  test("is not swallowed by a quotation mark that never closes", async () => {
    const imported = await take(
      `${head}\n${row({ title: '"Open' })}\n${row({ title: '"Quoted, once"' })}\n${row({ title: 'A "word" inside' })}\n`,
    );
    expect(imported.records.map(({ title }) => title)).toEqual(['"Open', "Quoted, once", 'A "word" inside']);
  });

  test("may say itself what divides it, and may be pasted from a page", async () => {
    expect((await take("sep=|\nTitle|Recipient\nA, b|IOM\n")).records).toMatchObject([{ title: "A, b", row: 3 }]);
    const table = "| Title | Recipient |\n|---|:--|\n| Courts | IOM |\n";
    expect((await take(table, { name: "" })).records).toMatchObject([{ title: "Courts", implementer: "iom" }]);
  });

  test("ends its lines with carriage returns alone", async () => {
    expect((await take(`${head}\r${row()}\r${row({ title: "Courts" })}\r`)).records).toHaveLength(2);
  });

  test.each<[string, string, object]>([
    ["day first where a day above 12 shows it", "13/02/2021", { start: "2021-02-13" }],
    ["the count of days of a spreadsheet", "44470", { start: "2021-10-01" }],
  ])("has dates written %s", async (_name, start, expected) => {
    const imported = await take(`${head}\n${row({ start })}\n`);
    expect(imported.records).toMatchObject([expected]);
    expect(imported.repairs.filter(({ field }) => field === "start")).toMatchObject([
      { printed: start, value: String(Object.values(expected)[0]) },
    ]);
  });

  test("has periods whose dates are written day first", async () => {
    const imported = await take(
      "Title,Recipient,Period\nA,IOM,13/02/2021 - 12/02/2023\nB,IOM,03/04/2021 - 02/04/2023\n",
    );
    expect(imported.records[1]).toMatchObject({ start: "2021-04-03", end: "2023-04-02" });
    expect(imported.repairs[1]).toMatchObject({ code: "day-first", printed: "03/04/2021 - 02/04/2023" });
  });

  test("where day and month stand the other way in one row alone does not turn the rest around", async () => {
    const rows = ["10/13/2021", "11/25/2021", "12/31/2020", "1/20/2021", "3/4/2021", "2/28/2021", "6/30/2021"];
    const imported = await take(
      `${head}\n${rows.map((start, index) => row({ title: `T${index}`, start })).join("\n")}\n`,
    );
    expect(imported.records[4]).toMatchObject({ start: "2021-03-04" });
  });

  test("of amounts with decimal commas, or in thousands, counts dollars", async () => {
    const commas = await take("Titre;Bénéficiaire;Montant\nA;IOM;1.500,50\nB;IOM;2.500\nC;IOM;300,5\n");
    expect(commas.records.map(({ amounts }) => amounts[0]?.usd)).toEqual([1500.5, 2500, 300.5]);
    const thousands = await take("Title,Recipient,Amount ($ thousands)\nA,IOM,12.5\nB,IOM,300\n");
    expect(thousands.records.map(({ amounts }) => amounts[0]?.usd)).toEqual([12_500, 300_000]);
  });

  test("with columns for kinds of amount keeps the kinds apart", async () => {
    const imported = await take(
      "Title,Recipient,Total Estimated Cost,Obligated Amount,Disbursed to date\nA,IOM,900,500,100\n",
    );
    expect(imported.records[0]?.amounts.map(({ kind, usd }) => [kind, usd])).toEqual([
      ["ceiling", 900],
      ["obligated", 500],
      ["disbursed", 100],
    ]);
  });

  test("in another currency by its header converts nothing", async () => {
    const imported = await take("Title,Recipient,Amount (EUR)\nA,IOM,500\n");
    expect(imported.records[0]?.amounts).toEqual([]);
    expect(faults(imported)).toContainEqual([2, "amount", "other-currency"]);
  });

  test("keeps what unknown columns hold, and says so once", async () => {
    const imported = await take("Title,Recipient,Congressional District\nA,IOM,NY-12\nB,IOM,\n");
    expect(imported.records[0]?.printed).toMatchObject({ "Congressional District": "NY-12" });
    expect(faults(imported)).toEqual([[1, "Congressional District", "unknown-column"]]);
  });

  test("without names of columns gives nothing until somebody says what they hold", async () => {
    const text = "Safe return,IOM,Kenya\nCourts,UNODC,Ghana\n";
    expect(faults(await take(text))).toEqual([[null, "file", "no-header"]]);
    const columns = ["title", "implementer", "countries"].map((field) => ({ header: "", field, certainty: 1 }));
    const imported = await take(text, { mappings: [{ sheet: null, headerRow: 0, columns }] });
    expect(imported.records).toMatchObject([
      { row: 1, title: "Safe return", implementer: "iom", countries: ["KE"] },
      { row: 2, title: "Courts" },
    ]);
  });

  test("takes a corrected column and leaves out what is to be left out", async () => {
    const text = "Name of undertaking,Recipient,Note\nSafe return,IOM,x\n";
    const columns = [
      { header: "Name of undertaking", field: "title", certainty: 1 },
      { header: "Recipient", field: "implementer", certainty: 1 },
      { header: "Note", field: null, certainty: 1 },
    ];
    const imported = await take(text, { mappings: [{ sheet: null, headerRow: 1, columns }] });
    expect(imported.records).toMatchObject([{ title: "Safe return", implementer: "iom" }]);
    expect(imported.problems).toEqual([]);
  });

  test("says of rows between the records what they are, and gives their word to the rows below", async () => {
    const rows = [
      "AFRICA,,,,,",
      row(),
      "Subtotal,,,5000,,",
      "FY 2022,,,,,",
      head,
      row({ title: "Courts" }),
      ",,,,,",
      "Total,,,10000,,",
      "Source: the office,,,,,",
    ];
    const imported = await take(`${head}\n${rows.join("\n")}\n`);
    expect(imported.counted).toEqual({
      rows: 10,
      records: 2,
      blank: 1,
      headings: 5,
      totals: 2,
      continued: 0,
      refused: 0,
    });
    expect(imported.records.map(({ title, region, amounts }) => [title, region, amounts[0]?.fiscalYear])).toEqual([
      ["Safe return", "AF", null],
      ["Courts", "AF", 2022],
    ]);
  });

  test("a project whose name begins with “Total” is no total", async () => {
    const imported = await take(`${head}\n${row({ title: "Total Health for Survivors" })}\n`);
    expect(imported.records).toHaveLength(1);
  });
});

describe("a defect is told with its row and field", () => {
  test.each<[string, string, string, string]>([
    ["a formula", row({ title: "=cmd|' /C calc'!A0" }), "title", "formula"],
    ["letters of another encoding", row({ recipient: "Caritas BÃ©nin" }), "implementer", "mojibake"],
    ["an amount below nothing", row({ amount: "-5000" }), "amount", "negative-amount"],
    ["an amount beyond all reason", row({ amount: "2000000000" }), "amount", "too-large"],
    ["cells that slipped to the right", `,${row()}`, "row", "extra-cells"],
    ["cells that slipped to the left", row().slice("Safe return,".length), "amount", "shifted-cells"],
    ["a cell of more than 20,000 characters", row({ title: "x".repeat(20_001) }), "title", "too-long"],
    ["a blank that no other row has", row({ recipient: "" }), "implementer", "missing-value"],
    ["the same once more", row({ title: "T1" }), "id", "same-record"],
  ])("%s", async (_name, line, field, code) => {
    const good = Array.from({ length: 9 }, (_, index) => row({ title: `T${index}` }));
    const imported = await take(`${head}\n${good.join("\n")}\n${line}\n`);
    expect(faults(imported)).toContainEqual([11, field, code]);
    expect(imported.problems.filter((problem) => problem.row !== 11)).toEqual([]);
  });

  test("mended letters are proposed, not taken", async () => {
    const imported = await take(`${head}\n${row({ title: "Appui au BÃ©nin â€“ phase 2" })}\n`);
    expect(imported.records[0]?.title).toBe("Appui au BÃ©nin â€“ phase 2");
    expect(imported.problems[0]?.fix).toBe("Appui au Bénin – phase 2");
  });

  test.each(["São Tomé", "RÉSUMÉ » suite", "Åland Ås", "ÀÉÎÕÜ", "Ã"])("%s is no damage", async (title) => {
    expect((await take(`${head}\n${row({ title })}\n`)).problems).toEqual([]);
  });
});

describe("prime and sub-awards become a tree", () => {
  test("where a column says what a row is", async () => {
    const text =
      "Award Level,Award Number,Recipient,Title,Amount\nPrime,A-100,IOM,Safe return,900\nSub,A-100,Pact,Shelters,200\nSub,A-100,World Hope,Courts,100\nPrime,A-200,UNODC,Law,500\n";
    const imported = await take(text);
    expect(imported.records).toMatchObject([
      { awardNumber: "A-100", implementer: "iom", subrecipients: ["Pact", "World Hope"] },
      { awardNumber: "A-200", subrecipients: [] },
    ]);
    expect(imported.records[0]?.printed.subawards).toBe("Pact, Shelters, A-100, 200\nWorld Hope, Courts, A-100, 100");
    expect(imported.counted).toMatchObject({ records: 2, continued: 2 });
    expect(imported.problems).toEqual([]);
  });

  test("where a column names the prime, wherever it stands", async () => {
    const imported = await take(
      "Award Number,Parent Award,Recipient,Title\nB-1,B-9,Pact,Shelters\nB-9,,IOM,Safe return\nB-2,B-7,Nobody,Lost\n",
    );
    expect(imported.records.map(({ implementer, subrecipients }) => [implementer, subrecipients])).toEqual([
      ["iom", ["Pact"]],
      ["Nobody", []],
    ]);
    expect(faults(imported)).toContainEqual([4, "prime", "no-prime"]);
  });

  test("where a sub-award stands under its prime with a sign before it", async () => {
    const imported = await take(
      `${head}\n${row()}\n${row({ title: "↳ Shelters", recipient: "Pact" })}\n${row({ title: "Sub-award: Courts", recipient: "World Hope" })}\n`,
    );
    expect(imported.records).toMatchObject([{ title: "Safe return", subrecipients: ["Pact", "World Hope"] }]);
  });

  test("where each row prints the award again beside another sub-recipient", async () => {
    const imported = await take(
      "Prime Award FAIN,Prime Awardee Name,Subawardee Name,Subaward Amount,Title\nC-100,IOM,Pact,5,Safe\nC-100,IOM,World Hope,7,Safe\nC-200,UNODC,Pact,9,Law\n",
    );
    expect(imported.records).toMatchObject([
      { awardNumber: "C-100", subrecipients: ["Pact", "World Hope"] },
      { awardNumber: "C-200", subrecipients: ["Pact"] },
    ]);
  });
});

describe("an import", () => {
  test("ends when it is aborted, with what it has, and says so", async () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => row({ title: `T${index}` }));
    const stop = new AbortController();
    const shares: number[] = [];
    const imported = await take(`${head}\n${rows.join("\n")}\n`, {
      signal: stop.signal,
      onProgress: (share) => shares.push(share),
      pause: async () => {
        if (shares.length === 2) stop.abort();
      },
    });
    expect(imported.records.length).toBeLessThan(9_000);
    expect(faults(imported)[0]).toEqual([null, "file", "cancelled"]);
    expect(shares).toEqual([...shares].sort((one, two) => one - two));
  });

  test("takes 100,000 records and names the rest", async () => {
    const imported = await take(
      `Title,Recipient\n${Array.from({ length: 100_003 }, (_, index) => `T${index},IOM\n`).join("")}`,
    );
    expect(imported.counted).toMatchObject({ records: 100_000, refused: 3 });
    expect(faults(imported)).toEqual([[100_002, "file", "too-many-rows"]]);
  });

  test("of more than 50 MB is refused", async () => {
    expect(faults(await take(new Uint8Array(50 * 1024 * 1024 + 1).fill(65)))).toEqual([[null, "file", "too-large"]]);
  });
});
