import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { readHosts } from "./lib/browser/extra-hosts.ts";
import { finishManifest, manifestFor } from "./lib/browser/manifest.ts";
import { firstScript } from "./scripts/first-script.ts";
import { inlineStyles } from "./scripts/inline-styles.ts";
import { plainPdfjs } from "./scripts/plain-pdfjs.ts";
import { recordModules } from "./scripts/release/record-modules.ts";
import { hintCatalogues, wordFiles } from "./scripts/word-files.ts";

const bareContext = fileURLToPath(new URL("./entrypoints/page.content/bare-context.ts", import.meta.url));
const hostsFile = process.env.SIGHTLINE_HOSTS;
const locales = fileURLToPath(new URL("./public/_locales", import.meta.url));
const extraHosts = hostsFile ? readHosts(readFileSync(hostsFile, "utf8")) : [];

/** By the day, so that two builds of one day are the same; or as whoever rebuilds a release says it was, in seconds. */
const epoch = Number(process.env.SOURCE_DATE_EPOCH) * 1_000 || Date.now();
const builtAt = epoch - (epoch % 86_400_000);
/** Where a release has what it bundles written down. */
const modulesList = process.env.SIGHTLINE_MODULES;
const styles = inlineStyles("core");

export default defineConfig({
  imports: false,
  manifest: ({ browser }) => manifestFor(browser, extraHosts),
  hooks: {
    // The root and first metadata of the one feed that a package is built for: see scripts/build.ts.
    "build:publicAssets": (_wxt, files) => {
      files.push(...wordFiles(locales));
      const trust = process.env.SIGHTLINE_TRUST;
      for (const name of trust ? readdirSync(trust) : [])
        files.push({ absoluteSrc: join(trust ?? "", name), relativeDest: `trust/${name}` });
    },
    // What a page needs for its first picture is one file, the popup's two: each takes the browser longer to find than to
    // read. The pages' own scripts stand in them too, and each draws on its own page alone. Before them a small one asks for
    // what takes longest, and waits for nothing.
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.some(({ inputPath }) => inputPath.endsWith(".html"))) return;
      const output = config.build?.rollupOptions?.output;
      if (output === undefined || Array.isArray(output)) return;
      output.codeSplitting = {
        groups: [
          { name: "first", test: /our-page[\\/]first\.ts$/, priority: 3 },
          {
            name: "core",
            test: /modulepreload-polyfill|virtual:wxt-|sidepanel[\\/]main\.tsx$|components[\\/]document\.css$|our-page[\\/]draw-page\.tsx$/,
            priority: 2,
          },
          {
            name: "search",
            test: /popup[\\/]main\.tsx$|our-page[\\/](SearchScreen|use-search|use-finding-card|use-policy)\.tsx?$/,
            priority: 1,
          },
          { name: "ours", tags: ["$initial"], minShareCount: 2 },
        ],
      };
    },
    "build:manifestGenerated": (_wxt, manifest) => finishManifest(manifest, extraHosts, styles.sources()),
  },
  vite: () => ({
    plugins: [
      preact(),
      plainPdfjs(),
      styles.plugin,
      firstScript("first"),
      ...(modulesList ? [recordModules(modulesList)] : []),
    ],
    define: {
      SIGHTLINE_BUILT_AT: String(builtAt),
      SIGHTLINE_HINT_WORDS: JSON.stringify(hintCatalogues(locales)),
    },
    // The oldest browsers that the manifest lets in: no code or style is rewritten for older ones.
    build: { target: ["chrome123", "firefox140"] },
    resolve: {
      alias: [
        { find: "wxt/utils/content-script-context", replacement: bareContext },
        // The build for today's browsers; the package's default is for older ones and cannot be pruned.
        { find: /^dexie$/, replacement: "dexie/dist/modern/dexie.mjs" },
      ],
    },
  }),
  // Where there is no display, no browser is opened: the build is served all the same.
  webExt: { disabled: !process.env.DISPLAY },
});
