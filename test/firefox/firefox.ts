import { existsSync } from "node:fs";
import { resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../scripts/browsers.mjs";
import { startDemoServer } from "../../scripts/demo/server.ts";
import { until } from "../../scripts/demo/until.ts";
import { startProxy } from "./proxy.ts";

export const builtForFirefox = resolve(import.meta.dirname, "../../.output/firefox-mv3");
export const geckoId = "sightline@sightline.example";
const uuid = "6f1b0a3e-5f3c-4f3d-9d53-7a5f0f6b7c11";

export interface Firefox {
  browser: Browser;
  server: Awaited<ReturnType<typeof startDemoServer>>;
  proxy: Awaited<ReturnType<typeof startProxy>>;
  open(url: string): Promise<Page>;
  /** One of our own pages. */
  openOurs(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Milliseconds after which Firefox itself stops an idle background page. */
const IDLE = 30_000;

/**
 * Firefox with the built extension, its web led to the demo server by a proxy that refuses everything else. With less than
 * Firefox's own `idle` milliseconds, a page that is busy with an answer is stopped in the middle of it: Firefox counts
 * nothing but calls to itself. `stopBackground` stops it when a test wants.
 */
export async function startFirefox(
  extension = builtForFirefox,
  executablePath = findBrowser("FIREFOX"),
  idle = IDLE,
): Promise<Firefox> {
  if (!executablePath) throw new Error("Firefox was not found. Install it, or say where it is: FIREFOX=path");
  if (!existsSync(extension)) throw new Error("Build the extension first: npm run build");
  const server = await startDemoServer();
  const isKnown = (host: string) =>
    /(\.state\.gov|\.usembassy\.gov|\.example|^(www\.grants\.gov|sam\.gov|www\.usaspending\.gov|www\.dol\.gov))$/.test(
      host,
    );
  const proxy = await startProxy(server.port, isKnown);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Lets WebDriver open moz-extension: pages.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxy.port,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxy.port,
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
      "extensions.background.idle.timeout": idle,
      "extensions.webextOptionalPermissionPrompts": false,
      "intl.locale.requested": "en-US",
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    server,
    proxy,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openOurs: (path) => openOurs(browser, path),
    close: async () => {
      await browser.close();
      await proxy.close();
      await server.close();
    },
  };
}

/** Firefox sends no load event for an extension's page, so readiness is asked for. */
async function openOurs(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [], timeout: 0 }).catch(() => undefined);
  await until(path, () =>
    page.evaluate(() => location.protocol === "moz-extension:" && document.readyState === "complete"),
  );
  return page;
}
