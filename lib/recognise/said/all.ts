import { ARABIC } from "./arabic.ts";
import { ENGLISH_FRENCH } from "./english-french.ts";
import { FURTHER } from "./further.ts";
import { FURTHER_SOUTH } from "./further-south.ts";
import { ROMANCE } from "./romance.ts";
import { SLAVIC } from "./slavic.ts";

const ALL = [ENGLISH_FRENCH, ROMANCE, FURTHER, FURTHER_SOUTH, SLAVIC, ARABIC];

export const SAID_BEFORE = ALL.flatMap(({ before }) => before);
export const SAID_AFTER = ALL.flatMap(({ after }) => after);
const SAID_ON_LABELS = ALL.flatMap(({ labels }) => labels);

/** Points that a label has by its wording in its own language, null where no language knows it. */
export const saidOnLabel = (label: string): number | null =>
  SAID_ON_LABELS.find(([, fits]) => fits().test(label))?.[0] ?? null;
