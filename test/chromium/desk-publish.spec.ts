import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { sha256 } from "../../lib/feed/digest.ts";
import { update } from "../../lib/feed/update.ts";
import type { PublicKey, Signer } from "../../lib/trust/sign.ts";
import { type Bytes, browserOf, TestFeed } from "../feed/world.ts";
import { policyByTest, setPolicy } from "./feed-host.ts";
import { type Launch, type Sightline, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";
import { startWebDav, type WebDav } from "./web-dav.ts";
import { workbook } from "./workbook.ts";

const list = workbook([
  ["Country", "Implementer", "Title", "Amount", "Start Date", "End Date"],
  ["Kenya", "Nairobi Shelter Trust", "Open doors of Nairobi", 400000, "1/1/2023", "12/31/2027"],
]);

/** A browser whose policy names the feed, and which may write to its host without being asked. */
async function adminAt(launch: Launch, folder: string, host: WebDav, feed: TestFeed, prelude = ""): Promise<Sightline> {
  const extension = variantOf(folder, `${policyByTest}\n${prelude}`);
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  manifest.host_permissions.push("https://127.0.0.1/*");
  writeFileSync(join(extension, "manifest.json"), JSON.stringify(manifest));
  const sightline = await launch({ extension });
  const root = feed.files.get("m/1.root.json") as Bytes;
  const options = await sightline.browser.context.newPage();
  await options.goto(`chrome-extension://${sightline.browser.id}/options.html`);
  const rootSha256 = await sha256(root);
  await setPolicy(options, { repoUrls: [host.base], root: Buffer.from(root).toString("base64"), rootSha256 });
  await options.close();
  return sightline;
}

async function desk({ browser }: Sightline): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/desk.html`);
  await expect(page.getByRole("combobox", { name: "Whose list is it?" })).not.toHaveValue("");
  return page;
}

const publish = (page: Page) => page.getByRole("region", { name: "For every browser" });

async function saved(page: Page, button: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    publish(page).getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), mimeType: "", buffer: readFileSync(await download.path()) };
}

/** The public half of a browser's key, as its keeper sends it. Nobody else can sign with it. */
async function seatOf(page: Page): Promise<Signer> {
  const { keyid, key } = JSON.parse((await saved(page, "Save my public key")).buffer.toString("utf8")) as {
    keyid: string;
    key: PublicKey;
  };
  const sign = () => Promise.reject(new Error("the private half is in the browser"));
  return { keyid, key, sign };
}

test("two signers on two machines publish an agency's list, and every browser takes it once it is sealed", async ({
  launch,
}, info) => {
  const feed = await TestFeed.create(["dol"], Date.now());
  const host = await startWebDav(feed.files, "admin:secret");
  const first = await adminAt(launch, info.outputPath("one"), host, feed);
  const second = await adminAt(launch, info.outputPath("two"), host, feed);

  const page = await desk(first);
  await page.getByRole("combobox", { name: "Whose list is it?" }).selectOption({ label: "Another agency…" });
  await page.getByRole("textbox", { name: "Name of the agency" }).fill("DOL");
  await page.locator('input[type="file"]').setInputFiles({ name: "dol.xlsx", mimeType: "", buffer: list });
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Finish/ })
    .click();
  const other = await desk(second);
  await other.getByRole("button", { name: "Edit the list without a file" }).click();
  await other
    .getByRole("navigation")
    .getByRole("button", { name: /Finish/ })
    .click();
  const lane = feed.lanes.get("dol");
  if (lane) lane.signers = [await seatOf(page), await seatOf(other)];
  await feed.publishTargets();
  await feed.seal();

  await publish(page).getByRole("button", { name: "Look at the feed" }).click();
  await publish(page).getByRole("button", { name: "Build what is to be signed" }).click();
  await expect(publish(page)).toContainText("Sign: 0 of 2");
  await publish(page).getByText("Added:").click();
  await expect(publish(page).getByText(/^Projects · dol\./)).toBeVisible();
  await expect(publish(page).getByText("Implementer: Nairobi Shelter Trust", { exact: true })).toBeVisible();
  await expect(publish(page)).toContainText("Agencies 1 · Projects 1 · Organisations 1");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await publish(page).getByRole("button", { name: "Sign", exact: true }).click();
  await expect(publish(page)).toContainText("Sign: 1 of 2");
  await expect(publish(page).getByRole("button", { name: "Publish" })).toHaveCount(0);

  const toSign = await saved(page, "Save for the second signer");
  await other.goto(`chrome-extension://${second.browser.id}/desk.html`);
  await expect(other.getByRole("combobox", { name: "Whose list is it?" })).not.toHaveValue("");
  await other.locator('input[type="file"]').setInputFiles(toSign);
  await publish(other).getByRole("button", { name: "Look at the feed" }).click();
  await publish(other).getByText("Added:").click();
  await expect(publish(other).getByText(/^Projects · dol\./)).toBeVisible();
  await publish(other).getByRole("button", { name: "Sign", exact: true }).click();
  await expect(publish(other)).toContainText("Sign: 2 of 2");
  const bothSigned = await saved(other, "Save for the second signer");

  await publish(page).locator('input[type="file"]').setInputFiles(bothSigned);
  await expect(publish(page)).toContainText("Sign: 2 of 2");
  await publish(page).getByLabel("User").fill("admin");
  await publish(page).getByLabel("Password").fill("wrong");
  await publish(page).getByRole("button", { name: "Publish" }).click();
  await expect(publish(page).getByRole("alert")).toContainText("The host could not be written to.");
  expect([...feed.files.keys()].filter((place) => place.includes("dol"))).toEqual([]);
  await publish(page).getByRole("button", { name: "Look at the feed" }).click();
  await publish(page).getByLabel("User").fill("admin");
  await publish(page).getByLabel("Password").fill("secret");
  await publish(page).getByRole("button", { name: "Publish" }).click();
  await expect(publish(page)).toContainText("It lies on the host and was read back.");

  feed.versions["dol.json"] = 1;
  await feed.seal();
  await publish(page).getByRole("button", { name: "Look at the feed" }).click();
  await expect(publish(page)).toContainText("Published: the host’s seal names this edition");
  const reader = await browserOf(feed, { mirrors: ["https://lists.example.gov/feed/"] });
  reader.clock = Date.now();
  await update(reader.ports, reader.config, { asked: true });
  expect(reader.disk.edition?.projects.map(({ title }) => title)).toEqual(["Open doors of Nairobi"]);

  await page.getByRole("navigation").getByRole("button", { name: /Edit/ }).click();
  await page.getByRole("searchbox", { name: "Search these records" }).fill("open doors");
  await page.getByRole("button", { name: "Edit Open doors of Nairobi" }).click();
  await page.getByRole("dialog").getByLabel("Title", { exact: true }).fill("Wide open doors");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Finish/ })
    .click();
  await publish(page).getByRole("button", { name: "Look at the feed" }).click();
  await publish(page).getByRole("button", { name: "Build again" }).click();
  await publish(page).getByText("Changed: 1").click();
  await expect(publish(page)).toContainText("Title: Open doors of Nairobi → Wide open doors.");
  await host.close();
});

