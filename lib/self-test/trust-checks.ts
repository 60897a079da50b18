import { parseEdition } from "../list/parse.ts";
import { checkBytes } from "../trust/check.ts";
import { findTarget } from "../trust/find-target.ts";
import type { TrustPorts } from "../trust/ports.ts";
import { refresh } from "../trust/refresh.ts";
import { type Check, equal, tried } from "./check.ts";
import sample from "./sample-feed.json" with { type: "json" };
import { sampleList } from "./sample-list.ts";

const LIST = "list.json";
const VERIFIED = "verified";
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

interface Changes {
  files?: Record<string, string>;
  list?: string;
  /** Milliseconds since 1970. */
  now?: number;
}

/** The signed sample as it is, and changed in ways that must each be refused. The clock is the sample's own. */
export function trustChecks(): Promise<Check>[] {
  const { files, strangersTimestamp, expires } = sample;
  const list = JSON.stringify(sampleList);
  const targets = "2.targets.json";
  const cases: [sentence: string, changes: Changes, outcome: string][] = [
    ["selfSigned", {}, VERIFIED],
    ["selfTampered", { list: list.replace("Accra", "Lagos") }, "mismatch"],
    ["selfForged", { files: { [targets]: files[targets].replace('"version":2', '"version":2,"x":1') } }, "unsigned"],
    ["selfStranger", { files: { "timestamp.json": strangersTimestamp } }, "unsigned"],
    ["selfExpired", { now: Date.parse(expires) + 1 }, "expired"],
  ];
  return cases.map(([sentence, changes, outcome]) =>
    tried("trust", sentence, async () => equal("trust", sentence, await follow({ list, ...changes }), outcome)),
  );
}

/** `verified`, or why it was refused. */
async function follow({ files = {}, list = "", now }: Changes): Promise<string> {
  const all: Record<string, string> = { ...sample.files, ...files };
  const stored = new Map([["root.json", bytesOf(sample.files["1.root.json"])]]);
  const ports: TrustPorts = {
    fetchMetadata: async (name) => {
      const text = all[name];
      return text === undefined ? { kind: "missing" } : { kind: "bytes", bytes: bytesOf(text) };
    },
    readTrusted: async (name) => stored.get(name) ?? null,
    writeTrusted: async (name, bytes) => void stored.set(name, bytes),
    now: () => now ?? Date.parse(sample.expires) - 1,
  };
  const trusted = await refresh(ports);
  if (!trusted.ok) return trusted.failure.kind;
  const target = await findTarget(ports, trusted.value, LIST);
  if (!target.ok) return target.failure.kind;
  const bytes = await checkBytes(bytesOf(list), target.value.meta, LIST);
  if (!bytes.ok) return bytes.failure.kind;
  return parseEdition(JSON.parse(new TextDecoder().decode(bytes.value))).ok ? VERIFIED : "unreadable";
}
