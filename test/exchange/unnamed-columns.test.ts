import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameColumn } from "../../lib/exchange/table/name-column.ts";
import { type Taken, take } from "./take-table.ts";

/** Columns of one small list, each under a key; the tests give them headers. */
const cells = {
  who: [
    "Lantern House Foundation",
    "Harbour Workers Association",
    "IOM",
    "Lantern House Foundation",
    "Río Claro, A.C.",
  ],
  name: [
    "Night Market Outreach by Volunteers",
    "Fair Hiring on Fishing Boats",
    "Doors Open After Dark",
    "Quiet Rooms in Court Houses",
    "Bus Drivers Who Look Twice",
  ],
  where: ["Kenya", "Ghana; Togo", "Thailand", "Peru and Bolivia", "Mexico"],
  first: ["2019-10-01", "2020-01-15", "2021-07-01", "2020-03-01", "2018-09-30"],
  last: ["2022-09-30", "2023-01-14", "2023-06-30", "2024-02-28", "2021-09-29"],
  money: ["$250,000", "$1,000,000", "$75,500", "$430,000", "$980,000"],
  other: ["$25,000", "$100,000", "$7,550", "$43,000", "$98,000"],
  award: ["SGRT19CA1001", "SGRT20CA1002", "SGRT21CA1003", "SGRT20CA1004", "SGRT18CA1005"],
  text: [
    "Volunteers of the foundation walk through the markets at night, offer tea and a place to sleep, and write down what they are told.",
    "Crews are told before they sail what they will be paid, and inspectors board one boat in ten to ask whether they were.",
    "A house in the middle of the town keeps its doors open for everybody who comes after dark and asks for no papers at all.",
    "Witnesses wait in rooms of their own, with somebody whom they know, and speak to the judge through a screen if they wish.",
    "Drivers of long lines learn to see who travels against their will, and whom to call when the next stop is still far away.",
  ],
  payer: ["DOL/ILAB", "J/TIP", "J/TIP", "INL", "DOL/ILAB"],
  later: ["$50,000", "$10,000", "$500", "$3,000", "$8,000"],
  visited: ["2021-05-04", "2022-02-02", "2022-11-11", "2022-08-01", "2020-04-30"],
  served: ["120", "85", "310", "47", "99"],
} satisfies Record<string, string[]>;
type Key = keyof typeof cells;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const tableOf = (headers: readonly [Key, string][]) =>
  [
    headers.map(([, header]) => quoted(header)).join(","),
    ...cells.who.map((_none, at) => headers.map(([key]) => quoted(cells[key][at]!)).join(",")),
  ].join("\r\n");
const fieldsOf = ({ mappings }: Taken) =>
  Object.fromEntries(mappings[0]?.columns.map((c) => [c.header, c.field]) ?? []);

const named: [Key, string][] = [
  ["name", "Title"],
  ["who", "Recipient"],
  ["where", "Country"],
  ["money", "Amount"],
  ["first", "Start Date"],
  ["last", "End Date"],
];

describe("a column whose cells name offices that pay", () => {
  test.each(["Zephyr", "Financement", "Fund source", "Fuente", "Who signs for it"])(
    "is theirs though it is headed %j",
    async (header) => {
      const money: [Key, string] = ["money", "Budget total (USD)"];
      const taken = await take(tableOf([...named.filter(([key]) => key !== "money"), money, ["payer", header]]));
      expect(fieldsOf(taken)).toMatchObject({ [header]: "funder", "Budget total (USD)": "amount" });
      expect(taken.records.map(({ printed }) => printed.funder)).toEqual(cells.payer);
    },
  );

  test.each(["Reporting office", "POC office", "Fund account"])("is not where it is headed %j", async (header) => {
    expect(fieldsOf(await take(tableOf([...named, ["payer", header]])))[header]).not.toBe("funder");
  });
});

test("an initiative is the project where nothing else is, and its programme beside a title", async () => {
  const untitled = named.filter(([key]) => key !== "name");
  for (const header of ["Initiative", "Iniciativa / Initiative"])
    expect(fieldsOf(await take(tableOf([["name", header], ...untitled])))).toMatchObject({ [header]: "title" });
  expect(fieldsOf(await take(tableOf([...named, ["text", "Initiative"]])))).toMatchObject({ Initiative: "programme" });
});

test("beside sums of years their total is not read too", async () => {
  const untold = named.filter(([key]) => key !== "money");
  const taken = await take(tableOf([...untold, ["other", "FY 2022"], ["later", "FY 2023"], ["money", "Total"]]));
  expect(fieldsOf(taken)).toMatchObject({ "FY 2022": "amount", "FY 2023": "amount", Total: null });
  expect(taken.records[0]?.amounts).toMatchObject([
    { usd: 25_000, fiscalYear: 2022 },
    { usd: 50_000, fiscalYear: 2023 },
  ]);
});

test("where only sub-awards have a title and dates, each row is one of them", async () => {
  const headers: [Key, string][] = [
    ["who", "Prime recipient organization"],
    ["name", "Sub-award title"],
    ["where", "Country"],
    ["money", "Sub-award value (USD)"],
    ["first", "Sub-award start"],
    ["last", "Sub-award end"],
  ];
  const { records } = await take(tableOf(headers));
  expect(records).toHaveLength(5);
  expect(records[0]).toMatchObject({ title: cells.name[0], start: cells.first[0], end: cells.last[0] });
  expect(records[0]?.amounts).toMatchObject([{ usd: 250_000 }]);
});

