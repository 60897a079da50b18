import { useEffect, useState } from "preact/hooks";
import { type Failure, lastFailures } from "../../lib/browser/failures.ts";
import { feedReport } from "../../lib/browser/feed-report.ts";
import { exportSettings } from "../../lib/browser/kept-here.ts";
import type { PolicyReading } from "../../lib/browser/policy.ts";
import { feedAlarm } from "../follow-feed/here.ts";
import type { Kept } from "../options/use-kept.ts";
import type { FeedNow } from "./diagnostics-text.ts";

interface Here {
  settings: Record<string, unknown>;
  failures: Failure[];
  feed: FeedNow;
}

/** Settings, failures and the feed as they are; looked at again with what is kept and with the policy. */
export function useHere(kept: Kept | null, { policy }: PolicyReading): Here | null {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => {
    let current = true;
    void look(policy.repoUrls !== undefined).then(
      (found) => current && setHere(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [kept, policy]);
  return here;
}

async function look(byPolicy: boolean): Promise<Here> {
  const [settings, failures, report, next] = await Promise.all([
    exportSettings(),
    lastFailures(),
    feedReport.get(),
    feedAlarm().due(),
  ]);
  const server = byPolicy ? "policy" : settings.feedServer === null ? null : "own";
  return { settings, failures, feed: { server, report, next } };
}
