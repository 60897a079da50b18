import { defineConfig } from "vitest/config";

/** Firefox with the built extension; `wxt build -b firefox --mv3` comes first. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.test.ts"],
    environment: "node",
    // A test that passes only when tried again is named in the table of `npm test`.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
