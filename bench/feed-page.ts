import type { Edition } from "../lib/list/schema.ts";
import { openStore } from "../lib/store/store.ts";

/** Runs in a page of a real browser: how long it takes until an edition is in use. Milliseconds. */
export interface StoreTimes {
  /** Rows of the whole edition written, without building its tables. */
  whole: number;
  /** The last transaction of it, in which the pointer moves. */
  flip: number;
  /** One record changed: until the new edition is in use. */
  changed: number[];
  /** All projects of a country, read beside another edition's rows and from rows of its own. */
  read: { whole: number[]; layered: number[] };
}

const made = { list: "feed", buffers: "1" };
const COUNTRY = "VN";

async function measure(rounds: number): Promise<StoreTimes> {
  const list: Edition = await (await fetch("/list.json")).json();
  const buffers = { nameTable: new ArrayBuffer(2_000_000), searchIndex: new ArrayBuffer(8_000_000) };
  // Before the store opens, which keeps the function that it finds.
  let flipBegan = 0;
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
    if (mode === "readwrite" && [names].flat().includes("pointer")) flipBegan = performance.now();
    return transaction.call(this, names, mode, options);
  };
  const store = await openStore();
  let taken = 0;
  let flip = 0;
  const onTaken = () => {
    taken = performance.now();
    flip = taken - flipBegan;
  };
  const now = new Date().toISOString();
  const times: StoreTimes = { whole: 0, flip: 0, changed: [], read: { whole: [], layered: [] } };
  const began = performance.now();
  await store.take({ ...list, serial: 1 }, { ...buffers, origin: "feed", now, made, onTaken });
  times.whole = taken - began;
  times.flip = flip;
  for (let round = 0; round < rounds; round++) times.read.whole.push(await timeOfReading());
  const none: Edition = { ...list, publishers: [], projects: [], organisations: [], offices: [], contacts: [] };
  Object.assign(none, { countryFacts: [], calls: [], mechanisms: [], authorities: [], totals: [] });
  for (let round = 0; round < rounds; round++) {
    const project = list.projects[(round * 997) % list.projects.length];
    if (!project) continue;
    const put = { ...none, projects: [{ ...project, title: `Changed ${round}` }] };
    const change = { ...list, serial: round + 2, from: round + 1, put, removed: none };
    const start = performance.now();
    const outcome = await store.change(change, { now, list: "feed", onTaken });
    if (outcome.kind !== "taken") throw new Error(JSON.stringify(outcome));
    times.changed.push(taken - start);
  }
  for (let round = 0; round < rounds; round++) times.read.layered.push(await timeOfReading());
  return times;

  async function timeOfReading(): Promise<number> {
    const start = performance.now();
    await (await store.current())?.projectsOfCountry(COUNTRY);
    return performance.now() - start;
  }
}

Object.assign(globalThis, { measure });
