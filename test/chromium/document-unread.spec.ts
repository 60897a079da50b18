import { expect } from "@playwright/test";
import { makePdf, proposal } from "../exchange/make-documents.ts";
import { expectAccessible, expectProposal, heading, ours, pdf, plain } from "./documents.ts";
import { test } from "./sightline.ts";

/** As Windows of before Unicode writes Arabic. */
function inWindows1256(text: string): Buffer {
  const decoder = new TextDecoder("windows-1256");
  const places = new Map(Array.from({ length: 256 }, (_none, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return Buffer.from(Array.from(text, (letter) => places.get(letter) ?? 0x3f));
}

test("what of a document was not read is said: scanned pages, attachments, the second of two files", async ({
  sightline,
}) => {
  test.slow();
  const page = await ours(sightline, "document.html");
  const pick = page.locator("input[type=file]");
  const another = page.getByRole("button", { name: "Check another" });
  const scanned = await makePdf((draw) => {
    draw.fontSize(9).text(proposal.join("\n"));
    for (const number of [2, 3, 4])
      draw.addPage().rect(40, 40, 400, 500).fill("#cccccc").fill("#000000").text(`Page ${number} of 4`, 72, 640);
  });
  await pick.setInputFiles(pdf("scan.pdf", scanned));
  await expectProposal(page);
  await expect(page.getByText("3 of 4 pages have no or hardly any text.")).toBeVisible();
  await expect(page.getByText("read whole")).toHaveCount(0);
  await expectAccessible(page);
  // What the request asks stands once, with its places in the document.
  await expect(page.getByRole("heading", { name: "What the request asks" })).toHaveCount(0);
  await another.click();

  const boundary = "parts";
  const mail = [
    "From: Kofi <kofi@example.org>",
    "Subject: A proposal",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(proposal.join("\n")).toString("base64"),
    `--${boundary}`,
    "Content-Type: application/pdf",
    "Content-Disposition: attachment",
    "",
    "%PDF-",
    `--${boundary}--`,
  ];
  await pick.setInputFiles(plain("mail.eml", mail.join("\r\n")));
  await expectProposal(page);
  await expect(page.getByText("E-mail message")).toBeVisible();
  await expect(page.getByText("1 attachment of this message was not read.")).toBeVisible();
  await another.click();

  const arabic =
    "طلب منحة\nالجهة مقدمة الطلب: المنظمة الدولية للهجرة\nالبلد: الأردن\nالمبلغ المطلوب: 1,200,000 دولار أمريكي";
  await pick.setInputFiles({ name: "old.txt", mimeType: "text/plain", buffer: inWindows1256(arabic) });
  await expect(page.locator(".document-head dl")).toContainText("المنظمة الدولية للهجرة");
  await expect(heading(page).filter({ hasText: "International Organization for Migration" })).toBeVisible();
  await another.click();

  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    for (const name of ["first.txt", "second.txt"]) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, proposal.join("\n"));
  await expectProposal(page);
  await expect(heading(page).first()).toHaveText("first.txt");
  await expect(page.getByText("Several files came. The first was read.")).toBeVisible();
});
