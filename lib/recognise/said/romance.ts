import { ROMANCE_ALONG } from "./romance-along.ts";
import { ROMANCE_ASKS } from "./romance-asks.ts";
import { ROMANCE_BEHIND } from "./romance-behind.ts";
import { ROMANCE_GRANTS } from "./romance-grants.ts";
import { ROMANCE_LABELS } from "./romance-labels.ts";
import { ROMANCE_OTHERS } from "./romance-others.ts";
import type { Wordings } from "./wordings.ts";

export const ROMANCE: Wordings = {
  before: [...ROMANCE_ASKS, ...ROMANCE_GRANTS, ...ROMANCE_OTHERS, ...ROMANCE_ALONG],
  after: ROMANCE_BEHIND,
  labels: ROMANCE_LABELS,
};
