import { join } from "node:path";
import { parseArgs } from "node:util";
import { sha256 } from "../lib/feed/digest.ts";
import { isInLane } from "../lib/feed/lane.ts";
import { hostPath } from "../lib/feed/paths.ts";
import { seatsOf } from "../lib/feed/plan.ts";
import { ownTargets, readPublished } from "../lib/feed/read-published.ts";
import { parseMetadata } from "../lib/trust/metadata.ts";
import { LIMITS } from "../lib/trust/ports.ts";
import { verifyThreshold } from "../lib/trust/signature.ts";
import { openWork, publicPath, readBytes, readPlace, versionOf, type Work, writeWhole } from "./feed-folder.ts";
import { webDav } from "./feed-webdav.ts";
import { answer, needed, refuse } from "./feed-words.ts";

export const usage = "collect --work DIR --from FOLDER|URL [--user NAME]";

type Bytes = Uint8Array<ArrayBuffer>;
type Read = (place: string) => Promise<Bytes | null>;

/** All that one state of a publisher's may hold, in bytes. */
const MOST_BYTES = 1024 * 1024 * 1024;

/**
 * Brings into the work folder what publishers put on the host themselves, from their desks, for `sign --online` to seal
 * next. Only what enough of the publisher's signers signed, whole and in its own lane, is brought; the host is believed
 * in nothing. 1: something on the host could not be brought.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { work: { type: "string" }, from: { type: "string" }, user: { type: "string" } },
  });
  const dir = needed(values.work, "work");
  const from = needed(values.from, "from");
  const work = await openWork(dir);
  if (!work) return refuse(`${dir} holds no feed.`);
  const login = { user: values.user, password: process.env.SIGHTLINE_PUT_PASSWORD, readFrom: undefined };
  const read: Read = /^https?:\/\//.test(from)
    ? webDav(from, login).read
    : (place) => readBytes(join(from, ...place.split("/")));
  const brought: { publisher: string; version: number; serial: number }[] = [];
  const problems: string[] = [];
  for (const { id } of work.plan.publishers) {
    const outcome = await collect(work, id, read).catch((error) => String(error));
    if (typeof outcome === "string") problems.push(`${id}: ${outcome}`);
    else brought.push(...outcome);
  }
  answer({ from, brought, problems });
  return problems.length === 0 ? 0 : refuse(...problems);
}

/** Every state that is newer than the folder's, one after the other; a sentence where one cannot be brought. */
async function collect(work: Work, publisher: string, read: Read) {
  const brought: { publisher: string; version: number; serial: number }[] = [];
  for (let version = (await versionOf(work.dir, publisher)) + 1; ; version++) {
    const place = `m/${version}.${publisher}.json`;
    const bytes = await read(place);
    if (bytes === null) return brought;
    const state = await judged(work, publisher, version, bytes, read);
    if (typeof state === "string") return `${place} is not brought: ${state}`;
    for (const [name, file] of state.files) await writeWhole(publicPath(work.dir, name), file);
    // The metadata last: whatever breaks off before it leaves the folder as it was.
    await writeWhole(publicPath(work.dir, place), bytes);
    brought.push({ publisher, version, serial: state.serial });
  }
}

async function judged({ dir, plan }: Work, publisher: string, version: number, bytes: Bytes, read: Read) {
  const seats = seatsOf(plan, publisher);
  const envelope = bytes.length > LIMITS.targets ? null : parseMetadata(bytes, "targets", publisher);
  if (seats === null || !envelope?.ok) return "it is no metadata of this publisher.";
  const { signed } = envelope.value;
  if (signed.version !== version) return `it says that it is version ${signed.version}.`;
  const verified = await verifyThreshold(envelope.value, seats, plan.keys, publisher);
  if (!verified.ok) return `it has not enough signatures: ${verified.failure.detail}.`;
  if (!(Date.parse(signed.expires) > Date.now())) return `its date is ${signed.expires}.`;
  const files = await filesOf(dir, signed.targets, read);
  if (typeof files === "string") return files;
  const own = ownTargets(bytes, publisher);
  const here = readPlace(dir);
  // Shards stand in the manifest; what is read is measured by its digest there.
  const bring: Read = async (place) => {
    const held = files.get(place) ?? (await here(place));
    const file = held ?? (PLACE.test(place) ? await read(place) : null);
    if (held === null && file !== null) files.set(place, file);
    return file;
  };
  const part = own && (await readPublished(publisher, own, bring));
  if (!part) return "what it signs for is not whole.";
  const lines = [...part.shards.values()].flatMap((shard) => shard.lines);
  const stray = lines.find((line) => !isInLane(line, publisher));
  if (stray) return `${stray.key} is another publisher's record.`;
  return { files, serial: part.manifest.serial };
}

/** The files that the folder lacks, each as it was signed. */
async function filesOf(
  dir: string,
  targets: Record<string, { length: number; hashes: Record<string, string> }>,
  read: Read,
): Promise<Map<string, Bytes> | string> {
  const files = new Map<string, Bytes>();
  const sum = Object.values(targets).reduce((bytes, { length }) => bytes + length, 0);
  if (sum > MOST_BYTES) return `its files hold ${sum} bytes.`;
  for (const [path, { length, hashes }] of Object.entries(targets)) {
    const hash = hashes.sha256 ?? "";
    const place = hostPath(path, hash);
    if (!PLACE.test(place)) return `${path} is no place of a feed.`;
    if ((await readPlace(dir)(place)) !== null) continue;
    const file = await read(place);
    if (file === null) return `${place} is missing.`;
    if (file.length !== length || (await sha256(file)) !== hash) return `${place} is not the signed file.`;
    files.set(place, file);
  }
  return files;
}

/** Names come from metadata and become paths. */
const PLACE = /^t\/[a-z0-9-]+\/(?:[sp]\/)?[0-9a-f]{64}\.[A-Za-z0-9_.]+$/;
