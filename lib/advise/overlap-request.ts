import type { Finding } from "../recognise/finding.ts";
import type { Reading } from "../recognise/reading.ts";
import type { OverlapRequest } from "./overlap-shape.ts";

/** Shorter lines of a page are labels, buttons and addresses: they say nothing of what is asked for. */
const SENTENCE = 60;
/** Text that is compared: the first pages of a proposal say what it is. */
const LONGEST_TEXT = 30_000;

/** What a page that asks for money asks for, as far as it can be compared. */
export function requestOf(reading: Reading, finding: Finding): OverlapRequest {
  const { fields, applicant } = finding;
  const stated = fields !== null && fields.countries.length > 0;
  return {
    title: fields?.title ?? reading.title,
    text: narrativeOf(reading),
    countries: stated ? fields.countries : countriesOf(finding),
    stated,
    applicant: applicant?.printed ?? "",
    organisation: applicant?.organisation ?? null,
    amountUsd: fields?.currency === "USD" ? fields.amount : null,
    start: fields?.start ?? null,
    end: fields?.end ?? null,
  };
}

/** Long answers in a form's fields first, then the page's sentences; of a page without either, all of it. */
function narrativeOf({ fields, text, mainLength }: Reading): string {
  const answers = fields.map(({ value }) => value).filter(isSentence);
  const main = text.slice(0, mainLength > 0 ? mainLength : text.length);
  const sentences = main.split("\n").filter(isSentence);
  const narrative = [...answers, ...sentences.filter((line) => !answers.includes(line))].join("\n");
  return (narrative === "" ? main : narrative).slice(0, LONGEST_TEXT);
}

const isSentence = (line: string): boolean => line.trim().length >= SENTENCE;

/** Where no field states it: what the page is about, else the countries that it names most. */
function countriesOf({ countries, candidates }: Finding): string[] {
  if (countries.length > 0) return countries;
  const others = candidates.filter(({ country }) => country !== "US");
  const most = others[0]?.weight ?? 0;
  return others
    .filter(({ weight }) => weight >= most / 2)
    .slice(0, 5)
    .map(({ country }) => country);
}
