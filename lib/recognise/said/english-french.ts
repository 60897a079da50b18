import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import type { Wordings } from "./wordings.ts";

export const ENGLISH_FRENCH: Wordings = {
  before: [...ENGLISH.before, ...FRENCH.before],
  after: [...ENGLISH.after, ...FRENCH.after],
  labels: [...ENGLISH.labels, ...FRENCH.labels],
};
