/** The program that `CHROMIUM=path` or `FIREFOX=path` names, else the first on the PATH; null when there is none. */
export function findBrowser(variable: "CHROMIUM" | "FIREFOX"): string | null;
/** Where the set-up unpacks nginx for the tests. */
export const unpackedNginx: string;
/** nginx on the PATH or as the set-up unpacked it; null when there is none. */
export function findNginx(): string | null;
