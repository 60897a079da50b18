import { applicantBrief, countryBrief } from "../../lib/advise/brief.ts";
import { applicantPaper, countryPaper, type Paper, projectPaper } from "../../lib/advise/brief-paper.ts";
import type { Brief } from "../../lib/advise/brief-shape.ts";
import { type ShortBrief, shortBrief, shortPaper } from "../../lib/advise/brief-short.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { packetPaper } from "../../lib/advise/packet.ts";
import { comparisonPaper, whomPaper } from "../../lib/advise/page-papers.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Place } from "./place.ts";
import { type View, viewOf } from "./view-of.ts";

/** A place as it is printed and copied: its view, and what the sheet has beside it. */
export interface Sheet {
  view: View;
  /** Null for a record, which is its own table. */
  brief: Brief | null;
}

/** Null: the edition in use does not hold it. */
export async function sheetOf(place: Place, reader: ListReader, context: AdviceContext): Promise<Sheet | null> {
  const [view, brief] = await Promise.all([viewOf(place, reader, context), briefOf(place, reader, context)]);
  return view === null ? null : { view, brief };
}

async function briefOf(place: Place, reader: ListReader, context: AdviceContext): Promise<Brief | null> {
  if (place.kind === "country") return countryBrief(place.country, reader, context);
  if (place.kind !== "applicant") return null;
  return applicantBrief(place.organisation, place.finding?.countries[0] ?? null, reader, context);
}

/** The same as paragraphs. */
export function paperOf({ view, brief }: Sheet, words: Words): Paper | null {
  if (view.kind === "card") return projectPaper(view.card, words);
  if (view.kind === "whom") return whomPaper(view.whom, words);
  if (view.kind === "comparison") return comparisonPaper(view.comparison, words);
  if (brief === null) return null;
  return view.dossier.kind === "country"
    ? countryPaper(view.dossier, brief, words)
    : applicantPaper(view.dossier, brief, words);
}

/** A country on one page, and the same as paragraphs; null for what is no country. */
export function shortOf({ view, brief }: Sheet, words: Words): { short: ShortBrief; paper: Paper } | null {
  if (view.kind !== "dossier" || view.dossier.kind !== "country" || brief === null) return null;
  const short = shortBrief(view.dossier, brief, words);
  return { short, paper: shortPaper(short, brief, words) };
}

/** What is asked of others before a request is decided on; null for what is no request. */
export function packetOf({ view, brief }: Sheet, words: Words): Paper | null {
  if (view.kind !== "dossier" || view.dossier.kind !== "applicant" || brief === null) return null;
  return view.dossier.request === null ? null : packetPaper(view.dossier, brief, words);
}
