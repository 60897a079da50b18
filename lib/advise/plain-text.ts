import { highestMarking } from "../list/marking.ts";
import type { ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { clauses } from "./clauses.ts";
import type { AdviceContext } from "./context.ts";
import { editionText, sourceLink } from "./edition-line.ts";
import { layGround } from "./ground.ts";
import { moneyOf } from "./money.ts";
import { funderName, implementerLine, titleOf } from "./names.ts";
import { statusLines } from "./standing.ts";
import type { ResultRow } from "./view.ts";

/**
 * A project as plain text for a message or a cable: marking first, then what it is, who does it, how much and until when,
 * and where that is from. Null when this edition does not hold it.
 */
export async function projectAsText(id: string, reader: ListReader, context: AdviceContext): Promise<string | null> {
  const [project] = await reader.projects([id]);
  if (project === undefined) return null;
  const ground = await layGround(reader, context, [project]);
  const { words, info } = ground;
  const marking = highestMarking([info.marking, project.marking]);
  const { title, untitled } = titleOf(project, words);
  const { amount, kinds } = moneyOf(project, words);
  const status = statusLines(project, ground).map(({ text }) => text);
  const lines = [
    marking,
    untitled === null ? title : `${title} (${untitled})`,
    line("exportImplementer", implementerLine(project, ground), words),
    line("exportFunder", funderName(project, ground), words),
    line("copyAmount", kinds === null ? amount : `${amount} (${kinds})`, words),
    line("copyDates", datesOf(project, words), words),
    line("exportStatus", clauses(status, words), words),
    ...project.sources.map((source) => {
      const { text, url } = sourceLink(source, ground);
      return line("exportSource", url === null ? text : `${text} ${url}`, words);
    }),
    editionText(ground),
    marking,
  ];
  return lines.join("\n");
}

/** Anything else that a search finds, as the row shows it, with the edition it is from. */
export async function rowAsText(row: ResultRow, reader: ListReader, context: AdviceContext): Promise<string | null> {
  if (row.kind === "project") return projectAsText(row.id, reader, context);
  const ground = await layGround(reader, context, []);
  const { marking } = ground.info;
  const parts = [row.title, row.amount, ...row.meta, ...row.status.map(({ text }) => text)];
  return [marking, ...parts.filter(Boolean), editionText(ground), marking].join("\n");
}

const line = (key: string, value: string | null, words: Words): string =>
  words.t("copyLine", { label: words.t(key), value: value || words.t("notStated") });

function datesOf({ start, end }: Project, words: Words): string | null {
  if (start === null && end === null) return null;
  return [start, end].map((date) => (date === null ? words.t("notStated") : words.date(date))).join(" – ");
}
