import { describe, expect, test } from "vitest";
import { nameColumn } from "../../lib/exchange/table/name-column.ts";
import { faults, head, row, take } from "./take-table.ts";

const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join("\n");

describe("dates that no other date of their list is written like", () => {
  const months = many(6, (at) => row({ title: `Plain ${at}`, start: "1/15/2020", end: "12/31/2022" }));
  const days = many(6, (at) => row({ title: `Plain ${at}`, start: "15/1/2020", end: "31/12/2022" }));

  test("a month of 13 is told where the month stands first, and the day offered", async () => {
    const imported = await take(`${head}\n${months}\n${row({ title: "Odd", start: "13/1/2020", end: "9/30/2022" })}\n`);
    expect(imported.records[6]).toMatchObject({ start: null, end: "2022-09-30" });
    expect(imported.problems).toMatchObject([
      { row: 8, field: "start", code: "impossible-date", value: "13/1/2020", fix: "2020-01-13", severity: "error" },
    ]);
  });

  test("a month of 15 is told where the day stands first", async () => {
    const imported = await take(`${head}\n${days}\n${row({ title: "Odd", start: "1/15/2020", end: "30/9/2022" })}\n`);
    expect(imported.records[6]).toMatchObject({ start: null, end: "2022-09-30" });
    expect(faults(imported)).toEqual([[8, "start", "impossible-date"]]);
  });

  test("each table of a page has its own habit: points are written where the day stands first", async () => {
    const imported = await take(`${head}\n${months}\n${row({ title: "Odd", start: "13.1.2020", end: "9/30/2022" })}\n`);
    expect(imported.records[6]).toMatchObject({ start: "2020-01-13", end: "2022-09-30" });
    expect(imported.problems).toEqual([]);
  });

  test("on a list page, too", async () => {
    const page = (at: number, period: string) =>
      `Country: Ghana\nImplementer: Partner ${at}\nAmount: $500,000\nDuration: ${period}\nDescription: Work of kind ${at}.\n`;
    const text = `${many(5, (at) => page(at, "1/15/2020 – 12/31/2022"))}\n${page(9, "14/1/2020 – 12/31/2022")}`;
    const imported = await take(text, { name: "" });
    expect(imported.format).toBe("state");
    expect(imported.records.at(-1)).toMatchObject({ start: null, end: "2022-12-31" });
    expect(imported.problems).toMatchObject([{ n: 6, field: "start", code: "impossible-date", fix: "2020-01-14" }]);
  });
});

describe("a column of lengths", () => {
  test.each([
    ["Duration (months)", "24", "2022-09-30"],
    ["Durée (mois)", "24", "2022-09-30"],
    ["Number of months", "24", "2022-09-30"],
    ["Duration (years)", "2", "2022-09-30"],
    ["YEAR(S) (expected length of project)", "2 years", "2022-09-30"],
  ])("headed %j says of which unit its numbers are", async (header, length, end) => {
    const imported = await take(
      `Title,Recipient,Country,Start Date,${header}\nSafe return,IOM,Kenya,10/1/2020,${length}\n`,
    );
    expect(imported.records).toMatchObject([{ start: "2020-10-01", end }]);
    expect(imported.problems).toEqual([]);
  });

  test("without a unit its bare number stays a question", async () => {
    const imported = await take(`Title,Recipient,Country,Start Date,Duration\nSafe return,IOM,Kenya,10/1/2020,24\n`);
    expect(imported.records).toMatchObject([{ start: "2020-10-01", end: null }]);
    expect(faults(imported)).toEqual([[2, "duration", "no-dates"]]);
  });
});

