import { createHash, type KeyObject } from "node:crypto";
import { type Files, zipOf } from "./archive.ts";
import type { Built, Target } from "./build-in.ts";
import { packCrx, spkiOf } from "./crx.ts";
import { manifestFrom } from "./update-manifests.ts";

/** The packages of a release by file name. */
export type Packages = Map<string, Uint8Array>;

export interface Packing {
  /** Beginning of each file's name: `sightline-0.1.0`. */
  stem: string;
  key: KeyObject;
  /** Folder of packages and update manifests, with a `/` at its end. */
  base: string;
}

export const names = (stem: string) => ({
  chrome: `${stem}-chrome.zip`,
  edge: `${stem}-edge.zip`,
  crx: `${stem}.crx`,
  unsigned: `${stem}-firefox-unsigned.xpi`,
  signed: `${stem}-firefox.xpi`,
  sources: `${stem}-sources.zip`,
});

/**
 * For the stores of Chrome and Edge a zip each; for an organisation's own host one CRX for both, whose id is the
 * publisher's; for Firefox one XPI, which Mozilla has yet to sign. The sources are what all of it was built from.
 */
export function pack({ packages }: Built, sources: Files, { stem, key, base }: Packing): Packages {
  const name = names(stem);
  const hosting = { key: spkiOf(key).toString("base64"), base };
  const zip = (target: Target, own: typeof hosting | null) => zipOf(withManifest(packages[target], target, own));
  return new Map([
    [name.chrome, zip("chrome", null)],
    [name.edge, zip("edge", null)],
    [name.crx, packCrx(zip("chrome", hosting), key)],
    [name.unsigned, zip("firefox", hosting)],
    [name.sources, zipOf(sources)],
  ]);
}

function withManifest(files: Files, target: Target, hosting: { key: string; base: string } | null): Files {
  const built = files.get("manifest.json");
  if (built === undefined) throw new Error(`The package for ${target} has no manifest.json.`);
  return new Map([...files, ["manifest.json", manifestFrom(built, target, hosting)]]);
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
