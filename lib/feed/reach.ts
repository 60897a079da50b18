import { checkUnexpired } from "../trust/check.ts";
import { parseMetadata } from "../trust/metadata.ts";
import { LIMITS } from "../trust/ports.ts";
import { refresh, type Trusted } from "../trust/refresh.ts";
import { ensureRoot } from "./anchor.ts";
import { sha256 } from "./digest.ts";
import { CLOCK_TOLERANCE, type Host, hostAt, troubleOf } from "./host.ts";
import { readNotes } from "./notes.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { FeedConfig, FeedPorts } from "./ports.ts";
import { type FeedState, scopeOf } from "./state.ts";

/** What a mirror says, verified. `null`: exactly what is held, completely. */
export interface Reached {
  host: Host;
  trusted: Trusted | null;
  /** SHA-256 of the timestamp as the host has it. */
  timestamp: string;
}

const ROOT_EVERY = 86_400_000;

/** The first mirror that has a state which can be trusted; else what to tell of them. */
export async function reach(ports: FeedPorts, config: FeedConfig, state: FeedState): Promise<Got<Reached>> {
  let telling: Got<Reached> = trouble("no-root", "no list server is set");
  for (const [at, base] of config.mirrors.entries()) {
    const reached = await reachOne(ports, config, state, hostAt(base, ports));
    if (reached.ok) return reached;
    // That one mirror is away says less than what another one answered.
    if (at === 0 || (!telling.ok && telling.trouble.why === "offline")) telling = reached;
  }
  return telling;
}

async function reachOne(ports: FeedPorts, config: FeedConfig, state: FeedState, host: Host): Promise<Got<Reached>> {
  const root = await ensureRoot(ports, host, config);
  if (!root.ok) return root;
  const peeked = await host.fetchMetadata("timestamp.json", LIMITS.timestamp);
  if (peeked.kind !== "bytes" || host.fault)
    return troubleOf({ kind: "unreachable", role: "timestamp", detail: "peek" }, host);
  const seen = await sha256(peeked.bytes);
  if (await isWholeAndFresh(ports, config, state, seen)) return got({ host, trusted: null, timestamp: seen });
  const trusted = await refresh(host);
  if (!trusted.ok) return troubleOf(trusted.failure, host);
  const { at } = readNotes(trusted.value.timestamp, ports.now());
  if (at !== null && at - ports.now() > CLOCK_TOLERANCE) return trouble("clock", "signed later than this clock says");
  return got({ host, trusted: trusted.value, timestamp: seen });
}

/**
 * May this poll end here? Only where the host's timestamp is the stored one, in date, and everything it stands for is
 * held. An interrupted run never gets through: its state has no such timestamp.
 */
async function isWholeAndFresh(
  ports: FeedPorts,
  config: FeedConfig,
  { whole, rootCheckedAt, scope }: FeedState,
  seen: string,
): Promise<boolean> {
  const now = ports.now();
  if (whole !== seen || scope !== scopeOf(config)) return false;
  if (rootCheckedAt === null || now - rootCheckedAt >= ROOT_EVERY || rootCheckedAt > now) return false;
  const stored = await ports.readTrusted("timestamp.json");
  if (stored === null || (await sha256(stored)) !== seen) return false;
  const envelope = parseMetadata(stored, "timestamp", "timestamp");
  return envelope.ok && checkUnexpired(envelope.value.signed, now, "timestamp").ok;
}
