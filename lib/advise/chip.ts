import { addMonths } from "../list/dates.ts";
import type { EditionInfo } from "../list/reader.ts";
import type { ApplicantEntry } from "./applicant-entry.ts";
import { runningOf, type Twins } from "./applicant-twins.ts";
import { type CountryView, canAct } from "./country-view.ts";
import { ageOf, isStale } from "./notes.ts";
import type { Day } from "./standing.ts";
import type { Chip, ChipPart } from "./view.ts";

/** The chip's line, or null where nothing can be acted on. */
export interface ChipDay extends Day {
  info: EditionInfo;
  showPast: boolean;
}

/** A line of the chip: its words, the number in it that is set strong, and what follows it. */
interface Line {
  text: string;
  count: number | null;
  more: string | null;
}

export function applicantChip({ view, twins }: ApplicantEntry, day: ChipDay): Chip {
  const { words } = day;
  const { holding, partner, past, doubtful } = view;
  const running = holding.length + partner.length;
  const parts = [doubtful.length > 0 ? words.t("chipDisagree") : null, twinsPart(twins, running > 0, day)];
  const more = parts.filter((part) => part !== null).join(" · ") || null;
  if (holding.length > 0) return chipOf(lineOf("chipHolds", holding.length, more, day), day);
  if (running > 0) return chipOf(lineOf("chipPartner", running, more, day), day);
  return chipOf(lineOf("chipApplicantPast", past.length, more, day), day);
}

/** What stands under another entry of the name is never counted with this one's; beside what runs, what runs is told. */
function twinsPart(twins: Twins | null, runs: boolean, { words, today }: ChipDay): string | null {
  if (twins === null) return null;
  const running = runningOf(twins.projects, today);
  if (running > 0) return words.t("chipTwinsRun", { count: running });
  return runs ? null : words.t("chipTwins", { count: twins.projects.length });
}

export function countryChip(view: CountryView, day: ChipDay): Chip | null {
  const { words, today } = day;
  const { running, recent, calls, own, shared, doubtful } = view;
  const country = words.country(view.country);
  const open = calls.length === 0 ? null : words.t("chipCalls", { count: calls.length });
  if (running.length > 0) {
    const more = [doubtful.length > 0 ? words.t("chipDisagree") : null, open].filter((part) => part !== null);
    return chipOf(
      lineOf(doubtful.length > 0 ? "chipDoubtful" : "chipRunning", running.length, more.join(" · ") || null, day, {
        country,
      }),
      day,
    );
  }
  if (recent.length > 0) {
    const [only] = recent;
    const single = recent.length === 1 && only?.end;
    const date = words.date(single ? single : addMonths(today.slice(0, 7), -24));
    return chipOf(lineOf(single ? "chipEndedOne" : "chipEnded", recent.length, open, day, { country, date }), day);
  }
  if (calls.length > 0) return chipOf(lineOf("chipCallsOnly", calls.length, null, day, { country }), day);
  if (!day.showPast) return null;
  if (own.length > 0) return chipOf(lineOf("chipPast", own.length, null, day, { country }), day);
  return shared.length > 0 ? chipOf(lineOf("chipShared", shared.length, null, day, { country }), day) : null;
}

/** Where names are marked and there is nothing else to say. */
export function namesChip(count: number, day: ChipDay): Chip {
  return chipOf(lineOf("chipNamed", count, null, day), day);
}

/** Two or three countries are named; more are counted. */
export function choiceChip(views: CountryView[], day: ChipDay): Chip | null {
  const { words } = day;
  const past = (view: CountryView) => day.showPast && view.own.length + view.shared.length > 0;
  if (!views.some((view) => canAct(view) || past(view))) return null;
  if (views.length > 3) return chipOf(lineOf("chipChoices", views.length, null, day), day);
  const names = words.oneOf(views.map(({ country }) => words.country(country)));
  return chipOf({ text: words.t("chipChoice", { countries: names }), count: null, more: null }, day);
}

function lineOf(
  key: string,
  count: number,
  more: string | null,
  { words }: ChipDay,
  values: Record<string, string> = {},
): Line {
  return { text: words.t(key, { ...values, count }), count, more };
}

function chipOf({ text, count, more }: Line, { words, info, today }: ChipDay): Chip {
  const parts = count === null ? [plain(text)] : withStrong(text, words.number(count));
  if (more !== null) parts.push(plain(` · ${more}`));
  const stale = isStale(info, today);
  if (stale) parts.push({ text: ` · ${words.t("chipOld", { count: ageOf(info, today) })}`, weight: "quiet" });
  return {
    parts,
    label: labelOf(parts, words),
    stale,
    closeLabel: words.t("chipClose"),
    loading: words.t("cardLoading"),
  };
}

/** The line as a screen reader says it: its parts as sentences, each with one mark at its end. */
function labelOf(parts: ChipPart[], words: ChipDay["words"]): string {
  const text = parts
    .map((part) => part.text)
    .join("")
    .replace(/([?!.]) · (.)/gu, (_, mark: string, first: string) => `${mark} ${first.toLocaleUpperCase()}`)
    .replaceAll(" · ", ", ");
  return words.t(/[?!.]$/.test(text) ? "chipLabelAsked" : "chipLabel", { text });
}

const plain = (text: string): ChipPart => ({ text, weight: "plain" });

/** The number stands out where the sentence has it; a language may put it anywhere, or write it out. */
function withStrong(text: string, number: string): ChipPart[] {
  const at = text.lastIndexOf(number);
  if (at < 0) return [plain(text)];
  const parts: ChipPart[] = [
    plain(text.slice(0, at)),
    { text: number, weight: "strong" },
    plain(text.slice(at + number.length)),
  ];
  return parts.filter((part) => part.text !== "");
}
