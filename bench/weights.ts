import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtExtension } from "../scripts/demo/browser.ts";

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Bundles with a limit, in kB after gzip. */
const limited: [name: string, file: string, limit: number][] = [
  ["content script", "content-scripts/page.js", 15],
  ["background", "background.js", 60],
];

/** Weight of each bundle, and of the whole extension. */
export function weigh(): string[][] {
  const rows = limited.map(([name, file, limit]) => {
    const bytes = readFileSync(join(builtExtension, file));
    const gzip = gzipSync(bytes, { level: 9 }).length;
    return [name, kilobytes(bytes.length), kilobytes(gzip), `${limit}`, gzip <= limit * 1000 ? "yes" : "NO"];
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
