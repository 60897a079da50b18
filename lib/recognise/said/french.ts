import { FRENCH_ASKS } from "./french-asks.ts";
import { FRENCH_BEHIND } from "./french-behind.ts";
import { FRENCH_LABELS } from "./french-labels.ts";
import { FRENCH_OTHERS } from "./french-others.ts";
import type { Wordings } from "./wordings.ts";

export const FRENCH: Wordings = {
  before: [...FRENCH_ASKS, ...FRENCH_OTHERS],
  after: FRENCH_BEHIND,
  labels: FRENCH_LABELS,
};
