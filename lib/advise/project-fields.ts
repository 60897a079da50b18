import { printedSum } from "../list/printed-sum.ts";
import type { Amount, AmountKind, Focus, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { contactLine } from "./asks.ts";
import { oneLine, webAddress } from "./bounds.ts";
import { clauses } from "./clauses.ts";
import type { Ground } from "./ground.ts";
import { kindWord } from "./money.ts";
import { countryNames, officeFull, organisationName } from "./names.ts";
import type { ProjectCard } from "./view.ts";

type Field = ProjectCard["fields"][number];

/** Every field of a project in the order in which an officer asks; a blank is "not stated". */
export function projectFields(project: Project, ground: Ground): Field[] {
  const { words, offices, info } = ground;
  const field = (label: string, value: string | null, link: string | null = null, about?: string): Field => ({
    label,
    value: value || words.t("notStated"),
    stated: Boolean(value),
    link,
    ...(about === undefined ? {} : { about }),
  });
  const part = (about: string, label: string, value: string | null) => field(words.t(label), value, null, about);
  const text = (value: string | null) => (value === null ? null : oneLine(value, 300));
  const date = (value: string | null) => (value === null ? null : words.date(value));
  const office = project.funder === null ? undefined : offices.get(project.funder);
  const { printed } = project;
  return [
    part("countries", "fieldCountries", countriesText(project, words)),
    field(words.t("fieldScope"), scopeText(project, words)),
    part(
      "implementer",
      "fieldImplementer",
      withPrinted(nameOf(project.implementer, ground), printed.implementer, words),
    ),
    part("subrecipients", "fieldPartners", partnersText(project, ground)),
    part("funder", "fieldFunder", withPrinted(office === undefined ? null : officeFull(office), printed.funder, words)),
    ...amountFields(project, words, field).map((each) => ({ ...each, about: "amounts" })),
    part("start", "fieldStart", date(project.start)),
    part("end", "fieldEnd", date(project.end)),
    part("focus", "fieldFocus", words.list(project.focus.map((focus) => focusWord(focus, words)))),
    part("programme", "fieldProgramme", text(project.programme)),
    part("account", "fieldAccount", text(project.account)),
    part("awardNumber", "fieldAwardNumber", text(project.awardNumber)),
    part("assistanceListing", "fieldListing", text(project.assistanceListing)),
    field(words.t("fieldContact"), contactsText(project, ground)),
    field(words.t("fieldOffice"), office === undefined ? null : officeFull(office), webAddress(office?.page ?? null)),
    field(
      words.t("fieldMonitoring"),
      monitoringText(project, words),
      webAddress(project.monitoring?.evaluation ?? null),
    ),
    field(words.t("fieldPublisher"), text(info.publishers.find(({ id }) => id === project.publisher)?.name ?? null)),
  ];
}

function amountFields(project: Project, words: Words, field: (label: string, value: string | null) => Field): Field[] {
  const labelOf = (kind: AmountKind) => words.t("fieldAmountKind", { kind: kindWord(kind, words) });
  const printed = printedSum(project);
  const inDollars = project.amounts.map((amount) => field(labelOf(amount.kind), amountText(amount, words)));
  const all = printed === null ? inDollars : [...inDollars, field(labelOf(printed.kind), oneLine(printed.text, 300))];
  return all.length === 0 ? [field(words.t("fieldAmount"), null)] : all;
}

/** "$250,000, FY2004", and what the source printed where it says more than the number. */
function amountText({ usd, fiscalYear, asOf, printed }: Amount, words: Words): string {
  const amount = words.money(usd);
  const dated =
    fiscalYear !== null
      ? words.t("fieldAmountYear", { amount, year: String(fiscalYear) })
      : asOf !== null
        ? words.t("fieldAmountAsOf", { amount, date: words.date(asOf) })
        : amount;
  const says = printed !== null && printed.replace(/\D/g, "") !== String(usd);
  return says ? withPrinted(dated, printed, words)! : dated;
}

/** A value, and the source's own words where they differ; the printed words alone where the list knows no more. */
function withPrinted(value: string | null, printed: string | null | undefined, words: Words): string | null {
  const own = oneLine(printed ?? "", 200);
  if (own === "") return value;
  if (value === null) return words.t("whyQuoted", { text: own });
  return own === value ? value : words.t("fieldPrinted", { value, printed: own });
}

function nameOf(id: string | null, { names }: Ground): string | null {
  const organisation = id === null ? undefined : names.get(id);
  return organisation === undefined ? null : organisationName(organisation);
}

function partnersText(project: Project, ground: Ground): string | null {
  const names = project.subrecipients.flatMap((id) => nameOf(id, ground) ?? []);
  return withPrinted(
    names.length === 0 ? null : clauses(names, ground.words),
    project.printed.subrecipients,
    ground.words,
  );
}

function countriesText({ countries, printed }: Project, words: Words): string | null {
  if (countries.length > 0) return countryNames(countries, words, 40);
  const own = oneLine(printed.countries ?? "", 200);
  return own === "" ? null : words.t("projectCountriesPrinted", { printed: own });
}

function scopeText({ scope, countries }: Project, words: Words): string {
  if (scope === "global") return words.t("scopeGlobal");
  return words.t(scope === "country" && countries.length === 1 ? "scopeCountry" : "scopeRegional");
}

export function focusWord(focus: Focus, words: Words): string {
  switch (focus) {
    case "prevention":
      return words.t("focusPrevention");
    case "protection":
      return words.t("focusProtection");
    case "prosecution":
      return words.t("focusProsecution");
    case "partnership":
      return words.t("focusPartnership");
    case "research":
      return words.t("focusResearch");
  }
}

function contactsText({ contacts }: Project, ground: Ground): string | null {
  const theirs = ground.contacts.filter(({ id }) => contacts.includes(id));
  const lines = theirs.map((contact) => contactLine(contact, ground));
  return lines.length === 0 ? null : clauses(lines, ground.words);
}

/** Each part of the monitoring by its name, so that what is missing is named too. */
function monitoringText({ monitoring }: Project, words: Words): string | null {
  if (monitoring === null) return null;
  const yes = (value: boolean | null) => (value === null ? words.t("notStated") : words.t(value ? "yes" : "no"));
  const day = (value: string | null) => (value === null ? words.t("notStated") : words.date(value));
  const parts = [
    words.t("monitoringPlan", { value: yes(monitoring.plan) }),
    words.t("monitoringTargets", { value: yes(monitoring.targets) }),
    words.t("monitoringReport", { value: day(monitoring.lastReport) }),
    words.t("monitoringVisit", { value: day(monitoring.lastVisit) }),
  ];
  return clauses(parts, words);
}
