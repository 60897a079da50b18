import type { Words } from "../words/words.ts";
import type { Paper } from "./brief-paper.ts";
import { clauses } from "./clauses.ts";

/** Sources that are named; the rest are counted. */
const MOST_SOURCES = 12;

/**
 * A paper as one citation: what, in which edition, from which sources, read when, under which marking.
 * `today` is ISO; `code` names the exact list, null where it is not known.
 */
export function citationText(
  { subject, marking, sources, edition }: Paper,
  { today, code }: { today: string; code: string | null },
  words: Words,
): string {
  const named = sources.rows.slice(0, MOST_SOURCES);
  const more = sources.rows.length - named.length;
  const from = named.map(({ text, url }) => (url === null || url === text ? text : `${text}, ${url}`));
  if (more > 0) from.push(words.t("citeMore", { count: more }));
  const parts = [
    words.t("citeWhat", { subject: subject.replace(/[.\s]+$/, ""), edition }),
    ...(code === null ? [] : [words.t("citeCode", { code })]),
    ...(from.length === 0 ? [] : [words.t("citeFrom", { sources: clauses(from, words) })]),
    words.t("citeRead", { date: words.date(today) }),
    words.t("citeMarking", { marking }),
  ];
  return `${parts.join(" ")}\n`;
}
