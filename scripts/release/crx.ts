import { createHash, createPublicKey, type KeyObject, sign } from "node:crypto";

/**
 * The package of Chrome and Edge, CRX version 3 (Chromium's components/crx_file/crx3.proto): `Cr24`, the version, the
 * length of a header, the header, a zip. The header holds the publisher's key, its signature over what follows, and the
 * extension's id, which is the beginning of the key's hash.
 *
 * `key`: RSA, private. Its signatures (PKCS #1 v1.5 over SHA-256) are the same each time, so that the file can be made again.
 */
export function packCrx(zip: Uint8Array, key: KeyObject): Uint8Array {
  const publicKey = spkiOf(key);
  const signedData = field(1, digest(publicKey).subarray(0, 16));
  const signature = sign(
    "sha256",
    Buffer.concat([Buffer.from("CRX3 SignedData\0"), uint32(signedData.length), signedData, zip]),
    key,
  );
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from("Cr24"), uint32(3), uint32(header.length), header, zip]);
}

/** The id that Chromium gives to what a key signs: the first 32 hexadecimal digits of its hash, written a to p. */
export function chromiumId(key: KeyObject): string {
  const digits = digest(spkiOf(key)).toString("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** The public half as the manifest's `key` has it: SubjectPublicKeyInfo, DER. */
export function spkiOf(key: KeyObject): Buffer {
  const half = key.type === "private" ? createPublicKey(key) : key;
  return half.export({ type: "spki", format: "der" });
}

/** A field of bytes in a protocol buffer. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, rest]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const digest = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
