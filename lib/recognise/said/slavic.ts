import { SLAVIC_ASKS } from "./slavic-asks.ts";
import { SLAVIC_BEHIND } from "./slavic-behind.ts";
import { SLAVIC_LABELS } from "./slavic-labels.ts";
import { SLAVIC_OTHERS } from "./slavic-others.ts";
import type { Wordings } from "./wordings.ts";

export const SLAVIC: Wordings = {
  before: [...SLAVIC_ASKS, ...SLAVIC_OTHERS],
  after: SLAVIC_BEHIND,
  labels: SLAVIC_LABELS,
};
