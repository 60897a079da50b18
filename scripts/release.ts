/** `npm run release`: every package that people get, made twice from one commit, with all that goes beside them. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { manifestFor } from "../lib/browser/manifest.ts";
import { pinOf, trustOf } from "./build-trust.ts";
import { type Files, filesOf } from "./release/archive.ts";
import { assemble } from "./release/assemble.ts";
import { codeFromElsewhere } from "./release/code-from-elsewhere.ts";
import { chromiumId } from "./release/crx.ts";
import { exampleDeployment } from "./release/example.ts";
import { objections, readKey, sectionOf } from "./release/objections.ts";
import { type Options, readOptions, usage } from "./release/options.ts";
import { names, pack } from "./release/packages.ts";
import { withSigned } from "./release/signed.ts";
import { commitOf, sourcesOf } from "./release/sources.ts";
import { runDelivery } from "./release/try.ts";
import { buildTwice, compare } from "./release/twice.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));
const here = (path: string) => join(repository, path);
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8")) as { version: string };
const changelog = readFileSync(here("CHANGELOG.md"), "utf8");

const options = asked();
const label = options.rehearsal ? `${version}-rehearsal` : version;
const stem = `sightline-${label}`;
const out = here(`artifacts/release/${label}`);

if (options.signed !== undefined) takeInSigned(options.signed);
else await make(options);

async function make(options: Options): Promise<void> {
  const commit = commitOf(repository);
  const key = options.rehearsal ? throwAwayKey() : readKey(options, repository);
  const trust = options.feed === undefined ? null : await trustOf(options.feed, { release: !options.rehearsal });
  const reasons = objections(
    { version, changelog, changed: commit?.changed ?? null, key, feed: feedReason(trust, options) },
    options,
  );
  if (reasons.length > 0 || commit === null || typeof key === "string") refuse(reasons);

  console.log(`Sightline ${label} from commit ${commit.id}`);
  if (options.rehearsal) {
    console.log(
      "REHEARSAL: signed with a key that is thrown away at the end, for addresses that lead nowhere. Give none of it to anybody.",
    );
    if (commit.changed.length > 0)
      console.log(`What differs from the commit is not in it: ${commit.changed.length} files of the tree.`);
  }
  const sources = sourcesOf(repository, commit.id);
  const words = wordsForBuild(options);
  const { builds, folders } = await buildTwice({
    sources,
    nodeModules: here("node_modules"),
    epoch: commit.seconds,
    words,
  });
  const foreign = Object.values(builds[0].packages).flatMap(codeFromElsewhere);
  if (foreign.length > 0) refuse(foreign);
  const trusted = trust === null || typeof trust === "string" ? null : pinOf(trust);
  const deployment = deploymentOf(key, trusted, options);
  const [packages, again] = builds.map((built) => pack(built, sources, { stem, key, base: deployment.base }));
  if (!packages || !again) throw new Error("Two builds were to be made.");
  report(folders, compare(packages, again));

  const identity = {
    version,
    rehearsal: options.rehearsal,
    commit: commit.id,
    date: new Date(commit.seconds * 1_000).toISOString(),
    offers: names(stem).unsigned,
    trusts: trusted,
    deployment,
  };
  const notes = sectionOf(changelog, version) ?? "";
  write(assemble({ identity, stem, packages, built: builds[0], sources, seconds: commit.seconds, notes, repository }));
  console.log("No script or page of the packages runs code that is not in them.");
  console.log(`Id in Chrome and Edge: ${deployment.chromiumId}; in Firefox: ${deployment.geckoId}`);
  console.log(
    `${names(stem).unsigned} is not signed by Mozilla. Release editions of Firefox refuse it until you have it signed and run: npm run release -- --signed FILE.xpi`,
  );
  if (options.tries) process.exitCode = runDelivery(repository, out);
}

function asked(): Options {
  try {
    return readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

function throwAwayKey(): KeyObject {
  return generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
}

function feedReason(trust: Awaited<ReturnType<typeof trustOf>> | null, { rehearsal }: Options): string | null {
  if (trust === null) return rehearsal ? null : "A release needs a feed to trust: --feed FOLDER.";
  return typeof trust === "string" ? trust : null;
}

function wordsForBuild({ rehearsal, feed, hosts }: Options): string[] {
  const release = rehearsal ? [] : ["--release"];
  return [
    ...release,
    ...(feed === undefined ? [] : ["--feed", feed]),
    ...(hosts === undefined ? [] : ["--hosts", hosts]),
  ];
}

function deploymentOf(key: KeyObject, trusted: string | null, { rehearsal, base, list }: Options) {
  const firefox = manifestFor("firefox");
  const geckoId = "browser_specific_settings" in firefox ? firefox.browser_specific_settings.gecko.id : "";
  const { managed, ...example } = exampleDeployment;
  return {
    ...example,
    chromiumId: chromiumId(key),
    geckoId,
    base: base ?? example.base,
    xpi: rehearsal ? "sightline-rehearsal.xpi" : example.xpi,
    managed: {
      ...managed,
      ...(list === undefined ? {} : { repoUrls: [list] }),
      ...(trusted === null ? {} : { rootSha256: trusted }),
    },
  };
}

function report(folders: string[], comparisons: ReturnType<typeof compare>): void {
  console.log(`Built twice: ${folders.join(" and ")}`);
  for (const { file, size, hashes, differing } of comparisons) {
    console.log(
      `${file}, ${size} bytes\n  first  ${hashes[0]}\n  second ${hashes[1]}  ${differing.length === 0 ? "the same" : "DIFFERS"}`,
    );
    for (const path of differing) console.log(`    ${path}`);
  }
  if (comparisons.some(({ differing }) => differing.length > 0))
    refuse(["The two builds are not the same: nothing was written."]);
}

function takeInSigned(file: string): void {
  const next = withSigned(filesOf(out), stem, readFileSync(file));
  if (typeof next === "string") refuse([next]);
  write(next);
  console.log(`${names(stem).signed} is what sightline.xpi holds now; updates.json gives its hash.`);
}

function write(files: Files): void {
  rmSync(out, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  console.log(`${files.size} files in artifacts/release/${label}`);
}

function refuse(reasons: string[]): never {
  console.error(["No release was made.", ...reasons, "", usage].join("\n"));
  process.exit(1);
}
