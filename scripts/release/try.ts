import { spawnSync } from "node:child_process";

/** `--try`: installs, updates and removes in real browsers. Gives the exit code. */
export function runDelivery(repository: string): number {
  const shell = process.platform === "win32";
  return (
    spawnSync("npm", ["run", "--silent", "test:delivery"], { cwd: repository, stdio: "inherit", shell }).status ?? 1
  );
}
