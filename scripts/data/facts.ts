import { readFileSync } from "node:fs";

/** A table of facts kept in the project. The caller names its type; a wrong row ends in the parser's report. */
export function readFacts<T>(name: string): T[] {
  return JSON.parse(readText(name));
}

export function readText(name: string): string {
  return readFileSync(new URL(`facts/${name}`, import.meta.url), "utf8");
}
