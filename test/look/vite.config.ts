import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

/** Builds the page of states by itself: `vite build --config test/look/vite.config.ts --outDir FOLDER`. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [preact()],
  build: { target: ["chrome123", "firefox140"], outDir: "../../artifacts/look", emptyOutDir: true },
});
