import { readdirSync, readFileSync, statSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { manifestFor, unpackedKey } from "../../lib/browser/manifest.ts";
import { namedHosts } from "../../lib/browser/named-hosts.ts";
import { parsePolicy } from "../../lib/browser/policy.ts";
import { deploySamples } from "../../scripts/release/deploy.ts";
import { exampleDeployment } from "../../scripts/release/example.ts";
import { chromiumUpdates, firefoxUpdates } from "../../scripts/release/update-manifests.ts";
import { readPlist, readReg } from "./readers.ts";

const folder = new URL("../../docs/deploy/", import.meta.url);
const sample = (path: string) => readFileSync(new URL(path, folder), "utf8");
const { chromiumId, geckoId, base, xpi } = exampleDeployment;

test("the samples in the documentation are those that a release would write", () => {
  const written = deploySamples(exampleDeployment);
  const there = readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => statSync(new URL(path, folder)).isFile() && path !== "README.md");
  expect(there.sort()).toEqual([...written.keys()].sort());
  // Else: npx node scripts/release/samples.ts
  for (const [path, words] of written) expect(sample(path)).toBe(words);
});

test("their ids are those of the manifests", () => {
  expect(geckoId).toBe(
    (manifestFor("firefox") as { browser_specific_settings?: { gecko: { id: string } } }).browser_specific_settings
      ?.gecko.id,
  );
  expect((manifestFor("chrome") as { key?: string }).key).toBe(unpackedKey);
  expect(chromiumId).toBe("icmgenahalmpnpmkjianjkmfighkddnj");
});

/** What a browser would read: its own policies, and what it tells Sightline. */
interface Read {
  own: Record<string, unknown>;
  managed: Record<string, unknown>;
}
type Tree = { [key: string]: unknown };
const inside = (tree: unknown, ...path: string[]): Tree =>
  path.reduce<Tree>((at, step) => (at[step] ?? {}) as Tree, tree as Tree);

const fromReg = (file: string, root: string) => inside(readReg(sample(file)), ...root.split("\\"));
const payload = (file: string, domain: string) =>
  (readPlist(sample(file)) as { PayloadContent: Tree[] }).PayloadContent.find(
    ({ PayloadType }) => PayloadType === domain,
  ) ?? {};

const chromium: [string, () => Read, Tree][] = [
  ["Chrome, Linux", () => onLinux("linux/chrome.json"), { toolbar_pin: "force_pinned" }],
  ["Edge, Linux", () => onLinux("linux/edge.json"), { toolbar_state: "force_shown" }],
  ["Chrome, Windows", () => onWindows("windows/chrome.reg", "Google\\Chrome"), { toolbar_pin: "force_pinned" }],
  ["Edge, Windows", () => onWindows("windows/edge.reg", "Microsoft\\Edge"), { toolbar_state: "force_shown" }],
  ["Chrome, macOS", () => onMac("macos/chrome.mobileconfig", "com.google.Chrome"), { toolbar_pin: "force_pinned" }],
  ["Edge, macOS", () => onMac("macos/edge.mobileconfig", "com.microsoft.Edge"), { toolbar_state: "force_shown" }],
];

function onLinux(file: string): Read {
  const own = JSON.parse(sample(file));
  return { own, managed: own["3rdparty"].extensions[chromiumId] };
}

function onWindows(file: string, browser: string): Read {
  const own = fromReg(file, `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`);
  const managed = inside(own, "3rdparty", "extensions", chromiumId, "policy");
  return { own: { ...own, ExtensionSettings: JSON.parse(String(own.ExtensionSettings)) }, managed };
}

function onMac(file: string, domain: string): Read {
  const { PayloadType, PayloadIdentifier, PayloadUUID, PayloadVersion, ...managed } = payload(
    file,
    `${domain}.extensions.${chromiumId}`,
  );
  return { own: payload(file, domain), managed };
}

