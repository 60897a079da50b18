import { parseMetadata, type Root } from "../trust/metadata.ts";
import { LIMITS } from "../trust/ports.ts";
import { verifyThreshold } from "../trust/signature.ts";
import { sha256 } from "./digest.ts";
import { type Host, isWebPage, troubleOf } from "./host.ts";
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
  if (given && (!stored || given.version > stored.version)) {
    await ports.writeTrusted("root.json", anchor.root as Bytes);
    // Like all that is stored it is looked at against the root before it counts.
    for (const [name, bytes] of stored ? [] : (anchor.seed ?? [])) await ports.writeTrusted(name, bytes);
    return got(null);
  }
  if (stored) return got(null);
  if (anchor.root !== null) return trouble("no-root", "the given root is not signed by its own keys");
  const answer = await host.fetchMetadata("1.root.json", LIMITS.root);
  if (answer.kind !== "bytes")
    return { ok: false, trouble: troubleOf({ kind: "unreachable", role: "root", detail: "the first root" }, host) };
  if (isWebPage(answer.bytes)) return trouble("web-page", "1.root.json");
  if ((await sha256(answer.bytes)) !== anchor.id) return trouble("no-root", "the first root is not the pinned one");
  if (!(await rootOf(answer.bytes))) return trouble("no-root", "the first root is not signed by its own keys");
  await ports.writeTrusted("root.json", answer.bytes);
  return got(null);
}

async function rootOf(bytes: Bytes | null): Promise<Root | null> {
  if (bytes === null) return null;
  const envelope = parseMetadata(bytes, "root", "root");
  if (!envelope.ok) return null;
  const { signed } = envelope.value;
  return (await verifyThreshold(envelope.value, signed.roles.root, signed.keys, "root")).ok ? signed : null;
}
