import type { Policy } from "../../lib/browser/policy.ts";
import { sha256 } from "../../lib/feed/digest.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Where trust begins: SHA-256 of the repository's first root, and that root where it is at hand. */
export interface Anchor {
  id: string;
  root: Bytes | null;
  seed?: Map<string, Bytes>;
}

/** What a package built for one feed carries: see scripts/build-trust.ts. */
export interface PackagedTrust {
  first: Bytes;
  newest: Bytes;
  seed: Map<string, Bytes>;
}

/**
 * The organisation's root or pin before the package's root. Two that contradict each other are no anchor: whoever set them
 * meant something that this is not. Null: nothing to start from.
 */
export async function anchorOf(
  { root, rootSha256 }: Pick<Policy, "root" | "rootSha256">,
  packaged: () => Promise<PackagedTrust | null>,
): Promise<Anchor | null> {
  const pin = rootSha256?.toLowerCase() ?? null;
  if (root !== undefined) {
    const bytes = bytesOf(root);
    const id = await sha256(bytes);
    return pin === null || pin === id ? { id, root: bytes } : null;
  }
  const trust = await packaged();
  // Named by the first: a package with a newer root of the same feed goes on from what an older one stored.
  const id = trust && (await sha256(trust.first));
  if (pin !== null && pin !== id) return { id: pin, root: null };
  return trust && id !== null ? { id, root: trust.newest, seed: trust.seed } : null;
}

const bytesOf = (base64: string): Bytes => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
