import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { freshReader } from "../cli/feed-reader.ts";
import { bringIntoLane } from "../lib/feed/lane.ts";
import { update } from "../lib/feed/update.ts";
import type { Edition } from "../lib/list/schema.ts";
import { refresh } from "../lib/trust/refresh.ts";
import { browserOf, TestFeed } from "../test/feed/world.ts";
import { storeTimes } from "./feed-browser.ts";
import { pollBytes, serveFeed } from "./feed-host.ts";
import { timetable } from "./feed-load.ts";
import { surfaceTimes } from "./feed-surfaces.ts";
import { OTHERS, weigh } from "./feed-weight.ts";
import { multiply, readStarter } from "./many-projects.ts";
import { ratios, show, spreadOf, table } from "./statistics.ts";

/**
 * `npm run bench:feed [-- 100000]`: what the feed costs, with a list of so many projects: the starter list multiplied
 * with seeded variation, without summaries. Bytes are those of bodies unless said otherwise.
 */
const count = Number(process.argv[2] ?? 100_000);
const rounds = 7;
const rows: string[][] = [];
const say = (what: string, figure: string, limit = "") => {
  rows.push([what, figure, limit]);
  console.error(`${what}: ${figure}`);
};
const kilo = (bytes: number) => (bytes / 1_000).toFixed(2);

const list = shortened(bringIntoLane(multiply(readStarter(), count), "dol"));
const feed = await TestFeed.create(["dol"]);
let began = performance.now();
const built = await feed.publish(list);
say(`build ${count} projects`, `${((performance.now() - began) / 1_000).toFixed(1)} s`);
const { shards } = built.manifest;
const text = shards.reduce((bytes, { open }) => bytes + open, 0);
say(
  "text of the list",
  `${(text / 1e6).toFixed(1)} MB, ${Math.round(text / count)} bytes a record, ${shards.length} shards`,
);

const browser = await browserOf(feed);
browser.ports.take = async (next) => {
  if (next.change === null) await next.edition();
  return { kind: "taken" };
};
const asked: { place: string; bytes: number }[] = [];
const get = browser.ports.get;
browser.ports.get = async (url, limit, cache) => {
  const answer = await get(url, limit, cache);
  asked.push({
    place: url.replace("https://lists.example.gov/feed/", ""),
    bytes: answer.kind === "bytes" ? answer.bytes.length : 0,
  });
  return answer;
};
began = performance.now();
await update(browser.ports, browser.config);
const seconds = (performance.now() - began) / 1_000;
say(
  "first sync",
  `${(sum(asked) / 1e6).toFixed(2)} MB, ${asked.length} requests, ${seconds.toFixed(1)} s of work`,
  "12 MB",
);

const applied: number[] = [];
for (let round = 0; round < rounds; round++) {
  const projects = list.projects.map((project, at) =>
    at === (round * 997) % count ? { ...project, title: `Changed ${round}` } : project,
  );
  list.projects = projects;
  await feed.publish(list);
  asked.length = 0;
  began = performance.now();
  const outcome = await update(browser.ports, browser.config);
  applied.push(performance.now() - began);
  if (outcome.kind !== "taken" || outcome.changed !== 1) throw new Error(JSON.stringify(outcome));
}
say("one record changed: requests", `${asked.length}`, "5");
const packed = asked.map(({ place }) => {
  const bytes = feed.files.get(place);
  return { bytes: bytes === undefined ? 0 : place.startsWith("m/") ? gzipSync(bytes).length : bytes.length };
});
say("one record changed, the host packs m/*.json", `${kilo(sum(packed))} kB`, "2.5 kB");
say("one record changed, the host packs nothing", `${kilo(sum(asked))} kB`);
say("one record changed: signatures, patch, digests, applied", `${show(spreadOf(applied))} ms`, "50 ms");

