import { expect, test } from "vitest";
import { readPage } from "../../lib/page/read-page.ts";
import { documentFrom, readingOf } from "./page-from.ts";

test("describing meta entries are taken, tokens are not", () => {
  const { meta } = readingOf(
    "",
    `<meta property="og:title" content="Ghana"><meta name="Description" content=" Relations  with Ghana ">
     <meta name="csrf-token" content="abc"><meta name="viewport" content="width=1"><meta name="__proto__" content="x">
     <link rel="canonical" href="https://www.state.gov/countries-areas/ghana/">`,
  );
  expect(meta).toEqual({
    "og:title": "Ghana",
    description: "Relations with Ghana",
    canonical: "https://www.state.gov/countries-areas/ghana/",
  });
});

test("linked data gives its name and headline and nothing else", () => {
  const data = {
    "@graph": [
      { "@type": "WebSite", name: "State" },
      { "@type": "Article", headline: "Ghana", articleBody: "secret" },
    ],
  };
  const { meta } = readingOf("", `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  expect(meta).toEqual({ "ld:headline": "Ghana" });
});

test.each(["{", "null", "[1,2]", '"Ghana"', '{"@graph":{}}'])(
  "linked data that is broken (%s) is as if absent",
  (json) => {
    expect(readingOf("<p>Ghana</p>", `<script type="application/ld+json">${json}</script>`).meta).toEqual({});
  },
);

test.each([
  ["a list", '<nav aria-label="Breadcrumb"><ol><li><a>Home</a></li><li>Countries</li><li>Ghana</li></ol></nav>'],
  ["links and a last word", '<div class="breadcrumbs"><a>Home</a> › <a>Countries</a> › Ghana</div>'],
  ["plain words", '<p class="breadcrumb">Home › Countries › Ghana</p>'],
  [
    "spans",
    '<div id="breadcrumb"><span><a>Home</a></span> / <span><a>Countries</a></span> / <span aria-current="page">Ghana</span></div>',
  ],
])("a breadcrumb made of %s is read", (_name, body) => {
  expect(readingOf(body).breadcrumb).toEqual(["Home", "Countries", "Ghana"]);
});

test.each([
  ["at the top of", ["Home", "Ghana"], (trail: string, rows: string) => trail + rows],
  ["far down in", [], (trail: string, rows: string) => rows + trail],
])("a breadcrumb %s a page of thousands of elements: %j", (_where, steps, body) => {
  const html = body('<ol class="breadcrumb"><li>Home</li><li>Ghana</li></ol>', "<p><b>x</b></p>".repeat(10_500));
  const document = documentFrom(`<!doctype html><html><body>${html}</body></html>`);
  // Browsers count all elements by this name; linkedom knows none of it.
  Object.assign(document, { getElementsByTagName: (name: string) => document.querySelectorAll(name) });
  expect(readPage(document, "https://www.state.gov/").breadcrumb).toEqual(steps);
});

test.each([
  ["the first of main parts", "<main>one</main><main>two</main>", "one"],
  ["the only article", "<p>x</p><article>one</article>", "one"],
  ["what several usual names name first", '<div class="entry-content">one</div><div id="content">two</div>', "one"],
  ["what several usual names name first", '<div id="content">one</div><div id="main">two</div>', "one"],
  ["none of two articles", "<article>one</article><article>two</article>", "one\ntwo"],
])("the main part is %s", (_what, body, text) => {
  const reading = readingOf(`<p>before</p>${body}`);
  expect(reading.text.slice(0, reading.mainLength).replace("before\n", "").replace("x\n", "")).toBe(text);
});

test("without a breadcrumb on the page, the linked data's is taken", () => {
  const data = { "@type": "BreadcrumbList", itemListElement: [{ name: "Home" }, { item: { name: "Ghana" } }] };
  const { breadcrumb } = readingOf("", `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  expect(breadcrumb).toEqual(["Home", "Ghana"]);
});

test.each([
  ['<html lang="fr-FR">', "fr-FR"],
  ["<html>", ""],
  ['<html lang="<script>">', ""],
  ['<html><head><meta http-equiv="content-language" content="es, en"></head>', "es"],
])("the language of %s is '%s'", (start, language) => {
  expect(readPage(documentFrom(`${start}<body></body></html>`), "https://x.example/").lang).toBe(language);
});

test("headings keep their level and leave hidden ones out", () => {
  const { headings } = readingOf(
    '<h1>Ghana <a hidden>#</a></h1><div hidden><h2>Togo</h2></div><p role="heading" aria-level="3">Facts</p>',
  );
  expect(headings).toEqual([
    { level: 1, text: "Ghana" },
    { level: 3, text: "Facts" },
  ]);
});
