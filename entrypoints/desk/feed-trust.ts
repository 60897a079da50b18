import { feedPolicy } from "../../lib/browser/feed-server.ts";
import { packageBytes } from "../../lib/browser/package-file.ts";
import type { FeedAnchor } from "../desk-work/feed-state.ts";
import { anchorOf, type PackagedTrust } from "../follow-feed/anchor.ts";

/** The feed that this browser follows: its address, and where trust in it begins. Null in a field: not known here. */
export async function feedHere(): Promise<{ address: string | null; anchor: FeedAnchor | null }> {
  const policy = await feedPolicy();
  const anchor = await anchorOf(policy, packagedTrust);
  return { address: policy.repoUrls?.[0] ?? null, anchor: anchor && { id: anchor.id, root: anchor.root } };
}

async function packagedTrust(): Promise<PackagedTrust | null> {
  const read = (name: string) => packageBytes(`/trust/${name}`);
  const [first, newest] = await Promise.all([read("1.root.json"), read("root.json")]);
  return first === null || newest === null ? null : { first, newest, seed: new Map() };
}
