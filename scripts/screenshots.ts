import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { launchChromium } from "./demo/browser.ts";
import { startDemoServer } from "./demo/server.ts";
import { shootHints, shootOurPages } from "./demo/surfaces.ts";

/** `npm run screenshots`: the README's pictures, from the demo pages, small enough to live in the repository. */
const folder = "docs/images";
const wanted = new Set(["country-card", "request-card", "request-popup", "country-panel", "popup-results"]);

const build = spawnSync("wxt", ["build", "-b", "chrome"], { stdio: "inherit", shell: process.platform === "win32" });
if (build.status !== 0) throw new Error("The extension could not be built: see the messages above.");

mkdirSync(folder, { recursive: true });
const server = await startDemoServer();
const browser = await launchChromium({ port: server.port, viewport: { width: 960, height: 640 } });
try {
  const shoot = async (name: string, page: { screenshot(options: object): Promise<unknown> }) => {
    if (!wanted.has(name)) return;
    await page.screenshot({ path: `${folder}/${name}.jpg`, type: "jpeg", quality: 70 });
    console.log(`${folder}/${name}.jpg`);
  };
  await shootHints(browser, shoot);
  await shootOurPages(browser, shoot);
} finally {
  await browser.close();
  await server.close();
}
