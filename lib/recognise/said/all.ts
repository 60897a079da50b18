import { ARABIC } from "./arabic.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { FURTHER } from "./further.ts";
import { FURTHER_SOUTH } from "./further-south.ts";
import { isWrittenIn } from "./languages.ts";
import { ROMANCE } from "./romance.ts";
import { SLAVIC } from "./slavic.ts";
import type { Wordings } from "./wordings.ts";

const ALL: [Parameters<typeof isWrittenIn>[1] | null, Wordings][] = [
  ["english", ENGLISH],
  ["french", FRENCH],
  ["romance", ROMANCE],
  [null, FURTHER],
  [null, FURTHER_SOUTH],
  ["cyrillic", SLAVIC],
  ["arabic", ARABIC],
];

/** What is said before and behind names. */
export type Said = Pick<Wordings, "before" | "after">;

const together = (groups: Wordings[]): Said => ({
  before: groups.flatMap(({ before }) => before),
  after: groups.flatMap(({ after }) => after),
});

/** The wordings of every language. */
export const SAID = together(ALL.map(([, wordings]) => wordings));
const SAID_ON_LABELS = ALL.flatMap(([, { labels }]) => labels);

/** The wordings of the languages that a text is written in: hundreds of expressions that nobody compiles for others. */
export const saidIn = (text: string): Said =>
  together(
    ALL.filter(([language]) => language === null || isWrittenIn(text, language)).map(([, wordings]) => wordings),
  );

/** Points that a label has by its wording in its own language, null where no language knows it. */
export const saidOnLabel = (label: string): number | null =>
  SAID_ON_LABELS.find(([, fits]) => fits().test(label))?.[0] ?? null;
