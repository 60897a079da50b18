import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bundled } from "../test/bundle.ts";

/** Bytes of code, minified and packed. */
export interface Weights {
  /** The TUF client alone, with canonical JSON and the fetch that is cut off: what other clients are compared by. */
  trust: number;
  /** What a check that finds nothing loads: trust, peek, schedule, state. */
  check: number;
  /** With what brings a list: plans, patches, shards, lanes, taking. */
  all: number;
  /** Other clients that are installed, by name. tuf-js without what it takes of Node, and so unable to run in a browser. */
  peers: Map<string, number>;
}

const LIB = fileURLToPath(new URL("../lib", import.meta.url));
export const OTHERS = ["@freedomofpress/tuf-browser", "tuf-js"];

export async function weigh(): Promise<Weights> {
  const peers = new Map<string, number>();
  for (const name of OTHERS) {
    if (isInstalled(name)) peers.set(name, await weightOf([name]));
  }
  return {
    trust: await ours("trust/refresh", "trust/find-target", "trust/fetch-bounded"),
    check: await ours("feed/update"),
    all: await ours("feed/update", "feed/bringer"),
    peers,
  };
}

const ours = (...names: string[]) => weightOf(names.map((name) => join(LIB, `${name}.ts`)));

/** Without the door of lists, which taking any list loads anyway. */
async function weightOf(modules: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "sightline-bench-"));
  const entry = join(folder, "entry.js");
  const resolve = createRequire(import.meta.url).resolve;
  const files = modules.map((name) => (name.startsWith("/") ? name : resolve(name)));
  // Kept whole: nothing of it is left out for not being used here.
  const kept = (file: string, at: number) =>
    `import * as part${at} from ${JSON.stringify(file)};\nglobalThis.kept${at} = part${at};`;
  writeFileSync(entry, files.map(kept).join("\n"));
  try {
    const code = await bundled(entry, [/\/list\//, "valibot"]);
    return gzipSync(code, { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isInstalled(name: string): boolean {
  try {
    return createRequire(import.meta.url).resolve(name) !== "";
  } catch {
    return false;
  }
}
