import { daysBetween, firstDay, isBefore, lastDay } from "./dates.ts";
import { nameLikeness } from "./implementer-names.ts";
import type { MatchPart } from "./match.ts";
import type { Amount, Project } from "./schema.ts";
import { singleTexts, type Traits, type Vocabulary } from "./traits.ts";

/** How much speaks for two records being one project, in bits; and what speaks against it, whatever the sum. */
export interface Likeness {
  bits: number;
  /** Nothing that tells projects apart differs: implementer, start, scope, phase. */
  agrees: boolean;
}

/** What is counted. */
export type Counted = "implementer" | "start" | "end" | "countries" | "title";

/** How often the things that records state occur: what is rare tells more. */
export interface Frequencies {
  records: number;
  of(kind: Counted, value: string): number;
}

/** How common a value is thought to be before any is counted, and the most that it may tell. */
const expected = {
  implementer: { share: 0.1, most: 6 },
  start: { share: 0.05, most: 7 },
  end: { share: 0.08, most: 4 },
  countries: { share: 0.06, most: 7 },
  manyCountries: { share: 0.008, most: 8 },
  title: { share: 0.005, most: 9 },
} as const;
/** Records that the expectation weighs as much as. */
const PRIOR = 400;

/** What differs so that two records are two projects. */
const NEVER = -60;
const MOST_OF_SUMMARY = 8;

/** Bits from which a pair is thought to be one project. */
export const LIKELY = 6;
/** The most that all but award number, id and start can add: where even that is too little nothing more is compared. */
const MOST_ELSE = 40;
const MOST_OF_TEXTS = expected.title.most + MOST_OF_SUMMARY;

/** What two lists have in common, by which their records are measured. */
export interface Measure {
  vocabulary: Vocabulary;
  counted: Frequencies;
  /** Likeness of texts that means nothing. */
  nothing: { title: number; summary: number };
  /** Long texts, folded, that no two records of one list share. */
  single: ReadonlySet<string>;
}

/** How much speaks for two records being one; null where it is too little to matter. */
export function likenessOf(
  older: Traits,
  newer: Traits,
  { vocabulary, counted, nothing, single }: Measure,
): Likeness | null {
  const [was, is] = [older.project, newer.project];
  const worth: Worth = (kind, value) => worthOf(kind, value, counted);
  const start = startBits(was, is, worth);
  const known = awardBits(older, newer) + idBits(was, is) + start;
  if (known + MOST_ELSE < LIKELY) return null;
  const implementer = implementerBits(older, newer, worth);
  const countries = countryBits(older, newer, worth);
  const phase = older.phase === newer.phase ? 0 : was.start !== null && start > 0 ? -5 : -12;
  const verbatim = older.summary.folded === newer.summary.folded && single.has(newer.summary.folded);
  const end = endBits(was, is, worth, verbatim);
  const said = known + implementer + countries + phase + end + moneyBits(older, newer) + funderBits(was, is);
  if (said + MOST_OF_TEXTS < LIKELY) return null;
  const title = vocabulary.likeness(older.title, newer.title);
  const summary = vocabulary.likeness(older.summary, newer.summary);
  const sameMoney = sameSum(was.amounts, is.amounts) || was.amounts.length === 0 || is.amounts.length === 0;
  const bits = said + textsBits(title, summary, worth("title", newer.title.folded), start > 0, sameMoney, nothing);
  if (bits < LIKELY) return null;
  const telling = (title ?? 0) >= nothing.title || (summary ?? 0) >= nothing.summary + 0.1;
  const plain = startIsPlain(was, is, start, [title, summary], telling);
  return { bits, agrees: implementer > 0 && countries >= 0 && phase === 0 && plain };
}

/** Likeness of titles and of longer texts that means nothing anywhere. */
const LEAST_TITLE = 0.35;
const LEAST_SUMMARY = 0.2;

/** Measures the texts of two lists: of which likeness chance alone is capable. */
export function measureOf(records: readonly Traits[], vocabulary: Vocabulary, counted: Frequencies): Measure {
  const title = Math.max(
    LEAST_TITLE,
    Math.min(MOST_BY_CHANCE, vocabulary.byChance(records.map((record) => record.title))),
  );
  const summary = Math.max(
    LEAST_SUMMARY,
    Math.min(MOST_BY_CHANCE, vocabulary.byChance(records.map((record) => record.summary))),
  );
  return { vocabulary, counted, nothing: { title, summary }, single: singleTexts(records) };
}

/** Lists in which most texts are nearly one tell nothing by them; what is the same there still is. */
const MOST_BY_CHANCE = 0.85;

