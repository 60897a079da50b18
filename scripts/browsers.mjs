/** Where the browsers are, and nginx. Plain JavaScript, because the set-up needs it before anything is installed. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const names = {
  CHROMIUM: ["chromium", "chromium-browser"],
  FIREFOX: ["firefox-esr", "firefox"],
};

/** The program that `CHROMIUM=path` or `FIREFOX=path` names, else the first on the PATH; null when there is none. */
export function findBrowser(variable) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  return firstOf(names[variable], ["/usr/bin"]);
}

/** Where the set-up unpacks nginx for the tests. */
export const unpackedNginx = fileURLToPath(
  new URL("../node_modules/.cache/sightline/nginx/usr/sbin/nginx", import.meta.url),
);

/** nginx on the PATH or as the set-up unpacked it; null when there is none. */
export function findNginx() {
  return firstOf(["nginx"], ["/usr/sbin"]) ?? (existsSync(unpackedNginx) ? unpackedNginx : null);
}

function firstOf(programs, otherFolders) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...otherFolders];
  for (const program of programs)
    for (const folder of folders) if (existsSync(join(folder, program))) return join(folder, program);
  return null;
}
