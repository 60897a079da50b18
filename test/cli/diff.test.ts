import { expect, test } from "vitest";
import { run } from "../../cli/diff.ts";
import { edition, organisation, project } from "../search/editions.ts";
import { overhear } from "./command.ts";

const heard = overhear();
const diff = async (older: unknown, newer: unknown, [one, other] = ["old.json", "new.json"]) => {
  heard.printed = "";
  expect(await run([heard.file(one ?? "", older), heard.file(other ?? "", newer)])).toBe(0);
  return JSON.parse(heard.printed) as unknown;
};

const organisations = [organisation("iom", "International Organization for Migration", { acronym: "IOM" })];
const return_ = project("return", { title: "Safe return", implementer: "iom", countries: ["GH"], end: "2024-09-30" });
const judges = project("judges", { title: "Judges", countries: ["PE"] });

test("of two editions the same id is the same project, and every field is told with old and new", async () => {
  const older = edition({ organisations, projects: [return_, judges] });
  const newer = edition({
    organisations,
    projects: [
      { ...return_, end: "2025-09-30", title: "Return in safety" },
      project("police", { title: "Police", countries: ["KE"] }),
    ],
  });
  expect(await diff(older, newer)).toEqual({
    added: ["police"],
    removed: ["judges"],
    changed: [
      { id: "return", fields: { title: ["Safe return", "Return in safety"], end: ["2024-09-30", "2025-09-30"] } },
    ],
  });
  expect(heard.complained).toEqual([
    "1 added, 1 removed, 1 changed.",
    "Look twice: 1 of 2 projects are no longer listed.",
  ]);
});

test("an edition does not differ from itself", async () => {
  const list = edition({ organisations, projects: [return_, judges] });
  expect(await diff(list, list)).toEqual({ added: [], removed: [], changed: [] });
});

test("of two editions what differs beside projects follows under the name of its table, in the same shape", async () => {
  const source = { url: null, title: "TIP Report", asOf: null };
  const fact = (value: string, year = 2024) => ({ country: "GH", kind: "tier" as const, year, value, source });
  const contact = (mailbox: string) => ({ id: "c1", role: "Desk officer", office: "tip", mailbox, state: "held" });
  const office = { id: "tip", department: "State", name: "TIP Office", source };
  const call = (id: string) => ({ id, title: "A call", source });
  const list = (tables: object) => ({ ...edition({ organisations, projects: [return_] }), ...tables });
  const older = list({
    offices: [office],
    contacts: [contact("a@state.gov")],
    countryFacts: [fact("Tier 2"), fact("Tier 2", 2023)],
    calls: [call("spring")],
  });
  const newer = list({
    organisations: [organisation("iom", "International Organization for Migration", { acronym: "OIM" })],
    offices: [office],
    contacts: [contact("b@state.gov")],
    countryFacts: [fact("Tier 1"), fact("Tier 2", 2023)],
    calls: [call("autumn")],
  });
  expect(await diff(older, newer)).toEqual({
    added: [],
    removed: [],
    changed: [],
    organisations: { added: [], removed: [], changed: [{ id: "iom", fields: { acronym: ["IOM", "OIM"] } }] },
    contacts: {
      added: [],
      removed: [],
      changed: [{ id: "c1", fields: { mailbox: ["a@state.gov", "b@state.gov"] } }],
    },
    countryFacts: {
      added: [],
      removed: [],
      changed: [{ id: "GH tier 2024", fields: { value: ["Tier 2", "Tier 1"] } }],
    },
    calls: { added: ["autumn"], removed: ["spring"], changed: [] },
  });
  expect(heard.complained).toContain("calls: 1 added, 1 removed, 0 changed.");
});

const head = "Implementer,Countries,Amount,Start Date,End Date,Description";
const eastern = `UN Office on Drugs and Crime (UNODC),"Kenya, Uganda and Sudan","$1,000,000",4/1/2019,3/31/2022,Regional plan of action and help with drafting laws`;
const shelters = `IOM,Ghana,"$750,000",10/1/2019,9/30/2021,Runs two shelters in Accra for children`;

test("tables without ids or award numbers: what is the same project is told with its changes under the older id", async () => {
  const later = `UNODC,"Kenya, Uganda","1,500,000 USD",4/1/2019,3/31/2025,Regional plan of action and help with drafting laws`;
  const found = await diff(`${head}\n${eastern}\n${shelters}\n`, `${head}\n${shelters}\n${later}\n`, [
    "old.csv",
    "new.csv",
  ]);
  expect(found).toMatchObject({
    added: [],
    removed: [],
    changed: [
      {
        id: expect.stringMatching(/^2019-ke-/),
        fields: {
          countries: [
            ["KE", "UG", "SD"],
            ["KE", "UG"],
          ],
          end: ["2022-03-31", "2025-03-31"],
          amounts: [[{ usd: 1_000_000 }], [{ usd: 1_500_000 }]],
        },
      },
    ],
  });
  expect(Object.keys((found as { changed: { fields: object }[] }).changed[0]?.fields ?? {}).toSorted()).toEqual([
    "amounts",
    "countries",
    "end",
  ]);
});

