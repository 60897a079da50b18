import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Worker } from "@playwright/test";
import { findBrowser } from "../browsers.mjs";

export const builtExtension = resolve(import.meta.dirname, "../../.output/chrome-mv3");

export interface LaunchOptions {
  /** Port of the demo server, to which every address leads. */
  port: number;
  /** A profile to use again; a fresh one otherwise, removed on close. */
  profile?: string;
  headless?: boolean;
  extension?: string;
  /** Another Chromium than the one that is found. */
  executablePath?: string;
  colorScheme?: "light" | "dark";
  viewport?: { width: number; height: number } | null;
  /** Pages that a tab leaves are kept as they stand, for the way back, as people have it. */
  keepsPages?: boolean;
  /** More of Chromium's own switches. */
  switches?: string[];
}

export interface ExtensionBrowser {
  context: BrowserContext;
  profile: string;
  /** Of the extension: 32 letters. */
  id: string;
  /** The background worker as it runs now, waited for where it does not. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** Chromium with the extension and nothing else: every host leads to the demo server, and what it does not know is not found. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? findBrowser("CHROMIUM");
  if (!executablePath) throw new Error("Chromium was not found. Install it, or say where it is: CHROMIUM=path");
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "sightline-"));
  const extension = options.extension ?? builtExtension;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? "light",
    // The card stands at once, so that no picture catches it half risen.
    reducedMotion: "reduce",
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: options.keepsPages === true ? ["--disable-back-forward-cache"] : [],
    args: [
      "--no-sandbox",
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Lets a test press the toolbar button, which is what grants `activeTab`.
      "--enable-unsafe-extension-debugging",
      // The names are real; the server behind them is ours.
      "--ignore-certificate-errors",
      `--host-resolver-rules=${resolverRules(options.port)}`,
      ...(options.switches ?? []),
    ],
  });
  return {
    context,
    profile,
    id: extensionId(extension),
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker"),
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Chromium names an extension by its key: the first 32 hex digits of its hash, written a to p. */
export function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { key: string };
  const digits = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** Hosts that the demo knows lead to loopback; the rest do not exist, so nothing can leave the machine. */
function resolverRules(port: number): string {
  const known = [
    "*.state.gov",
    "*.usembassy.gov",
    "www.grants.gov",
    "sam.gov",
    "www.usaspending.gov",
    "www.dol.gov",
    "*.example",
  ];
  return [...known.map((host) => `MAP ${host} 127.0.0.1:${port}`), "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ");
}
