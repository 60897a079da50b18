import { type Room, rooms } from "../rooms.ts";
import type { Import } from "./imports.ts";
import { pureRooms, resolveImport, roomOf, type SourceFile, workshops } from "./sources.ts";

/** What is wrong with one import of one file; `null` when it is allowed. */
export function faultOfImport(file: string, { from, typeOnly }: Import): string | null {
  const room = roomOf(file);
  const say = (what: string) => `${file} imports "${from}": ${what}`;
  if (room === null) return say("this file stands in no room");
  const isWorkshop = workshops.includes(room);
  if (from.startsWith(".")) {
    const target = resolveImport(file, from);
    const ending = isWorkshop ? /\.(ts|tsx|css|json|mjs)$/ : /\.(ts|tsx|css|json)$/;
    if (!ending.test(target)) return say("a relative import ends in .ts, .tsx, .css or .json");
    return isWorkshop || mayEnter(room, target, typeOnly) ? null : say(`"${room}" may not import it`);
  }
  if (isWorkshop) return null;
  if (from === "?") return say("the name of a module is a plain string");
  const parts = from.split("/");
  const name = from.startsWith("node:") ? "node" : parts.slice(0, from.startsWith("@") ? 2 : 1).join("/");
  return rooms[room]?.packages.includes(name) ? null : say(`"${room}" may not import this package`);
}

function mayEnter(room: string, target: string, typeOnly: boolean): boolean {
  const other = roomOf(target);
  // The message catalogue and shipped data are data, not a room; only what wires things together takes them.
  if (other === null)
    return target.startsWith("public/") && target.endsWith(".json") && ["entrypoints", "cli"].includes(room);
  const allowed = rooms[room]?.rooms ?? [];
  return (
    other === room ||
    allowed.includes(other) ||
    allowed.includes(target) ||
    (typeOnly && allowed.includes(`types:${other}`))
  );
}

/** Import cycles at run time, each as the way round it. */
export function cyclesIn(files: SourceFile[]): string[] {
  const arrows = new Map(files.map((file) => [file.path, runTimeTargets(file)]));
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (path: string, way: string[]) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      cycles.push([...way.slice(way.indexOf(path)), path].join(" > "));
      return;
    }
    state.set(path, "open");
    for (const next of arrows.get(path) ?? []) visit(next, [...way, path]);
    state.set(path, "done");
  };
  for (const path of arrows.keys()) visit(path, []);
  return cycles;
}

export const runTimeTargets = (file: SourceFile): string[] =>
  file.imports
    .filter((each) => !each.typeOnly && each.from.startsWith("."))
    .map((each) => resolveImport(file.path, each.from));

/** All that a set of files loads at run time, themselves too. */
export function reachOf(starts: string[], files: SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const todo = [...starts];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const file = byPath.get(path);
    if (file) todo.push(...runTimeTargets(file));
  }
  return [...seen].sort();
}

const effects =
  /(?<![\w$.])(?:browser|chrome|document|window|navigator|localStorage|indexedDB|fetch|XMLHttpRequest|setTimeout|setInterval|performance)\s*(?:\?\.|[.([])|(?<![\w$.])Date\.now\b|(?<![\w$.])Math\.random\b|\bnew\s+Date(?:\s*\(\s*\)|(?!\s*\())|(?<![\w$.])crypto\.(?:getRandomValues|randomUUID)\b/g;
const keeps = /(?<![\w$])(?:\w+\.)*(?:say|set[A-Z]\w*)\(/g;
const sentence = /(?<![\w$])(?:\w+\.)*t\(/;
const looseTypes = /(?:[:<|&]|(?<![=!<>])=|\bas|\bextends|=>)\s*any\b(?!\s*[:(.=?])|,\s*any\s*>|\bany\s*\[\s*\]/g;
const doubleCasts = /\bas\s+unknown\s+as\b/g;

/** A clock, a page, a browser or chance, named in a room that must not know them. */
export function effectsIn({ room, code }: Pick<SourceFile, "room" | "code">): string[] {
  return pureRooms.includes(room) ? [...code.matchAll(effects)].map((match) => match[0]) : [];
}

/** A sentence of the catalogue that is kept in a view's state, and so stays in the language of the moment before. */
export function keptSentencesIn({ room, code }: Pick<SourceFile, "room" | "code">): string[] {
  const draws = room === "entrypoints" || room === "components";
  if (!draws) return [];
  return [...code.matchAll(keeps)]
    .map(({ 0: call, index }) => call + argumentsAt(code, index + call.length))
    .filter((call) => sentence.test(call));
}

/** What stands between the bracket that was opened before `from` and its end. */
function argumentsAt(code: string, from: number): string {
  let to = from;
  for (let open = 1; to < code.length; to++) {
    if (code[to] === "(") open++;
    if (code[to] === ")" && --open === 0) break;
  }
  return code.slice(from, to);
}

/** `any`, and casts through `unknown`; workshops may cast so: a test hands over what no caller could. */
export function looseTypesIn({ room, code }: Pick<SourceFile, "room" | "code">): string[] {
  const patterns = workshops.includes(room) ? [looseTypes] : [looseTypes, doubleCasts];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[0].trim()));
}

/** How DESIGN.md writes what a room may import, in the last cell of its row: `list, words; types of recognise`. */
export function importsCell({ rooms: allowed }: Room): string {
  const everyRoom = Object.keys(rooms).filter((room) => room !== "entrypoints" && room !== "cli");
  if (everyRoom.every((room) => allowed.includes(room))) return "every room below";
  const short = (names: string[]) => names.map((name) => name.replace("types:", "").replace("lib/", "")).join(", ");
  const values = short(allowed.filter((name) => !name.startsWith("types:")));
  const types = short(allowed.filter((name) => name.startsWith("types:")));
  return [values, types && `types of ${types}`].filter(Boolean).join("; ") || "nothing";
}
