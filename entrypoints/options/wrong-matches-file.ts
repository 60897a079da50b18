import type { WrongMatch } from "../../lib/browser/settings.ts";

/**
 * The file that a person hands to whoever keeps their list. `docs/wrong-matches.md` says what each field means; nothing
 * in it comes from a page's text.
 */
export interface WrongMatchesFile {
  kind: "sightline wrong matches";
  version: 1;
  /** The day of the export, ISO. */
  on: string;
  matches: WrongMatch[];
}

export function wrongMatchesFile(matches: WrongMatch[], today: string): { name: string; text: string } {
  const file: WrongMatchesFile = { kind: "sightline wrong matches", version: 1, on: today, matches };
  return { name: `sightline-wrong-matches-${today}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