/** Where a start is missing, or the texts say little, somebody should look. */
function startIsPlain(
  was: Project,
  is: Project,
  start: number,
  likenesses: (number | null)[],
  telling: boolean,
): boolean {
  const texts = likenesses.filter((likeness) => likeness !== null);
  if (start > 0) return texts.length === 0 || telling;
  if (start < 0) return false;
  if (was.end !== null && is.end !== null) {
    // Without start and title the end of a next phase may be this one's, but hardly its money.
    return was.end === is.end && telling && (likenesses[0] !== null || sameSum(was.amounts, is.amounts));
  }
  return texts.length > 0 && telling && Math.min(...texts) >= 0.5;
}

type Worth = (kind: Counted, value: string) => number;

/** Three countries and more, with a space between. */
const THREE_COUNTRIES = 8;

function worthOf(kind: Counted, value: string, counted: Frequencies): number {
  const many = kind === "countries" && value.length >= THREE_COUNTRIES;
  const { share, most } = expected[many ? "manyCountries" : kind];
  const common = (counted.of(kind, value) + PRIOR * share) / (counted.records + PRIOR);
  return Math.min(most, Math.max(0.5, -Math.log2(common)));
}

function awardBits(older: Traits, newer: Traits): number {
  if (older.award === null || newer.award === null) return 0;
  return older.award === newer.award ? 30 : 2 * NEVER;
}

/** Numbers of rows begin anew in every file; an id that says something is a good sign. */
function idBits(older: Project, newer: Project): number {
  if (older.id !== newer.id) return 0;
  return /^(?:[a-z]{1,8}[-.])?\d{1,6}$/.test(older.id) ? 1 : 8;
}

function implementerBits({ implementer: was }: Traits, { implementer: is }: Traits, worth: Worth): number {
  if (was === null || is === null) return 0;
  const likeness = nameLikeness(was, is);
  const most = worth("implementer", was.key);
  return likeness >= 0.5 ? most * likeness : -7;
}

function countryBits(older: Traits, newer: Traits, worth: Worth): number {
  const [was, is] = [older.project, newer.project];
  if (was.countries.length === 0 || is.countries.length === 0) {
    if (was.countries.length !== is.countries.length) return was.region === is.region ? 0 : -1;
    return was.region === is.region && was.scope === is.scope ? 1.5 : -4;
  }
  if (older.countries === newer.countries) return worth("countries", older.countries);
  const both = was.countries.filter((country) => is.countries.includes(country)).length;
  const overlap = both / (was.countries.length + is.countries.length - both);
  if (both === 0) return NEVER;
  // Lists of many countries lose and gain some; of 25 and 3 of them hardly the same is meant.
  return overlap >= 0.25 ? worth("countries", older.countries) * (overlap - 0.25) * (4 / 3) : -3;
}

const MONTH = 31;

function startBits(was: Project, is: Project, worth: Worth): number {
  // Nothing begins after its own end: what does is another phase.
  if (is.start !== null && was.end !== null && isBefore(was.end, is.start)) return NEVER;
  if (was.start !== null && is.end !== null && isBefore(is.end, was.start)) return NEVER;
  if (was.start === null || is.start === null) return 0;
  const most = worth("start", was.start);
  if (was.start === is.start) return most + 1;
  const compatible = !isBefore(was.start, is.start) && !isBefore(is.start, was.start);
  if (compatible) return most * 0.6;
  const apart = Math.abs(daysBetween(firstDay(was.start), firstDay(is.start)));
  return apart <= MONTH ? -2 : apart <= 3 * MONTH ? -10 : NEVER;
}

function endBits(was: Project, is: Project, worth: Worth, verbatim: boolean): number {
  if (was.end === null || is.end === null) return 0;
  if (was.end === is.end) return worth("end", was.end);
  const months = Math.abs(daysBetween(lastDay(was.end), lastDay(is.end))) / 30;
  // Extended is common, shortened is not.
  const cost = isBefore(is.end, was.end) ? 2 : 0.5;
  if (is.start !== null) return -cost - Math.min(3, months / 36);
  // Without a start, only the end tells an extension from the next phase of the same work.
  const longest = LONGEST_EXTENSION + (verbatim ? 18 : sameSum(was.amounts, is.amounts) ? 12 : 0);
  return months > longest ? NEVER : -cost - months / (verbatim ? 12 : 6);
}

/**
 * Months, for what states no start; a year more where the money is the same, which for a next phase it seldom is, and
 * half a year more than that where the text is the same to the letter, which a next phase has written anew.
 */
const LONGEST_EXTENSION = 12.5;

