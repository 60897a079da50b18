/** What some fields of a list may say, in the order of their meaning; apart from the schema, which only who parses needs. */
export const MARKINGS = ["UNCLASSIFIED", "SBU", "CUI"] as const;
export const REGIONS = ["AF", "EAP", "EUR", "NEA", "SCA", "WHA", "GLOBAL"] as const;
export const FOCUSES = ["prevention", "protection", "prosecution", "partnership", "research"] as const;
export const AMOUNT_KINDS = ["obligated", "planned", "disbursed", "ceiling", "printed"] as const;
export const FACT_KINDS = ["tier", "determination", "compact", "plan", "ilab", "hub"] as const;
