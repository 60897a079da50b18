import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import {
  formBoxes,
  formPdf,
  makeDocx,
  makePdf,
  proposal,
  proposalDocx,
  proposalPdf,
} from "../exchange/make-documents.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

/** As our own pages have it, where the functions below run. */
declare const browser: {
  storage: { session: { get(): Promise<object> }; local: { get(): Promise<object> } };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

async function ours(path = "document.html"): Promise<Page> {
  const page = await firefox.openOurs(path);
  await page.bringToFront();
  await button(page, "Choose a file");
  return page;
}

const shown = (page: Page) => page.evaluate(() => document.querySelector("main")?.innerText ?? "");
const says = (page: Page, words: string | RegExp) =>
  until(`${words} in the page`, async () => {
    const text = await shown(page);
    return typeof words === "string" ? text.includes(words) : words.test(text);
  });
const button = (page: Page, name: string, press = false) =>
  until(`the button ${name}`, () =>
    page.evaluate(
      (label, click) => {
        const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === label);
        if (click) found?.click();
        return found !== undefined;
      },
      name,
      press,
    ),
  );
const press = (page: Page, name: string) => button(page, name, true);

/** Drops a file on the page. */
const drop = (page: Page, name: string, bytes: Uint8Array) =>
  page.evaluate(
    (fileName, base64) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    Buffer.from(bytes).toString("base64"),
  );

async function saysProposal(page: Page): Promise<void> {
  await says(page, "SFOP0010120");
  await says(page, "Listed projects that resemble this request");
}

test("a PDF, a Word document and a form that are dropped are read on the device, each field with its place", async () => {
  const page = await ours();
  await drop(page, "proposal.pdf", await proposalPdf());
  await saysProposal(page);
  await says(page, "page 1, line 4");
  await drop(page, "proposal.docx", proposalDocx());
  await says(page, "table 1, row 3");
  await drop(page, "form.pdf", await formPdf(formBoxes));
  await says(page, "page 1, box of the form");
  await says(page, "Winrock International");
  await page.close();
});

test("text is pasted, checked and forgotten, and nothing of it is kept", async () => {
  const page = await ours();
  await press(page, "Paste text");
  await until("the field", () => page.evaluate(() => document.querySelector("textarea") !== null));
  await page.evaluate((text) => {
    document.querySelector("textarea")!.value = text;
  }, proposal.join("\n"));
  await press(page, "Check this text");
  await saysProposal(page);
  const kept = await page.evaluate(async () =>
    JSON.stringify([await browser.storage.session.get(), await browser.storage.local.get()]),
  );
  expect(kept).not.toContain("SFOP0010120");
  expect(kept).not.toContain("Lake Volta Fishing");
  await press(page, "Check another");
  await button(page, "Choose a file");
  expect(await shown(page)).not.toContain("SFOP0010120");
  await page.close();
});

test("what cannot be read gets a true sentence, and the page stays of use", async () => {
  const page = await ours();
  await drop(page, "scan.pdf", await makePdf((draw) => draw.rect(40, 40, 300, 400).fill("#cccccc")));
  await says(page, "no text: its pages are pictures");
  await drop(page, "locked.pdf", await proposalPdf({ userPassword: "secret" }));
  await says(page, "A password protects it");
  await drop(page, "broken.pdf", (await proposalPdf()).slice(0, 300));
  await says(page, "The file is damaged");
  await drop(page, "bomb.docx", makeDocx(`<w:p><w:r><w:t>${"0".repeat(40_000_000)}</w:t></w:r></w:p>`));
  await says(page, "unpack to far more");
  await drop(page, "nested.docx", makeDocx("<w:sdt>".repeat(300_000) + "</w:sdt>".repeat(300_000)));
  await says(page, "nested.docx was not read. The file is damaged");
  expect(await dropLarge(page)).toBe(0);
  await says(page, "large.pdf was not read. It is larger than 32 MB");
  await drop(page, "good.pdf", await proposalPdf());
  await saysProposal(page);
  await page.close();
});

test("of 300 pages the beginning is read and said to be; a text in Arabic is read, its applicant known", async () => {
  const page = await ours();
  const long = await makePdf((draw) => {
    for (let number = 1; number <= 300; number += 1) {
      if (number > 1) draw.addPage();
      draw.fontSize(9).text(number === 1 ? proposal.join("\n") : `Annex, page ${number}. Ghana.`);
    }
  });
  await drop(page, "long.pdf", long);
  await saysProposal(page);
  await says(page, "PDF, the first 120 of 300 pages");
  await says(page, "Only the beginning was read.");
  const arabic =
    "طلب منحة\nالجهة مقدمة الطلب: المنظمة الدولية للهجرة\nالبلد: الأردن\nالمبلغ المطلوب: ١٬٢٠٠٬٠٠٠ دولار أمريكي";
  await drop(page, "طلب.txt", new TextEncoder().encode(arabic));
  await says(page, "المنظمة الدولية للهجرة");
  await says(page, "International Organization for Migration");
  await says(page, "$1,200,000");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

/** Drops a file that says it is of 100 MB; how often its bytes were asked for. */
function dropLarge(page: Page): Promise<number> {
  return page.evaluate(() => {
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
}

test("a PDF in a tab is fetched again by the click that says so, and not before", async () => {
  const url = "https://www.state.gov/files/safe-return.pdf";
  const body = await proposalPdf();
  firefox.server.answerWith((asked) =>
    asked === url ? { status: 200, headers: { "content-type": "application/pdf" }, body } : null,
  );
  const tab = await firefox.browser.newPage();
  await tab.goto(url, { waitUntil: [], timeout: 0 }).catch(() => undefined);
  await until("the PDF asked for", async () => firefox.server.asked.includes(url));
  const any = await firefox.openOurs("options.html");
  const id = await until("the tab's number", () =>
    any.evaluate(async (address) => (await browser.tabs.query({})).find((one) => one.url === address)?.id ?? null, url),
  );
  await any.close();
  const page = await ours(`sidepanel.html?tab=${id}&open=document`);
  await button(page, "Check this PDF");
  await says(page, "The file is fetched again from its address");
  const before = firefox.server.asked.filter((asked) => asked === url).length;
  await press(page, "Check this PDF");
  await saysProposal(page);
  expect(firefox.server.asked.filter((asked) => asked === url)).toHaveLength(before + 1);
  await page.close();
});
