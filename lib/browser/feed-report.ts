import * as v from "valibot";
import { browser } from "wxt/browser";
import { defineSetting } from "./define-setting.ts";

/** How the last check of the feed ended: what Options tells, and by what the next one is timed. Times in milliseconds since 1970. */
const report = v.strictObject({
  at: v.number(),
  /** SHA-256 of the root that trust begins with; null: there is none. */
  anchor: v.nullable(v.string()),
  /** Catalogue key of the sentence. */
  sentence: v.string(),
  /** The list that was in use before still is: the sentence is followed by one that says so. */
  kept: v.boolean(),
  /** Parts of the list that did not come, each with the key of its sentence. */
  parts: v.array(v.strictObject({ publisher: v.string(), sentence: v.string() })),
  /** When the list was last seen to be the newest there is. */
  verifiedAt: v.nullable(v.number()),
  retryAt: v.nullable(v.number()),
  poll: v.nullable(v.strictObject({ seconds: v.number(), until: v.number() })),
});
export type FeedReport = v.InferOutput<typeof report>;

export const feedReport = defineSetting<FeedReport | null>("feedReport", null, (stored): stored is FeedReport | null =>
  v.is(v.nullable(report), stored),
);

/** What policy asked of the feed when it was last checked, as one text: another text is a reason to check at once. */
export const feedWish = defineSetting<string>("feedWish", "", (stored) => typeof stored === "string");

const ID = "installId";

/** A random text that spreads the checks of many browsers over time. It is never sent anywhere. */
export async function installId(): Promise<string> {
  const stored = (await browser.storage.local.get(ID))[ID];
  if (typeof stored === "string" && stored !== "") return stored;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [ID]: made });
  return made;
}
