import { parentPort, workerData } from "node:worker_threads";
import { chanceOf } from "./chance.ts";
import { doorOf } from "./doors.ts";
import { mutant } from "./mutate.ts";

/** One door, in a thread of its own: takes mutants until it is stopped, and tells what broke. */
export interface Errand {
  door: string;
  seed: number;
  from: number;
  /** The number of the mutant at hand, which whoever watches reads while this thread hangs. */
  at: SharedArrayBuffer;
}
export interface Broken {
  input: Uint8Array;
  error: string;
}
/** What it says: first the good inputs that it begins with, so that whoever watches can make any mutant again. */
export type Told = { seeds: Uint8Array[] } | Broken;

const { door: name, seed, from, at } = workerData as Errand;
const door = doorOf(name);
const seeds = await door.seeds();
parentPort?.postMessage({ seeds } satisfies Told);
const now = new Int32Array(at);
let last = "";
// What breaks after its input was answered for is of that input all the same.
process.on("uncaughtException", (error) => tell(new Uint8Array(), error));
process.on("unhandledRejection", (error) => tell(new Uint8Array(), error));

for (let number = from; ; number++) {
  Atomics.store(now, 0, number);
  const input = mutant(door.made, seeds, chanceOf(seed + number));
  try {
    await door.enter(input);
  } catch (error) {
    tell(input, error);
  }
  // The thread can be told to stop only where it waits.
  if (number % 64 === 0) await new Promise(setImmediate);
}

function tell(input: Uint8Array, error: unknown): void {
  const words = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
  const kind = words.split("\n").slice(0, 3).join("\n");
  // The same fault again is no news.
  if (kind === last) return;
  last = kind;
  parentPort?.postMessage({ input, error: words.slice(0, 2_000) } satisfies Told);
}
