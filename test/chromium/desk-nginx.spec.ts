import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Page, expect as plainExpect } from "@playwright/test";
import { findNginx } from "../../scripts/browsers.mjs";
import { policyByTest, setPolicy } from "./feed-host.ts";
import { PUBLISHER, startNginx } from "./nginx.ts";
import { test } from "./sightline.ts";
import { variantOf } from "./variant.ts";
import { workbook } from "./workbook.ts";

const expect = plainExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 300_000 });

const root = resolve(import.meta.dirname, "../..");
const list = workbook([
  ["Country", "Implementer", "Title", "Amount", "Start Date", "End Date"],
  ["Kenya", "Nairobi Shelter Trust", "Open doors of Nairobi", 400000, "1/1/2023", "12/31/2027"],
]);

/** The command line of the feed's keeper; what it answers, whatever its code. */
function keeper(folder: string, ...args: string[]): Promise<Record<string, unknown> & { code: number | null }> {
  const env = {
    ...process.env,
    SIGHTLINE_PASSPHRASE: "a passphrase for trials",
    SIGHTLINE_PUT_PASSWORD: PUBLISHER.password,
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
  };
  return new Promise((done, failed) => {
    const command = spawn(process.execPath, [join(root, "cli/sightline.ts"), "feed", ...args], { cwd: folder, env });
    const [out, err]: [string[], string[]] = [[], []];
    command.stdout.on("data", (text) => out.push(String(text)));
    command.stderr.on("data", (text) => err.push(String(text)));
    command.once("exit", (code) => {
      if (code === 0) done({ ...(JSON.parse(out.join("") || "{}") as object), code });
      else failed(new Error(`sightline feed ${args.join(" ")}: ${err.join("")}`));
    });
  });
}

const publish = (page: Page) => page.getByRole("region", { name: "For every browser" });
const finish = (page: Page) =>
  page
    .getByRole("navigation")
    .getByRole("button", { name: /Finish/ })
    .click();

test("a desk signs and puts its list on nginx by WebDAV, the keeper's schedule collects and seals it, and every browser has it", async ({
  launch,
}, info) => {
  test.skip(findNginx() === null, "there is no nginx here");
  const nginx = await startNginx(info.outputPath("nginx"));
  const work = info.outputPath("work");
  const feed = (command: string, ...args: string[]) => keeper(info.outputPath(), command, "--work", work, ...args);
  const putSealed = async () => {
    await feed("sign", "--online");
    await feed("publish", "--to", nginx.base, "--user", PUBLISHER.user);
  };
  try {
    const seats = ["root=1/1", "targets=1/1", "dol=1/1"].flatMap((seat) => ["--seats", seat]);
    const { rootSha256 } = await feed("init", "--publisher", "dol=Labor", ...seats);
    const extension = variantOf(info.outputPath("variant"), policyByTest);
    const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
    // As if the person had allowed the host when the desk asked.
    manifest.host_permissions.push("https://127.0.0.1/*");
    writeFileSync(join(extension, "manifest.json"), JSON.stringify(manifest));
    const browser = await launch({
      extension,
      switches: [`--ignore-certificate-errors-spki-list=${nginx.spki}`],
    });
    const page = await browser.browser.context.newPage();
    await page.goto(`chrome-extension://${browser.browser.id}/options.html`);
    await setPolicy(page, { repoUrls: [nginx.base], rootSha256 });
    await page.goto(`chrome-extension://${browser.browser.id}/desk.html`);
    await expect(page.getByRole("combobox", { name: "Whose list is it?" })).not.toHaveValue("");
    await page.getByRole("combobox", { name: "Whose list is it?" }).selectOption({ label: "Another agency…" });
    await page.getByRole("textbox", { name: "Name of the agency" }).fill("DOL");
    await page.locator('input[type="file"]').setInputFiles({ name: "dol.xlsx", mimeType: "", buffer: list });
    await finish(page);

    // The desk's key takes the seat, as docs/feed.md says.
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      publish(page).getByRole("button", { name: "Save my public key" }).click(),
    ]);
    const { keyid, key } = JSON.parse(readFileSync(await download.path(), "utf8"));
    const plan = JSON.parse(readFileSync(join(work, "feed.json"), "utf8"));
    plan.keys[keyid] = key;
    plan.publishers[0].seats = { keyids: [keyid], threshold: 1 };
    writeFileSync(join(work, "feed.json"), JSON.stringify(plan));
    await feed("build", "--renew", "targets");
    const pending = join(work, "pending/targets.json");
    await feed("sign", "--key", join(work, "keys/targets-1.json"), pending);
    await feed("merge", pending);
    await putSealed();

    const sign = async () => {
      await publish(page).getByRole("button", { name: "Sign", exact: true }).click();
      await expect(publish(page)).toContainText("Sign: 1 of 1");
      await publish(page).getByLabel("User").fill(PUBLISHER.user);
      await publish(page).getByLabel("Password").fill(PUBLISHER.password);
      await publish(page).getByRole("button", { name: "Publish" }).click();
      await expect(publish(page)).toContainText("It lies on the host and was read back.");
    };
    const collected = async (version: number) => {
      expect((await feed("collect", "--from", nginx.base)).brought).toMatchObject([{ publisher: "dol", version }]);
      await putSealed();
      const live = ["check", "--url", nginx.base, "--root", join(work, "public/m/1.root.json")];
      expect(await keeper(info.outputPath(), ...live)).toMatchObject({ good: true, problems: [] });
      await publish(page).getByRole("button", { name: "Look at the feed" }).click();
      await expect(publish(page)).toContainText("Published: the host’s seal names this edition");
    };
    await publish(page).getByRole("button", { name: "Look at the feed" }).click();
    await publish(page).getByRole("button", { name: "Build what is to be signed" }).click();
    await sign();
    await collected(1);

    const options = await browser.browser.context.newPage();
    await options.goto(`chrome-extension://${browser.browser.id}/options.html`);
    await options.getByRole("button", { name: "Check now" }).click();
    const popup = await browser.browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.browser.id}/popup.html`);
    await popup.getByRole("combobox").fill("open doors");
    await expect(popup.getByRole("option").first()).toContainText("Open doors of Nairobi");

    // The next edition is told against what is published, and a browser takes it as a change.
    await page.bringToFront();
    await page.getByRole("navigation").getByRole("button", { name: /Edit/ }).click();
    await page.getByRole("searchbox", { name: "Search these records" }).fill("open doors");
    await page.getByRole("button", { name: "Edit Open doors of Nairobi" }).click();
    await page.getByRole("dialog").getByLabel("Title", { exact: true }).fill("Wide open doors");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await finish(page);
    await publish(page).getByRole("button", { name: "Look at the feed" }).click();
    await publish(page).getByRole("button", { name: "Build again" }).click();
    await publish(page).getByText("Changed: 1").click();
    await expect(publish(page)).toContainText("Title: Open doors of Nairobi → Wide open doors.");
    await sign();
    await collected(2);
    await options.bringToFront();
    await options.getByRole("button", { name: "Check now" }).click();
    await popup.bringToFront();
    await popup.getByRole("combobox").fill("wide open");
    await expect(popup.getByRole("option").first()).toContainText("Wide open doors");
  } finally {
    await nginx.close();
  }
});
