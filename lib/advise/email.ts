import type { Words } from "../words/words.ts";
import type { Paper } from "./brief-paper.ts";

/** A paper as the plain text of a message: marking first and last, each part under its heading, sources by number. */
export function emailText({ subject, marking, parts, sources, edition, foot }: Paper, words: Words): string {
  const sections = parts.map(({ heading, lines }) =>
    lines.length === 1 ? [heading, ...lines] : [heading, ...lines.map((line) => `- ${line}`)],
  );
  const numbered = sources.rows.map(sourceLine);
  const blocks = [
    [marking],
    [words.t("emailSubject", { marking, subject })],
    ...sections,
    ...(numbered.length === 0 ? [] : [[sources.heading, ...numbered]]),
    [edition, foot].filter((line) => line !== ""),
    [marking],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** "[3] Award list, Mar 2025, https://...". */
export const sourceLine = ({ text, url }: { text: string; url: string | null }, at: number): string =>
  `[${at + 1}] ${url === null || url === text ? text : `${text}, ${url}`}`;
