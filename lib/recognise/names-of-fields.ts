import { pattern } from "../list/pattern.ts";
import { applicantNamed, isAddress } from "./applicant-name.ts";
import { ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import type { Put } from "./mention.ts";
import { cutTail } from "./name-edges.ts";
import type { Evidence } from "./name-evidence.ts";
import type { NameTable } from "./name-table.ts";
import { bounded, namesIn } from "./names-in.ts";
import { isInstruction } from "./never-a-name.ts";
import { besidePosts } from "./person-evidence.ts";
import type { Reading } from "./reading.ts";
import { isPlainTitle, namesProject } from "./request-fields.ts";
import { ofLabel } from "./who-is-labelled.ts";

/** A sentence that a line above took for its value: "Dear all:", and "We are the ...". */
const SAYS_WE = /^(?:[Ww]e are|[Nn]ous sommes|[Ss]omos|[Nn][óo]s somos) (?:(?:the|la|el|los|las|les?|os?|as?) |l['’])?/;
/** Letters and parts of a value that could be one name with its commas and dashes. */
const LONGEST_WHOLE = 120;
const MOST_PARTS = 3;

/** Names in the boxes of forms and records; `lines` are those of the text, in which a box may have two. */
export function namesOfFields(
  rows: Reading["fields"],
  shortForm: string | null,
  lines: Set<string>,
  table: NameTable,
  put: Put,
  isHeaded: (value: string) => boolean = () => false,
): void {
  const hasProject = namesProject(rows);
  for (const { label, value: given } of rows) {
    if (isInstruction(given)) continue;
    // Beside the title of a project a list has a title of its own for each of its things, which its page is called by.
    const evidence: Evidence[] =
      hasProject && isPlainTitle(label) ? [{ kind: "label", points: isHeaded(given) ? 4 : 1 }] : ofLabel(label);
    const value = evidence.length > 0 && evidence[0]!.points >= 2 ? aboveAddress(given, lines, table) : given;
    if (evidence.length === 0 || (evidence[0]!.points === 1 && !BODY_WORD().test(value))) {
      // A label that tells nothing by itself: what was learned may know it.
      const { printed, organisation } = applicantNamed(value, table);
      if (ALONE().test(value))
        put(printed, 3, [], null, organisation, { zone: "field", label, before: "", behind: "" });
      continue;
    }
    const spans = namesIn(value, table);
    const first = evidence[0]!;
    const isLabelled = first.kind === "label" && (first.points >= 3 || ORGANISATION_WORD().test(value));
    const named = isLabelled ? applicantNamed(value.replace(SAYS_WE, ""), table) : null;
    // "terre des hommes" is a name; other words that begin small are not.
    if (named && (named.organisation !== null || !/^\p{Ll}/u.test(value))) {
      const about = { zone: "field", label, before: "", behind: "" } as const;
      const brief = spans[0]?.short ?? shortForm;
      const printed = named.organisation === null ? cutTail(named.printed) : named.printed;
      put(printed, first.points >= 5 ? 5 : 3, evidence, brief, named.organisation, about);
      // "Hill Women – Uttarkashi": the box has it in one, whatever the second part may be.
      if (first.points >= 3 && isOne(value) && named.printed.length < value.length && named.organisation === null)
        put(value, 3, evidence, null, null, about, true);
    }
    // Behind a person's name or post its body; an address has none.
    for (const { text, short, start, end, organisation, open } of spans) {
      const about = { zone: "field", label, before: value.slice(0, start), behind: value.slice(end) } as const;
      const isFirst = about.before.trim().length < 4;
      const isBody = organisation !== null || ORGANISATION_WORD().test(text);
      const quality = bounded(value, start, end);
      if (first.points < 0 || isFirst)
        put(text, quality, [...evidence, ...besidePosts(about)], short, organisation, about, open);
      else if (isBody) put(text, quality, [{ ...first, points: first.points * 0.7 }], short, organisation, about, open);
    }
  }
}

/** The first line of a box, where what follows in the box is an address. */
function aboveAddress(value: string, lines: Set<string>, table: NameTable): string {
  for (let at = value.indexOf(" "); at > 0 && at < LONGEST_WHOLE; at = value.indexOf(" ", at + 1)) {
    const line = value.slice(0, at);
    if (!lines.has(line) || !/\p{L}{2}/u.test(line)) continue;
    const rest = value.slice(at + 1);
    if (/^(?:\S+ ){0,5}\S*\d/.test(rest) || isAddress(rest.split(/, |\s[–—-]\s/)[0]!, table)) return line;
  }
  return value;
}

const isOne = (value: string): boolean =>
  value.length <= LONGEST_WHOLE &&
  /^["“«]?[\p{Lu}\p{Lo}\d]/u.test(value) &&
  !/[.;:!?|/@]\s|\d{3}|[()]|\.$/.test(value) &&
  value.split(/, |\s[–—-]\s/).length <= MOST_PARTS;

/** Up to ten words with a capital and no number: a box that holds a name and nothing else. */
const ALONE = pattern(String.raw`^["“«]?[\p{Lu}\p{Lo}][^\d:;?!@/]{2,88}$(?<!^(?:\S+ ){10}.*)(?<!\p{Ll}{4}\.)`, "u");
