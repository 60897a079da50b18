import { expect } from "@playwright/test";
import { zipSync } from "fflate";
import {
  formBoxes,
  formPdf,
  makeDocx,
  makePdf,
  proposal,
  proposalDocx,
  proposalPdf,
} from "../exchange/make-documents.ts";
import { drop, expectAccessible, expectProposal, heading, ours, pdf, plain, refusal } from "./documents.ts";
import { test } from "./sightline.ts";

test("a PDF that is picked is read on the device: its request, where each field stands, and what resembles it", async ({
  sightline,
}) => {
  const page = await ours(sightline, "document.html");
  await page.locator("input[type=file]").setInputFiles(pdf("Safe return.pdf", await proposalPdf()));
  await expectProposal(page);
  await expect(page.locator(".document-head dl")).toContainText("page 1, line 4");
  await expectAccessible(page);
});

test("a Word document that is dropped on the panel is read there, and the panel goes back to its page", async ({
  sightline,
}) => {
  const panel = await ours(sightline, "sidepanel.html");
  await expect(panel.getByRole("button", { name: "Check a document" }).first()).toBeVisible();
  await drop(panel, { name: "Safe return.docx", buffer: Buffer.from(proposalDocx()) });
  await expectProposal(panel);
  await expect(panel.locator(".document-head dl")).toContainText("table 1, row 3");
  await expectAccessible(panel);
  await panel.getByRole("button", { name: "Check another" }).click();
  await expect(heading(panel)).toHaveText("Check a document");
  await expect(heading(panel)).toBeFocused();
  await panel.getByRole("button", { name: "Check a document", pressed: true }).click();
  await expect(panel.getByText(proposal[0]!)).toHaveCount(0);
});

