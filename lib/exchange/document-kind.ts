import type { DocumentRefusal } from "./document-shape.ts";

export type DocumentKind = "pdf" | "archive" | "text";

/** Bytes that tell what a file is; more are not looked at. */
const HEAD = 1_024;

const images = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
];

/** What a file is by its bytes, never by its name; or why it is none that can be read. */
export function documentKind(bytes: Uint8Array): DocumentKind | { refused: DocumentRefusal } {
  if (bytes.length === 0) return { refused: "empty" };
  const head = bytes.subarray(0, HEAD);
  // Some programs put a few bytes before it.
  if (latin(head).includes("%PDF-")) return "pdf";
  const begins = (...start: number[]) => start.every((byte, at) => head[at] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return "archive";
  // The old container of Office: .doc, and a DOCX that a password protects.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { refused: "old word" };
  const isWebp = latin(head.subarray(8, 12)) === "WEBP";
  const isHeif = /^ftyp(?:heic|heix|mif1|avif)$/.test(latin(head.subarray(4, 12)));
  if (images.some((start) => begins(...start)) || isWebp || isHeif) return { refused: "image" };
  const text = latin(head).replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(text)) return { refused: "web page" };
  if (/^\s*\{\\rtf/.test(text)) return { refused: "unknown" };
  return isText(head) ? "text" : { refused: "unknown" };
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Text has no zero bytes, unless every second one is (UTF-16), and next to no control characters. */
function isText(head: Uint8Array): boolean {
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  if (odd === 0) return true;
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const half = head.length / 2;
  const wide = Math.max(...zeros) > half * 0.7 && Math.min(...zeros) < half * 0.1;
  return marked || wide || (zeros[0] === 0 && zeros[1] === 0 && odd < head.length * 0.01);
}
