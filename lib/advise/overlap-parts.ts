import { mainAmount } from "../list/amounts.ts";
import { regionOf } from "../list/countries.ts";
import { daysBetween, firstDay, lastDay } from "../list/dates.ts";
import { fold } from "../list/fold.ts";
import type { Focus, Project } from "../list/schema.ts";
import type { ComparedProject, NamedImplementer } from "./overlap-project.ts";
import { ideasUsed, mostUse, type RequestTerms } from "./overlap-score.ts";
import type { Likeness, OverlapPart, OverlapParts, OverlapRequest } from "./overlap-shape.ts";
import { ideas } from "./overlap-words.ts";
import { yearOf } from "./years.ts";

/** Most words that explain a part. */
const MOST_WORDS = 8;
const none: OverlapPart = { likeness: "not compared", words: [] };
const part = (likeness: Likeness, words: string[] = []): OverlapPart => ({
  likeness,
  words: words.slice(0, MOST_WORDS),
});

/** From how alike the words must be to be called the same, and alike in part. */
const SAME_TEXT = 1.2;
const LIKE_TEXT = 0.45;

export function partsOf(
  request: OverlapRequest,
  terms: RequestTerms,
  other: ComparedProject,
  text: number,
): OverlapParts {
  const { project } = other;
  return {
    text: part(text >= SAME_TEXT ? "same" : text >= LIKE_TEXT ? "part" : "apart", sharedWords(terms, other)),
    country: countryPart(request.countries, project),
    dates: datesPart(request, project),
    implementer: implementerPart(applicantOf(request), other),
    focus: focusPart(terms, project.focus),
    population: populationPart(terms, other),
    amount: amountPart(request.amountUsd, project),
  };
}

/** What both speak of, in the listed project's words, the most telling first. */
function sharedWords(request: RequestTerms, { terms }: ComparedProject): string[] {
  const shared = [...terms].flatMap(([term, { weight, words }]) => {
    const used = mostUse(request, term);
    return used === 0 ? [] : [{ words, worth: used * weight }];
  });
  const sorted = shared.sort((one, other) => other.worth - one.worth || (one.words < other.words ? -1 : 1));
  return [...new Set(sorted.map(({ words }) => words))];
}

function countryPart(asked: readonly string[], { countries, region, scope }: Project): OverlapPart {
  if (asked.length === 0) return none;
  if (countries.length === 0) {
    if (scope === "global" || region === null) return none;
    return asked.some((country) => regionOf(country) === region) ? part("part", [region]) : part("apart");
  }
  const common = asked.filter((country) => countries.includes(country));
  if (common.length === 0) return part("apart");
  return part(common.length === Math.max(asked.length, countries.length) ? "same" : "part", [...common]);
}

/** Longest time a project without a stated end is thought to run after the year that is printed. */
const LONGEST_DAYS = 5 * 366;

function datesPart({ start, end }: OverlapRequest, project: Project): OverlapPart {
  const from = start ?? end;
  const to = end ?? start;
  if (from === null || to === null) return none;
  const [first, last] = [firstDay(from), lastDay(to)];
  const theirs = project.start ?? project.end;
  if (theirs === null || project.end === null) {
    // Only a year, or only a beginning: that is told apart where it lies far back, and is no comparison otherwise.
    const year = project.start ?? yearOf(project)?.year.toString() ?? null;
    return year !== null && daysBetween(lastDay(year), first) > LONGEST_DAYS ? part("apart") : none;
  }
  const days = daysBetween(later(first, firstDay(theirs)), earlier(last, lastDay(project.end)));
  if (days <= 0) return part("apart");
  const shorter = Math.min(daysBetween(first, last), daysBetween(firstDay(theirs), lastDay(project.end)));
  return part(days >= shorter / 2 ? "same" : "part");
}

const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);

function implementerPart(applicant: Applicant, other: ComparedProject): OverlapPart {
  const same = sameImplementer(applicant, other);
  if (same !== null) return part(same.leads ? "same" : "part", [same.name]);
  const unknown = applicant.organisation === null && applicant.names.length === 0;
  return unknown || other.implementers.length === 0 ? none : part("apart");
}

/** Who asks, ready to be compared: folded once. */
export interface Applicant {
  organisation: string | null;
  names: readonly string[];
}

export function applicantOf({ applicant, organisation }: OverlapRequest): Applicant {
  const names = applicant.slice(0, LONGEST_NAME).split(/[()]/).map(fold);
  return { organisation, names: names.filter((name) => name.length > 1) };
}
const LONGEST_NAME = 500;

/** Who of the project's implementers the applicant is; one that leads before one that takes part. */
export function sameImplementer(
  applicant: Applicant,
  { implementers, project }: ComparedProject,
): NamedImplementer | null {
  const { organisation, names } = applicant;
  const known = organisation !== null && organisation === project.implementer;
  const same = implementers.filter(
    ({ folded, leads }) => (known && leads) || names.some((name) => isName(name, folded) || isName(folded, name)),
  );
  return same.find(({ leads }) => leads) ?? same[0] ?? null;
}

/** The same name, or one that the other holds whole; a single short word in a longer name proves nothing. */
function isName(one: string, other: string): boolean {
  if (one === other) return true;
  return (one.includes(" ") || one.length > 5) && ` ${other} `.includes(` ${one} `);
}

const aimOf: Record<Focus, string> = {
  prevention: "1",
  protection: "2",
  prosecution: "3",
  partnership: "4",
  research: "5",
};
/** Share of what a request says of its aims from which one of them is an aim of its own. */
const OWN_AIM = 0.2;

function focusPart(terms: RequestTerms, focus: Project["focus"]): OverlapPart {
  const used = [...ideasUsed(terms, ({ aims }) => aims !== "")];
  const says = (aim: string) =>
    used.reduce((sum, [term, by]) => (ideas.get(term)?.aims.includes(aim) ? sum + by : sum), 0);
  const all = used.reduce((sum, [, by]) => sum + by, 0);
  if (focus.length === 0 || all === 0) return none;
  const own = (Object.keys(aimOf) as Focus[]).filter((each) => says(aimOf[each]) >= all * OWN_AIM);
  const common = focus.filter((each) => own.includes(each));
  if (own.length === 0) return none;
  return part(likenessOf(common.length, Math.max(own.length, focus.length)), common);
}

function populationPart(terms: RequestTerms, { terms: listed }: ComparedProject): OverlapPart {
  const own = ideasUsed(terms, ({ population }) => population);
  const theirs = [...listed].filter(([term]) => ideas.get(term)?.population);
  if (own.size === 0 || theirs.length === 0) return none;
  const common = theirs.filter(([term]) => own.has(term)).map(([, { words }]) => words);
  return part(likenessOf(common.length, theirs.length), common);
}

/** From which ratio two amounts are near each other, and of one size. */
const NEAR_AMOUNT = 0.8;
const LIKE_AMOUNT = 0.4;

function amountPart(asked: number | null, project: Project): OverlapPart {
  const listed = mainAmount(project)?.usd ?? 0;
  if (asked === null || asked <= 0 || listed <= 0) return none;
  const ratio = Math.min(asked, listed) / Math.max(asked, listed);
  return part(ratio >= NEAR_AMOUNT ? "same" : ratio >= LIKE_AMOUNT ? "part" : "apart");
}

const likenessOf = (common: number, of: number): Likeness => (common === 0 ? "apart" : common === of ? "same" : "part");
