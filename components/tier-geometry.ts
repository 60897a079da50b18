import type { CountryDossier, TierShape } from "../lib/advise/view.ts";
import { missing, runs } from "./year-runs.ts";

export type TierPoint = CountryDossier["tiers"]["points"][number];

/** Rows of the picture, best first; a special case stands below all and is drawn only where there is one. */
export const TIER_ROWS: TierShape[] = ["tier1", "tier2", "watch", "tier3", "special"];

export interface TierGeometry {
  width: number;
  height: number;
  rows: { shape: TierShape; y: number }[];
  /** One path for each run of consecutive years; a run of one year has none. */
  lines: string[];
  marks: { year: number; shape: TierShape; x: number; y: number; text: string }[];
  /** Years without a point, as bands. `named` where the band is wide enough for words. */
  gaps: { from: number; to: number; x: number; width: number; named: boolean }[];
  ticks: { year: number; x: number }[];
  /** Label of the newest point. */
  newest: { year: number; x: number; y: number } | null;
}

const ROW = 24;
const TOP = 14;
const LABELS = 76;
const SIDE = 12;

/**
 * Where everything stands, in pixels. `through` is the last year that the picture must reach, so that what is missing
 * at the end is seen to be missing.
 */
export function tierGeometry(points: TierPoint[], width: number, through: number): TierGeometry {
  const sorted = [...points].sort((a, b) => a.year - b.year);
  const shown = TIER_ROWS.filter((shape) => shape !== "special" || sorted.some((point) => point.shape === shape));
  const rows = shown.map((shape, index) => ({ shape, y: TOP + index * ROW }));
  const bottom = TOP + (rows.length - 1) * ROW;
  const empty = { width, height: bottom + 26, rows, lines: [], marks: [], gaps: [], ticks: [], newest: null };
  const first = sorted[0]?.year;
  const newest = sorted.at(-1);
  if (first === undefined || newest === undefined) return empty;

  const last = Math.max(newest.year, through, first + 1);
  const step = (width - LABELS - SIDE) / (last - first);
  const x = (year: number) => round(LABELS + (year - first) * step);
  const y = (shape: TierShape) => rows.find((row) => row.shape === shape)?.y ?? bottom;

  const marks = sorted.map((point) => ({ ...point, x: x(point.year), y: y(point.shape) }));
  const lines = runs(marks)
    .filter((run) => run.length > 1)
    .map((run) => run.map((mark, index) => `${index === 0 ? "M" : "L"}${mark.x} ${mark.y}`).join(""));
  const years = new Set(sorted.map((point) => point.year));
  const gaps = missing(years, first, last).map(({ from, to }) => {
    const left = x(from) - step / 2;
    const right = Math.min(width, x(to) + step / 2);
    return { from, to, x: round(left), width: round(right - left), named: right - left >= 56 };
  });
  const top = marks.at(-1)!;
  return {
    ...empty,
    lines,
    marks,
    gaps,
    ticks: ticks(first, last)
      .map((year) => ({ year, x: x(year) }))
      .filter(apart(30)),
    newest: { year: top.year, x: top.x, y: top.y === TOP ? top.y + 20 : top.y - 11 },
  };
}

/** "2001–2002: Tier 2; 2003: Tier 1": the picture in words, in any language. */
export function tierSentence(points: TierPoint[]): string {
  const parts: { from: number; to: number; text: string }[] = [];
  for (const { year, text } of [...points].sort((a, b) => a.year - b.year)) {
    const open = parts.at(-1);
    if (open && open.text === text && open.to === year - 1) open.to = year;
    else parts.push({ from: year, to: year, text });
  }
  return parts.map(({ from, to, text }) => `${from === to ? from : `${from}–${to}`}: ${text}`).join("; ");
}

function ticks(first: number, last: number): number[] {
  const round = [];
  for (let year = first; year <= last; year++) if (year === first || year % 5 === 0 || year === last) round.push(year);
  return round;
}

/** Keeps what stands at least `distance` from what was kept before it. */
function apart(distance: number): (tick: { x: number }) => boolean {
  let previous = Number.NEGATIVE_INFINITY;
  return ({ x }) => {
    if (x - previous < distance) return false;
    previous = x;
    return true;
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
