import { readFileSync } from "node:fs";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { readHosts } from "./lib/browser/extra-hosts.ts";
import { finishManifest, manifestFor } from "./lib/browser/manifest.ts";

const hostsFile = process.env.SIGHTLINE_HOSTS;
const extraHosts = hostsFile ? readHosts(readFileSync(hostsFile, "utf8")) : [];

export default defineConfig({
  imports: false,
  manifest: ({ browser }) => manifestFor(browser, extraHosts),
  hooks: {
    "build:manifestGenerated": (_wxt, manifest) => finishManifest(manifest, extraHosts),
  },
  vite: () => ({ plugins: [preact()] }),
  // Where there is no display, no browser is opened: the build is served all the same.
  webExt: { disabled: !process.env.DISPLAY },
});
