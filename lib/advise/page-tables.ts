import type { Words } from "../words/words.ts";
import { type TableOrigin, withOrigin } from "./brief-tables.ts";
import type { Comparison } from "./compare-shape.ts";
import type { CountryMore } from "./country-shape.ts";
import type { Ask, CountryDossier } from "./view.ts";
import type { WhomToAsk } from "./whom-shape.ts";

/** A table of a page, to be saved as a file of its own. */
export interface PageTable {
  /** End of the file's name. */
  key: string;
  heading: string;
  /** Heads of the columns, then the rows; each row ends with edition and marking. */
  rows: string[][];
}

type Rows = string[][];
const text = (link: { text: string; url: string | null } | null): string => link?.url ?? link?.text ?? "";

/** Tables of a country's dossier other than its awards, tiers and amounts; empty ones are left out. */
export function countryTables(dossier: CountryDossier, origin: TableOrigin, words: Words): PageTable[] {
  const { name, more, asks, facts } = dossier;
  const { t } = words;
  const of = (head: string[], rows: Rows): Rows => [[t("briefCountry"), ...head], ...rows.map((row) => [name, ...row])];
  const dated = [...more.determinations.rows, ...more.dated.rows].map(({ kind, value, when, note, source }) => [
    ...[kind, value, when, note ?? "", text(source)],
  ]);
  const boxes = facts.map(({ label, value, detail, source }) => [label, value, detail ?? "", "", text(source)]);
  return finished(
    [
      {
        key: "facts",
        heading: t("briefFacts"),
        rows: of(
          [t("tableWhat"), t("tableValue"), t("tableWhen"), t("copyNote"), t("exportSource")],
          [...boxes, ...dated],
        ),
      },
      {
        key: "calls",
        heading: more.calls.heading,
        rows: of(
          [t("exportTitle"), t("tableWhen"), t("briefFunder"), t("exportCountries"), t("exportSource")],
          [
            ...more.calls.rows.map((row) => ({ ...row, where: name })),
            ...(more.calls.anywhere?.rows ?? []).map((row) => ({ ...row, where: t("callsNoCountry") })),
          ].map(({ title, lines: [when = "", who = ""], where, source }) => [title, when, who, where, text(source)]),
        ),
      },
      { key: "planned", heading: t("plannedHeading"), rows: of(...plannedTable(more, words)) },
      { key: "coverage", heading: t("coverageHeading"), rows: of(...coverageTable(more, words)) },
      { key: "monitoring", heading: t("fieldMonitoring"), rows: of(...monitoringTable(more, words)) },
      {
        key: "shared",
        heading: more.shared?.heading ?? "",
        rows: of(
          [t("mapCountry"), t("mapAwards"), t("copyNote")],
          (more.shared?.rows ?? []).map((row) => [row.name, row.awards, row.hub ?? ""]),
        ),
      },
      { key: "offices", heading: asks.heading, rows: of(...asksTable(asks.rows, words)) },
      {
        key: "not-stated",
        heading: more.unknown.heading,
        rows: of(
          [t("tableWhat")],
          more.unknown.lines.map((line) => [line]),
        ),
      },
    ],
    origin,
    words,
  );
}

function plannedTable({ planned }: CountryMore, { t }: Words): [string[], Rows] {
  return [
    [t("exportTitle"), t("briefAmount"), t("tableWhen"), t("tableWho"), t("copyNote"), t("exportSource")],
    (planned?.rows ?? []).map(({ title, amount, when, owner, more, asks, missing, source }) => [
      ...[title, amount, when, [owner, ...asks].join("; "), [...more, missing ?? ""].filter((part) => part).join("; ")],
      text(source),
    ]),
  ];
}

/** A row for each focus and funder, those without a project too: that is what the matrix is for. */
function coverageTable({ coverage }: CountryMore, words: Words): [string[], Rows] {
  const { t } = words;
  const rows = (coverage?.rows ?? []).flatMap(({ focus, cells }) =>
    cells.map((cell, at) => [
      focus,
      coverage?.columns[at]?.name ?? "",
      String(cell.length),
      cell.length === 0 ? t("coverageNone") : cell.map(({ title }) => title).join("; "),
      [...new Set(cell.flatMap(({ year }) => (year === null ? [] : [String(year)])))].sort().join("; "),
      cell.map(({ id }) => id).join("; "),
    ]),
  );
  return [
    [t("coverageFocus"), t("briefFunder"), t("tableAwards"), t("exportTitle"), t("briefYear"), t("exportId")],
    rows,
  ];
}

