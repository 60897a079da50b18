import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Files, filesOf } from "./archive.ts";

export const targets = ["chrome", "edge", "firefox"] as const;
export type Target = (typeof targets)[number];

/** What a build came to. */
export interface Built {
  /** The unpacked extension for each browser. */
  packages: Record<Target, Files>;
  /** Where each module came from that stands in a script of a package: paths of files. */
  modules: Set<string>;
}

export interface BuildPlan {
  /** A folder that is not there yet. */
  folder: string;
  sources: Files;
  /** With the packages that package-lock.json names. */
  nodeModules: string;
  /** Seconds since 1970 that the build takes for now. */
  epoch: number;
  /** Words for `npm run build`. */
  words: string[];
  /** What else differs from one build to the next, and must not matter. */
  env: Record<string, string>;
}

/** Builds from the sources alone, in a folder of its own. Rejects with the end of the build's own words. */
export async function buildIn({ folder, sources, nodeModules, epoch, words, env }: BuildPlan): Promise<Built> {
  for (const [path, bytes] of sources) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  symlinkSync(nodeModules, join(folder, "node_modules"), "junction");
  const list = join(folder, "modules.txt");
  writeFileSync(list, "");
  await run(["npm", "run", "--silent", "build", "--", ...words], folder, {
    ...env,
    SOURCE_DATE_EPOCH: String(epoch),
    SIGHTLINE_MODULES: list,
  });
  const packages = Object.fromEntries(
    targets.map((target) => [target, filesOf(join(folder, `.output/${target}-mv3`))]),
  );
  return {
    packages: packages as Built["packages"],
    modules: new Set(readFileSync(list, "utf8").split("\n").filter(Boolean)),
  };
}

function run([program = "", ...words]: string[], cwd: string, env: Record<string, string>): Promise<void> {
  const said: Buffer[] = [];
  const { SIGHTLINE_HOSTS, SIGHTLINE_TRUST, ...inherited } = process.env;
  return new Promise((done, failed) => {
    const child = spawn(program, words, { cwd, env: { ...inherited, ...env }, shell: process.platform === "win32" });
    child.stdout.on("data", (bytes: Buffer) => said.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => said.push(bytes));
    child.once("error", failed);
    child.once("exit", (code) => {
      if (code === 0) done();
      else failed(new Error(`The build in ${cwd} failed:\n${Buffer.concat(said).toString("utf8").slice(-3_000)}`));
    });
  });
}
