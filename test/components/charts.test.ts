import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fundingGeometry, niceTop } from "../../components/funding-geometry.ts";
import { type TierPoint, tierGeometry, tierSentence } from "../../components/tier-geometry.ts";
import { missing } from "../../components/year-runs.ts";
import type { FunderPattern, Funding } from "../../lib/advise/view.ts";

const width = fc.integer({ min: 220, max: 900 });
const year = fc.integer({ min: 1998, max: 2030 });
const shapes = ["tier1", "tier2", "watch", "tier3", "special"] as const;
const points: fc.Arbitrary<TierPoint[]> = fc.uniqueArray(
  fc.record({ year, shape: fc.constantFrom(...shapes), text: fc.constant("Tier") }),
  { selector: (point) => point.year, minLength: 1 },
);
const patterns: FunderPattern[] = ["tip", "prm", "usaid", "ilab", "other"];
const years: fc.Arbitrary<Funding["years"]> = fc.uniqueArray(
  fc.record({
    year,
    parts: fc.uniqueArray(
      fc.record({
        pattern: fc.constantFrom(...patterns),
        funder: fc.constant("Funder"),
        usd: fc.integer({ min: 0, max: 50_000_000 }),
      }),
      { selector: (part) => part.pattern },
    ),
    unstated: fc.integer({ min: 0, max: 9 }),
    others: fc.array(fc.constant({ funder: "Funder", amount: "$1 ceiling" }), { maxLength: 2 }),
  }),
  { selector: (each) => each.year, minLength: 1 },
);

describe("tier by report year", () => {
  test("the line joins consecutive years only, and every year but the lonely ones", () => {
    fc.assert(
      fc.property(points, width, year, (some, wide, through) => {
        const { lines, marks } = tierGeometry(some, wide, through);
        const joined = lines.flatMap((line) => [...line.matchAll(/[ML]([\d.]+) /g)].map((found) => Number(found[1])));
        const neighbours = marks.filter((mark) => marks.some((other) => Math.abs(other.year - mark.year) === 1));
        expect(joined).toEqual(neighbours.map((mark) => mark.x));
      }),
    );
  });

  test("every year is either a mark or in a band, from the first to the last", () => {
    fc.assert(
      fc.property(points, width, year, (some, wide, through) => {
        const { marks, gaps } = tierGeometry(some, wide, through);
        const first = Math.min(...marks.map((mark) => mark.year));
        const last = Math.max(through, first + 1, ...marks.map((mark) => mark.year));
        const covered = [
          ...marks.map((mark) => mark.year),
          ...gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
        ].sort((a, b) => a - b);
        expect(covered).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
      }),
    );
  });

  test("nothing stands outside the picture, and labels of years never touch", () => {
    fc.assert(
      fc.property(points, width, year, (some, wide, through) => {
        const { marks, gaps, ticks, height } = tierGeometry(some, wide, through);
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(70);
          expect(x).toBeLessThanOrEqual(wide);
          expect(y).toBeLessThan(height);
        }
        for (const gap of gaps) expect(gap.x + gap.width).toBeLessThanOrEqual(wide + 0.1);
        ticks.slice(1).forEach((tick, index) => {
          expect(tick.x - ticks[index]!.x).toBeGreaterThanOrEqual(30);
        });
      }),
    );
  });

  test("a better tier stands higher", () => {
    const { rows } = tierGeometry([{ year: 2023, shape: "tier2", text: "Tier 2" }], 368, 2026);
    expect(rows.map(({ shape }) => shape)).toEqual(["tier1", "tier2", "watch", "tier3"]);
    expect(rows.map(({ y }) => y)).toEqual([...rows.map(({ y }) => y)].sort((a, b) => a - b));
  });

  test("in words, equal years in a row are one span", () => {
    const tier = (at: number, text: string): TierPoint => ({ year: at, shape: "tier2", text });
    expect(tierSentence([tier(2003, "B"), tier(2001, "A"), tier(2002, "A"), tier(2005, "B")])).toBe(
      "2001–2002: A; 2003: B; 2005: B",
    );
    expect(tierSentence([])).toBe("");
  });
});

