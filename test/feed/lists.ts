import fc from "fast-check";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Edition } from "../../lib/list/schema.ts";

/** Lists of one publisher, with every kind of record, in its lane. */
const source = { url: "https://www.state.gov/list", title: null, asOf: "2026" };

export interface Choices {
  publisher?: string;
  serial?: number;
  marking?: Edition["marking"];
  projects?: { id: string; country: string | null; title: string; marking?: Edition["marking"] }[];
  organisations?: { id: string; name: string }[];
  tiers?: { country: string; year: number; value: string }[];
}

export function listOf({
  publisher = "dol",
  serial = 1,
  marking = "UNCLASSIFIED",
  projects = [{ id: "a", country: "GH", title: "Shelters" }],
  organisations = [{ id: "ilo", name: "International Labour Organization" }],
  tiers = [],
}: Choices = {}): Edition {
  const own = (id: string) => `${publisher}.${id}`;
  const parsed = parseEdition({
    schema: 1,
    serial,
    asOf: "2026-03-03",
    marking,
    partial: false,
    publishers: [{ id: publisher, name: publisher.toUpperCase() }],
    projects: projects.map(({ id, country, title, marking: own1 = "UNCLASSIFIED" }) => ({
      id: own(id),
      publisher,
      title,
      implementer: organisations[0]?.id ?? null,
      countries: country === null ? ["GH", "TG"] : [country],
      scope: country === null ? "regional" : "country",
      funder: own("office"),
      contacts: [own("officer")],
      marking: own1,
      sources: [source],
      printed: { implementer: "ILO" },
    })),
    organisations: organisations.map((each) => ({ ...each, aliases: ["Bureau"] })),
    offices: [{ id: own("office"), department: "Labor", name: "ILAB", source }],
    contacts: [{ id: own("officer"), role: "Officer", office: own("office"), state: "held" }],
    countryFacts: tiers.map((tier) => ({ ...tier, kind: "tier", source })),
    calls: [{ id: own("call"), title: "A call", countries: ["GH"], funder: own("office"), source }],
    mechanisms: [{ id: own("force"), name: "Task Force", source }],
    authorities: [{ id: own("act"), name: "Act", gist: "A statute", source }],
    totals: [{ id: own("sum"), label: "In Ghana", country: "GH", usd: 1_000, source }],
    plans: [
      {
        ...{ id: own("plan"), title: "Next year", countries: ["GH"], funder: own("office"), decides: "2027-03" },
        ...{ usdTo: 9, contacts: [own("officer")], marking: "UNCLASSIFIED", source },
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The same list whatever the order of its rows. */
export function inOrder(edition: Edition): Edition {
  const entries = Object.entries(edition).map(([field, rows]) => [
    field,
    Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).sort() : rows,
  ]);
  return Object.fromEntries(entries);
}

const country = fc.constantFrom("GH", "TG", "NP", "VN", null);
const title = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  // Long enough that a few dozen fill a shard.
  fc.integer({ min: 1, max: 9 }).map((digit) => String(digit).repeat(9_000)),
);

/** Lists of up to forty projects, some so long that their countries are split, some split twice. */
export const anyList = (publisher = "dol") =>
  fc
    .record({
      projects: fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,6}$/), country, title }), {
        selector: ({ id }) => id,
        maxLength: 40,
      }),
      organisations: fc.uniqueArray(
        fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), name: fc.constantFrom("One", "Two", "Three") }),
        { selector: ({ id }) => id, maxLength: 5 },
      ),
      tiers: fc.uniqueArray(
        fc.record({
          country: fc.constantFrom("GH", "TG", "NP"),
          year: fc.integer({ min: 2001, max: 2025 }),
          value: fc.constantFrom("Tier 1", "Tier 2"),
        }),
        { selector: (tier) => JSON.stringify(tier), maxLength: 8 },
      ),
    })
    .map((choices) => listOf({ publisher, ...choices }));

/** A list and one that came of it: some records gone, some changed, some new. */
export const anyStep = fc.tuple(anyList(), anyList(), fc.integer({ min: 0, max: 40 })).map(([before, other, kept]) => {
  const projects = new Map(before.projects.slice(0, kept).map((project) => [project.id, project]));
  for (const project of other.projects) projects.set(project.id, project);
  const organisations = new Map([...before.organisations, ...other.organisations].map((each) => [each.id, each]));
  return { before, after: { ...other, projects: [...projects.values()], organisations: [...organisations.values()] } };
});
