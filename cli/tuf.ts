import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { checkBytes } from "../lib/trust/check.ts";
import { fetchBounded } from "../lib/trust/fetch-bounded.ts";
import { findTarget } from "../lib/trust/find-target.ts";
import { done, type Failure, failed, type Step } from "../lib/trust/outcome.ts";
import type { Fetched, TrustPorts } from "../lib/trust/ports.ts";
import { refresh, type Trusted } from "../lib/trust/refresh.ts";
import { targetPath } from "../lib/trust/target-path.ts";

export const usage = `tuf --metadata-dir D init ROOT
tuf --metadata-dir D --metadata-url U refresh
tuf --metadata-dir D --metadata-url U --target-name N [--target-name N ...] --target-base-url U --target-dir D download`;

type Bytes = Uint8Array<ArrayBuffer>;
const TIME_LIMIT_MS = 20_000;

/** The client protocol of the public conformance suite. 0: done; 1: the repository was refused; 2: wrong use. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      "metadata-dir": { type: "string" },
      "metadata-url": { type: "string" },
      "target-name": { type: "string", multiple: true },
      "target-base-url": { type: "string" },
      "target-dir": { type: "string" },
    },
  });
  const [command, file] = positionals;
  const metadataDir = values["metadata-dir"];
  const metadataUrl = values["metadata-url"];
  if (metadataDir && command === "init" && file) {
    await writeWhole(join(metadataDir, "root.json"), await readFile(file));
    return 0;
  }
  if (metadataDir && metadataUrl && command === "refresh") {
    return report(await refresh(folderPorts(metadataDir, metadataUrl)));
  }
  const { "target-name": names, "target-base-url": targetUrl, "target-dir": targetDir } = values;
  if (metadataDir && metadataUrl && command === "download" && names && targetUrl && targetDir) {
    const ports = folderPorts(metadataDir, metadataUrl);
    const trusted = await refresh(ports);
    if (!trusted.ok) return report(trusted);
    for (const name of names) {
      const target = await download(ports, trusted.value, name, { targetUrl, targetDir });
      if (!target.ok) return report(target);
    }
    return 0;
  }
  process.stderr.write(`${usage}\n`);
  return 2;
}

function report(step: Step<unknown>): number {
  if (step.ok) return 0;
  const { kind, role, detail }: Failure = step.failure;
  process.stderr.write(`${role}: ${kind}: ${detail}\n`);
  return 1;
}

function folderPorts(dir: string, url: string): TrustPorts {
  return {
    fetchMetadata: (name, limit) => get(`${withSlash(url)}${name}`, limit),
    readTrusted: (name) => readOrNull(join(dir, name)),
    writeTrusted: (name, bytes) => writeWhole(join(dir, name), bytes),
    now: Date.now,
  };
}

async function download(
  ports: TrustPorts,
  trusted: Trusted,
  name: string,
  { targetUrl, targetDir }: { targetUrl: string; targetDir: string },
): Promise<Step<null>> {
  const found = await findTarget(ports, trusted, name);
  if (!found.ok) return found;
  // One flat, encoded name: a target called "../x" stays in the folder.
  const place = join(targetDir, encodeURIComponent(name));
  const held = await readOrNull(place);
  if (held && (await checkBytes(held, found.value.meta, name)).ok) return done(null);
  const answer = await get(`${withSlash(targetUrl)}${targetPath(found.value, trusted.root)}`, found.value.meta.length);
  if (answer.kind !== "bytes")
    return failed(answer.kind, name, "detail" in answer ? answer.detail : `answer: ${answer.kind}`);
  const checked = await checkBytes(answer.bytes, found.value.meta, name);
  if (!checked.ok) return checked;
  await writeWhole(place, checked.value);
  return done(null);
}

const get = (url: string, limit: number): Promise<Fetched> =>
  fetchBounded(fetch, url, limit, { signal: AbortSignal.timeout(TIME_LIMIT_MS), cache: "no-cache" });

const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`);

async function readOrNull(path: string): Promise<Bytes | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}

/** Written beside and then renamed, so that a reader never sees half a file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}
