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
  verify(
    algorithm: { name: string; hash?: string; saltLength?: number },
    key: CryptoKey,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}
interface CryptoKey {
  readonly type: string;
  readonly algorithm: { name: string; modulusLength?: number };
}
declare const crypto: { readonly subtle: SubtleCrypto };
declare function atob(base64: string): string;
