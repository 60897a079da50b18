import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { buildIndex, buildIndexInSlices } from "../lib/search/build.ts";
import { openIndex } from "../lib/search/open.ts";
import { search } from "../lib/search/search.ts";
import { chanceFrom, type FlatProject, flatten, multiply, readStarter } from "./many-projects.ts";
import { type Sought, soughtProjects, typedPrefixes } from "./search-queries.ts";
import { ratios, show, spreadOf, table } from "./statistics.ts";

/**
 * `npm run bench:search [-- 10000 100000]`: our index against MiniSearch on the same projects and queries, in one run,
 * the two taking turns. The list is the starter list multiplied with seeded variation.
 */
type Answer = (query: string) => string[];
interface Engine {
  serialised: ArrayBuffer | string;
  bytes: number;
  /** From the serialised form, as a worker that has just woken holds it, to an engine that answers. */
  load(serialised: ArrayBuffer | string): Answer;
}

const today = "2026-11-21";
const rounds = 5;
const fields: (keyof FlatProject)[] = [
  "title",
  "implementer",
  "countries",
  "funder",
  "account",
  "awardNumber",
  "summary",
];

const peer = await import("minisearch").then(
  ({ default: MiniSearch }) => MiniSearch,
  () => null,
);
if (peer === null) console.log("MiniSearch is not installed: its columns stay empty. `npm ci` brings it.\n");

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

