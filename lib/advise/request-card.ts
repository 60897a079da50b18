import type { ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import type { Finding } from "../recognise/finding.ts";
import { applicantEntry } from "./applicant-entry.ts";
import { twinsNote } from "./applicant-twins.ts";
import type { ApplicantView } from "./applicant-view.ts";
import { asksOf, fundedWhat } from "./asks.ts";
import { oneLine } from "./bounds.ts";
import { frameCard } from "./card-frame.ts";
import type { AdviceContext } from "./context.ts";
import { editionText } from "./edition-line.ts";
import { compactEndOf } from "./facts.ts";
import { type Ground, layGround } from "./ground.ts";
import { historicalNote, sameClaim, staleNote } from "./notes.ts";
import { projectRow } from "./project-row.ts";
import { sortByStanding } from "./standing.ts";
import type { Card } from "./view.ts";
import { yearSpan } from "./years.ts";

const ROWS = 3;
const ROWS_PAST = 2;
/** Countries of work for which the card says what the applicant holds there. */
const MOST_COUNTRIES = 3;

/** The card on a request: what this applicant already holds, first. Null when the list does not know the applicant. */
export async function requestCard(finding: Finding, reader: ListReader, context: AdviceContext): Promise<Card | null> {
  const applicant = finding.applicant;
  const entry = applicant === null ? null : await applicantEntry(applicant, reader, context.today);
  if (applicant === null || entry === null) return null;

  const { words } = context;
  const { view, twins } = entry;
  const { organisation } = view;
  const country = finding.countries[0] ?? null;
  const theirs = twins?.projects ?? [];
  const [ground, facts] = await Promise.all([
    layGround(reader, context, [...view.all, ...theirs]),
    country === null ? [] : reader.factsOfCountry(country),
  ]);
  const sorted = sortByStanding(view.all, context.today);
  const running = sorted.filter((project) => view.holding.includes(project) || view.partner.includes(project));
  const here = country === null ? [] : view.all.filter((project) => project.countries.includes(country));
  const shown = running.length > 0 ? running.slice(0, ROWS) : sorted.slice(0, ROWS_PAST);
  // One note at most, and the lead already says where sources disagree.
  const note =
    twins === null
      ? (historicalNote(view.all, ground) ?? staleNote(ground))
      : // What stands under another entry may run; what is counted here is not all of it.
        twinsNote(twins, ground, false);
  return frameCard({ finding, country, shown }, ground, {
    label: words.t("cardLabelRequest"),
    eyebrow: oneLine(applicant.printed, 120),
    heading: headingOf(view, words),
    lead: leadOf(view, ground),
    notes: note === null ? [] : [note],
    rows: shown.map((project) =>
      projectRow(project, ground, { organisation, compactEnd: compactEndOf(project, facts) }),
    ),
    more: sorted.length > shown.length ? [words.t("cardMore", { count: sorted.length - shown.length })] : [],
    aside: asideOf(finding.countries.slice(0, MOST_COUNTRIES), view.all, ground),
    asks: asksOf([...here, ...shown, ...theirs], ground, {
      country,
      most: 2,
      reason: (_office, funded) => fundedWhat(funded, { own: view.all, country }, words),
    }),
    main: words.t("cardOpenApplicant"),
    source: words.t(country === null ? "cardReadName" : "cardReadNameCountry", { edition: editionText(ground) }),
  });
}

function headingOf({ holding, partner, all }: ApplicantView, words: Ground["words"]): string {
  if (holding.length > 0) return words.t("cardHolds", { count: holding.length });
  if (partner.length > 0) return words.t("cardPartner", { count: partner.length });
  return words.t("cardApplicantRecord", { count: all.length });
}

/** "By their dates. Both are called “defunded” in the Mar 2025 list." */
function leadOf({ holding, partner, all, doubtful }: ApplicantView, { words }: Ground): string {
  const running = [...holding, ...partner].length;
  if (running === 0) {
    const span = yearSpan(all, words);
    const years = span === null ? null : words.t("cardLeadYears", { years: span });
    return [years, words.t("cardLeadNoneRuns")].filter((sentence) => sentence !== null).join(" ");
  }
  const byDates = words.t("cardLeadByDates", { count: running });
  const partners =
    holding.length > 0 && partner.length > 0 ? words.t("cardLeadPartner", { count: partner.length }) : null;
  return [byDates, claimSentence(doubtful, running, words), partners].filter((part) => part !== null).join(" ");
}

function claimSentence(doubtful: Project[], running: number, words: Ground["words"]): string | null {
  if (doubtful.length === 0) return null;
  const claim = sameClaim(doubtful, words);
  if (claim === null) return words.t("cardLeadDisagree", { count: doubtful.length });
  if (doubtful.length < running) return words.t("cardLeadCalledSome", { count: doubtful.length, ...claim });
  if (doubtful.length === 2) return words.t("cardLeadCalledBoth", claim);
  return words.t("cardLeadCalledAll", { count: doubtful.length, ...claim });
}

/** What it holds and held in each country that the request names. */
function asideOf(countries: string[], all: Project[], ground: Ground): string | null {
  const sentences = countries.map((country) =>
    hereSentence(
      country,
      all.filter((project) => project.countries.includes(country)),
      ground,
    ),
  );
  return sentences.length === 0 ? null : sentences.join(" ");
}

function hereSentence(country: string, here: Project[], { words }: Ground): string {
  const name = words.countryInText(country);
  if (here.length === 0) return words.t("cardHereNone", { country: name });
  const span = yearSpan(here, words);
  if (span === null) return words.t("cardHere", { country: name, count: here.length });
  return words.t("cardHereYears", { country: name, count: here.length, years: span });
}
