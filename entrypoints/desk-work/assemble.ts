import { applyDifference, type Difference, differenceOf } from "../../lib/list/difference.ts";
import { fold } from "../../lib/list/fold.ts";
import type { Match } from "../../lib/list/identity.ts";
import { highestMarking } from "../../lib/list/marking.ts";
import type { Table } from "../../lib/list/parse-row.ts";
import { kindsPrinted, printedSum } from "../../lib/list/printed-sum.ts";
import type { Amount, Edition, Organisation, Plan, Project, Source } from "../../lib/list/schema.ts";
import type { Decided, Step } from "./steps.ts";

/** What becomes one edition. */
export interface Parts {
  base: Edition;
  publisher: { id: string; name: string };
  /** Records of the file as they stand, without those that were left out. */
  records: readonly Project[];
  /** Ids of records whose focus is a rule's suggestion: it does not replace what the list states. */
  suggested: ReadonlySet<string>;
  matches: readonly Match[];
  decided: Decided;
  organisations: readonly Organisation[];
  /** The tables beside projects: those in use, with what a whole edition that was brought in says of them. */
  listed: Edition;
  /** Of a file of plans. */
  plans: readonly Plan[];
  /** Where records come from that name no source. */
  source: Source;
  /** ISO day. */
  today: string;
}

export interface Assembled {
  edition: Edition;
  /** Of the publisher's own projects, by the file and by hand. */
  difference: Difference;
}

/** The edition that the draft comes to. Other publishers' records are as they were; it is still to be parsed. */
export function assemble(parts: Parts): Assembled {
  const { base, listed, publisher, decided } = parts;
  const own = base.projects.filter((project) => project.publisher === publisher.id);
  const book = new Organisations([...base.organisations, ...parts.organisations]);
  const named = parts.records.map((record) => withIds(record, publisher.id, book, parts.source));
  const older = new Map(own.map((project) => [project.id, project]));
  const matches = new Map(parts.matches.map((match) => [match.newer, match]));
  const newer = named.map((record) => {
    const was = older.get(matches.get(record.id)?.older ?? "");
    if (was === undefined) return record;
    const focus = parts.suggested.has(record.id) && was.focus.length > 0 ? was.focus : record.focus;
    return overlaid(was, { ...record, focus }, parts.today);
  });
  const byFile = withRest(own, newer, parts);
  const corrected = applyDifference(own, byFile).map((project) => withCorrections(project, decided));
  const projects = edited("projects", corrected, decided.rows, publisher.id);
  const others = base.projects.filter((project) => project.publisher !== publisher.id);
  const aliased = book.withAliases(decided.aliases);
  const tables = {
    organisations: edited("organisations", aliased, decided.rows),
    offices: edited("offices", listed.offices, decided.rows),
    contacts: edited("contacts", listed.contacts, decided.rows),
    countryFacts: edited("countryFacts", listed.countryFacts, decided.rows),
    calls: edited("calls", listed.calls, decided.rows),
    plans: edited("plans", withPlans(listed.plans, parts.plans), decided.rows),
  };
  const known = base.publishers.some(({ id }) => id === publisher.id);
  const edition: Edition = {
    ...listed,
    ...tables,
    serial: base.serial + 1,
    asOf: decided.head.asOf ?? parts.today,
    marking:
      decided.head.marking ??
      highestMarking([base.marking, ...[...projects, ...tables.plans].map(({ marking }) => marking)]),
    partial: decided.head.partial ?? base.partial,
    publishers: known ? base.publishers : [...base.publishers, publisher],
    projects: [...others, ...projects],
  };
  // By hand as well as by the file: what the signer is shown is all that is new.
  const difference = differenceOf(own, projects, certainty(own, projects, byFile), edition.asOf);
  return { edition, difference };
}

/** Plans of the list with those of a file: one that is there becomes what the file states of it. */
function withPlans(listed: readonly Plan[], more: readonly Plan[]): Plan[] {
  const plans = new Map(listed.map((plan) => [plan.id, plan]));
  for (const plan of more) {
    const stated = Object.fromEntries(Object.entries(plan).filter(([, value]) => !isBlank(value))) as Partial<Plan>;
    plans.set(plan.id, { ...(plans.get(plan.id) ?? plan), ...stated });
  }
  return [...plans.values()];
}

function withCorrections(project: Project, { corrections }: Decided): Project {
  let now = project;
  for (const { take, change } of corrections.values())
    if (take && change?.project === project.id) now = { ...now, ...change.values };
  return now;
}

/** Without word that the file is the whole list, what it does not name stays. */
function withRest(
  own: readonly Project[],
  newer: readonly Project[],
  { matches, decided, records }: Parts,
): Difference {
  const ids = new Set(records.map(({ id }) => id));
  const used = matches.filter(({ newer: id }) => ids.has(id));
  if (decided.whole) return differenceOf(own, newer, used);
  const named = new Set(used.map(({ older }) => older));
  const rest = own.filter(({ id }) => !named.has(id));
  // A record of the file may bear the id of a project that it is not: the rest comes first under ids of its own.
  const stay = rest.map((project): Match => ({ ...sameAs(project.id), newer: `${project.id} stays` }));
  const kept = rest.map((project) => ({ ...project, id: `${project.id} stays` }));
  return differenceOf(own, [...kept, ...newer], [...stay, ...used]);
}

const sameAs = (id: string): Match => ({ newer: id, older: id, sureness: "certain", parts: [], others: [] });

function certainty(own: readonly Project[], projects: readonly Project[], byFile: Difference): Match[] {
  const sureness = new Map(byFile.entries.map((entry) => [entry.id, entry.sureness]));
  const known = new Set(own.map(({ id }) => id));
  return projects.flatMap(({ id }) =>
    known.has(id) ? [{ ...sameAs(id), sureness: sureness.get(id) ?? ("certain" as const) }] : [],
  );
}

