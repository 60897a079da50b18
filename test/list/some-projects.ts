import fc from "fast-check";
import { blankProject } from "../../lib/list/blank.ts";
import type { Project } from "../../lib/list/schema.ts";

/** A project that states what is given, and nothing else. */
export const aProject = (stated: Partial<Project> & { id: string }): Project => ({
  ...blankProject(stated.id, "tip"),
  sources: [{ url: null, title: "A list", asOf: null }],
  ...stated,
});

export function dollars(usd: number): Project["amounts"][number] {
  return { kind: "printed", usd, fiscalYear: null, asOf: null, printed: null };
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const words = fc
  .array(fc.constantFrom("shelter", "training", "police", "judges", "hotline", "youth", "Ghana", "phase II"), {
    maxLength: 6,
  })
  .map((some) => some.join(" ") || null);
const days = fc.constantFrom("2019-10-01", "2020-10", "2021", "2022-03-31", "2023-03-31");

const stated = fc.record({
  title: words,
  implementer: maybe(fc.constantFrom("iom", "unodc", "UN Office on Drugs and Crime")),
  countries: fc.uniqueArray(fc.constantFrom("GH", "KE", "UG", "ET"), { maxLength: 3 }),
  scope: fc.constantFrom("country", "regional", "global"),
  funder: maybe(fc.constantFrom("state-tip", "usaid")),
  amounts: fc.array(fc.constantFrom(500_000, 750_000, 1_000_000).map(dollars), { maxLength: 2 }),
  start: maybe(days),
  end: maybe(days),
  awardNumber: maybe(fc.constantFrom("A-1", "A-2", "A-3")),
  summary: words,
  printed: fc.constantFrom<Record<string, string>>({}, { status: "open" }),
}) satisfies fc.Arbitrary<Partial<Project>>;

/** Lists in which much is alike and much is missing, ids each once. */
export const someProjects: fc.Arbitrary<Project[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }), stated), { maxLength: 12 })
  .map((rows) =>
    [...new Map(rows.map(([number, row]) => [number, row]))].map(([number, row]) =>
      aProject({ id: `p-${number}`, ...row }),
    ),
  );
