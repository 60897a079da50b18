import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { tabIdOf } from "../../scripts/demo/visit.ts";
import { proposal, proposalPdf } from "../exchange/make-documents.ts";
import { brokenWords } from "./broken-words.ts";
import { cutOff, spacing } from "./cut-off.ts";
import { ours, pdf } from "./documents.ts";
import { fullCountry } from "./full-country.ts";
import { found, type Sightline, test } from "./sightline.ts";
import { touching } from "./touching.ts";
import { walkByTab } from "./walk.ts";

/** As our own pages have it, where the functions below run. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

test.describe.configure({ timeout: 240_000 });

const ready = async (page: Page) => {
  await expect(page.locator("h1").filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};

/** Every stop of the Tab key in sight, and no control without one. */
async function walked(page: Page, name: string): Promise<void> {
  const { stops, missed } = await walkByTab(page);
  expect(stops.length, name).toBeGreaterThan(0);
  expect(
    stops.filter(({ faults }) => faults.length > 0),
    name,
  ).toEqual([]);
  expect(missed, name).toEqual([]);
}

/** No rule broken in light, dark and forced colours, no two buttons touching there; nothing cut off and no word broken at 400 % in English and French, either way round. */
async function sound(page: Page, name: string): Promise<void> {
  for (const media of [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { "target-size": { enabled: true } } })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      `${name}, ${JSON.stringify(media)}`,
    ).toEqual([]);
  }
  for (const width of [400, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await touching(page), `${name}, forced colours, ${width} pixels wide`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  // A window of 1280 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const language of ["en", "fr"]) {
    await page.evaluate((to) => chrome.storage.local.set({ language: to }), language);
    await expect(page.locator("html"), name).toHaveAttribute("lang", new RegExp(`^${language}`));
    await ready(page);
    for (const dir of ["ltr", "rtl"]) {
      await page.evaluate((way) => document.documentElement.setAttribute("dir", way), dir);
      await expect.poll(() => cutOff(page), `${name}, ${language}, ${dir}`).toEqual([]);
      expect(await brokenWords(page), `${name}, ${language}, ${dir}`).toEqual([]);
    }
  }
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
  await expect.poll(() => cutOff(page), `${name}, French set wide from right to left`).toEqual([]);
  await page.evaluate(() => chrome.storage.local.set({ language: "en" }));
}

async function looked(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    await ready(page);
    await page.setViewportSize({ width: 400, height: 900 });
    await walked(page, name);
    await sound(page, name);
    await page.close();
  });
}

/** A request in a tab, and one of our pages beside it. */
async function beside(one: Sightline): Promise<(path: string) => Promise<Page>> {
  const at = await one.open("sf424-iom-ghana");
  await found(one, at);
  const tab = String(await tabIdOf(one.browser, at.page.url()));
  return async (path) => ours(one, path.replace("TAB", tab));
}

test("what a person keeps, and what is no record: watched, calendar, consult log, words, a project, a correction", async ({
  launch,
}, info) => {
  const one = await launch({ extension: fullCountry(info.outputPath("full")) });
  const country = await ours(one, "sidepanel.html?open=country+GH");
  await country.getByRole("button", { name: "Watch", exact: true }).first().click();
  await expect(country.getByRole("button", { name: "Stop watching" }).first()).toBeVisible();
  await country
    .getByRole("button", { name: /^Wrong or missing\?/ })
    .filter({ visible: true })
    .first()
    .click();
  await expect(country.getByRole("dialog")).toBeVisible();
  // Whoever writes a correction stays in its window, round and round.
  const { stops } = await walkByTab(country);
  expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
  expect(stops.map(({ name }) => name)).toContain("button Cancel");
  expect(stops.filter(({ name }) => /Chart|Table/.test(name))).toEqual([]);
  await sound(country, "correction");
  await country.close();
  const page = (place: string) => ours(one, `sidepanel.html?open=${place}`);
  await looked(await page("watched"), "watched");
  await looked(await page("calendar"), "calendar");
  await looked(await page("project+made-up-1"), "project");
  const words = await page("glossary");
  await words.getByRole("textbox", { name: "Draft" }).fill("Victims of human smuggling. Trafficking ends on arrival.");
  await expect(words.locator(".flags > li")).toHaveCount(2);
  await looked(words, "words");
});

test("a request: panel, sheet, packet with its form, and the log of whom one asked", async ({ launch }, info) => {
  const one = await launch({ extension: fullCountry(info.outputPath("full")) });
  const open = await beside(one);
  const packet = await open("brief.html?tab=TAB&packet=1");
  await packet.getByLabel("Office or post that you asked").fill("Africa desk");
  await packet.getByRole("button", { name: "Add to the consult log" }).click();
  await expect(packet.getByText("Noted on this device.")).toBeVisible();
  await looked(packet, "packet");
  await looked(await open("sidepanel.html?tab=TAB"), "request");
  await looked(await open("brief.html?tab=TAB"), "sheet of a request");
  await looked(await open("sidepanel.html?open=consults"), "log");
});

test("sheets: a country in full and on one page, an organisation, whom to ask, countries side by side", async ({
  launch,
}, info) => {
  const one = await launch({ extension: fullCountry(info.outputPath("full")) });
  for (const asked of ["country=GH", "country=GH&short=1", "whom=GH", "compare=GH-TH-KE", "project=made-up-1"])
    await looked(await ours(one, `brief.html?${asked}`), asked);
});

test("a document that was read, and one that could not be", async ({ sightline }) => {
  const read = await ours(sightline, "document.html");
  await read.locator("input[type=file]").setInputFiles(pdf("Safe return.pdf", await proposalPdf()));
  await expect(read.locator(".document-head dl")).toContainText("SFOP0010120");
  await looked(read, "read");
  const refused = await ours(sightline, "document.html");
  await refused
    .locator("input[type=file]")
    .setInputFiles(pdf("locked.pdf", await proposalPdf({ userPassword: "secret" })));
  await expect(refused.getByRole("alert").filter({ hasText: "A password protects it" })).toBeVisible();
  await looked(refused, "refused");
  const typed = await ours(sightline, "document.html");
  await typed.getByRole("button", { name: "Paste text" }).click();
  await typed.getByRole("textbox").fill(proposal.join("\n"));
  await looked(typed, "pasted");
});

test("a report's recommendations beside the list", async ({ sightline }) => {
  const at = await sightline.open("tip-kenya");
  await found(sightline, at);
  const panel = await ours(sightline, `sidepanel.html?tab=${await tabIdOf(sightline.browser, at.page.url())}`);
  await panel.getByText("Recommendations of this report").click();
  await panel.getByRole("button", { name: "Read the recommendations" }).click();
  await expect(panel.locator(".recs > li")).toHaveCount(4);
  await looked(panel, "recommendations");
});
