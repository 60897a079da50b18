import type { Root } from "../trust/metadata.ts";
import { LIMITS } from "../trust/ports.ts";
import { readRoot } from "../trust/refresh.ts";
import { sha256 } from "./digest.ts";
import { type Host, troubleOf } from "./host.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { FeedConfig, FeedPorts } from "./ports.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Sees to it that there is a trusted root to start from: the stored one; the given one where none is stored, where the
 * stored one is broken, or where the given one is newer; else the first root from the host, if it is the pinned one.
 */
export async function ensureRoot(ports: FeedPorts, host: Host, { anchor }: FeedConfig): Promise<Got<null>> {
  const stored = await rootOf(await ports.readTrusted("root.json"));
  const given = await rootOf(anchor.root);
  if (anchor.root && given && (!stored || given.version > stored.version)) {
    await ports.writeTrusted("root.json", anchor.root);
    // Like all that is stored it is looked at against the root before it counts.
    for (const [name, bytes] of stored ? [] : (anchor.seed ?? [])) await ports.writeTrusted(name, bytes);
  } else if (!stored) {
    if (anchor.root) return trouble("no-root", "the given root is not signed by its own keys");
    const answer = await host.fetchMetadata("1.root.json", LIMITS.root);
    if (answer.kind !== "bytes" || host.fault)
      return troubleOf({ kind: "unreachable", role: "root", detail: "the first" }, host);
    if ((await sha256(answer.bytes)) !== anchor.id) return trouble("no-root", "the first root is not the pinned one");
    if (!(await rootOf(answer.bytes))) return trouble("no-root", "the first root is not signed by its own keys");
    await ports.writeTrusted("root.json", answer.bytes);
  }
  return got(null);
}

async function rootOf(bytes: Bytes | null): Promise<Root | null> {
  const root = bytes && (await readRoot(bytes));
  return root?.ok ? root.value : null;
}