async function compare(size: number): Promise<void> {
  const edition = multiply(readStarter(), size);
  const flat = flatten(edition);
  const rawBytes = flat.reduce(
    (sum, { id: _id, ...texts }) => sum + Buffer.byteLength(Object.values(texts).join("")),
    0,
  );
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

  const memory = await memoryOf(edition);
  const [buffer, ourBuild] = timed(() => buildIndex(edition));
  const [json, theirBuild] = timed(() => (peer === null ? "" : JSON.stringify(built(flat))));
  const slices = await sliced(edition);
  const ours: Engine = { serialised: buffer, bytes: buffer.byteLength, load: loadOurs };
  const theirs: Engine | null =
    peer === null ? null : { serialised: json, bytes: Buffer.byteLength(json), load: loadTheirs };

  const chance = chanceFrom(99);
  const prefixes = typedPrefixes(flat, 24, chance);
  const sought = soughtProjects(flat, 200, chance);
  const cold = coldTimes(ours, theirs);
  const [ourAnswer, theirAnswer] = [loadOurs(buffer), theirs && loadTheirs(json)];
  const typing = takeTurns(ourAnswer, theirAnswer, prefixes);
  const letters = takeTurns(ourAnswer, theirAnswer, [..."abcdefgilmopstw"]);
  const spelt = {
    ours: foundShare(
      ourAnswer,
      sought.map(({ exact }) => exact),
    ),
    theirs: foundShare(
      theirAnswer,
      sought.map(({ exact }) => exact),
    ),
  };
  const misspelt = {
    ours: foundShare(
      ourAnswer,
      sought.map(({ misspelt }) => misspelt),
    ),
    theirs: foundShare(
      theirAnswer,
      sought.map(({ misspelt }) => misspelt),
    ),
  };
  const near = takeTurns(
    ourAnswer,
    theirAnswer,
    sought.slice(0, 60).map(({ misspelt }) => misspelt.query),
  );

  const percent = (share: number) => (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`);
  const times = (value: number) => (Number.isFinite(value) ? `${value.toFixed(1)}×` : "–");
  const rows = [
    [
      "cold: copy, load, first answer, ms",
      show(spreadOf(cold.ours)),
      show(spreadOf(cold.theirs)),
      times(ratios(cold.theirs, cold.ours).median),
      size >= 100_000 ? "≥ 15×" : "≥ 5×",
    ],
    [
      "prefixes of 1–12 letters, median, ms",
      at(typing.ours, 0.5),
      at(typing.theirs, 0.5),
      times(quantile(typing.theirs, 0.5) / quantile(typing.ours, 0.5)),
      "< 16 ms",
    ],
    [
      "the same, p95, ms",
      at(typing.ours, 0.95),
      at(typing.theirs, 0.95),
      times(quantile(typing.theirs, 0.95) / quantile(typing.ours, 0.95)),
      "≥ 10×",
    ],
    [
      "first letter, median, ms",
      at(letters.ours, 0.5),
      at(letters.theirs, 0.5),
      times(quantile(letters.theirs, 0.5) / quantile(letters.ours, 0.5)),
      "≥ 50×",
    ],
    [
      "2–3 words with a typo, p95, ms",
      at(near.ours, 0.95),
      at(near.theirs, 0.95),
      times(quantile(near.theirs, 0.95) / quantile(near.ours, 0.95)),
      "",
    ],
    ["target in the first ten, spelt right", percent(spelt.ours), percent(spelt.theirs), "", "equal or better"],
    ["target in the first ten, one typo", percent(misspelt.ours), percent(misspelt.theirs), "", "≥ 95 %, + 15 points"],
    [
      "index, MB",
      megabytes(ours.bytes),
      megabytes(theirs?.bytes ?? Number.NaN),
      times((theirs?.bytes ?? Number.NaN) / ours.bytes),
      "≥ 4×",
    ],
    [
      `index / raw text (${megabytes(rawBytes)} MB)`,
      (ours.bytes / rawBytes).toFixed(2),
      ((theirs?.bytes ?? Number.NaN) / rawBytes).toFixed(2),
      "",
      "≤ 0.35",
    ],
    ["build, s", (ourBuild / 1000).toFixed(2), (theirBuild / 1000).toFixed(2), times(theirBuild / ourBuild), "≥ 1×"],
    [`longest of ${slices.length} slices, ms of the thread`, Math.max(...slices).toFixed(1), "", "", "≤ 50"],
    ["most memory while building / index", (memory / ours.bytes).toFixed(1), "", "", "≤ 4"],
  ];
  console.log(`${table([`${size} projects`, "ours", "MiniSearch", "ratio", "must reach"], rows)}\n`);
}

function built(flat: FlatProject[]) {
  if (peer === null) throw new Error("MiniSearch is not installed");
  const engine = new peer<FlatProject>({ fields });
  engine.addAll(flat);
  return engine;
}

function loadOurs(serialised: ArrayBuffer | string): Answer {
  const index = typeof serialised === "string" ? null : openIndex(serialised);
  if (index === null) throw new Error("the index does not open");
  return (query) => search(index, query, { today, limit: 10, kinds: ["project"] }).map(({ id }) => id);
}

function loadTheirs(serialised: ArrayBuffer | string): Answer {
  if (peer === null || typeof serialised !== "string") throw new Error("MiniSearch is not installed");
  const engine = peer.loadJSON<FlatProject>(serialised, { fields });
  // As its users set it: every word may be a beginning, and a fifth of its letters wrong.
  return (query) =>
    engine
      .search(query, { prefix: true, fuzzy: 0.2 })
      .slice(0, 10)
      .map(({ id }) => String(id));
}

function coldTimes(ours: Engine, theirs: Engine | null): { ours: number[]; theirs: number[] } {
  const cold = ({ serialised, load }: Engine) => {
    collect();
    return timed(() => load(structuredClone(serialised))("ghana child"))[1];
  };
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(cold(ours));
    times.theirs.push(theirs === null ? Number.NaN : cold(theirs));
  }
  return times;
}

function takeTurns(ours: Answer, theirs: Answer | null, queries: string[]): { ours: number[]; theirs: number[] } {
  for (const query of queries.slice(0, 10)) ours(query); // The machine learns the way; theirs takes long enough to.
  return {
    ours: queries.map((query) => timed(() => ours(query))[1]),
    theirs: queries.map((query) => (theirs === null ? Number.NaN : timed(() => theirs(query))[1])),
  };
}

const foundShare = (answer: Answer | null, sought: Sought[]): number =>
  answer === null ? Number.NaN : sought.filter(({ query, id }) => answer(query).includes(id)).length / sought.length;

/** The thread's own time for each slice: what other processes take meanwhile says nothing about us. */
async function sliced(edition: ReturnType<typeof readStarter>): Promise<number[]> {
  const now = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  const slices: number[] = [];
  let start = now();
  await buildIndexInSlices(edition, async () => {
    slices.push(now() - start);
    await new Promise((resolve) => setImmediate(resolve));
    start = now();
  });
  return [...slices, now() - start];
}

/** Bytes more than before, at the fullest moment, garbage left out. */
async function memoryOf(edition: ReturnType<typeof readStarter>): Promise<number> {
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve, collect())); // What earlier work left.
  const before = used();
  let most = 0;
  let step = 0;
  await buildIndexInSlices(edition, async () => {
    if (step++ % 40 === 0) most = Math.max(most, used() - before);
  });
  return Math.max(most, used() - before);
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function quantile(samples: number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function at(samples: number[], share: number): string {
  const value = quantile(samples, share);
  return Number.isNaN(value) ? "–" : value.toFixed(1);
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) await compare(size);
