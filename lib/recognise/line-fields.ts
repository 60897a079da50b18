import { pattern } from "../list/pattern.ts";
import { dateIn } from "./dates.ts";
import { asksForMoney } from "./label-words.ts";
import { moneyOf } from "./money.ts";
import { LONGEST_VALUE, MOST_FIELDS, type Reading } from "./reading.ts";
import { isBareLabel, labelOf, type RequestLabel } from "./request-labels.ts";
import { hasWord, startsSmall } from "./word-shape.ts";

type Field = Reading["fields"][number];
/** A part of a line: a label with its value, a label alone, or anything else. */
type Part = { label: string; value: string; sure: boolean; cell: string };

const LABELLED = pattern(String.raw`^\s*(¿?[\p{L}\d][^:：\n]{1,78}?)\s*(?:[:：]|\?(?!.*[:：]))\s+(\S.*)$`, "u");
/** "8a.", "12", "b)" before a label, as forms number their boxes. */
const NUMBERED = pattern(
  String.raw`^(?:(?:item|box|block|field|section|question|pregunta|pergunta)\s)?(?:[a-z]?\d{1,2}\s?\(?[a-h]?\)?[.):]?|[a-h][.)])\s+¿?\p{L}`,
  "iu",
);
const LONGEST_LINE = 600;
/** "Applicant:World Vision", "Applicant – World Vision": only behind a label of ours. */
const DENSE = pattern(String.raw`^\s*(¿?[\p{L}\d][^:：\n]{1,78}?)\s*[:：](?!\/)(\S.*)$`, "u");
const DASHED = pattern(String.raw`^\s*(¿?[\p{L}\d][^:：\n]{1,78}?)\s+[–—-]\s+(\S.*)$`, "u");

/** Labels with their values in lines of text: on one line, on two, in columns, or the value before its label. */
export function lineFields(lines: string[], acrossLines = true): Field[] {
  const parts: Part[] = [];
  for (const line of joinBroken(lines)) {
    // The number and date of the form itself.
    if (line === "" || line.length > LONGEST_LINE || /^OMB /.test(line)) continue;
    for (const cell of cellsOf(line)) parts.push({ ...partOf(cell), cell });
    if (parts.length > MOST_FIELDS * 4) break;
  }
  dropLoneWords(parts);
  readSpaced(parts);
  const fields: Field[] = [];
  const before = valuesStandBefore(parts);
  for (let at = 0; at < parts.length && fields.length < MOST_FIELDS; at++) {
    const { label, value } = parts[at]!;
    if (label === "") continue;
    if (value !== "") fields.push(bounded(label, value));
    else if (!acrossLines) continue;
    else if (before) pushFit(fields, label, parts[at - 1]);
    else at += pairRun(parts, at, fields);
  }
  return fields;
}

