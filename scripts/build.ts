/**
 * `npm run build`: the shipped data, then the extension for Chrome, Edge and Firefox, in .output/.
 * `--hosts FILE` makes an agency's own build, in which the hint appears on its hosts too.
 * `--feed FOLDER` makes a build for one feed: trust begins with the root that its folder holds (as a host serves it).
 * `--release` is for what people get: it needs `--feed`, and refuses the root of a trial.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readHosts } from "../lib/browser/extra-hosts.ts";
import { pinOf, trustOf } from "./build-trust.ts";

const { values } = parseArgs({
  options: { hosts: { type: "string" }, feed: { type: "string" }, release: { type: "boolean", default: false } },
});
const env = { ...process.env };
if (values.hosts !== undefined) {
  env.SIGHTLINE_HOSTS = resolve(values.hosts);
  console.log(`With required hosts: ${readHosts(readFileSync(env.SIGHTLINE_HOSTS, "utf8")).join(", ")}`);
}
if (values.release && values.feed === undefined) refuse("A release needs a feed to trust: --feed FOLDER.");
const folder = mkdtempSync(join(tmpdir(), "sightline-build-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
if (values.feed !== undefined) {
  const trust = await trustOf(resolve(values.feed), { release: values.release });
  if (typeof trust === "string") refuse(trust);
  env.SIGHTLINE_TRUST = join(folder, "trust");
  mkdirSync(env.SIGHTLINE_TRUST);
  for (const [name, bytes] of trust) writeFileSync(join(env.SIGHTLINE_TRUST, name), bytes);
  console.log(`Trust begins with the root of SHA-256 ${pinOf(trust)}`);
}

run("npm", ["run", "--silent", "data"]);
for (const target of ["chrome", "edge", "firefox"]) run("npx", ["wxt", "build", "-b", target, "--mv3"]);

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { env, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
