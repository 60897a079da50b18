import { ecdsaFromDer, fromHex, fromPem } from "./bytes.ts";
import type { Envelope, Key, RoleKeys } from "./metadata.ts";
import { done, failed, type Step } from "./outcome.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** True when `sig` (hex) is this key's signature over the message. Anything that cannot be read is simply not a signature. */
async function isSignedBy(key: Key, sig: string, message: Bytes): Promise<boolean> {
  const signature = fromHex(sig);
  if (signature === null || signature.length === 0) return false;
  try {
    switch (key.scheme) {
      case "ecdsa-sha2-nistp256":
        return await verifyEcdsa(key, signature, message, "P-256", "SHA-256", 32);
      case "ecdsa-sha2-nistp384":
        return await verifyEcdsa(key, signature, message, "P-384", "SHA-384", 48);
      case "ed25519":
        return await verifyEd25519(key, signature, message);
      case "rsassa-pss-sha256":
        return await verifyRsaPss(key, signature, message);
      default:
        return false;
    }
  } catch {
    // A key that this browser cannot import (Ed25519 before Chrome 137) counts as absent: the threshold decides.
    return false;
  }
}

async function verifyEcdsa(
  key: Key,
  der: Bytes,
  message: Bytes,
  namedCurve: string,
  hash: string,
  width: number,
): Promise<boolean> {
  const signature = ecdsaFromDer(der, width);
  if (signature === null) return false;
  const spki = fromPem(key.public);
  const point = spki === null ? fromHex(key.public) : null;
  const material = spki ?? point;
  if (material === null) return false;
  const format = spki === null ? "raw" : "spki";
  const imported = await crypto.subtle.importKey(format, material, { name: "ECDSA", namedCurve }, false, ["verify"]);
  return crypto.subtle.verify({ name: "ECDSA", hash }, imported, signature, message);
}

async function verifyEd25519(key: Key, signature: Bytes, message: Bytes): Promise<boolean> {
  const raw = fromHex(key.public);
  const spki = raw === null ? fromPem(key.public) : null;
  const material = raw ?? spki;
  if (material === null) return false;
  const imported = await crypto.subtle.importKey(raw ? "raw" : "spki", material, { name: "Ed25519" }, false, [
    "verify",
  ]);
  return crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message);
}

async function verifyRsaPss(key: Key, signature: Bytes, message: Bytes): Promise<boolean> {
  const spki = fromPem(key.public);
  if (spki === null) return false;
  const imported = await crypto.subtle.importKey("spki", spki, { name: "RSA-PSS", hash: "SHA-256" }, false, ["verify"]);
  // Signers differ in the length of the salt: the digest's, or the most that fits.
  const longest = signature.length - 32 - 2;
  for (const saltLength of [32, longest]) {
    if (saltLength >= 0 && (await crypto.subtle.verify({ name: "RSA-PSS", saltLength }, imported, signature, message)))
      return true;
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
  keys: Record<string, Key>,
  role: string,
): Promise<Step<T>> {
  const allowed = new Set(keyids);
  const signers = new Set<string>();
  for (const { keyid, sig } of envelope.signatures) {
    const key = allowed.has(keyid) && Object.hasOwn(keys, keyid) ? keys[keyid] : undefined;
    if (!key || signers.has(key.public)) continue;
    if (await isSignedBy(key, sig, envelope.message)) signers.add(key.public);
    if (signers.size >= threshold) return done(envelope.signed);
  }
  return failed("unsigned", role, `${signers.size} good signatures, ${threshold} needed`);
}
