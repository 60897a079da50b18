import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packGazetteer } from "../lib/recognise/gazetteer.ts";
import { buildNameTable, type NameTable, openNameTable } from "../lib/recognise/name-table.ts";
import { scan } from "../lib/recognise/scan.ts";
import { KIND } from "../lib/recognise/sense.ts";
import { readStarter } from "./many-projects.ts";
import { type Finder, peers } from "./scan-peers.ts";
import { type ScanMatter, scanMatter } from "./scan-text.ts";
import { ratios, show, spreadOf, table } from "./statistics.ts";

/**
 * `npm run bench -- scan`. The scan from raw text, against touching each character and against four ways of today that solve the same task. All
 * contenders take turns; each sample is divided by touching the same text right before it. Equal hits are required.
 */
const LENGTH = 500_000;
const ROUNDS = 41;
/** Contenders that take longer than this many milliseconds get fewer rounds. */
const SLOW = 60;
const SLOW_ROUNDS = 5;
/** With more phrases the peers need minutes to be built. */
const MOST_FOR_PEERS = 30_000;

interface Contender {
  name: string;
  find: Finder;
  times: number[];
  touches: number[];
}

export function benchScan(): void {
  const rows: string[][] = [];
  const ours = new Map<number, number>();
  for (const count of [5_000, 30_000, 200_000]) {
    const matter = scanMatter(count, LENGTH);
    const contenders = race(matter, count <= MOST_FOR_PEERS);
    const [own, ...others] = contenders;
    if (!own) continue;
    ours.set(count, spreadOf(own.times).median);
    const fastest = Math.min(...others.map(({ times }) => spreadOf(times).median));
    for (const { name, times, touches } of contenders) {
      const against = name === own.name ? fastest / spreadOf(times).median : Number.NaN;
      rows.push([
        count.toLocaleString("en"),
        name,
        show(spreadOf(times), 2),
        show(ratios(times, touches)),
        Number.isFinite(against) ? `${against.toFixed(1)} times faster than the best peer` : "",
      ]);
    }
  }
  console.log(`\n${table(["phrases", "500 kB of raw text", "ms", "touching each character = 1", ""], rows)}`);
  const growth = (ours.get(200_000) ?? Number.NaN) / (ours.get(5_000) ?? Number.NaN);
  console.log(`\n200,000 phrases take ${growth.toFixed(2)} times as long as 5,000.\n`);
  console.log(`${table(["table", "kB", "copy of its bytes, ms", "copy and load, ms", "ratio"], [loading()])}\n`);
  const lexicon = readFileSync("public/data/gazetteer.bin");
  console.log(`Lexicon in the package: ${(gzipSync(lexicon, { level: 9 }).length / 1000).toFixed(0)} kB gzip.\n`);
}

function race(matter: ScanMatter, withPeers: boolean): Contender[] {
  const opened = tableOf(matter);
  const own: Finder = (text) => scan(text, opened).map(({ sense }) => sense);
  const finders: [string, Finder][] = [["ours", own]];
  if (withPeers) for (const { name, build } of peers) finders.push([name, build(matter.phrases)]);
  const expected = own(matter.text).join();
  const contenders = finders.map(([name, find]) => {
    if (find(matter.text).join() !== expected) throw new Error(`${name} finds other phrases than we do`);
    return { name, find, times: [], touches: [] };
  });
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of contenders) sample(contender, matter.text, round);
  return contenders;
}

function sample({ find, times, touches }: Contender, text: string, round: number): void {
  if (round >= SLOW_ROUNDS && (times[0] ?? 0) > SLOW) return;
  touches.push(timeOf(() => touch(text)));
  times.push(timeOf(() => find(text)));
}

/** The floor: nothing that reads a text can do less. */
function touch(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Each phrase is a meaning of its own, so that a meaning's number is the phrase's. */
function tableOf({ folds, phrases }: ScanMatter): NameTable {
  const entries = phrases.map((name, at) => ({ name, senses: [{ kind: KIND.cue, target: at & 0xffff, flags: 0 }] }));
  return openNameTable(buildNameTable(packGazetteer({ folds, entries, organisations: [] }).buffer, []));
}

/** The table as it is shipped and stored, with the starter list's organisations. */
function loading(): string[] {
  const gazetteer = new Uint8Array(readFileSync("public/data/gazetteer.bin")).buffer;
  const stored = buildNameTable(gazetteer, readStarter().organisations);
  const copies: number[] = [];
  const loads: number[] = [];
  for (let round = 0; round < 41; round++) {
    copies.push(timeOf(() => stored.slice(0)));
    loads.push(timeOf(() => openNameTable(stored.slice(0))));
  }
  return [
    "names of the world and the starter list's",
    (stored.byteLength / 1000).toFixed(0),
    show(spreadOf(copies), 2),
    show(spreadOf(loads), 2),
    show(ratios(loads, copies)),
  ];
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
