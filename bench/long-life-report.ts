import type { Publisher } from "./long-life-publisher.ts";
import { newestIn, PLACES } from "./long-life-publisher.ts";
import type { Sample } from "./long-life-reader.ts";

const COLUMNS = [
  "month",
  "edition",
  "newest",
  "rows",
  "files",
  "MB on disk",
  "MB of worker",
  "requests",
  "alerts",
  "last check",
];

export function printMonths(samples: readonly Sample[], withHeads: boolean): void {
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => (at === COLUMNS.length - 1 ? `  ${cell}` : cell.padStart(13))).join(""));
  if (withHeads) line(COLUMNS);
  for (const one of samples)
    line([
      ...[one.month, one.published, one.newest, one.rows, one.files].map(String),
      (one.bytes / 1e6).toFixed(1),
      (one.heap / 1e6).toFixed(1),
      ...[one.requests, one.alerts].map(String),
      one.sentence,
    ]);
}

/** How much more the last third may take than the one after the first: what grows with time is far beyond it. */
const FLAT = 1.5;

/** What went wrong, in sentences. */
export function judge(samples: readonly Sample[], publisher: Publisher): string[] {
  const faults: string[] = [];
  for (const { month, newest, published, away, narrow } of samples) {
    // The last week's edition may be on its way.
    if (!away && newest < newestIn(published - 1) - (narrow ? PLACES.length : 0))
      faults.push(`in month ${month} the browser was behind edition ${published}`);
    if (newest > newestIn(published)) faults.push(`in month ${month} the browser held what nobody published`);
  }
  if (samples.some(({ twice }) => twice > 0)) faults.push("an alert was told twice");
  if ((samples.at(-1)?.alerts ?? 0) === 0) faults.push("no alert was told in all that time");
  for (const [what, of] of [
    ["storage", ({ bytes }: Sample) => bytes],
    ["the worker's memory", ({ heap }: Sample) => heap],
    ["the number of rows", ({ rows }: Sample) => rows],
    ["the number of files", ({ files }: Sample) => files],
  ] as const) {
    const third = Math.ceil(samples.length / 3);
    const early = median(samples.slice(third > 1 ? 1 : 0, third + 1).map(of));
    const late = median(samples.slice(-third).map(of));
    if (late > early * FLAT) faults.push(`${what} grew from ${Math.round(early)} to ${Math.round(late)}`);
  }
  if (publisher.rotations === 0 && samples.length > 4) faults.push("no key was changed");
  return faults;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
