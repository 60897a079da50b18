import { digest, ecdsaToDer, toHex } from "./bytes.ts";
import { canonical } from "./canonical.ts";
import type { JsonObject } from "./json.ts";
import type { Key } from "./metadata.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A public key as metadata carries it. */
export type PublicKey = Key;

export interface Signer {
  keyid: string;
  key: PublicKey;
  /** A signature over the message, in hexadecimal. */
  sign(message: Bytes): Promise<string>;
}

export interface Signature {
  keyid: string;
  sig: string;
}

/** A file of metadata as it is written: what is signed, and by whom so far. */
export interface SignedFile {
  signed: JsonObject;
  signatures: Signature[];
}

/** The bytes that signatures are over. */
export const messageOf = (signed: JsonObject): Bytes => new TextEncoder().encode(canonical(signed));

/** A key's id is the SHA-256 of its canonical JSON. */
export async function keyIdOf(key: PublicKey): Promise<string> {
  const { keytype, scheme, keyval } = key;
  const text = canonical({ keytype, scheme, keyval: { public: keyval.public } });
  return digest(new TextEncoder().encode(text));
}

/** A signer of a P-256 key. The key may be one that its keeper cannot take out. */
export async function signerOf(privateKey: CryptoKey, key: PublicKey): Promise<Signer> {
  return {
    keyid: await keyIdOf(key),
    key,
    async sign(message) {
      const raw = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, message);
      return toHex(ecdsaToDer(new Uint8Array(raw)));
    },
  };
}

/** The file with this signer's signature, in place of one it gave before. */
export async function signFile({ signed, signatures }: SignedFile, { keyid, sign }: Signer): Promise<SignedFile> {
  const others = signatures.filter((signature) => signature.keyid !== keyid);
  return { signed, signatures: [...others, { keyid, sig: await sign(messageOf(signed)) }] };
}

/** Signatures of several copies of one file; null when the copies do not say the same. */
export function mergeSignatures(files: SignedFile[]): SignedFile | null {
  const [first] = files;
  if (!first || files.some(({ signed }) => canonical(signed) !== canonical(first.signed))) return null;
  const signatures = new Map(files.flatMap((file) => file.signatures.map((one) => [one.keyid, one] as const)));
  return { signed: first.signed, signatures: [...signatures.values()] };
}

export const writeSigned = ({ signed, signatures }: SignedFile): Bytes =>
  new TextEncoder().encode(JSON.stringify({ signatures, signed }));
