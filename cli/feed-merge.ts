import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { seatsOf } from "../lib/feed/plan.ts";
import { parseMetadata, type RoleKeys } from "../lib/trust/metadata.ts";
import { mergeSignatures, type SignedFile, writeSigned } from "../lib/trust/sign.ts";
import { verifyThreshold } from "../lib/trust/signature.ts";
import {
  openWork,
  pendingPath,
  publicPath,
  readPending,
  readPlace,
  versionOf,
  type Work,
  writeJson,
  writeWhole,
} from "./feed-folder.ts";
import { answer, needed, refuse, WrongUse } from "./feed-words.ts";

export const usage = "merge --work DIR PENDING ...";

/**
 * Puts the signatures of several copies of one pending file together. With enough of them it is published into
 * `public/m`, to be sealed next by `sign --online`; with fewer it goes on waiting.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { work: { type: "string" } } });
  const dir = needed(values.work, "work");
  const work = await openWork(dir);
  if (!work) return refuse(`${dir} holds no feed.`);
  if (positionals.length === 0) throw new WrongUse("Which pending files?");
  const copies = await Promise.all(positionals.map(readPending));
  const bad = copies.indexOf(null);
  if (bad >= 0) return refuse(`${positionals[bad]} is no pending metadata.`);
  const good = copies.filter((copy) => copy !== null);
  const role = good[0]?.role ?? "";
  const seats = seatsOf(work.plan, role);
  const merged = mergeSignatures(good.map(({ file }) => file));
  if (seats === null || merged === null || good.some((copy) => copy.role !== role))
    return refuse("These are not copies of one file: they do not say the same.");
  const version = (await versionOf(dir, role)) + 1;
  if (merged.signed.version !== version)
    return refuse(
      `This is version ${String(merged.signed.version)} of "${role}"; the next one is ${version}. Build it again.`,
    );
  const missing = await missingSignatures(work, role, merged, seats);
  await writeJson(pendingPath(dir, role), { role, file: merged });
  if (missing === null) {
    await writeWhole(publicPath(dir, `m/${version}.${role}.json`), writeSigned(merged));
    await rm(pendingPath(dir, role));
  } else console.error(missing);
  answer({
    role,
    version,
    signatures: merged.signatures.length,
    threshold: seats.threshold,
    published: missing === null,
  });
  return 0;
}

/** A sentence where the file may not be published yet; null where it may. */
async function missingSignatures(
  { dir, plan }: Work,
  role: string,
  file: SignedFile,
  seats: RoleKeys,
): Promise<string | null> {
  const type = role === "root" ? "root" : "targets";
  const envelope = parseMetadata(writeSigned(file), type, role);
  if (!envelope.ok) return `This is no metadata: ${envelope.failure.detail}.`;
  const verified = await verifyThreshold(envelope.value, seats, plan.keys, role);
  if (!verified.ok) return `It still needs signatures: ${verified.failure.detail}.`;
  if (role !== "root") return null;
  const bytes = await readPlace(dir)(`m/${await versionOf(dir, "root")}.root.json`);
  const before = bytes && parseMetadata(bytes, "root", "root");
  if (!before?.ok) return "The root before it cannot be read.";
  const { roles, keys: old } = before.value.signed;
  const byOld = await verifyThreshold(envelope.value, roles.root, old, role);
  return byOld.ok ? null : `It still needs signatures of the root before it: ${byOld.failure.detail}.`;
}
