import { compareDates, daysBetween, firstDay, isDay, lastDay } from "../list/dates.ts";
import type { Call, CountryFact, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import type { CallRow, CountryMore, DatedFact } from "./country-shape.ts";
import { sourceLink } from "./edition-line.ts";
import type { Ground } from "./ground.ts";
import { officeShort, organisationName } from "./names.ts";
import { isCurrent } from "./standing.ts";

const dayOf = ({ from, year, to }: CountryFact): string => from ?? (year === null ? (to ?? "0000") : String(year));

/** Facts of some kinds, the newest first, each with its own date and source: none follows from another. */
export function datedFacts(facts: CountryFact[], kinds: CountryFact["kind"][], words: Words): DatedFact[] {
  return facts
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => compareDates(dayOf(b), dayOf(a)))
    .slice(0, 40)
    .map((fact) => ({
      kind: kindWord(fact.kind, words),
      value: oneLine(fact.value, 200),
      when: whenOf(fact, words),
      note: oneLine(fact.note ?? "", 400) || null,
      source: sourceLink(fact.source, { words }),
    }));
}

function kindWord(kind: CountryFact["kind"], words: Words): string {
  switch (kind) {
    case "tier":
      return words.t("tierLabel");
    case "determination":
      return words.t("factDetermination");
    case "compact":
      return words.t("factCompact");
    case "plan":
      return words.t("dossierPlan");
    case "ilab":
      return words.t("laborHeading");
    case "hub":
      return words.t("dossierHub");
  }
}

function whenOf({ kind, year, from, to }: CountryFact, words: Words): string {
  if (from !== null && to !== null) return words.t("factPeriod", { from: words.date(from), to: words.date(to) });
  if (to !== null) return words.t("factTo", { to: words.date(to) });
  if (from !== null) return words.t("dossierFrom", { date: words.date(from) });
  if (year === null) return words.t("whomNoDate");
  return kind === "determination" ? words.t("factFiscalYear", { year: String(year) }) : String(year);
}

const MOST_CALLS = 30;

/** Calls that can be answered, then those that are announced; closed ones are left out. */
export function callsHere(calls: Call[], projects: Project[], ground: Ground): CountryMore["calls"] {
  const { words, today } = ground;
  const open = calls
    .filter(
      ({ closes, stage }) =>
        stage !== "closed" && stage !== "archived" && (closes === null || lastDay(closes) >= today),
    )
    .sort((a, b) => compareDates(a.closes ?? "9999", b.closes ?? "9999"));
  const rows = open.filter(({ countries }) => countries.length > 0).slice(0, MOST_CALLS);
  const anywhere = open.filter(({ countries }) => countries.length === 0).slice(0, MOST_CALLS);
  return {
    heading: words.t("dossierCalls"),
    rows: rows.map((call) => callRow(call, ground)),
    implementers: rows.length === 0 ? null : implementersHere(projects, ground),
    anywhere:
      anywhere.length === 0
        ? null
        : {
            heading: words.t("callsAnywhere"),
            note: words.t("callsAnywhereNote"),
            rows: anywhere.map((call) => callRow(call, ground)),
          },
  };
}

function callRow(call: Call, ground: Ground): CallRow {
  const { words, offices } = ground;
  const funder = call.funder === null ? undefined : offices.get(call.funder);
  const who = [
    funder === undefined ? words.t("projectFunderNotStated") : officeShort(funder),
    oneLine(call.number ?? "", 80),
    call.assistanceListing === null ? "" : words.t("dossierListing", { listing: oneLine(call.assistanceListing, 40) }),
  ];
  return {
    id: call.id,
    title: oneLine(call.title, 240),
    lines: [datesOf(call, ground).join(" · "), who.filter((part) => part !== "").join(" · ")],
    source: sourceLink(call.source, { words }),
  };
}

function datesOf({ opens, closes, stage }: Call, { words, today }: Ground): string[] {
  const said: string[] = [];
  if (stage === "forecast") said.push(words.t("recordForecast"));
  else if (opens !== null && firstDay(opens) > today) said.push(opensText(opens, { words, today }));
  else if (stage === "open" || opens !== null) said.push(words.t("recordOpen"));
  if (closes === null) said.push(words.t("dossierNoClose"));
  else said.push(closesText(closes, { words, today }));
  return said;
}

/** A month or a year is no day: nothing is counted to where in it a call may open. */
const opensText = (opens: string, { words, today }: Pick<Ground, "words" | "today">): string =>
  isDay(opens)
    ? words.t("dossierOpens", { date: words.date(opens), count: daysBetween(today, opens) })
    : words.t("dossierOpensMonth", { date: words.date(opens) });

/** A month or a year is over at its last day: a call may close long before. */
function closesText(closes: string, { words, today }: Pick<Ground, "words" | "today">): string {
  const date = words.date(closes);
  const count = daysBetween(today, lastDay(closes));
  if (count === 0) return words.t(isDay(closes) ? "dossierClosesToday" : "dossierClosesTodayLatest", { date });
  return words.t(isDay(closes) ? "dossierCloses" : "dossierClosesLatest", { date, count });
}

/** Who holds or lately held an award in the country; never who should apply. */
function implementersHere(projects: Project[], { words, names, today }: Ground): string | null {
  const ids = new Set(
    projects.filter((each) => isCurrent(each, today)).flatMap(({ implementer }) => implementer ?? []),
  );
  const known = [...ids].flatMap((id) => names.get(id) ?? []).map(organisationName);
  if (known.length === 0) return null;
  const more = known.length - 6;
  const shown = more > 0 ? [...known.slice(0, 6), words.t("projectMoreNames", { count: more })] : known;
  return words.t("dossierImplementers", { names: words.list(shown) });
}
