import type { Wordings } from "./wordings.ts";

export const FURTHER: Wordings = { before: [], after: [], labels: [] };