describe("sums of three digits behind a point", () => {
  const sums = (...amounts: string[]) =>
    take(`${head}\n${amounts.map((amount, at) => row({ title: `Plain ${at}`, amount })).join("\n")}\n`);

  test("are thousands where a column writes them again and again, and it is told", async () => {
    const { records, repairs, problems } = await sums("153.795", "US$ 22.533", "144.000", "890");
    expect(records.map(({ amounts }) => amounts[0]?.usd)).toEqual([153_795, 22_533, 144_000, 890]);
    expect(repairs.map(({ row, field, code }) => [row, field, code])).toEqual(
      [2, 3, 4].map((at) => [at, "amount", "other-marks"]),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ["stand once or twice", ["153.795", "22.533", "890"]],
    ["stand beside points before the cents", ["153.795", "22.533", "144.000", "1250.50"]],
    ["stand beside commas between thousands", ["153.795", "22.533", "144.000", '"1,250"']],
    ["are few of the sums", ["153.795", "22.533", "144.000", "890", "900", "910", "920"]],
  ])("stay a question where they %s", async (_where, amounts) => {
    const { records, problems } = await sums(...amounts);
    expect(records[0]?.amounts).toEqual([]);
    expect(problems[0]).toMatchObject({ row: 2, field: "amount", code: "no-amount" });
  });

  test("are decimals in a column of millions", async () => {
    const rows = ["1.250", "2.375", "1.125"].map((amount, at) => `Plain ${at},IOM,Kenya,${amount}`).join("\n");
    const { records } = await take(`Title,Recipient,Country,Amount (USD millions)\n${rows}\n`);
    expect(records.map(({ amounts }) => amounts[0]?.usd)).toEqual([1_250_000, 2_375_000, 1_125_000]);
  });
});

describe("words that state nothing", () => {
  test.each(["N/A", "-", "TBD", "Not specified"])("%j is a blank where other rows state a value", async (word) => {
    const rows = many(6, (at) => row({ title: `Plain ${at}` }));
    const imported = await take(`${head}\n${rows}\n${row({ title: "Bare", recipient: word, country: word })}\n`);
    expect(imported.records[6]).toMatchObject({ implementer: null, countries: [] });
    const code = word === "-" ? "missing-value" : "not-stated";
    expect(faults(imported).toSorted()).toEqual([
      [8, "countries", word === "N/A" ? "missing-value" : code],
      [8, "implementer", code],
    ]);
  });

  test("no country is missing where the work is the whole world's", async () => {
    const rows = many(6, (at) => `Africa,Kenya,Plain ${at},IOM`);
    const imported = await take(`Region,Country,Title,Recipient\n${rows}\nGlobal,N/A,Everywhere,IOM\n`);
    expect(imported.problems).toEqual([]);
  });

  test("an accountant's dash is no amount", async () => {
    const imported = await take(`${head}\n${row()}\n${row({ title: "Bare", amount: "$ -" })}\n`);
    expect(imported.records[1]).toMatchObject({ amounts: [] });
    expect(imported.problems).toEqual([]);
  });
});

test("a row that ends before the others do is told", async () => {
  const rows = many(6, (at) => row({ title: `Plain ${at}` }));
  const imported = await take(`${head}\n${rows}\nCut,IOM,Kenya,5000\n`);
  expect(faults(imported)).toEqual([[8, "row", "few-cells"]]);
});

test("rows of a table that leaves blank ends away are whole", async () => {
  const rows = many(6, (at) => `Plain ${at},IOM,Kenya,5000${at % 2 ? "" : ",2021-10-01,2022-09-30"}`);
  expect((await take(`${head}\n${rows}\n`)).problems).toEqual([]);
});

test.each(["~", "^", "¦"])("cells divided by %s", async (sign) => {
  const text = `${head}\n${many(4, (at) => row({ title: `Safe, ${at}` }))}\n`.replace(/,(?! )/g, sign);
  const imported = await take(text);
  expect(imported.records.map(({ title }) => title)).toEqual(["Safe, 0", "Safe, 1", "Safe, 2", "Safe, 3"]);
});

test("an amount belongs to the fiscal year that its row states", async () => {
  const imported = await take(
    "Title,Recipient,Country,Obligated,Disbursed,Ceiling,Fiscal Year\nSafe return,IOM,Kenya,5000,300,9000,FY2021\n",
  );
  expect(imported.records[0]?.amounts).toMatchObject([
    { kind: "obligated", usd: 5000, fiscalYear: 2021 },
    { kind: "disbursed", usd: 300, fiscalYear: 2021 },
    { kind: "ceiling", usd: 9000, fiscalYear: null },
  ]);
});

test.each([
  ["Focus (3P)", "focus"],
  ["Thematic focus", "focus"],
  ["REGION (AF, WHA, EAP, NEA, SCA, EUR)", "region"],
  ["FUNDING SOURCE (INCLE, ESF, DA, MRA, etc.)", "account"],
  ["FUNDING (i.e., who? USAID, DOS/GTIP, DOS/PRM, etc.)", "funder"],
  ["Prevention - Awareness", "focus.prevention"],
  ["Prosecution - Law Enforcement", "focus.prosecution"],
  ["Research & Data Collection", "focus.research"],
  ["Protection amount", "amount"],
  ["Country (percent of total)", null],
])("a column headed %j holds %s", (header, field) => {
  expect(nameColumn(header).field).toBe(field);
});

test("labels pasted with their values behind tabs are a list page, not a table", async () => {
  const stacked = (country: string, grantee: string) =>
    `${country}\nTier\t2\nType\tPrevention\nAgency\tU.S. Department of Labor (DOL)\nAmount\t$95,000\nGrantee(s)\t${grantee}\nPurpose\tTo train judges.\n\n`;
  const imported = await take(`AFRICA\n\n${stacked("Ghana", "IOM")}${stacked("Kenya", "UNODC")}`, { name: "list.txt" });
  expect(imported.format).toBe("state");
  expect(imported.records).toMatchObject([
    { countries: ["GH"], summary: "To train judges." },
    { countries: ["KE"], amounts: [{ usd: 95_000 }] },
  ]);
});

test("a table by tabs whose first column is named like a label stays a table", async () => {
  const rows = many(8, (at) => `Description\tIOM\tKenya\tSafe return ${at}`);
  const imported = await take(`Type\tRecipient\tCountry\tTitle\n${rows}\n`, { name: "list.txt" });
  expect(imported.format).toBe("csv");
  expect(imported.records).toHaveLength(8);
});

describe("blanks that other rows fill", () => {
  const rows = many(9, (at) => row({ title: `Plain ${at}` }));
  test.each([
    ["amount", { amount: "" }],
    ["start", { start: "" }],
    ["end", { end: "" }],
  ])("of the %s are told", async (field, changes) => {
    const imported = await take(`${head}\n${rows}\n${row({ title: "Bare", ...changes })}\n`);
    expect(imported.problems).toMatchObject([{ row: 11, field, code: "missing-value", severity: "warning" }]);
  });

  test("words that say that no sum is known yet are told as what they are, an end that is open not at all", async () => {
    const imported = await take(`${head}\n${rows}\n${row({ title: "Open", amount: "TBD", end: "ongoing" })}\n`);
    expect(imported.problems).toMatchObject([{ row: 11, field: "amount", code: "not-stated", severity: "warning" }]);
    expect(imported.repairs).toMatchObject([
      { row: 11, field: "end", code: "not-stated" },
      { row: 11, field: "amount", code: "not-stated" },
    ]);
  });

  test("nor where many rows leave them blank, or one column says both dates", async () => {
    const bare = many(4, (at) => row({ title: `Bare ${at}`, amount: "", end: "" }));
    expect((await take(`${head}\n${rows}\n${bare}\n`)).problems).toEqual([]);
    const periods = many(9, (at) => `Plain ${at},IOM,Kenya,10/1/2020 - 9/30/2022`);
    expect((await take(`Title,Recipient,Country,Project Period\n${periods}\n`)).problems).toEqual([]);
  });
});

describe("quotation marks behind a backslash", () => {
  test("are letters of the cell, in a file that writes them so", async () => {
    const imported = await take(
      `Title,Recipient,Country,Description\n"The \\"safe\\" way",IOM,Kenya,"He said \\"no\\", twice"\nPlain,IOM,Kenya,"All of it \\"quoted\\""\n`,
    );
    expect(imported.records).toMatchObject([
      { title: 'The "safe" way', summary: 'He said "no", twice' },
      { title: "Plain", summary: 'All of it "quoted"' },
    ]);
    expect(imported.problems).toEqual([]);
  });

  test("a backslash at the end of a cell stays what it is", async () => {
    const imported = await take(`Title,Recipient,Country\n"A folder, C:\\",IOM,Kenya\n"Another, D:\\",IOM,Ghana\n`);
    expect(imported.records).toMatchObject([{ title: "A folder, C:\\" }, { title: "Another, D:\\" }]);
  });
});

test("a column headed Type that says prime or sub is no type of programme", async () => {
  const imported = await take(
    "Award ID,Parent Award ID,Type,Recipient,Country\nP-1,,Prime,IOM,Kenya\nS-1,P-1,Sub,Hope Row,Kenya\n",
  );
  expect(imported.records).toMatchObject([{ implementer: "iom", subrecipients: ["Hope Row"] }]);
  expect(imported.problems).toEqual([]);
});

describe("a second table below the first", () => {
  const text = (blank: string) =>
    `Active\n${head}\n${row()}\n${row({ title: "Courts" })}\n${blank}\nClosed\nRecipient,Project Title,Amount,Country,Description\nUNODC,"Judges, too",7000,Ghana,Trains judges.\nIOM,Shelters,8000,Togo,Opens shelters.\n`;
  test.each(["", ",,,,,"])("has a header of its own, after %j", async (blank) => {
    const imported = await take(text(blank));
    expect(imported.records).toMatchObject([
      { title: "Safe return", countries: ["KE"] },
      { title: "Courts" },
      { title: "Judges, too", implementer: "unodc", countries: ["GH"], amounts: [{ usd: 7000 }], start: null },
      { title: "Shelters", countries: ["TG"], summary: "Opens shelters." },
    ]);
    expect(imported.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a record of words alone, below a blank row, is no header", async () => {
    const imported = await take(
      "Title,Recipient,Country,Focus\nSafe return,IOM,Kenya,Protection\n\nResearch,Partner,Location Group,Prevention\n",
    );
    expect(imported.records.map(({ title }) => title)).toEqual(["Safe return", "Research"]);
  });
});

describe("AF and NA in a column of codes are countries", () => {
  const codesOf = async (header: string, cells: readonly string[]) => {
    const rows = cells.map((cell, at) => `Project ${at},IOM,${cell},5000`);
    const { records, problems } = await take(`Title,Recipient,${header},Amount\n${rows.join("\n")}\n`);
    return [...records.map(({ countries, region }) => [countries.join(" "), region]), problems.length];
  };

  test("beside other codes of countries, and under a header that says so", async () => {
    expect(await codesOf("Country", ["KE", "AF", "UG; AF", "NA"])).toEqual([
      ["KE", "AF"],
      ["AF", "SCA"],
      ["UG AF", null],
      ["NA", "AF"],
      0,
    ]);
    expect(await codesOf("Country code", ["AF"])).toEqual([["AF", "SCA"], 0]);
    expect(await codesOf("Country", ["KEN", "AFG", "NAM"])).toEqual([["KE", "AF"], ["AF", "SCA"], ["NA", "AF"], 0]);
  });

  test("but AF among names of countries is the bureau's region", async () => {
    expect((await codesOf("Country", ["Kenya", "AF", "Peru"]))[1]).toEqual(["", "AF"]);
  });
});
