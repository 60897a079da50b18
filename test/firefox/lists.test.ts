import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { readVersionCode, versionCodeOf } from "../../lib/list/version-code.ts";
import { until } from "../../scripts/demo/until.ts";
import { fullCountry } from "../chromium/full-country.ts";
import { hardList, hardSentences } from "../chromium/hard-list.ts";
import { builtForFirefox, type Firefox, startFirefox } from "./firefox.ts";

/** As the extension's pages have it, where the functions below run. */
declare const browser: {
  storage: { local: { get(): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

async function withList(made: (folder: string, built: string) => string, work: (firefox: Firefox) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "sightline-lists-"));
  const firefox = await startFirefox(made(join(folder, "extension"), builtForFirefox));
  try {
    await work(firefox);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const text = (page: Page) => page.evaluate(() => document.querySelector("main")?.innerText ?? "");
const says = (page: Page, words: string | RegExp) =>
  until(`${words} in the page`, async () => {
    const all = await text(page);
    return typeof words === "string" ? all.includes(words) : words.test(all);
  });
const press = (page: Page, name: string) =>
  until(`the button ${name}`, () =>
    page.evaluate((label) => {
      const named = (one: HTMLElement) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim();
      const button = [...document.querySelectorAll<HTMLElement>("button, summary")].find(
        (one) => named(one).startsWith(label) && one.checkVisibility(),
      );
      button?.click();
      return button !== undefined;
    }, name),
  );

/** What our buttons copy, and the files that they save, in place of the clipboard and the folder of downloads. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const seen = globalThis as { copied?: string; files?: string[]; saved?: Promise<string> };
    seen.files = [];
    navigator.clipboard.writeText = async (words: string) => {
      seen.copied = words;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download === "") click.call(this);
      else seen.files?.push(this.download);
    };
    // What an address is made for is the file: our pages may fetch no such address.
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      seen.saved = file.text();
      return make(file);
    };
  });
/** The text of the file that was saved last. */
const saved = (page: Page) => page.evaluate(() => (globalThis as { saved?: Promise<string> }).saved ?? "");
const copied = (page: Page, wanted: RegExp) =>
  until(`${wanted} copied`, () =>
    page.evaluate((source) => new RegExp(source).test((globalThis as { copied?: string }).copied ?? ""), wanted.source),
  );

/** Keeps a correction, as a reader of a page who saw a newer report. */
async function correct(page: Page, reason: string): Promise<void> {
  await press(page, "Wrong or missing? Tier");
  await until("the form's field", () =>
    page.evaluate(() => {
      // Of what is right and why, the second.
      const why = document.querySelectorAll<HTMLTextAreaElement>("dialog textarea, [role=dialog] textarea")[1];
      why?.focus();
      return why !== undefined && document.activeElement === why;
    }),
  );
  await page.keyboard.type(reason);
  await press(page, "Keep this correction");
  await until("the form gone", () => page.evaluate(() => document.querySelector(".cf") === null));
}

/** A code that somebody else's browser shows is compared with the list in use. */
async function compareCodes(page: Page): Promise<void> {
  await listen(page);
  await press(page, "Copy code");
  await says(page, "Code copied.");
  const code = await page.evaluate(() => (globalThis as { copied?: string }).copied ?? "");
  const read = readVersionCode(code);
  if (!read.ok) throw new Error(`${code} is no list code`);
  const [serial = 0] = read.version.serials;
  const other = { ...read.version, marking: "UNCLASSIFIED" as const, partial: false, publishers: [], projects: 1 };
  const codeOf = (number: number) => versionCodeOf({ ...other, serials: [], serial: number, organisations: 1 });
  for (const [typed, answer] of [
    ["", "Paste or type a code first."],
    [` ${code.toLowerCase().replaceAll("-", " ")}`, "The same list as this one."],
    [codeOf(serial + 1), `A newer list than this one: edition ${serial + 1}`],
    [codeOf(serial), `Another list, which cannot be called older or newer: edition ${serial}`],
    [code.slice(0, -2), "This is no list code"],
  ] as const) {
    await page.evaluate((words) => {
      document.querySelector<HTMLInputElement>("form.server input[maxlength='200']")!.value = words;
    }, typed);
    await press(page, "Compare");
    await says(page, answer);
  }
}

/** A pack that was saved is opened, told by its digest and taken over; one that was changed since is not. */
async function takeOver(page: Page, pack: string, correction: string): Promise<void> {
  const give = (text: string) =>
    page.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>(".filepick input[type=file]")!;
      const files = new DataTransfer();
      files.items.add(new File([content], "handover.json", { type: "application/json" }));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
  const kept = () => page.evaluate(async () => JSON.stringify((await browser.storage.local.get()).corrections ?? []));
  // Whoever comes next has none of it yet.
  await page.evaluate(() => browser.storage.local.remove(["corrections", "watchlist"]));
  await until("nothing kept", async () => (await kept()) === "[]");
  await give(pack.replace(correction, "Seen nowhere."));
  await says(page, /does not match its own digest/);
  await give(pack);
  const { sha256 } = JSON.parse(pack) as { sha256: string };
  await says(page, (sha256.match(/.{4}/g) ?? []).join(" "));
  expect(await text(page)).not.toMatch(/does not match its own digest/);
  await press(page, "Brief: Ghana");
  await says(page, "Subject: [UNCLASSIFIED] Ghana");
  expect(await kept()).toBe("[]");
  const watched = () => page.evaluate(async () => JSON.stringify((await browser.storage.local.get()).watchlist ?? []));
  // What is watched comes last, so all else is done when it is there; a second time adds nothing.
  for (const _time of ["once", "again"]) {
    await page.evaluate(() => browser.storage.local.remove(["watchlist"]));
    await press(page, "Take over watchlist, corrections and consults");
    await until("what is watched", async () => /"country"[^}]*"GH"/.test(await watched()));
    await says(page, correction);
    expect(JSON.parse(await kept())).toHaveLength(1);
  }
  await says(page, "Taken over.");
}

test(
  "a list without dates, contacts and calls, with one applicant under two ids: a true sentence for each",
  {
    timeout: 180_000,
  },
  () =>
    withList(hardList, async (firefox) => {
      for (const [place, sentences, never] of hardSentences) {
        const page = await firefox.openOurs(place);
        for (const sentence of sentences) await says(page, sentence);
        expect(await text(page), place).not.toMatch(never);
        await page.close();
      }
    }),
);

/** Contacts with their backup and validity; a contact and a call are found by their words, and opened. */
async function tellsWhomToAsk(firefox: Firefox) {
  const whom = await firefox.openOurs("sidepanel.html?open=whom+GH");
  for (const part of [
    "Africa desk: desk@example.gov",
    "backup: Deputy for Africa, vacant",
    /valid to 31 Jan 2026, expired/,
  ])
    await says(whom, part);
  await whom.close();
  for (const [query, named] of [
    ["africa desk", "Africa desk"],
    ["protection children west africa", "Protection of children in West Africa"],
  ] as const) {
    const popup = await firefox.openOurs(`popup.html?q=${encodeURIComponent(query)}`);
    await until(named, () =>
      popup.evaluate((title) => {
        const rows = [...document.querySelectorAll<HTMLElement>("#results [role=option]")];
        const row = rows.find(({ textContent }) => textContent?.includes(title));
        row?.click();
        return row !== undefined;
      }, named),
    );
    await until(`${named} open`, () =>
      popup.evaluate(
        (title) => document.activeElement?.tagName === "H1" && document.activeElement.textContent?.includes(title),
        named,
      ),
    );
    await popup.close();
  }
}

test(
  "a full list: dossier, pictures with their tables, copies, files, a pack that is taken over, codes of lists and a report's recommendations",
  {
    timeout: 240_000,
  },
  () =>
    withList(fullCountry, async (firefox) => {
      const panel = await firefox.openOurs("sidepanel.html?open=country+GH");
      for (const part of [
        "Waived in part",
        "National plan, made up",
        "Protection of children in West Africa",
        "$1,000,000 to $2,500,000",
        "Not stated: targets and last visit",
      ])
        await says(panel, part);
      // Every picture has a name and a description, and its table is one press away.
      // The map comes last: its outlines are loaded behind all else.
      await until("three pictures", () =>
        panel.evaluate(() => document.querySelectorAll("main svg[role=img]").length >= 3),
      );
      const pictures = await panel.evaluate(() =>
        [...document.querySelectorAll("main svg[role=img]")].map((one) => ({
          name:
            one.getAttribute("aria-labelledby") ??
            one.getAttribute("aria-label") ??
            one.querySelector("title")?.textContent,
          description: one.querySelector("desc")?.textContent ?? "",
        })),
      );
      for (const { name, description } of pictures) expect([name, description]).not.toContain("");
      await press(panel, "Table");
      await until("the years as a table", () =>
        panel.evaluate(() =>
          [...document.querySelectorAll("caption, th")].some(({ textContent }) => textContent === "Year"),
        ),
      );
      await press(panel, "Watch");
      await says(panel, "Stop watching");
      await press(panel, "Active");
      await says(panel, "Made-up project with monitoring");
      await panel.close();

      await tellsWhomToAsk(firefox);
      const brief = await firefox.openOurs("brief.html?country=GH");
      await says(brief, "Shared regional awards");
      await correct(brief, "Seen in the newest report.");
      await listen(brief);
      await press(brief, "Copy as e-mail");
      await copied(brief, /^UNCLASSIFIED\n[\s\S]*Ghana[\s\S]*Edition 1/);
      await press(brief, "As cable");
      await copied(brief, /SUBJECT: Ghana[\s\S]*\n1\. \(U\) /);
      await press(brief, "As citation");
      await copied(brief, /^“Ghana[\s\S]*List code [\dA-Z-]+[\s\S]*Marking: UNCLASSIFIED/);
      await press(brief, "Coverage");
      await press(brief, "Save handover pack");
      await until("two files", () =>
        brief.evaluate(
          () =>
            ((globalThis as { files?: string[] }).files ?? []).map((name) => name.split(".").at(-1)).join() ===
            "csv,json",
        ),
      );
      await says(brief, /List code [\dA-Z]{4}-/);
      const pack = await saved(brief);
      await brief.close();
      const options = await firefox.openOurs("options.html");
      await takeOver(options, pack, "Seen in the newest report.");
      await compareCodes(options);
      await options.close();

      const url = "https://www.state.gov/reports/2024-trafficking-in-persons-report/kenya/";
      const report = await firefox.open(url);
      const any = await firefox.openOurs("icon/128.png");
      const tab = await until("the tab", () =>
        any.evaluate(async (known) => (await browser.tabs.query({})).find((one) => one.url === known)?.id, url),
      );
      await any.close();
      await report.bringToFront();
      const beside = await firefox.openOurs(`sidepanel.html?tab=${tab}`);
      await says(beside, "Recommendations of this report");
      await press(beside, "Recommendations of this report");
      await press(beside, "Read the recommendations");
      await says(beside, "Inspect licensed recruitment agencies and end fees that workers pay.");
      await says(beside, "0 of 4 recommendations share words or focus");
      await beside.close();
      await report.close();
    }),
);