test("text is pasted, checked and forgotten by the keyboard alone", async ({ sightline }) => {
  const page = await ours(sightline, "document.html");
  const paste = page.getByRole("button", { name: "Paste text" });
  await expect(paste).toBeVisible();
  for (let step = 0; step < 12 && !(await paste.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(proposal.join("\n"));
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectProposal(page);
  await expect(page.locator(".document-head dl")).toContainText("line 3");
  await expect(heading(page).first()).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Check a document");
});

test("what is pasted while nobody writes is checked at once", async ({ sightline }) => {
  await sightline.browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await ours(sightline, "document.html");
  await expect(heading(page)).toHaveText("Check a document");
  await page.evaluate((text) => navigator.clipboard.writeText(text), proposal.join("\n"));
  await page.keyboard.press("Control+v");
  await expectProposal(page);
});

test("the boxes of a form are read by what they ask for", async ({ sightline }) => {
  const page = await ours(sightline, "document.html");
  await page.locator("input[type=file]").setInputFiles(pdf("SF424.pdf", await formPdf(formBoxes)));
  const fields = page.locator(".document-head dl");
  await expect(fields).toContainText("Winrock International");
  await expect(fields).toContainText("Safe Seas for Fishers in Ghana");
  await expect(fields).toContainText("$1,200,000");
  await expect(fields).toContainText("page 1, box of the form");
  await expect(heading(page).filter({ hasText: "Winrock" })).toBeVisible();
});

test("a project is opened from a document's dossier, and the way back leads to the document", async ({ sightline }) => {
  const page = await ours(sightline, "document.html");
  await page.locator("input[type=file]").setInputFiles(plain("a.txt", proposal.join("\n")));
  await expectProposal(page);
  const section = page.locator("section", {
    has: page.getByRole("heading", { name: "Listed projects that resemble" }),
  });
  await section.getByRole("listitem").first().getByRole("button").first().click();
  await expect(page.locator(".document-head dl")).toBeHidden();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.locator(".document-head dl")).toBeVisible();
});

test("every file that cannot be read gets a true sentence, and the page stays of use", async ({ sightline }) => {
  const page = await ours(sightline, "document.html");
  const scanned = await makePdf((draw) => draw.rect(40, 40, 300, 400).fill("#cccccc"));
  const bomb = makeDocx(`<w:p><w:r><w:t>${"0".repeat(40_000_000)}</w:t></w:r></w:p>`);
  const cases: [name: string, bytes: Uint8Array, says: RegExp][] = [
    ["scan.pdf", scanned, /no text: its pages are pictures/],
    ["locked.pdf", await proposalPdf({ userPassword: "secret" }), /A password protects it/],
    ["broken.pdf", (await proposalPdf()).slice(0, 300), /damaged/],
    ["bomb.docx", bomb, /unpack to far more/],
    ["nested.docx", makeDocx("<w:sdt>".repeat(300_000) + "</w:sdt>".repeat(300_000)), /damaged/],
    ["other.zip", new Uint8Array(zipSync({ "a.txt": new Uint8Array(3) })), /no Word document/],
    ["photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /It is a picture/],
    ["old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /older Office file/],
    ["empty.txt", new Uint8Array(), /nothing in it/],
    ["program", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), /no PDF, no DOCX and no plain text/],
  ];
  for (const [name, bytes, says] of cases) {
    await page.locator("input[type=file]").setInputFiles(pdf(name, bytes));
    await expect(refusal(page), name).toContainText(says);
    await expect(refusal(page)).toContainText(name);
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeEnabled();
  }
  await expectAccessible(page);
  await page.locator("input[type=file]").setInputFiles(pdf("good.pdf", await proposalPdf()));
  await expectProposal(page);
});

test("a file of 100 MB is refused before it is opened", async ({ sightline }) => {
  const page = await ours(sightline, "document.html");
  await expect(heading(page)).toHaveText("Check a document");
  const opened = await page.evaluate(() => {
    let times = 0;
    class Large extends File {
      override get size() {
        return 100 * 1024 * 1024;
      }
      override arrayBuffer() {
        times += 1;
        return super.arrayBuffer();
      }
    }
    const event = new DragEvent("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "dataTransfer", { value: { types: ["Files"], files: [new Large([], "large.pdf")] } });
    document.body.dispatchEvent(event);
    return times;
  });
  await expect(refusal(page)).toContainText("large.pdf was not read. It is larger than 32 MB");
  expect(opened).toBe(0);
});

test("a PDF of 300 pages is read from its beginning, and says so; reading can be stopped", async ({ sightline }) => {
  const page = await ours(sightline, "document.html");
  const long = await makePdf((draw) => {
    for (let number = 1; number <= 300; number += 1) {
      if (number > 1) draw.addPage();
      draw.fontSize(9).text(number === 1 ? proposal.join("\n") : `Annex, page ${number}. Ghana.`);
    }
  });
  await page.locator("input[type=file]").setInputFiles(pdf("long.pdf", long));
  await expectProposal(page);
  await expect(page.getByText("PDF, the first 120 of 300 pages")).toBeVisible();
  await expect(page.getByText("Only the beginning was read.")).toBeVisible();
  await page.getByRole("button", { name: "Check another" }).click();

  // Pressed in the very turn in which it is drawn: no reading is quicker.
  await page.evaluate(() => {
    new MutationObserver((_changes, watcher) => {
      const cancel = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
      if (!cancel) return;
      watcher.disconnect();
      document.documentElement.dataset.progress = String(document.querySelectorAll("progress").length);
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator("input[type=file]").setInputFiles(pdf("long.pdf", long));
  await expect(page.locator("html")).toHaveAttribute("data-progress", "1");
  await expect(heading(page)).toHaveText("Check a document");
  await expect(refusal(page)).toHaveCount(0);
});

test("a text in Arabic is read, its country found, and of a request its fields with their places", async ({
  sightline,
}) => {
  const page = await ours(sightline, "document.html");
  const arabic = "مشروع لمكافحة الاتجار بالأشخاص في غانا\nنعمل مع الأطفال في غانا وفي منطقة بحيرة فولتا في غانا.";
  await page.locator("input[type=file]").setInputFiles(plain("عربي.txt", arabic));
  await expect(heading(page).filter({ hasText: "عربي.txt" })).toBeVisible();
  await expect(heading(page).filter({ hasText: /^Ghana/ })).toBeVisible();
  await expect(refusal(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Check another" }).click();

  const request = [
    "طلب منحة",
    "الجهة المتقدمة: المنظمة الدولية للهجرة",
    "البلد: غانا",
    "المبلغ المطلوب: ٢٥٠٬٠٠٠ دولار",
    "عنوان المشروع: حماية الأطفال من الاتجار في بحيرة فولتا",
    "مدة المشروع: ٢٠٢٧/٠١/٠١ إلى ٢٠٢٨/١٢/٣١",
    "نقترح مشروعا لمكافحة الاتجار بالأشخاص في غانا.",
  ];
  await page.locator("input[type=file]").setInputFiles(plain("طلب.txt", request.join("\n")));
  await expect(heading(page).filter({ hasText: "International Organization for Migration" })).toBeVisible();
  const fields = page.locator(".document-head dl");
  await expect(fields).toContainText("$250,000line 4");
  await expect(fields).toContainText("1 Jan 2027 to 31 Dec 2028line 6");
});

test("a document that names nothing of the list says so", async ({ sightline }) => {
  const page = await ours(sightline, "document.html");
  await page.locator("input[type=file]").setInputFiles(plain("menu.txt", "Soup of the day\n\nBread and butter"));
  await expect(page.getByText("No country and no request for money was recognised")).toBeVisible();
});
