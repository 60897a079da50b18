import { compareDates, lastDay } from "../list/dates.ts";
import { pattern } from "../list/pattern.ts";
import type { ListReader } from "../list/reader.ts";
import type { CountryFact, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import { sourceLink } from "./edition-line.ts";
import type { Ground } from "./ground.ts";
import type { Day } from "./standing.ts";
import { notInList, tierBox } from "./tiers.ts";
import type { CountryDossier, FactBox } from "./view.ts";

/** Tier, determination and compact: three dated boxes, none of which follows from another. */
export function factStrip(facts: CountryFact[], country: string, day: Day): FactBox[] {
  const { words } = day;
  return [tierBox(facts, country, words), determinationBox(facts, country, words), compactBox(facts, country, day)];
}

function determinationBox(facts: CountryFact[], country: string, words: Words): FactBox {
  const label = words.t("factDetermination");
  const newest = newestOf(facts, "determination");
  if (newest === null) return notInList(label, country, words);
  const date =
    newest.year === null
      ? newest.from && words.date(newest.from)
      : words.t("factFiscalYear", { year: String(newest.year) });
  return {
    label,
    value: oneLine(newest.value, 80),
    stated: true,
    shape: null,
    detail: [date, oneLine(newest.note ?? "", 160), words.t("factGovernments")].filter((part) => part).join(". "),
    source: linkOf(newest, words),
  };
}

function compactBox(facts: CountryFact[], country: string, { words, today }: Day): FactBox {
  const label = words.t("factCompact");
  const newest = newestOf(facts, "compact");
  if (newest === null) return notInList(label, country, words);
  const { from, to } = newest;
  const over = to !== null && lastDay(to) < today;
  const runs = to !== null && !over;
  return {
    label,
    value: over ? words.t("factCompactEnded") : runs ? words.t("factCompactRuns") : oneLine(newest.value, 60),
    stated: true,
    shape: over ? "ended" : runs ? "running" : "undated",
    detail: periodText(from, to, newest.year, words),
    source: linkOf(newest, words),
  };
}

function periodText(from: string | null, to: string | null, year: number | null, words: Words): string {
  if (from !== null && to !== null) return words.t("factPeriod", { from: words.date(from), to: words.date(to) });
  if (to !== null) return words.t("factTo", { to: words.date(to) });
  const start = from === null ? (year === null ? null : String(year)) : words.date(from);
  return start === null ? words.t("statusUndated") : words.t("statusNoEnd", { date: start });
}

/** Belongs to a compact and states no end of its own. */
const endsWithCompact = ({ end, programme, title }: Project): boolean =>
  end === null && /child protection compact|\bCPC\b/i.test(`${programme ?? ""} ${title ?? ""}`);

/** What the list states of each country with whose compact one of the projects ends. */
export async function compactFacts(projects: Project[], reader: ListReader): Promise<CountryFact[]> {
  const countries = projects.filter(endsWithCompact).flatMap((project) => project.countries);
  return (await Promise.all([...new Set(countries)].map((country) => reader.factsOfCountry(country)))).flat();
}

/** End of the newest compact, for projects that belong to it and state no end of their own. */
export function compactEndOf(project: Project, facts: CountryFact[]): string | null {
  if (!endsWithCompact(project)) return null;
  const compacts = facts.filter(({ kind, country }) => kind === "compact" && project.countries.join() === country);
  // Two compacts, and no date to tell which one paid: nothing is guessed.
  return compacts.length === 1 ? compacts[0]!.to : null;
}

const SENTENCES = pattern(String.raw`\n|\.\s+(?=\p{Lu})`, "u");

/** The Labor Department's side: what its report found, in its own words. */
export function laborOf(facts: CountryFact[], { words }: Ground): CountryDossier["labor"] {
  const theirs = facts.filter(({ kind }) => kind === "ilab");
  const newest = newestOf(theirs, "ilab");
  if (newest === null) return null;
  const sameYear = theirs.filter(({ year }) => year === newest.year);
  const lines = sameYear.flatMap(({ value, note }) => [
    newest.year === null
      ? oneLine(value, 240)
      : words.t("laborFound", { value: oneLine(value, 240), year: String(newest.year) }),
    ...(note ?? "").split(SENTENCES()).map((line) => oneLine(line, 800)),
  ]);
  return {
    heading: words.t("laborHeading"),
    lines: [...new Set(lines)].filter((line) => line !== "").slice(0, 12),
    source: linkOf(newest, words),
  };
}

function newestOf(facts: CountryFact[], kind: CountryFact["kind"]): CountryFact | null {
  const dated = facts.filter((fact) => fact.kind === kind).sort((a, b) => compareDates(dayOf(b), dayOf(a)));
  return dated[0] ?? null;
}

const dayOf = ({ from, year, to }: CountryFact): string => from ?? (year === null ? (to ?? "0000") : String(year));

function linkOf(fact: CountryFact, words: Words): FactBox["source"] {
  const link = sourceLink(fact.source, { words });
  return link.url === null ? link : { text: words.t("source"), url: link.url };
}
