import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../components/", import.meta.url);
const queries = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .flatMap((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return [...text.matchAll(/@media ([^{]+)\{/g)].map(([, query = ""]) => ({ name, query: query.trim() }));
  })
  .filter(({ query }) => /width/.test(query));

/** Whether a query on the window's width holds in one so many pixels wide. */
function holds(query: string, width: number): boolean {
  const [, most] = /\(max-width: (\d+)px\)/.exec(query) ?? [];
  if (most !== undefined) return width <= Number(most);
  const [, least] = /\(min-width: (\d+)px\)/.exec(query) ?? [];
  if (least !== undefined) return width >= Number(least);
  const [, above, upTo] = /\((\d+)px < width <= (\d+)px\)/.exec(query) ?? [];
  if (above === undefined) throw new Error(`not understood: ${query}`);
  return width > Number(above) && width <= Number(upTo);
}

/** Of a popup, in Chromium: before each picture it is laid out as narrow as this, to see how wide it must be, and again. */
const NARROWEST = 25;

test.each(queries)("$name: @media $query changes nothing while a popup is measured", ({ query }) => {
  expect(holds(query, NARROWEST)).toBe(holds(query, 400));
});

test("there are queries to be looked at", () => expect(queries.length).toBeGreaterThan(10));
