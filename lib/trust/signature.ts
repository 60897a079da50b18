import { ecdsaFromDer, fromHex, fromPem } from "./bytes.ts";
import { own } from "./json.ts";
import type { Envelope, Key, Keys, RoleKeys } from "./metadata.ts";
import { done, failed, type Step } from "./outcome.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What WebCrypto is told of a scheme, for its keys and for its signatures alike. */
interface Scheme {
  name: string;
  hash?: string;
  namedCurve?: string;
  /** Of ECDSA: bytes of one of the two integers that a signature consists of. */
  width?: number;
}

const SCHEMES: Record<string, Scheme> = {
  "ecdsa-sha2-nistp256": { name: "ECDSA", hash: "SHA-256", namedCurve: "P-256", width: 32 },
  "ecdsa-sha2-nistp384": { name: "ECDSA", hash: "SHA-384", namedCurve: "P-384", width: 48 },
  ed25519: { name: "Ed25519" },
  "rsassa-pss-sha256": { name: "RSA-PSS", hash: "SHA-256" },
};

/** True when `sig` (hex) is this key's signature over the message. Anything that cannot be read is simply not a signature. */
async function isSignedBy({ scheme, keyval }: Key, sig: string, message: Bytes): Promise<boolean> {
  const algorithm = own(SCHEMES, scheme);
  const written = fromHex(sig);
  const spki = fromPem(keyval.public);
  const material = spki ?? fromHex(keyval.public);
  const signature = written && algorithm?.width ? ecdsaFromDer(written, algorithm.width) : written;
  if (!algorithm || !material || !signature) return false;
  try {
    const key = await crypto.subtle.importKey(spki ? "spki" : "raw", material, algorithm, false, ["verify"]);
    // Signers with RSA differ in the length of the salt: the digest's, or the most that fits. Others have none.
    for (const saltLength of [32, signature.length - 34])
      if (await crypto.subtle.verify({ ...algorithm, saltLength }, key, signature, message)) return true;
  } catch {
    // A key that this browser cannot import (Ed25519 before Chrome 137) counts as absent: the threshold decides.
  }
  return false;
}

/**
 * Passes the metadata on when enough of the role's keys signed it. Counted are different public keys, not key ids:
 * one key under nine names is one signer.
 */
export async function verifyThreshold<T>(
  envelope: Envelope<T>,
  { keyids, threshold }: RoleKeys,
  keys: Keys,
  role: string,
): Promise<Step<Envelope<T>>> {
  const signers = new Set<string>();
  for (const { keyid, sig } of envelope.signatures) {
    const key = keyids.includes(keyid) ? own(keys, keyid) : undefined;
    if (!key || signers.has(key.keyval.public)) continue;
    if (await isSignedBy(key, sig, envelope.message)) signers.add(key.keyval.public);
    if (signers.size >= threshold) return done(envelope);
  }
  return failed("unsigned", role, `${signers.size} of ${threshold}`);
}
