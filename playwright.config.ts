import { defineConfig } from "@playwright/test";

/** Debian's Chromium with the built extension; `npm run build` comes first. */
export default defineConfig({
  testDir: "test/chromium",
  outputDir: "test-results/chromium",
  // Each test starts a browser of its own, so two at a time is what two cores bear.
  workers: 2,
  fullyParallel: true,
  // A test that passes only when tried again is named in the table of `npm test`.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/chromium.json" }]],
});
