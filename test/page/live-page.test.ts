// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPageInSlices } from "../../lib/page/read-in-slices.ts";
import { readPage } from "../../lib/page/read-page.ts";
import { isWriting } from "../../lib/page/text-field.ts";

/** What only a browser's document has: shadow roots, frames, values that somebody typed. */
const read = () => readPage(document, "https://www.state.gov/");

beforeEach(() => {
  document.body.innerHTML = "<h1>Ghana</h1><div id=box></div>";
});
afterEach(() => {
  document.body.innerHTML = "";
});

const box = () => document.getElementById("box") as HTMLElement;

/** This document loads no frames, so the test says what is in one. */
function frameWith(contentDocument: PropertyDescriptor): HTMLElement {
  return Object.defineProperty(document.createElement("iframe"), "contentDocument", contentDocument);
}

test("words in an open shadow root are part of the page, headings and fields too", () => {
  box().attachShadow({ mode: "open" }).innerHTML =
    "<h2>Tier 2</h2><p>Accra</p><label>Legal name <input value=IOM></label>";
  const { text, headings, fields } = read();
  expect(text).toContain("Accra");
  expect(headings).toContainEqual({ level: 2, text: "Tier 2" });
  expect(fields).toContainEqual({ label: "Legal name", value: "IOM", under: "Tier 2" });
});

test("a closed shadow root is not ours to read", () => {
  box().attachShadow({ mode: "closed" }).innerHTML = "<p>Accra</p>";
  expect(read().text).toBe("Ghana");
});

test("a frame of the same origin is read, fields too", () => {
  const inner = document.implementation.createHTMLDocument();
  inner.body.innerHTML = "<p>Accra</p><input aria-label='Legal name' value='IOM'>";
  box().append(frameWith({ value: inner }));
  expect(read().text).toBe("Ghana\nAccra");
  expect(read().fields).toContainEqual({ label: "Legal name", value: "IOM" });
});

test("a frame that throws when it is looked into is left alone", () => {
  const get = () => {
    throw new DOMException("not yours", "SecurityError");
  };
  box().append(frameWith({ get }));
  expect(read().text).toBe("Ghana");
});

test("a frame of another origin, which shows nothing of itself, is left alone", () => {
  box().append(frameWith({ value: null }));
  expect(read().text).toBe("Ghana");
});

test("what somebody typed and chose counts, not what the page came with", () => {
  box().innerHTML =
    "<label>Name <input value=old></label><label>Land <select><option>Togo<option>Ghana</select></label>";
  (box().querySelector("input") as HTMLInputElement).value = "IOM";
  (box().querySelector("select") as HTMLSelectElement).selectedIndex = 1;
  expect(read().fields).toEqual([
    { label: "Name", value: "IOM" },
    { label: "Land", value: "Ghana" },
  ]);
});

test("a prompt in a list of choices is no answer", () => {
  box().innerHTML = "<label>Land <select><option value=''>Choose<option>Ghana</select></label>";
  expect(read().fields).toEqual([{ label: "Land", value: "" }]);
});

test("reading changes nothing in the page", () => {
  const before = document.documentElement.outerHTML;
  read();
  expect(document.documentElement.outerHTML).toBe(before);
});

test("in slices, the same is read", async () => {
  box().innerHTML = "<p>Accra is a city. </p>".repeat(500);
  const sliced = await readPageInSlices(document, "https://www.state.gov/", new AbortController().signal);
  expect(sliced).toEqual(read());
});

test("a reading that is no longer wanted ends without an answer", async () => {
  expect(await readPageInSlices(document, "https://www.state.gov/", AbortSignal.abort())).toBeNull();
});

test.each([
  ["a text field", "<input>", true],
  ["a search field", "<input type=search>", true],
  ["a text area", "<textarea></textarea>", true],
  ["editable text", "<div contenteditable=true tabindex=0></div>", true],
  ["a button", "<button>x</button>", false],
  ["a box to tick", "<input type=checkbox>", false],
])("with focus on %s, somebody writes: %s", (_name, html, writing) => {
  box().innerHTML = html;
  (box().firstElementChild as HTMLElement).focus();
  expect(isWriting()).toBe(writing);
});
