import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Edition } from "../lib/list/schema.ts";
import { buildIndexInSlices } from "../lib/search/build.ts";
import type { IndexDraft } from "../lib/search/index-draft.ts";
import type { Answer, Engine, Serialised } from "./search-engines.ts";
import type { Sought } from "./search-queries.ts";
import { spreadOf } from "./statistics.ts";

setFlagsFromString("--expose-gc");
export const collect = runInNewContext("gc") as () => void;

export function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** From the serialised form, where there is one, to the first answer: each engine in its turn, `rounds` times. */
export function coldTimes(
  engines: readonly Engine[],
  kept: (Serialised | Answer)[],
  query: string,
  rounds: number,
): number[][] {
  const times = engines.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { load }] of engines.entries()) {
      const from = kept[at] ?? "";
      if (typeof from === "function") continue;
      collect();
      times[at]?.push(timed(() => load(structuredClone(from))(query))[1]);
    }
  }
  return times;
}

/** For each query the median of `rounds` answers, the engines taking turns; one round before is not counted. */
export function takeTurns(answers: readonly Answer[], queries: string[], rounds: number): number[][] {
  const samples = answers.map(() => queries.map((): number[] => []));
  for (let round = -1; round < rounds; round++) {
    for (const [place, query] of queries.entries()) {
      for (const [at, answer] of answers.entries()) {
        const [, time] = timed(() => answer(query));
        if (round >= 0) samples[at]?.[place]?.push(time);
      }
    }
  }
  return samples.map((each) => each.map((times) => spreadOf(times).median));
}

/** Whether each query has one of the projects meant among the first ten. */
export const foundBy = (answer: Answer, sought: Sought[]): boolean[] =>
  sought.map(({ query, ids }) => answer(query).some((id) => ids.has(id)));

const SLICES_BETWEEN_KEEPS = 100;

/** The thread's own time for each slice: what other processes take meanwhile says nothing about us. */
export async function sliced(edition: Edition): Promise<number[]> {
  const now = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  const slices: number[] = [];
  let start = now();
  const pause = async () => {
    slices.push(now() - start);
    await new Promise((resolve) => setImmediate(resolve));
    start = now();
  };
  await buildIndexInSlices(edition, pause, {}, draftThat(pause));
  return [...slices, now() - start];
}

/** Keeps the state now and then, as the worker does: each part is copied by itself, and is the browser's from then on. */
function draftThat(pause: () => Promise<void>): IndexDraft {
  let slices = 0;
  return {
    kept: async () => null,
    isDue: () => ++slices % SLICES_BETWEEN_KEEPS === 0,
    async keep(parts) {
      await pause();
      for (const [, part] of parts) {
        structuredClone(part);
        await pause();
      }
    },
  };
}

/** Bytes more than before, at the fullest moment, garbage left out. */
export async function memoryOf(edition: Edition): Promise<number> {
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve, collect())); // What earlier work left.
  const before = used();
  let most = 0;
  let step = 0;
  const look = async () => {
    if (step++ % 40 === 0) most = Math.max(most, used() - before);
  };
  await buildIndexInSlices(edition, look, {}, draftThat(look));
  return Math.max(most, used() - before);
}

export function quantile(samples: number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
