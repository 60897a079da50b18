import type { Overlap } from "../../lib/advise/overlap-shape.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import type { OverlapScript } from "../overlap/index.ts";

const OVERLAP = "/overlap.js";
const own = globalThis as OverlapScript;

/** In the worker's first tick. */
export const keepOverlap = (): void => keepOwnScript(OVERLAP);

/** Which listed projects a request resembles; null on any other page, and where it cannot be told. */
export async function overlapHere(reading: Reading, finding: Finding, reader: ListReader): Promise<Overlap | null> {
  if (finding.kind !== "request") return null;
  try {
    if (own.compareRequest === undefined) await runOwnScript(OVERLAP);
    return (await own.compareRequest?.(reading, finding, reader)) ?? null;
  } catch {
    return null; // The hint is worth more than what it leaves out.
  }
}
