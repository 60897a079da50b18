import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import { type Paper, type PaperPart, quoteOf } from "./brief-paper.ts";
import type { Brief, BriefRow, BriefTable } from "./brief-shape.ts";
import { clauses } from "./clauses.ts";
import type { CountryDossier, FactBox, Link, Note, StatusShape } from "./view.ts";

/** A country on one page: what one must know before a meeting. Everything in it is bounded, so that it stays one. */
export interface ShortBrief {
  eyebrow: string;
  name: string;
  summary: Brief["summary"];
  notes: Note[];
  facts: FactBox[];
  /** "$5,873,582 printed for 6 awards; 8 not stated"; null where no award states an amount. */
  money: string | null;
  awards: BriefTable;
  /** Short lists beside each other: calls, plans, whom to ask, what the list does not say. */
  parts: ShortPart[];
  sources: Brief["sources"];
  marking: string;
}

export interface ShortPart {
  heading: string;
  rows: { title: string; detail: string }[];
  /** "2 more in the full brief"; null where all is here. */
  rest: string | null;
}

const MOST = { awards: 5, notes: 1, calls: 2, planned: 2, asks: 3, unknown: 5, sources: 4 };
/** Letters; whom to ask about planned funds stands whole, beside the day of the decision. */
const LONGEST = { title: 70, who: 48, line: 110, owner: 400, detail: 130, note: 160 };
/** Such awards are shown where there are any; where there are none, the newest on record. */
const CURRENT: readonly StatusShape[] = ["running", "ending"];

/** What of a dossier and its brief fits one page. Nothing is worded anew: each sentence stands in the full brief too. */
export function shortBrief(dossier: CountryDossier, brief: Brief, words: Words): ShortBrief {
  const { more, asks, funding } = dossier;
  const { table, sources } = awardsOf(brief, words);
  const part = (
    heading: string,
    rows: ShortPart["rows"],
    most: number,
    none: string | null = null,
    longest = LONGEST.line,
  ): ShortPart | null => {
    if (rows.length === 0) return none === null ? null : { heading, rows: [{ title: none, detail: "" }], rest: null };
    const shown = rows
      .slice(0, most)
      .map(({ title, detail }) => ({ title: oneLine(title, LONGEST.title), detail: oneLine(detail, longest) }));
    const rest = rows.length - shown.length;
    return { heading, rows: shown, rest: rest === 0 ? null : words.t("shortRest", { count: rest }) };
  };
  return {
    eyebrow: words.t("shortEyebrow", { eyebrow: dossier.eyebrow }),
    name: dossier.name,
    summary: brief.summary,
    notes: dossier.notes.slice(0, MOST.notes).map((note) => ({ ...note, text: oneLine(note.text, LONGEST.note) })),
    facts: dossier.facts.map((fact) => ({ ...fact, detail: fact.detail && oneLine(fact.detail, LONGEST.detail) })),
    money: funding === null ? null : words.t("copyLine", { label: funding.heading, value: funding.sentence }),
    awards: table,
    parts: [
      part(
        more.calls.heading,
        [
          ...more.calls.rows.map(({ title, lines }) => ({ title, detail: lines[0] ?? "" })),
          ...(more.calls.anywhere?.rows ?? []).map(({ title, lines }) => ({
            title,
            detail: [words.t("callsNoCountry"), lines[0] ?? ""].join(" · "),
          })),
        ],
        MOST.calls,
        words.t("shortNoCalls"),
      ),
      part(
        words.t("plannedHeading"),
        (more.planned?.rows ?? []).map(({ title, amount, when, owner }) => ({
          title: words.t("copyLine", {
            label: title,
            value: amount === words.t("notStated") ? words.t("chartAmountNotStated") : amount,
          }),
          detail: [when, owner].filter((each) => each !== "").join(" · "),
        })),
        MOST.planned,
        words.t("shortNoPlans"),
        LONGEST.owner,
      ),
      part(
        asks.heading,
        asks.rows.map(({ name, abbreviation, details, write }) => ({
          title: abbreviation === null ? name : `${name} (${abbreviation})`,
          detail: [details[0], write].filter((each, at, all) => each && all.indexOf(each) === at).join(" · "),
        })),
        MOST.asks,
        words.t("shortNoAsks"),
      ),
      part(
        more.unknown.heading,
        more.unknown.lines.map((line) => ({ title: "", detail: line })),
        MOST.unknown,
      ),
    ].filter((each) => each !== null),
    sources: { heading: brief.sources.heading, rows: sources },
    marking: dossier.marking,
  };
}

