import { buildIndex } from "../lib/search/build.ts";
import { chanceFrom, flatten, multiply, readStarter } from "./many-projects.ts";
import { benchSearchInBrowser } from "./search-browser.ts";
import { type Answer, miniSearchAll, ours, peers, type Serialised } from "./search-engines.ts";
import { foundRows, SOUGHT } from "./search-found.ts";
import { coldTimes, memoryOf, quantile, sliced, takeTurns, timed } from "./search-measures.ts";
import { soughtProjects, typedPrefixes } from "./search-queries.ts";
import { ratios, show, spreadOf, table } from "./statistics.ts";

/**
 * `npm run bench:search [-- --browser] [-- 10000 100000]`: our index against MiniSearch, FlexSearch and uFuzzy on the same
 * projects and queries, in one run, all taking turns. The list is the starter list multiplied with seeded variation.
 * `--browser`: instead, a cold popup against a cold page with MiniSearch, in one Chromium; `--rounds=9`: so many times each.
 */
const engines = [ours, ...peers];
const times = (value: number) => `${value.toFixed(1)}×`;

/** The targets were set against the first of its ways. */
const SETTINGS = `MiniSearch, all rows: seven fields, none boosted, every word a prefix and fuzzy (0.2 of its letters).
"Any word" is its default (combineWith "OR"), with the settings that the targets were set against; "all words" is
combineWith "AND". A query is two or three words of one project that together name at most ten projects; any of these
among the first ten is found, for every engine alike. "Names": words of its title, implementer and countries, which a person
remembers. "Whole record": words of four letters and more of any of its texts, the description too, each as likely as any
other. One slip in one word of four letters and more: a letter less, more or another, or two neighbours exchanged, each a
quarter. In brackets the 95 % interval after Wilson.
`;

const NOT_KEPT = "cannot be written down";
const bytesOf = (kept: Serialised | Answer): number => {
  if (typeof kept === "function") return Number.NaN;
  return typeof kept === "string" ? Buffer.byteLength(kept) : kept.byteLength;
};
const answerOf = (load: (from: Serialised) => Answer, kept: Serialised | Answer): Answer =>
  typeof kept === "function" ? kept : load(kept);

async function compare(size: number): Promise<void> {
  const edition = multiply(readStarter(), size);
  const flat = flatten(edition);
  const rawBytes = flat.reduce(
    (sum, { id: _id, ...texts }) => sum + Buffer.byteLength(Object.values(texts).join("")),
    0,
  );
  const rounds = size > 20_000 ? 3 : 5;
  const memory = await memoryOf(edition);
  buildIndex({ ...edition, projects: edition.projects.slice(0, 500) }); // The machine learns the way.
  const built = engines.map(({ build }) => timed(() => build(edition, flat)));
  const kept = built.map(([serialised]) => serialised);
  const bytes = kept.map(bytesOf);
  const slices = await sliced(edition);

  const chance = chanceFrom(99);
  const prefixes = typedPrefixes(flat, 24, chance);
  const sought = soughtProjects(flat, SOUGHT, chance);
  const cold = coldTimes(engines, kept, "ghana child", rounds);
  const answers = engines.map(({ load }, at) => answerOf(load, kept[at] ?? ""));
  const all = miniSearchAll(kept[1] ?? "");
  const typing = takeTurns(answers, prefixes, rounds);
  const letters = takeTurns(answers, [..."abcdefgilmopstw"], rounds);
  const misspelt = sought.map((each) => each.misspelt);
  const near = takeTurns(
    answers,
    misspelt.slice(0, 60).map(({ query }) => query),
    rounds,
  );

  const quantileRow = (name: string, samples: number[][], share: number, least: string) => {
    const values = samples.map((each) => quantile(each, share));
    return [name, ...values.map((value) => value.toFixed(1)), times((values[1] ?? 0) / (values[0] ?? 0)), least];
  };
  const rows = [
    [
      "cold: copy, load, first answer, ms",
      ...cold.map((each) => (each.length === 0 ? NOT_KEPT : show(spreadOf(each)))),
      times(ratios(cold[1] ?? [], cold[0] ?? []).median),
      size >= 100_000 ? "≥ 15×" : "≥ 5×",
    ],
    quantileRow("prefixes of 1–12 letters, median, ms", typing, 0.5, "< 16 ms"),
    quantileRow("the same, p95, ms", typing, 0.95, size >= 100_000 ? "≥ 10×" : ""),
    quantileRow("first letter, median, ms", letters, 0.5, size >= 100_000 ? "≥ 50×" : ""),
    quantileRow("2–3 words with a typo, p95, ms", near, 0.95, ""),
    ...foundRows(answers, all, flat, sought),
    [
      "index, MB",
      ...bytes.map((each) => (Number.isNaN(each) ? NOT_KEPT : (each / 1e6).toFixed(1))),
      times((bytes[1] ?? 0) / (bytes[0] ?? 0)),
      "≥ 4×",
    ],
    [
      `index / raw text (${(rawBytes / 1e6).toFixed(1)} MB)`,
      ...bytes.map((each) => (Number.isNaN(each) ? NOT_KEPT : (each / rawBytes).toFixed(2))),
      "",
      "≤ 0.35",
    ],
    [
      "build, s",
      ...built.map(([, time]) => (time / 1000).toFixed(2)),
      times((built[1]?.[1] ?? 0) / (built[0]?.[1] ?? 0)),
      "≥ 1×",
    ],
    [`longest of ${slices.length} slices, ms of the thread`, Math.max(...slices).toFixed(1), "", "", "", "", "≤ 50"],
    ["most memory while building / index", (memory / (bytes[0] ?? 0)).toFixed(1), "", "", "", "", "≤ 4"],
  ];
  const head = [`${size} projects`, ...engines.map(({ name }) => name), "MiniSearch to ours", "must reach"];
  console.log(`${table(head, rows)}\n`);
  console.log(SETTINGS);
}

const given = process.argv.slice(2);
const numbers = given.map(Number).filter((size) => size > 0);
const rounds = Number(given.find((each) => each.startsWith("--rounds="))?.split("=")[1]) || undefined;
const sizes = numbers.length > 0 ? numbers : [10_000, 100_000];
for (const size of sizes) await (given.includes("--browser") ? benchSearchInBrowser(size, rounds) : compare(size));
