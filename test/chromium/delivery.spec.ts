import { generateKeyPairSync } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test";
import { until } from "../../scripts/demo/until.ts";
import { type Files, zipOf } from "../../scripts/release/archive.ts";
import { chromiumId, packCrx, spkiOf } from "../../scripts/release/crx.ts";
import { deploySamples } from "../../scripts/release/deploy.ts";
import { exampleDeployment } from "../../scripts/release/example.ts";
import { sha256 } from "../../scripts/release/packages.ts";
import { chromiumUpdates } from "../../scripts/release/update-manifests.ts";
import { chromiumWithPolicies } from "../policy-files.ts";
import { startPackageHost } from "../release/package-host.ts";
import { readLists } from "../release/read-lists.ts";
import { asVersion, packageUnderTest, withoutCode, writing } from "../release/under-test.ts";
import { fixtures } from "../store/fixtures.ts";
import { filesHolding } from "./profile-scan.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: {
  runtime: {
    getManifest(): { version: string };
    requestUpdateCheck(): Promise<unknown>;
    onUpdateAvailable: { addListener(listener: (details: unknown) => void): void };
  };
  action: { getUserSettings(): Promise<object> };
  storage: { local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
};

/** In our page. */
declare let unpacked: Promise<unknown>;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
test("policy installs, pins and sets up from the organisation's host; updates keep everything; removal leaves nothing", async ({}, info) => {
  test.setTimeout(400_000);
  const skipped = (why: string) => {
    console.log(`Delivery in Chromium is not tried: ${why}.`);
    test.skip(true, why);
  };
  const host = await startPackageHost(info.outputPath("host"));
  if (typeof host === "string") return skipped(host);
  const { privateKey: key } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const id = chromiumId(key);
  const samples = deploySamples({ ...exampleDeployment, chromiumId: id, base: host.base });
  const placed = chromiumWithPolicies({
    folder: info.outputPath("policies"),
    // A Chromium that is told nothing else lets nobody look into what policy installed: not even this test.
    policies: { ...JSON.parse(samples.get("linux/chrome.json") ?? ""), DeveloperToolsAvailability: 1 },
  });
  if (typeof placed === "string") {
    await host.close();
    return skipped(placed);
  }
  const hosting = { key: spkiOf(key).toString("base64"), base: host.base };
  const offer = (version: string, files: Files) => {
    const crx = packCrx(zipOf(asVersion(files, version, "chrome", hosting)), key);
    const name = `sightline-${version}.crx`;
    host.put(new Map([[name, crx]]));
    const newest = { version, url: host.base + name, sha256: sha256(crx), size: crx.length };
    host.put(new Map([["updates.xml", Buffer.from(chromiumUpdates(id, "123", newest))]]));
  };
  const files = packageUnderTest("chrome");
  const [oldest] = fixtures;
  if (oldest === undefined) throw new Error("There is no fixture of what was stored.");
  const profile = info.outputPath("profile");
  const launch = () => launchManaged(placed.executablePath, profile, host.spki);
  let context: BrowserContext | undefined;
  try {
    // A version of long ago, with what it stored.
    offer("0.0.1", withoutCode(files));
    context = await launch();
    let page = await ours(context, id, "0.0.1");
    // (It was set to French.)
    expect(host.asked()).toContain("200 /sightline/sightline-0.0.1.crx");
    await page.evaluate(writing(oldest));
    await page.evaluate((values) => chrome.storage.local.set(values), oldest.local);

    // The first update reads what the old version stored, builds what it needs, and loses none of it.
    context = await update(context, page, () => offer("0.0.2", files), launch);
    page = await ours(context, id, "0.0.2");
    await expect(page.locator("main")).toContainText(/Édition 3\b/, { timeout: 60_000 });
    await expect(page.locator("main")).toContainText("5 réglages viennent de votre organisation.", { timeout: 60_000 });
    expect(await page.evaluate(() => chrome.storage.local.get())).toMatchObject(kept(oldest.local));
    expect(await page.evaluate(() => chrome.action.getUserSettings())).toEqual({ isOnToolbar: true });
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html`);
    await popup.getByRole("combobox").fill("accra");
    await expect(popup.getByRole("option").first()).toBeVisible();
    await popup.close();
    const lists = await builtAnew(page);
    expect(lists.map(({ serial }) => serial).sort()).toEqual([2, 3]);

    expect(await complaints(context)).toEqual([]);

    // The next one finds what this one keeps.
    await page.evaluate((values) => chrome.storage.local.set(values), person);
    context = await update(context, page, () => offer("0.0.3", files), launch);
    page = await ours(context, id, "0.0.3");
    await expect(page.locator("main")).toContainText(/Édition 3\b/, { timeout: 60_000 });
    expect(await page.evaluate(() => chrome.storage.local.get())).toMatchObject({ ...kept(oldest.local), ...person });
    expect(await builtAnew(page)).toEqual(lists);

    // The policy goes, and the extension with all that it stored.
    await page.close();
    placed.set({});
    const installed = join(profile, "Default/Extensions", id);
    await until(
      "the extension removed",
      async () => !existsSync(installed) || readdirSync(installed).length === 0,
      90_000,
    );
    await context.close();
    context = undefined;
    // Chromium keeps its own copy of what the organisation said.
    const left = readdirSync(profile, { recursive: true })
      .map(String)
      .filter((path) => path.includes(`${id}/`));
    expect(left.filter((path) => !path.includes("Managed Extension Settings/"))).toEqual([]);
    expect(filesHolding(profile, word)).toEqual([]);
  } finally {
    await context?.close();
    await host.close();
    placed.close();
  }
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

/** Chromium as an organisation runs it: extensions come by policy alone. */
function launchManaged(executablePath: string, profile: string, spki: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions", "--disable-background-networking", "--disable-component-update"],
    args: [
      "--no-sandbox",
      // Debian's starter keeps extensions from elsewhere out unless told so.
      "--enable-remote-extensions",
      `--ignore-certificate-errors-spki-list=${spki}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}

/** Our Options in a tab, as soon as the version is there. */
function ours(context: BrowserContext, id: string, version: string): Promise<Page> {
  return until(
    `version ${version}`,
    async () => {
      // A tab that asked too early is of no more use.
      const page = await context.newPage();
      try {
        await page.goto(`chrome-extension://${id}/options.html`);
        if ((await page.evaluate(() => chrome.runtime.getManifest().version)) === version) return page;
      } catch {
        // Not there yet.
      }
      await page.close();
      return null;
    },
    90_000,
  );
}

/**
 * Offers an update and asks for it, as the browser does by itself every few hours; it is in use when the browser starts
 * again. Whoever waits for it listens before there is one.
 */
async function update(context: BrowserContext, page: Page, offer: () => void, launch: () => Promise<BrowserContext>) {
  await page.evaluate(() => {
    unpacked = new Promise((done) => chrome.runtime.onUpdateAvailable.addListener(done));
  });
  offer();
  await page.evaluate(async () => {
    await chrome.runtime.requestUpdateCheck();
    await unpacked;
  });
  await context.close();
  return launch();
}

/** What Chromium itself finds wrong with the policies that it was given. */
async function complaints(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto("chrome://policy");
  await expect(page.locator("policy-row").first()).toBeAttached();
  const rows = await page.locator("policy-row").evaluateAll((all) =>
    all.map(({ shadowRoot }) => {
      const [name, says] = [".name", ".messages"].map((part) => shadowRoot?.querySelector(part)?.textContent?.trim());
      return { name, says };
    }),
  );
  await page.close();
  expect(rows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["ExtensionInstallForcelist", "ExtensionSettings"]),
  );
  return rows.filter(({ says }) => says !== undefined && /error|warning/i.test(says));
}
