import { fold } from "../../list/fold.ts";
import { readCountries } from "../normalise/countries.ts";
import { statesNothing } from "../normalise/reading.ts";
import { distance } from "../normalise/spelling.ts";
import type { RawField } from "../raw-record.ts";

/** What the pages call the fields of a record, folded; in parentheses written or not. */
const names: readonly (readonly [RawField | "tier", string])[] = [
  [
    "countries",
    "country|countries|country countries|country ies|country region|countries region|location|locations|country s|pays|pais|paises",
  ],
  ["region", "region|world region"],
  [
    "implementer",
    "implementer|implementers|implementer s|implementing partner|implementing partners|implementing organization|implementing organizations|implementing organisation|recipient|recipients|recipient s|grantee|grantees|grantee s|awardee|award recipient|grant recipient|prime recipient|implementing agency",
  ],
  [
    "subrecipients",
    "sub grantee|sub grantees|sub grantee s|subgrantee|subgrantees|subgrantee s|sub recipient|sub recipients|sub recipient s|subrecipient|subrecipients|subrecipient s|sub awardee|sub awardees|subawardees|sub awards|partner|partners|sub grants",
  ],
  [
    "funder",
    "agency|funding agency|funding agency bureau|agency bureau|funding bureau|funding office|funder|funded by",
  ],
  [
    "amount",
    "amount|award amount|amount of award|funding amount|total amount|grant amount|project amount|total award|funding|amounts|amount funded",
  ],
  [
    "period",
    "project period|period|period of performance|project dates|dates|performance period|grant period|award period",
  ],
  ["start", "start date|project start date|start|begin date|beginning date|award start date|starting date"],
  [
    "end",
    "end date|prospective end date|project end date|anticipated end date|expected end date|projected end date|estimated end date|end|completion date|ending date|closing date",
  ],
  ["duration", "duration|project duration|length|length of project"],
  [
    "summary",
    "description|project description|purpose|purposes|summary|project summary|objective|objectives|program description|descriptions|activity description",
  ],
  [
    "focus",
    "type|types|type of program|types of program|type of programs|type of project|type of activity|program type|project type|focus|focus area|focus areas|type s of program",
  ],
  ["title", "project title|title|project name|name of project|program title|program name|title of project|project"],
  ["fiscalYear", "fiscal year|funding year|fy"],
  ["account", "account|funding account|funding source|source of funds|fund"],
  ["awardNumber", "award number|grant number|award no|agreement number"],
  ["status", "status|project status"],
  ["note", "note|notes|remarks"],
  ["mailbox", "e mail|email|e mail address|email address|contact e mail|contact email|courriel|correo electronico"],
  ["contact", "contact|contacts|point of contact|poc|contact person"],
  ["tier", "tier|tier ranking|tip report tier"],
];

export type Label = RawField | "tier";

const labelOf = new Map(names.flatMap(([label, forms]) => forms.split("|").map((form) => [form, label] as const)));
/** As many words and letters as the longest label has, and not more. */
const LONGEST_LABEL = 34;

/** The field a label means, colon and brackets or not; null for other words. */
export function fieldOfLabel(text: string): Label | null {
  if (text.length > LONGEST_LABEL || !/^[\p{L}]/u.test(text)) return null;
  return labelOf.get(fold(text)) ?? null;
}

/** A label with a slip or two in a word of its own: "Implementor", "Descripton". */
export function fieldOfMisspelled(text: string): Label | null {
  const word = fold(text);
  if (word.length < 6 || word.length > LONGEST_LABEL) return null;
  const near = new Set<Label>();
  for (const [form, label] of labelOf)
    if (form.length > 5 && distance(word, form, 2) <= (word.length > 8 ? 2 : 1)) near.add(label);
  const [only] = near;
  return near.size === 1 && only !== undefined ? only : null;
}

/** Labels that are words of a page's own furniture, too. */
export const asides: ReadonlySet<Label> = new Set<Label>(["mailbox", "contact"]);

/** A label found in a line. */
export interface FoundLabel {
  label: Label;
  printed: string;
  /** Where the label begins, and where its value does. */
  from: number;
  to: number;
  /** It begins the line. */
  leads: boolean;
  misspelled: boolean;
}

const lead = /^\s*(?:[•·*▪–-]\s*|\d{1,3}[.)]\s+)?/u;
const wordsBefore = /\p{L}[\p{L}()/ &-]*$/u;
/** Inside a line a label is written with a capital, after a space or the end of a sentence. */
const capital = /^\p{Lu}/u;