function monitoringTable({ monitoring }: CountryMore, { t }: Words): [string[], Rows] {
  return [
    [t("exportTitle"), t("exportId"), t("tableStated"), t("tableMissing"), t("monitoringEvaluation")],
    (monitoring?.rows ?? []).map(({ id, title, stated, missing, evaluation }) => [
      ...[title, id, stated.join("; "), missing ?? "", evaluation ?? ""],
    ]),
  ];
}

export function asksTable(asks: Ask[], { t }: Words): [string[], Rows] {
  return [
    [t("tableOffice"), t("tableAbbreviation"), t("tableDetails"), t("panelOfficePage")],
    asks.map(({ name, abbreviation, details, page }) => [name, abbreviation ?? "", details.join("; "), page ?? ""]),
  ];
}

/** Countries side by side: a row for each fact and country. */
export function comparisonTables(comparison: Comparison, origin: TableOrigin, words: Words): PageTable[] {
  const { t } = words;
  const rows = comparison.rows.flatMap(({ label, cells }) =>
    cells.map(({ value, detail }, at) => [comparison.columns[at]?.name ?? "", label, value, detail ?? ""]),
  );
  const head = [t("briefCountry"), t("tableWhat"), t("tableValue"), t("tableDetails")];
  return finished([{ key: "comparison", heading: comparison.eyebrow, rows: [head, ...rows] }], origin, words);
}

/** Offices with their posts, mechanisms, authorities, and who covers what. */
export function whomTables(whom: WhomToAsk, origin: TableOrigin, words: Words): PageTable[] {
  const { t } = words;
  const offices = whom.questions.flatMap(({ question, offices: all }) =>
    all.flatMap(({ name, abbreviation, standing, does, contacts, rest, source }) => {
      const office = [question, name, abbreviation ?? "", [...standing, ...does].join("; ")];
      if (contacts.length === 0) return [[...office, "", rest ?? "", "", text(source)]];
      return contacts.map(({ role, mailbox, says }) => [...office, role, mailbox, says.join("; "), text(source)]);
    }),
  );
  const officeHead = [t("tableQuestion"), t("tableOffice"), t("tableAbbreviation"), t("tableDetails")];
  const postHead = [t("tableRole"), t("tableMailbox"), t("tableValidity"), t("exportSource")];
  return finished(
    [
      { key: "offices", heading: whom.name, rows: [[...officeHead, ...postHead], ...offices] },
      {
        key: "cover",
        heading: whom.cover?.heading ?? "",
        rows: [
          whom.cover?.columns ?? [],
          ...(whom.cover?.rows ?? []).map(({ where, post, says }) => [where, post, says]),
        ],
      },
      {
        key: "mechanisms",
        heading: whom.mechanisms.heading,
        rows: [
          [t("exportTitle"), t("tableAbbreviation"), t("whomDoes"), t("tableDetails"), t("exportSource")],
          ...whom.mechanisms.rows.map(({ name, abbreviation, does, fields, source }) => [
            ...[name, abbreviation ?? "", does.join("; ")],
            fields.map(({ label, value }) => t("copyLine", { label, value })).join("; "),
            text(source),
          ]),
        ],
      },
      {
        key: "authorities",
        heading: whom.authorities.heading,
        rows: [
          [t("exportTitle"), t("tableWhen"), t("tableDetails"), t("exportSource")],
          ...whom.authorities.rows.map(({ name, date, gist, source }) => [name, date, gist, text(source)]),
        ],
      },
    ],
    origin,
    words,
  );
}

/** Without those that have no row, each row with edition and marking. */
export function finished(all: PageTable[], origin: TableOrigin, words: Words): PageTable[] {
  return all
    .filter(({ rows }) => rows.length > 1)
    .map((table) => ({ ...table, rows: withOrigin(table.rows, origin, words) }));
}
