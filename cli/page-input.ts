import { parseHTML } from "linkedom";
import { readPage } from "../lib/page/read-page.ts";
import { plainReading } from "../lib/recognise/plain-reading.ts";
import type { Reading } from "../lib/recognise/reading.ts";

/** A page as a line of JSON gives it: its text, or its markup. */
export interface PageInput {
  id: string;
  url: string;
  title?: string;
  lang?: string;
  text?: string;
  html?: string;
}

/** A page from one line of JSON, or a sentence that says what is wrong with the line. */
export function parsePageLine(line: string): PageInput | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "this is not JSON.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "a page is a JSON object.";
  const { id, url, title, lang, text, html } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") return '"id" is missing.';
  if (url !== undefined && typeof url !== "string") return '"url" must be text.';
  if (typeof text !== "string" && typeof html !== "string") return 'a page needs "text" or "html".';
  return {
    id: String(id),
    url: url ?? "",
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof lang === "string" ? { lang } : {}),
    ...(typeof html === "string" ? { html } : {}),
    ...(typeof text === "string" ? { text } : {}),
  };
}

export function readingOf(page: PageInput): Reading {
  const { html, url, title = "", lang = "" } = page;
  if (html === undefined) return plainReading({ url, title, lang, text: page.text ?? "" });
  const markup = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const reading = readPage(parseHTML(markup).document, url);
  return { ...reading, title: reading.title || title, lang: reading.lang || lang };
}
