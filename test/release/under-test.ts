import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Files, filesOf, unzipped } from "../../scripts/release/archive.ts";
import { manifestFrom } from "../../scripts/release/update-manifests.ts";
import { type Stored, writeDatabases } from "../store/stored.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** What is delivered: the newest build, or the packages of the release that `SIGHTLINE_RELEASE` names by its folder. */
export function packageUnderTest(target: "chrome" | "firefox"): Files {
  const release = process.env.SIGHTLINE_RELEASE;
  if (release === undefined) return filesOf(join(repository, `.output/${target}-mv3`));
  const ending = target === "chrome" ? "-chrome.zip" : "-firefox-unsigned.xpi";
  const name = readdirSync(release).find((file) => file.endsWith(ending));
  if (name === undefined || !existsSync(join(release, name)))
    throw new Error(`${release} has no package for ${target}.`);
  return unzipped(readFileSync(join(release, name)));
}

/** The package under another version, from the host it is delivered from. */
export function asVersion(
  files: Files,
  version: string,
  target: "chrome" | "firefox",
  hosting: { key: string; base: string },
): Files {
  const manifest = JSON.parse(text(files, "manifest.json"));
  const changed = Buffer.from(JSON.stringify({ ...manifest, version }));
  return new Map([...files, ["manifest.json", manifestFrom(changed, target, hosting)]]);
}

/** A package that keeps what is stored as it is: nothing of it runs. It stands for a version of long ago. */
export function withoutCode(files: Files): Files {
  const silent = new Map(
    [...files].map(([path, bytes]) => [path, /\.(js|html)$/.test(path) ? new Uint8Array() : bytes]),
  );
  return silent.set("options.html", Buffer.from("<!doctype html><title>An old version</title>"));
}

/** For a page of ours: writes the databases that a fixture holds. */
export const writing = ({ databases }: Stored): string => `(${writeDatabases})(${JSON.stringify(databases)})`;

const text = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));
