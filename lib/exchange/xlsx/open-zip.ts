import { unzipSync } from "fflate";

/** Files of an archive by name, unpacked one at a time; null where there is none or it cannot be unpacked. */
export interface Archive {
  names: string[];
  read(name: string): Uint8Array | null;
}

/** Largest file that is unpacked, and how much all that is read may hold, in bytes. */
const LARGEST = 400 * 1024 * 1024;
const MOST_FILES = 5_000;

/**
 * Opens an archive, or says why not. Nothing is unpacked that claims to be larger than the bound; a file that is larger
 * than it claims ends at its claim, because that is all the room it is given.
 */
export function openArchive(bytes: Uint8Array): Archive | { refused: string } {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (sizes.size < MOST_FILES) sizes.set(name, Math.max(originalSize, sizes.get(name) ?? 0));
        return false;
      },
    });
  } catch {
    return { refused: "The archive is damaged: it does not open." };
  }
  let left = LARGEST;
  return {
    names: [...sizes.keys()],
    read(name) {
      const size = sizes.get(name);
      if (size === undefined || size > left) return null;
      try {
        const [file] = Object.values(
          unzipSync(bytes, { filter: (entry) => entry.name === name && entry.originalSize <= left }),
        );
        if (!file) return null;
        left -= file.length;
        return file;
      } catch {
        return null;
      }
    },
  };
}

/** What an archive is that is no spreadsheet of this kind; null for one that is. */
export function otherThanXlsx(names: readonly string[]): string | null {
  const has = (name: string) => names.includes(name);
  if (names.some((name) => /(?:^|\/)xl\/workbook\.xml$/i.test(name) || /^xl\/worksheets\/.+\.xml$/i.test(name)))
    return null;
  if (has("xl/workbook.bin")) return "This is a binary Excel file (XLSB). Save it as XLSX or CSV and take that file.";
  if (has("word/document.xml"))
    return "This is a Word document. Open it, copy the table or the text of the list, and paste that.";
  if (has("ppt/presentation.xml")) return "This is a presentation. Copy its list and paste that.";
  if (has("content.xml") && has("mimetype"))
    return "This is an OpenDocument file. Save it as XLSX or CSV and take that file.";
  if (has("EncryptionInfo")) return "A password protects this file. Save it without one and take that file.";
  return "This is an archive without a spreadsheet in it. Unpack it and take the list inside.";
}
