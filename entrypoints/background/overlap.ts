import type { Overlap } from "../../lib/advise/overlap-shape.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { lookAtPage, type SeenBefore } from "../../lib/recognise/look-at-page.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import type { OverlapScript } from "../overlap/index.ts";

const OVERLAP = "/overlap.js";
const own = globalThis as OverlapScript;

/** In the worker's first tick. */
export const keepOverlap = (): void => keepOwnScript(OVERLAP);

/**
 * What a page is. Of a request, who asks for what as well. Where that script cannot run nobody has looked whether it asks
 * for something else, a loan or a place in a course: then it is no request, and no call either, only a page about countries.
 */
export async function findingHere(reading: Reading, seen: SeenBefore, table: NameTable): Promise<Finding> {
  const { finding, request } = lookAtPage(reading, table, undefined, seen);
  if (request === null) return finding;
  if (own.whoAsks === undefined) await runOwnScript(OVERLAP).catch(() => undefined);
  return own.whoAsks?.(request, table) ?? unasked(request.otherwise);
}

const unasked = (finding: Finding): Finding => ({
  ...finding,
  kind: finding.countries.length > 0 ? "country" : "none",
});

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
