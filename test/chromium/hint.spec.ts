import { expect, type Page } from "@playwright/test";
import { expectedHint } from "../../scripts/demo/advice.ts";
import { makeEmptyExtension } from "../../scripts/demo/empty-extension.ts";
import { demoPage } from "../../scripts/demo/pages.ts";
import { lookInside, named } from "../../scripts/demo/shadow.ts";
import { findingAt } from "../../scripts/demo/visit.ts";
import { runningIn } from "./expected.ts";
import { found, gone, openCard, outcomeFor, press, type Sightline, shown, test, words } from "./sightline.ts";

/** A page of a named host that asks for money: its applicant is in the list whatever the date, so the chip speaks. */
const requestUrl = demoPage("usaspending-award").url;

test("a fresh profile holds the list before its first page is read", async ({ sightline, reader }) => {
  const at = await sightline.open("usaspending-award");
  const { finding } = await found(sightline, at);
  const { chip } = await expectedHint(finding, reader);
  const shadow = await shown(at);
  expect(chip).not.toBeNull();
  expect(named(shadow, chip?.label ?? "")).toBeDefined();
});

test("on a request the card says first what this applicant already holds", async ({ sightline }) => {
  const at = await sightline.open("sf424-iom-ghana");
  await at.popup?.close();
  const card = await openCard(at);
  expect(card.text).toContain("International Organization for Migration");
  expect(card.text).toMatch(/award/i);
  expect(card.text).toMatch(/Ghana/);
});

test("why this? shows the reasons, and back leads back", async ({ sightline }) => {
  const at = await sightline.open(requestUrl);
  await openCard(at);
  await press(at, words.why);
  const why = await shown(at, ({ elements }) => elements.some(({ name }) => name === "TABLE"));
  const { finding } = await found(sightline, at);
  expect(why.elements.filter(({ name }) => name === "TR").length).toBeGreaterThan(Math.min(finding.reasons.length, 2));
  await press(at, words.back);
  await shown(at, (shadow) => named(shadow, words.why) !== undefined);
});

for (const [name, button, why] of [
  ["snooze a day", words.snooze, "snoozed"],
  ["off on this site", words.offHere, "site"],
  ["off everywhere", words.offEverywhere, "everywhere"],
] as const) {
  test(`${name} is one click, says what it did, can be undone`, async ({ sightline }) => {
    const at = await sightline.open(requestUrl);
    await openCard(at);
    await press(at, button);
    await press(at, words.undo);
    // The card is back once it is undone: a page that goes before takes the wish with it.
    await shown(at, (shadow) => named(shadow, words.why) !== undefined);
    await at.page.reload();
    await shown(at);
  });

  test(`${name} outlives the browser`, async ({ sightline }) => {
    const at = await sightline.open(requestUrl);
    await openCard(at);
    await press(at, button);
    await shown(at, (shadow) => named(shadow, words.undo) !== undefined);
    await sightline.restart();
    await staysSilent(sightline, requestUrl, why);
  });
}

test("off on this site leaves other sites alone", async ({ sightline, reader }) => {
  const at = await sightline.open(requestUrl);
  await openCard(at);
  await press(at, words.offHere);
  await shown(at, (shadow) => named(shadow, words.undo) !== undefined);
  const other = await sightline.open("sf424-iom-ghana");
  const { finding } = await found(sightline, other);
  expect((await expectedHint(finding, reader)).chip).not.toBeNull();
  await shown(other);
});

test("a single-page site is followed where it goes", async ({ sightline, reader }) => {
  const at = await sightline.open("single-page-site");
  expect((await found(sightline, at)).finding.countries).toEqual([]);
  for (const [name, slug, code] of [
    ["Philippines", "philippines", "PH"],
    ["Angola", "angola", "AO"],
  ] as const) {
    await at.page.getByRole("link", { name }).click();
    const { finding, badge } = await findingAt(sightline.browser, `https://www.state.gov/countries-areas/${slug}/`);
    expect(finding.countries).toEqual([code]);
    expect(badge.count).toBe(runningIn(code));
    const { chip } = await expectedHint(finding, reader);
    if (chip) await shown(at, (shadow) => named(shadow, chip.label) !== undefined);
    else await gone(at);
  }
});

test("the page is exactly as before when the hint goes", async ({ sightline, launch }, info) => {
  const plain = await launch({ extension: makeEmptyExtension(info.outputPath("empty")) });
  const before = await snapshot((await plain.open(requestUrl)).page);
  const at = await sightline.open(requestUrl);
  await shown(at);
  expect(await snapshot(at.page)).not.toEqual(before);
  const chip = await shown(at);
  const close = chip.elements.filter(({ name }) => name === "BUTTON").at(-1);
  await press(at, close?.attributes["aria-label"] ?? "");
  await gone(at);
  expect(await snapshot(at.page)).toEqual(before);
});

test("the hint shifts no layout", async ({ sightline }) => {
  const at = await sightline.open(requestUrl);
  await openCard(at);
  const shifts = await at.page.evaluate(
    () =>
      new Promise<unknown[]>((answer) => {
        const seen: unknown[] = [];
        const observer = new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & {
            hadRecentInput: boolean;
            sources: { node: Node | null }[];
          })[];
          // Our own box, which the click turns from chip to card, has no node that a page may see.
          const moved = entries.filter(
            (entry) => !entry.hadRecentInput || entry.sources.some(({ node }) => node !== null),
          );
          seen.push(...moved.map((entry) => entry.toJSON()));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        // Buffered entries are delivered before the next frame's work.
        requestAnimationFrame(() => requestAnimationFrame(() => answer(seen)));
      }),
  );
  expect(shifts).toEqual([]);
  const size = () =>
    at.page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
  const withCard = await size();
  await press(at, /^Close/);
  await gone(at);
  expect(await size()).toEqual(withCard);
});

test("a page cannot see the words of the hint", async ({ sightline }) => {
  const at = await sightline.open(requestUrl);
  await shown(at);
  const seen = await at.page.evaluate(() => {
    const ours = [...document.documentElement.children].filter(
      ({ tagName }) => tagName !== "HEAD" && tagName !== "BODY",
    );
    return ours.map((element) => [element.shadowRoot, element.textContent, [...document.fonts].length]);
  });
  expect(seen).toEqual([[null, "", 0]]);
});

/** The extension itself says that it is off here, keeps no finding, and nothing of it stands in the page. */
async function staysSilent(sightline: Sightline, url: string, why: string): Promise<void> {
  const silent = await sightline.open(url);
  expect(await outcomeFor(sightline, url)).toEqual({ kind: "off", why });
  await silent.page.reload();
  await silent.page.evaluate(() => new Promise((quiet) => requestIdleCallback(quiet)));
  expect(await lookInside(silent.devtools)).toBeNull();
}

/** The document as the page itself can see it. */
function snapshot(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    children: document.documentElement.childNodes.length,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    fonts: document.fonts.size,
    style: document.documentElement.getAttribute("style"),
    focus: document.activeElement?.tagName,
    globals: Object.keys(window).sort(),
  }));
}
