import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/chromium/**", "test/firefox/**", "node_modules/**"],
    environment: "node",
    testTimeout: 20_000,
    // Some tests open the whole world first.
    hookTimeout: 120_000,
  },
});
