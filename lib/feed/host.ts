import { checkBytes } from "../trust/check.ts";
import type { Failure } from "../trust/outcome.ts";
import type { Fetched, TrustPorts } from "../trust/ports.ts";
import { type Got, got, type Trouble, trouble, type Why } from "./outcome.ts";
import type { FeedPorts } from "./ports.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A clock further off than this is said to be wrong. */
const CLOCK_TOLERANCE = 86_400_000;

/** One mirror as the trust client sees it, and what its last answer was like. */
export interface Host extends TrustPorts {
  base: string;
  /** The bytes of `timestamp.json`, asked for once a run. */
  timestamp: Fetched | null;
  last: Fetched | null;
  /** The host's clock less ours, in milliseconds; null where it does not say. */
  skew: number | null;
}

export function hostAt(base: string, ports: FeedPorts): Host {
  const host: Host = {
    base,
    timestamp: null,
    last: null,
    skew: null,
    async fetchMetadata(name, limit) {
      if (name === "timestamp.json" && host.timestamp !== null) {
        host.last = host.timestamp;
        return host.timestamp;
      }
      // Whatever has a version in its name never changes. But a root that was not there once may be there now.
      const cache = name === "timestamp.json" || name.endsWith(".root.json") ? "no-cache" : "default";
      const answer = await ports.get(`${base}m/${name}`, limit, cache);
      host.last = answer;
      if (name === "timestamp.json") host.timestamp = answer;
      // The timestamp comes without the host's time, to be short; the next root, which is not there, comes with it.
      if ("date" in answer && answer.date !== undefined) host.skew = answer.date - ports.now();
      return answer;
    },
    readTrusted: (name) => ports.readTrusted(name),
    writeTrusted: (name, bytes) => ports.writeTrusted(name, bytes),
    now: () => ports.now(),
  };
  return host;
}

/** True for a page in place of a file: no file of a feed begins with an angle bracket. */
export function isWebPage(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < 512 && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0)) at++;
  return bytes[at] === 0x3c;
}

/** The reason that a person is told for an answer that brought no file. */
function reasonOf(answer: Exclude<Fetched, { kind: "bytes" }>): Why {
  if (answer.kind !== "unreachable") return answer.kind;
  return answer.why === "later" ? "busy" : (answer.why ?? "offline");
}

const FAILURES: Record<Failure["kind"], Why> = {
  unreachable: "offline",
  missing: "missing",
  "too-large": "too-large",
  malformed: "damaged",
  unsigned: "forged",
  rollback: "older",
  mismatch: "damaged",
  expired: "frozen",
  "no-root": "no-root",
  "not-found": "missing",
};

/** What a failure of the trust client means, seen with the answer that led to it. */
export function troubleOf({ kind, role, detail }: Failure, host: Host, publisher: string | null = null): Trouble {
  const { last, skew } = host;
  let why = FAILURES[kind];
  let retryAfter: number | undefined;
  if (last && last.kind !== "bytes" && ["unreachable", "missing", "too-large"].includes(kind)) {
    why = reasonOf(last);
    if (last.kind === "unreachable") retryAfter = last.retryAfter;
  }
  if (last?.kind === "bytes" && kind !== "expired" && isWebPage(last.bytes)) why = "web-page";
  // Past its date by our clock, but not by the host's: no proof, and enough to say what to look at.
  if (kind === "expired" && skew !== null && Math.abs(skew) > CLOCK_TOLERANCE) why = "clock";
  return { why, publisher, detail: `${role}: ${kind}: ${detail}`, retryAfter };
}

/** A file below `t/`: from what is stored already, else from the first mirror that has the signed bytes. */
export async function getFile(
  ports: FeedPorts,
  mirrors: string[],
  path: string,
  { sha256, length }: { sha256: string; length: number },
): Promise<Got<Bytes>> {
  const signed = { length, hashes: { sha256 } };
  const stored = await ports.readFile(sha256);
  if (stored && (await checkBytes(stored, signed, path)).ok) return got(stored);
  let worst: { ok: false; trouble: Trouble } = trouble("offline", "no mirror");
  for (const base of mirrors) {
    const answer = await ports.get(base + path.split("/").map(encodeURIComponent).join("/"), length, "default");
    if (answer.kind !== "bytes") {
      worst = trouble(reasonOf(answer), `${path}: ${answer.kind}`);
      if (answer.kind === "unreachable") worst.trouble.retryAfter = answer.retryAfter;
      continue;
    }
    const checked = await checkBytes(answer.bytes, signed, path);
    if (checked.ok) return got(checked.value);
    worst = trouble(isWebPage(answer.bytes) ? "web-page" : "damaged", `${path}: ${checked.failure.detail}`);
  }
  return worst;
}
