import * as v from "valibot";
import { browser } from "wxt/browser";
import { CEILINGS } from "./ceiling.ts";

export { onPolicy } from "./ceiling.ts";

const https = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https:\/\/[^\s/]+/));
const host = v.pipe(v.string(), v.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/));
const wholeFrom = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What an organisation may set, key by key; public/managed-schema.json tells the browser of the same keys. */
export const policyKeys = {
  repoUrls: v.pipe(v.array(https), v.minLength(1), v.maxLength(8)),
  rootSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i)),
  root: v.pipe(v.string(), v.base64(), v.maxLength(700_000)),
  pollMinutes: wholeFrom(1, 1_440),
  countries: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  refreshNonce: v.pipe(v.string(), v.maxLength(200)),
  minSeq: wholeFrom(0, Number.MAX_SAFE_INTEGER),
  sites: v.pipe(v.array(host), v.maxLength(500)),
  sensitivityCeiling: v.picklist(CEILINGS),
};

export type Policy = { [K in keyof typeof policyKeys]?: v.InferOutput<(typeof policyKeys)[K]> };

export interface PolicyReading {
  policy: Policy;
  /** Keys that are ignored, each with the catalogue key of a sentence that takes `{key}`. */
  problems: { key: string; sentence: "errorPolicyValue" | "errorPolicyUnknown" }[];
}

/**
 * What the organisation set, each key judged on its own. Never rejects. The first call in a fresh Chromium profile may
 * take seconds, so nothing that a person waits for may wait for it.
 */
export async function readPolicy(): Promise<PolicyReading> {
  // Firefox rejects where no policy is set; Chromium gives an empty object.
  return parsePolicy(await browser.storage.managed.get().catch(() => ({})));
}

export function parsePolicy(stored: Record<string, unknown>): PolicyReading {
  const reading: PolicyReading = { policy: {}, problems: [] };
  for (const [key, value] of Object.entries(stored)) {
    if (!Object.hasOwn(policyKeys, key)) reading.problems.push({ key, sentence: "errorPolicyUnknown" });
    else if (v.is(policyKeys[key as keyof Policy], value)) Object.assign(reading.policy, { [key]: value });
    else reading.problems.push({ key, sentence: "errorPolicyValue" });
  }
  return reading;
}
