import type { Wordings } from "./wordings.ts";

export const ENGLISH_FRENCH: Wordings = { before: [], after: [], labels: [] };
