import { join } from "node:path";
import { parseArgs } from "node:util";
import { sha256 } from "../lib/feed/digest.ts";
import { reachablePlaces } from "../lib/feed/reachable.ts";
import { isMutable, uploadOrder } from "../lib/feed/upload-order.ts";
import { openWork, readBytes, readPlace, writeWhole } from "./feed-folder.ts";
import type { Target } from "./feed-target.ts";
import { webDav } from "./feed-webdav.ts";
import { answer, needed, refuse } from "./feed-words.ts";

export const usage = "publish --work DIR --to FOLDER|URL [--user NAME] [--read-from URL]";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Puts what the present seal leads to on a host: data, then metadata, the timestamp last, after all else has been read
 * back. A file that never changes and is there already is left as it is; one that differs from ours stops everything.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      work: { type: "string" },
      to: { type: "string" },
      user: { type: "string" },
      "read-from": { type: "string" },
    },
  });
  const dir = needed(values.work, "work");
  const to = needed(values.to, "to");
  if (!(await openWork(dir))) return refuse(`${dir} holds no feed.`);
  const target = /^https?:\/\//.test(to)
    ? webDav(to, { user: values.user, password: process.env.SIGHTLINE_PUT_PASSWORD, readFrom: values["read-from"] })
    : folder(to);
  try {
    return await putAll(dir, target, to);
  } catch (error) {
    return refuse(`The host could not be written to: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function putAll(dir: string, target: Target, to: string): Promise<number> {
  const { places, missing } = await reachablePlaces(readPlace(dir));
  if (missing.length > 0) return refuse(...missing.map((place) => `${place} is missing: build and sign first.`));
  let put = 0;
  for (const place of uploadOrder(places)) {
    const bytes = await readPlace(dir)(place);
    if (bytes === null) return refuse(`${place} went away while it was being published.`);
    const there = await target.read(place);
    if (there !== null && (await same(there, bytes))) continue;
    if (there !== null && !isMutable(place) && isMetadata(place, there))
      return refuse(`${place} on the host is another file. Nothing was changed after it.`);
    await target.put(place, bytes);
    const back = await target.read(place);
    if (back === null || !(await same(back, bytes))) return refuse(`${place} does not read back as it was put.`);
    put++;
  }
  answer({ to, files: places.length, put });
  return 0;
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
  put: (place, bytes) => writeWhole(join(to, ...place.split("/")), bytes),
  read: (place) => readBytes(join(to, ...place.split("/"))),
});
