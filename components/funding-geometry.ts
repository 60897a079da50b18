import type { FunderPattern, Funding } from "../lib/advise/view.ts";
import { missing } from "./year-runs.ts";

export interface FundingBar {
  pattern: FunderPattern;
  y: number;
  height: number;
}

export interface FundingColumn {
  year: number;
  x: number;
  width: number;
  /** Sum of the parts: amounts of one kind. */
  usd: number;
  /** "0.44": the sum in the unit of the axis; empty where nothing is stated. */
  label: string;
  labelY: number;
  bars: FundingBar[];
  /** A dotted box for awards whose amount is not stated; its height means nothing. */
  unstated: { y: number; height: number } | null;
  /** A crossed box for awards whose amount is of another kind; its height means nothing. */
  others: { y: number; height: number } | null;
  tick: string;
}

export interface FundingGeometry {
  width: number;
  height: number;
  baseline: number;
  /** Left end of the grid lines. */
  left: number;
  unit: "million" | "thousand";
  grid: { y: number; label: string }[];
  columns: FundingColumn[];
  /** A run of two or more years without an award. */
  gaps: { from: number; to: number; x: number; width: number }[];
  /** Columns too narrow for a label across: it stands on end. */
  upright: boolean;
  /** Columns wide enough for two words above them. */
  roomy: boolean;
}

const HEIGHT = 132;
const BASELINE = 112;
const TALLEST = 90;
/** Where labels stand on end, a tall bar leaves room for one above it, and for parts too small for the axis. */
const TALLEST_UPRIGHT = 62;
const LEFT = 34;
const BOX = 10;

/** Where the bars stand, in pixels: zero baseline, three grid lines, years in order, empty runs as bands. */
export function fundingGeometry(years: Funding["years"], width: number): FundingGeometry {
  const sorted = [...years].sort((a, b) => a.year - b.year);
  const sums = sorted.map((year) => sum(year.parts.map((part) => part.usd)));
  const largest = Math.max(0, ...sums);
  const unit = largest >= 1_000_000 ? "million" : "thousand";
  const scale = unit === "million" ? 1_000_000 : 1_000;
  const top = niceTop(largest / scale);
  const slots = layOut(sorted.map((year) => year.year));
  const slot =
    (width - LEFT) /
    Math.max(
      1,
      slots.reduce((all, { share }) => all + share, 0),
    );
  const upright = slot < 30;
  const tallest = upright ? TALLEST_UPRIGHT : TALLEST;
  const grid = [0, top / 2, top].map((value) => ({
    y: round(BASELINE - (value / top) * tallest),
    label: short(value),
  }));
  const columns: FundingColumn[] = [];
  const gaps: FundingGeometry["gaps"] = [];
  let x = LEFT;
  for (const place of slots) {
    const wide = slot * place.share;
    if (place.kind === "gap") gaps.push({ from: place.from, to: place.to, x: round(x + 2), width: round(wide - 4) });
    const found = place.kind === "year" ? sorted.find((year) => year.year === place.year) : undefined;
    if (found) columns.push(column(found, x, wide, top * scale, scale, columns.length, upright));
    x += wide;
  }
  return {
    width,
    height: HEIGHT,
    baseline: BASELINE,
    left: LEFT,
    unit,
    grid,
    columns,
    gaps,
    upright,
    roomy: slot >= 62,
  };
}

type Slot = { kind: "year"; year: number; share: number } | { kind: "gap"; from: number; to: number; share: number };

/** Years in order; a single empty year keeps its place, a longer run becomes one band. */
function layOut(years: number[]): Slot[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const slots: Slot[] = years.map((year) => ({ kind: "year", year, share: 1 }));
  for (const { from, to } of missing(new Set(years), first, last)) {
    if (from === to) slots.push({ kind: "year", year: from, share: 1 });
    else slots.push({ kind: "gap", from, to, share: 1.8 });
  }
  return slots.sort((a, b) => start(a) - start(b));
}

const start = (slot: Slot) => (slot.kind === "year" ? slot.year : slot.from);

function column(
  year: Funding["years"][number],
  x: number,
  wide: number,
  topUsd: number,
  scale: number,
  index: number,
  upright: boolean,
): FundingColumn {
  const width = Math.min(32, Math.max(4, wide - (upright ? 3 : 8)));
  let y = BASELINE;
  const bars = year.parts
    .filter((part) => part.usd > 0)
    .map((part) => {
      // Nothing stated may vanish: a sum too small for the axis is still a hair.
      const height = Math.max(1, round((part.usd / topUsd) * (upright ? TALLEST_UPRIGHT : TALLEST)));
      y = round(y - height);
      return { pattern: part.pattern, y, height };
    });
  const usd = sum(year.parts.map((part) => part.usd));
  const boxAbove = (foot: number) => ({ y: round(foot - BOX - (foot < BASELINE ? 1 : 0)), height: BOX });
  const unstated = year.unstated > 0 ? boxAbove(y) : null;
  const others = year.others.length > 0 ? boxAbove(unstated?.y ?? y) : null;
  const every = Math.max(1, Math.ceil(30 / wide));
  return {
    year: year.year,
    x: round(x + (wide - width) / 2),
    width: round(width),
    usd,
    label: usd > 0 ? (usd / scale).toFixed(scale === 1_000_000 ? 2 : 0) : "",
    labelY: round((others?.y ?? unstated?.y ?? y) - 5),
    bars,
    unstated,
    others,
    tick: index % every === 0 ? String(year.year) : "",
  };
}

/** The next of 1, 2, 5 times a power of ten: half of it is still a short number. */
export function niceTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= value) ?? 10 * power;
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const short = (value: number) => String(Math.round(value * 100) / 100);
const round = (value: number) => Math.round(value * 10) / 10;
