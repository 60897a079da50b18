import { parseHTML } from "linkedom";
import { readPage } from "../../lib/page/read-page.ts";
import type { Reading } from "../../lib/recognise/reading.ts";

/** A page as Node sees it. linkedom's document lacks some of the DOM's types, not the parts that reading uses. */
export function documentFrom(html: string): Document {
  return parseHTML(html).document;
}

export function readingOf(body: string, head = ""): Reading {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return readPage(documentFrom(html), "https://www.state.gov/countries-areas/ghana/");
}
