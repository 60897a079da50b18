import { expect } from "@playwright/test";
import { findingAt, openPopup, tabIdOf } from "../../scripts/demo/visit.ts";
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
