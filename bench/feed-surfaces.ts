import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { builtExtension, launchChromium } from "../scripts/demo/browser.ts";
import { browserSession } from "../scripts/demo/devtools.ts";
import { demoPage } from "../scripts/demo/pages.ts";
import { startDemoServer } from "../scripts/demo/server.ts";
import { lookInside } from "../scripts/demo/shadow.ts";
import { until } from "../scripts/demo/until.ts";
import { openPopup, visit } from "../scripts/demo/visit.ts";
import { policyByTest, policyFor, running, serveFeed, setPolicy } from "../test/chromium/feed-host.ts";
import { variantOf } from "../test/chromium/variant.ts";

/** Milliseconds from an edition being in use until a person sees it, by surface. */
export type SurfaceTimes = Record<"hint" | "popup" | "panel" | "brief" | "options", number[]>;

interface Ours {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  taken: Promise<number>;
}

/** A dossier shows no more new projects of a country at a glance. */
const rounds = 5;

/** The built extension in Chromium, with all its surfaces open. Null: it has not been built. */
export async function surfaceTimes(): Promise<SurfaceTimes | null> {
  if (!existsSync(join(builtExtension, "manifest.json"))) return null;
  const folder = mkdtempSync(join(tmpdir(), "sightline-bench-"));
  const server = await startDemoServer();
  const extension = variantOf(join(folder, "variant"), policyByTest);
  const browser = await launchChromium({ port: server.port, extension });
  try {
    const host = await serveFeed(server);
    await host.feed.publish(running(2));
    const open = async (path: string) => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.id}/${path}`);
      return page;
    };
    const [panel, brief, options] = [
      await open("sidepanel.html"),
      await open("brief.html?country=VN"),
      await open("options.html"),
    ];
    await setPolicy(options, await policyFor(host.feed));
    await seenIn(options, "Edition 2,");
    const session = await browserSession(browser.context);
    const at = await visit(browser, session, demoPage("state-vietnam"));
    await at.page.bringToFront();
    await seenIn(panel, "Shelter 1");
    const popup = await openPopup(browser, session, at.page);
    const times: SurfaceTimes = { hint: [], popup: [], panel: [], brief: [], options: [] };
    for (let round = 0; round < rounds; round++) {
      const serial = round + 3;
      await host.feed.publish(running(serial));
      await options.evaluate(() => {
        const channel = new BroadcastChannel("sightline-edition");
        (globalThis as unknown as Ours).taken = new Promise((resolve) => {
          channel.onmessage = () => resolve(Date.now());
        });
      });
      const seen = Promise.all([
        until("the hint", async () => {
          const shadow = await lookInside(at.devtools);
          return shadow !== null && new RegExp(`\\b${serial} `).test(shadow.text) ? Date.now() : null;
        }),
        until("the popup", async () =>
          (await popup.evaluate<string>("document.body.innerText")).includes(`Edition ${serial},`) ? Date.now() : null,
        ),
        seenIn(panel, `Shelter ${serial - 1}`),
        seenIn(brief, `Shelter ${serial - 1}`),
        seenIn(options, `Edition ${serial},`),
      ]);
      await options.evaluate(() => (globalThis as unknown as Ours).chrome.runtime.sendMessage({ name: "checkFeed" }));
      const taken = await options.evaluate(() => (globalThis as unknown as Ours).taken);
      for (const [index, time] of (await seen).entries())
        times[(["hint", "popup", "panel", "brief", "options"] as const)[index]!].push(Math.max(0, time - taken));
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** When a text stands in a page, as the page's own clock has it. */
const seenIn = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`"${wanted}" was not seen in 20 seconds`)), 20_000);
        const look = () => {
          if (!document.body.innerText.includes(wanted)) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    text,
  );
