import { Worker } from "node:worker_threads";
import { chanceOf } from "./chance.ts";
import type { Broken, Errand, Told } from "./child.ts";
import { doorOf } from "./doors.ts";
import { mutant } from "./mutate.ts";

/** How long one input may take. Far more than any needs, on a machine that has other things to do. */
const LONGEST = 20_000;
const LONGEST_START = 120_000;
/** More of one door say no more. */
const MOST_BROKEN = 20;
const MEMORY_MB = 1_500;

export interface Watched {
  door: string;
  tried: number;
  broken: Broken[];
}

/** Sends mutants through a door for so many milliseconds; a hang or a lack of memory is a fault like an exception. */
export async function watchDoor(door: string, seed: number, milliseconds: number): Promise<Watched> {
  const watched: Watched = { door, tried: 0, broken: [] };
  for (let left = milliseconds; left > 0 && watched.broken.length < MOST_BROKEN; ) {
    const { reached, broken, took } = await oneThread({ door, seed, from: watched.tried }, left);
    watched.tried = reached;
    watched.broken.push(...broken);
    left -= took;
  }
  return watched;
}

/** Its time counts from its first input: to load what stands behind a door may take longer than the whole share. */
async function oneThread(
  errand: Omit<Errand, "at">,
  milliseconds: number,
): Promise<{ reached: number; broken: Broken[]; took: number }> {
  const at = new SharedArrayBuffer(4);
  const now = new Int32Array(at);
  now[0] = errand.from - 1;
  const broken: Broken[] = [];
  const thread = new Worker(new URL("./child.ts", import.meta.url), {
    workerData: { ...errand, at } satisfies Errand,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
  });
  let died: string | null = null;
  let seeds: Uint8Array[] = [];
  thread.on("message", (told: Told) => {
    if ("seeds" in told) seeds = told.seeds;
    else broken.push(told);
  });
  thread.on("error", (error) => {
    died = String(error);
  });
  let began: number | null = null;
  let seen = now[0];
  let since = performance.now();
  const took = () => (began === null ? 0 : performance.now() - began);
  while (died === null && took() < milliseconds && broken.length < MOST_BROKEN) {
    await new Promise((wake) => setTimeout(wake, 200));
    if (now[0] !== seen) {
      [seen, since] = [now[0], performance.now()];
      began ??= since;
    } else if (performance.now() - since > (began === null ? LONGEST_START : LONGEST))
      died = `one input took more than ${LONGEST / 1000} seconds`;
  }
  await thread.terminate();
  const number = now[0] ?? 0;
  // What does not even open was broken by no input.
  if (died !== null && began === null) throw new Error(`The door "${errand.door}" does not open: ${died}`);
  if (died !== null)
    broken.push({ input: mutant(doorOf(errand.door).made, seeds, chanceOf(errand.seed + number)), error: died });
  return { reached: Math.max(number + 1, errand.from), broken, took: died === null ? took() : Math.max(took(), 1_000) };
}
