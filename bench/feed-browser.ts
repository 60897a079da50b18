import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import type { Edition } from "../lib/list/schema.ts";
import { findBrowser } from "../scripts/browsers.mjs";
import { bundled } from "../test/bundle.ts";
import type { StoreTimes } from "./feed-page.ts";

/** The store in Chromium, on a disk: whole and changed editions of so many projects. Null: there is no Chromium. */
export async function storeTimes(list: Edition, rounds: number): Promise<StoreTimes | null> {
  const executablePath = findBrowser("CHROMIUM");
  if (!executablePath) return null;
  const script = await bundled(fileURLToPath(new URL("./feed-page.ts", import.meta.url)));
  const text = JSON.stringify(list);
  const server = createServer(({ url }, response) => {
    if (url === "/list.json") response.setHeader("Content-Type", "application/json").end(text);
    else response.setHeader("Content-Type", "text/html").end("<!doctype html><title>Store</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), "sightline-bench-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: ["--no-sandbox"] });
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.evaluate(script);
    return await page.evaluate(`measure(${rounds})`);
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true });
  }
}
