/** Records that no list has, with what they must be read as and what is wrong with them. Seeded: the same every time. */
export type Layout = "2002" | "2003" | "2004" | "2011" | "2018" | "2021" | "2022";
export const LAYOUTS: readonly Layout[] = ["2002", "2003", "2004", "2011", "2018", "2021", "2022"];

export type Part =
  | "countries"
  | "focus"
  | "funder"
  | "implementer"
  | "title"
  | "summary"
  | "amount"
  | "period"
  | "start"
  | "end"
  | "duration";

/** What a layout prints, in its order. */
export const PARTS: Record<Layout, readonly Part[]> = {
  "2002": ["countries", "focus", "funder", "title", "implementer", "summary"],
  "2003": ["countries", "focus", "funder", "implementer", "title", "summary", "amount"],
  "2004": ["countries", "focus", "funder", "amount", "implementer", "summary"],
  "2011": ["countries", "implementer", "amount", "period", "summary"],
  "2018": ["countries", "implementer", "amount", "start", "end", "duration", "summary"],
  "2021": ["countries", "implementer", "amount", "end", "summary"],
  "2022": ["countries", "implementer", "amount", "duration", "summary"],
};

export interface Wanted {
  countries: string[];
  implementer: string | null;
  usd: number[];
  fiscalYears: (number | null)[];
  start: string | null;
  end: string | null;
  summary: string | null;
  title: string | null;
  focus: string[];
}

export interface Invented {
  printed: Partial<Record<Part, string>>;
  want: Wanted;
  /** The one thing that is wrong, and fields under which it may be told. */
  planted: { kind: string; fields: string[]; part: Part; severity: "error" | "warning" | "repair" } | null;
}

export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
