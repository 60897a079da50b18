import { spawnSync } from "node:child_process";
import { expectedHint, starterReader } from "./demo/advice.ts";
import { type ExtensionBrowser, launchChromium } from "./demo/browser.ts";
import { browserSession } from "./demo/devtools.ts";
import { demoPages } from "./demo/pages.ts";
import { type DemoServer, startDemoServer } from "./demo/server.ts";
import { hintText, lookInside } from "./demo/shadow.ts";
import { saveSurfaces } from "./demo/surfaces.ts";
import { until } from "./demo/until.ts";
import { findingAt, visit } from "./demo/visit.ts";

/**
 * `npm start`: Chromium with the extension on the demo pages. With a display a person looks round; without one, every
 * page is visited, one line printed for each, and every surface photographed into artifacts/.
 */
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = !hasDisplay || process.argv.includes("--headless");

build();
const server = await startDemoServer();
try {
  await (isHeadless ? showLines(server) : showWindow(server));
} finally {
  await server.close();
}

function build(): void {
  const { status } = spawnSync("wxt", ["build", "-b", "chrome"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The extension could not be built: see the messages above.");
}

async function showWindow({ port }: DemoServer): Promise<void> {
  const browser = await launchChromium({ port, headless: false, viewport: null });
  const isLight = ({ name }: { name: string }) => name !== "attack" && name !== "long";
  for (const { url } of demoPages.filter(isLight)) await (await browser.context.newPage()).goto(url);
  console.log(
    "Pages of named hosts show their chip by themselves; on the others press Sightline's button in the toolbar.",
  );
  console.log("Close the window to end.");
  await browser.context.waitForEvent("close", { timeout: 0 });
  await browser.close();
}

async function showLines({ port }: DemoServer): Promise<void> {
  const browser = await launchChromium({ port });
  try {
    await printLines(browser);
  } finally {
    await browser.close();
  }
  await saveSurfaces(port);
}

async function printLines(browser: ExtensionBrowser): Promise<void> {
  const session = await browserSession(browser.context);
  const reader = starterReader();
  for (const demo of demoPages) {
    const { page, devtools, popup } = await visit(browser, session, demo);
    const { finding, badge } = await findingAt(browser, demo.url);
    await popup?.close();
    const { chip } = await expectedHint(finding, reader);
    const shadow = chip ? await until("the chip", () => lookInside(devtools)) : await lookInside(devtools);
    const organisations = finding.organisations.map(({ name }) => name);
    const silence =
      badge.kind === "none" ? "silent" : `silent, badge: ${badge.kind === "past" ? "grey dot" : badge.count}`;
    const line = [
      demo.url,
      finding.kind,
      finding.countries.join(" ") || "no country",
      organisations.slice(0, 4).join("; ") || "no organisation",
      shadow ? hintText(shadow) : `(${silence})`,
    ];
    console.log(line.join(" | "));
    await page.close();
  }
}
