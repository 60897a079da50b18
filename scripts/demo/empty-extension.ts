import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtExtension } from "./browser.ts";

/** An extension that does nothing but answer: what a measurement and a comparison stand against. */
export function makeEmptyExtension(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(builtExtension, "manifest.json"), "utf8")) as { key: string };
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    key,
    background: { service_worker: "background.js" },
    content_scripts: [{ matches: ["https://www.state.gov/*"], js: ["content.js"] }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  const answers = "chrome.runtime.onMessage.addListener((message, sender, reply) => reply({ answer: null }));";
  writeFileSync(join(folder, "background.js"), answers);
  writeFileSync(join(folder, "content.js"), "");
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>Empty</title>");
  return folder;
}
