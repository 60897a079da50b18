import type { ListReader } from "../list/reader.ts";
import type { Office, Project } from "../list/schema.ts";
import type { Finding } from "../recognise/finding.ts";
import { asksOf } from "./asks.ts";
import { oneLine } from "./bounds.ts";
import { frameCard } from "./card-frame.ts";
import type { AdviceContext } from "./context.ts";
import { type CountryView, viewCountry } from "./country-view.ts";
import { sourceSentence } from "./edition-line.ts";
import { compactEndOf } from "./facts.ts";
import { fundingOf } from "./funding.ts";
import { type Ground, layGround } from "./ground.ts";
import { disagreeNote, historicalNote, nothingNote, staleNote } from "./notes.ts";
import { projectRow } from "./project-row.ts";
import { isCurrent, sortByStanding } from "./standing.ts";
import type { Card, Note } from "./view.ts";
import { yearSpan } from "./years.ts";

/** Rows a card shows before it counts the rest. */
const ROWS = 2;
const ROWS_CURRENT = 3;

/** The card on a country's page, or on a request or call where a country is all that is known. */
export async function countryCard(
  finding: Finding,
  country: string,
  reader: ListReader,
  context: AdviceContext,
): Promise<Card> {
  const { words, today } = context;
  const [view, facts, totals] = await Promise.all([
    viewCountry(country, reader, today),
    reader.factsOfCountry(country),
    reader.totals(),
  ]);
  const all = sortByStanding([...view.own, ...view.shared], today);
  const shown = rowsToShow(view, all, today);
  const ground = await layGround(reader, context, all);
  const name = words.country(country);
  const note = noteOf(view, all, ground);
  return frameCard({ finding, country, shown }, ground, {
    label: words.t("cardLabel", { name }),
    heading: name,
    lead: leadOf(view, ground),
    notes: note === null ? [] : [note],
    rows: shown.map((project) => projectRow(project, ground, { country, compactEnd: compactEndOf(project, facts) })),
    more: moreOf(view, shown, ground),
    funding: fundingOf(
      view.own,
      totals.filter((total) => total.country === country),
      ground,
    ),
    asks: asksOf([...shown, ...sortByStanding(view.own, today)], ground, {
      country,
      most: 2,
      reason: (office, theirs) => reasonToAsk(office, theirs, shown, ground),
    }),
    main: words.t("cardOpenCountry", { country: name }),
    source: sourceSentence(shown, ground),
  });
}

/** Its own awards first; a shared one takes a place only when it is current, or when there is nothing else. */
function rowsToShow({ own, shared }: CountryView, all: Project[], today: string): Project[] {
  const current = all.filter((project) => isCurrent(project, today));
  if (current.length > 0) return current.slice(0, ROWS_CURRENT);
  const ownFirst = own.length > 0 ? sortByStanding(own, today) : sortByStanding(shared, today);
  return ownFirst.slice(0, ROWS);
}

/** The answer in one sentence or two. */
function leadOf({ own, shared, running, recent, calls }: CountryView, { words }: Ground): string | null {
  const sentences = [];
  if (running.length > 0) sentences.push(words.t("cardLeadRunning", { count: running.length }));
  else if (own.length > 0) {
    const span = yearSpan(own, words);
    sentences.push(
      span === null
        ? words.t("cardLeadRecord", { count: own.length })
        : words.t("cardLeadRecordYears", { count: own.length, years: span }),
      recent.length > 0 ? words.t("cardLeadRecent", { count: recent.length }) : words.t("cardLeadNoneRuns"),
    );
  } else if (shared.length > 0) {
    sentences.push(words.t("cardLeadShared", { count: shared.length }), words.t("cardLeadNoneRuns"));
  }
  const [call] = calls;
  if (call !== undefined) {
    const title = oneLine(call.title, 100);
    sentences.push(
      call.closes === null
        ? words.t("cardLeadCall", { count: calls.length, title })
        : words.t("cardLeadCallCloses", { count: calls.length, title, date: words.date(call.closes) }),
    );
  }
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** One note at most: what could mislead comes first; the age of the edition stands in the footer too. */
function noteOf(view: CountryView, all: Project[], ground: Ground): Note | null {
  if (all.length === 0 && view.calls.length === 0) return nothingNote(ground.words.countryInText(view.country), ground);
  return disagreeNote(all, ground) ?? historicalNote(all, ground) ?? staleNote(ground);
}

function moreOf({ country, own, shared }: CountryView, shown: Project[], { words }: Ground): string[] {
  const left = own.filter((project) => !shown.includes(project)).length;
  const leftShared = shared.filter((project) => !shown.includes(project)).length;
  return [
    left === 0 ? null : words.t("cardMore", { count: left }),
    leftShared === 0 ? null : words.t("cardMoreShared", { count: leftShared, country: words.countryInText(country) }),
  ].filter((line) => line !== null);
}

function reasonToAsk(_office: Office, theirs: Project[], shown: Project[], { words }: Ground): string {
  return theirs.some((project) => shown.includes(project)) ? words.t("askFundsShown") : words.t("askFundsOthers");
}
