import type { Words } from "../words/words.ts";
import type { PaperPart } from "./brief-paper.ts";
import type { CallRow, CountryMore, DatedFact } from "./country-shape.ts";

/** What a country dossier has below its awards, as paragraphs; what a picture alone shows is left to its table. */
export function moreParts(more: CountryMore, words: Words): PaperPart[] {
  const { determinations, dated, calls, planned, coverage, monitoring } = more;
  const said = (lines: (string | null)[]) => lines.filter((line) => line !== null && line !== "") as string[];
  return [
    { heading: determinations.heading, lines: determinations.rows.map(datedLine) },
    { heading: dated.heading, lines: dated.rows.map(datedLine) },
    {
      heading: calls.heading,
      lines: calls.rows.map(callLine),
    },
    { heading: calls.anywhere?.heading ?? "", lines: (calls.anywhere?.rows ?? []).map(callLine) },
    ...plannedParts(planned),
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
              joined([title, ...stated, missing, evaluation]),
            ),
          },
        ]),
  ];
}

/** What offices plan, as a paragraph; none where nothing is planned. */
export function plannedParts(planned: CountryMore["planned"]): PaperPart[] {
  if (planned === null) return [];
  const { heading, note, rows } = planned;
  const lines = rows.map(({ title, amount, owner, when, more, asks, missing, source }) =>
    joined([title, amount, owner, when, ...more, ...asks, missing, source && (source.url ?? source.text)]),
  );
  return [{ heading, lines: [note, ...lines].filter((line) => line !== "") }];
}

const callLine = ({ title, lines, source }: CallRow): string => joined([title, ...lines, source.url]);

const datedLine = ({ kind, value, when, note, source }: DatedFact): string =>
  joined([kind, value, when, note, source.url ?? source.text]);

const joined = (parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== "").join("; ");
