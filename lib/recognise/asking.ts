import { pattern } from "../list/pattern.ts";
import { CUE } from "./cue.ts";
import { moneyIn } from "./money.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import { hasCue, type Sign } from "./signs.ts";

/** Words of a family: how many different ones count, and what so many of them are worth. */
const FAMILIES: [cue: number, most: number, worth: number][] = [
  [CUE.want, 3, 0.3],
  [CUE.desk, 2, 1],
  [CUE.attached, 2, 1.1],
  [CUE.idea, 3, 1.1],
  [CUE.change, 2, 2.1],
  [CUE.status, 3, 1.3],
  [CUE.farewell, 1, 0.5],
  [CUE.trade, 2, -3.5],
  [CUE.over, 2, -3.8],
  [CUE.rule, 3, -4],
];

/** Letters of main text, and of a sum's own sentence to either side of a word, that are looked at. */
const LOOKED_AT = 6_000;
const BREATH = 120;
const MOST_LOOKS = 60;

/** What is not yet done, in English and by the endings of three languages more. */
const PLANNED = pattern(
  String.raw`(?<!\p{L})(will|would|shall)(?!\p{L})|\p{L}{2}r(ía(mos|n)?|iam|emos|án?|ão|aien?t|ait|ions|ont)(?!\p{L})`,
  "giu",
);
const MONTHS = pattern(
  String.raw`\d[ -]?(months?|mois|mes(es)?|месяц|أشهر|شهر)|20\d\d.{0,30}20\d\d|(for|pendant|por|durante|لمدة) (a|one|une?|uma?|سنة)(?!\p{L})`,
  "iu",
);
const BOX = pattern(String.raw`^[^:.!?\n]{2,45}( ?:|\s?\.{3}|\?\s|\s\|)[^\n]{2,160}$`, "gm");
/** A mailbox's address, or the head of a mail. */
const MAILBOX = /^http\S*(mail|inbox|outlook|corr?e[io]o)|^\s*(to|from|à|de|para|subject|objet|asunto|assunto) ?:/im;

/** A phrase is found before the words in it, so that "asking for" has to stand for "asking". */
const PHRASES = new Map<number, number[]>([
  [CUE.want, [CUE.ask]],
  [CUE.idea, [CUE.proposal, CUE.paper]],
]);
const isOf = (sign: Sign, cue: number): boolean =>
  hasCue(sign, cue) || (PHRASES.get(cue)?.some((phrase) => hasCue(sign, phrase)) ?? false);

/** Neither an address nor what stands beside the page speaks. */
const spoken = (signs: Sign[]): Sign[] =>
  signs.filter(
    (sign) =>
      (sign.moreCues !== 0 || [...PHRASES.keys()].some((cue) => isOf(sign, cue))) &&
      !/^(host|address|rest)$/.test(sign.zone.signal),
  );

/** What is asked beside a page's signs. */
export interface Asked {
  reading: Reading;
  labelled: Labelled;
  isLetter: boolean;
}

/** Different words of a family. */
function wordsOf(signs: Sign[], cue: number): number {
  // "Objective" and "objectives" are one word.
  return new Set(signs.filter((sign) => isOf(sign, cue)).map(({ text }) => text.toLowerCase().slice(0, 4))).size;
}

/** What stands in one sentence with a sign. */
const breathOf = ({ zone: { text }, start, end }: Sign): string => {
  const from = Math.max(0, start - BREATH);
  const [before, behind] = [text.slice(from, start), text.slice(start, end + BREATH)].map((part) => part.split(STOP));
  return `${before!.at(-1)}${behind![0]}`;
};
const STOP = /\n|[.!?؟]\s/;

/** With a sign of money, or in thousands: "G. 180.000.000", "38 500", "750000". */
const isSum = (near: string): boolean => /\d/.test(near) && (THOUSANDS.test(near) || moneyIn(near).length > 0);
const THOUSANDS = /(?<![\d+-])(\d{1,3}([ .,\u00a0\u202f]\d{3})+|\d{2,6}000)(?!\d)/;
const MOST_LINES = 200;

const matches = (text: string, found: RegExp, most: number): number =>
  Math.min(most, text.match(found)?.length ?? 0) / most;

/** A request's traits, each from 0 to 1, in the order of `WORTH`. */
export function traitsOf(everySign: Sign[], { reading, labelled, isLetter }: Asked): number[] {
  const signs = spoken(everySign);
  const main = reading.text.slice(0, Math.min(reading.mainLength, LOOKED_AT));
  const boxes = reading.fields.slice(0, MOST_BOXES).map(({ label, value }) => `${label}: ${value.slice(0, 100)}`);
  const all = [main, ...boxes].join("\n");
  const traits = [
    signs
      .filter((sign) => isOf(sign, CUE.want))
      .slice(0, MOST_LOOKS)
      .some((sign) => isSum(breathOf(sign))),
    // More time needs no money.
    labelled.has("amount") || wordsOf(signs, CUE.change) > 1 || all.split("\n", MOST_LINES).some(isSum),
    isLetter,
    MAILBOX.test(`${reading.url}\n${main.slice(0, 1_500)}`),
    MONTHS().test(all),
    labelled.has("title"),
    labelled.has("applicant"),
  ];
  return [
    ...FAMILIES.map(([cue, most]) => Math.min(most, wordsOf(signs, cue)) / most),
    ...traits.map(Number),
    matches(main, PLANNED(), 4),
    matches(all, BOX(), 6),
  ];
}
const MOST_BOXES = 40;

/** What each trait is worth: fitted to labelled pages and rounded, as is `BASE`. */
const WORTH = [...FAMILIES.map(([, , worth]) => worth), 2.2, 2, 1.5, 0.8, 1.4, 2.1, 0.8, 2, 1.7];
const BASE = -4.5;

/** How much a page reads as a request does, by how many families of words meet in it: above 0 where it rather is one. */
export const likenessOf = (traits: number[]): number =>
  traits.reduce((sum, trait, index) => sum + trait * WORTH[index]!, BASE);
export const NO_TRAITS: readonly number[] = WORTH.map(() => 0);

/** Families of which a request has two at least, and how many parts of a plan stand for both. */
export const ASKING = FAMILIES.slice(0, 6).map(([cue]) => cue);
const PARTS = 4;

/** Do families of those who ask meet, so that a page is worth a closer look? */
export const asksByFamilies = (everySign: Sign[]): boolean => {
  const signs = spoken(everySign);
  return ASKING.filter((cue) => signs.some((sign) => isOf(sign, cue))).length >= 2 || wordsOf(signs, CUE.part) >= PARTS;
};
