import type { CountryFact, Edition } from "../../lib/list/schema.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import type { EditionChange, Store } from "../../lib/store/store.ts";
import { edition, options } from "./edition.ts";

/** Feed editions that become the next one by what differs. */
export const LIST = "anchor";
export const NOW = "2026-11-22T08:00:00.000Z";
export const made = { list: LIST, buffers: "1" };

const NAMED = ["projects", "organisations", "offices", "calls", "totals", "plans"] as const;

/** What differs, as a feed tells it. */
export function changeBetween(before: Edition, after: Edition): EditionChange {
  const { serial, asOf, marking, partial } = after;
  const put = edition(serial, { publishers: [] });
  const removed = edition(serial, { publishers: [] });
  const text = (value: unknown) => JSON.stringify(value);
  for (const name of NAMED) {
    const held = new Map<string, unknown>(before[name].map((row) => [row.id, row]));
    const now = new Set(after[name].map(({ id }) => id));
    const differs = (row: { id: string }) => text(held.get(row.id)) !== text(row);
    Object.assign(put, { [name]: after[name].filter(differs) });
    Object.assign(removed, { [name]: before[name].filter(({ id }) => !now.has(id)) });
  }
  const lacks = (facts: CountryFact[]) => (fact: CountryFact) => !facts.some((each) => text(each) === text(fact));
  put.countryFacts = after.countryFacts.filter(lacks(before.countryFacts));
  removed.countryFacts = before.countryFacts.filter(lacks(after.countryFacts));
  return { serial, asOf, marking, partial, from: before.serial, put, removed };
}

export const take = (store: Store, list: Edition) => store.take(list, options(list.serial, { made }));
export const change = (store: Store, before: Edition, after: Edition) =>
  store.change(changeBetween(before, after), { now: NOW, list: LIST });

/** Everything that a reader answers; rows without an order of their own by their text. */
export async function allOf(store: Pick<Store, "current">): Promise<unknown> {
  const reader = await store.current();
  if (reader === null) return null;
  const anyOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  const whole = await reader.edition();
  const { takenAt: _, ...info } = await reader.info();
  return {
    info,
    head: [whole.serial, whole.asOf, whole.publishers],
    projects: whole.projects,
    organisations: whole.organisations.map(({ id, name }) => `${id} ${name}`).sort(),
    calls: whole.calls,
    offices: anyOrder(whole.offices),
    totals: anyOrder(whole.totals),
    plans: [anyOrder(whole.plans), anyOrder(await reader.plans())],
    facts: anyOrder(whole.countryFacts),
    byId: await reader.projects(["e", "a", "nobody", "c"]),
    byCountry: [await reader.projectsOfCountry("GH"), await reader.callsOfCountry("UG")],
    byOrganisation: await reader.projectsOfOrganisation("a"),
    byRegion: await reader.projectsOfRegion("AF"),
    factsOf: anyOrder(await reader.factsOfCountry("GH")),
    organisationsById: await reader.organisations(["b", "a"]),
  };
}

export const inMemory = (list: Edition) => ({
  current: async () => memoryReader(list, options(list.serial, { made })),
});
