import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sha256 } from "../lib/feed/digest.ts";
import { reachablePlaces } from "../lib/feed/reachable.ts";
import { isMutable, uploadOrder } from "../lib/feed/upload-order.ts";
import { openWork, readBytes, readPlace, writeWhole } from "./feed-folder.ts";
import { pruneHost } from "./feed-prune.ts";
import type { Target } from "./feed-target.ts";
import { webDav } from "./feed-webdav.ts";
import { answer, needed, refuse, WrongUse } from "./feed-words.ts";

export const usage = "publish --work DIR --to FOLDER|URL [--user NAME] [--read-from URL] [--prune DAYS]";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Puts what the present seal leads to on a host: data, then metadata, the timestamp last, after all else has been read
 * back. A file that never changes and is there already is left as it is; one that differs from ours stops everything.
 * `--prune` then removes from the host what was put there and what no seal has led to for so many days.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      work: { type: "string" },
      to: { type: "string" },
      user: { type: "string" },
      "read-from": { type: "string" },
      prune: { type: "string" },
    },
  });
  const dir = needed(values.work, "work");
  const to = needed(values.to, "to");
  const prune = values.prune === undefined ? null : Number(values.prune);
  if (prune !== null && !(prune >= 1)) throw new WrongUse("--prune is a number of days, 1 at least.");
  if (!(await openWork(dir))) return refuse(`${dir} holds no feed.`);
  const target = /^https?:\/\//.test(to)
    ? webDav(to, { user: values.user, password: process.env.SIGHTLINE_PUT_PASSWORD, readFrom: values["read-from"] })
    : folder(to);
  try {
    const outcome = await putAll(dir, target);
    if (!outcome.ok) return refuse(...outcome.sentences);
    const removed = await pruneHost({ dir, to, target, named: outcome.places, days: prune }, Date.now());
    answer({ to, files: outcome.places.length, put: outcome.put, ...(prune === null ? {} : { removed }) });
    return 0;
  } catch (error) {
    return refuse(`The host could not be written to: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

type Put = { ok: true; places: string[]; put: number } | { ok: false; sentences: string[] };
const stopped = (...sentences: string[]): Put => ({ ok: false, sentences });

async function putAll(dir: string, target: Target): Promise<Put> {
  const { places, missing } = await reachablePlaces(readPlace(dir));
  if (missing.length > 0) return stopped(...missing.map((place) => `${place} is missing: build and sign first.`));
  let put = 0;
  for (const place of uploadOrder(places)) {
    const bytes = await readPlace(dir)(place);
    if (bytes === null) return stopped(`${place} went away while it was being published.`);
    const there = await target.read(place);
    if (there !== null && (await same(there, bytes))) continue;
    if (there !== null && !isMutable(place) && isMetadata(place, there))
      return stopped(`${place} on the host is another file. Nothing was changed after it.`);
    await target.put(place, bytes);
    const back = await target.read(place);
    if (back === null || !(await same(back, bytes))) return stopped(`${place} does not read back as it was put.`);
    put++;
  }
  return { ok: true, places, put };
}

/** Whole metadata under a name that is taken: somebody else publishes too. Anything else is an upload that broke off. */
function isMetadata(place: string, bytes: Bytes): boolean {
  if (!place.startsWith("m/")) return false;
  try {
    return typeof JSON.parse(new TextDecoder().decode(bytes)) === "object";
  } catch {
    return false;
  }
}

const same = async (one: Bytes, other: Bytes): Promise<boolean> =>
  one.length === other.length && (await sha256(one)) === (await sha256(other));

const folder = (to: string): Target => ({
  remove: (place) => rm(join(to, ...place.split("/")), { force: true }),
  put: (place, bytes) => writeWhole(join(to, ...place.split("/")), bytes),
  read: (place) => readBytes(join(to, ...place.split("/"))),
});
