import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isHostPattern, readHosts } from "../../lib/browser/extra-hosts.ts";
import { finishManifest, manifestFor } from "../../lib/browser/manifest.ts";
import { namedHosts } from "../../lib/browser/named-hosts.ts";
import { policyKeys } from "../../lib/browser/policy.ts";

const required = ["storage", "unlimitedStorage", "alarms", "activeTab", "scripting", "contextMenus"];
const manifests: Record<string, Record<string, unknown>> = Object.fromEntries(
  ["chrome", "edge", "firefox"].map((target) => [target, manifestFor(target)]),
);

test.each([
  ["chrome", "permissions", [...required, "sidePanel"]],
  ["edge", "permissions", [...required, "sidePanel"]],
  ["firefox", "permissions", required],
  ["chrome", "optional_permissions", ["notifications"]],
  ["firefox", "optional_permissions", ["notifications"]],
  ["chrome", "host_permissions", namedHosts],
  ["firefox", "host_permissions", namedHosts],
  ["chrome", "optional_host_permissions", ["https://*/*"]],
  ["firefox", "optional_host_permissions", ["https://*/*"]],
  ["chrome", "minimum_chrome_version", "123"],
  ["firefox", "minimum_chrome_version", undefined],
  ["chrome", "storage", { managed_schema: "managed-schema.json" }],
  ["firefox", "storage", undefined],
  ["firefox", "key", undefined],
  ["chrome", "browser_specific_settings", undefined],
  [
    "firefox",
    "browser_specific_settings",
    {
      gecko: {
        id: "sightline@sightline.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  ],
  ["chrome", "default_locale", "en"],
  ["chrome", "omnibox", { keyword: "tip" }],
])("%s: %s", (target, key, value) => {
  expect(manifests[target]?.[key]).toEqual(value);
});

test("Edge's manifest is Chrome's", () => expect(manifests.edge).toEqual(manifests.chrome));

test("the key gives the extension id that policies name", () => {
  const digest = createHash("sha256")
    .update(Buffer.from(String(manifests.chrome?.key), "base64"))
    .digest("hex");
  const id = [...digest.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
  expect(id).toBe("icmgenahalmpnpmkjianjkmfighkddnj");
});

test.each(Object.keys(manifests))(
  "%s runs only its own scripts, and reaches itself and list servers over https",
  (target) => {
    const policy = manifestFor(target).content_security_policy.extension_pages;
    const rules = Object.fromEntries(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect(rules).toMatchObject({
      "default-src": ["'none'"],
      "script-src": ["'self'"],
      "connect-src": ["'self'", "https:"],
    });
    expect(policy.replace(" https:", "")).not.toMatch(/unsafe|https?:|\*/);
  },
);

test("no host stands for all of an agency's internal systems", () => {
  expect(namedHosts.filter((host) => /\*\.state\.gov|<all_urls>|\/\/\*\//.test(host))).toEqual([]);
});

test("every file and message that the manifest names exists", () => {
  const text = JSON.stringify(manifests);
  const files = [...text.matchAll(/"([\w/-]+\.(?:png|json))"/g)].map(([, file]) => `public/${file}`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const keys = [...text.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? "");
  for (const language of ["en", "fr", "es"]) {
    const catalogue = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8"));
    expect(keys.filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
  }
});

test("the browser is told of the same policy keys that are read", () => {
  const schema = JSON.parse(readFileSync("public/managed-schema.json", "utf8"));
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policyKeys).sort());
});

describe("what the bundler made is finished", () => {
  test("no file of ours can be asked for by a page, and nothing opens unasked", () => {
    const built = {
      web_accessible_resources: [{}],
      sidebar_action: { open_at_install: true },
      content_scripts: [{ matches: ["a"] }],
    };
    finishManifest(built, ["b"]);
    expect(built).toEqual({ sidebar_action: { open_at_install: false }, content_scripts: [{ matches: ["a", "b"] }] });
  });

  test("the styles that stand in our pages are let in by their hashes, and no others", () => {
    const built = { content_security_policy: { ...manifestFor("chrome").content_security_policy } };
    finishManifest(built, [], ["'sha256-abc='"]);
    expect(built.content_security_policy.extension_pages).toContain("; style-src 'self' 'sha256-abc='; ");
  });

  test("an agency's hosts are required, and the hint starts there", () => {
    expect(manifestFor("chrome", ["https://grants.example.gov/*"]).host_permissions).toContain(
      "https://grants.example.gov/*",
    );
  });
});

describe("an agency's file of hosts", () => {
  test("has one pattern a line; remarks and blanks are left out", () => {
    expect(readHosts("# ours\r\nhttps://grants.example.gov/*\n\nhttps://*.aid.example.gov/apply/* # forms\n")).toEqual([
      "https://grants.example.gov/*",
      "https://*.aid.example.gov/apply/*",
    ]);
  });

  test("is refused with every wrong line named", () => {
    expect(() => readHosts("https://*/*\nftp://x.gov/*\nhttps://ok.gov/*")).toThrow(
      'not a host pattern such as https://grants.example.gov/*: "https://*/*", "ftp://x.gov/*"',
    );
  });

  test.each([
    ["https://grants.example.gov/*", true],
    ["https://*.example.gov/*", true],
    ["<all_urls>", false],
    ["*://example.gov/*", false],
    ["https://*.gov/*", false],
    ["https://example.gov", false],
  ])("%s: %s", (pattern, fits) => expect(isHostPattern(pattern)).toBe(fits));
});
