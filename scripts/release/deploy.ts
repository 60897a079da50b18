import { namedHosts } from "../../lib/browser/named-hosts.ts";
import { mobileconfig } from "./plist.ts";
import { regFile, type Value } from "./registry.ts";

/** Who deploys what from where. */
export interface Deployment {
  /** Of the package that the publisher signs. */
  chromiumId: string;
  geckoId: string;
  /** Folder of packages and update manifests, with a `/` at its end. */
  base: string;
  /**
   * File name under which the newest package for Firefox is served. It stays the same, and update manifest and policy both
   * give it: where they differ, Firefox fetches what the policy names anew at each start.
   */
  xpi: string;
  /** What policy says to Sightline itself: docs/policy.md. */
  managed: { [key: string]: Value };
}

/**
 * Policy samples by path: force-installed, pinned, kept off internal systems but for the grant system, with Sightline's
 * own settings. They say the same for each browser, in the form that its system reads.
 */
export function deploySamples(deployment: Deployment): Map<string, string> {
  const [chrome, edge, firefox] = [
    chromiumPolicies(deployment, chromePin),
    chromiumPolicies(deployment, edgePin),
    firefoxPolicies(deployment),
  ];
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ["linux/chrome.json", json(chrome)],
    ["linux/edge.json", json(edge)],
    ["macos/chrome.mobileconfig", mobileconfig("Chrome", chromiumDomains("com.google.Chrome", chrome, deployment))],
    ["macos/edge.mobileconfig", mobileconfig("Edge", chromiumDomains("com.microsoft.Edge", edge, deployment))],
    [
      "macos/firefox.mobileconfig",
      mobileconfig("Firefox", { "org.mozilla.firefox": { EnterprisePoliciesEnabled: true, ...firefox } }),
    ],
    ["policies.json", json({ policies: firefox })],
    [
      "windows/chrome.reg",
      regFile("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome", forWindows(chrome, deployment.chromiumId)),
    ],
    [
      "windows/edge.reg",
      regFile("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge", forWindows(edge, deployment.chromiumId)),
    ],
    [
      "windows/firefox.reg",
      regFile("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox", {
        ...firefox,
        ExtensionSettings: JSON.stringify(firefox.ExtensionSettings),
      }),
    ],
  ]);
}

/** Chrome and Edge have each a word of their own for the toolbar. */
const chromePin = { toolbar_pin: "force_pinned" };
const edgePin = { toolbar_state: "force_shown" };

/** Internal systems are shut, whatever a person allows later; the one that the agency wants Sightline on is let in. */
const hostRules = {
  runtime_blocked_hosts: ["*://*.internal.example.gov"],
  runtime_allowed_hosts: [...namedHosts.map(hostOnly), "*://grants.internal.example.gov"],
};

/** Policies of Chrome, Edge and Chromium, as their JSON files on Linux have them. */
export function chromiumPolicies({ chromiumId, base, managed }: Deployment, pin: { [key: string]: string }) {
  const updates = `${base}updates.xml`;
  return {
    ExtensionInstallForcelist: [`${chromiumId};${updates}`],
    ExtensionSettings: {
      [chromiumId]: { installation_mode: "force_installed", update_url: updates, ...pin, ...hostRules },
    },
    "3rdparty": { extensions: { [chromiumId]: managed } },
  };
}

/** Policies of Firefox, as they stand under `policies` in its file. */
export function firefoxPolicies({ geckoId, base, xpi, managed }: Deployment) {
  return {
    ExtensionSettings: {
      [geckoId]: {
        installation_mode: "force_installed",
        install_url: `${base}${xpi}`,
        updates_disabled: false,
        default_area: "navbar",
        ...hostRules,
      },
    },
    "3rdparty": { Extensions: { [geckoId]: managed } },
  };
}

/** macOS has what an extension is told in a domain of its own. */
function chromiumDomains(
  domain: string,
  policies: ReturnType<typeof chromiumPolicies>,
  { chromiumId, managed }: Deployment,
) {
  const { ExtensionInstallForcelist, ExtensionSettings } = policies;
  return {
    [domain]: { ExtensionInstallForcelist, ExtensionSettings },
    [`${domain}.extensions.${chromiumId}`]: managed,
  };
}

/** Windows has the settings as one text, and what an extension is told below `policy`. */
function forWindows(policies: ReturnType<typeof chromiumPolicies>, id: string) {
  const managed = policies["3rdparty"].extensions[id] ?? {};
  return {
    ...policies,
    ExtensionSettings: JSON.stringify(policies.ExtensionSettings),
    "3rdparty": { extensions: { [id]: { policy: managed } } },
  };
}

/** These policies take a scheme and a host, no path. */
function hostOnly(pattern: string): string {
  const [, scheme = "", host = ""] = /^(\w+):\/\/([^/]+)\//.exec(pattern) ?? [];
  return `${scheme}://${host}`;
}
