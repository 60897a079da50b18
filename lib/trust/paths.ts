import { digest } from "./bytes.ts";
import type { DelegatedRole } from "./metadata.ts";

/** True when the pattern names the path: `*` and `?` stand for characters within one part, never for a slash. */
export function matchesPattern(path: string, pattern: string): boolean {
  const parts = path.split("/");
  const patterns = pattern.split("/");
  return parts.length === patterns.length && parts.every((part, index) => matchesPart(part, patterns[index] ?? ""));
}

/** Two pointers and one memory of the last star: linear in practice, never exponential, whatever the pattern. */
function matchesPart(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    const wanted = pattern[next];
    if (wanted === "*") {
      star = next++;
      retry = at;
    } else if (wanted === "?" || wanted === text[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[next] === "*") next++;
  return next === pattern.length;
}

/** True when the role may speak for the path. */
export async function mayDescribe({ paths, path_hash_prefixes }: DelegatedRole, path: string): Promise<boolean> {
  if (paths) return paths.some((pattern) => matchesPattern(path, pattern));
  const hash = await digest(new TextEncoder().encode(path));
  return path_hash_prefixes?.some((prefix) => hash.startsWith(prefix)) ?? false;
}
