import { Unzip, UnzipInflate, unzipSync } from "fflate";
import type { DocumentRefusal } from "./document-shape.ts";

/** Bytes that the text of a document may unpack to, and all that is read of it. */
const LARGEST_PART = 24 * 1024 * 1024;
const MOST_FILES = 5_000;
/** Heads of pages that are read: of the first page, of even and of odd ones, in two sections. */
const MOST_HEADS = 6;
/** Bytes of the packed file that are given at once: what they unpack to is counted before the next come. */
const PIECE = 16 * 1024;

/** The parts of a Word document that are read. */
export interface DocxParts {
  text: Uint8Array;
  /** Names of styles; null where there are none. */
  styles: Uint8Array | null;
  /** Title and language; null where there are none. */
  core: Uint8Array | null;
  /** What stands at the head of pages: a letterhead, mostly. */
  heads: Uint8Array[];
  /** It has pictures. */
  pictures: boolean;
}

/**
 * Opens a Word document, or says why not. A part that claims to be larger than the bound is never unpacked, and one that
 * turns out larger than it claims is stopped where the bound is: both sizes are somebody else's word.
 */
export function openDocx(bytes: Uint8Array): DocxParts | { refused: DocumentRefusal } {
  const claims = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (claims.size < MOST_FILES) claims.set(name, Math.max(originalSize, claims.get(name) ?? 0));
        return false;
      },
    });
  } catch {
    return { refused: "broken" };
  }
  if (claims.has("EncryptionInfo") || claims.has("EncryptedPackage")) return { refused: "locked" };
  const main = [...claims.keys()].find((name) => /^word\/document\d*\.xml$/i.test(name));
  if (main === undefined) return { refused: "other archive" };
  if ((claims.get(main) ?? 0) > LARGEST_PART) return { refused: "unpacks too large" };
  const text = unpack(bytes, main);
  if (text === null) return { refused: "broken" };
  if (text === "too large") return { refused: "unpacks too large" };
  const side = (name: string) => {
    if (!claims.has(name) || (claims.get(name) ?? 0) > LARGEST_PART / 4) return null;
    const part = unpack(bytes, name);
    return part instanceof Uint8Array ? part : null;
  };
  const pictures = [...claims.keys()].some((name) => name.startsWith("word/media/"));
  const heads = [...claims.keys()].filter((name) => /^word\/header\d*\.xml$/i.test(name)).slice(0, MOST_HEADS);
  return {
    text,
    styles: side("word/styles.xml"),
    core: side("docProps/core.xml"),
    heads: heads.flatMap((name) => side(name) ?? []),
    pictures,
  };
}

function unpack(bytes: Uint8Array, wanted: string): Uint8Array | "too large" | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  let failed = false;
  const unzip = new Unzip((file) => {
    if (file.name !== wanted || ended) return;
    file.ondata = (error, piece, final) => {
      if (error) failed = true;
      else if (!ended) {
        size += piece.length;
        if (size <= LARGEST_PART) pieces.push(piece);
      }
      if (final) ended = true;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !ended && !failed && size <= LARGEST_PART; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return null;
  }
  if (size > LARGEST_PART) return "too large";
  return failed || !ended ? null : joined(pieces, size);
}

function joined(pieces: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
