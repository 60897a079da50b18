import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { type Files, zipOf } from "../../scripts/release/archive.ts";
import { deploySamples } from "../../scripts/release/deploy.ts";
import { exampleDeployment } from "../../scripts/release/example.ts";
import { sha256 } from "../../scripts/release/packages.ts";
import { firefoxUpdates } from "../../scripts/release/update-manifests.ts";
import { filesHolding } from "../chromium/profile-scan.ts";
import { firefoxWithPolicies } from "../policy-files.ts";
import { startPackageHost } from "../release/package-host.ts";
import { readLists } from "../release/read-lists.ts";
import { asVersion, packageUnderTest, withoutCode, writing } from "../release/under-test.ts";
import { fixtures } from "../store/fixtures.ts";

/** As the pages have it in which the functions below run: our own, and the browser's list of extensions. */
declare const browser: {
  runtime: { getManifest(): { version: string } };
  storage: { local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
};
declare const ChromeUtils: {
  importESModule(address: string): { AddonManagerPrivate: { backgroundUpdateCheck(): Promise<void> } };
};

const { geckoId, xpi } = exampleDeployment;
const uuid = "6f1b0a3e-5f3c-4f3d-9d53-7a5f0f6b7c11";

test("policy installs and sets up from the organisation's host; updates keep everything; removal leaves nothing", {
  timeout: 400_000,
}, async ({ skip, onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));
  const skipped = (why: string) => {
    console.log(`Delivery in Firefox is not tried: ${why}.`);
    skip(why);
  };
  const host = await startPackageHost(join(folder, "host"));
  if (typeof host === "string") return skipped(host);
  onTestFinished(() => host.close());
  const samples = deploySamples({ ...exampleDeployment, base: host.base });
  const sample: object = JSON.parse(samples.get("policies.json") ?? "").policies;
  const here = {
    // What an organisation rolls out for its own hosts.
    Certificates: { Install: [host.authority] },
    // Nobody but Mozilla can sign for a release edition; ESR may be told to do without.
    Preferences: { "xpinstall.signatures.required": { Value: false, Status: "locked" } },
  };
  const placed = firefoxWithPolicies({ folder: join(folder, "policies"), policies: { ...sample, ...here } });
  if (typeof placed === "string") return skipped(placed);
  if (!/esr/i.test(spawnSync(placed.executablePath, ["--version"], { encoding: "utf8" }).stdout))
    return skipped("this edition of Firefox installs nothing that Mozilla has not signed");
  const offer = (version: string, files: Files) => {
    const bytes = zipOf(asVersion(files, version, "firefox", { key: "", base: host.base }));
    const newest = { version, url: host.base + xpi, sha256: sha256(bytes), size: bytes.length };
    host.put(new Map([[xpi, bytes]]));
    host.put(new Map([["updates.json", Buffer.from(firefoxUpdates(geckoId, "140.0", newest))]]));
  };
  const fetched = () => host.asked().filter((line) => line.endsWith(`/${xpi}`)).length;
  const files = packageUnderTest("firefox");
  const [oldest] = fixtures;
  if (oldest === undefined) throw new Error("There is no fixture of what was stored.");
  const profile = join(folder, "profile");
  mkdirSync(profile);
  let firefox: Browser | undefined;
  onTestFinished(() => firefox?.close());

  // A version of long ago, with what it stored.
  offer("0.0.1", withoutCode(files));
  firefox = await launch(placed.executablePath, profile);
  let page = await ours(firefox, "0.0.1");
  await page.evaluate(writing(oldest));
  await page.evaluate((values) => browser.storage.local.set(values), oldest.local);
  await page.close();

  // The first update reads what the old version stored, builds what it needs, and loses none of it.
  offer("0.0.2", files);
  await lookForUpdates(firefox);
  page = await ours(firefox, "0.0.2");
  // It was set to French.
  await says(page, /Édition 3\b/);
  await says(page, /5 réglages viennent de votre organisation\./);
  expect(await page.evaluate(() => browser.storage.local.get())).toMatchObject(kept(oldest.local));
  const lists = await builtAnew(page);
  expect(lists.map(({ serial }) => serial).sort()).toEqual([2, 3]);
  await page.evaluate((values) => browser.storage.local.set(values), person);

  // The next one finds what this one keeps, also after the browser was closed; nothing is fetched twice.
  offer("0.0.3", files);
  await page.close();
  await lookForUpdates(firefox);
  await (await ours(firefox, "0.0.3")).close();
  const before = fetched();
  await firefox.close();
  firefox = await launch(placed.executablePath, profile);
  page = await ours(firefox, "0.0.3");
  await says(page, /Édition 3\b/);
  expect(await page.evaluate(() => browser.storage.local.get())).toMatchObject({ ...kept(oldest.local), ...person });
  expect(await builtAnew(page)).toEqual(lists);
  expect(fetched()).toBe(before);
  await firefox.close();

  // The policy blocks it: it goes at the next start, with all that it stored.
  placed.set({ ...here, ExtensionSettings: { [geckoId]: { installation_mode: "blocked" } } });
  firefox = await launch(placed.executablePath, profile);
  await until("the extension removed", async () => namesIn(join(profile, "extensions")).length === 0, 90_000);
  await until(
    "its storage removed",
    async () => namesIn(join(profile, "storage/default")).every((name) => !name.includes(uuid)),
    90_000,
  );
  await firefox.close();
  firefox = undefined;
  expect(filesHolding(profile, word)).toEqual([]);
});

