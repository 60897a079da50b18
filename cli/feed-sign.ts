import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { seatsOf } from "../lib/feed/plan.ts";
import { ownTargets, readPublished } from "../lib/feed/read-published.ts";
import { reviewOf } from "../lib/feed/review.ts";
import { seal } from "../lib/feed/seal.ts";
import { type Signer, signFile, writeSigned } from "../lib/trust/sign.ts";
import {
  openWork,
  type Pending,
  publicPath,
  publicPlaces,
  publishedPart,
  readBytes,
  readPending,
  readPlace,
  versionOf,
  type Work,
  writeJson,
  writeWhole,
} from "./feed-folder.ts";
import { openKey, readPassphrase } from "./feed-keys.ts";
import { answer, needed, refuse, WrongUse } from "./feed-words.ts";

export const usage = `sign --work DIR --key FILE [--out FILE] [--passphrase-file FILE] PENDING ...
sign --work DIR --online [--urgent MINUTES] [--passphrase-file FILE]`;

/**
 * Signs pending metadata with one person's key, after telling what it changes, read from the very files that will be
 * served. `--online`: signs snapshot and timestamp anew, which a schedule does each day and after each merge.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      work: { type: "string" },
      key: { type: "string" },
      out: { type: "string" },
      online: { type: "boolean", default: false },
      urgent: { type: "string" },
      "passphrase-file": { type: "string" },
    },
  });
  const dir = needed(values.work, "work");
  const work = await openWork(dir);
  if (!work) return refuse(`${dir} holds no feed.`);
  const passphrase = await readPassphrase(values["passphrase-file"]);
  if (values.online) return signOnline(work, passphrase, values.urgent);
  const signer = await openKey(needed(values.key, "key"), passphrase);
  if (typeof signer === "string") return refuse(signer);
  if (positionals.length === 0) throw new WrongUse("Which pending file?");
  if (values.out !== undefined && positionals.length > 1) throw new WrongUse("--out is for one pending file.");
  for (const path of positionals) {
    const pending = await readPending(path);
    if (!pending) return refuse(`${path} is no pending metadata.`);
    const refusal = await signOne(work, pending, signer, values.out ?? path);
    if (refusal !== null) return refuse(refusal);
  }
  return 0;
}

async function signOne(work: Work, { role, file }: Pending, signer: Signer, out: string): Promise<string | null> {
  const seats = seatsOf(work.plan, role);
  if (seats === null) return `The feed has no role "${role}".`;
  // A new root is signed by the old root's people too, whom the plan may no longer name.
  if (!seats.keyids.includes(signer.keyid) && role !== "root") return `This key has no seat in "${role}".`;
  const review = work.plan.publishers.some(({ id }) => id === role) ? await reviewOfPending(work, role, file) : null;
  if (review === "damaged") return `What "${role}" is to sign for is not what lies in public/: build it again.`;
  if (review?.large) console.error("More than one record in twenty differs from the published list. Look twice.");
  const signed = await signFile(file, signer);
  await writeJson(out, { role, file: signed });
  answer({ role, signedBy: signer.keyid, signatures: signed.signatures.length, threshold: seats.threshold, review });
  return null;
}

async function reviewOfPending({ dir }: Work, role: string, file: Pending["file"]) {
  const targets = ownTargets(writeSigned(file), role);
  const after = targets && (await readPublished(role, targets, readPlace(dir)));
  if (!after) return "damaged";
  const before = await publishedPart(dir, role);
  const lines = (part: typeof before) => [...(part?.shards.values() ?? [])].flatMap((shard) => shard.lines);
  const { asOf, marking, serial } = after.manifest;
  return { serial, asOf, marking, ...reviewOf(lines(before), lines(after)) };
}

async function signOnline({ dir, plan }: Work, passphrase: string, urgent: string | undefined): Promise<number> {
  const minutes = Number(urgent ?? 0);
  if (!(minutes >= 0 && minutes <= 1_440)) throw new WrongUse("--urgent is a number of minutes, at most a day.");
  const held: Signer[] = [];
  for (const name of await readdir(join(dir, "keys")).catch(() => [] as string[])) {
    if (!/^(snapshot|timestamp)/.test(basename(name))) continue;
    const signer = await openKey(join(dir, "keys", name), passphrase);
    if (typeof signer === "string") return refuse(signer);
    held.push(signer);
  }
  const seated = (role: "snapshot" | "timestamp") =>
    held.filter(({ keyid }) => plan.seats[role].keyids.includes(keyid));
  const signers = { snapshot: seated("snapshot"), timestamp: seated("timestamp") };
  for (const role of ["snapshot", "timestamp"] as const)
    if (signers[role].length < plan.seats[role].threshold)
      return refuse(`There are not enough keys for "${role}" in keys/.`);
  // A role that was ever published stays named: browsers refuse a snapshot from which one vanished.
  const roles = (await publicPlaces(dir)).map((place) => /^m\/\d+\.(.+)\.json$/.exec(place)?.[1] ?? "");
  const versions: Record<string, number> = {};
  for (const role of new Set(roles))
    if (!["", "root", "snapshot"].includes(role)) versions[`${role}.json`] = await versionOf(dir, role);
  const now = Date.now();
  const timestamp = await publishedTimestamp(dir);
  const snapshot = await versionOf(dir, "snapshot");
  const poll = minutes > 0 ? { seconds: 60, until: now + minutes * 60_000 } : null;
  const sealed = await seal({ now, versions, snapshot, timestamp, signers, poll });
  for (const [place, bytes] of sealed) await writeWhole(publicPath(dir, place), bytes);
  answer({ snapshot: snapshot + 1, timestamp: timestamp + 1, versions });
  return 0;
}

async function publishedTimestamp(dir: string): Promise<number> {
  const bytes = await readBytes(publicPath(dir, "m/timestamp.json"));
  return bytes ? Number(JSON.parse(new TextDecoder().decode(bytes)).signed?.version ?? 0) : 0;
}
