import type { Wordings } from "./wordings.ts";
export const FRENCH: Wordings = { before: [], after: [], labels: [] };