/** A word that stands nowhere else. */
const word = "quillwort-lantern";
const person = { savedSearches: [word], snoozes: { "travel.state.gov": "2999-01-01T00:00:00.000Z" }, theme: "light" };

/** The lists, once the newer one has a name table and an index of this version. */
const builtAnew = (page: Page) =>
  until(
    "the list built anew",
    async () => {
      const lists = await page.evaluate(readLists);
      return lists.some(({ serial, made }) => serial === 3 && made) && lists.map(({ made, ...rest }) => rest);
    },
    90_000,
  );

/** What a check of the feed writes anew is its own. */
const kept = ({ feedReport, feedWish, ...rest }: Record<string, unknown>) => rest;

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Firefox as an organisation runs it: extensions come by policy alone. */
function launch(executablePath: string, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath,
    userDataDir,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
      "extensions.update.enabled": true,
      "intl.locale.requested": "en-US",
    },
  });
}

/** Our Options in a tab, as soon as the version is there. A page of a version that goes answers no more: it is left. */
function ours(firefox: Browser, version: string): Promise<Page> {
  const inTime = <T>(answer: Promise<T>) => Promise.race([answer.catch(() => null), pause(8_000, null)]);
  return until(
    `version ${version}`,
    async () => {
      const page = await inTime(firefox.newPage());
      if (page === null) return null;
      await inTime(page.goto(`moz-extension://${uuid}/options.html`, { waitUntil: [], timeout: 0 }));
      if ((await inTime(page.evaluate(() => browser.runtime.getManifest().version))) === version) return page;
      await inTime(page.close());
      return null;
    },
    120_000,
  );
}

const says = (page: Page, what: RegExp) =>
  until(`the options say ${what}`, async () => what.test(await page.evaluate(() => document.body.innerText)), 90_000);

/** What Firefox does by itself once a day. */
async function lookForUpdates(firefox: Browser): Promise<void> {
  const page = await firefox.newPage();
  await page.goto("about:addons", { waitUntil: [], timeout: 0 }).catch(() => undefined);
  await until(
    "the list of extensions",
    () => page.evaluate(() => location.href === "about:addons" && document.readyState === "complete"),
    90_000,
  );
  await page.evaluate(() => {
    const { AddonManagerPrivate } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    void AddonManagerPrivate.backgroundUpdateCheck();
  });
}
