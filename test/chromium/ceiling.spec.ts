import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { tabIdOf } from "../../scripts/demo/visit.ts";
import { ours } from "./documents.ts";
import { onDisk, policyByTest, setPolicy } from "./feed-host.ts";
import { textOfPages } from "./printed.ts";
import { found, type Sightline, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** As our worker and our pages have it, where the functions below run. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  omnibox: { onInputChanged: { dispatch(typed: string, show: (rows: { description: string }[]) => void): void } };
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE");
const source = { url: "https://www.state.gov/made-up/", title: "made for a test", asOf: "2026-10" };

/** The built extension whose packaged list is marked, with a word in every kind of record that stands nowhere else. */
function markedList(folder: string): string {
  variantOf(folder, policyByTest);
  const file = join(folder, "data/starter.json");
  const edition = JSON.parse(readFileSync(file, "utf8"));
  edition.marking = "SBU";
  edition.organisations.push({ id: "zebra", name: "Zebrafinch Foundation" });
  edition.contacts.push({
    ...{ id: "zebra-desk", role: "Zebrafinch desk", office: "state-tip", mailbox: "zebrafinch@example.gov" },
    ...{ covers: ["GH"], validFrom: inDays(-20), state: "held" },
  });
  edition.calls = [{ id: "zebra-call", title: "Zebrafinch call", countries: ["GH"], stage: "open", source }];
  edition.plans = [{ id: "zebra-plan", title: "Zebrafinch plan", countries: ["GH"], marking: "SBU", source }];
  edition.projects.push({
    ...{ id: "zebra-award", publisher: "public-record", title: "Zebrafinch return of children in Lake Volta fishing" },
    ...{ implementer: "iom", subrecipients: ["zebra"], countries: ["GH"], scope: "country", funder: "state-tip" },
    ...{ start: "2026-01-01", end: inDays(20), focus: ["protection"], contacts: ["zebra-desk"], marking: "SBU" },
    amounts: [{ kind: "obligated", usd: 777_777, fiscalYear: 2026 }],
    summary: "Zebrafinch brings children who were trafficked into fishing on Lake Volta home to school.",
    sources: [source],
  });
  writeFileSync(file, JSON.stringify(edition));
  return folder;
}

const secret = /zebrafinch|777,777/i;
const places = [
  "sidepanel.html?open=country+GH",
  "sidepanel.html?open=organisation+zebra",
  "sidepanel.html?open=whom+GH",
  "sidepanel.html?open=comparison+GH-TH",
  "search.html?open=calendar",
  "search.html?open=watched",
  "brief.html?country=GH",
  "brief.html?country=GH&short=1",
  "brief.html?organisation=iom",
  "brief.html?project=zebra-award",
  "brief.html?whom=GH",
];

async function suggested({ browser }: Sightline): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        chrome.omnibox.onInputChanged.dispatch("zebrafinch", (rows) =>
          resolve(rows.map(({ description }) => description).join("\n")),
        );
      }),
  );
}

/** All that a page has for eyes and for ears. */
const told = (page: Page) =>
  page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll("[aria-label], [title], title, desc")].map((one) =>
        [one.getAttribute("aria-label"), one.getAttribute("title"), one.textContent].join(" "),
      ),
    ].join("\n"),
  );

test("a list under the ceiling carries its marking wherever it goes; above it, it is nowhere", async ({
  launch,
}, info) => {
  test.slow();
  const one = await launch({ extension: markedList(info.outputPath("extension")) });
  const options = await ours(one, "options.html");
  await expect(options.getByText(/marked above what your organisation allows/).first()).toBeVisible();
  expect(await suggested(one)).not.toMatch(secret);

  await setPolicy(options, { sensitivityCeiling: "SBU" });
  await expect.poll(() => suggested(one)).toMatch(secret);
  const at = await one.open("sf424-iom-ghana");
  await found(one, at);
  const tab = await tabIdOf(one.browser, at.page.url());
  const beside = [`sidepanel.html?tab=${tab}`, `brief.html?tab=${tab}&packet=1`];
  for (const place of [...places.filter((each) => !/calendar|watched/.test(each)), ...beside]) {
    const page = await ours(one, place);
    await expect.poll(() => told(page), place).toMatch(secret);
    await expect(page.getByText("SBU", { exact: true }).filter({ visible: true }).first(), place).toBeVisible();
    await expect(page.getByText("UNCLASSIFIED", { exact: true }), place).toHaveCount(0);
    if (!place.includes("project=")) await page.close();
  }
  const brief = await ours(one, "brief.html?country=GH");
  await expect(brief.getByRole("heading", { name: "Countries with which" })).toBeVisible();
  await brief.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const button of ["Copy as e-mail", "As cable", "As citation"]) {
    await brief.evaluate(() => navigator.clipboard.writeText(""));
    await brief.getByRole("button", { name: button }).click();
    const clipboard = () => brief.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard, button).toMatch(/SBU/);
    expect(await clipboard(), button).not.toMatch(/UNCLASSIFIED|\(U\)/);
  }
  const saved = brief.waitForEvent("download");
  await brief.getByRole("button", { name: "Awards", exact: true }).click();
  const table = readFileSync(await (await saved).path(), "utf8");
  expect(table).toMatch(/Zebrafinch[\s\S]*"SBU"/);
  for (const text of await textOfPages(await brief.pdf({ format: "A4" }))) expect(text.match(/SBU/g)?.length).toBe(2);
  const watching = await ours(one, "sidepanel.html?open=organisation+zebra");
  await watching.getByRole("button", { name: "Watch", exact: true }).click();
  const toolbar = () =>
    options.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
  await expect.poll(toolbar).toEqual(["!", "1 watched project ends soon"]);

  // Pages that are open lose it without a word from the person; what is opened later never has it.
  await setPolicy(options, {});
  for (const open of [brief, watching]) await expect.poll(() => told(open)).not.toMatch(secret);
  await expect.poll(() => onDisk(options, "Zebrafinch")).toEqual({ rows: 0, files: 0 });
  await expect.poll(() => suggested(one)).not.toMatch(secret);
  for (const place of [...places, ...beside]) {
    const page = await ours(one, place);
    await expect(page.getByText(/marked above what your organisation allows/).first(), place).toBeVisible();
    expect(await told(page), place).not.toMatch(secret);
    await page.close();
  }
  const popup = await ours(one, "popup.html");
  await popup.getByRole("combobox").fill("zebrafinch");
  await expect(popup.getByText(/marked above what your organisation allows/).first()).toBeVisible();
  expect((await told(popup)).replace(/\s+/g, " ")).not.toMatch(secret);
  await expect.poll(toolbar).toEqual(["", "Sightline"]);
});
