import { newestAmounts } from "../list/amounts.ts";
import { regionOf } from "../list/countries.ts";
import { daysBetween, firstDay, lastDay } from "../list/dates.ts";
import type { Plan, Project } from "../list/schema.ts";
import { contactLine } from "./asks.ts";
import { oneLine } from "./bounds.ts";
import type { CountryMore, PlannedRow } from "./country-shape.ts";
import { sourceLink } from "./edition-line.ts";
import type { Ground } from "./ground.ts";
import { countryNames, funderName, officeFull, regionName, titleInLine } from "./names.ts";
import { focusWord } from "./project-fields.ts";

const MOST_CONTACTS = 3;

/** Plans that name the country, and those that name its region and no country. */
export function plansFor(country: string, plans: Plan[]): Plan[] {
  const region = regionOf(country);
  return plans.filter(({ countries, region: where }) =>
    countries.length === 0 ? where !== null && (where === region || where === "GLOBAL") : countries.includes(country),
  );
}

/**
 * What offices plan: records of plans by the day of their decision, then awards that state a planned amount. Each by
 * itself: none is added to another, nor to what was obligated or paid.
 */
export function plannedOf(plans: Plan[], projects: Project[], ground: Ground): CountryMore["planned"] {
  const { words } = ground;
  const rows = [...plans].sort(byDecision(ground)).map((plan) => planRow(plan, ground));
  for (const project of projects) rows.push(...amountRow(project, ground));
  return rows.length === 0 ? null : { heading: words.t("plannedHeading"), note: words.t("plannedNote"), rows };
}

/** What is still to be decided by its day, then what has no day, then what should have been decided. */
function byDecision({ today }: Ground): (one: Plan, other: Plan) => number {
  const place = ({ decides }: Plan) =>
    decides === null ? "1" : lastDay(decides) < today ? `2${decides}` : `0${firstDay(decides)}`;
  return (one, other) => (place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0);
}

function planRow(plan: Plan, ground: Ground): PlannedRow {
  const { words, offices, contacts } = ground;
  const office = plan.funder === null ? undefined : offices.get(plan.funder);
  const owner = oneLine(plan.owner ?? "", 160);
  const known = plan.contacts.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  const missing = [
    plan.usdFrom === null && plan.usdTo === null ? "plannedPartAmount" : null,
    plan.fiscalYear === null ? "plannedPartYear" : null,
    plan.decides === null ? "plannedPartDecision" : null,
    owner === "" ? "plannedPartOwner" : null,
    office === undefined ? "plannedPartOffice" : null,
  ].flatMap((key) => (key === null ? [] : [words.t(key)]));
  return {
    id: plan.id,
    project: null,
    title: oneLine(plan.title, 240),
    amount: rangeOf(plan, ground),
    owner: [office === undefined ? "" : officeFull(office), owner === "" ? "" : words.t("plannedOwner", { owner })]
      .filter((part) => part !== "")
      .join(" · "),
    when: [yearText(plan.fiscalYear, ground), decisionOf(plan, ground)].filter((part) => part !== "").join(" · "),
    more: [
      placeOf(plan, ground),
      ...plan.focus.map((focus) => focusWord(focus, words)),
      oneLine(plan.account ?? "", 80),
      oneLine(plan.note ?? "", 400),
    ].filter((part) => part !== ""),
    asks: known.slice(0, MOST_CONTACTS).map((contact) => contactLine(contact, ground)),
    missing: missing.length === 0 ? null : words.t("monitoringNotStated", { parts: words.list(missing) }),
    source: sourceLink(plan.source, ground),
  };
}

function rangeOf({ usdFrom, usdTo }: Plan, { words }: Ground): string {
  if (usdFrom === null && usdTo === null) return words.t("notStated");
  if (usdFrom === null) return words.t("plannedUpTo", { amount: words.money(usdTo!) });
  if (usdTo === null) return words.t("plannedFrom", { amount: words.money(usdFrom) });
  if (usdFrom === usdTo) return words.money(usdTo);
  return words.t("plannedRange", { from: words.money(usdFrom), to: words.money(usdTo) });
}

const yearText = (year: number | null, { words }: Ground): string =>
  year === null ? "" : words.t("factFiscalYear", { year: String(year) });

function decisionOf({ decides }: Plan, { words, today }: Ground): string {
  if (decides === null) return "";
  const date = words.date(decides);
  const count = daysBetween(today, lastDay(decides));
  if (count < 0) return words.t("plannedDecisionPast", { date });
  return count === 0 ? words.t("plannedDecisionToday", { date }) : words.t("plannedDecision", { date, count });
}

/** Where it is for, unless that is one country, which then is the one at hand. */
function placeOf({ countries, region }: Plan, { words }: Ground): string {
  if (countries.length > 1) return words.t("plannedFor", { place: countryNames(countries, words) });
  if (countries.length === 1 || region === null) return "";
  return region === "GLOBAL"
    ? words.t("plannedForSeveral")
    : words.t("plannedFor", { place: regionName(region, words) });
}

/** A planned amount that an award states beside its others. */
function amountRow(project: Project, ground: Ground): PlannedRow[] {
  const { words, offices } = ground;
  const planned = newestAmounts(project).find(({ kind }) => kind === "planned");
  if (planned === undefined) return [];
  const office = project.funder === null ? undefined : offices.get(project.funder);
  const dates = [
    yearText(planned.fiscalYear, ground),
    planned.asOf === null ? words.t("plannedNoDate") : words.t("plannedAsOf", { date: words.date(planned.asOf) }),
  ];
  return [
    {
      id: project.id,
      project: project.id,
      title: titleInLine(project, words),
      amount: words.money(planned.usd),
      owner: office === undefined ? funderName(project, ground) : officeFull(office),
      when: dates.filter((part) => part !== "").join(" · "),
      more: [],
      asks: [],
      missing: null,
      source: null,
    },
  ];
}
