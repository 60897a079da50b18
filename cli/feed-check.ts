import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { sha256 } from "../lib/feed/digest.ts";
import { openPatch } from "../lib/feed/patch.ts";
import { LIFETIMES } from "../lib/feed/plan.ts";
import { reachablePlaces } from "../lib/feed/reachable.ts";
import { ownTargets } from "../lib/feed/read-published.ts";
import { update } from "../lib/feed/update.ts";
import { openWork, publicPath, readBytes } from "./feed-folder.ts";
import { serveFolder } from "./feed-host.ts";
import { headerProblems } from "./feed-live.ts";
import { freshReader } from "./feed-reader.ts";
import { secondOpinion } from "./feed-second-opinion.ts";
import { answer, needed, refuse } from "./feed-words.ts";

export const usage = `check --work DIR
check --url URL --root FILE`;

const DAY = 86_400_000;

/**
 * Reads the whole feed the way a browser does, and every patch; looks at dates, and at a live host's headers; asks
 * tuf-js for a second opinion where it is installed. 1: something is wrong.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { work: { type: "string" }, url: { type: "string" }, root: { type: "string" } },
  });
  if (values.url !== undefined) {
    const root = new Uint8Array(await readFile(needed(values.root, "root")));
    const url = values.url.endsWith("/") ? values.url : `${values.url}/`;
    return check(url, root, true);
  }
  const dir = needed(values.work, "work");
  const root = (await openWork(dir)) && (await readBytes(publicPath(dir, "m/1.root.json")));
  if (!root) return refuse(`${dir} holds no feed.`);
  const host = await serveFolder(dir);
  try {
    return await check(host.url, root, false);
  } finally {
    await host.close();
  }
}

async function check(url: string, root: Uint8Array<ArrayBuffer>, live: boolean): Promise<number> {
  const problems: string[] = [];
  const { ports, taken, trusted } = freshReader();
  const outcome = await update(ports, {
    mirrors: [url],
    anchor: { id: await sha256(root), root },
    builtAt: 0,
    ceiling: "CUI",
    countries: null,
    minSerial: 0,
    metered: false,
  });
  for (const trouble of "troubles" in outcome ? outcome.troubles : [])
    problems.push(`${trouble.publisher ?? "feed"}: ${trouble.why}: ${trouble.detail}`);
  const read = async (place: string) => {
    const got = await ports.get(url + place.split("/").map(encodeURIComponent).join("/"), 100_000_000, "no-cache");
    return got.kind === "bytes" ? got.bytes : null;
  };
  const { places, missing } = await reachablePlaces(read);
  problems.push(...missing.map((place) => `${place}: missing.`));
  const targets: string[] = [];
  for (const [name, bytes] of trusted) {
    problems.push(...dateProblems(name, bytes));
    const role = name.replace(/\.json$/, "");
    const own = ownTargets(bytes, role);
    for (const [path, { custom, hashes }] of Object.entries(own?.targets ?? {})) {
      targets.push(path);
      if (!path.includes("/p/")) continue;
      const place = places.find((each) => each.endsWith(`${hashes.sha256}.${path.split("/").pop()}`));
      const patch = place ? await read(place) : null;
      const cap = Number(own?.targets[`${role}/manifest.bin`]?.custom?.patchOpen ?? custom?.open ?? 0);
      if (!patch || (await sha256(patch)) !== hashes.sha256 || !(await openPatch(patch, cap)).ok)
        problems.push(`${path}: no patch, or not the signed one.`);
    }
  }
  const second = await secondOpinion(url, root, targets);
  if (second === null) console.error("tuf-js is not installed: no second opinion.");
  else problems.push(...second);
  const shard = places.find((place) => place.includes("/s/"));
  const metadata = places.find((place) => place.endsWith(".snapshot.json"));
  if (live && shard && metadata) problems.push(...(await headerProblems(url, { shard, metadata })));
  for (const problem of problems) console.error(problem);
  const [edition] = taken;
  answer({
    good: problems.length === 0,
    edition: edition ? { serial: edition.serial, asOf: edition.asOf, marking: edition.marking } : null,
    publishers: edition?.publishers ?? [],
    files: places.length,
    secondOpinion: second === null ? "not installed" : second.length === 0 ? "good" : "bad",
    problems,
  });
  return problems.length === 0 ? 0 : 1;
}

/** Half of its time gone: whoever renews it has half left to notice. */
function dateProblems(name: string, bytes: Uint8Array): string[] {
  const { expires = "" } = JSON.parse(new TextDecoder().decode(bytes)).signed as { expires?: string };
  const role = name.replace(/\.json$/, "");
  const days = (LIFETIMES as Record<string, number>)[role] ?? LIFETIMES.publisher;
  const left = (Date.parse(expires) - Date.now()) / DAY;
  return left < days / 2 ? [`${name}: its date is ${expires}; renew it.`] : [];
}
