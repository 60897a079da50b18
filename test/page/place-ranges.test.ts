// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { fold } from "../../lib/page/clean-text.ts";
import { rangesOf } from "../../lib/page/place-ranges.ts";
import { readPage } from "../../lib/page/read-page.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

const textNow = () => readPage(document, "https://www.state.gov/").text;

function ranges(text: string, places: { start: number; end: number }[]) {
  const steps = rangesOf(document, text, places);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function rangeOf(words: string): Range | null {
  const text = textNow();
  const start = text.indexOf(words);
  return ranges(text, [{ start, end: start + words.length }])?.[0] ?? null;
}

test.each([
  ["a name in one piece", "<p>In Ghana, World Vision works.</p>", "World Vision", "World Vision"],
  ["a name cut by markup", "<p>In Ghana, <b>World</b> <i>Vi</i>sion works.</p>", "World Vision", "World Vision"],
  ["white space in it", "<p>   World\n\t  Vision works.</p>", "World Vision", "World\n\t  Vision"],
  ["a soft hyphen in it", "<p>World Vi\u00adsion</p>", "World Vision", "World Vi\u00adsion"],
  [
    "a blank that ends one piece and begins the next",
    "<p>by <b> World</b><b> Vision</b></p>",
    "World Vision",
    "World Vision",
  ],
  [
    "what stands beside the main text",
    "<main>Ghana</main><footer>by World Vision</footer>",
    "World Vision",
    "World Vision",
  ],
  ["what stands before the main text", "<p>by World Vision</p><main>Ghana</main>", "World Vision", "World Vision"],
])("finds %s", (_case, html, words, printed) => {
  document.body.innerHTML = html;
  expect(String(rangeOf(words))).toBe(printed);
});

test("finds no name with another part of the page in the middle of it", () => {
  document.body.innerHTML = "<span>World </span><nav>Menu</nav><span>Vision</span>";
  expect(textNow()).toContain("World Vision");
  expect(rangeOf("World Vision")).toBeNull();
});

test("touches nothing while it looks", () => {
  document.body.innerHTML = "<p>World <b>Vision</b></p>";
  const before = document.documentElement.outerHTML;
  rangeOf("World Vision");
  expect(document.documentElement.outerHTML).toBe(before);
});

test("finds nothing in a page that reads otherwise by now", () => {
  document.body.innerHTML = "<p>World Vision</p>";
  const text = textNow();
  document.body.innerHTML = "<p>A new page of World Vision</p>";
  expect(ranges(text, [{ start: 0, end: 12 }])).toBeNull();
});

test("survives a page that takes its words away while it is being looked at", () => {
  document.body.innerHTML = "<p>World Vision</p>".repeat(40);
  const text = textNow();
  const places = [...text.matchAll(/World Vision/g)].map(({ index }) => ({ start: index, end: index + 12 }));
  const steps = rangesOf(document, text, places);
  let taken = 0;
  for (let step = steps.next(); !step.done; step = steps.next())
    if (++taken > 5) for (const paragraph of document.querySelectorAll("p")) (paragraph.firstChild as Text).data = "";
  expect(taken).toBeGreaterThan(5);
});

describe("laws", () => {
  const words = fc.constantFrom(
    "World",
    "Vision ",
    " Ghana",
    "  ",
    "\n",
    "a\u00adb",
    "\u200b",
    " x  y ",
    "É",
    "\t",
    "𝒳",
  );
  const piece = fc.tuple(fc.constantFrom("span", "b", "a", "p", "div", "section", "br"), words);

  test("every run of letters that was read is found again, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), fc.boolean(), (pieces, inMain) => {
        const html = pieces
          .map(([name, text]) => (name === "br" ? `${text}<br>` : `<${name}>${text}</${name}>`))
          .join("");
        document.body.innerHTML = inMain ? `<footer>${html}</footer><main>${html}</main>` : html;
        const text = textNow();
        const places = [...text.matchAll(/\S+/g)].map(({ 0: run, index }) => ({
          start: index,
          end: index + run.length,
        }));
        const found = ranges(text, places);
        for (const [index, { start, end }] of places.entries())
          expect(fold(String(found?.[index])).trim()).toBe(text.slice(start, end));
      }),
      { numRuns: 120 },
    );
  });
});
