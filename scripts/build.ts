/**
 * `npm run build`: the shipped data, then the extension for Chrome, Edge and Firefox, in .output/.
 * `npm run build -- --hosts FILE` makes an agency's own build, in which the hint appears on its hosts too.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readHosts } from "../lib/browser/extra-hosts.ts";

const { values } = parseArgs({ options: { hosts: { type: "string" } } });
const env = { ...process.env };
if (values.hosts !== undefined) {
  env.SIGHTLINE_HOSTS = resolve(values.hosts);
  console.log(`With required hosts: ${readHosts(readFileSync(env.SIGHTLINE_HOSTS, "utf8")).join(", ")}`);
}

run("npm", ["run", "--silent", "data"]);
for (const target of ["chrome", "edge", "firefox"]) run("npx", ["wxt", "build", "-b", target, "--mv3"]);

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { env, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
