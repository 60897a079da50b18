import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Files of a browser profile that hold a word, as raw bytes in UTF-8 or UTF-16. LevelDB compresses its blocks, but a
 * word that occurs once stands in them as it is.
 */
export function filesHolding(profile: string, word: string): string[] {
  const needles = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}