/** Labels of a line, in order: words of the list before a colon. */
export function labelsOf(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  const start = lead.exec(text)?.[0].length ?? 0;
  let after = start;
  for (let colon = nextColon(text, 0); colon >= 0; colon = nextColon(text, colon + 1)) {
    const from = Math.max(after, colon - LONGEST_LABEL - 2);
    const words = wordsBefore.exec(text.slice(from, colon).trimEnd());
    after = colon + 1;
    if (!words) continue;
    const label = labelBefore(words[0], from + words.index, start);
    if (label) found.push({ ...label, to: colon + 1 });
  }
  return found;
}

function nextColon(text: string, from: number): number {
  const [plain, wide] = [text.indexOf(":", from), text.indexOf("：", from)];
  return plain < 0 || (wide >= 0 && wide < plain) ? wide : plain;
}

function labelBefore(printed: string, from: number, start: number): Omit<FoundLabel, "to"> | null {
  const leads = from === start;
  const whole = leads ? fieldOfLabel(printed) : null;
  const near = leads && whole === null && capital.test(printed) ? fieldOfMisspelled(printed) : null;
  const label = whole ?? near;
  if (label !== null) return { label, printed, from, leads: true, misspelled: whole === null };
  const inside = longestEnd(printed);
  return inside && { ...inside, from: from + inside.from, leads: false, misspelled: false };
}

/** Labels that are words of every sentence too: they count at the start of a line only. */
const onlyLeading = new Set(
  "contact contacts email poc project fund partner partners end start length location locations dates note notes remarks status objective objectives summary focus region funding account fy title types project status".split(
    " ",
  ),
);

/** "Kenya Type of Program" ends in a label; the longest one counts. */
function longestEnd(printed: string): { label: Label; printed: string; from: number } | null {
  for (const { index } of printed.matchAll(/(?<![\p{L}-])\p{Lu}/gu)) {
    const rest = printed.slice(index);
    const label = fieldOfLabel(rest);
    if (label && !onlyLeading.has(fold(rest))) return { label, printed: rest, from: index };
  }
  return null;
}

const colonless = /^([\p{Lu}][\p{L}()/-]*(?:\s[\p{L}()/-]+){0,3}?)\s+(?:[–—-]\s+|;\s*|=\s*)?(?=\S)/u;

/** A label that lost its colon: "Recipient Zan va Maanaviyot". Only where what stands around it agrees. */
export function labelWithoutColon(text: string): FoundLabel | null {
  if (!colonless.test(text)) return null;
  const words = text.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const printed = words
      .slice(0, count)
      .join(" ")
      .replace(/[;=–-]+$/, "")
      .trim();
    const label = fieldOfLabel(printed);
    // "Contact the embassy" and "E-mail" are words of every page: without a colon they are no labels.
    if (label === null || asides.has(label)) continue;
    const behind = words.slice(count).join(" ");
    const rest = behind.replace(/^[–—;=-]+\s*/, "");
    const signed = rest !== behind || /[;=–-]$/.test(words[count - 1] ?? "");
    return rest === "" || !(signed || mayBeValue(label, rest))
      ? null
      : { label, printed, from: 0, to: text.length - rest.length, leads: true, misspelled: false };
  }
  return null;
}

/** What stands in sentences and in no value: "Recipient Governments will be consulted." */
const verb =
  /(?<![\p{L}-])(?:will|would|shall|should|must|may|can|are|is|was|were|has|have|had|varies|vary|differs?|depends?|includes?|remains?|follows?)(?![\p{L}-])/u;
const figures: ReadonlySet<Label> = new Set<Label>(["amount", "start", "end", "period", "duration", "fiscalYear"]);
const texts: ReadonlySet<Label> = new Set<Label>(["summary", "note", "title"]);

/** False for the rest of a sentence that begins with the label's word: "Amount of support varies". */
function mayBeValue(label: Label, rest: string): boolean {
  if (figures.has(label))
    return !verb.test(rest) && (statesNothing(rest) || (/\d/.test(rest) && !/^\p{Ll}{2,} /u.test(rest)));
  // "iLab" and "eQuality" begin small, and are names.
  if (/^\p{Ll}(?!\p{Lu})/u.test(rest)) return false;
  if (label === "countries" || label === "region") {
    const { value, doubts } = readCountries(rest);
    return !value.unread && doubts.length === 0;
  }
  return texts.has(label) || !verb.test(rest);
}
