import type { JsonObject } from "../trust/json.ts";
import { type Signer, signFile, writeSigned } from "../trust/sign.ts";
import { metadataDate, snapshotPart, timestampPart } from "../trust/write-metadata.ts";
import { POLL_WISH, SIGNED_AT } from "./notes.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const DAY = 86_400_000;
export const SNAPSHOT_DAYS = 14;
export const TIMESTAMP_DAYS = 7;

export interface Sealing {
  /** Milliseconds since 1970. */
  now: number;
  /** Versions of the metadata that the snapshot names, by file: `targets.json`, `dol.json`. */
  versions: Record<string, number>;
  /** Numbers of the seals before. */
  snapshot: number;
  timestamp: number;
  signers: { snapshot: Signer[]; timestamp: Signer[] };
  /** Ask browsers to come every so many seconds until a time. */
  poll?: { seconds: number; until: number } | null;
}

/** A new snapshot and timestamp over what is published: what the scheduled command signs, by place on the host. */
export async function seal(sealing: Sealing): Promise<Map<string, Bytes>> {
  const { now, versions, signers, poll } = sealing;
  const [snapshot, timestamp] = [sealing.snapshot + 1, sealing.timestamp + 1];
  const notes: JsonObject = { [SIGNED_AT]: metadataDate(now) };
  if (poll) notes[POLL_WISH] = { seconds: poll.seconds, until: metadataDate(poll.until) };
  const written = (version: number, days: number) => ({ version, expires: now + days * DAY });
  return new Map([
    [
      `m/${snapshot}.snapshot.json`,
      await signedBy(snapshotPart(written(snapshot, SNAPSHOT_DAYS), versions), signers.snapshot),
    ],
    [
      "m/timestamp.json",
      await signedBy(timestampPart(written(timestamp, TIMESTAMP_DAYS), snapshot, notes), signers.timestamp),
    ],
  ]);
}

export async function signedBy(signed: JsonObject, signers: Signer[]): Promise<Bytes> {
  let file = { signed, signatures: [] as { keyid: string; sig: string }[] };
  for (const signer of signers) file = await signFile(file, signer);
  return writeSigned(file);
}