describe("amounts by year", () => {
  test("bars stand on the zero line, one on the other, as high as their amounts", () => {
    fc.assert(
      fc.property(years, width, (some, wide) => {
        const { columns, baseline, grid } = fundingGeometry(some, wide);
        const tallest = baseline - Math.min(...grid.map(({ y }) => y));
        for (const column of columns) {
          let floor = baseline;
          for (const bar of column.bars) {
            expect(bar.y + bar.height).toBeCloseTo(floor, 0);
            floor = bar.y;
          }
          const drawn = column.bars.reduce((sum, bar) => sum + bar.height, 0);
          expect(drawn).toBeLessThanOrEqual(tallest + column.bars.length);
        }
        const [one, two] = [...columns].filter((column) => column.bars.length === 1).sort((a, b) => a.usd - b.usd);
        if (one && two) expect(one.bars[0]!.height).toBeLessThanOrEqual(two.bars[0]!.height);
      }),
    );
  });

  test("three grid lines, from zero", () => {
    fc.assert(
      fc.property(years, width, (some, wide) => {
        const { grid, baseline } = fundingGeometry(some, wide);
        expect(grid).toHaveLength(3);
        expect(grid[0]).toEqual({ y: baseline, label: "0" });
        expect(grid[0]!.y - grid[1]!.y).toBeCloseTo(grid[1]!.y - grid[2]!.y);
      }),
    );
  });

  test("years stand in order, apart, inside the picture; a run of empty years is one band", () => {
    fc.assert(
      fc.property(years, width, (some, wide) => {
        const { columns, gaps, left } = fundingGeometry(some, wide);
        const inOrder = [...some].sort((a, b) => a.year - b.year).map((each) => each.year);
        expect(columns.map((column) => column.year)).toEqual(inOrder);
        columns.slice(1).forEach((column, index) => {
          expect(column.x).toBeGreaterThanOrEqual(columns[index]!.x + columns[index]!.width - 0.1);
        });
        expect(columns[0]!.x).toBeGreaterThanOrEqual(left);
        expect(columns.at(-1)!.x + columns.at(-1)!.width).toBeLessThanOrEqual(wide + 0.1);
        const runs = missing(new Set(inOrder), inOrder[0]!, inOrder.at(-1)!).filter(({ from, to }) => to > from);
        expect(gaps.map(({ from, to }) => ({ from, to }))).toEqual(runs);
      }),
    );
  });

  test("a year whose amounts are not stated has a box and no bar, and no number is made up for it", () => {
    const { columns } = fundingGeometry([{ year: 2002, parts: [], unstated: 2, others: [] }], 368);
    expect(columns[0]).toMatchObject({ bars: [], usd: 0, label: "" });
    expect(columns[0]!.unstated).not.toBeNull();
    expect(columns[0]!.others).toBeNull();
  });

  test("an amount of another kind has a box of its own above the others, and adds nothing to the bar", () => {
    const others = [{ funder: "ILAB", amount: "$6,500,000 ceiling" }];
    const { columns } = fundingGeometry([{ year: 2002, parts: [], unstated: 1, others }], 368);
    const { unstated, others: box, usd, label, labelY } = columns[0]!;
    expect([usd, label]).toEqual([0, ""]);
    expect(box!.y + box!.height).toBeLessThanOrEqual(unstated!.y);
    expect(labelY).toBeLessThan(box!.y);
  });

  test.each([
    [0, 1],
    [0.44, 0.5],
    [1, 1],
    [1.01, 2],
    [5, 5],
    [5.01, 10],
    [743, 1000],
  ])("an axis for %d ends at %d", (value, top) => {
    expect(niceTop(value)).toBeCloseTo(top);
  });

  test("the unit is a million where there is one, else a thousand", () => {
    const at = (usd: number) =>
      fundingGeometry(
        [{ year: 2003, parts: [{ pattern: "tip", funder: "TIP Office", usd }], unstated: 0, others: [] }],
        368,
      );
    expect(at(243_582)).toMatchObject({ unit: "thousand", columns: [{ label: "244" }] });
    expect(at(5_000_000)).toMatchObject({ unit: "million", columns: [{ label: "5.00" }] });
  });
});

test("a label on end has room above its bar, whatever its bar's height", () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 220, max: 400 }), (some, wide) => {
      const { columns, upright } = fundingGeometry(some, wide);
      // A figure of the chart's type is at most seven pixels wide; boxes stand above the bar, and the label above them.
      for (const { label, labelY, unstated, others } of columns)
        if (upright && unstated === null && others === null)
          expect(labelY - 7 * label.length).toBeGreaterThanOrEqual(0);
    }),
  );
});
