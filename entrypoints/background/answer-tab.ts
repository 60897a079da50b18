import { findingIn, type StoredFinding, withoutHash } from "../../lib/browser/findings.ts";
import type { ReadOutcome } from "../../lib/browser/questions.ts";
import { hostOf, silenceOf } from "../../lib/browser/sites.ts";
import { addressOf, injectReader } from "../../lib/browser/tabs.ts";
import type { createArrivals } from "./arrivals.ts";

/** Longest wait for a page that was just given our reader. */
const PATIENCE = 10_000;

export type Arrivals = ReturnType<typeof createArrivals<number>>;

/** What the page in a tab is; where it was not read before, it is read now, by the click that opened our page. */
export async function answerTab(question: unknown, arrivals: Arrivals): Promise<ReadOutcome> {
  const { tabId } = Object(question) as { tabId?: unknown };
  if (typeof tabId !== "number" || !Number.isInteger(tabId)) return { kind: "closed" };
  const [url, stored] = await Promise.all([addressOf(tabId), findingIn(tabId)]);
  const host = url === null ? null : hostOf(url);
  const why = host === null ? null : await silenceOf(host, new Date().toISOString());
  if (why !== null) return { kind: "off", why };
  if (stored !== null && (url === null || withoutHash(url) === withoutHash(stored.url))) return outcomeOf(stored);
  return readByClick(tabId, arrivals);
}

/** Reads a page that the person's click has just granted. */
export async function readByClick(tabId: number, arrivals: Arrivals): Promise<ReadOutcome> {
  const read = arrivals.wait(tabId, PATIENCE);
  if (!(await injectReader(tabId))) return { kind: "closed" };
  await read;
  const stored = await findingIn(tabId);
  return stored === null ? { kind: "closed" } : outcomeOf(stored);
}

const outcomeOf = ({ url, finding, overlap, badge, wrong }: StoredFinding): ReadOutcome => ({
  kind: "read",
  tab: { url, finding, overlap, badge, wrong },
});
