import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { labelOf, mapGeometry } from "../../components/map-geometry.ts";
import type { Outlines } from "../../components/map-outlines.ts";
import { COUNTRIES } from "../../lib/list/countries.ts";
import { buildWorld } from "../../scripts/data/world.ts";

const text = buildWorld();
const outlines: Outlines = JSON.parse(text);
const place = (country: string, own = false, awards = 1) => ({ country, name: country, own, awards });

describe("the map's file", () => {
  test("is small, has land without borders, and a point for nearly every country", () => {
    expect(text.length).toBeLessThan(70_000);
    expect(Object.keys(outlines.land.objects)).toEqual(["land"]);
    const missing = COUNTRIES.filter((code) => !Object.hasOwn(outlines.points, code));
    expect(missing.length).toBeLessThan(20);
    for (const code of ["XK", "KM", "SC", "MV", "TO", "SG", "MT", "BB", "CV"])
      expect(outlines.points).toHaveProperty(code);
  });

  test.each([
    ["GH", -1, 8],
    ["FR", 2.5, 46.6],
    ["US", -98, 40],
    ["AU", 134, -25],
    ["IN", 79, 22],
  ])("%s stands in its mainland", (code, longitude, latitude) => {
    const [x, y] = outlines.points[code]!;
    expect([Math.abs(x - longitude) < 6, Math.abs(y - latitude) < 6]).toEqual([true, true]);
  });

  test.skipIf(!existsSync("public/data/world.json"))("is what the package carries", () => {
    expect(readFileSync("public/data/world.json", "utf8") === text).toBe(true);
  });
});

describe("marks", () => {
  test.each([
    ["one country", ["GH"]],
    ["a region", ["GH", "TG", "CI", "NG"]],
    ["both sides of the date line", ["FJ", "WS", "TO", "NZ"]],
    ["the whole world", ["US", "BR", "ZA", "RU", "AU", "JP", "GH"]],
  ])("of %s lie within the picture, the country itself on top", (_, codes) => {
    for (const width of [288, 368, 730]) {
      const { marks, height, land } = mapGeometry(
        codes.map((code, index) => place(code, index === 0)),
        outlines,
        width,
      );
      expect(marks).toHaveLength(codes.length);
      expect(marks.at(-1)!.country).toBe(codes[0]);
      for (const { x, y } of marks) expect([x >= 0 && x <= width, y >= 0 && y <= height]).toEqual([true, true]);
      expect(land.startsWith("M")).toBe(true);
    }
  });

  test.each([288, 368, 730])(
    "of many neighbours are hidden by the country's name as little as can be, %i wide",
    (width) => {
      const codes = ["GH", "TG", "BJ", "NG", "CI", "BF", "CM", "LR", "SL", "KE", "BR"];
      const geometry = mapGeometry(
        codes.map((code, index) => ({ ...place(code, index === 0), name: code === "GH" ? "Ghana" : code })),
        outlines,
        width,
      );
      const own = geometry.marks.at(-1)!;
      const { x, y, anchor } = labelOf(own, geometry);
      // Below it lies the sea.
      expect([anchor, y > own.y + 9]).toEqual(["middle", true]);
      expect(x).toBe(own.x);
    },
  );

  test("a name without neighbours stands behind its mark, at the picture's edge before it", () => {
    const geometry = mapGeometry([place("GH", true)], outlines, 368);
    const own = geometry.marks[0]!;
    expect(labelOf(own, geometry).anchor).toBe("start");
    expect(labelOf({ ...own, x: geometry.width - 8 }, geometry).anchor).toBe("end");
  });

  test("what has no point is named, not drawn somewhere", () => {
    const { marks, unplaced } = mapGeometry([place("GH", true), place("ZZ")], outlines, 368);
    expect([marks.length, unplaced]).toEqual([1, ["ZZ"]]);
    expect(mapGeometry([place("ZZ", true)], outlines, 368).marks).toEqual([]);
  });
});
