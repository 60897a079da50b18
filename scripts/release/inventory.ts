import { type Files, sorted, unzipped } from "./archive.ts";
import type { Deployment } from "./deploy.ts";
import { sha256 } from "./packages.ts";

/** What a release is, beside its files. */
export interface Identity {
  version: string;
  rehearsal: boolean;
  commit: string;
  /** The commit's date, ISO 8601: also the date of all that was built. */
  date: string;
  /** The package for Firefox that is served: as built, or as Mozilla signed it. */
  offers: string;
  /** SHA-256 of the first root that the packages trust; null: policy or the person names one. */
  trusts: string | null;
  deployment: Deployment;
}

/** `release.json`: the release and each file of it with size and SHA-256, packages with every file inside. */
export interface Inventory extends Identity {
  files: Listed[];
}

interface Listed {
  path: string;
  size: number;
  sha256: string;
  contents?: Listed[];
}

export const INVENTORY = "release.json";
export const SUMS = "SHA256SUMS";

/** All files of a release with its two lists: the inventory, and sums that `sha256sum -c` reads. */
export function withLists(identity: Identity, files: Files): Files {
  const rest = new Map([...files].filter(([path]) => path !== INVENTORY && path !== SUMS));
  const inventory: Inventory = { ...identity, files: listed(sorted(rest)) };
  const all = sorted(rest.set(INVENTORY, Buffer.from(`${JSON.stringify(inventory, null, 1)}\n`)));
  const sums = [...all].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join("");
  return all.set(SUMS, Buffer.from(sums));
}

function listed(files: Files): Listed[] {
  return [...files].map(([path, bytes]) => {
    const contents = contentsOf(path, bytes);
    return {
      path,
      size: bytes.length,
      sha256: sha256(bytes),
      ...(contents === null ? {} : { contents: listed(contents) }),
    };
  });
}

/** What is inside a package; null for any other file. A CRX is a zip behind a header of a length that it states. */
export function contentsOf(path: string, bytes: Uint8Array): Files | null {
  if (/\.(zip|xpi)$/.test(path)) return unzipped(bytes);
  if (!path.endsWith(".crx")) return null;
  return unzipped(bytes.subarray(12 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)));
}
