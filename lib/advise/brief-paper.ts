import type { Words } from "../words/words.ts";
import { moreParts, plannedParts } from "./brief-more.ts";
import type { Brief, BriefRow, BriefTable } from "./brief-shape.ts";
import { clauses } from "./clauses.ts";
import type { ApplicantDossier, Ask, CountryDossier, FactBox, Link, Note, OverlapView, ProjectCard } from "./view.ts";

/** What is printed or shown, as paragraphs of plain text: a message, a cable and a citation are made from it. */
export interface Paper {
  subject: string;
  marking: string;
  parts: PaperPart[];
  sources: { heading: string; rows: Link[] };
  /** "Sightline, Edition 1, 21 Nov 2026 · 774 records, partial list". */
  edition: string;
  /** "Informs; does not decide. No applicant is scored."; empty where nothing is said. */
  foot: string;
}

/** A paragraph: its lines stand under the heading. */
export interface PaperPart {
  heading: string;
  lines: string[];
}

export function countryPaper(dossier: CountryDossier, brief: Brief, words: Words): Paper {
  const { name, notes, facts, funding, asks, labor, marking } = dossier;
  const [own = [], shared = []] = ["own", "shared"].map((id) => tableParts(brief, id, words));
  const parts = [
    summaryPart(brief, notes, words),
    { heading: words.t("briefFacts"), lines: facts.map((fact) => factLine(fact, words)) },
    ...own,
    ...(funding === null
      ? []
      : [{ heading: funding.heading, lines: [funding.sentence, ...(funding.note === null ? [] : [funding.note])] }]),
    ...shared,
    ...moreParts(dossier.more, words),
    { heading: asks.heading, lines: asks.rows.map((ask) => askLine(ask, words)) },
    ...(labor === null ? [] : [{ heading: labor.heading, lines: labor.lines }]),
    dossier.more.unknown,
  ];
  return paper(words.t("briefSubjectCountry", { name }), marking, parts, brief, words);
}

export function applicantPaper(dossier: ApplicantDossier, brief: Brief, words: Words): Paper {
  const { name, lead, notes, facts, request, overlap, asks, names, marking } = dossier;
  const parts = [
    { heading: words.t("briefSummary"), lines: [lead, ...summaryLines(brief), ...notes.map(noteLine)] },
    { heading: words.t("briefFacts"), lines: facts.map((fact) => factLine(fact, words)) },
    ...(["running", "here", "twins", "ended"] as const).flatMap((id) => tableParts(brief, id, words)),
    ...(request === null
      ? []
      : [{ heading: request.heading, lines: request.rows.map(({ label, value }) => labelled(label, value, words)) }]),
    ...(overlap === null ? [] : [overlapPart(overlap, words)]),
    ...plannedParts(dossier.planned, words),
    { heading: asks.heading, lines: asks.rows.map((ask) => askLine(ask, words)) },
    { heading: names.heading, lines: names.text === "" ? [] : [names.text] },
  ];
  return paper(words.t("briefSubjectApplicant", { name }), marking, parts, brief, words);
}

/** A record: every field that is stated, and by name those that are not. */
export function projectPaper(card: ProjectCard, words: Words): Paper {
  const { title, untitled, status, fields, summary, history, sources, marking, footer } = card;
  const missing = fields.filter(({ stated }) => !stated).map(({ label }) => label);
  const lines = fields
    .filter(({ stated }) => stated)
    .map(({ label, value }) => labelled(label, clauses(value.split(/\s*\n\s*/), words), words));
  const blanks = missing.length === 0 ? [] : [labelled(words.t("notStated"), missing.join(", "), words)];
  return {
    subject: untitled === null ? title : `${title} (${untitled})`,
    marking,
    parts: [
      { heading: words.t("briefStatus"), lines: status.map(({ text }) => text) },
      { heading: words.t("briefSummary"), lines: summary === null ? [] : summary.split("\n") },
      { heading: words.t("briefRecord"), lines: [...lines, ...blanks] },
      {
        heading: history?.heading ?? "",
        lines: (history?.rows ?? []).map(({ asOf, text }) => labelled(asOf, text, words)),
      },
    ].filter(filled),
    sources,
    edition: footer === "" ? "" : `${words.t("pageName")}, ${footer}`,
    foot: "",
  };
}

/** "[3]", to a source's number. */
export const quoteOf = (sources: readonly number[]): string => sources.map((source) => `[${source}]`).join("");

function paper(subject: string, marking: string, parts: PaperPart[], brief: Brief, words: Words): Paper {
  return {
    subject,
    marking,
    parts: parts.filter(filled),
    sources: brief.sources,
    edition: brief.edition.join(", "),
    foot: words.t("briefFoot"),
  };
}

const filled = ({ lines }: PaperPart): boolean => lines.length > 0;

const summaryLines = ({ summary }: Brief): string[] =>
  summary.length === 0 ? [] : [summary.map(({ text }) => text).join(" ")];

function summaryPart(brief: Brief, notes: Note[], words: Words): PaperPart {
  return { heading: words.t("briefSummary"), lines: [...summaryLines(brief), ...notes.map(noteLine)] };
}

const noteLine = ({ strong, text }: Note): string => `${strong} ${text}`.trim();

export const labelled = (label: string, value: string, words: Words): string => words.t("copyLine", { label, value });

function factLine({ label, value, detail, source }: FactBox, words: Words): string {
  return labelled(label, clauses([value, detail?.replace(/\.$/, ""), source?.url], words), words);
}

function tableParts({ tables }: Brief, id: string, words: Words): PaperPart[] {
  const table = tables.find((each) => each.id === id);
  return table === undefined ? [] : [tablePart(table, words)];
}

export function tablePart({ heading, note, columns, rows }: BriefTable, words: Words): PaperPart {
  return { heading, lines: [...rows.map((row) => rowLine(row, columns, words)), ...(note === null ? [] : [note])] };
}

/** "Growing Up Free; Free the Slaves; J/TIP; 2015; $2,460,000; Ended 23 Jun 2020 [4]"; a blank says which it is. */
function rowLine(row: BriefRow, columns: string[], words: Words): string {
  const { title, untitled, shared, who, funder, year, amount, kinds, status, sources } = row;
  const blank = words.t("notStated");
  const cell = (column: number, value: string) =>
    value === blank ? labelled(columns[column] ?? "", value, words) : value;
  const parts = [
    untitled === null ? title : `${title} (${untitled})`,
    shared,
    cell(1, who),
    cell(2, funder),
    cell(3, year),
    kinds === null ? cell(4, amount) : `${amount} (${kinds})`,
    ...status.map(({ text }) => text),
  ];
  return `${clauses(parts, words)} ${quoteOf(sources)}`.trim();
}

export function askLine({ name, abbreviation, details, page }: Ask, words: Words): string {
  const office = abbreviation === null ? name : `${name} (${abbreviation})`;
  return clauses([office, ...details.map((detail) => detail.replace(/\.$/, "")), page], words);
}

/** Each project with what is alike: parts and words, never a total. */
export function overlapPart({ heading, lead, rows }: OverlapView, words: Words): PaperPart {
  const lines = rows.map(({ row, parts }) => {
    const said = parts.map(({ label, text, listed, marked }) => {
      const shared = marked.length === 0 ? "" : ` (${listed} ${marked.join(", ")})`;
      return `${labelled(label, text, words)}${shared}`;
    });
    const title = row.untitled === null ? row.title : `${row.title} (${row.untitled})`;
    return clauses([title, ...row.details, row.amount, row.funder, ...said], words);
  });
  return { heading, lines: [lead, ...lines] };
}
