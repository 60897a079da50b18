import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { launchChromium } from "./demo/browser.ts";
import { openDesk } from "./demo/desk.ts";
import { startDemoServer } from "./demo/server.ts";
import { shootHints, shootOurPages } from "./demo/surfaces.ts";

/** `npm run screenshots`: the README's pictures, from the demo pages, small enough to live in the repository. */
const folder = "docs/images";
/** Surfaces by the name that the README gives them. */
const wanted: Record<string, string> = {
  "country-card": "country-card",
  "request-card": "request-card",
  "popup-results": "popup",
  "country-panel": "panel",
};

const build = spawnSync("wxt", ["build", "-b", "chrome"], { stdio: "inherit", shell: process.platform === "win32" });
if (build.status !== 0) throw new Error("The extension could not be built: see the messages above.");

mkdirSync(folder, { recursive: true });
const server = await startDemoServer();
const browser = await launchChromium({ port: server.port, viewport: { width: 960, height: 600 } });
try {
  const shoot = async (surface: string, page: Page) => {
    const name = wanted[surface];
    if (!name) return;
    const { width = 0 } = page.viewportSize() ?? {};
    const path = `${folder}/${name}.png`;
    await page.screenshot({ path, clip: { x: 0, y: 0, width, height: 600 } });
    console.log(path);
  };
  await shootHints(browser, shoot);
  await shootOurPages(browser, shoot);
  const desk = await openDesk(browser);
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.screenshot({ path: `${folder}/desk.png` });
} finally {
  await browser.close();
  await server.close();
}