function textsBits(
  title: number | null,
  summary: number | null,
  titleWorth: number,
  sameStart: boolean,
  sameMoney: boolean,
  nothing: Measure["nothing"],
): number {
  // A text that shares no word with the other speaks of other work; two of them do so beyond doubt.
  if (title !== null && summary !== null && title < 0.7 * nothing.title && summary < 0.75 * nothing.summary)
    return NEVER;
  // Other words and other money: an implementer's second project of that day, where no title can tell.
  if (title === null && summary !== null && summary < 0.75 * nothing.summary && !sameMoney) return NEVER;
  // A single text that is written anew outweighs much, but not one day on which both began.
  const against = (title !== null && summary !== null) || sameStart ? 8 : 11;
  return (
    textBits(title, titleWorth, nothing.title, against) + textBits(summary, MOST_OF_SUMMARY, nothing.summary, against)
  );
}

/** From `-against` where nothing is shared, over 0 at `nothing`, to `most` where all is. */
function textBits(likeness: number | null, most: number, nothing: number, against: number): number {
  if (likeness === null) return 0;
  if (likeness === 1) return most;
  if (likeness < nothing) return (-against * (nothing - likeness)) / nothing;
  return (most * (likeness - nothing)) / (1 - nothing);
}

function moneyBits(older: Traits, newer: Traits): number {
  const [was, is] = [older.project.amounts, newer.project.amounts];
  const years = yearBits(older, newer);
  if (was.length === 0 || is.length === 0) return years;
  return years + (sameSum(was, is) ? 2.5 : -0.5);
}

const sameSum = (was: readonly Amount[], is: readonly Amount[]): boolean =>
  was.some(({ usd }) => is.some((other) => other.usd === usd));

/** Funds of other years are another award, unless both say when they began. */
function yearBits(older: Traits, newer: Traits): number {
  const [was, is] = [yearsOf(older), yearsOf(newer)];
  if (was.length === 0 || is.length === 0) return 0;
  if (older.project.start !== null && newer.project.start !== null) return 0;
  const apart = Math.min(...was.map((year) => Math.min(...is.map((other) => Math.abs(year - other)))));
  const fiscal = older.fiscalYears.length > 0 && newer.fiscalYears.length > 0;
  // Funds of a year begin to be spent in it or in the one or two after it.
  if (!fiscal) return apart <= 2 ? 0 : -16;
  return apart === 0 ? 0 : Math.max(-16, -5 * apart);
}

/** Fiscal years, or the year of the start where none is stated. */
const yearsOf = ({ fiscalYears, project }: Traits): number[] =>
  fiscalYears.length > 0 ? fiscalYears : project.start === null ? [] : [Number(project.start.slice(0, 4))];

function funderBits({ funder: was }: Project, { funder: is }: Project): number {
  return was === null || is === null ? 0 : was === is ? 0.3 : -2.5;
}

/** What is alike between two records and how much, for showing. */
export function partsOf(older: Traits, newer: Traits, vocabulary: Vocabulary): MatchPart[] {
  const [was, is] = [older.project, newer.project];
  const same = (one: string | null, other: string | null) =>
    one === null || other === null ? null : one === other ? 1 : 0;
  const part = (
    field: MatchPart["field"],
    likeness: number | null,
    one: string | null,
    other: string | null,
  ): MatchPart => ({
    field,
    likeness: likeness === null ? null : Math.round(likeness * 100) / 100,
    older: one ?? "",
    newer: other ?? "",
  });
  const names = older.implementer && newer.implementer ? nameLikeness(older.implementer, newer.implementer) : null;
  return [
    part("awardNumber", same(older.award, newer.award), was.awardNumber, is.awardNumber),
    part("implementer", names, was.implementer, is.implementer),
    part("start", datesLikeness(was.start, is.start), was.start, is.start),
    part("countries", overlapOf(was.countries, is.countries), was.countries.join(", "), is.countries.join(", ")),
    part("title", vocabulary.likeness(older.title, newer.title), was.title, is.title),
    part("summary", vocabulary.likeness(older.summary, newer.summary), was.summary, is.summary),
    part("end", datesLikeness(was.end, is.end), was.end, is.end),
    part("amounts", overlapOf(sumsOf(was), sumsOf(is)), sumsOf(was).join(", "), sumsOf(is).join(", ")),
    part("funder", same(was.funder, is.funder), was.funder, is.funder),
  ].filter(({ older: one, newer: other }) => one !== "" || other !== "");
}

const sumsOf = ({ amounts }: Project): string[] => amounts.map(({ usd }) => String(usd));

function overlapOf(one: readonly string[], other: readonly string[]): number | null {
  if (one.length === 0 || other.length === 0) return null;
  return one.filter((each) => other.includes(each)).length / new Set([...one, ...other]).size;
}

/** 1 on the same day, falling to 0 a year apart. */
function datesLikeness(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  if (!isBefore(one, other) && !isBefore(other, one)) return 1;
  return Math.max(0, 1 - Math.abs(daysBetween(one, other)) / 366);
}
