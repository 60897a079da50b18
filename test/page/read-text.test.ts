import { expect, test } from "vitest";
import { LONGEST_READING, MOST_HEADINGS } from "../../lib/recognise/reading.ts";
import { readingOf } from "./page-from.ts";

const mainOf = (body: string) => {
  const { text, mainLength } = readingOf(body);
  return text.slice(0, mainLength);
};

test.each([
  ["blocks end with a line break", "<p>Ghana</p><p>Togo</p>", "Ghana\nTogo"],
  ["inline markup does not cut a word", "<p>Gha<b>na</b> and T<span>ogo</span></p>", "Ghana and Togo"],
  ["a footnote's number is not part of the name", "<p>Ghana<sup>1</sup></p>", "Ghana 1"],
  [
    "a link in a sentence leaves the sentence as it is",
    "<p>In <a>Ghana</a>, the <a>IOM</a>’s work</p>",
    "In Ghana, the IOM’s work",
  ],
  ["links side by side are several words", "<p><a>Ghana</a><a>Togo</a></p>", "Ghana Togo"],
  ["two pieces of a row are two things", "<div><span>Country</span><b>Fiji</b></div>", "Country Fiji"],
  ["a name in two pieces is one", "<div><span>Gha</span><span>na</span></div>", "Ghana"],
  [
    "a label and its value among others are two things",
    "<div><span>Applicant</span><span>Hope House</span><em>UEI</em><b>ABC</b></div>",
    "Applicant Hope House UEIABC",
  ],
  ["white space is folded", "<p> Ghana \n\t is   a&nbsp;country </p>", "Ghana is a country"],
  [
    "scripts, styles and templates are no text",
    "<p>Ghana</p><script>x</script><style>y</style><template>z</template>",
    "Ghana",
  ],
  ["hidden words are not read", '<p>Ghana</p><p hidden>Togo</p><p aria-hidden="true">Mali</p>', "Ghana"],
  ["words hidden by an inline style are not read", '<p>Ghana</p><p style="color:red; display: none">Togo</p>', "Ghana"],
  ["a closed dialog is not read", "<p>Ghana</p><dialog>Togo</dialog>", "Ghana"],
  ["choices of a list are not text of the page", "<p>Ghana</p><select><option>Togo<option>Mali</select>", "Ghana"],
  ["signs that turn a line around are left out", "<p>Gh\u202eana\u200b and To\u00adgo</p>", "Ghana and Togo"],
  ["a page without words has no text", "<div><img src=x></div>", ""],
])("%s", (_law, body, text) => {
  expect(mainOf(body)).toBe(text);
});

test.each([
  ["navigation", "<nav>Togo</nav><p>Ghana</p>"],
  ["a footer", "<footer>Togo</footer><p>Ghana</p>"],
  ["a site's header", "<header>Togo</header><p>Ghana</p>"],
  ["a cookie banner", '<div id="cookie-banner">Togo</div><p>Ghana</p>'],
  ["a share bar", '<div class="wp-block social share">Togo</div><p>Ghana</p>'],
  ["a list of links", "<main><ul><li><a>Togo</a></li> <li><a></a></li></ul><p>Ghana</p></main>"],
  ["what is outside the main part", "<p>Togo</p><main><p>Ghana</p></main>"],
  ["what is outside the only article", "<div>Togo</div><article><p>Ghana</p></article>"],
])("%s comes after the main text", (_name, body) => {
  const { text, mainLength } = readingOf(body);
  expect(text).toBe("Ghana\nTogo");
  expect(mainLength).toBe("Ghana".length);
});

test("a list whose entries say something beside their links is main text", () => {
  expect(mainOf("<main><ul><li><a>Ghana</a>, Tier 2</li><li><a>Togo</a></li></ul></main>")).toBe("Ghana, Tier 2\nTogo");
});

test("a shell without words is not taken for the main part", () => {
  expect(mainOf("<main></main><p>Ghana</p>")).toBe("Ghana");
});

const record = `<p>Applicant: Hope House.</p>${"<p>Where and why the money is asked for.</p>".repeat(15)}`;
test.each([
  ["a record is what the page shows", `<dialog open>${record}</dialog>`, "Applicant: Hope House."],
  ["a record that is closed is not", `<dialog>${record}</dialog>`, "Dashboard"],
  ["a question is not", "<dialog open><p>Leave this page?</p></dialog>", "Dashboard"],
  ["a long notice of cookies is not", `<dialog open><p>We use cookies.</p>${record}</dialog>`, "Dashboard"],
])("in a dialog over the main part %s", (_, dialog, first) => {
  expect(mainOf(`<main><h1>Dashboard</h1></main>${dialog}`).split("\n")[0]).toBe(first);
});

test("a heading block inside the main part is part of it", () => {
  expect(mainOf("<main><header><h1>Ghana</h1></header><p>Tier 2</p></main>")).toBe("Ghana\nTier 2");
});

test("a page of five megabytes gives its first hundred thousand characters and says that there was more", () => {
  const reading = readingOf(`<main>${"<p>Ghana is a country in West Africa. </p>".repeat(120_000)}</main>`);
  expect(reading.text).toHaveLength(LONGEST_READING);
  expect(reading.truncated).toBe(true);
});

test("one text of five megabytes is bounded, too", () => {
  const reading = readingOf(`<p>${"x".repeat(5_000_000)}</p>`);
  expect(reading.text).toHaveLength(LONGEST_READING);
  expect(reading.truncated).toBe(true);
});

test("ten thousand headings are bounded, the first are kept", () => {
  const { headings } = readingOf(Array.from({ length: 10_000 }, (_, n) => `<h2>Heading ${n}</h2>`).join(""));
  expect(headings).toHaveLength(MOST_HEADINGS);
  expect(headings[0]).toEqual({ level: 2, text: "Heading 0" });
});

test("lone surrogates do not leave the page", () => {
  const reading = readingOf("<h1>Ghana \ud83d</h1><p>Tier \udc00 2</p>", "<title>A \ud800</title>");
  expect(JSON.stringify(reading)).not.toMatch(/\\ud[89a-f]/i);
});

test("a page nested three thousand deep is read to its end", () => {
  expect(mainOf(`${"<div>".repeat(3_000)}Ghana${"</div>".repeat(3_000)}`)).toBe("Ghana");
});

test("a title with markup stays words", () => {
  expect(readingOf("", "<title>&lt;script&gt;alert(1)&lt;/script&gt; Ghana</title>").title).toBe(
    "<script>alert(1)</script> Ghana",
  );
});
