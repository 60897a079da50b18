import { defineConfig } from "vitest/config";
import { hintCatalogues } from "./scripts/word-files.ts";

export default defineConfig({
  // As the build does.
  define: { SIGHTLINE_HINT_WORDS: JSON.stringify(hintCatalogues("public/_locales")) },
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/chromium/**", "test/firefox/**", "node_modules/**"],
    environment: "node",
    testTimeout: 20_000,
    // Some tests open the whole world first.
    hookTimeout: 120_000,
  },
});
