import { namedHosts } from "./named-hosts.ts";

/**
 * The manifest for one browser. DESIGN.md gives the reason for each permission.
 *
 * Extension ids: in Chromium `icmgenahalmpnpmkjianjkmfighkddnj`, which follows from the key below (its private half was
 * thrown away; packages are signed by whoever publishes them); in Firefox `sightline@sightline.example`.
 */
export function manifestFor(target: string, extraHosts: string[] = []) {
  const firefox = target === "firefox";
  return {
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: [
      "storage",
      "unlimitedStorage",
      "alarms",
      "activeTab",
      "scripting",
      "contextMenus",
      ...(firefox ? [] : ["sidePanel"]),
    ],
    optional_permissions: ["notifications"],
    host_permissions: [...namedHosts, ...extraHosts],
    optional_host_permissions: ["https://*/*"],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    action: { default_title: "__MSG_extName__", default_icon: { 16: "icon/16.png", 32: "icon/32.png" } },
    omnibox: { keyword: "tip" },
    commands,
    ...(firefox ? firefoxOnly : chromiumOnly),
  };
}

/** What is left to say once the bundler has added the entrypoints it found. `styles`: hashes of those that stand in pages. */
export function finishManifest(manifest: BuiltManifest, extraHosts: string[] = [], styles: string[] = []): void {
  const policy = manifest.content_security_policy;
  if (typeof policy === "object" && policy.extension_pages !== undefined)
    policy.extension_pages = policy.extension_pages.replace(
      "style-src 'self'",
      ["style-src 'self'", ...styles].join(" "),
    );
  // A page could ask for such a file and so learn that the extension is there.
  delete manifest.web_accessible_resources;
  for (const script of manifest.content_scripts ?? []) script.matches = [...(script.matches ?? []), ...extraHosts];
  if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
}

export interface BuiltManifest {
  web_accessible_resources?: unknown;
  content_security_policy?: string | { extension_pages?: string | undefined } | undefined;
  content_scripts?: { matches?: string[] | undefined }[] | undefined;
  sidebar_action?: { open_at_install?: boolean | undefined } | undefined;
}

/**
 * `connect-src`: the list server is whatever address the organisation names, so any `https:` host. What comes from there
 * is data, judged by its signatures; scripts still come from the package alone.
 *
 * `style-src` without "unsafe-inline": our components set styles by property, which it does not govern. The build adds the
 * hash of the styles that stand in the pages.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const commands = {
  _execute_action: { suggested_key: { default: "Alt+Shift+S" } },
  "open-dossier": { suggested_key: { default: "Alt+Shift+D" }, description: "__MSG_commandOpenDossier__" },
  "open-search": { suggested_key: { default: "Alt+Shift+F" }, description: "__MSG_commandOpenSearch__" },
  "read-page": { suggested_key: { default: "Alt+Shift+R" }, description: "__MSG_commandReadPage__" },
};

/** Public half of the unpacked build's identity. A release puts the publisher's in its place. */
export const unpackedKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0auRfTvapKx3dlfNrEu3sEtWVJ6GBjXuIUvVk5Wm6gqnrWMY8k/0nmnyXOXdA3ykdwEJ9U0/V0xVPI3v156wr5zmzPJTqskPfuXeStTcZbrBY6YU4gfvOwP1RaydQZLvtwZI4EtaqUk9k6jJTYmaGn3YxavoSXjppYgMeYG/tiYEH++NppF7ayB1dhNZv7PMgtL578dRaLpkWp2GHWLBIh6STijRaDd/oHQ8AjFtebWJfobfEsko5c076mH127egjbbKDPSGetqbkRY/FqrKxn+Tha3G4NudfkEjEp2WuAH26Yk/dO1xWf/3SAzWPRzl0ztxJBHxXo+Li4dAG5RVkwIDAQAB";

const chromiumOnly = {
  minimum_chrome_version: "123",
  key: unpackedKey,
  storage: { managed_schema: "managed-schema.json" },
};

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: "sightline@sightline.example",
      strict_min_version: "140.0",
      data_collection_permissions: { required: ["none"] },
    },
  },
};
