import { applicantNamed } from "./applicant-name.ts";
import { isOrganisation } from "./applicant-words.ts";
import type { Applicant } from "./finding.ts";
import { askedByWords } from "./label-words.ts";
import { joinBroken } from "./line-fields.ts";
import type { NameTable } from "./name-table.ts";
import { labelOf } from "./request-labels.ts";

const LONGEST_LINE = 160;
/** Words of a label, and words that it leaves to the name where both could have them: "Demandeur Association Sutura". */
const MOST_WORDS = 7;
const OF_NAMES = /^(?:as?soc|f[ou]u?nda|coop|group|grupo|school|society|soci|union|club|фонд|جمعية|الجمعية)/iu;

/** "Applicant organization World Vision": a label and its value on one line, with nothing between. An organisation, or nothing. */
export function besideLabels(main: string, table: NameTable): Applicant[] {
  const found: Applicant[] = [];
  const lines = joinBroken(main.split("\n"));
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST_LINE || /[.;!]$|[:：]./.test(line)) continue;
    const below = lines[at + 1] ?? "";
    const name = isAsking(line) && !isAsking(below) ? besideWord(lines, at) : behindLabel(line.split(/\s+/));
    const named = name === "" ? null : applicantNamed(name, table);
    if (named && (named.organisation !== null || isOrganisation(named.printed))) found.push(named);
  }
  return found;
}

/** Below the word, or above it where another label stands below: cards print what a name is under it. */
function besideWord(lines: string[], at: number): string {
  const below = lines[at + 1] ?? "";
  const isLabelled = labelOf(below.split(/\s*[:：]\s|\s[–—-]\s/)[0] ?? "") !== null;
  return (isLabelled ? (lines[at - 1] ?? "") : below).slice(0, LONGEST_LINE);
}

const isAsking = (line: string): boolean => line.length < 80 && askedByWords(line) === "applicant";

/** What follows the longest label that a line begins with. */
function behindLabel(words: string[]): string {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count);
    const asked = askedByWords(label.join(" "));
    if ((asked !== "applicant" && asked !== "doer") || label.every((word) => word.length < 4 || OF_NAMES.test(word)))
      continue;
    const own = label.findIndex(
      (word, at) => at > 0 && OF_NAMES.test(word) && askedByWords(label.slice(0, at).join(" ")),
    );
    return words.slice(own > 0 ? own : count).join(" ");
  }
  return "";
}
