import type { FoundTarget } from "./find-target.ts";
import type { Root } from "./metadata.ts";

/** Where a target's bytes lie below the repository's targets address. A name is never taken as a way out of it. */
export function targetPath({ path, meta }: FoundTarget, root: Root): string {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  const hash = meta.hashes.sha256 ?? Object.values(meta.hashes)[0] ?? "";
  const file = root.consistent_snapshot ? `${hash}.${name}` : name;
  return [...parts, file].map(encodeURIComponent).join("/");
}
