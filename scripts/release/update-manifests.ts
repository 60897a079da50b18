import type { Target } from "./build-in.ts";

/** What browsers are told of the newest version. */
export interface Offer {
  version: string;
  /** Where the package lies. */
  url: string;
  /** SHA-256 of the package, hexadecimal. */
  sha256: string;
  size: number;
}

/** What Chrome and Edge ask for: gupdate, protocol 2.0. */
export function chromiumUpdates(id: string, oldestBrowser: string, { version, url, sha256, size }: Offer): string {
  const attributes = Object.entries({
    codebase: url,
    version,
    prodversionmin: oldestBrowser,
    hash_sha256: sha256,
    size: String(size),
  });
  const words = attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(" ");
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck ${words}/>
  </app>
</gupdate>
`;
}

/** What Firefox asks for. */
export function firefoxUpdates(id: string, oldestBrowser: string, { version, url, sha256 }: Offer): string {
  const update = {
    version,
    update_link: url,
    update_hash: `sha256:${sha256}`,
    applications: { gecko: { strict_min_version: oldestBrowser } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}

/** What a package for self-hosting says in its manifest; a store gives its own key and addresses and refuses ours. */
export interface Hosting {
  /** Public half of the publisher's key, base64 of its DER. */
  key: string;
  /** Folder of packages and update manifests, with a `/` at its end. */
  base: string;
}

/** The built manifest as a package has it; `hosting` null: for a store. */
export function manifestFrom(built: Uint8Array, target: Target, hosting: Hosting | null): Uint8Array {
  const { key, ...manifest } = JSON.parse(new TextDecoder().decode(built)) as BuiltManifest;
  const said: BuiltManifest = hosting === null ? manifest : hosted(manifest, target, hosting);
  return new TextEncoder().encode(`${JSON.stringify(said, null, 1)}\n`);
}

export interface BuiltManifest {
  version?: string;
  key?: string;
  update_url?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}

function hosted(manifest: BuiltManifest, target: Target, { key, base }: Hosting): BuiltManifest {
  const gecko = manifest.browser_specific_settings?.gecko;
  if (target !== "firefox" || gecko === undefined) return { ...manifest, key, update_url: `${base}updates.xml` };
  return { ...manifest, browser_specific_settings: { gecko: { ...gecko, update_url: `${base}updates.json` } } };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
