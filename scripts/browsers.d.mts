/** The program that `CHROMIUM=path` or `FIREFOX=path` names, else the first on the PATH; null when there is none. */
export function findBrowser(variable: "CHROMIUM" | "FIREFOX"): string | null;
