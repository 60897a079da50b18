import { FURTHER_ASKS } from "./further-asks.ts";
import { FURTHER_BEHIND } from "./further-behind.ts";
import { FURTHER_LABELS } from "./further-labels.ts";
import { FURTHER_OTHERS } from "./further-others.ts";
import type { Wordings } from "./wordings.ts";

export const FURTHER: Wordings = {
  before: [...FURTHER_ASKS, ...FURTHER_OTHERS],
  after: FURTHER_BEHIND,
  labels: FURTHER_LABELS,
};
