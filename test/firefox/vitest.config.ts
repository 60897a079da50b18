import { defineConfig } from "vitest/config";

/** Firefox with the built extension; `wxt build -b firefox --mv3` comes first. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
