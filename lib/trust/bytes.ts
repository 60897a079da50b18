/** Bytes of a hexadecimal text; null when it is none. */
export const fromHex = (hex: string): Uint8Array<ArrayBuffer> | null =>
  /^(?:[0-9a-f]{2})*$/i.test(hex) ? Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16)) : null;

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Several pieces as one. */
export function concat(chunks: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export type Algorithm = "SHA-256" | "SHA-384" | "SHA-512";

/** In hexadecimal. */
export const digest = async (bytes: Uint8Array<ArrayBuffer>, algorithm: Algorithm = "SHA-256"): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest(algorithm, bytes)));

/** The DER inside `-----BEGIN PUBLIC KEY-----`; null when it is no such text. */
export function fromPem(pem: string): Uint8Array<ArrayBuffer> | null {
  const body = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1];
  return body === undefined ? null : fromBase64(body);
}

/**
 * An ECDSA signature as metadata carries it (DER: two integers) in the fixed-width form that WebCrypto takes.
 * `width` is the length of one integer in bytes: 32 for P-256, 48 for P-384. Null when it is not such a signature.
 */
export function ecdsaFromDer(der: Uint8Array, width: number): Uint8Array<ArrayBuffer> | null {
  // Lengths here are below 128 (P-384: 2 * 51), so the one-byte form is the only valid one.
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const raw = new Uint8Array(2 * width);
  let at = 2;
  for (let part = 0; part < 2; part++) {
    const length = der[at + 1];
    if (der[at] !== 0x02 || length === undefined || length === 0) return null;
    let value = der.subarray(at + 2, at + 2 + length);
    if (value.length !== length) return null;
    if (value[0] === 0 && value.length > 1) value = value.subarray(1);
    if (value.length > width) return null;
    raw.set(value, (part + 1) * width - value.length);
    at += 2 + length;
  }
  return at === der.length ? raw : null;
}

/** A signature as WebCrypto gives it (two integers of fixed width) in the form that metadata carries. */
export function ecdsaToDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const half = raw.length / 2;
  const integers = [raw.subarray(0, half), raw.subarray(half)].flatMap((part) => {
    let start = 0;
    while (start < part.length - 1 && part[start] === 0) start++;
    const value = [...part.subarray(start)];
    // A first bit of one would make it negative.
    if ((value[0] ?? 0) > 127) value.unshift(0);
    return [0x02, value.length, ...value];
  });
  return Uint8Array.from([0x30, integers.length, ...integers]);
}

export const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** Null when the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
