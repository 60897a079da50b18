import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { rooms } from "../rooms.ts";
import { type Import, readImports } from "./imports.ts";
import { mask } from "./mask.ts";

export interface SourceFile {
  /** From the project's root: `lib/list/fold.ts`. */
  path: string;
  room: string;
  /** Comments blanked, strings replaced. */
  code: string;
  lines: number;
  imports: Import[];
}

/** May import anything and are imported by nothing but themselves. */
export const workshops = ["scripts", "test", "bench"];
export const pureRooms = [
  "list",
  "trust",
  "words",
  "recognise",
  "search",
  "exchange",
  "feed",
  "advise",
  "self-test",
].map((room) => `lib/${room}`);

/** The room a path lies in; `null` for what is no room (`public`, the root). */
export function roomOf(path: string): string | null {
  const room = [...Object.keys(rooms), ...workshops].find((name) => path.startsWith(`${name}/`));
  return room ?? null;
}

/** Where a relative import leads, from the project's root, without `?inline` and the like. */
export const resolveImport = (file: string, from: string): string =>
  posix.join(posix.dirname(file), from.replace(/\?.*$/, ""));

export function readSources(): SourceFile[] {
  const tops = [...new Set([...Object.keys(rooms), ...workshops].map((room) => room.split("/")[0] ?? room))];
  return tops.flatMap(filesIn).map((path) => {
    const text = readFileSync(path, "utf8");
    const lines = text.replace(/\n$/, "").split("\n").length;
    return { path, room: roomOf(path) ?? "none", code: mask(text).code, lines, imports: readImports(text) };
  });
}

function filesIn(folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return []; // A room that nobody has moved into yet.
  }
  return entries
    .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !path.includes("node_modules"))
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .sort();
}
