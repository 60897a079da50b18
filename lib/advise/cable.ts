import type { Words } from "../words/words.ts";
import type { Paper } from "./brief-paper.ts";
import { sourceLine } from "./email.ts";

/** How a paragraph says its marking. */
const portions: Record<string, string> = { UNCLASSIFIED: "(U)", SBU: "(SBU)", CUI: "(CUI)" };

/**
 * A paper as numbered paragraphs of plain text, each with its portion marking, lines of one lettered. No addressee, no
 * tag and no precedence: those are the writer's. Only plain spaces, so that no old system stumbles.
 */
export function cableText({ subject, marking, parts, sources, edition, foot }: Paper, words: Words): string {
  const all = [
    ...parts.map(({ heading, lines }) => ({ heading, lines, letters: true })),
    // They have numbers of their own.
    { heading: sources.heading, lines: sources.rows.map(sourceLine), letters: false },
    {
      letters: true,
      heading: words.t("briefListUsed"),
      lines: [[edition, foot].filter((line) => line !== "").join(". ")],
    },
  ].filter(({ lines }) => lines.length > 0 && lines[0] !== "");
  const portion = portions[marking] ?? `(${marking})`;
  const paragraphs = all.map(({ heading, lines, letters }, at) => {
    const head = `${at + 1}. ${portion} ${heading}`;
    if (lines.length === 1) return words.t("copyLine", { label: head, value: lines[0]! });
    return [
      words.t("copyLine", { label: head, value: "" }).trimEnd(),
      ...lines.map((line, place) => (letters ? lettered(line, place) : `   ${line}`)),
    ].join("\n");
  });
  const text = [marking, words.t("cableSubject", { subject }), ...paragraphs, marking].join("\n\n");
  return `${text.replace(/[\u00a0\u2000-\u200a\u202f]/g, " ")}\n`;
}

const lettered = (line: string, at: number): string => `   ${letterOf(at)}. ${line}`;

/** a to z, then aa, ab, ... */
export function letterOf(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : `${letterOf(Math.floor(at / 26) - 1)}${last}`;
}
