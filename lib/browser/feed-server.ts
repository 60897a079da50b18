import * as v from "valibot";
import { defineSetting } from "./define-setting.ts";
import { FEED_SERVER } from "./feed-server-key.ts";
import { type Policy, policyKeys, readPolicy } from "./policy.ts";

/** A list server that the person named; the organisation's goes before it. */
const server = v.strictObject({
  address: policyKeys.repoUrls.pipe[0].item,
  /** SHA-256 of the feed's first root, in hexadecimal; null: the package's root is the one to trust. */
  pin: v.nullable(policyKeys.rootSha256),
});
export type FeedServer = v.InferOutput<typeof server>;

export const feedServer = defineSetting<FeedServer | null>(FEED_SERVER, null, (stored): stored is FeedServer | null =>
  v.is(v.nullable(server), stored),
);

/** A server as a person types it; null: no https address, or no digest. Blanks in a digest are for the eye. */
export function readServer(address: string, pin: string): FeedServer | null {
  const digest = pin.replace(/^sha-?256/i, "").replace(/[\s:]/g, "");
  const read = { address: address.trim(), pin: digest === "" ? null : digest.toLowerCase() };
  return URL.canParse(read.address) && v.is(server, read) ? read : null;
}

/** What is asked of the feed: all that the organisation set, and where it names no server, the person's own. */
export async function feedPolicy(): Promise<Policy> {
  const { policy } = await readPolicy();
  const own = policy.repoUrls === undefined ? await feedServer.get() : null;
  return own === null ? policy : withServer(policy, own);
}

/** The organisation's root or pin holds for a server of the person's choosing too. */
export function withServer(policy: Policy, { address, pin }: FeedServer): Policy {
  const isPinned = policy.root !== undefined || policy.rootSha256 !== undefined || pin === null;
  return { ...policy, repoUrls: [address], ...(isPinned ? {} : { rootSha256: pin }) };
}
