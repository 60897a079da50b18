import { LONGEST_VALUE, type Reading } from "../recognise/reading.ts";
import { line } from "./clean-text.ts";
import { readFields } from "./read-fields.ts";
import { readLanguage, readLinkedData, readMeta } from "./read-meta.ts";
import { readBreadcrumb, readHeadings } from "./read-outline.ts";
import { walkText } from "./walk-text.ts";

const LONGEST_ADDRESS = 2_000;

/** Reads a page in one go. Works on any DOM that has elements, attributes and selectors: a browser's, or Node's. */
export function readPage(document: Document, url: string): Reading {
  const steps = readingSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, in steps so small that a caller can stop between any two of them and let the page breathe. Nothing is
 * asked that would make the browser compute styles or layout, and nothing in the page is changed.
 */
export function* readingSteps(document: Document, url: string): Generator<undefined, Reading> {
  const meta = readMeta(document);
  yield;
  const linked = readLinkedData(document);
  if (linked.name) meta["ld:name"] = linked.name;
  if (linked.headline) meta["ld:headline"] = linked.headline;
  yield;
  const breadcrumb = yield* readBreadcrumb(document);
  yield;
  const walked = yield* walkText(document);
  const headings = yield* readHeadings(walked.headings);
  const { fields, heads, truncated } = yield* readFields(walked.trees, walked.namers, walked.rows);
  return {
    url: url.slice(0, LONGEST_ADDRESS),
    title: line(document.title, LONGEST_VALUE),
    lang: readLanguage(document, meta),
    meta,
    headings,
    breadcrumb: breadcrumb.length > 0 ? breadcrumb : linked.breadcrumb,
    fields,
    ...(heads.length > 0 ? { heads } : {}),
    text: walked.text,
    mainLength: walked.mainLength,
    truncated: walked.truncated || truncated,
  };
}
