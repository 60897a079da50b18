import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../lib/list/countries.ts";
import { fold } from "../../lib/list/fold.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { buildIndex } from "../../lib/search/build.ts";
import { ENGLISH_NAMES } from "../../lib/search/english-names.ts";
import type { HitKind } from "../../lib/search/hit.ts";
import { KINDS } from "../../lib/search/layout.ts";
import { openIndex } from "../../lib/search/open.ts";
import { search } from "../../lib/search/search.ts";
import { countryNamesElsewhere } from "../../lib/words/countries.ts";
import { askedQueries, officerQueries } from "./officer-queries.ts";
import { unseenProjectQueries, unseenQueries, writtenQueries } from "./written-queries.ts";

const file = "public/data/starter.json";
const names = countryNamesElsewhere(COUNTRIES);
const projectQueries = unseenProjectQueries.map(([query, ids]): [string, string] => [
  query,
  ids.replaceAll(/(?<=^|\|)/g, "project "),
]);

function readStarter() {
  const parsed = parseEdition(JSON.parse(readFileSync(file, "utf8")));
  const index = parsed.ok ? openIndex(buildIndex(parsed.value, names)) : null;
  if (!parsed.ok || index === null) throw new Error("the starter list gives no index");
  const find = (query: string, kinds: readonly HitKind[] = KINDS, country: string | null = null) =>
    search(index, query, { today: "2026-11-21", limit: 20, kinds, country }).map(({ kind, id }) => `${kind} ${id}`);
  return { edition: parsed.value, find };
}

describe.skipIf(!existsSync(file))("queries over the starter list", () => {
  test.each<[string, [string, string][], readonly HitKind[]]>([
    ["written while the ranking was made", writtenQueries, KINDS],
    ["written by somebody else", unseenQueries, KINDS],
    ["that mean projects", projectQueries, ["project"]],
    ["written for one more look", officerQueries, KINDS],
    ["that are questions", askedQueries, KINDS],
  ])("%s find what was meant, mostly first and nearly always among the first five", (_who, queries, kinds) => {
    const { find } = readStarter();
    const places = queries.map(([query, expected]) => {
      const hits = find(query, kinds);
      const wanted = expected.split("|");
      return {
        query,
        expected,
        place: hits.findIndex((hit) => wanted.some((each) => hit.startsWith(each))),
        first: hits[0],
      };
    });
    const share = (most: number) => places.filter(({ place }) => place >= 0 && place < most).length / places.length;
    const missed = JSON.stringify(
      places.filter(({ place }) => place !== 0),
      null,
      1,
    );
    expect(share(1), missed).toBeGreaterThanOrEqual(0.85);
    expect(share(5), missed).toBeGreaterThanOrEqual(0.97);
  });

  /** Those that another country's name has too, or that are words of a title. */
  const shared = ["Republic of China", "Russian Federation", "Soudan du Sud"];

  test("a country is the first answer to each of its names, in each language and alphabet", () => {
    const { edition, find } = readStarter();
    const named = [
      ...edition.projects.flatMap(({ countries }) => countries),
      ...edition.countryFacts.map((fact) => fact.country),
    ];
    const missed = [...new Set(named)].flatMap((code) =>
      [...(ENGLISH_NAMES[code] ?? []), ...(names[code] ?? [])].filter((name) => find(name)[0] !== `country ${code}`),
    );
    expect(missed.filter((name) => !shared.includes(name))).toEqual([]);
  });

  test("a project of the page's country comes first wherever one answers, be the word in its summary alone", () => {
    const { edition, find } = readStarter();
    const countriesOf = new Map(edition.projects.map(({ id, countries }) => [`project ${id}`, countries]));
    const missed = [
      "shelter",
      "police training",
      "awareness campaign",
      "women",
      "education",
      "reintegration",
      "radio",
    ].flatMap((query) => {
      const all = find(query, ["project"], null);
      const countries = new Set(all.flatMap((hit) => countriesOf.get(hit) ?? []));
      for (const { countries: more, summary } of edition.projects)
        if (summary !== null && fold(summary).split(" ").includes(query)) for (const code of more) countries.add(code);
      return [...countries].filter((code) => !countriesOf.get(find(query, ["project"], code)[0] ?? "")?.includes(code));
    });
    expect(missed).toEqual([]);
  });

  test("whoever is called by the whole name comes first on any page", () => {
    const { edition, find } = readStarter();
    for (const [query, expected] of [
      ["vietnam", "country VN"],
      ["holland", "country NL"],
      ["ijm", "organisation ijm"],
      ["world vision", "organisation world-vision"],
      ["inl", "office state-inl"],
      ["freedom fund", "organisation freedom-fund"],
    ] as const)
      for (const country of new Set(edition.projects.flatMap(({ countries }) => countries)))
        expect(find(query, KINDS, country)[0], `${query} on a page about ${country}`).toBe(expected);
  });
});
