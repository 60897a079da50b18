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
  /** With what reads a list's files: manifest, patches, shards, lanes, digests. No schedule, state, policy, journal. */
  data: number;
  /** The same without the search for a target, which no browser loads. */
  loaded: number;
  /** What a check that finds nothing loads: trust, peek, schedule, state. */
  check: number;
  /** With what brings a list: plans, patches, shards, lanes, taking. */
  all: number;
  /** Other clients that are installed, by name. tuf-js without what it takes of Node, and so unable to run in a browser. */
  peers: Map<string, number>;
}

type Parts = Record<string, string[]>;

const LIB = fileURLToPath(new URL("../lib", import.meta.url));
export const OTHERS = ["@freedomofpress/tuf-browser", "tuf-js"];
const FETCH: Parts = { "trust/fetch-bounded": ["fetchBounded"] };
const REFRESH: Parts = { ...FETCH, "trust/refresh": ["refresh"] };
const SEARCH: Parts = { "trust/find-target": ["findTarget"] };
const DATA: Parts = {
  "feed/manifest": ["parseManifest"],
  "feed/patch": ["parsePatch"],
  "feed/apply": ["applyPatch"],
  "feed/gzip": ["gunzipText"],
  "feed/line": ["readLines"],
  "feed/shards": ["belongsIn"],
  "feed/check-lines": ["checkLines"],
  "feed/digest": ["contentDigest", "stateDigest"],
};
// The extension goes to each publisher's role itself; it searches for no target.
const CHECK: Parts = { ...FETCH, "feed/update": ["update"] };
const ALL: Parts = { ...CHECK, "feed/bringer": ["bringer"] };

export async function weigh(): Promise<Weights> {
  const peers = new Map<string, number>();
  for (const name of OTHERS) {
    // Kept whole: nothing of it is left out for not being used here.
    if (isInstalled(name))
      peers.set(name, await weightOf(`import * as client from "${resolve(name)}";\nglobalThis.client = client;`));
  }
  const ours = (parts: Parts) => weightOf(Object.entries(parts).map(line).join("\n"));
  return {
    trust: await ours({ ...REFRESH, ...SEARCH }),
    data: await ours({ ...REFRESH, ...SEARCH, ...DATA }),
    loaded: await ours({ ...REFRESH, ...DATA }),
    check: await ours(CHECK),
    all: await ours(ALL),
    peers,
  };
}

const line = ([file, names]: [string, string[]]): string =>
  `export { ${names.join(", ")} } from ${JSON.stringify(join(LIB, `${file}.ts`))};`;

/** Without the door of lists, which taking any list loads anyway. */
async function weightOf(source: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "sightline-bench-"));
  const entry = join(folder, "entry.js");
  writeFileSync(entry, source);
  try {
    const code = await bundled(entry, [/\/list\//, "valibot"]);
    return gzipSync(code, { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const resolve = (name: string): string => createRequire(import.meta.url).resolve(name);

function isInstalled(name: string): boolean {
  try {
    return resolve(name) !== "";
  } catch {
    return false;
  }
}
