import { expect } from "@playwright/test";
import { attach, waitForTarget } from "../../scripts/demo/devtools.ts";
import { openPopup } from "../../scripts/demo/visit.ts";
import { makePdf, proposal, proposalPdf } from "../exchange/make-documents.ts";
import { choose, expectAccessible, expectProposal, heading, ours, panelFor, pdf, refusal } from "./documents.ts";
import { filesHolding } from "./profile-scan.ts";
import { test } from "./sightline.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: {
  storage: {
    session: { get(): Promise<object> };
    local: { get(): Promise<object>; set(values: object): Promise<void> };
  };
};

test("no word of a document is kept: not in storage, not in memory that outlives the page, not on disk", async ({
  sightline,
}) => {
  const canary = {
    text: "quvexoplimtarba",
    field: "bratnoquispelvo",
    name: "wyzzelkronduffa",
    pasted: "zulfamerikandrosh",
  };
  const page = await ours(sightline, "document.html");
  const bytes = await makePdf((draw) =>
    draw.fontSize(9).text([...proposal, `Contact: ${canary.field}`, canary.text].join("\n")),
  );
  await page.locator("input[type=file]").setInputFiles(pdf(`${canary.name}.pdf`, bytes));
  await expectProposal(page);
  await page.getByRole("button", { name: "Check another" }).click();
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByRole("textbox").fill(`${proposal.join("\n")}\n${canary.pasted}`);
  await page.getByRole("button", { name: "Check this text" }).click();
  await expectProposal(page);
  const kept = await page.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(), await chrome.storage.local.get(), { ...localStorage }]),
  );
  for (const word of [...Object.values(canary), "SFOP0010120", "Lake Volta Fishing"]) expect(kept).not.toContain(word);
  const planted = "plantedvernimoskatu";
  await page.evaluate((word) => chrome.storage.local.set({ planted: word }), planted);
  await page.close();
  await sightline.browser.context.close();
  expect(filesHolding(sightline.browser.profile, planted)).not.toEqual([]);
  for (const word of Object.values(canary)) expect(filesHolding(sightline.browser.profile, word)).toEqual([]);
});

test("a selection is handed over in memory with its line breaks, once, and read as a page's text is", async ({
  sightline,
}) => {
  const url = "https://www.state.gov/proposal/";
  sightline.server.put(url, `<!doctype html><title>Mail</title><pre id="all">${proposal.join("\n")}</pre>`);
  const { page } = await sightline.open(url);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#all")!));
  const opened = sightline.browser.context.waitForEvent("page");
  await choose(sightline, url, { menuItemId: "check-selection", selectionText: proposal.join(" ") });
  const checked = await opened;
  await expectProposal(checked);
  await expect(checked.locator(".document-head dl")).toContainText("line 5");
  expect(checked.url()).toBe(`chrome-extension://${sightline.browser.id}/document.html`);
  await checked.reload();
  await expect(heading(checked)).toHaveText("Check a document");
});

test("a PDF in a tab of a named host is fetched again by the menu's click, and not before", async ({ sightline }) => {
  const url = "https://www.state.gov/files/safe-return.pdf";
  const body = await proposalPdf();
  sightline.server.answerWith((asked) =>
    asked === url ? { status: 200, headers: { "content-type": "application/pdf" }, body } : null,
  );
  const page = await sightline.browser.context.newPage();
  await page.goto(url);
  const before = sightline.server.asked.filter((asked) => asked === url).length;
  const panel = await panelFor(sightline, url);
  await expect(panel.getByRole("button", { name: "Check this PDF" })).toBeVisible();
  await expect(panel.getByText("The file is fetched again from its address").filter({ visible: true })).toBeVisible();
  expect(sightline.server.asked.filter((asked) => asked === url)).toHaveLength(before);
  await expectAccessible(panel);
  await panel.getByRole("button", { name: "Check this PDF" }).click();
  await expectProposal(panel);
  expect(sightline.server.asked.filter((asked) => asked === url)).toHaveLength(before + 1);
  const opened = sightline.browser.context.waitForEvent("page");
  await choose(sightline, url, { menuItemId: "check-pdf" });
  await expectProposal(await opened);
});

test("a PDF on any other site is fetched by the popup's button, which the toolbar's click has granted", async ({
  sightline,
}) => {
  const url = "https://files.example/proposals/safe-return.pdf";
  const body = await proposalPdf();
  sightline.server.answerWith((asked) =>
    asked === url ? { status: 200, headers: { "content-type": "application/pdf" }, body } : null,
  );
  const page = await sightline.browser.context.newPage();
  await page.goto(url);
  const popup = await openPopup(sightline.browser, sightline.session, page);
  const button = `[...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Check this PDF")`;
  await expect.poll(() => popup.evaluate(`${button} !== undefined`)).toBe(true);
  const opened = sightline.browser.context.waitForEvent("page");
  await popup.evaluate(`${button}.click()`);
  const checked = await opened;
  await expectProposal(checked);
  await expect(heading(checked).first()).toHaveText("safe-return.pdf");
});

test("the popup's button opens the panel itself where the click is a person's, and once more where it is open", async ({
  sightline,
}) => {
  const url = "https://files.example/proposals/safe-return.pdf";
  const body = await proposalPdf();
  sightline.server.answerWith((asked) =>
    asked === url ? { status: 200, headers: { "content-type": "application/pdf" }, body } : null,
  );
  const page = await sightline.browser.context.newPage();
  await page.goto(url);
  const seen = new Set<string>();
  for (const time of ["first", "second"]) {
    const popup = await openPopup(sightline.browser, sightline.session, page);
    const button = `[...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Check this PDF")`;
    await expect.poll(() => popup.evaluate(`${button} !== undefined`), time).toBe(true);
    await popup.send("Runtime.evaluate", { expression: `${button}.click()`, userGesture: true });
    const target = await waitForTarget(
      sightline.session,
      (one) => one.type === "page" && one.url.includes("sidepanel.html") && !seen.has(one.url),
    );
    seen.add(target.url);
    const panel = await attach(sightline.session, target.targetId);
    const text = () => panel.evaluate<string>(`document.querySelector("main")?.innerText ?? ""`);
    await expect.poll(text, time).toContain("SFOP0010120");
  }
});

test("a PDF whose address gives something else says to drop it here", async ({ sightline }) => {
  const url = "https://www.state.gov/files/gone.pdf";
  let body: Uint8Array | string = await proposalPdf();
  sightline.server.answerWith((asked) =>
    asked === url
      ? { status: 200, headers: { "content-type": "application/pdf", "cache-control": "no-store" }, body }
      : null,
  );
  const page = await sightline.browser.context.newPage();
  await page.goto(url);
  body = "<!doctype html><title>Sign in</title>";
  const panel = await panelFor(sightline, url);
  await panel.getByRole("button", { name: "Check this PDF" }).click();
  await expect(refusal(panel)).toContainText("something other than a PDF");
  await expect(panel.getByRole("button", { name: "Choose a file" })).toBeEnabled();
});
