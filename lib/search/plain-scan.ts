import { lastDay } from "../list/dates.ts";
import type { Edition } from "../list/schema.ts";
import { noFilters } from "./filters.ts";
import { parseForms } from "./forms.ts";
import type { HitKind } from "./hit.ts";
import { KINDS } from "./layout.ts";
import { type Answered, grouped, type Look } from "./look.ts";
import { type Part, parseQuery } from "./query.ts";
import {
  type CountryNames,
  callText,
  contactText,
  countryText,
  type DocumentText,
  officeText,
  organisationText,
  projectText,
} from "./texts.ts";
import { wordsOf } from "./tokens.ts";

/** One row of a list without an index: its words between spaces, those of its name apart. */
export interface PlainRow {
  kind: HitKind;
  id: string;
  name: string;
  text: string;
  /** ISO; null for not stated. */
  end: string | null;
}

/** An answer and the rows that its documents are. */
export interface PlainLook extends Look {
  rows: PlainRow[];
}

/**
 * The list as it is read where there is no index, or one that cannot be: every row by its words, with the names of whom it
 * belongs to; countries by the names that their index has too. Slow to make and slow to ask, and right.
 */
export function readPlainly(edition: Edition, countryNames: CountryNames = {}): PlainRow[] {
  const names = new Map<string, string>();
  const organisations = edition.organisations.map((row) => rowOf("organisation", row.id, organisationText(row)));
  const offices = edition.offices.map((row) => rowOf("office", row.id, officeText(row)));
  for (const { id, name } of organisations) names.set(`organisation ${id}`, name);
  for (const { id, name, text } of offices) names.set(`office ${id}`, `${name}${text}`);
  const country = (code: string) => rowOf("country", code, countryText(code, countryNames));
  const codes = new Set([
    ...[...edition.projects, ...edition.calls].flatMap(({ countries }) => countries),
    ...edition.contacts.flatMap(({ covers }) => covers),
    ...edition.countryFacts.map((fact) => fact.country),
  ]);
  const countries = [...codes].sort().map(country);
  for (const { id, text } of countries) names.set(`country ${id}`, text);
  const named = (kind: string, ids: (string | null)[]) => ids.map((id) => names.get(`${kind} ${id}`) ?? "").join("");
  return [
    ...edition.projects.map((row) => {
      const { implementer, subrecipients, funder } = row;
      const belongs = named("organisation", [implementer, ...subrecipients]);
      const others = `${belongs}${named("office", [funder])}${named("country", row.countries)}`;
      return rowOf("project", row.id, projectText(row), others, row.end);
    }),
    ...edition.calls.map((row) => rowOf("call", row.id, callText(row), named("country", row.countries), row.closes)),
    ...edition.contacts.map((row) => rowOf("contact", row.id, contactText(row), named("country", row.covers))),
    ...organisations,
    ...offices,
    ...countries,
  ];
}

function rowOf(kind: HitKind, id: string, texts: DocumentText, others = "", end: string | null = null): PlainRow {
  const words = (some: DocumentText) => ` ${some.flatMap(([, text]) => wordsOf(text)).join(" ")} `;
  const isName = ([field]: DocumentText[number]) => field === "name" || field === "acronym" || field === "alias";
  return { kind, id, name: words(texts.filter(isName)), text: words(texts) + others, end };
}

/**
 * Rows that have every word typed as a word or its beginning, every phrase as it stands: names before other text, what
 * runs before what ended. Typed forms are left aside: they need the index.
 */
export function lookPlainly(rows: readonly PlainRow[], text: string, today: string): PlainLook {
  const { words } = parseForms(text);
  const parts = parseQuery(words);
  const found = rows.flatMap((row) => {
    const points = pointsOf(row, parts, today);
    return points > 0 ? [{ row, points }] : [];
  });
  found.sort((one, other) => other.points - one.points);
  const answer = found.map(({ row }) => row);
  const kinds = Uint8Array.from(answer, ({ kind }) => KINDS.indexOf(kind));
  const documents = Uint32Array.from(answer, (_row, at) => at);
  return {
    words,
    filters: noFilters(),
    sort: "relevance",
    unknown: [],
    notUnderstood: [],
    blank: parts.length === 0,
    groups: grouped(kinds, documents, true),
    found: null,
    sieves: new Map(),
    rows: answer,
  };
}

/** 0: it lacks a part. */
function pointsOf({ name, text, end }: PlainRow, parts: readonly Part[], today: string): number {
  let points = 0;
  for (const { words, phrase, open, extra } of parts) {
    const sought = ` ${words.join(" ")}${phrase && !open ? " " : ""}`;
    if (name.includes(sought)) points += name.includes(`${sought} `) ? 10 : 7;
    else if (text.includes(sought)) points += text.includes(`${sought} `) ? 3 : 2;
    else if (!extra) return 0;
  }
  if (end === null) return points;
  return points * (lastDay(end) < today ? 0.9 : 1.25);
}

/** Answers from one place to another, in the order of the groups. */
export function plainAnswers(
  { groups, rows }: Pick<PlainLook, "groups" | "rows">,
  from: number,
  to: number,
): Answered[] {
  const order = groups.flatMap(({ documents }) => [...documents]).slice(from, to);
  return order.flatMap((at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ kind: row.kind, id: row.id, awards: null }];
  });
}
