import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemAt, itemCount, placeOfRow, type ResultGroup, rowCount } from "../../components/result-groups.ts";
import { RowHeights } from "../../components/row-heights.ts";

const measured = fc.array(fc.record({ row: fc.nat({ max: 59 }), height: fc.integer({ min: 1, max: 200 }) }), {
  maxLength: 80,
});

/** The same kept plainly. */
function both(count: number, changes: { row: number; height: number }[]) {
  const heights = new RowHeights(count, 50);
  const plain = Array.from({ length: count }, () => 50);
  for (const { row, height } of changes) {
    if (row >= count) continue;
    heights.set(row, height);
    plain[row] = height;
  }
  const starts = plain.map((_height, at) => plain.slice(0, at).reduce((sum, height) => sum + height, 0));
  return { heights, plain, starts };
}

describe("heights of rows", () => {
  test("sums are those of a plain list, whatever was measured", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), measured, (count, changes) => {
        const { heights, plain, starts } = both(count, changes);
        expect(plain.map((_height, at) => heights.offsetOf(at))).toEqual(starts);
        expect(heights.total).toBe(plain.reduce((sum, height) => sum + height, 0));
      }),
      { seed: 41 },
    );
  });

  test("a window has exactly the rows of which something is in sight", () => {
    const place = fc.integer({ min: 0, max: 6_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        measured,
        place,
        fc.integer({ min: 1, max: 900 }),
        (count, changes, top, height) => {
          const { heights, plain, starts } = both(count, changes);
          const at = Math.min(top, heights.total - 1);
          const seen = plain.flatMap((own, row) => {
            const start = starts[row] ?? 0;
            return start < at + height && start + own > at ? [row] : [];
          });
          const { from, to } = heights.window(at, height);
          expect([from, to]).toEqual([seen[0], (seen.at(-1) ?? 0) + 1]);
        },
      ),
      { seed: 42, numRuns: 400 },
    );
  });

  test("there is nothing to see of no rows, nor through no window", () => {
    expect(new RowHeights(0, 50).window(0, 500)).toEqual({ from: 0, to: 0 });
    expect(new RowHeights(9, 50).window(0, 0)).toEqual({ from: 0, to: 0 });
  });

  test("of a hundred thousand rows a window is as small as of ten", () => {
    const heights = new RowHeights(100_000, 50);
    const { from, to } = heights.window(2_500_000, 600);
    expect([from, to]).toEqual([50_000, 50_012]);
  });
});

test("headings and rows stand one below the other, each row under its own heading", () => {
  const kinds = ["project", "organisation", "office", "contact", "call", "country"] as const;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), (counts) => {
      const groups = counts.map(
        (count, at): ResultGroup => ({ kind: kinds[at] ?? "project", name: String(at), count }),
      );
      const plain = counts.flatMap((count, group) => [
        `heading ${group}`,
        ...Array.from({ length: count }, () => `row of ${group}`),
      ]);
      const told = Array.from({ length: itemCount(groups) }, (_none, place) => {
        const item = itemAt(groups, place);
        return item?.kind === "heading" ? `heading ${item.group}` : `row of ${item?.group}`;
      });
      expect(told).toEqual(plain);
      expect(itemAt(groups, plain.length)).toBeNull();
      for (let row = 0; row < rowCount(groups); row++) {
        const item = itemAt(groups, placeOfRow(groups, row));
        expect(item?.kind === "row" && item.row).toBe(row);
      }
    }),
    { seed: 43 },
  );
});
