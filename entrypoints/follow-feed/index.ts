import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { endProgress } from "../../lib/browser/feed-progress.ts";
import { type FeedReport, feedReport, feedWish, installId } from "../../lib/browser/feed-report.ts";
import { feedPolicy } from "../../lib/browser/feed-server.ts";
import { runOwnScript } from "../../lib/browser/own-script.ts";
import { packageBytes } from "../../lib/browser/package-file.ts";
import type { Policy } from "../../lib/browser/policy.ts";
import { tellPagesOfEdition } from "../../lib/browser/tabs.ts";
import type { UpdatePorts } from "../../lib/feed/bringer.ts";
import type { Outcome } from "../../lib/feed/outcome.ts";
import { type FeedConfig, type NextEdition, usableMirrors } from "../../lib/feed/ports.ts";
import { readStoredState } from "../../lib/feed/state.ts";
import { update } from "../../lib/feed/update.ts";
import { OLD_BUFFERS } from "../../lib/store/layout.ts";
import { openReadStore } from "../../lib/store/read-store.ts";
import type { TakeListScript } from "../take-list/index.ts";
import { type Anchor, anchorOf, type PackagedTrust } from "./anchor.ts";
import { feedAlarm, isFirstSinceStart, noteFeed } from "./here.ts";
import { browserPorts } from "./ports.ts";
import { reportOf } from "./report.ts";
import { type AskedBy, createFeedTimes, type FeedTimes } from "./times.ts";

/** Day on which the package was built, in milliseconds since 1970: see wxt.config.ts. */
declare const SIGHTLINE_BUILT_AT: number;

/**
 * Looks for a new edition, once. Not part of what every wake of the worker loads: it runs when a check is due. What takes
 * an edition is a third script, loaded when there is one to take.
 */
export interface FollowFeedScript {
  feedTimes?: FeedTimes;
}

export default defineUnlistedScript(() => {
  const own = globalThis as FollowFeedScript;
  // Loaded twice at once it is one all the same: what is under way must be known to whoever asks next.
  own.feedTimes ??= createFeedTimes({
    policy: feedPolicy,
    alarm: feedAlarm(),
    report: feedReport.get,
    wish: feedWish,
    noteFeed,
    isFirstSinceStart,
    installId,
    run: followFeed,
    now: () => Date.now(),
    random: () => Math.random(),
  });
});

async function followFeed(askedBy: AskedBy): Promise<void> {
  const policy = await feedPolicy();
  const mirrors = usableMirrors(policy.repoUrls ?? []);
  if (mirrors.length === 0) return;
  // Nothing that came could be put anywhere, and what a newer version of the extension knows of the feed stays as it is.
  if ((await openReadStore()).newer === true) return;
  const anchor = await anchorOf(policy, packagedTrust);
  const report = anchor === null ? noRoot() : await follow(anchor, configOf(policy, mirrors, anchor), askedBy);
  if (report !== null) await feedReport.set(report);
  await renewTables();
}

const noRoot = () =>
  reportOf(
    null,
    { kind: "kept", troubles: [{ why: "no-root", publisher: null, detail: "" }] },
    { verifiedAt: null, retryAt: null, poll: null },
    Date.now(),
  );

async function follow(anchor: Anchor, config: FeedConfig, askedBy: AskedBy): Promise<FeedReport | null> {
  const life = new AbortController();
  const ports = browserPorts(anchor.id, taking(anchor.id, config), life.signal);
  try {
    const asked = askedBy === "person" || (askedBy === "policy" && !config.metered);
    // Where the storage failed there is no state to be read either, and that is what is told.
    const outcome = await update(ports, config, { asked }).catch(failed);
    const state = readStoredState(await ports.readState().catch(() => null));
    return reportOf(anchor.id, outcome, state, ports.now());
  } finally {
    life.abort();
    await endProgress();
  }
}

const failed = (error: unknown): Outcome => ({
  kind: "kept",
  troubles: [{ why: "storage", publisher: null, detail: String(error) }],
});

/** After a small change name table and index are still those of before, and answer until their own are built. */
async function renewTables(): Promise<void> {
  const store = await openReadStore();
  const reader = await store.current().catch(() => null);
  if ((await reader?.made())?.buffers === OLD_BUFFERS) await (await takeList()).renewTables?.();
}

function configOf(policy: Policy, mirrors: string[], anchor: Anchor): FeedConfig {
  return {
    mirrors,
    anchor,
    builtAt: SIGHTLINE_BUILT_AT,
    ceiling: policy.sensitivityCeiling ?? "UNCLASSIFIED",
    countries: policy.countries ?? null,
    minSerial: policy.minSeq ?? 0,
    metered: isMetered(),
  };
}

/** Only some browsers tell. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { type?: string; saveData?: boolean } };
  return connection?.saveData === true || connection?.type === "cellular";
}

/** Null: the package was built for no feed, as most are. */
async function packagedTrust(): Promise<PackagedTrust | null> {
  const read = (name: string) => packageBytes(`/trust/${name}`);
  const [first, newest] = await Promise.all([read("1.root.json"), read("root.json")]);
  if (first === null || newest === null) return null;
  const seed = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const name of ["timestamp.json", "snapshot.json"]) {
    const bytes = await read(name);
    if (bytes !== null) seed.set(name, bytes);
  }
  return { first, newest, seed };
}

function taking(feed: string, { ceiling }: FeedConfig): Pick<UpdatePorts, "bringer" | "take" | "withdraw"> {
  return {
    async bringer() {
      const { feedBringer } = await takeList();
      if (feedBringer === undefined) throw new Error("what brings a list could not be loaded");
      return feedBringer;
    },
    async take(next: NextEdition) {
      // Pages hear of it at once; rows of editions before are deleted after that.
      const onTaken = () => void tellPagesOfEdition();
      const answer = await (await takeList()).takeFeedEdition?.(next, { feed, ceiling, onTaken });
      return answer ?? { kind: "failed", name: "NoScript" };
    },
    async withdraw() {
      const script = await takeList();
      await script.withdrawFeed?.();
      await script.takePackagedList?.();
      await tellPagesOfEdition();
    },
  };
}

async function takeList(): Promise<TakeListScript> {
  const own = globalThis as TakeListScript;
  if (own.takeFeedEdition === undefined) await runOwnScript("/take-list.js");
  return own;
}
