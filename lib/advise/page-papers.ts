import type { Words } from "../words/words.ts";
import type { Paper } from "./brief-paper.ts";
import { clauses } from "./clauses.ts";
import type { Comparison } from "./compare-shape.ts";
import type { WhomOffice, WhomToAsk } from "./whom-shape.ts";

const filled = (parts: Paper["parts"]): Paper["parts"] => parts.filter(({ lines }) => lines.length > 0);

/** Whom to ask, question by question, each office with its posts, its date and its source. */
export function whomPaper(whom: WhomToAsk, words: Words): Paper {
  const { name, eyebrow, lead, notes, questions, mechanisms, authorities, cover, footer, marking } = whom;
  return {
    subject: words.t("copyLine", { label: name, value: eyebrow }),
    marking,
    parts: filled([
      {
        heading: words.t("briefSummary"),
        lines: [lead, ...notes.map(({ strong, text }) => `${strong} ${text}`.trim())],
      },
      ...questions.map(({ question, count, offices }) => ({
        heading: question,
        lines: offices.length === 0 ? [count] : offices.map((office) => officeLine(office, words)),
      })),
      {
        heading: cover?.heading ?? "",
        lines: (cover?.rows ?? []).map(({ where, post, says }) => clauses([where, post, says], words)),
      },
      {
        heading: mechanisms.heading,
        lines: mechanisms.rows.map(({ name: full, abbreviation, does, fields, source }) =>
          clauses(
            [
              abbreviation === null ? full : `${full} (${abbreviation})`,
              ...does,
              ...fields.map(({ label, value }) => words.t("copyLine", { label, value })),
              source.url ?? source.text,
            ],
            words,
          ),
        ),
      },
      { heading: authorities.heading, lines: authorities.rows.map(({ citation }) => citation) },
    ]),
    sources: { heading: "", rows: [] },
    edition: editionIn(footer, words),
    foot: "",
  };
}

function officeLine(office: WhomOffice, words: Words): string {
  const { name, abbreviation, standing, does, contacts, rest, source } = office;
  return clauses(
    [
      abbreviation === null ? name : `${name} (${abbreviation})`,
      ...standing,
      ...does,
      ...contacts.map(({ role, mailbox, says }) =>
        [words.t("copyLine", { label: role, value: mailbox }), ...says].join(" · "),
      ),
      rest,
      source.url ?? source.text,
    ],
    words,
  );
}

/** Countries side by side, fact by fact. */
export function comparisonPaper(comparison: Comparison, words: Words): Paper {
  const { eyebrow, name, lead, columns, rows, note, footer, marking } = comparison;
  return {
    subject: words.t("copyLine", { label: eyebrow, value: name }),
    marking,
    parts: filled([
      { heading: words.t("briefSummary"), lines: [lead] },
      ...rows.map(({ label, cells }) => ({
        heading: label,
        lines: cells.map(({ value, detail }, at) =>
          words.t("copyLine", { label: columns[at]?.name ?? "", value: clauses([value, detail], words) }),
        ),
      })),
      { heading: words.t("copyNote"), lines: [note] },
    ]),
    sources: { heading: "", rows: [] },
    edition: editionIn(footer, words),
    foot: "",
  };
}

/** "Sightline, Edition 1, 21 Nov 2026 · 774 records, partial list". */
const editionIn = (footer: string, words: Words): string => (footer === "" ? "" : `${words.t("pageName")}, ${footer}`);
