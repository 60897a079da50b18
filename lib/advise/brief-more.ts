import type { Words } from "../words/words.ts";
import type { PaperPart } from "./brief-paper.ts";
import { clauses } from "./clauses.ts";
import type { CallRow, CountryMore, DatedFact } from "./country-shape.ts";

/** What a country dossier has below its awards, as paragraphs; what a picture alone shows is left to its table. */
export function moreParts(more: CountryMore, words: Words): PaperPart[] {
  const { determinations, dated, calls, planned, coverage, monitoring } = more;
  const said = (lines: (string | null)[]) => lines.filter((line) => line !== null && line !== "") as string[];
  return [
    { heading: determinations.heading, lines: determinations.rows.map((fact) => datedLine(fact, words)) },
    { heading: dated.heading, lines: dated.rows.map((fact) => datedLine(fact, words)) },
    {
      heading: calls.heading,
      lines: calls.rows.map((call) => callLine(call, words)),
    },
    {
      heading: calls.anywhere?.heading ?? "",
      lines: (calls.anywhere?.rows ?? []).map((call) => callLine(call, words)),
    },
    ...plannedParts(planned, words),
    ...(coverage === null
      ? []
      : [
          {
            heading: coverage.heading,
            lines: [
              ...coverage.rows.map(({ focus, cells }) => {
                const counts = coverage.columns.flatMap(({ name }, at) => {
                  const count = cells[at]?.length ?? 0;
                  return count === 0 ? [] : [`${name} ${words.number(count)}`];
                });
                const value = counts.length === 0 ? words.t("coverageNone") : counts.join(", ");
                return words.t("copyLine", { label: focus, value });
              }),
              ...said([coverage.absent]),
            ],
          },
        ]),
    ...(monitoring === null
      ? []
      : [
          {
            heading: monitoring.heading,
            lines: monitoring.rows.map(({ title, stated, missing, evaluation }) =>
              clauses([title, ...stated, missing, evaluation], words),
            ),
          },
        ]),
  ];
}

/** What offices plan, as a paragraph; none where nothing is planned. */
export function plannedParts(planned: CountryMore["planned"], words: Words): PaperPart[] {
  if (planned === null) return [];
  const { heading, note, rows } = planned;
  const lines = rows.map(({ title, amount, owner, when, more, asks, missing, source }) =>
    clauses([title, amount, owner, when, ...more, ...asks, missing, source && (source.url ?? source.text)], words),
  );
  return [{ heading, lines: [note, ...lines].filter((line) => line !== "") }];
}

const callLine = ({ title, lines, source }: CallRow, words: Words): string =>
  clauses([title, ...lines, source.url], words);

const datedLine = ({ kind, value, when, note, source }: DatedFact, words: Words): string =>
  clauses([kind, value, when, note, source.url ?? source.text], words);
