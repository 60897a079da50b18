/** Where the browsers are. Plain JavaScript, because the set-up needs it before anything is installed. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = {
  CHROMIUM: ["chromium", "chromium-browser"],
  FIREFOX: ["firefox-esr", "firefox"],
};

/** The program that `CHROMIUM=path` or `FIREFOX=path` names, else the first on the PATH; null when there is none. */
export function findBrowser(variable) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names[variable])
    for (const folder of [...folders, "/usr/bin"]) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}
