import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { readCsv } from "../../lib/exchange/write-csv.ts";
import { textOfPages } from "./printed.ts";
import { type Sightline, test } from "./sightline.ts";

async function brief({ browser }: Sightline, asked: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/brief.html?${asked}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return page;
}

/** What a button of the copy bar puts on the clipboard. */
async function copied(page: Page, button: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.bringToFront();
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const format of ["A4", "Letter"] as const)
  for (const asked of ["country=GH", "organisation=iom", "whom=GH", "compare=GH-TH-KE"]) {
    test(`${asked} prints on ${format} with marking, number and edition on every page`, async ({ shared }, info) => {
      const page = await brief(shared, asked);
      const pdf = await page.pdf({ format, path: info.outputPath(`${asked}-${format}.pdf`) });
      const pages = await textOfPages(pdf);
      expect(pages.length).toBeGreaterThan(0);
      for (const [at, text] of pages.entries()) {
        expect(text.match(/UNCLASSIFIED/g), `page ${at + 1}`).toHaveLength(2);
        expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
        expect(text).toMatch(/Sightline, Edition \d+, \d+ \w+ \d{4}/);
      }
      // What is a button on the screen is none on paper.
      const all = pages.join("\n");
      expect(all).not.toMatch(/Copy as e-mail|Tables as files/);
      expect(all).toContain("Informs; does not decide.");
      // No page is blank, nothing stays folded, and behind a picture stands its table.
      for (const text of pages) expect(text.length).toBeGreaterThan(90);
      if (asked === "country=GH") expect(all).toMatch(/Year\s*Tier\s*2023\s*Tier 2/);
      if (asked === "whom=GH") {
        expect(all).toMatch(/Human Trafficking Prosecution Unit[\s\S]*What it does/);
        // An office that answers two questions stands in full once.
        expect(all.match(/DHS-wide coordination center/g)).toHaveLength(1);
        expect(all).toMatch(/Also, as above: [^\n]*CCHT/);
        expect(pages.length).toBeLessThanOrEqual(3);
      }
      await page.close();
    });
  }

test("a sheet of nothing says why under a heading of its own, and leads to the search", async ({ shared }) => {
  for (const [asked, says] of [
    ["project=no-such-project", "This record is not in the edition in use."],
    ["", "There is nothing to show under this address."],
  ] as const) {
    const page = await brief(shared, asked);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.getByRole("link", { name: "Search the list" }).click();
    await expect(page.getByRole("combobox")).toBeFocused();
    await page.close();
  }
});

test("six countries side by side stand on one page of A4, and no hub leaves the line of its country", async ({
  shared,
}) => {
  const page = await brief(shared, "compare=GH-TH-KE-UA-BR-NP");
  await expect(page.getByRole("row", { name: /^Labor Department/ })).toBeVisible();
  expect(await textOfPages(await page.pdf({ format: "A4" }))).toHaveLength(1);
  await page.goto(`chrome-extension://${shared.browser.id}/brief.html?country=GH`);
  await expect(page.getByRole("heading", { name: "Countries with which" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const rows = page.locator("table.swith tbody tr");
  await expect(rows.filter({ hasText: "Zambia" })).toBeVisible();
  const displays = await rows.evaluateAll((all) => [...new Set(all.map((row) => getComputedStyle(row).display))]);
  expect(displays).toEqual(["table-row"]);
  await page.close();
});

test("a country stands on one page, on A4 and on Letter, and all of it is one press further", async ({ shared }) => {
  const page = await brief(shared, "country=GH&short=1");
  for (const country of ["AD", "NP", "GH"]) {
    await page.goto(`chrome-extension://${shared.browser.id}/brief.html?country=${country}&short=1`);
    await expect(page.locator(".short h1")).toBeVisible();
    for (const format of ["A4", "Letter"] as const) {
      const pages = await textOfPages(await page.pdf({ format }));
      expect(pages.length, `${country} on ${format}`).toBe(1);
      expect(pages[0]).toContain("Page 1 of 1");
      expect(pages[0]?.match(/UNCLASSIFIED/g)).toHaveLength(2);
      expect(pages[0]).toMatch(/What this list does not say[\s\S]*Sources/);
    }
  }
  expect(await copied(page, "Copy as e-mail")).toMatch(/Ghana[\s\S]*Planned funds/);
  await page.getByRole("button", { name: "Full brief" }).click();
  await expect(page.getByRole("heading", { name: "Countries with which" })).toBeVisible();
  await page.getByRole("button", { name: "One page" }).click();
  await expect(page.locator(".short h1")).toBeVisible();
  await page.close();
});

test("a country's brief has the panel's facts as tables, each row with its source", async ({ shared }) => {
  const page = await brief(shared, "country=GH");
  const awards = page.getByRole("table", { name: "Awards", exact: true });
  const rows = awards.getByRole("row");
  expect(await rows.count()).toBeGreaterThan(5);
  const sources = page.locator("ol.src > li");
  const last = await sources.count();
  for (const cell of await awards.locator("tbody td:last-child").allTextContents())
    for (const number of cell.split(", ")) expect(Number(number)).toBeLessThanOrEqual(last);
  await expect(page.getByRole("heading", { name: "Whom to ask" })).toBeVisible();
  await page.close();
});

test("an e-mail, a cable and a citation each have marking, sources and edition", async ({ shared }) => {
  const page = await brief(shared, "country=GH");
  const email = await copied(page, "Copy as e-mail");
  const lines = email.trimEnd().split("\n");
  expect([lines[0], lines.at(-1)]).toEqual(["UNCLASSIFIED", "UNCLASSIFIED"]);
  expect(email).toMatch(/\[1\] .+https?:\/\//);
  expect(email).toMatch(/Sightline, Edition \d+, \d+ \w+ \d{4}/);
  const cable = await copied(page, "As cable");
  expect(cable).toMatch(/^UNCLASSIFIED\n\nSUBJECT: Ghana/);
  expect(cable).toMatch(/\n\n1\. \(U\) Summary:/);
  expect(cable).toMatch(/\n\n2\. \(U\) /);
  expect(cable).not.toMatch(/TAGS|PASS|REF:/);
  expect(cable).toMatch(/Edition \d+/);
  const citation = await copied(page, "As citation");
  expect(citation).toMatch(/^“Ghana.+Edition \d+.+List code [\dA-Z-]+\..+https?:.+Marking: UNCLASSIFIED\./);
  await page.close();
});

test("every table comes as a file whose rows say source, edition and marking", async ({ shared }) => {
  const page = await brief(shared, "country=GH");
  for (const name of [
    ...["Awards", "Tier by report year", "Amounts as printed", "Facts", "Coverage", "Whom to ask"],
    "What this list does not say",
  ]) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const file = await (await saved).path();
    const [head = [], ...rows] = readCsv(readFileSync(file, "utf8").replace("\ufeff", ""));
    expect(rows.length, name).toBeGreaterThan(0);
    const marking = head.indexOf("Marking");
    const edition = head.indexOf("Edition");
    for (const row of rows) {
      expect(row[marking]).toBe("UNCLASSIFIED");
      expect(row[edition]).toMatch(/^Edition \d+/);
    }
  }
  await page.close();
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1280, 320])
    test(`axe finds nothing on a brief in ${colorScheme}, ${width} px wide, and nothing is cut off`, async ({
      shared,
    }) => {
      // An applicant with few awards: axe looks at every cell.
      for (const asked of ["country=GH", "organisation=free-the-slaves"]) {
        const page = await brief(shared, asked);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await page.close();
      }
    });
