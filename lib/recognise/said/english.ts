import { ENGLISH_ASKS } from "./english-asks.ts";
import { ENGLISH_BEHIND } from "./english-behind.ts";
import { ENGLISH_LABELS } from "./english-labels.ts";
import { ENGLISH_OTHERS } from "./english-others.ts";
import type { Wordings } from "./wordings.ts";

export const ENGLISH: Wordings = {
  before: [...ENGLISH_ASKS, ...ENGLISH_OTHERS],
  after: ENGLISH_BEHIND,
  labels: ENGLISH_LABELS,
};
