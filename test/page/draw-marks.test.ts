// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { drawMarks } from "../../lib/page/draw-marks.ts";

/** The registry of highlights, which this document has not: as much of it as is used. */
const registry = new Map<string, unknown>();

beforeEach(() => {
  document.body.innerHTML = "<p>World Vision</p>";
  registry.clear();
  vi.stubGlobal(
    "Highlight",
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal("CSS", { highlights: registry });
  document.adoptedStyleSheets = [];
});
afterEach(() => vi.unstubAllGlobals());

function markAll(signal: AbortSignal): void {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("p") as Element);
  drawMarks([{ range, of: "vision" }], () => undefined, signal);
}
const isUntouched = () => registry.size === 0 && document.adoptedStyleSheets.length === 0;

test("a mark is an entry in the registry and a style sheet, and no node", () => {
  const before = document.documentElement.outerHTML;
  markAll(new AbortController().signal);
  expect([registry.size, document.adoptedStyleSheets.length]).toEqual([1, 1]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("when its time is over, nothing is left, and what the page itself has stays", () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  registry.set("page", "its own");
  const life = new AbortController();
  markAll(life.signal);
  life.abort();
  expect(document.adoptedStyleSheets).toEqual([own]);
  expect([...registry]).toEqual([["page", "its own"]]);
});

test("marks that were replaced take no newer ones with them", () => {
  const [older, newer] = [new AbortController(), new AbortController()];
  markAll(older.signal);
  markAll(newer.signal);
  older.abort();
  expect([registry.size, document.adoptedStyleSheets.length]).toEqual([1, 1]);
  newer.abort();
  expect(isUntouched()).toBe(true);
});

test.each([
  ["has no registry", () => vi.stubGlobal("CSS", {})],
  ["has no highlights", () => vi.stubGlobal("Highlight", undefined)],
])("a browser that %s shows no marks", (_case, take) => {
  take();
  markAll(new AbortController().signal);
  expect(isUntouched()).toBe(true);
});

test("a browser that lets no extension adopt a style sheet shows no marks, and keeps nothing", () => {
  vi.spyOn(registry, "set").mockImplementationOnce(() => {
    throw new TypeError("Accessing from Xray wrapper is not supported.");
  });
  markAll(new AbortController().signal);
  expect(isUntouched()).toBe(true);
});

test("what is over before it began draws nothing", () => {
  markAll(AbortSignal.abort());
  expect(isUntouched()).toBe(true);
});
