import { overlapOf } from "../lib/advise/overlap.ts";
import { countriesIn } from "../lib/advise/overlap-places.ts";
import { compared } from "../lib/advise/overlap-project.ts";
import type { Overlap } from "../lib/advise/overlap-shape.ts";
import type { Edition } from "../lib/list/schema.ts";
import { plainReading } from "../lib/recognise/plain-reading.ts";
import type { ProposalInput } from "./overlap-input.ts";
import { openRecogniser, type Recogniser } from "./recogniser.ts";

/** Text that is read for countries where a proposal states none, as much as of a page. */
const LONGEST_TEXT = 100_000;
const MOST_COUNTRIES = 5;

/** The listed projects that a proposal resembles. */
export type Comparer = (proposal: ProposalInput) => Promise<Overlap>;

/** Compares proposals with the projects of one edition, each of which is prepared once. */
export function openComparer({ projects, organisations }: Edition): Comparer {
  const names = new Map(
    organisations.map(({ id, name, acronym, aliases }) => [
      id,
      [name, ...aliases, ...(acronym === null ? [] : [acronym])],
    ]),
  );
  const listed = projects.map((project) => compared(project, names));
  let recogniser: Promise<Recogniser> | null = null;
  return async ({ countries, ...proposal }) => {
    const stated = [...new Set(countries.flatMap(countriesIn))];
    if (stated.length === 0) recogniser ??= openRecogniser();
    const read = recogniser === null || stated.length > 0 ? [] : countriesOf(proposal, await recogniser);
    const request = { ...proposal, countries: stated.length > 0 ? stated : read, stated: stated.length > 0 };
    return overlapOf({ ...request, organisation: null }, listed);
  };
}

/** The countries that the text is most likely about; the one that is asked for money is not among them. */
function countriesOf({ title, text }: Pick<ProposalInput, "title" | "text">, { recognise }: Recogniser): string[] {
  const { candidates } = recognise(plainReading({ url: "", title, lang: "", text: text.slice(0, LONGEST_TEXT) }));
  const others = candidates.filter(({ country }) => country !== "US");
  const most = others[0]?.weight ?? 0;
  return others
    .filter(({ weight }) => weight >= most / 2)
    .map(({ country }) => country)
    .slice(0, MOST_COUNTRIES);
}