let polled = { up: 0, down: 0 };
const host = await serveFeed(feed.files);
try {
  const poll = await pollBytes(host.port);
  polled = poll;
  say("unchanged poll, HTTP/1.1 both ways as Chrome asks", `${poll.up} + ${poll.down} bytes`, "700");
  await sideBySide(host.url);
} finally {
  await host.close();
}
const { trust, data, loaded, check, all, peers } = await weigh();
say("TUF client alone, minified and packed", `${kilo(trust)} kB`, "8 kB");
for (const name of OTHERS) {
  const weight = peers.get(name);
  if (weight === undefined) console.error(`${name} is not installed: nothing to weigh.`);
  else say(`${name}, without what only Node has`, `${kilo(weight)} kB`);
}
say(
  "TUF client and data layer (manifest, patch, shards, digests), without schedule, policy, journal",
  `${kilo(data)} kB; ${kilo(loaded)} as browsers load it, without the search for a target`,
  "8 kB",
);
say("client code of a check, with what it keeps and when it asks", `${kilo(check)} kB`, "8 kB");
say("client code with what brings a list, loaded when there is one", `${kilo(all)} kB`);
const times = await storeTimes(list, rounds);
if (times === null) console.error("There is no Chromium: nothing to say of its storage.");
else {
  say("Chromium: rows of the whole edition written", `${(times.whole / 1_000).toFixed(1)} s`);
  say("Chromium: one record changed, until it is in use", `${show(spreadOf(times.changed))} ms`, "50 ms");
  say("Chromium: flip to a whole edition", `${times.flip.toFixed(1)} ms`, "50 ms");
  const { whole, layered } = times.read;
  say(
    "Chromium: all projects of a country",
    `${show(spreadOf(whole))} ms, ${show(spreadOf(layered))} ms after changes`,
  );
}
const surfaces = await surfaceTimes();
if (surfaces === null) console.error("The extension is not built: nothing to say of its pages.");
for (const [surface, seen] of Object.entries(surfaces ?? {}))
  say(`Chromium: from in use to in sight, ${surface}`, `${show(spreadOf(seen), 0)} ms`, "1000 ms");
const load = timetable(75_000, 15, polled);
say(
  "75,000 browsers started within five minutes",
  `${load.perSecond} requests a second at most, ${load.usual} later on, ${load.mean} on average`,
);
say(
  "75,000 browsers, unchanged polls all day",
  `${load.down} GB from the host, ${load.up} GB of browsers' own headers`,
  "3.1 GB",
);
console.log(table(["what", "figure", "limit"], rows));

function sum(of: { bytes: number }[]): number {
  return of.reduce((bytes, each) => bytes + each.bytes, 0);
}

/** Without the paragraph: some 600 bytes a record, which the limits were set for. A paragraph adds 95 bytes to each. */
function shortened(edition: Edition): Edition {
  return { ...edition, projects: edition.projects.map((project) => ({ ...project, summary: null })) };
}

/** One full refresh from what was trusted before, ours and tuf-js by turns, of the same host. */
async function sideBySide(url: string): Promise<void> {
  let Updater: (new (options: object) => { refresh(): Promise<void> }) | null = null;
  try {
    Updater = createRequire(import.meta.url)("tuf-js").Updater;
  } catch {
    console.error("tuf-js is not installed: nothing to compare the refresh with.");
  }
  const root = feed.files.get("m/1.root.json") as Uint8Array<ArrayBuffer>;
  const [ours, theirs]: [number[], number[]] = [[], []];
  // The first round warms both up and does not count.
  for (let round = -1; round < rounds; round++) {
    const { ports } = freshReader();
    await ports.writeTrusted("root.json", root);
    const trust = {
      ...ports,
      fetchMetadata: (name: string, limit: number) => ports.get(`${url}m/${name}`, limit, "no-cache"),
    };
    ours.push(await timed(async () => void (await refresh(trust))));
    if (Updater === null) continue;
    const dir = mkdtempSync(join(tmpdir(), "sightline-bench-"));
    writeFileSync(join(dir, "root.json"), root);
    const updater = new Updater({
      metadataDir: dir,
      metadataBaseUrl: `${url}m`,
      targetDir: dir,
      targetBaseUrl: `${url}t`,
    });
    theirs.push(await timed(() => updater.refresh()));
    rmSync(dir, { recursive: true, force: true });
  }
  ours.shift();
  theirs.shift();
  say("refresh of trust from the first root", `${show(spreadOf(ours))} ms`);
  if (theirs.length > 0)
    say("the same with tuf-js", `${show(spreadOf(theirs))} ms, ours ${show(ratios(ours, theirs), 2)} of it`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
