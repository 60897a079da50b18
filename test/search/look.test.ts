import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mainAmount, newestAmounts } from "../../lib/list/amounts.ts";
import { regionOf } from "../../lib/list/countries.ts";
import { daysBetween, firstDay, lastDay, statusOf } from "../../lib/list/dates.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import { buildIndex } from "../../lib/search/build.ts";
import { countValues } from "../../lib/search/count-values.ts";
import { facetsOf } from "../../lib/search/facets.ts";
import { FILTER_KEYS, type FilterKey, writeForm } from "../../lib/search/forms.ts";
import { answersBetween, countOf, look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";
import { search } from "../../lib/search/search.ts";
import { call, contact, edition, office, organisation, project } from "./editions.ts";

const today = "2026-11-21";
const opened = (list: Edition) => {
  const index = openIndex(buildIndex(list));
  if (index === null) throw new Error("the index does not open");
  return index;
};

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyProject = fc.record({
  title: maybe(fc.constantFrom("Shelter for girls", "Roads", "Safe return home", "Shelters and courts")),
  countries: fc.subarray(["GH", "NG", "TG", "PE"]),
  region: maybe(fc.constantFrom("AF", "WHA", "GLOBAL")),
  funder: maybe(fc.constantFrom("tip", "ilab")),
  account: maybe(fc.constantFrom("INCLE", "ESF", "Incle")),
  programme: maybe(fc.constantFrom("Child Protection Compact", "PEMS")),
  publisher: fc.constantFrom("state", "labor"),
  focus: fc.subarray(["prevention", "protection", "prosecution"]),
  start: maybe(fc.constantFrom("2020", "2026-01", "2027-05-01")),
  end: maybe(fc.constantFrom("2020", "2026-11-20", "2026-11-21", "2026-12", "2027-10-01")),
  amounts: fc.array(
    fc.record({
      kind: fc.constantFrom("obligated", "printed", "ceiling"),
      usd: fc.constantFrom(0, 99_999, 100_000, 1_000_000, 7_000_000_000),
      fiscalYear: maybe(fc.constantFrom(2010, 2012)),
      asOf: fc.constant(null),
      printed: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
});
const anyEdition = fc.array(anyProject, { maxLength: 25 }).map((rows) =>
  edition({
    projects: rows.map((row, at) => project(`p${at}`, row as Partial<Project>)),
    offices: [
      office("tip", "Office to Monitor and Combat Trafficking", { abbreviation: "J/TIP" }),
      office("ilab", "Bureau of International Labor Affairs", {
        abbreviation: "ILAB",
        department: "Department of Labor",
      }),
    ],
  }),
);

/** One form of each key with the plain reading of it. */
const tests: [FilterKey, string, (row: Project) => boolean][] = [
  ["country", "country:gh,ng", ({ countries }) => countries.includes("GH") || countries.includes("NG")],
  ["country", "country:togo", ({ countries }) => countries.includes("TG")],
  ["funder", "funder:ilab", ({ funder }) => funder === "ilab"],
  ["focus", "focus:protection", ({ focus }) => focus.includes("protection")],
  ["status", "status:running", (row) => ["running", "ending"].includes(statusOf(row, today))],
  ["status", "status:ended,undated", (row) => ["ended", "undated"].includes(statusOf(row, today))],
  ["ends", "ends<180d", ({ end }) => end !== null && lastDay(end) >= today && daysBetween(today, lastDay(end)) <= 180],
  [
    "region",
    "region:af",
    ({ region, countries }) => region === "AF" || countries.some((code) => regionOf(code) === "AF"),
  ],
  ["account", "account:incle", ({ account }) => account?.toLowerCase() === "incle"],
  ["programme", 'programme:"child protection"', ({ programme }) => programme === "Child Protection Compact"],
  ["publisher", "publisher:labor", ({ publisher }) => publisher === "labor"],
  ["amount", "amount>=100k", (row) => (mainAmount(row)?.usd ?? -1) >= 100_000],
  [
    "amount",
    "obligated>1m",
    (row) => newestAmounts(row).some(({ kind, usd }) => kind === "obligated" && usd > 1_000_000),
  ],
];
const someTests = fc.subarray(tests, { maxLength: 4 });
const projectIds = (index: ReturnType<typeof opened>, text: string) =>
  answersBetween(index, look(index, text, { today, kinds: ["project"] }), 0, 1_000).map(({ id }) => id);

describe("narrowing", () => {
  test("leaves exactly the projects that a plain reading of each form leaves", () => {
    fc.assert(
      fc.property(anyEdition, someTests, (list, chosen) => {
        const index = opened(list);
        // A list that has no such name does not know the form, and says so.
        const text = chosen.map(([, form]) => form).join(" ");
        const { notUnderstood } = look(index, text, { today });
        const known = chosen.filter(([, form]) => !notUnderstood.some((each) => each.text === form));
        const plain = list.projects.filter((row) => known.every(([, , holds]) => holds(row))).map(({ id }) => id);
        const ids = projectIds(index, text);
        expect([...ids].sort()).toEqual(known.length === 0 ? [] : (mergedKeys(known, list) ?? plain.sort()));
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  test("counts of each value are what narrowing by that value leaves, one by one", () => {
    fc.assert(
      fc.property(anyEdition, someTests, fc.constantFrom("", "shelter "), (list, chosen, words) => {
        const index = opened(list);
        for (const key of FILTER_KEYS) {
          const others = chosen.filter(([other]) => other !== key).map(([, form]) => form);
          const text = `${others.join(" ")} ${words}`;
          for (const { value, count } of countValues(index, look(index, text, { today }), key, today)) {
            const form =
              key === "amount" ? `amount>=${value}` : key === "ends" ? `ends<=${value}` : writeForm(key, [value]);
            expect([key, value, projectIds(index, `${form} ${text}`).length]).toEqual([key, value, count]);
          }
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test("a filter of what a filter left is both filters at once, and narrowing twice changes nothing", () => {
    fc.assert(
      fc.property(
        anyEdition,
        fc.constantFrom(...tests),
        fc.constantFrom(...tests),
        (list, [one, first], [other, second]) => {
          fc.pre(one !== other);
          const index = opened(list);
          const known = (form: string) => look(index, form, { today }).notUnderstood.length === 0;
          fc.pre(known(first) && known(second));
          const both = new Set(projectIds(index, first).filter((id) => projectIds(index, second).includes(id)));
          expect(new Set(projectIds(index, `${first} ${second}`))).toEqual(both);
          expect(projectIds(index, `${first} ${first}`)).toEqual(projectIds(index, first));
        },
      ),
      { seed: 13, numRuns: 100 },
    );
  });
});

/** Two forms of one key widen each other, but for amounts; `null` where no key came twice. */
function mergedKeys(known: typeof tests, list: Edition): string[] | null {
  const keys = new Set(known.map(([key]) => key));
  if (keys.size === known.length) return null;
  return list.projects
    .filter((row) =>
      [...keys].every((key) => {
        const same = known.filter(([other]) => other === key);
        return key === "amount" ? same.every(([, , holds]) => holds(row)) : same.some(([, , holds]) => holds(row));
      }),
    )
    .map(({ id }) => id)
    .sort();
}

const list = edition({
  organisations: [organisation("iom", "International Organization for Migration", { acronym: "IOM" })],
  offices: [office("tip", "Office to Monitor and Combat Trafficking in Persons", { abbreviation: "J/TIP" })],
  contacts: [contact("desk", "Ghana desk officer", { office: "tip", covers: ["GH"] })],
  calls: [call("nofo", "Shelters wanted", { countries: ["GH"], closes: "2026-12-01" })],
  projects: [
    project("a", { title: "Zebra shelter", implementer: "iom", countries: ["GH"], end: "2027-01-01", start: "2024" }),
    project("b", { title: "Able shelter", countries: ["GH"], end: "2026-12-01", amounts: [amount("obligated", 5)] }),
    project("c", { title: null, countries: ["PE"], amounts: [amount("obligated", 9), amount("printed", 1)] }),
    project("d", { title: "Éclair shelter", countries: ["NG"], end: "2020", start: "2018", funder: "tip" }),
  ],
});
function amount(kind: "obligated" | "printed", usd: number) {
  return { kind, usd, fiscalYear: 2005, asOf: null, printed: null };
}

describe("an answer", () => {
  const index = opened(list);
  const ids = (text: string) => answersBetween(index, look(index, text, { today }), 0, 99).map(({ id }) => id);

  test.each<[string, string[]]>([
    ["", []],
    ["country:gh", ["a", "b", "nofo", "desk", "iom", "GH"]],
    ["ends<180d", ["b", "a", "nofo"]],
    ["funder:tip", ["d", "desk", "tip"]],
    ["country:gh sort:title", ["b", "a", "nofo", "desk", "iom", "GH"]],
    ["status:ended,running,undated sort:title", ["b", "d", "a", "c", "nofo"]],
    ["status:ended,running,undated sort:ends", ["b", "a", "d", "c", "nofo"]],
    ["status:ended,running,undated sort:newest", ["a", "d", "b", "c", "nofo"]],
    ["status:ended,running,undated sort:obligated", ["c", "b", "a", "d", "nofo"]],
    ["status:ended,running,undated sort:amount", ["c", "b", "a", "d", "nofo"]],
    ["iom country:gh", ["iom", "a"]],
    ["sort:title", ["b", "d", "a", "c", "nofo", "desk", "iom", "tip", "GH", "NG", "PE"]],
    ["sort:relevance", []],
    ["country:nowhereland", []],
    ["region:wha", ["c", "PE"]],
  ])("%s", (text, expected) => expect(ids(text)).toEqual(expected));

  test("without forms it is what a plain search finds, each kind together", () => {
    const plain = search(index, "shelter ghana", { today, limit: 50 }).map(({ id }) => id);
    expect(new Set(ids("shelter ghana"))).toEqual(new Set(plain));
    expect(ids("shelter ghana")[0]).toBe(plain[0]);
  });

  test("says what it did not understand, and keeps to the rest", () => {
    const answer = look(index, "country:nowhereland colour:red country:gh focus:pro shelter", { today });
    expect(answer.unknown).toEqual(["colour"]);
    expect(answer.notUnderstood.map(({ text }) => text)).toEqual(["country:nowhereland", "focus:pro"]);
    expect(answer.filters.country).toEqual(["GH"]);
  });

  test("counts the awards of organisations and countries without reading them", () => {
    const answer = look(index, "country:gh", { today });
    const awards = answersBetween(index, answer, 0, 99, "GH").flatMap(({ id, awards }) =>
      awards ? [[id, awards]] : [],
    );
    expect(awards).toEqual([
      ["iom", { all: 1, here: 1, implements: true }],
      ["GH", { all: 2, here: 2, implements: false }],
    ]);
  });

  test("every part of an answer is a window on the whole", () => {
    const answer = look(index, "country:gh", { today });
    const whole = answersBetween(index, answer, 0, countOf(answer));
    for (let from = 0; from <= whole.length; from++)
      for (let to = from; to <= whole.length + 1; to++)
        expect(answersBetween(index, answer, from, to)).toEqual(whole.slice(from, to));
  });
});

describe("a value that is typed", () => {
  const state = (id: string, name: string, more: object) =>
    office(id, name, { department: "Department of State", ...more });
  const index = opened(
    edition({
      offices: [
        state("state-tip", "Office to Monitor and Combat Trafficking in Persons", { abbreviation: "J/TIP" }),
        state("state-inl", "Bureau of International Narcotics", {
          abbreviation: "INL",
          functions: ["state of the art"],
        }),
        state("state-drl", "Bureau of Democracy, Human Rights, and Labor", { functions: ["The State chairs it."] }),
        office("dol-ilab", "Bureau of International Labor Affairs", { department: "Department of Labor" }),
        office("dol-whd", "Wage and Hour Division", { department: "Department of Labor" }),
        office("doi", "Department of the Interior", {
          department: "Department of the Interior",
          functions: ["state law"],
        }),
      ],
      projects: [
        project("a", { countries: ["CD", "GN", "GQ"], programme: "Program to End Modern Slavery", account: "INCLE" }),
        project("b", {
          countries: ["CG", "KR"],
          programme: "Child Protection Compact",
          account: "Economic Support Fund",
        }),
        project("c", { countries: ["KP", "SD", "SS", "DO", "DM", "NE", "NG"] }),
      ],
    }),
  );
  const narrowed = (text: string) => {
    const { filters } = look(index, text, { today });
    return Object.values(filters).flat().filter(Boolean).sort();
  };

  test.each<[string, string[]]>([
    // A department is all of its offices, whatever other offices say of it.
    ["funder:state", ["state-drl", "state-inl", "state-tip"]],
    ['funder:"Department of State"', ["state-drl", "state-inl", "state-tip"]],
    ["funder:labor", ["dol-ilab", "dol-whd"]],
    ["funder:interior", ["doi"]],
    ["funder:tip", ["state-tip"]],
    ["funder:inl", ["state-inl"]],
    ["funder:wage", ["dol-whd"]],
    // Where a name is that of several, all are meant; where it is the whole name of one, that one.
    ["country:congo", ["CD", "CG"]],
    ["country:korea", ["KP", "KR"]],
    ["country:sudan", ["SD"]],
    ["country:guinea", ["GN"]],
    ["country:niger", ["NE"]],
    ["country:dominica", ["DM"]],
    // The initials of a programme or an account, with the small words and without them.
    ["programme:pems", ["Program to End Modern Slavery"]],
    ["programme:PTEMS", ["Program to End Modern Slavery"]],
    ["programme:cpc", ["Child Protection Compact"]],
    ["account:esf", ["Economic Support Fund"]],
    ["account:incle", ["INCLE"]],
  ])("%s", (text, expected) => expect(narrowed(text)).toEqual(expected));
});

test("dates are kept as the list means them", () => {
  const index = opened(edition({ projects: [project("x", { start: "2011", end: "2012-02" })] }));
  const days = (date: string) => daysBetween("1970-01-01", date);
  expect([facetsOf(index).column("starts").at(-1), index.ends.at(-1)]).toEqual([
    days(firstDay("2011")),
    days(lastDay("2012-02")),
  ]);
});
