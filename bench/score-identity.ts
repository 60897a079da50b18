import { readFileSync } from "node:fs";
import { matchProjects } from "../lib/list/identity.ts";
import { parseEdition } from "../lib/list/parse.ts";
import { Chance } from "./chance.ts";
import { type EditionPair, makePair, type PairLayout } from "./edition-pairs.ts";
import type { World } from "./edition-world.ts";
import { table } from "./statistics.ts";
import { wilson } from "./wilson.ts";

const layouts: Record<string, Omit<PairLayout, "size">> = {
  "titles, days, ids of organisations": { titles: true, awards: 0, starts: "day", printedNames: false, ids: "other" },
  "titles, days, names as printed": { titles: true, awards: 0.3, starts: "day", printedNames: true, ids: "other" },
  "no titles, days, names as printed": { titles: false, awards: 0, starts: "day", printedNames: true, ids: "other" },
  "no titles, months, row numbers as ids": {
    titles: false,
    awards: 0,
    starts: "month",
    printedNames: true,
    ids: "rows",
  },
  "no titles, ends only": { titles: false, awards: 0, starts: "none", printedNames: true, ids: "other" },
};

/** Made editions whose truth is known: how often a record is taken for what it is. */
export function scoreIdentity(args: readonly string[]): void {
  const size = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1_000);
  const seeds = args.includes("--once") ? [1] : [1, 2, 3, 4, 5];
  const world = openWorld();
  const rows: string[][] = [];
  for (const [name, layout] of Object.entries(layouts)) {
    const tally = new Tally();
    for (const seed of seeds) {
      const pair = makePair(new Chance(seed), world, { ...layout, size });
      const started = performance.now();
      const matches = matchProjects(pair.older, pair.newer, world.organisations);
      tally.add(pair, matches, performance.now() - started);
    }
    rows.push([name, ...tally.cells()]);
    if (args.includes("--errors")) for (const line of tally.errors()) console.log(`  ${name}: ${line}`);
  }
  const head = [
    "layout",
    "records",
    "right",
    "wrongly merged",
    "missed",
    "certain",
    "wrong of certain",
    "seconds each",
  ];
  console.log(table(head, rows));
}

class Tally {
  private counts = {
    records: 0,
    right: 0,
    merged: 0,
    missed: 0,
    certain: 0,
    wrongCertain: 0,
    milliseconds: 0,
    runs: 0,
  };
  private readonly wrong = new Map<string, number>();

  add({ truth }: EditionPair, matches: ReturnType<typeof matchProjects>, milliseconds: number): void {
    const { counts } = this;
    counts.runs += 1;
    counts.milliseconds += milliseconds;
    for (const { newer, older, sureness } of matches) {
      const is = truth.get(newer);
      if (!is) throw new Error(`no truth for ${newer}`);
      const right = older === is.older;
      counts.records += 1;
      if (right) counts.right += 1;
      else if (older === null) counts.missed += 1;
      else counts.merged += 1;
      if (sureness === "certain") counts.certain += 1;
      if (sureness === "certain" && !right) counts.wrongCertain += 1;
      if (!right)
        this.count(`${older === null ? "missed" : `merged as ${sureness}`}: ${is.edits.join(", ") || "unchanged"}`);
    }
  }

  cells(): string[] {
    const { records, right, merged, missed, certain, wrongCertain, milliseconds, runs } = this.counts;
    const shares = [right, merged, missed, certain].map((count) => wilson(count, records));
    return [String(records), ...shares, wilson(wrongCertain, certain), (milliseconds / runs / 1_000).toFixed(2)];
  }

  errors(): string[] {
    return [...this.wrong]
      .sort(([, one], [, other]) => other - one)
      .slice(0, 14)
      .map(([what, count]) => `${count} ${what}`);
  }

  private count(what: string): void {
    this.wrong.set(what, (this.wrong.get(what) ?? 0) + 1);
  }
}

/** Organisations, sentences and titles of the starter list. */
function openWorld(): World {
  const text = readFileSync(new URL("../public/data/starter.json", import.meta.url), "utf8");
  const parsed = parseEdition(JSON.parse(text));
  if (!parsed.ok) throw new Error("the starter list is not right: npm run data");
  const { projects, organisations } = parsed.value;
  const countries = [...new Set(projects.flatMap((project) => project.countries))];
  const names = new Intl.DisplayNames("en", { type: "region" });
  return {
    organisations: organisations.filter(({ id }) => projects.some(({ implementer }) => implementer === id)),
    sentences: [...new Set(projects.flatMap(({ summary }) => (summary && summary.length > 40 ? [summary] : [])))],
    titles: [...new Set(projects.flatMap(({ title }) => (title && title.length > 12 ? [title] : [])))],
    countries,
    countryNames: new Map(countries.map((country) => [country, names.of(country) ?? country])),
  };
}
