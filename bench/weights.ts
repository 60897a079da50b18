import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtExtension } from "../scripts/demo/browser.ts";

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Bundles and their limits, in kB after gzip; what has none is loaded on demand. */
const bundles: [name: string, file: string, limit: number | null][] = [
  ["content script", "content-scripts/page.js", 15],
  ["background", "background.js", 70],
  ["card, with the first click on a chip", "card.js", null],
  ["what a card says, with the first click on a chip", "advise-card.js", null],
  ["marks, where they are switched on", "marks.js", null],
  ["taking a list, once for each edition", "take-list.js", null],
  ["following a feed, when a check is due", "follow-feed.js", null],
  ["search in the address bar, when used", "suggest.js", null],
  ["comparing a request with the list, on a request", "overlap.js", null],
  ["reading a Word document or plain text, when handed over", "document-file.js", null],
  ["reading a PDF (PDF.js), when handed over", "document-pdf.js", null],
];

/** Weight of each bundle, and of the whole extension. */
export function weigh(): string[][] {
  const rows = bundles.map(([name, file, limit]) => {
    const bytes = readFileSync(join(builtExtension, file));
    const gzip = gzipSync(bytes, { level: 9 }).length;
    const verdict = limit === null ? ["", ""] : [`${limit}`, gzip <= limit * 1000 ? "yes" : "NO"];
    return [name, kilobytes(bytes.length), kilobytes(gzip), ...verdict];
  });
  const files = readdirSync(builtExtension, { recursive: true })
    .map((name) => join(builtExtension, String(name)))
    .filter((file) => statSync(file).isFile());
  const sum = (weight: (file: string) => number) => kilobytes(files.reduce((before, file) => before + weight(file), 0));
  const whole = [
    "whole extension, list included",
    sum((file) => statSync(file).size),
    sum((file) => gzipSync(readFileSync(file)).length),
    "",
    "",
  ];
  return [...rows, whole];
}
