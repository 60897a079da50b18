import { type Files, unzipped } from "./archive.ts";
import { forFirefoxAndPolicy } from "./assemble.ts";
import { INVENTORY, type Inventory, withLists } from "./inventory.ts";
import { names, sha256 } from "./packages.ts";

/**
 * A release with the package for Firefox as Mozilla signed it: beside the unsigned one, and named by the update manifest
 * and the policy samples. A sentence: why it is not taken in. Nothing but the signature may have been added.
 */
export function withSigned(release: Files, stem: string, signed: Uint8Array): Files | string {
  const lists = release.get(INVENTORY);
  const unsigned = release.get(names(stem).unsigned);
  if (lists === undefined || unsigned === undefined) return "There is no release here to take the signed package in.";
  const differs = differenceOf(unsigned, signed);
  if (differs !== null) return differs;
  const { files, ...identity } = JSON.parse(new TextDecoder().decode(lists)) as Inventory;
  const now = { ...identity, offers: names(stem).signed };
  const next: Files = new Map([...release, [now.offers, signed]]);
  for (const [path, bytes] of forFirefoxAndPolicy(now, stem, next)) next.set(path, bytes);
  return withLists(now, next);
}

function differenceOf(unsigned: Uint8Array, signed: Uint8Array): string | null {
  const [ours, theirs] = [unzipped(unsigned), read(signed)];
  if (theirs === null) return "The signed package cannot be opened.";
  if (![...theirs.keys()].some((path) => path.startsWith("META-INF/"))) return "The package is not signed.";
  for (const path of theirs.keys())
    if (!path.startsWith("META-INF/") && !path.endsWith("/") && !ours.has(path))
      return `The signed package has ${path}, which we did not build.`;
  for (const [path, bytes] of ours) {
    const there = theirs.get(path);
    if (there === undefined || sha256(there) !== sha256(bytes))
      return `${path} in the signed package is not the one that we built.`;
  }
  return null;
}

function read(zip: Uint8Array): Files | null {
  try {
    return unzipped(zip);
  } catch {
    return null;
  }
}
