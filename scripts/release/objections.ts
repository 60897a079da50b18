import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { unpackedKey } from "../../lib/browser/manifest.ts";
import { spkiOf } from "./crx.ts";
import type { Options } from "./options.ts";

/** What a release is judged by, as it was found. */
export interface Facts {
  version: string;
  changelog: string;
  /** Paths that differ from the commit; null where this is no git checkout. */
  changed: string[] | null;
  /** The signing key; a sentence where there is none that can be used. */
  key: KeyObject | string;
  /** Why the packages may not trust the feed; null where they may. */
  feed: string | null;
}

/**
 * Why no release is made of this, each a sentence for the release engineer. None: it may be made. A rehearsal is made of the
 * commit too, so what differs from it is not in the packages; its key and addresses are not meant for anybody.
 */
export function objections(facts: Facts, { rehearsal, base, list }: Options): string[] {
  const { version, changelog, changed, key, feed } = facts;
  const always = [
    /^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)
      ? null
      : `"${version}" in package.json is no version that browsers take: two to four numbers with dots.`,
    sectionOf(changelog, version) === null ? `CHANGELOG.md has no section for version ${version}.` : null,
    changed === null ? "This is no git checkout: a release is made from a commit." : null,
    feed,
  ];
  const forPeople = [
    changed?.length ? `The tree differs from its commit in ${named(changed)}.` : null,
    typeof key === "string" ? key : keyObjection(key),
    base === undefined
      ? "No address to fetch packages from is named: --base https://ADDRESS/."
      : addressObjection("--base", base),
    list === undefined ? null : addressObjection("--list", list),
  ];
  return [...always, ...(rehearsal ? [] : forPeople)].filter((sentence) => sentence !== null);
}

/** The text under a version's heading; null where there is none. */
export function sectionOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => /^\[?([^\s\]]+)/.exec(text)?.[1] === version);
  return section === undefined ? null : section.slice(section.indexOf("\n") + 1).trim();
}

/** The key in a file outside the repository; a sentence why not. */
export function readKey({ key: file, passphrase }: Options, repository: string): KeyObject | string {
  if (file === undefined)
    return "No signing key is named: --key FILE or SIGHTLINE_SIGNING_KEY. It is kept outside the repository.";
  try {
    const way = relative(realpathSync(repository), realpathSync(file));
    if (!way.startsWith(`..${sep}`))
      return `The signing key ${file} lies in the repository: keys of tests sign no release.`;
    const pem = readFileSync(file, "utf8");
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
  } catch (error) {
    const reason = (error as { code?: string }).code === "ENOENT" ? "is not there" : "cannot be read as a private key";
    return `The signing key ${file} ${reason}.`;
  }
}

function keyObjection(key: KeyObject): string | null {
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== "rsa" || modulusLength < 2048)
    return "The signing key must be RSA of 2048 bits or more: another kind signs differently each time, and the package could not be made again.";
  if (spkiOf(key).toString("base64") === unpackedKey)
    return "The signing key is that of the unpacked build, whose private half was thrown away: whoever has it is not the publisher.";
  return null;
}

function addressObjection(option: string, address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:") return `${option} ${address} is no https address.`;
  return /\.example$/.test(url.hostname) || /(^|\.)example\.[a-z]+$/.test(url.hostname)
    ? `${option} ${address} is a placeholder, not your address.`
    : null;
}

const named = (paths: string[]): string =>
  paths.length > 5 ? `${paths.slice(0, 5).join(", ")} and ${paths.length - 5} more` : paths.join(", ");
