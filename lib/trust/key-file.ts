import { fromBase64, toBase64 } from "./bytes.ts";
import { isRecord, isText, isWhole } from "./json.ts";
import { keyIdOf, type PublicKey, type Signer, signerOf } from "./sign.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A private key as it lies on a disk: PKCS#8, encrypted under a passphrase. The public half stands beside it. */
export interface KeyFile {
  keyid: string;
  key: PublicKey;
  private: {
    cipher: "AES-256-GCM";
    derivation: "PBKDF2-SHA-256";
    rounds: number;
    salt: string;
    iv: string;
    data: string;
  };
}

/** What OWASP asks of PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
/** A file that asks for more is a trap for whoever opens it. */
const MOST_ROUNDS = 10_000_000;

/** A new P-256 key. `random` gives that many unforeseeable bytes. */
export async function newKeyFile(
  passphrase: string,
  random: (length: number) => Bytes,
  rounds = ROUNDS,
): Promise<KeyFile> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const key = await publicHalf(pair.publicKey);
  const [salt, iv] = [random(16), random(12)];
  const lock = await lockOf(passphrase, salt, rounds, "encrypt");
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, lock, pkcs8));
  return {
    keyid: await keyIdOf(key),
    key,
    private: {
      cipher: "AES-256-GCM",
      derivation: "PBKDF2-SHA-256",
      rounds,
      salt: toBase64(salt),
      iv: toBase64(iv),
      data: toBase64(data),
    },
  };
}

/** The public half of a P-256 key as metadata carries it. */
export async function publicHalf(publicKey: CryptoKey): Promise<PublicKey> {
  const spki = toBase64(new Uint8Array(await crypto.subtle.exportKey("spki", publicKey)));
  const body = spki.replace(/.{64}/g, "$&\n").trimEnd();
  return {
    keytype: "ecdsa",
    scheme: "ecdsa-sha2-nistp256",
    keyval: { public: `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n` },
  };
}

/** Null when the passphrase is not the file's. */
export async function openKeyFile({ key, private: held }: KeyFile, passphrase: string): Promise<Signer | null> {
  const [salt, iv, data] = [fromBase64(held.salt), fromBase64(held.iv), fromBase64(held.data)];
  if (!salt || !iv || !data) return null;
  try {
    const lock = await lockOf(passphrase, salt, held.rounds, "decrypt");
    const pkcs8 = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, lock, data));
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    return signerOf(await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]), key);
  } catch {
    return null;
  }
}

/** Null when the value is no key file of ours. */
export function readKeyFile(value: unknown): KeyFile | null {
  if (!isRecord(value) || !isText(value.keyid) || !isRecord(value.private)) return null;
  const key = readPublicKey(value.key);
  const { cipher, derivation, rounds, salt, iv, data } = value.private;
  if (key === null || cipher !== "AES-256-GCM" || derivation !== "PBKDF2-SHA-256") return null;
  if (!isWhole(rounds) || rounds < 1 || rounds > MOST_ROUNDS || !isText(salt) || !isText(iv) || !isText(data))
    return null;
  return { keyid: value.keyid, key, private: { cipher, derivation, rounds, salt, iv, data } };
}

export function readPublicKey(value: unknown): PublicKey | null {
  if (!isRecord(value) || !isRecord(value.keyval)) return null;
  const { keytype, scheme, keyval } = value;
  return isText(keytype) && isText(scheme) && isText(keyval.public)
    ? { keytype, scheme, keyval: { public: keyval.public } }
    : null;
}

async function lockOf(
  passphrase: string,
  salt: Bytes,
  iterations: number,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase), { name: "PBKDF2" }, false, [
    "deriveKey",
  ]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations } as const;
  return crypto.subtle.deriveKey(derivation, base, { name: "AES-GCM", length: 256 }, false, [use]);
}
