import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { findBrowser } from "../scripts/browsers.mjs";

/**
 * Real policy files, as an administrator places them, seen by one browser alone: the machine's own are neither read nor
 * changed. Where the machine does not let us, the answer is the reason, for a test to skip with.
 */
export interface PlacedPolicies {
  /** The browser that reads them: start this one. */
  executablePath: string;
  /**
   * Replaces them all: `{ "3rdparty": { extensions: { [id]: {...} } }, ExtensionSettings: {...} }` in Chromium, what stands
   * under `policies` in Firefox's file. A Chromium that runs notices in some seconds, a Firefox at its next start.
   */
  set(policies: object): void;
  /** Takes the folder away; end the browser first. Also happens when the signal aborts. */
  close(): void;
}

interface Placing {
  /** A folder that is not there yet, and is ours until `close`. */
  folder: string;
  policies: object;
  signal?: AbortSignal | undefined;
}

/** Where Debian's Chromium looks: managed policies are every file of `policies/managed` below it. */
const CHROMIUM_SETTINGS = "/etc/chromium";

/** Chromium with a settings folder of its own, laid over the machine's in a mount namespace that ends with the browser. */
export function chromiumWithPolicies({ folder, policies, signal }: Placing): PlacedPolicies | string {
  const program = findBrowser("CHROMIUM");
  if (program === null) return "there is no Chromium here";
  const unshare = howToUnshare();
  if (unshare === null) return "this machine lets us lay no folder over /etc/chromium (mount namespaces)";
  const settings = join(folder, "etc");
  const managed = join(settings, "policies/managed");
  mkdirSync(managed, { recursive: true });
  const preferences = join(CHROMIUM_SETTINGS, "master_preferences");
  if (existsSync(preferences)) copyFileSync(preferences, join(settings, "master_preferences"));
  const executablePath = join(folder, "chromium");
  const inside = 'mount --bind "$1" "$2" && shift 2 && exec "$@"';
  writeFileSync(
    executablePath,
    `#!/bin/sh\nexec ${unshare.join(" ")} sh -c '${inside}' sh ${[settings, CHROMIUM_SETTINGS, program].map(quoted).join(" ")} "$@"\n`,
  );
  chmodSync(executablePath, 0o755);
  return placed({ folder, executablePath, file: join(managed, "policies.json"), wrap: (all) => all, policies, signal });
}

/** Firefox reads policies beside its program: links to its files, and a `distribution` folder of our own. */
export function firefoxWithPolicies({ folder, policies, signal }: Placing): PlacedPolicies | string {
  const found = findBrowser("FIREFOX");
  if (found === null) return "there is no Firefox here";
  const program = realpathSync(found);
  const home = dirname(program);
  if (!existsSync(join(home, "omni.ja"))) return `Firefox's own folder was not found beside ${program}`;
  const copy = join(folder, "firefox");
  mkdirSync(join(copy, "distribution"), { recursive: true });
  for (const name of readdirSync(home)) if (name !== "distribution") linkOrCopy(join(home, name), join(copy, name));
  return placed({
    folder,
    executablePath: join(copy, program.slice(home.length + 1)),
    file: join(copy, "distribution/policies.json"),
    wrap: (all) => ({ policies: all }),
    policies,
    signal,
  });
}

/** Programs are copied: each takes the folder that it really lies in for its home. */
function linkOrCopy(from: string, to: string): void {
  const about = lstatSync(from);
  const target = about.isSymbolicLink() ? readlinkSync(from) : null;
  if (target !== null && !isAbsolute(target) && !target.includes("/")) symlinkSync(target, to);
  else if (about.isFile() && (about.mode & 0o111) !== 0) copyFileSync(from, to);
  else symlinkSync(from, to);
}

interface Place extends Placing {
  executablePath: string;
  file: string;
  wrap(policies: object): object;
}

function placed({ folder, executablePath, file, wrap, policies, signal }: Place): PlacedPolicies {
  const set = (all: object) => {
    // Whole or not at all: a browser that watches the folder never reads half of it.
    const next = join(folder, "next.json");
    writeFileSync(next, JSON.stringify(wrap(all)));
    renameSync(next, file);
  };
  const close = () => rmSync(folder, { recursive: true, force: true });
  set(policies);
  signal?.addEventListener("abort", close, { once: true });
  return { executablePath, set, close };
}

/** As root, or as whoever the kernel lets be root in a namespace of their own; null where neither works. */
function howToUnshare(): string[] | null {
  if (process.platform !== "linux" || !existsSync(CHROMIUM_SETTINGS)) return null;
  const ways = [
    ["unshare", "--mount"],
    ["unshare", "--mount", "--map-root-user"],
  ];
  const probe = ["sh", "-c", `mount --bind ${CHROMIUM_SETTINGS} ${CHROMIUM_SETTINGS}`];
  return ways.find(([command = "", ...args]) => spawnSync(command, [...args, ...probe]).status === 0) ?? null;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
