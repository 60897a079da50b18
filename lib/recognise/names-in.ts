import { pattern } from "../list/pattern.ts";
import { UNIT } from "./applicant-name.ts";
import { OFFICIAL } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { isEveryday, keyOf } from "./could-be-name.ts";
import { type Span, shortBehind, spansOf } from "./name-spans.ts";
import type { NameTable } from "./name-table.ts";
import { INNER, LEGAL_TAIL, LINK } from "./name-words.ts";
import { isPrintedAsItself } from "./organisations.ts";
import { isPlace } from "./place-context.ts";
import { FLAG, KIND } from "./sense.ts";
import { type Sign, signsOf } from "./signs.ts";

/** Words of a line that could be a name. */
export interface Named extends Span {
  /** The organisation of the list, where the very words are one of its names. */
  organisation: string | null;
  /** The same words with more or with less behind them are as likely to be the name. */
  open: boolean;
}

/** Names of the list first, then what else could be one, and what these are where they may end elsewhere. */
export function namesIn(line: string, table: NameTable): Named[] {
  const signs = signsOf([{ signal: "text", text: line }], table);
  const listed: Named[] = [];
  for (const sign of signs) {
    const sense = sign.senses.find(({ kind }) => kind === KIND.organisation || kind === KIND.acronym);
    if (sense && isPrintedAsItself(sign, sense))
      listed.push({
        text: sign.text,
        start: sign.start,
        end: sign.end,
        short: shortBehind(sign.text, line.slice(sign.end)),
        organisation: table.organisation(sense.target).id,
        open: false,
      });
  }
  const spans = spansOf(line);
  const small = smallAtStart(line, signs, table);
  if (small) {
    // "terre des hommes Deutschland e. V.": what follows belongs to it.
    const rest = spans.find(({ start }) => start === small.end + 1);
    const end = rest?.end ?? small.end;
    listed.push({ ...small, text: line.slice(small.start, end), end });
  }
  const strangers = spans
    .filter((span) => !listed.some((one) => one.start <= span.start && one.end === span.end))
    .map((span) => ({ ...span, organisation: null, open: false }));
  const taken = new Set([...listed, ...strangers].map(({ start, end }) => `${start} ${end}`));
  const others = strangers
    .filter(({ text }) => text.includes(" "))
    .flatMap((span) => otherEnds(span, line, signs))
    .filter(({ start, end }) => !taken.has(`${start} ${end}`) && taken.add(`${start} ${end}`));
  return [...listed, ...strangers, ...others];
}

/** A name of the list that writes itself small, where a line, or what stands behind a label, begins with it: three words, which no sentence has by chance. */
function smallAtStart(line: string, signs: Sign[], table: NameTable): Named | null {
  const sign = signs.find(
    ({ start, text }) => /^$|[:：] $/.test(line.slice(0, start)) && /^(?:\p{Ll}+ ){2,}\p{Ll}+$/u.test(text),
  );
  // "free the slaves" is a wish before it is a name.
  const sense = sign?.senses.find(({ kind, flags }) => kind === KIND.organisation && (flags & FLAG.weak) === 0);
  if (!sign || !sense || !/^(?:$| \p{Lu})/u.test(line.slice(sign.end))) return null;
  const organisation = table.organisation(sense.target).id;
  return { text: sign.text, start: sign.start, end: sign.end, short: null, organisation, open: false };
}

/** Where a name may end as well: before the town it is of, behind where it is, behind a dash or a comma. */
function otherEnds(span: Span, line: string, signs: Sign[]): Named[] {
  const isWhere = (start: number, end: number) =>
    signs.some(
      (sign) =>
        sign.start >= start - 1 &&
        sign.start <= start + 4 &&
        sign.end >= end - 1 &&
        sign.end <= end + 1 &&
        sign.senses.some((sense) => isPlace(sense) || sense.kind === KIND.state),
    );
  const withForm = (end: number) => end + (LEGAL_TAIL().exec(line.slice(end, end + 30))?.[0].length ?? 0);
  const ends: number[] = [];
  for (const match of span.text.matchAll(OF())) {
    const from = span.start + match.index + match[0].length;
    if (ALWAYS.test(match[0]) || isWhere(from, span.end)) ends.push(span.start + match.index);
  }
  const behind = line.slice(span.end, span.end + MOST_BEHIND);
  const at = AT().exec(behind);
  if (at && !OFFICIAL().test(at[0])) ends.push(withForm(span.end + at[0].length));
  const [whole = "", tail = ""] = PARTED_FROM().exec(behind) ?? [];
  const from = span.end + whole.length - tail.length;
  if (
    whole !== "" &&
    (/^\p{Lu}\p{Ll}\S*$/u.test(tail) ||
      BODY_WORD().test(tail) ||
      UNIT().test(tail) ||
      isWhere(from, from + tail.length)) &&
    !OFFICIAL().test(tail)
  )
    ends.push(withForm(span.end + whole.length));
  return ends.slice(0, 3).flatMap((end) => {
    const text = line.slice(span.start, end).replace(/[\s,]+$/, "");
    const stop = span.start + text.length;
    if (text.length < 5 || (!text.includes(" ") && BODY_WORD().test(text)) || isEveryday(keyOf(text))) return [];
    return [
      {
        text,
        start: span.start,
        end: stop,
        short: shortBehind(text, line.slice(stop)),
        organisation: null,
        open: true,
      },
    ];
  });
}
/** Letters behind a name in which it may go on. */
const MOST_BEHIND = 80;
/** Before the last words of a name. */
const OF = pattern(
  String.raw`(?:,? (?:of|de|du|da|do|del|à|in|en|em|no|na|at|von|in|di|al|to|by|из|в|[–—-])(?: (?:the|la|le|les|el|los|las))? | d['’])(?=\p{Lu}\S*(?: \S+){0,4}$)`,
  "gu",
);
/** "Casa Amanay to the": hardly in a name. */
const ALWAYS = /^ (?:to|by) /;
/** "Friends in Need at the Border", "Solidarité Paysanne à Kasumbalesa". */
const AT = pattern(
  String.raw`^ (?:at|from|à|chez|al?|aos?)(?: (?:the|la|les?|el|los|las))? (?:l['’])?\p{Lu}[\p{L}\p{M}'’-]*(?:(?: ${LINK}){0,2} ${INNER}){0,4}`,
  "u",
);
/** "..., Mothers' Union and Session", "... – Cooperativa de Solidariedade", "..., Koraput". */
const PARTED_FROM = pattern(
  String.raw`^(?:,| [–—-]) (\p{Lu}[\p{L}\p{M}'’-]*(?:(?: ${LINK}){0,2} ${INNER}){0,5})(?=\s*(?:[,.;:()]|$| [–—-] | \p{Ll}))`,
  "u",
);

/** A name that fills its line, or that marks end, is surely whole. */
export function bounded(line: string, start: number, end: number): number {
  const opens = start === 0 || /[:(,–—|"“«]\s?$/.test(line.slice(0, start));
  const closes = end === line.length || /^\s?[),;:–—|"”».(]/.test(line.slice(end));
  return (opens ? 1.5 : 1) + (closes ? 1.5 : 0);
}
