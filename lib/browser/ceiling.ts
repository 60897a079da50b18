import { browser } from "wxt/browser";
import type { Marking } from "../list/schema.ts";

/** Markings that an organisation may name as the highest it shows. */
export const CEILINGS = ["UNCLASSIFIED", "SBU", "CUI"] as const satisfies Marking[];

/**
 * The organisation's ceiling alone, by the rule of its whole policy: null where it set none, or what is none. Every page of
 * ours asks for it at its start, and for nothing else of the policy. Never rejects; see `readPolicy`.
 */
export async function readCeiling(): Promise<Marking | null> {
  const stored: Record<string, unknown> = await browser.storage.managed.get("sensitivityCeiling").catch(() => ({}));
  return CEILINGS.find((each) => each === stored.sensitivityCeiling) ?? null;
}

/** Calls back when the organisation changes its policy, until the signal aborts. */
export function onPolicy(callback: () => void, signal: AbortSignal): void {
  const onChanged = (_changes: object, area: string) => {
    if (area === "managed") callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
