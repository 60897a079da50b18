import type { PublishedPart } from "../../lib/feed/build-part.ts";
import type { Line } from "../../lib/feed/line.ts";
import { ownTargets, readPublished } from "../../lib/feed/read-published.ts";
import { reviewOf } from "../../lib/feed/review.ts";
import { fromBase64, toBase64 } from "../../lib/trust/bytes.ts";
import { isRecord, isText } from "../../lib/trust/json.ts";
import { parseMetadata } from "../../lib/trust/metadata.ts";
import { mergeSignatures, type SignedFile, writeSigned } from "../../lib/trust/sign.ts";
import { verifyThreshold } from "../../lib/trust/signature.ts";
import type { FeedHost } from "./feed-host.ts";
import type { FeedState } from "./feed-state.ts";
import { type PendingRecord, type PendingView, TOLD } from "./pending-view.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A publisher's next state that waits for signatures, with the files that the host does not have yet. */
export interface Pending {
  role: string;
  file: SignedFile;
  data: Map<string, Bytes>;
}

/** For a second signer on another machine, and for the command line, which reads `role` and `file`. */
export function writePending({ role, file, data }: Pending): string {
  const files = Object.fromEntries([...data].map(([place, bytes]) => [place, toBase64(bytes)]));
  return `${JSON.stringify({ kind: "sightline-pending", role, file, data: files })}\n`;
}

const PLACE = /^t\/[a-z0-9-]+\/(?:[sp]\/)?[0-9a-f]{64}\.[A-Za-z0-9_.]+$/;

/** Null for whatever is no pending file; what it holds is looked at again before it is signed or put anywhere. */
export function readPending(bytes: Bytes): Pending | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
  if (!isRecord(value) || value.kind !== "sightline-pending" || !isText(value.role) || !isRecord(value.file))
    return null;
  const { signed, signatures } = value.file;
  if (!isRecord(signed) || !Array.isArray(signatures) || !isRecord(value.data)) return null;
  const file: SignedFile = { signed, signatures: [] };
  for (const each of signatures) {
    if (!isRecord(each) || !isText(each.keyid) || !isText(each.sig)) return null;
    file.signatures.push({ keyid: each.keyid, sig: each.sig });
  }
  const data = new Map<string, Bytes>();
  for (const [place, text] of Object.entries(value.data)) {
    const bytesOf = PLACE.test(place) && isText(text) ? fromBase64(text) : null;
    if (bytesOf === null) return null;
    data.set(place, bytesOf);
  }
  return { role: value.role, file, data };
}

/** `records` tells of any of the records in question, by their keys. */
export type Judged = { ok: true; view: PendingView; records: TellRecords } | { ok: false; why: string };

/** Reads every byte that would be signed for, and tells what differs from what the host has. `why` is a catalogue key. */
export async function judgePending(
  { role, file, data }: Pending,
  state: FeedState,
  host: FeedHost,
  keyid: string | null,
): Promise<Judged> {
  const written = writeSigned(file);
  const targets = ownTargets(written, role);
  const after = targets && (await readPublished(role, targets, async (place) => data.get(place) ?? host.read(place)));
  const envelope = parseMetadata(written, "targets", role);
  if (!after || !envelope.ok) return { ok: false, why: "deskPendingDamaged" };
  const { version } = envelope.value.signed;
  if (version !== state.version + 1) return { ok: false, why: "deskPendingOld" };
  const enough = (await verifyThreshold(envelope.value, state.role, state.keys, role)).ok;
  const { asOf, marking, serial } = after.manifest;
  const [was, is] = [linesIn(state.before), linesIn(after)];
  const review = reviewOf(was, is);
  const records = recordsIn(was, is);
  const first = [review.added, review.changed, review.removed].flatMap((keys) => keys.slice(0, TOLD));
  const view: PendingView = {
    role,
    version,
    serial,
    asOf,
    marking,
    review,
    records: records(first),
    signatures: file.signatures.filter((one) => state.role.keyids.includes(one.keyid)).length,
    threshold: state.role.threshold,
    enough,
    signedHere: keyid !== null && file.signatures.some((one) => one.keyid === keyid),
  };
  return { ok: true, view, records };
}

export type TellRecords = (keys: readonly string[]) => PendingView["records"];

function recordsIn(was: Line[], is: Line[]): TellRecords {
  const [before, after] = [was, is].map((lines) => new Map(lines.map((line) => [line.key, line.row])));
  const called = new Map([...was, ...is].flatMap(({ row }) => (nameOf(row) === null ? [] : [[row.id, nameOf(row)]])));
  const tell = (key: string): PendingRecord => {
    const [then = {}, now = {}] = [before?.get(key), after?.get(key)];
    const fields = Object.keys({ ...then, ...now }).filter((field) => !sameJson(then[field], now[field]));
    const ids = [...Object.values(then), ...Object.values(now)].flat().filter(isText);
    const names = ids.flatMap((id) => (called.has(id) ? [[id, called.get(id) ?? id]] : []));
    return {
      name: nameOf({ ...then, ...now }) ?? key,
      fields: fields.map((field) => ({ field, before: then[field] ?? null, after: now[field] ?? null })),
      names: Object.fromEntries(names) as Record<string, string>,
    };
  };
  return (keys) => Object.fromEntries(keys.map((key) => [key, tell(key)]));
}

/** What a person calls a record. */
const nameOf = ({ title, name, role, id }: Line["row"]): string | null =>
  [title, name, role, id].find((text) => isText(text)) ?? null;

const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Signatures of two copies together; null where they do not say the same. */
export function mergePending(one: Pending, other: Pending): Pending | null {
  const file = one.role === other.role ? mergeSignatures([one.file, other.file]) : null;
  return file && { role: one.role, file, data: new Map([...one.data, ...other.data]) };
}

const linesIn = (part: PublishedPart | null): Line[] =>
  [...(part?.shards.values() ?? [])].flatMap(({ lines }) => lines);
