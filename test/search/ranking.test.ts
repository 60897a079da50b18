import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseEdition } from "../../lib/list/parse.ts";
import { buildIndex } from "../../lib/search/build.ts";
import { openIndex } from "../../lib/search/open.ts";
import { search } from "../../lib/search/search.ts";
import { writtenQueries } from "./written-queries.ts";

const file = "public/data/starter.json";

describe.skipIf(!existsSync(file))("queries over the starter list", () => {
  test("find what was meant, mostly first and nearly always among the first five", () => {
    const parsed = parseEdition(JSON.parse(readFileSync(file, "utf8")));
    const index = parsed.ok ? openIndex(buildIndex(parsed.value)) : null;
    if (index === null) throw new Error("the starter list gives no index");
    const places = writtenQueries.map(([query, expected]) => {
      const hits = search(index, query, { today: "2026-11-21", limit: 20 }).map(({ kind, id }) => `${kind} ${id}`);
      return { query, expected, place: hits.findIndex((hit) => hit.startsWith(expected)), first: hits[0] };
    });
    const share = (most: number) => places.filter(({ place }) => place >= 0 && place < most).length / places.length;
    const missed = JSON.stringify(
      places.filter(({ place }) => place !== 0),
      null,
      1,
    );
    expect(share(1), missed).toBeGreaterThanOrEqual(0.85);
    expect(share(5), missed).toBeGreaterThanOrEqual(0.97);
  });
});
