import { join } from "node:path";
import { readJson, writeJson } from "./feed-folder.ts";
import type { Target } from "./feed-target.ts";

const DAY = 86_400_000;

/** For each host: when a seal last led to each file that was put there, in milliseconds since 1970. */
type Published = Record<string, Record<string, number>>;

interface Pruning {
  dir: string;
  /** The host's address, by which its files are remembered. */
  to: string;
  target: Target;
  /** What the present seal leads to. */
  named: string[];
  /** Null: nothing is removed, only remembered. */
  days: number | null;
}

/**
 * Removes from a host what it was given and what no seal has led to for so many days: a browser in the middle of a long
 * download still finds its files. What others put there is not known here, and stays. Gives how many were removed.
 */
export async function pruneHost({ dir, to, target, named, days }: Pruning, now: number): Promise<number> {
  const path = join(dir, "published.json");
  const published = readPublishedRecord(await readJson(path));
  const files = { ...published[to], ...Object.fromEntries(named.map((place) => [place, now])) };
  const past = days === null ? [] : Object.keys(files).filter((place) => now - (files[place] ?? now) >= days * DAY);
  for (const place of past) {
    await target.remove(place);
    delete files[place];
  }
  await writeJson(path, { ...published, [to]: files });
  return past.length;
}

function readPublishedRecord(value: unknown): Published {
  const published: Published = {};
  for (const [to, files] of entriesOf(value)) {
    const times = entriesOf(files).filter((entry): entry is [string, number] => typeof entry[1] === "number");
    published[to] = Object.fromEntries(times.filter(([place]) => isPlace(place)));
  }
  return published;
}

/** A file of a feed, and no way out of its folder. */
const isPlace = (place: string): boolean => /^[mt]\//.test(place) && !place.split("/").includes("..");

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];
