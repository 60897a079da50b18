/**
 * What a browser's page, its worker and Node all have, for the rooms that are checked without DOM types.
 * Anything not written here is an effect and comes in as an argument.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array<ArrayBuffer>): { read: number; written: number };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBufferLike | ArrayBufferView): string;
}
interface AbortSignal {
  readonly aborted: boolean;
}
interface SubtleCrypto {
  digest(algorithm: "SHA-256" | "SHA-384" | "SHA-512", data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: "spki" | "raw",
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: { name: string; namedCurve?: string; hash?: string },
    extractable: boolean,
    keyUsages: "verify"[],
  ): Promise<CryptoKey>;
  importKey(
    format: "pkcs8" | "raw",
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: { name: string; namedCurve?: string },
    extractable: boolean,
    keyUsages: ("sign" | "deriveKey")[],
  ): Promise<CryptoKey>;
  verify(
    algorithm: { name: string; hash?: string; saltLength?: number },
    key: CryptoKey,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
  sign(algorithm: { name: string; hash?: string }, key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  generateKey(
    algorithm: { name: "ECDSA"; namedCurve: string },
    extractable: boolean,
    keyUsages: ("sign" | "verify")[],
  ): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }>;
  exportKey(format: "pkcs8" | "spki", key: CryptoKey): Promise<ArrayBuffer>;
  deriveKey(
    algorithm: { name: "PBKDF2"; hash: string; salt: Uint8Array<ArrayBuffer>; iterations: number },
    baseKey: CryptoKey,
    derivedKeyType: { name: "AES-GCM"; length: number },
    extractable: boolean,
    keyUsages: ("encrypt" | "decrypt")[],
  ): Promise<CryptoKey>;
  encrypt(
    algorithm: { name: "AES-GCM"; iv: Uint8Array<ArrayBuffer> },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
  decrypt(
    algorithm: { name: "AES-GCM"; iv: Uint8Array<ArrayBuffer> },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
}
interface CryptoKey {
  readonly type: string;
  readonly algorithm: { name: string; modulusLength?: number };
}
declare const crypto: { readonly subtle: SubtleCrypto };
declare function atob(base64: string): string;
declare function btoa(binary: string): string;
/** One side of a stream that packs or opens bytes. */
interface ByteTransform {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> };
  };
  readonly readable: {
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array<ArrayBuffer> | undefined }>;
      cancel(): Promise<void>;
    };
  };
}
declare const CompressionStream: { new (format: "gzip"): ByteTransform };
declare const DecompressionStream: { new (format: "gzip"): ByteTransform };
