import type { ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import type { Finding } from "../recognise/finding.ts";
import { asksOf } from "./asks.ts";
import { frameCard } from "./card-frame.ts";
import type { AdviceContext } from "./context.ts";
import { sourceSentence } from "./edition-line.ts";
import { type Ground, layGround } from "./ground.ts";
import { historicalNote, staleNote } from "./notes.ts";
import { projectRow } from "./project-row.ts";
import { runs, sortByStanding } from "./standing.ts";
import type { Card, NamedRow } from "./view.ts";
import { whyNamed } from "./why.ts";
import { yearSpan } from "./years.ts";

const ROWS = 3;
const ROWS_PAST = 2;

/** The card at a name that the page has marked: what that organisation holds, or that project. Null: not in this edition. */
export async function namedCard(
  finding: Finding,
  { kind, id, name }: NamedRow,
  reader: ListReader,
  context: AdviceContext,
): Promise<Card | null> {
  const all = kind === "project" ? await reader.projects([id]) : await reader.projectsOfOrganisation(id);
  const { words, today } = context;
  const sorted = sortByStanding(all, today);
  const running = sorted.filter((project) => runs(project, today));
  const shown = running.length > 0 ? running.slice(0, ROWS) : sorted.slice(0, ROWS_PAST);
  const ground = await layGround(reader, context, all);
  const note = all.length === 0 ? null : (historicalNote(all, ground) ?? staleNote(ground));
  if (kind === "project" && all.length === 0) return null;
  return frameCard({ finding, country: null, shown }, ground, {
    label: words.t("cardLabel", { name }),
    heading: name,
    lead: leadOf(all, running, ground),
    notes: note === null ? [] : [note],
    rows: shown.map((project) => projectRow(project, ground, kind === "organisation" ? { organisation: id } : {})),
    more: sorted.length > shown.length ? [words.t("cardMore", { count: sorted.length - shown.length })] : [],
    asks: asksOf(shown, ground, { country: null, most: 2, reason: () => words.t("askFundsShown") }),
    main: words.t("cardOpenNamed"),
    why: whyNamed({ id, name }, finding, words),
    source: sourceSentence(shown, ground),
  });
}

function leadOf(all: Project[], running: Project[], { words }: Ground): string {
  if (all.length === 0) return words.t("cardNamedNone");
  if (running.length > 0) return words.t("cardLeadRunning", { count: running.length });
  const span = yearSpan(all, words);
  const record =
    span === null
      ? words.t("cardLeadRecord", { count: all.length })
      : words.t("cardLeadRecordYears", { count: all.length, years: span });
  return `${record} ${words.t("cardLeadNoneRuns")}`;
}

/** The card with a list of all that is marked on the page, which a keyboard reaches. */
export function withNamed(card: Card, named: NamedRow[], current: NamedRow | null, { words }: AdviceContext): Card {
  if (named.length === 0) return card;
  return { ...card, named: { heading: words.t("cardNamed", { count: named.length }), rows: named, current } };
}
