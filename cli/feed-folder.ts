import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { PublishedPart } from "../lib/feed/build-part.ts";
import { type FeedPlan, readPlan } from "../lib/feed/plan.ts";
import { ownTargets, readPublished } from "../lib/feed/read-published.ts";
import type { Signature, SignedFile } from "../lib/trust/sign.ts";

/**
 * A publisher's work folder:
 * `feed.json` who may sign what; `keys/` private keys, encrypted; `lists/` each publisher's next list;
 * `pending/` metadata that waits for signatures; `public/` what the host serves.
 */
type Bytes = Uint8Array<ArrayBuffer>;

export interface Work {
  dir: string;
  plan: FeedPlan;
}

/** Null when the folder holds no feed. */
export async function openWork(dir: string): Promise<Work | null> {
  const plan = readPlan(await readJson(join(dir, "feed.json")));
  return plan === null ? null : { dir, plan };
}

export async function readBytes(path: string): Promise<Bytes | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}

/** Undefined where there is no file, or no JSON in it. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Written beside and then renamed, so that nobody ever sees half a file. `secret`: for the owner's eyes only. */
export async function writeWhole(path: string, content: string | Bytes, secret = false): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content, { mode: secret ? 0o600 : 0o644 });
  await rename(`${path}.part`, path);
}

export const writeJson = (path: string, value: unknown, secret = false): Promise<void> =>
  writeWhole(path, `${JSON.stringify(value, null, 2)}\n`, secret);

export const publicPath = (dir: string, place: string): string => join(dir, "public", ...place.split("/"));
export const readPlace = (dir: string) => (place: string) => readBytes(publicPath(dir, place));

/** Places of all files below `public/`. */
export async function publicPlaces(dir: string): Promise<string[]> {
  const root = join(dir, "public");
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".part"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** The highest published version of a role's metadata; 0: none. */
export async function versionOf(dir: string, role: string): Promise<number> {
  const names = await readdir(join(dir, "public", "m")).catch(() => [] as string[]);
  const versions = names.map((name) => (name.endsWith(`.${role}.json`) ? Number(name.split(".")[0]) : 0));
  return Math.max(0, ...versions.filter((version) => Number.isInteger(version)));
}

/** Metadata that waits for signatures. */
export interface Pending {
  role: string;
  file: SignedFile;
}

export const pendingPath = (dir: string, role: string): string => join(dir, "pending", `${role}.json`);

export async function readPending(path: string): Promise<Pending | null> {
  const value = await readJson(path);
  if (!isObject(value) || typeof value.role !== "string" || !isObject(value.file)) return null;
  const { signed, signatures } = value.file;
  if (!isObject(signed) || !Array.isArray(signatures) || !signatures.every(isSignature)) return null;
  return { role: value.role, file: { signed: signed as SignedFile["signed"], signatures } };
}

/** A publisher's state as it is published; null: nothing yet, or not what it should be. */
export async function publishedPart(dir: string, publisher: string): Promise<PublishedPart | null> {
  const version = await versionOf(dir, publisher);
  const bytes = version === 0 ? null : await readPlace(dir)(`m/${version}.${publisher}.json`);
  const targets = bytes && ownTargets(bytes, publisher);
  return targets ? readPublished(publisher, targets, readPlace(dir)) : null;
}

/**
 * The state of a publisher's that was published last before a time, in milliseconds since 1970, or its oldest; its metadata
 * was signed as many days before its date as `days` says. Null: there is none, or its files are gone.
 */
export async function publishedBefore(
  dir: string,
  publisher: string,
  time: number,
  days: number,
): Promise<PublishedPart | null> {
  let oldest: PublishedPart | null = null;
  for (let version = await versionOf(dir, publisher); version > 0; version--) {
    const bytes = await readPlace(dir)(`m/${version}.${publisher}.json`);
    const targets = bytes && ownTargets(bytes, publisher);
    const signed = targets ? Date.parse(targets.expires) - days * 86_400_000 : Number.NaN;
    // Only what is looked for is read whole; whatever is older than a state that is gone is gone too.
    if (!targets) break;
    if (signed > time && version > 1) continue;
    oldest = await readPublished(publisher, targets, readPlace(dir));
    break;
  }
  return oldest;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSignature = (value: unknown): value is Signature =>
  isObject(value) && typeof value.keyid === "string" && typeof value.sig === "string";
