import { type Algorithm, digest } from "./bytes.ts";
import { own } from "./json.ts";
import type { FileMeta } from "./metadata.ts";
import { done, failed, type Step } from "./outcome.ts";

const ALGORITHMS: Record<string, Algorithm> = { sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" };

/** The bytes, when they have the signed length and every signed hash that is known, of which there must be one. */
export async function checkBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { length, hashes }: Partial<FileMeta>,
  role: string,
): Promise<Step<Uint8Array<ArrayBuffer>>> {
  if (bytes.length !== (length ?? bytes.length)) return failed("mismatch", role, bytes.length, length ?? 0);
  let known = 0;
  for (const [name, expected] of Object.entries(hashes ?? {})) {
    const algorithm = own(ALGORITHMS, name);
    if (algorithm === undefined) continue;
    known++;
    const actual = await digest(bytes, algorithm);
    if (actual !== expected.toLowerCase()) return failed("mismatch", role, actual, expected);
  }
  return hashes && known === 0 ? failed("mismatch", role, "no hash of a known kind") : done(bytes);
}

/** The metadata, while it is in date. */
export const checkUnexpired = <T extends { expires: string }>(signed: T, now: number, role: string): Step<T> =>
  Date.parse(signed.expires) > now ? done(signed) : failed("expired", role, signed.expires);
