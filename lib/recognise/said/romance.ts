import type { Wordings } from "./wordings.ts";

export const ROMANCE: Wordings = { before: [], after: [], labels: [] };