/** Running and ending awards, regional ones too; where there are none, the newest on record of its own, or the shared. */
function awardsOf({ tables, sources }: Brief, words: Words): { table: BriefTable; sources: Link[] } {
  const all = tables.flatMap(({ rows }) => rows);
  const running = all.filter(({ status }) => CURRENT.includes(status[0]?.shape ?? "undated"));
  const from = running.length > 0 ? running : (tables[0]?.rows ?? []);
  const shown = fitting(from.slice(0, MOST.awards).map(clipped));
  const left = all.length - shown.length;
  const numbers = [...new Set(shown.flatMap((row) => row.sources))].slice(0, MOST.sources);
  return {
    table: {
      id: "own",
      heading:
        running.length === 0 && tables[0]?.id === "shared"
          ? tables[0].heading
          : words.t(running.length > 0 ? "dossierRunning" : "shortNewest"),
      note: null,
      columns: tables[0]?.columns ?? [],
      rows: shown.map((row) => renumbered(row, numbers)),
      total: left === 0 ? null : words.t("shortRestAwards", { count: left }),
    },
    sources: numbers.flatMap((number) => sources.rows[number - 1] ?? []),
  };
}

/** Lines that the rows may take together, and letters that a line of each column holds at least. */
const LINES = 13;
const LETTERS = { title: 24, who: 20, funder: 9, amount: 12, status: 15 };

/** As many rows as there is room for, and always one. */
function fitting(rows: BriefRow[]): BriefRow[] {
  let lines = 0;
  return rows.filter((row, at) => {
    lines += linesOf(row);
    return at === 0 || lines <= LINES;
  });
}

function linesOf({ title, untitled, shared, who, funder, kinds, status }: BriefRow): number {
  const lines = (text: string | null, letters: number) => (text === null ? 0 : Math.ceil(text.length / letters));
  return Math.max(
    lines(`${title}${untitled === null ? "" : ` · ${untitled}`}`, LETTERS.title) + lines(shared, LETTERS.title),
    lines(who, LETTERS.who),
    lines(funder, LETTERS.funder),
    1 + lines(kinds, LETTERS.amount),
    status.reduce((sum, { text }) => sum + lines(text, LETTERS.status), 0),
  );
}

function clipped(row: BriefRow): BriefRow {
  return {
    ...row,
    title: oneLine(row.title, LONGEST.title),
    shared: row.shared === null ? null : oneLine(row.shared, LONGEST.who),
    who: oneLine(row.who, LONGEST.who),
    funder: oneLine(row.funder, 24),
    status: row.status.slice(0, 2),
  };
}

/** Sources by their place on this page. */
function renumbered(row: BriefRow, numbers: number[]): BriefRow {
  return {
    ...row,
    sources: row.sources.flatMap((number) => {
      const place = numbers.indexOf(number);
      return place < 0 ? [] : [place + 1];
    }),
  };
}

/** The same page as paragraphs, to be sent. */
export function shortPaper(short: ShortBrief, brief: Brief, words: Words): Paper {
  const { name, summary, notes, facts, money, awards, parts, sources, marking } = short;
  const said = (lines: (string | null)[]) => lines.filter((line) => line !== null && line !== "") as string[];
  const all: PaperPart[] = [
    {
      heading: words.t("briefSummary"),
      lines: said([
        summary.map(({ text }) => text).join(" "),
        ...notes.map(({ strong, text }) => `${strong} ${text}`),
        money,
      ]),
    },
    { heading: words.t("briefFacts"), lines: facts.map((fact) => factText(fact, words)) },
    { heading: awards.heading, lines: said([...awards.rows.map((row) => rowText(row, words)), awards.total]) },
    ...parts.map(({ heading, rows, rest }) => ({
      heading,
      lines: said([...rows.map(({ title, detail }) => clauses([title, detail], words)), rest]),
    })),
  ];
  return {
    subject: words.t("briefSubjectCountry", { name }),
    marking,
    parts: all.filter(({ lines }) => lines.length > 0),
    sources,
    edition: brief.edition.join(", "),
    foot: words.t("briefFoot"),
  };
}

function factText({ label, value, detail, source }: FactBox, words: Words): string {
  return words.t("copyLine", { label, value: clauses([value, detail?.replace(/\.$/, ""), source?.url], words) });
}

function rowText({ title, shared, who, funder, year, amount, kinds, status, sources }: BriefRow, words: Words): string {
  const parts = [title, shared, who, funder, year, kinds === null ? amount : `${amount} (${kinds})`];
  const texts = [...parts, ...status.map(({ text }) => text)].filter((part) => part !== words.t("notStated"));
  return `${clauses(texts, words)} ${quoteOf(sources)}`.trim();
}