describe.each(chromium)("%s", (_where, read, pin) => {
  test("installs by force from our address, is pinned, and is kept off internal systems but for one", () => {
    const { own } = read();
    expect(own.ExtensionInstallForcelist).toEqual([`${chromiumId};${base}updates.xml`]);
    expect(inside(own, "ExtensionSettings", chromiumId)).toEqual({
      installation_mode: "force_installed",
      update_url: `${base}updates.xml`,
      ...pin,
      runtime_blocked_hosts: ["*://*.internal.example.gov"],
      runtime_allowed_hosts: expect.arrayContaining(["https://www.state.gov", "https://*.usembassy.gov"]),
    });
  });

  test("tells Sightline what our own parser takes whole", () => {
    expect(parsePolicy(read().managed)).toEqual({ policy: exampleDeployment.managed, problems: [] });
  });
});

const firefox: [string, () => Tree][] = [
  ["Firefox, policies.json", () => JSON.parse(sample("policies.json")).policies],
  [
    "Firefox, Windows",
    () => {
      const own = fromReg("windows/firefox.reg", "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox");
      return { ...own, ExtensionSettings: JSON.parse(String(own.ExtensionSettings)) };
    },
  ],
  ["Firefox, macOS", () => payload("macos/firefox.mobileconfig", "org.mozilla.firefox")],
];

describe.each(firefox)("%s", (where, read) => {
  test("installs by force from our address, in the toolbar, and goes on updating", () => {
    expect(inside(read(), "ExtensionSettings", geckoId)).toMatchObject({
      installation_mode: "force_installed",
      install_url: `${base}${xpi}`,
      updates_disabled: false,
      default_area: "navbar",
    });
    if (where.endsWith("macOS")) expect(read().EnterprisePoliciesEnabled).toBe(true);
  });

  test("tells Sightline what our own parser takes whole", () => {
    expect(parsePolicy(inside(read(), "3rdparty", "Extensions", geckoId))).toEqual({
      policy: exampleDeployment.managed,
      problems: [],
    });
  });
});

test("every named host is let in, without a path, which these policies do not take", () => {
  const allowed = inside(onLinux("linux/chrome.json").own, "ExtensionSettings", chromiumId)
    .runtime_allowed_hosts as string[];
  expect(allowed.length).toBe(namedHosts.length + 1);
  for (const host of allowed) expect(host).toMatch(/^(\*|https):\/\/(\*\.)?[a-z0-9.-]+$/);
});

describe("the update manifests", () => {
  const offer = { version: "1.2.3", url: `${base}a&b"<c>.crx`, sha256: "a".repeat(64), size: 12 };

  test("tell Chrome and Edge version, address and hash, whatever stands in the address", () => {
    const [gupdate] = parseDocument(chromiumUpdates(chromiumId, "123", offer), { xmlMode: true }).children.filter(
      (node) => "attribs" in node && node.attribs.protocol === "2.0",
    );
    const elements: { name: string; attribs: Record<string, string> }[] = [];
    const walk = (node: object | undefined) => {
      if (node && "attribs" in node) elements.push(node as (typeof elements)[number]);
      for (const child of node && "children" in node ? (node.children as object[]) : []) walk(child);
    };
    walk(gupdate);
    expect(elements.map(({ name }) => name)).toEqual(["gupdate", "app", "updatecheck"]);
    expect(elements[0]?.attribs.xmlns).toBe("http://www.google.com/update2/response");
    expect(elements[1]?.attribs.appid).toBe(chromiumId);
    expect(elements[2]?.attribs).toEqual({
      codebase: offer.url,
      version: "1.2.3",
      prodversionmin: "123",
      hash_sha256: offer.sha256,
      size: "12",
    });
  });

  test("tell Firefox the same", () => {
    expect(JSON.parse(firefoxUpdates(geckoId, "140.0", offer)).addons[geckoId].updates).toEqual([
      {
        version: "1.2.3",
        update_link: offer.url,
        update_hash: `sha256:${offer.sha256}`,
        applications: { gecko: { strict_min_version: "140.0" } },
      },
    ]);
  });
});
