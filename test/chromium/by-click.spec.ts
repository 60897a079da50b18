import { expect } from "@playwright/test";
import { findingAt, openPopup, tabIdOf } from "../../scripts/demo/visit.ts";
import { choose } from "./documents.ts";
import { gone, shown, test } from "./sightline.ts";

/** As the worker has it, where the functions below run. */
declare const chrome: { storage: { session: { get(keys: null): Promise<object> } } };

test("a click on a mail site reads one message: the next one, shown in the same document, is read by another click alone", async ({
  sightline,
}) => {
  test.slow();
  const { browser, session } = sightline;
  const at = await sightline.open("mail-proposal");
  await shown(at);
  await at.popup?.close();
  const tab = await tabIdOf(browser, at.page.url());
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.id}/sidepanel.html?tab=${tab}`);
  await expect(panel.getByText(/Winrock/).first()).toBeVisible();

  await at.page.bringToFront();
  await at.page.evaluate(() => {
    history.pushState(null, "", "/mail/#next");
    const pane = document.querySelector("main");
    if (pane)
      pane.innerHTML = `<h2>Proposal: shelters in Togo</h2><p>Applicant: Free the Slaves<br>Project title: Shelters<br>
        Country: Togo<br>Amount requested: USD 100,000</p>`;
  });
  await gone(at);
  await expect(panel.getByText("This page was not read.")).toBeVisible();
  const worker = await browser.worker();
  const held = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  expect(await held()).not.toContain("Free the Slaves");

  const popup = await openPopup(browser, session, at.page);
  await findingAt(browser, at.page.url());
  await popup.close();
  expect(await held()).toContain("Free the Slaves");
  await expect(panel.getByText(/Free the Slaves/).first()).toBeVisible();
});

test("a page that is read again by the menu, its popup still open, keeps its chip until the new answer is there", async ({
  sightline,
}) => {
  const at = await sightline.open("sf424-iom-ghana");
  const before = await shown(at, ({ text }) => text.includes("Applicant holds"));
  // The page itself sees whether anything of ours is taken away.
  await at.page.evaluate(() => {
    const seen = Object.assign(globalThis, { takenAway: 0 });
    new MutationObserver((records) => {
      for (const { removedNodes } of records) seen.takenAway += removedNodes.length;
    }).observe(document.documentElement, { childList: true });
    document.querySelector<HTMLInputElement>("#legal")!.value = "Winrock International";
  });
  await choose(sightline, at.page.url(), { menuItemId: "read-page" });
  await shown(at, ({ text }) => text !== before.text);
  expect(await at.page.evaluate(() => (globalThis as { takenAway?: number }).takenAway)).toBe(0);
});