/** Lines trimmed, and a name that goes on in the next line as one. */
export function joinBroken(lines: string[]): string[] {
  const joined: string[] = [];
  for (const raw of lines) {
    const line = raw.trim();
    const last = joined.at(-1) ?? "";
    if (line !== "" && last !== "" && goesOn(last, line, raw)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const LONGEST_NAME = 200;
const OPEN_END = pattern(
  String.raw`(?:^|[\s(])(of|for|and|the|de|des|du|la|les|los|las|pour|para|et|y|e|da|do|dos|das|и|по|для|&)$`,
  "iu",
);

function goesOn(last: string, line: string, raw: string): boolean {
  if (last.length + line.length > LONGEST_NAME || /^\S+[@.]\S/.test(line)) return false;
  const isOpen = OPEN_END().test(last);
  const isNamed =
    (startsSmall(line) || /^\s{2}/.test(raw)) && NAMED.has(labelOf(LABELLED().exec(last)?.[1] ?? "") ?? "award");
  return (isOpen || isNamed) && LABELLED().exec(line) === null && partOfLabel(line) === null;
}
const NAMED = new Set<RequestLabel>(["applicant", "doer", "title"]);

const bounded = (label: string, value: string): Field => ({
  label: label.slice(0, LONGEST_VALUE),
  value: value.slice(0, LONGEST_VALUE),
});

/** Labels in a row and the lines behind them: as many of each are columns, else the last label has the first line. Returns how far it read. */
function pairRun(parts: Part[], at: number, fields: Field[]): number {
  let labels = 1;
  while (isLabelAlone(parts[at + labels])) labels++;
  const values: Part[] = [];
  while (values.length < labels && isText(parts[at + labels + values.length]))
    values.push(parts[at + labels + values.length]!);
  const run = parts.slice(at, at + labels);
  // "0. Gegevens" above "Penvoerder" is the heading of the boxes.
  const isHeaded = labelOf(run[0]!.label) === null && labelOf(run.at(-1)!.label) !== null;
  const inColumns =
    labels > 1 &&
    !isHeaded &&
    values.length === labels &&
    run.every(({ label }, index) => fits(label, values[index]!.cell));
  if (inColumns) for (const [index, { label }] of run.entries()) pushFit(fields, label, values[index]);
  else pushFit(fields, run.at(-1)!.label, values[0]);
  return labels - 1 + (inColumns ? labels : Math.min(1, values.length));
}

/** "Applicant" above "Name: World Vision". */
const NAME_ABOVE = /^(?:name|nom|nombre|nome|название|الاسم)$/i;

const isLabelAlone = (part: Part | undefined): boolean => part !== undefined && part.label !== "" && part.value === "";
/** Also "Listen first: a room in every district", whose first words are no label of ours. */
const isText = (part: Part | undefined): boolean =>
  part !== undefined &&
  (part.label === "" || (part.value !== "" && !labelOf(part.label) && !NUMBERED().test(part.cell)));

function pushFit(fields: Field[], label: string, value: Part | undefined): void {
  const cell = value && NAME_ABOVE.test(value.label) ? value.value : (value?.cell ?? "");
  if (isText(value) && fits(label, cell)) fields.push(bounded(label, cell));
}

/** Some viewers copy what is written in a box before what is printed on it: the sums and dates tell. */
function valuesStandBefore(parts: Part[]): boolean {
  let before = 0;
  let behind = 0;
  for (const [at, { label, value }] of parts.entries()) {
    if (label === "" || value !== "" || !CHECKED.has(labelOf(label) ?? "title")) continue;
    if (isText(parts[at - 1]) && fits(label, parts[at - 1]!.cell)) before++;
    if (isText(parts[at + 1]) && fits(label, parts[at + 1]!.cell)) behind++;
  }
  return before >= 3 && before > behind;
}
const CHECKED = new Set<RequestLabel>(["amount", "total", "start", "end", "uei", "opportunity", "award"]);

/** Could this be what the label asks for? */
function fits(label: string, value: string): boolean {
  const kind = labelOf(label);
  if (kind === "amount" || kind === "total") return value.length < 60 && moneyOf(value) !== null;
  if (kind === "start" || kind === "end") return value.length < 60 && dateIn(value, false) !== null;
  if (kind === "uei") return /^(?:[A-Z\d]{12}|[\d-]{9,13})$/i.test(value);
  if (kind === "opportunity" || kind === "award")
    return value.length < 60 && /\d/.test(value) && !SMALL_WORD().test(value);
  if (kind === "period") return value.length < 120 && /\d/.test(value);
  return value.length < 250 && (hasWord(value) || (/^\d[\d., ]{2,15}$/.test(value) && asksForMoney(label)));
}

/** A word alone on its line is a label only on a page that has others. */
function dropLoneWords(parts: Part[]): void {
  const sure = parts.filter(({ label, sure }) => sure && labelOf(label)).length;
  const all = parts.filter(({ label }) => label !== "" && labelOf(label)).length;
  if (sure >= 2 || all >= 4) return;
  for (const [at, part] of parts.entries())
    if (!part.sure && part.label !== "") parts[at] = { ...part, label: "", value: part.cell };
}

export const OF_NAMES = /^(?:as?soc|f[ou]u?nda|coop|group|grupo|school|society|soci|union|club)/iu;
/** Words for a body of which labels are made as well. */
const OF_LABELS = /^(?:organi[sz]a|institu|ngo|ong|agenc|compan|cbo|fund)/iu;
const ARTICLE = /^(?:an?|the|une?|l[ae]s?|el|los|las|os?|as?)$/i;
/** Labels of different kinds from which a page prints its values right behind them. */
const SPACED_KINDS = 3;

/** "Grant requested 92,000 USD", as the text of a printed form has it: on a page that has several such lines. */
function readSpaced(parts: Part[]): void {
  const found = new Map<number, Part>();
  const kinds = new Set<string>();
  for (const [at, part] of parts.entries()) {
    const spaced = part.label === "" ? spacedPart(part.cell) : null;
    if (spaced === null) continue;
    found.set(at, spaced);
    kinds.add(labelOf(spaced.label) ?? "");
  }
  if (kinds.size >= SPACED_KINDS) for (const [at, part] of found) parts[at] = part;
}

/** The kinds of bodies that names most often begin with; the worker loads these lines with every page, and the whole list is long. */
const KIND_OF_BODY =
  /^(?:ass?oc|coop|co-op|found|fond|fund|network|r[ée]seau|rede?$|cent(?:er|re|ro)$|union|uni[oó]n|league|ligue|trust$|coll?ect|federa|f[ée]d[ée]ra|kikundi|chama|umoja|shirika|verein|stift|yayasan|dern|udru|общ|фонд|центр|جمعية|مؤسسة)/iu;

/** The longest label that a line begins with, and what could be its value. */
function spacedPart(cell: string): Part | null {
  if (cell.length > 200 || !/^\p{Lu}/u.test(cell)) return null;
  const words = cell.split(" ");
  for (let count = Math.min(5, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(" ");
    if (label.length < 4 || /\d/.test(label) || !isBareLabel(label)) continue;
    // "Lead Cooperative Vanilla": the kind of body belongs to its name.
    if (count > 1 && (OF_NAMES.test(words[count - 1]!) || ARTICLE.test(words[count - 1]!))) continue;
    if (words.slice(0, count).some((word) => /^\p{Lu}/u.test(word) && KIND_OF_BODY.test(word) && !OF_LABELS.test(word)))
      continue;
    const value = words.slice(count).join(" ");
    if (labelOf(value) !== null) return null;
    const kind = labelOf(label);
    const counts = kind !== null && (CHECKED.has(kind) || kind === "period");
    if (counts ? fits(label, value) || (kind === "period" && /\d/.test(value)) : /^[\p{Lu}«"“]/u.test(value))
      return { label, value, sure: false, cell };
  }
  return null;
}

function partOf(cell: string): Omit<Part, "cell"> {
  const match = LABELLED().exec(cell) ?? BOXED().exec(cell) ?? marked(cell);
  const label = match?.[1] ?? "";
  const value = match?.[2]?.trim() ?? "";
  // A sentence with a colon in it is no label.
  if (match && label.split(/\s+/).length <= 9 && !/^https?$/i.test(label)) {
    const inner = partOfLabel(value) ?? partOf(value);
    // "18. Estimated Funding ($): a. Federal: $5,000": the box within the box counts.
    if (inner.label !== "" && labelOf(inner.label) && (!labelOf(label) || NUMBERED().test(value))) return inner;
    return { label, value, sure: true };
  }
  return partOfLabel(cell) ?? { label: "", value: cell, sure: false };
}

function marked(cell: string): RegExpExecArray | null {
  const dense = DENSE().exec(cell);
  if (dense && labelOf(dense[1]!)) return dense;
  const dashed = DASHED().exec(cell);
  return dashed && isBareLabel(dashed[1]!) ? dashed : null;
}

/** "a. Federal 310,000.00", "b. End Date 02/14/2028" */
const BOXED = pattern(
  String.raw`^\d*[a-h][.)]\s+(\p{L}[^\d$:]{2,30}?)\s+([$€]?\s?\d[\d,.]*\.\d\d|[$€]?\s?\d{1,3}(?:,\d{3})+|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})$`,
  "u",
);

/** A label with nothing behind it. */
function partOfLabel(cell: string): Omit<Part, "cell"> | null {
  const bare = cell.replace(/[\s:：*]+$/, "");
  // "5. ¿Cuánto solicita a la Embajada? (USD)"
  if (bare.length <= 160 && NUMBERED().test(bare) && /\?\s*(?:\([^()]*\))?$/.test(bare)) return alone(bare, true);
  if (bare.length < 2 || bare.length > 110 || /(?<!\borg)[.!;,]$/i.test(bare) || (bare.endsWith("?") && !labelOf(bare)))
    return null;
  const colon = bare.length < cell.trimEnd().length;
  if (colon && bare.split(/\s+/).length <= 14 && !/[.!?]\s/.test(bare.replace(NUMBERED(), "")))
    return alone(lastBox(bare), true);
  if (NUMBERED().test(bare) && labelOf(bare) && bare.split(/\s+/).length <= 14) return alone(bare, true);
  if (NUMBERED().test(bare) && bare.split(/\s+/).length <= 7 && !/\d{3}/.test(bare)) return alone(bare, false);
  return isBareLabel(bare) ? alone(bare, false) : null;
}
const alone = (label: string, sure: boolean) => ({ label, value: "", sure });

/** "d. Address: City" asks for the city. */
const lastBox = (label: string): string => {
  const last = label.split(/[:：]\s+/).at(-1) ?? label;
  return labelOf(last) || !labelOf(label) ? last : label;
};

/** Two columns on one line, cells of a copied table, and "Label: value. Label: value". */
function cellsOf(line: string): string[] {
  const cells = line
    .replace(/\*\*|__/g, "")
    .split(/\t+|\s{3,}|\s*\|\s*|\s+[·•]\s+|\s*(?:\.{4,}|…{2,})\s*|(?<=\d\d)\s+(?=[a-h][.)]\s)/)
    .map((cell) => cell.replace(/^(?:[\s*•>]|[-–]\s)+|\s+$/g, ""))
    .filter((cell) => cell !== "");
  return cells.flatMap((cell) => sentencesOf(cell));
}

function sentencesOf(cell: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of cell.matchAll(NEXT_LABEL())) {
    if (/^[\s\d]*[a-h]?$/i.test(cell.slice(from, match.index)) || !labelOf(match[1] ?? "")) continue;
    found.push(cell.slice(from, match.index));
    from = match.index + match[0].length - match[1]!.length - 1;
  }
  if (from === 0) return besideAnother(cell);
  return [...found, cell.slice(from)].map((part) => part.replace(EDGES(), "").trim());
}
/** "Applicant: Lake Union Ltd Project: Clean Nets": the second label is a word or two of ours. */
function besideAnother(cell: string): string[] {
  const colon = cell.search(/[:：]/);
  for (const match of cell.matchAll(SHORT_LABEL()))
    if (match.index > colon && labelOf(match[1] ?? "") && labelOf(LABELLED().exec(cell)?.[1] ?? ""))
      return [cell.slice(0, match.index).trim(), ...besideAnother(cell.slice(match.index).trim())];
  return [cell];
}
const SHORT_LABEL = pattern(String.raw`\s(\p{Lu}\p{Ll}+(?: \p{Ll}{2,12}){0,2}):(?=\s)`, "gu");
const SMALL_WORD = pattern(String.raw`\s\p{Ll}+\s`, "u");
const EDGES = pattern(String.raw`^[\s.;,–—-]+|[\s;,–—-]+$|(?<=\d|\p{L}{3})(?<!\b(?:Inc|Ltd|Corp))\.$`, "gu");
const NEXT_LABEL = pattern(
  String.raw`(?:(?:[.;,]|\s[–—-])\s+|\s+(?=(?:\d{1,2}\s?)?[a-h][.)]\s)|\s{2,})((?:\d{0,2}\s?[a-h]?[.)]\s)?\p{Lu}[^:：.;,\n]{2,50}):(?=\s)`,
  "gu",
);
