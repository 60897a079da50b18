import { fold } from "./fold.ts";
import type { Project } from "./schema.ts";

const named =
  /\b(?:phase|fase|stage|etape|etapa|part|round|cycle) (\d{1,2}|[ivx]{1,4}|one|two|three|four|un|deux|trois|dos|tres)\b/;
const counted = /\b(second|third|fourth|deuxieme|troisieme|segunda|tercera) (?:phase|fase|stage|round|cycle)\b/;
const following =
  /\b(?:follow on|follow up (?:project|award|grant|phase)|continuation (?:project|award|grant|phase))\b/;
/** How much of a summary may say it of the project itself. */
const OPENING = 200;
/** A numeral at the end of a title: "Safe Migration II". */
const last = / (ii|iii|iv|v|vi|2|3|4|5|2 0|3 0)$/;

const numbers: Record<string, number> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 },
  ...{ one: 1, two: 2, three: 3, four: 4, second: 2, third: 3, fourth: 4, "2 0": 2, "3 0": 3 },
  ...{ un: 1, deux: 2, trois: 3, deuxieme: 2, troisieme: 3, dos: 2, tres: 3, segunda: 2, tercera: 3 },
};

/** Which phase of its work a project is: 2 for "Phase II" or a title "Safe Migration 2"; 1 where nothing is said. */
export function phaseOf({ title, summary }: Pick<Project, "title" | "summary">): number {
  return phaseIn(fold(title ?? ""), true) ?? phaseIn(fold(summary?.slice(0, OPENING) ?? ""), false) ?? 1;
}

function phaseIn(folded: string, isTitle: boolean): number | null {
  const word = (named.exec(folded) ?? counted.exec(folded) ?? (isTitle ? last.exec(folded) : null))?.[1];
  if (word !== undefined) return numbers[word] ?? (Number(word) || null);
  return following.test(folded) ? 2 : null;
}
