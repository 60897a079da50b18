import { blankProject } from "../../lib/list/blank.ts";
import { regionOf } from "../../lib/list/countries.ts";
import { fold } from "../../lib/list/fold.ts";
import type { Project, Source } from "../../lib/list/schema.ts";

/** A country in the Labor Department's findings, as `facts/ilab.json` keeps it. */
export interface IlabCountry {
  country: string;
  page: string;
  year: number;
  advancement?: string;
  palermo?: string;
  /** Name of a good, and how it is made: c child labor, f forced labor, b forced child labor. */
  goods?: [string, string][];
  criminal?: { investigations?: number; prosecutions?: number; convictions?: number };
  coordinationMechanism?: string;
  policy?: string;
  socialPrograms?: string;
  /** Title and page of each project listed under the country. */
  projects?: [string, string][];
}

const labor: [string, string][] = [
  ["c", "child labor"],
  ["f", "forced labor"],
  ["b", "forced child labor"],
];

/** "Goods: Bricks (child labor, forced labor); Coal (child labor)". */
export function goodsOf(row: IlabCountry): string {
  const goods = (row.goods ?? []).map(([name, kinds]) => {
    const words = labor.filter(([letter]) => kinds.includes(letter)).map(([, text]) => text);
    return words.length > 0 ? `${name} (${words.join(", ")})` : name;
  });
  return goods.length > 0 ? `Goods: ${goods.join("; ")}` : "";
}

/** Projects by title: one that stands under several countries is one project of those countries. */
export function ilabProjects(countries: readonly IlabCountry[], publisher: string): Project[] {
  const byTitle = new Map<string, { countries: Set<string>; pages: Set<string>; year: number }>();
  for (const { country, year, projects = [] } of countries) {
    for (const [title, page] of projects) {
      const found = byTitle.get(title) ?? { countries: new Set(), pages: new Set(), year };
      byTitle.set(title, found);
      found.countries.add(country);
      found.pages.add(page);
    }
  }
  const ids = new Set<string>();
  return [...byTitle].map(([title, { countries: named, pages, year }]) => {
    const codes = [...named].sort();
    const sources = [...pages].map((url): Source => ({ url, title: null, asOf: String(year) }));
    return laborProject({ id: idOf(title, ids), publisher, title, countries: codes, sources });
  });
}

/** One region where all countries share it, else GLOBAL. */
function regionOfAll(countries: readonly string[]): Project["region"] {
  const regions = new Set(countries.map(regionOf));
  return regions.size === 1 ? ([...regions][0] ?? null) : "GLOBAL";
}

function laborProject(given: Pick<Project, "id" | "publisher" | "title" | "countries" | "sources">): Project {
  return {
    ...blankProject(given.id, given.publisher),
    ...given,
    scope: given.countries.length === 1 ? "country" : "regional",
    region: regionOfAll(given.countries),
    funder: "dol-ilab",
  };
}

function idOf(title: string, taken: Set<string>): string {
  const base = `ilab-${fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 44)
    .replace(/-$/, "")}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
