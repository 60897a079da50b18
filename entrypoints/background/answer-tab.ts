import { findingIn, type StoredFinding, withoutHash } from "../../lib/browser/findings.ts";
import type { ReadOutcome } from "../../lib/browser/questions.ts";
import { hostOf, isReadByItself, silenceOf } from "../../lib/browser/sites.ts";
import { addressOf, askAgainIn, injectReader } from "../../lib/browser/tabs.ts";
import type { createArrivals } from "./arrivals.ts";

/** Longest wait for a page that was just given our reader. */
const PATIENCE = 10_000;

export type Arrivals = ReturnType<typeof createArrivals<number>>;

/**
 * What the page in a tab is; where it was not read before, it is read now by the click that asked. Where nobody clicked, a
 * page on a site that was not allowed stays unread, even if the browser would still let us in.
 */
export async function answerTab(question: unknown, arrivals: Arrivals): Promise<ReadOutcome> {
  const { tabId, asked } = Object(question) as { tabId?: unknown; asked?: unknown };
  if (typeof tabId !== "number" || !Number.isInteger(tabId)) return { kind: "closed" };
  const [url, stored] = await Promise.all([addressOf(tabId), findingIn(tabId)]);
  const host = url === null ? null : hostOf(url);
  const why = host === null ? null : await silenceOf(host, new Date().toISOString());
  if (why !== null) return { kind: "off", why };
  const byItself = url !== null && host !== null && (await isReadByItself(url));
  // A jump inside a public page leaves it the same; on a mail site it is the next message.
  const asRead = byItself ? withoutHash : (address: string) => address;
  if (stored !== null && (url === null || asRead(url) === asRead(stored.url))) return outcomeOf(stored);
  if (asked !== true && !byItself) return { kind: "unread" };
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

/** Lets the reader in a tab read its page again, and waits until it has. */
export function readAgainIn(tabId: number, arrivals: Arrivals): Promise<boolean> {
  const read = arrivals.wait(tabId, PATIENCE);
  askAgainIn(tabId);
  return read;
}

const outcomeOf = ({ url, finding, overlap, badge, wrong }: StoredFinding): ReadOutcome => ({
  kind: "read",
  tab: { url, finding, overlap, badge, wrong },
});