describe("a column whose header says nothing", () => {
  test.each<[Key, string, string]>([
    ["name", "Zephyr", "title"],
    ["who", "Zephyr", "implementer"],
    ["where", "Zephyr", "countries"],
    ["money", "Zephyr", "amount"],
    ["first", "Zephyr", "start"],
    ["last", "Zephyr", "end"],
  ])("is known by its cells: %s", async (key, header, field) => {
    const imported = await take(tableOf(named.map(([each, of]) => [each, each === key ? header : of])));
    const column = imported.mappings[0]!.columns.find((each) => each.header === header)!;
    expect(column.field).toBe(field);
    // A person is to look at it, in the desk and on the command line, once for the column.
    expect(column.certainty).toBeLessThan(0.6);
    expect(imported.problems.map(({ n, code, value }) => [n, code, value])).toEqual([[null, "guessed-column", header]]);
    expect(imported.records).toHaveLength(5);
  });

  test("is read although no header of the table says anything", async () => {
    const imported = await take(
      tableOf([
        ["last", "Abcd"],
        ["text", "Efgh"],
        ["who", "Ijkl"],
        ["where", "Mnop"],
        ["first", "Qrst"],
        ["award", "Uvwx"],
        ["name", "Yzab"],
        ["money", "Cdef"],
      ]),
    );
    expect(fieldsOf(imported)).toEqual({
      Abcd: "end",
      Efgh: "summary",
      Ijkl: "implementer",
      Mnop: "countries",
      Qrst: "start",
      Uvwx: "awardNumber",
      Yzab: "title",
      Cdef: "amount",
    });
    expect(imported.records[1]).toMatchObject({
      title: "Fair Hiring on Fishing Boats",
      countries: ["GH", "TG"],
      start: "2020-01-15",
      end: "2023-01-14",
      awardNumber: "SGRT20CA1002",
    });
  });

  test("stays unnamed, and is told, where it could be two things", async () => {
    const two = named.filter(([key]) => key !== "money");
    const imported = await take(tableOf([...two, ["money", "Abcd"], ["other", "Efgh"]]));
    expect(fieldsOf(imported)).toMatchObject({ Abcd: null, Efgh: null });
    expect(imported.problems.map(({ field, code }) => [field, code])).toEqual([
      ["Abcd", "unknown-column"],
      ["Efgh", "unknown-column"],
    ]);
  });

  test.each<[Key, string]>([
    ["visited", "Last site visit"],
    ["visited", "Report received"],
    ["served", "Months of victims served"],
    ["where", "Nationality of victims"],
    ["who", "Donor"],
    ["other", "Cost share"],
  ])("is left alone where it speaks of something else: %s under %j", async (key, header) => {
    const rest = named.filter(([each]) => each !== "last" && each !== "where" && each !== "money");
    expect(fieldsOf(await take(tableOf([...rest, [key, header]])))[header] ?? "funder").toBe("funder");
  });

  test("changes nothing of the columns that have a name", async () => {
    const alone = fieldsOf(await take(tableOf(named)));
    const keys = fc.constantFrom(...(Object.keys(cells) as Key[]));
    await fc.assert(
      fc.asyncProperty(keys, fc.nat(named.length), async (key, at) => {
        const with1 = named.toSpliced(at, 0, [key, "Zephyr"]);
        expect(fieldsOf(await take(tableOf(with1)))).toMatchObject(alone);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ["What for", "title"],
    ["What", "title"],
    ["About", "title"],
  ])("%j over short texts is a name, over long ones what is done", async (header, short) => {
    const rest = named.filter(([key]) => key !== "name");
    expect(fieldsOf(await take(tableOf([...rest, ["name", header]])))[header]).toBe(short);
    expect(fieldsOf(await take(tableOf([...rest, ["text", header]])))[header]).toBe("summary");
  });

  test("makes no projects of a list of something else", async () => {
    const offices = "Desk,Chief,Room\r\nNorth,A. Lopez,12\r\nSouth,B. Chen,14\r\nEast,C. Diallo,15\r\nWest,D. Novak,16";
    expect((await take(offices)).records).toEqual([]);
  });
});

test("a bare number under “Duration” is a number of months where years cannot be", async () => {
  const lines = ["24", "36", "12", "18"].map((months, at) => `Work ${at},IOM,Kenya,2020-0${at + 1}-01,${months}`);
  const { records, problems } = await take(["Title,Recipient,Country,Start Date,Duration", ...lines].join("\n"));
  expect(records.map(({ end }) => end)).toEqual(["2021-12-31", "2023-01-31", "2021-02-28", "2021-09-30"]);
  expect(problems).toEqual([]);
});

test.each([
  ["Who", "implementer"],
  ["Who carries it out", "implementer"],
  ["Led by", "implementer"],
  ["Qui", "implementer"],
  ["Mis en œuvre par", "implementer"],
  ["¿Quién?", "implementer"],
  ["Ejecutado por", "implementer"],
  ["¿Dónde?", "countries"],
  ["Countries covered", "countries"],
  ["US$", "amount"],
  ["€", "amount"],
  ["US dollars", "amount"],
  ["Federal share", "amount"],
  ["Budget alloué", "amount"],
  ["Runs from", "start"],
  ["Runs until", "end"],
  ["Dates of work", "period"],
  ["Zone couverte", "countries"],
  ["Cost share", null],
  ["Begins", "start"],
  ["Start month", "start"],
  ["Starts / Commence", "start"],
  ["Commencé", "start"],
  ["Comienza", "start"],
  ["Through", "end"],
  ["Ends / Finit", "end"],
  ["Termina", "end"],
  ["In short", "summary"],
  ["What it does", "summary"],
  ["En bref", "summary"],
  ["Start / End contact", null],
  ["Who funds it", "funder"],
])("everyday words: a column headed %j holds %s", (header, field) => {
  expect(nameColumn(header).field).toBe(field);
});
