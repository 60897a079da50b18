import { addMonths, daysBetween, firstDay, isDay, lastDay, statusOf } from "../list/dates.ts";
import type { ListReader } from "../list/reader.ts";
import type { Call, Office, Organisation, Project } from "../list/schema.ts";
import { oneLine, webAddress } from "./bounds.ts";
import type { AdviceContext } from "./context.ts";
import { isOpen } from "./country-view.ts";
import { sourceLink } from "./edition-line.ts";
import { countryNames, officeShort, organisationName } from "./names.ts";
import type { Link } from "./view.ts";

export type CallGroup = "open" | "forecast" | "undated" | "closed";

/** An organisation with listed projects in a call's countries. */
export interface Implementer {
  id: string;
  name: string;
  /** "3 projects, 1 runs". */
  detail: string;
}

export interface CallRow {
  id: string;
  group: CallGroup;
  title: string;
  /** "Open", "Forecast", as its dates and its stage say together. */
  stage: string;
  /** "Closes 18 Dec 2026". */
  when: string;
  /** "in 27 days", of a month "in 39 days at the latest"; null where no date is stated or it is past. */
  countdown: string | null;
  /** Number, assistance listing, funder, countries; each says where it is not stated. */
  fields: { label: string; value: string; stated: boolean }[];
  implementers: Implementer[];
  /** Said where no implementer can be or is named. */
  noImplementers: string | null;
  source: Link;
  /** Day on which it closes or, of a forecast, opens: ISO; null where no whole day is stated. */
  day: string | null;
}

export interface Calendar {
  groups: { group: CallGroup; heading: string; rows: CallRow[] }[];
}

const MOST_IMPLEMENTERS = 6;
/** Months for which a closed call still stands in the calendar. */
const CLOSED_MONTHS = 12;
const order: CallGroup[] = ["open", "forecast", "undated", "closed"];

/** The list's calls by date, each with who has worked where it is for. Nothing is inferred from a date that is not stated. */
export async function calendarOf(calls: Call[], reader: ListReader, context: AdviceContext): Promise<Calendar> {
  const { today, words } = context;
  const since = addMonths(today, -CLOSED_MONTHS);
  const shown = calls.filter((call) => groupOf(call, today) !== "closed" || lastDay(call.closes ?? today) >= since);
  const offices = new Map((await reader.offices()).map((office) => [office.id, office]));
  const work = new Map(
    await Promise.all(countriesIn(shown).map(async (code) => [code, await reader.projectsOfCountry(code)] as const)),
  );
  const ids = [...new Set([...work.values()].flat().flatMap(({ implementer }) => implementer ?? []))];
  const names = new Map((await reader.organisations(ids)).map((one) => [one.id, one]));
  const rows = shown
    .toSorted((one, other) => (one.closes ?? one.opens ?? "9").localeCompare(other.closes ?? other.opens ?? "9"))
    .map((call) => rowOf(call, { offices, work, names }, context));
  return {
    groups: order
      .map((group) => ({
        group,
        heading: words.t(`calendarGroup${group.charAt(0).toUpperCase()}${group.slice(1)}`),
        rows: rows.filter((row) => row.group === group),
      }))
      .filter((group) => group.rows.length > 0),
  };
}

const countriesIn = (calls: Call[]): string[] => [...new Set(calls.flatMap(({ countries }) => countries))];

/** By its dates where it states them; a stage alone decides only where they are silent. */
function groupOf(call: Call, today: string): CallGroup {
  const { opens, closes, stage } = call;
  if (stage === "closed" || stage === "archived" || (closes !== null && lastDay(closes) < today)) return "closed";
  if (stage === "forecast" || (opens !== null && firstDay(opens) > today)) return "forecast";
  return isOpen(call, today) ? "open" : "undated";
}

interface Known {
  offices: Map<string, Office>;
  work: Map<string, Project[]>;
  names: Map<string, Organisation>;
}

function rowOf(call: Call, known: Known, context: AdviceContext): CallRow {
  const { words, today } = context;
  const group = groupOf(call, today);
  const { when, day } = dateOf(call, group, context);
  const implementers = implementersOf(call, known, context);
  const field = (label: string, value: string | null) => ({
    label: words.t(label),
    value: value ?? words.t("notStated"),
    stated: value !== null,
  });
  const office = call.funder === null ? undefined : known.offices.get(call.funder);
  const text = (value: string | null) => (value === null ? null : oneLine(value, 80) || null);
  return {
    id: call.id,
    group,
    title: oneLine(call.title, 200),
    stage: words.t(`calendarStage${group.charAt(0).toUpperCase()}${group.slice(1)}`),
    when,
    countdown: day === null ? null : countdownTo(day, group, context),
    fields: [
      field("calendarNumber", text(call.number)),
      field("calendarListing", text(call.assistanceListing)),
      field("calendarFunder", office === undefined ? null : officeShort(office)),
      field("calendarCountries", call.countries.length === 0 ? null : countryNames(call.countries, words)),
    ],
    implementers,
    noImplementers:
      call.countries.length === 0
        ? words.t("calendarNoCountries")
        : implementers.length === 0
          ? words.t("calendarNoImplementers")
          : null,
    source: { ...sourceLink(call.source, context), url: webAddress(call.source.url) },
    day: day !== null && isDay(day) ? day : null,
  };
}

function dateOf(
  { opens, closes }: Call,
  group: CallGroup,
  { words }: AdviceContext,
): { when: string; day: string | null } {
  if (group === "forecast" && opens !== null)
    return { when: words.t("calendarOpens", { date: words.date(opens) }), day: opens };
  if (closes === null) return { when: words.t("calendarNoClose"), day: null };
  return {
    when: words.t(group === "closed" ? "calendarClosed" : "calendarCloses", { date: words.date(closes) }),
    day: closes,
  };
}

/**
 * In whole days of the person's own calendar. A month or a year closes at its last day, if not long before; where in it a
 * call may open, nobody can say.
 */
function countdownTo(date: string, group: CallGroup, { words, today }: AdviceContext): string | null {
  const days = daysBetween(today, lastDay(date));
  if (days < 0 || (!isDay(date) && group === "forecast")) return null;
  if (days === 0) return words.t("calendarToday");
  return words.t(isDay(date) ? "calendarIn" : "calendarInLatest", { count: days });
}

/** Who holds or held listed projects in the call's countries: those with running ones first, then with the most. */
function implementersOf({ countries }: Call, { work, names }: Known, { words, today }: AdviceContext): Implementer[] {
  const counts = new Map<string, { all: Set<string>; running: number }>();
  for (const project of new Set(countries.flatMap((code) => work.get(code) ?? []))) {
    if (project.implementer === null) continue;
    const count = counts.get(project.implementer) ?? { all: new Set(), running: 0 };
    if (!count.all.has(project.id) && ["running", "ending"].includes(statusOf(project, today))) count.running += 1;
    count.all.add(project.id);
    counts.set(project.implementer, count);
  }
  return [...counts]
    .flatMap(([id, { all, running }]) => {
      const known = names.get(id);
      return known === undefined ? [] : [{ id, name: organisationName(known), all: all.size, running }];
    })
    .sort((one, other) => other.running - one.running || other.all - one.all || one.name.localeCompare(other.name))
    .slice(0, MOST_IMPLEMENTERS)
    .map(({ id, name, all, running }) => {
      const projects = words.t("watchRowCount", { count: all });
      const detail = running === 0 ? "watchRowNoneRuns" : "watchRowRuns";
      return { id, name, detail: words.t(detail, { projects, count: running }) };
    });
}