test("a host that gives back another file than it was given is never called published", async ({ launch }, info) => {
  const feed = await TestFeed.create(["dol"], Date.now());
  const host = await startWebDav(feed.files, "admin:secret", (place, bytes) =>
    place.includes("manifest") ? bytes.slice(1) : bytes,
  );
  const sightline = await adminAt(launch, info.outputPath("one"), host, feed);
  const page = await desk(sightline);
  await page.getByRole("combobox", { name: "Whose list is it?" }).selectOption({ label: "Another agency…" });
  await page.getByRole("textbox", { name: "Name of the agency" }).fill("DOL");
  await page.locator('input[type="file"]').setInputFiles({ name: "dol.xlsx", mimeType: "", buffer: list });
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Finish/ })
    .click();
  const lane = feed.lanes.get("dol");
  if (lane) lane.signers = [await seatOf(page)];
  await feed.publishTargets();
  await feed.seal();
  await publish(page).getByRole("button", { name: "Look at the feed" }).click();
  await publish(page).getByRole("button", { name: "Build what is to be signed" }).click();
  await publish(page).getByRole("button", { name: "Sign", exact: true }).click();
  await publish(page).getByLabel("User").fill("admin");
  await publish(page).getByLabel("Password").fill("secret");
  await publish(page).getByRole("button", { name: "Publish" }).click();
  await expect(publish(page).getByRole("alert")).toContainText("A file does not read back as it was put.");
  expect(host.asked.filter((line) => line.startsWith("PUT m/"))).toEqual([]);
  await host.close();
});

const many = workbook([
  ["Country", "Implementer", "Title", "Amount", "Start Date", "End Date"],
  ...Array.from({ length: 120 }, (_none, at) => [
    ...["Kenya", "Nairobi Shelter Trust", `Doors of house ${String(at + 1).padStart(3, "0")}`],
    ...[400_000 + at, "1/1/2023", "12/31/2027"],
  ]),
]);

