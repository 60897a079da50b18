import { ARABIC_ASKS } from "./arabic-asks.ts";
import { ARABIC_BEHIND } from "./arabic-behind.ts";
import { ARABIC_LABELS } from "./arabic-labels.ts";
import { ARABIC_OTHERS } from "./arabic-others.ts";
import type { Wordings } from "./wordings.ts";

export const ARABIC: Wordings = {
  before: [...ARABIC_ASKS, ...ARABIC_OTHERS],
  after: ARABIC_BEHIND,
  labels: ARABIC_LABELS,
};
