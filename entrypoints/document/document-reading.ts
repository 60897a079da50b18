import type { DocumentText } from "../../lib/exchange/document-shape.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { LONGEST_VALUE, MOST_FIELDS, MOST_HEADINGS, type Reading } from "../../lib/recognise/reading.ts";

/**
 * A document as a page's reading, so that recognition has one way. `address` where it was fetched from one; a file's own
 * name is no part of it, because people name files as they please.
 */
export function readingOf(text: DocumentText, address: string): Reading {
  const title = isTitle(text.title) ? text.title : "";
  const plain = plainReading({
    url: address,
    title,
    lang: text.lang,
    text: text.lines.map((line) => line.text).join("\n"),
  });
  const fields = text.fields.map(({ label, value }) => ({ label, value: value.slice(0, LONGEST_VALUE) }));
  return {
    ...plain,
    headings: (text.headings.length > 0 ? text.headings : plain.headings).slice(0, MOST_HEADINGS),
    // What stands in boxes and tables first: it needs no guess which words are the label.
    fields: [...fields, ...plain.fields].slice(0, MOST_FIELDS),
    truncated: text.truncated || plain.truncated,
  };
}

/** Programs write names of files and of themselves where a title should stand. */
const isTitle = (title: string): boolean =>
  title.length > 3 && !/^(?:microsoft |untitled|document\d*$|scan)|\.(?:docx?|pdf|xlsx?|indd|tmp)$/i.test(title);
