import { createHash } from "node:crypto";

import type { Value } from "./registry.ts";

/** A configuration profile for macOS, one payload for each preference domain; `browser` names it for people. */
export function mobileconfig(browser: string, domains: { [domain: string]: { [key: string]: Value } }): string {
  const payloads = Object.entries(domains).map(([domain, values]) =>
    dictionary({ PayloadType: domain, ...identity(`sightline.${domain}`), ...values }),
  );
  const around = {
    PayloadDisplayName: `Sightline for ${browser}`,
    PayloadType: "Configuration",
    PayloadScope: "System",
    ...identity(`sightline.${browser.toLowerCase()}`),
  };
  const inside = `<key>PayloadContent</key>\n<array>\n${payloads.join("\n")}\n</array>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${inside}
${entries(around)}
</dict>
</plist>
`;
}

/** The same for the same name, so that a profile that is made again takes the place of the one before. */
function identity(name: string) {
  const digits = createHash("sha256").update(name).digest("hex").toUpperCase();
  const uuid = digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
  return { PayloadIdentifier: name, PayloadUUID: uuid, PayloadVersion: 1 };
}

const entries = (values: { [key: string]: Value }): string =>
  Object.entries(values)
    .map(([key, value]) => `<key>${escaped(key)}</key>\n${element(value)}`)
    .join("\n");

const dictionary = (values: { [key: string]: Value }): string => `<dict>\n${entries(values)}\n</dict>`;

function element(value: Value): string {
  if (typeof value === "string") return `<string>${escaped(value)}</string>`;
  if (typeof value === "number") return `<integer>${value}</integer>`;
  if (typeof value === "boolean") return value ? "<true/>" : "<false/>";
  if (isList(value)) return `<array>\n${value.map(element).join("\n")}\n</array>`;
  return dictionary(value);
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