test("whoever signs can see every record that she signs for, by the keyboard and by ear", async ({ launch }, info) => {
  const feed = await TestFeed.create(["dol"], Date.now());
  const host = await startWebDav(feed.files, "admin:secret");
  const page = await desk(await adminAt(launch, info.outputPath("one"), host, feed));
  await page.getByRole("combobox", { name: "Whose list is it?" }).selectOption({ label: "Another agency…" });
  await page.getByRole("textbox", { name: "Name of the agency" }).fill("DOL");
  await page.locator('input[type="file"]').setInputFiles({ name: "dol.xlsx", mimeType: "", buffer: many });
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Finish/ })
    .click();
  const lane = feed.lanes.get("dol");
  if (lane) lane.signers = [await seatOf(page)];
  await feed.publishTargets();
  await feed.seal();
  await publish(page).getByRole("button", { name: "Look at the feed" }).click();
  await publish(page).getByRole("button", { name: "Build what is to be signed" }).click();
  // The agency, its organisation and the 120 projects.
  await publish(page).getByText("Added: 122").click();
  const added = publish(page).getByRole("group").filter({ hasText: "Added: 122" });
  const shown = added.locator("ul.signed > li");
  const seen = new Set<string>();
  const pages = added.getByRole("navigation", { name: /^Added: 122/ });
  const on = pages.getByRole("button", { name: "On" });
  for (const [says, count] of [
    ["1 to 50 of 122", 50],
    ["51 to 100 of 122", 50],
    ["101 to 122 of 122", 22],
  ] as const) {
    await expect(pages.getByRole("status")).toHaveText(says);
    await expect(shown).toHaveCount(count);
    for (const text of await shown.allInnerTexts()) {
      expect(text).toMatch(/Implementer: Nairobi Shelter Trust|Agencies|Organisations/);
      seen.add(text);
    }
    if (count < 50) break;
    await on.focus();
    await page.keyboard.press("Enter");
  }
  expect(seen.size).toBe(122);
  await expect(on).toBeDisabled();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await pages.getByRole("button", { name: "Back" }).click();
  await expect(pages.getByRole("status")).toHaveText("51 to 100 of 122");
  // Signed, it is the same state: and what differs is told from its beginning.
  await publish(page).getByRole("button", { name: "Sign", exact: true }).click();
  await expect(publish(page)).toContainText("Sign: 1 of 1");
  await expect(pages.getByRole("status")).toHaveText("1 to 50 of 122");
  await host.close();
});

/** The dialog that no test can click gives the folder that the browser keeps for the extension alone. */
const folderDialog = "globalThis.showDirectoryPicker = () => navigator.storage.getDirectory();";

test("an edition goes into a folder that a web server serves", async ({ launch }, info) => {
  const feed = await TestFeed.create(["dol"], Date.now());
  const host = await startWebDav(feed.files, "admin:secret");
  const sightline = await adminAt(launch, info.outputPath("one"), host, feed, folderDialog);
  const page = await desk(sightline);
  await page.getByRole("combobox", { name: "Whose list is it?" }).selectOption({ label: "Another agency…" });
  await page.getByRole("textbox", { name: "Name of the agency" }).fill("DOL");
  await page.locator('input[type="file"]').setInputFiles({ name: "dol.xlsx", mimeType: "", buffer: list });
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /Finish/ })
    .click();
  const lane = feed.lanes.get("dol");
  if (lane) lane.signers = [await seatOf(page)];
  await feed.publishTargets();
  await feed.seal();
  await page.evaluate(
    copyIntoFolder,
    [...feed.files].map(([place, bytes]): [string, number[]] => [place, [...bytes]]),
  );
  await publish(page).getByRole("button", { name: "A folder instead" }).click();
  await publish(page).getByRole("button", { name: "Look at the feed" }).click();
  await publish(page).getByRole("button", { name: "Build what is to be signed" }).click();
  await publish(page).getByRole("button", { name: "Sign", exact: true }).click();
  await publish(page).getByRole("button", { name: "Publish" }).click();
  await expect(publish(page)).toContainText("It lies on the host and was read back.");
  expect(host.asked.filter((line) => line.startsWith("PUT"))).toEqual([]);
  await host.close();
});

async function copyIntoFolder(files: [string, number[]][]): Promise<void> {
  for (const [place, bytes] of files) {
    const parts = place.split("/");
    let folder = await navigator.storage.getDirectory();
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1) ?? "", { create: true });
    const writing = await file.createWritable();
    await writing.write(Uint8Array.from(bytes));
    await writing.close();
  }
}
