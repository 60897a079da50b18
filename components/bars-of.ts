import type { FunderPattern, Funding } from "../lib/advise/view.ts";
import { missing } from "./year-runs.ts";

export interface Bar {
  year: number;
  x: number;
  width: number;
  /** From the base line up, in pixels. */
  parts: { pattern: FunderPattern; height: number }[];
  /** An award of this year has no amount: a dotted box, whose height means nothing. */
  unstated: boolean;
  /** An award of this year states an amount of another kind: a crossed box, whose height means nothing. */
  others: boolean;
  tick: string;
}

/** A run of empty years takes the room of so many columns. */
const GAP_SHARE = 2.6;

/** Where small bars stand: zero base line, years in order, runs of two or more empty years as one gap. */
export function barsOf(years: Funding["years"], width: number, tallest: number) {
  const sorted = [...years].sort((a, b) => a.year - b.year);
  const first = sorted[0]?.year ?? 0;
  const gaps = missing(new Set(sorted.map(({ year }) => year)), first, sorted.at(-1)?.year ?? first);
  const wide = gaps.filter(({ from, to }) => to > from);
  const places = sorted.length + wide.length * GAP_SHARE + (gaps.length - wide.length);
  const slot = Math.min(32, width / Math.max(1, places));
  const largest = Math.max(1, ...sorted.map(({ parts }) => sum(parts)));
  const x = (year: number) => {
    const before = gaps.filter(({ to }) => to < year);
    const columns = sorted.filter((other) => other.year < year).length;
    return slot * (columns + before.reduce((all, { from, to }) => all + (to > from ? GAP_SHARE : 1), 0));
  };
  const bars = sorted.map(({ year, parts, unstated, others }, index): Bar => {
    const stated = parts.filter(({ usd }) => usd > 0);
    return {
      year,
      x: round(x(year) + slot / 8),
      width: round((slot * 3) / 4),
      // Nothing stated may vanish: a sum too small for the picture is still a line.
      parts: stated.map(({ pattern, usd }) => ({ pattern, height: Math.max(1, round((usd / largest) * tallest)) })),
      unstated: unstated > 0,
      others: others.length > 0,
      tick: tickOf(year, index, sorted, slot),
    };
  });
  const gapWidth = slot * GAP_SHARE;
  return { bars, gaps: wide.map(({ from, to }) => ({ from, to, x: round(x(from) + gapWidth / 2), width: gapWidth })) };
}

/** "2002", then "’03": the century again after a gap. Narrow columns name the first and the last only. */
function tickOf(year: number, index: number, sorted: Funding["years"], slot: number): string {
  if (slot < 26) return index === 0 || index === sorted.length - 1 ? String(year) : "";
  return sorted[index - 1]?.year === year - 1 ? `’${String(year).slice(2)}` : String(year);
}

const sum = (parts: { usd: number }[]) => parts.reduce((all, { usd }) => all + usd, 0);
const round = (value: number) => Math.round(value * 10) / 10;