/** What a file does not state stays as it was; how the list printed it before becomes its history. */
function overlaid(was: Project, record: Project, today: string): Project {
  const stated = Object.fromEntries(Object.entries(record).filter(([, value]) => !isBlank(value)));
  const kinds = new Set([...record.amounts.map(({ kind }) => kind), ...kindsPrinted(record)]);
  const now: Project = {
    ...was,
    ...stated,
    id: record.id,
    // A list that prints one kind of amount says nothing of the others.
    amounts: [...was.amounts.filter(({ kind }) => !kinds.has(kind)), ...record.amounts.map(datedBy(was))],
    printed: printedOver(was, record),
    sources: [...record.sources, ...was.sources.filter((one) => !record.sources.some((other) => same(one, other)))],
  };
  const [source] = was.sources;
  if (source === undefined || same(was.printed, now.printed)) return now;
  const before = { asOf: source.asOf ?? was.history[0]?.asOf ?? today.slice(0, 4), source, printed: was.printed };
  const known = was.history.some(({ printed }) => same(printed, was.printed));
  return { ...now, history: known ? was.history : [before, ...was.history] };
}

/** Texts of money: they are of one sum and go together. */
const MONEY = ["amount", "currency", "amountKind"] as const;

/**
 * What is printed of the record takes the place of what was, where anything is. A sum in another currency, which stands
 * there alone, stays as any amount does while the file says nothing of its kind, and goes once it does.
 */
function printedOver(was: Project, record: Project): Project["printed"] {
  const printed = isBlank(record.printed) ? was.printed : record.printed;
  if (printedSum(was) === null) return printed;
  const kinds = kindsPrinted(was);
  const silent =
    record.amounts.length === 0
      ? record.printed.amount === undefined
      : printedSum(record) === null && !record.amounts.some(({ kind }) => kinds.includes(kind));
  const rest = Object.entries(printed).filter(([field]) => !MONEY.some((each) => each === field));
  const { amount, currency, amountKind } = silent ? was.printed : record.printed;
  const money = Object.entries({ amount, currency, amountKind }).filter(([, text]) => text !== undefined);
  return Object.fromEntries([...rest, ...money]) as Project["printed"];
}

/** A sum that a file prints without its year is of the year that the list states for it. */
const datedBy =
  (was: Project) =>
  (amount: Amount): Amount => {
    if (amount.fiscalYear !== null) return amount;
    const same = was.amounts.find(({ kind, usd }) => kind === amount.kind && usd === amount.usd);
    return same === undefined ? amount : { ...amount, fiscalYear: same.fiscalYear };
  };

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && Object.keys(value).length === 0);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function withIds(record: Project, publisher: string, book: Organisations, source: Source): Project {
  return {
    ...record,
    publisher,
    implementer: record.implementer === null ? null : book.idOf(record.implementer),
    subrecipients: [...new Set(record.subrecipients.map((name) => book.idOf(name)))],
    sources: record.sources.length === 0 ? [source] : record.sources,
  };
}

/** Organisations by id; a name that none of them has becomes one. */
class Organisations {
  readonly #all: Map<string, Organisation>;
  readonly #byName = new Map<string, string>();

  constructor(known: readonly Organisation[]) {
    this.#all = new Map(known.map((organisation) => [organisation.id, organisation]));
    for (const { id, name, aliases } of known)
      for (const each of [name, ...aliases]) if (!this.#byName.has(fold(each))) this.#byName.set(fold(each), id);
  }

  idOf(nameOrId: string): string {
    if (this.#all.has(nameOrId)) return nameOrId;
    const name = fold(nameOrId);
    const held = this.#byName.get(name);
    if (held !== undefined) return held;
    const stem =
      name
        .normalize("NFD")
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 100) || "organisation";
    let id = stem;
    for (let count = 2; this.#all.has(id); count++) id = `${stem}-${count}`;
    const organisation: Organisation = { id, name: nameOrId, aliases: [], acronym: null, domain: null, kind: null };
    this.#all.set(id, organisation);
    this.#byName.set(name, id);
    return id;
  }

  withAliases(decided: Decided["aliases"]): Organisation[] {
    const taken = [...decided].filter(([, { take }]) => take).map(([key]) => key.split(/ (.*)/s));
    for (const [id = "", alias = ""] of taken) {
      const organisation = this.#all.get(id);
      if (organisation !== undefined && !organisation.aliases.includes(alias))
        this.#all.set(id, { ...organisation, aliases: [...organisation.aliases, alias] });
    }
    return [...this.#all.values()];
  }
}

type Edit = Extract<Step, { kind: "put" | "drop" }>;

/** A table with rows put and dropped by hand. Of projects only the publisher's own can be. */
const edited = <T extends object>(
  table: Table,
  rows: readonly T[],
  steps: readonly Edit[],
  publisher?: string,
): T[] => [...editedRows(table, rows, steps, publisher).values()];

/** The same by the keys under which rows are edited: of facts their places in the list that the draft began with. */
export function editedRows<T extends object>(
  table: Table,
  rows: readonly T[],
  steps: readonly Edit[],
  publisher?: string,
): Map<string, T> {
  const byKey = new Map(rows.map((row, place) => [rowKey(row, place), row]));
  for (const edit of steps) {
    if (edit.table !== table) continue;
    if (edit.kind === "drop") byKey.delete(edit.key);
    else byKey.set(edit.key, (publisher === undefined ? edit.row : { ...edit.row, publisher }) as T);
  }
  return byKey;
}

/** A row's id; of a fact, which has none, its place. */
const rowKey = (row: object, place: number): string => ("id" in row ? String(row.id) : `#${place}`);