test("what a file has no column for is no change, nor is another spelling; but dates that it does not state are", async () => {
  const bare = `Grantee,Country,Start Date,End Date,Description\nInternational Organization for Migration (IOM),Ghana,2019-10-01,2021-09-30,Runs two shelters in Accra for children\n`;
  expect(await diff(`${head}\n${shelters}\n`, bare, ["old.csv", "new.csv"])).toEqual({
    added: [],
    removed: [],
    changed: [],
  });
  const endsOnly = bare.replace("Start Date,", "").replace("2019-10-01,", "");
  const change = (start: (string | null)[]) => ({
    added: [],
    removed: [],
    changed: [{ id: expect.stringMatching(/gh-iom/), fields: { start } }],
  });
  expect(await diff(`${head}\n${shelters}\n`, endsOnly, ["old.csv", "new.csv"])).toEqual(change(["2019-10-01", null]));
  expect(await diff(endsOnly, `${head}\n${shelters}\n`, ["old.csv", "new.csv"])).toEqual(change([null, "2019-10-01"]));
});

test("a list without fiscal years says of no sum that it has none", async () => {
  const [dated, plain] = [`Fiscal Year,${head}\n2019,${shelters}\n`, `${head}\n${shelters}\n`];
  const nothing = { added: [], removed: [], changed: [] };
  expect(await diff(dated, plain, ["old.csv", "new.csv"])).toEqual(nothing);
  expect(await diff(plain, dated, ["old.csv", "new.csv"])).toEqual(nothing);
  const [was, is] = [`Fiscal Year,${head}\n2019,${shelters}\n`, `Fiscal Year,${head}\n2020,${shelters}\n`];
  expect(await diff(was, is, ["old.csv", "new.csv"])).toMatchObject({
    changed: [{ fields: { amounts: [[{ fiscalYear: 2019 }], [{ fiscalYear: 2020 }]] } }],
  });
});

test("a short form added to a name is told", async () => {
  const [plain, added] = ["Lantern Street Alliance", "Lantern Street Alliance (LSA)"].map(
    (name) => `${head}\n${shelters.replace("IOM", name)}\n`,
  );
  expect(await diff(plain, added, ["old.csv", "new.csv"])).toMatchObject({
    changed: [{ fields: { implementer: ["Lantern Street Alliance", "Lantern Street Alliance (LSA)"] } }],
  });
});

test("a focus that words of the description suggest is no change, though another row states its own", async () => {
  const list = (summary: string) =>
    `Type,${head}\nPrevention,${eastern}\n,${shelters.replace("Runs two shelters in Accra for children", summary)}\n`;
  const [older, newer] = [
    list("Protects children in two shelters"),
    list("Prosecutes traffickers of children from two shelters"),
  ];
  const found = (await diff(older, newer, ["old.csv", "new.csv"])) as { changed: { fields: object }[] };
  expect(found.changed.map(({ fields }) => Object.keys(fields))).toEqual([["summary"]]);
});

test("a person is told what to look at", async () => {
  const moved = shelters.replace("10/1/2019", "10/15/2019");
  await diff(`${head}\n${shelters}\n`, `${head}\n${moved}\n`, ["old.csv", "new.csv"]);
  expect(heard.complained.at(-1)).toMatch(/^Likely the same, for a person to decide: 2019-gh-iom-\w+\.$/);
});

test.each([
  ["no such file", ["/nowhere/a.json", "/nowhere/b.json"], 1],
  ["one file", ["a.json"], 2],
  ["an option that does not exist", ["--fast", "a", "b"], 2],
])("%s is refused with a sentence", async (_what, args, code) => {
  expect(await run(args)).toBe(code);
  expect(heard.complained).toHaveLength(1);
  expect(heard.printed).toBe("");
});

test("a file that is no list is refused", async () => {
  expect(await run([heard.file("a.json", '{"no": "list"}'), heard.file("b.json", "[]")])).toBe(1);
  expect(heard.complained[0]).toContain("a.json: ");
});

test("another sum in another currency is told of two tables, though nothing but what is printed differs", async () => {
  const list = (sum: string) =>
    `Title,Recipient,Country,Amount\nSafe return,IOM,Kenya,"${sum}"\nJudges,UNODC,Peru,"$5,000"\n`;
  const files: [string, string] = ["old.csv", "new.csv"];
  expect(await diff(list("EUR 985,000"), list("EUR 600,000"), files)).toMatchObject({
    changed: [{ fields: { printed: [{ amount: "EUR 985,000" }, { amount: "EUR 600,000" }] } }],
  });
  expect(await diff(list("EUR 985,000"), list("EUR 985,000"), files)).toMatchObject({ changed: [] });
  const silent = "Title,Recipient,Country\nSafe return,IOM,Kenya\nJudges,UNODC,Peru\n";
  expect(await diff(list("EUR 985,000"), silent, files)).toMatchObject({ changed: [] });
});
