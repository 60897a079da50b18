import { applicantOf, partsOf, sameImplementer } from "./overlap-parts.ts";
import type { ComparedProject } from "./overlap-project.ts";
import { placeFactor, requestTerms, textLikeness } from "./overlap-score.ts";
import type { Overlap, OverlapRequest } from "./overlap-shape.ts";

const MOST_MATCHES = 5;
/** Nothing is said below. Of the develop halves: 67 of 70 resembling proposals above, one of 101 others. */
const SPEAK = 0.78;
/** Beside a first that is close, others are shown that come near it. */
const BESIDE = 0.6;
/** What is the applicant's own earlier project is nearer than another's with the same words, most of all in one place. */
const OWN_PROJECT = 1.4;
const OWN_PROJECT_THERE = 1.5;
const THERE = 0.8;

/** The listed projects that a request resembles. Linear in the projects; the same in whatever order they come. */
export function overlapOf(request: OverlapRequest, projects: readonly ComparedProject[]): Overlap {
  const terms = requestTerms(request.title, request.text);
  const applicant = applicantOf(request);
  const nearest: Near[] = [];
  for (const other of projects) {
    const text = textLikeness(terms, other);
    if (text === 0) continue;
    const place = placeFactor(request.countries, request.stated, other);
    const own = sameImplementer(applicant, other) === null ? 1 : place >= THERE ? OWN_PROJECT_THERE : OWN_PROJECT;
    nearest.push({ other, text, worth: text * place * own });
    if (nearest.length > 4 * MOST_MATCHES) keepNearest(nearest);
  }
  keepNearest(nearest);
  const best = nearest[0]?.worth ?? 0;
  const speak = best >= SPEAK;
  const shown = Math.max(SPEAK * BESIDE, best * BESIDE);
  return {
    speak,
    matches: nearest.map(({ other, text }) => ({
      project: other.project.id,
      parts: partsOf(request, terms, other, text),
    })),
    close: speak ? nearest.filter(({ worth }) => worth >= shown).length : 0,
  };
}

interface Near {
  other: ComparedProject;
  text: number;
  worth: number;
}

/** By worth, then by id, so that the order is one. */
function keepNearest(nearest: Near[]): void {
  nearest.sort((one, two) => two.worth - one.worth || (one.other.project.id < two.other.project.id ? -1 : 1));
  nearest.length = Math.min(nearest.length, MOST_MATCHES);
}
