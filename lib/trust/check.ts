import { toHex } from "./bytes.ts";
import { done, failed, type Step } from "./outcome.ts";

const ALGORITHMS: Record<string, "SHA-256" | "SHA-384" | "SHA-512"> = {
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

/** The bytes, when they have the signed length and every signed hash that is known, of which there must be one. */
export async function checkBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { length, hashes }: { length: number | null; hashes: Record<string, string> | null },
  role: string,
): Promise<Step<Uint8Array<ArrayBuffer>>> {
  if (length !== null && bytes.length !== length)
    return failed("mismatch", role, `${bytes.length} bytes, ${length} signed`);
  if (hashes === null) return done(bytes);
  let known = 0;
  for (const [name, expected] of Object.entries(hashes)) {
    const algorithm = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    if (algorithm === undefined) continue;
    known++;
    const actual = toHex(new Uint8Array(await crypto.subtle.digest(algorithm, bytes)));
    if (actual !== expected) return failed("mismatch", role, `${name} is ${actual}, ${expected} signed`);
  }
  return known > 0 ? done(bytes) : failed("mismatch", role, "no hash of a known kind");
}

export function checkUnexpired(expires: string, now: number, role: string): Step<null> {
  return Date.parse(expires) > now ? done(null) : failed("expired", role, `expired ${expires}`);
}
