import { checkBytes } from "../trust/check.ts";
import type { Failure } from "../trust/outcome.ts";
import type { Fetched, TrustPorts } from "../trust/ports.ts";
import { gunzipText } from "./gzip.ts";
import { MOST_BYTES } from "./manifest.ts";
import { type Got, got, type Trouble, trouble, type Why } from "./outcome.ts";
import { hostPath } from "./paths.ts";
import type { FeedPorts } from "./ports.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Clocks differ; more than this and one of them is wrong. */
export const CLOCK_TOLERANCE = 86_400_000;

/** What is wrong with an answer itself, whatever it should have brought. */
type Fault = Pick<Trouble, "why" | "retryAfter">;

/** One mirror as the trust client sees it, and what its last answer was like. */
export interface Host extends TrustPorts {
  base: string;
  /** The bytes of `timestamp.json`, asked for once a run. */
  timestamp: Fetched | null;
  /** Of the last answer; null: it brought a file. */
  fault: Fault | null;
  /** The host's clock less ours, in milliseconds; 0 where it does not say. */
  skew: number;
}

export function hostAt(base: string, ports: FeedPorts): Host {
  const host: Host = {
    ...ports,
    base,
    timestamp: null,
    fault: null,
    skew: 0,
    async fetchMetadata(name, limit) {
      const isTimestamp = name === "timestamp.json";
      // Whatever has a version in its name never changes. But a root that was not there once may be there now.
      const cache = isTimestamp || name.endsWith(".root.json") ? "no-cache" : "default";
      const answer = (isTimestamp && host.timestamp) || (await ports.get(`${base}m/${name}`, limit, cache));
      if (isTimestamp) host.timestamp = answer;
      // The timestamp comes without the host's time, to be short; the next root, which is not there, comes with it.
      if ("date" in answer && answer.date !== undefined) host.skew = answer.date - ports.now();
      host.fault = faultOf(answer);
      return answer;
    },
  };
  return host;
}

/** True for a page in place of a file: no file of a feed begins with an angle bracket. */
export const isWebPage = (bytes: Uint8Array): boolean => /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 512)));

function faultOf(answer: Fetched): Fault | null {
  if (answer.kind === "bytes") return isWebPage(answer.bytes) ? { why: "web-page" } : null;
  if (answer.kind !== "unreachable") return { why: answer.kind };
  return { why: answer.why ?? "offline", retryAfter: answer.retryAfter };
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
export function troubleOf({ kind, role, detail }: Failure, host: Host): { ok: false; trouble: Trouble } {
  const failed = trouble(FAILURES[kind], `${role}: ${kind}: ${detail}`);
  if (kind !== "expired") Object.assign(failed.trouble, host.fault);
  // Past its date by our clock, but not by the host's: no proof, and enough to say what to look at.
  else if (Math.abs(host.skew) > CLOCK_TOLERANCE) failed.trouble.why = "clock";
  return failed;
}

/** A file that a publisher signed for. */
export interface SignedFile {
  sha256: string;
  length: number;
}

/**
 * A file below `t/`, from what is stored already, else from the first mirror that has the signed bytes; with its text,
 * opened no further than `open` bytes.
 */
export async function getText(
  { ports, mirrors }: { ports: FeedPorts; mirrors: string[] },
  name: string,
  { sha256, length }: SignedFile,
  open: number,
): Promise<Got<{ bytes: Bytes; text: string }>> {
  if (Math.max(length, open) > MOST_BYTES) return trouble("too-large", name);
  const file = await getFile(ports, mirrors, hostPath(name, sha256), { sha256, length });
  if (!file.ok) return file;
  const text = await gunzipText(file.value, open);
  return text === null ? trouble("damaged", `${name}: packed`) : got({ bytes: file.value, text });
}

async function getFile(
  ports: FeedPorts,
  mirrors: string[],
  path: string,
  { sha256, length }: SignedFile,
): Promise<Got<Bytes>> {
  const signed = { length, hashes: { sha256 } };
  const stored = await ports.readFile(sha256);
  if (stored && (await checkBytes(stored, signed, path)).ok) return got(stored);
  let worst = trouble("offline", "no mirror");
  for (const base of mirrors) {
    const answer = await ports.get(base + path.split("/").map(encodeURIComponent).join("/"), length, "default");
    if (answer.kind === "bytes" && (await checkBytes(answer.bytes, signed, path)).ok) return got(answer.bytes);
    worst = trouble("damaged", path);
    Object.assign(worst.trouble, faultOf(answer));
  }
  return worst;
}
