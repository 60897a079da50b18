import { type Files, unzipped } from "./archive.ts";
import type { Built } from "./build-in.ts";
import { componentsOf } from "./components.ts";
import { deploySamples } from "./deploy.ts";
import { type Identity, withLists } from "./inventory.ts";
import { names, type Packages, sha256 } from "./packages.ts";
import { sbomOf } from "./sbom.ts";
import { thirdParty } from "./third-party.ts";
import { type BuiltManifest, chromiumUpdates, firefoxUpdates } from "./update-manifests.ts";

export interface Making {
  identity: Identity;
  stem: string;
  packages: Packages;
  built: Built;
  sources: Files;
  /** Seconds since 1970. */
  seconds: number;
  /** The version's section of the changelog. */
  notes: string;
  /** Where package-lock.json and the installed packages are. */
  repository: string;
}

/** Everything that a release folder holds, by path. */
export function assemble(making: Making): Files {
  const { identity, stem, packages, notes } = making;
  const files: Files = new Map(packages);
  const put = (path: string, words: string) => void files.set(path, Buffer.from(words));
  put("updates.xml", updatesForChromium(making));
  for (const [path, bytes] of forFirefoxAndPolicy(identity, stem, files)) files.set(path, bytes);
  put(`${stem}.cdx.json`, bill(making));
  put("THIRD-PARTY.txt", credits(making));
  put("NOTES.md", `# Sightline ${identity.version}\n\n${notes}\n`);
  return withLists(identity, files);
}

/** The package for Firefox as it is served, and what names it: made again when Mozilla has signed it. */
export function forFirefoxAndPolicy({ version, offers, deployment }: Identity, stem: string, files: Files): Files {
  const unsigned = files.get(names(stem).unsigned);
  const offered = files.get(offers);
  if (unsigned === undefined || offered === undefined) throw new Error("The package for Firefox is not there.");
  const { browser_specific_settings: settings } = manifestIn(unzipped(unsigned));
  const offer = { version, url: deployment.base + deployment.xpi, sha256: sha256(offered), size: offered.length };
  const oldest = settings?.gecko.strict_min_version ?? "";
  const made: Files = new Map([[deployment.xpi, offered]]);
  made.set("updates.json", Buffer.from(firefoxUpdates(deployment.geckoId, oldest, offer)));
  for (const [path, words] of deploySamples(deployment)) made.set(`deploy/${path}`, Buffer.from(words));
  return made;
}

function updatesForChromium({ identity: { version, deployment }, stem, packages, built }: Making): string {
  const { crx } = names(stem);
  const bytes = packages.get(crx) ?? new Uint8Array();
  const { minimum_chrome_version: oldest = "" } = manifestIn(built.packages.chrome);
  const offer = { version, url: deployment.base + crx, sha256: sha256(bytes), size: bytes.length };
  return chromiumUpdates(deployment.chromiumId, oldest, offer);
}

function bill({ identity: { version, commit }, packages, built, seconds, sources, repository }: Making): string {
  const { name, description } = JSON.parse(text(sources, "package.json")) as { name: string; description: string };
  const hashes = new Map([...packages].map(([file, bytes]) => [file, sha256(bytes)]));
  const about = { name, version, description, commit, seconds, packages: hashes };
  return sbomOf(about, componentsOf(built.modules, repository));
}

function credits({ identity, built, sources, repository }: Making): string {
  return thirdParty(identity.version, componentsOf(built.modules, repository), {
    ownLicence: text(sources, "LICENSE"),
    fontLicence: text(sources, "public/fonts/public-sans-OFL.txt"),
    attributions: [
      text(sources, "scripts/data/gazetteer/ATTRIBUTION.md"),
      text(sources, "scripts/data/ATTRIBUTION.md"),
    ],
    starter: text(built.packages.chrome, "data/starter.json"),
  });
}

const manifestIn = (files: Files): BuiltManifest => JSON.parse(text(files, "manifest.json")) as BuiltManifest;

function text(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is not there.`);
  return new TextDecoder().decode(bytes);
}
