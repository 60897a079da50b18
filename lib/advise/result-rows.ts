import { newestAmounts } from "../list/amounts.ts";
import { regionOf } from "../list/countries.ts";
import { lastDay } from "../list/dates.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { ListReader } from "../list/reader.ts";
import type { AmountKind, Call, Contact, Office, Organisation, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { contactState } from "./asks.ts";
import { oneLine } from "./bounds.ts";
import type { AdviceContext } from "./context.ts";
import { type Ground, layGround } from "./ground.ts";
import { isShort, kindWithMoney, kindWord, moneyOf, printedWithKind } from "./money.ts";
import {
  funderName,
  implementerLine,
  officeFull,
  officeShort,
  organisationName,
  placeOf,
  regionName,
  titleOf,
} from "./names.ts";
import { statusLines } from "./standing.ts";
import { tierYears } from "./tiers.ts";
import type { ResultRow } from "./view.ts";
import { yearOf, yearText } from "./years.ts";

/** What was found. `awards` spares reading all projects of an organisation or country only to count them. */
export interface ResultHit {
  kind: ResultRow["kind"];
  id: string;
  awards?: { all: number; here: number; implements: boolean } | null;
}

/**
 * What was found, as lines of a list, in the order of the hits; what this edition does not hold is left out. `kind` is the
 * kind of amount that the list is sorted by; null where a project shows its main one.
 */
export async function resultRows(
  hits: ResultHit[],
  reader: ListReader,
  context: AdviceContext,
  country: string | null,
  kind: AmountKind | null = null,
): Promise<ResultRow[]> {
  const ids = (kind: ResultRow["kind"]) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
  const awardsOf = (kind: ResultRow["kind"], id: string) =>
    hits.find((hit) => hit.kind === kind && hit.id === id)?.awards ?? null;
  const found = reader.projects(ids("project"));
  const [projects, organisations, calls, ground] = await Promise.all([
    found,
    reader.organisations(ids("organisation")),
    reader.calls(ids("call")),
    layGround(reader, context, found),
  ]);
  const rows = await Promise.all([
    ...projects.map((project) => projectResult(project, ground, kind)),
    ...organisations.map((organisation) =>
      organisationResult(organisation, awardsOf("organisation", organisation.id), reader, ground, country),
    ),
    ...ids("country").map((code) => countryResult(code, awardsOf("country", code), reader, ground)),
    ...ids("office").flatMap((id) => officeResult(ground.offices.get(id), ground)),
    ...ground.contacts.filter(({ id }) => ids("contact").includes(id)).map((contact) => contactResult(contact, ground)),
    ...calls.map((call) => callResult(call, ground)),
  ]);
  const byHit = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
  return hits.flatMap(({ kind, id }) => byHit.get(`${kind} ${id}`) ?? []);
}

function projectResult(project: Project, ground: Ground, kind: AmountKind | null): ResultRow {
  const { words } = ground;
  const { title, untitled } = titleOf(project, words);
  const year = yearOf(project);
  const printed = printedSum(project);
  const meta = [
    untitled === null ? placeOf(project, words) : null,
    implementerLine({ ...project, subrecipients: [] }, ground),
    funderName(project, ground),
    // A title that is missing already gave way to the place and year.
    year === null || untitled !== null ? null : yearText(year, words),
    // A long printed sum has no room beside the title.
    project.amounts.length > 0 || isShort(printed) ? null : oneLine(printed?.text ?? "", 120),
  ];
  return {
    kind: "project",
    id: project.id,
    title,
    untitled,
    amount: kind === null ? moneyOf(project, words).amount : amountOfKind(project, kind, words),
    meta: meta.filter((part) => part !== null),
    status: statusLines(project, ground),
  };
}

/** Rows in the order of one kind of amount show that kind alone, or they would seem to be in no order. */
function amountOfKind(project: Project, kind: AmountKind, words: Words): string {
  const amount = newestAmounts(project).find((each) => each.kind === kind);
  if (amount !== undefined) return kindWithMoney(amount, words);
  const printed = printedSum(project);
  if (printed?.kind !== kind) return words.t("notStated");
  return isShort(printed) ? printedWithKind(printed, words) : kindWord(kind, words);
}

async function organisationResult(
  organisation: Organisation,
  counted: ResultHit["awards"],
  reader: ListReader,
  { words }: Ground,
  country: string | null,
): Promise<ResultRow> {
  const { all, here, implements: implements_ } = counted ?? (await countAwards(organisation.id, reader, country));
  const amount =
    country !== null && here > 0
      ? words.t("resultIn", { count: here, country: words.countryInText(country) })
      : words.t("resultAwards", { count: all });
  const acronym = organisation.acronym === null ? null : oneLine(organisation.acronym, 40);
  const name = organisationName(organisation);
  return {
    kind: "organisation",
    id: organisation.id,
    title: acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`,
    untitled: null,
    amount: all === 0 ? null : amount,
    meta: [
      ...(implements_ ? [words.t("resultImplementer")] : []),
      words.t("resultNames", { count: 1 + organisation.aliases.length }),
    ],
    status: [],
  };
}

async function countAwards(organisation: string, reader: ListReader, country: string | null) {
  const projects = await reader.projectsOfOrganisation(organisation);
  return {
    all: projects.length,
    here: projects.filter((project) => country !== null && project.countries.includes(country)).length,
    implements: projects.some((project) => project.implementer === organisation),
  };
}

async function countryResult(
  country: string,
  counted: ResultHit["awards"],
  reader: ListReader,
  { words }: Ground,
): Promise<ResultRow> {
  const [awards, facts] = await Promise.all([
    counted?.all ?? reader.projectsOfCountry(country).then(({ length }) => length),
    reader.factsOfCountry(country),
  ]);
  const tier = tierYears(facts, words).at(-1);
  const region = regionOf(country);
  return {
    kind: "country",
    id: country,
    title: words.country(country),
    untitled: null,
    amount: words.t("resultAwards", { count: awards }),
    meta: [
      ...(region === null ? [] : [regionName(region, words)]),
      ...(tier === undefined
        ? []
        : [words.t("tierInYear", { tier: words.oneOf(tier.names), year: String(tier.year) })]),
    ],
    status: [],
  };
}

function officeResult(office: Office | undefined, { words, today }: Ground): ResultRow[] {
  if (office === undefined) return [];
  const short = officeShort(office);
  const closed = office.validTo !== null && lastDay(office.validTo) < today;
  const meta = [
    ...(short === office.name ? [] : [short]),
    ...office.functions.slice(0, 1).map((each) => oneLine(each, 160)),
    ...(closed ? [words.t("askClosed", { date: words.date(office.validTo!) })] : []),
  ];
  return [{ kind: "office", id: office.id, title: officeFull(office), untitled: null, amount: null, meta, status: [] }];
}

function contactResult(contact: Contact, ground: Ground): ResultRow {
  const office = ground.offices.get(contact.office);
  return {
    kind: "contact",
    id: contact.id,
    title: oneLine(contact.role, 120),
    untitled: null,
    amount: null,
    meta: [
      ...(office === undefined ? [] : [officeFull(office)]),
      oneLine(contact.mailbox ?? "", 120) || ground.words.t("askNoMailbox"),
      ...contactState(contact, ground),
    ],
    status: [],
  };
}

function callResult(call: Call, ground: Ground): ResultRow {
  const { words, today, offices } = ground;
  const funder = call.funder === null ? undefined : offices.get(call.funder);
  const closed = call.closes !== null && lastDay(call.closes) < today;
  const meta = [
    ...(call.number === null ? [] : [oneLine(call.number, 60)]),
    ...(funder === undefined ? [] : [officeShort(funder)]),
    ...(call.closes === null
      ? []
      : [words.t(closed ? "resultClosed" : "resultCloses", { date: words.date(call.closes) })]),
  ];
  return { kind: "call", id: call.id, title: oneLine(call.title, 200), untitled: null, amount: null, meta, status: [] };
}
