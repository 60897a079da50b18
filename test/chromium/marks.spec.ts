import { expect, type Page } from "@playwright/test";
import { makeEmptyExtension } from "../../scripts/demo/empty-extension.ts";
import { clickInside, named } from "../../scripts/demo/shadow.ts";
import { until } from "../../scripts/demo/until.ts";
import { findingAt, openPopup, type Visit } from "../../scripts/demo/visit.ts";
import { gone, openCard, press, type Sightline, shown, test, words } from "./sightline.ts";

const url = "https://www.state.gov/countries-areas/ghana/partners/";
const title = "Towards Child Labor Free Cocoa Growing Communities";
const pageOf = (body: string, heading = "Ghana") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${heading}</title></head><body><main><h1>${heading}</h1>
  ${body}</main></body></html>`;
const partnersBody = `<p id="first">In Ghana, Free
   <b>the</b> <i>Slaves</i> works beside <a href="#away">Winrock International</a>.</p>
  <p id="second">The project ${title} ended. The Slaves of old and Warsaw Pact have no part in it.</p>
  <div id="tree"></div><script>tree.attachShadow({ mode: "open" }).innerHTML = "<p id=inner>World Vision was there.</p>"</script>`;
const partners = pageOf(partnersBody);

test("off at first: nothing is marked", async ({ sightline }) => {
  const at = await opened(sightline, partners);
  await findingAt(sightline.browser, url);
  await twoFrames(at.page);
  expect(await marksOn(at.page)).toEqual([]);
});

test("Options has the switch, and says what a page learns by it", async ({ sightline }) => {
  const options = await sightline.browser.context.newPage();
  await options.goto(`chrome-extension://${sightline.browser.id}/options.html`);
  await expect(options.getByText("A page can read which of its words are marked.")).toBeVisible();
  const button = options.getByRole("switch", { name: "Mark names on pages" });
  await expect(button).not.toBeChecked();
  await button.click();
  await expect(button).toBeChecked();
  await marked(await opened(sightline, partners), ["Free the Slaves", "Winrock International", title, "World Vision"]);
});

test.describe("switched on", () => {
  test.beforeEach(({ sightline }) => set(sightline, { marks: true }));

  test("names and titles are marked, one cut by markup as one, and no node is touched", async ({
    sightline,
    launch,
  }, info) => {
    const plain = await launch({ extension: makeEmptyExtension(info.outputPath("empty")) });
    const before = await nodesOf((await opened(plain, partners)).page);
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    expect(await nodesOf(at.page)).toEqual(before);
  });

  test("a click on a mark opens the card at that organisation, the keyboard reaches all of them", async ({
    sightline,
  }) => {
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    await at.page.locator("#first b").click();
    const card = await shown(at, ({ text }) => text.includes("4 names marked on this page"));
    expect(headingOf(card)).toBe("Free the Slaves");
    for (const name of ["Winrock International", title, "World Vision"]) {
      expect(named(card, name)).toBeDefined();
    }
    await press(at, "World Vision");
    await shown(at, (next) => headingOf(next) === "World Vision");
    await at.page.locator("#inner").click({ position: { x: 20, y: 8 } });
    await shown(at, (next) => headingOf(next) === "World Vision");
  });

  const menu = (side: string) => `<button style="position:fixed;top:0;bottom:0;${side}:0">Menu</button>`;
  for (const [when, beside] of [
    ["the chip has found no place", menu("left") + menu("right")],
    // The chip waits until the page has come to rest before it looks for its place.
    [
      "the chip has not yet found its place",
      "<script>setInterval(() => dispatchEvent(new Event('resize')), 20)</script>",
    ],
  ] as const) {
    test(`where ${when}, a click on a mark opens the card all the same`, async ({ sightline }) => {
      const at = await opened(sightline, pageOf(`<div style="margin: 0 25%">${partnersBody}</div>${beside}`));
      await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
      await at.page.locator("#first b").click();
      await shown(at, (card) => headingOf(card) === "Free the Slaves");
      await press(at, "World Vision");
      await shown(at, (card) => headingOf(card) === "World Vision");
    });
  }

  test("a link that is marked stays a link", async ({ sightline }) => {
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    await at.page.getByRole("link", { name: "Winrock International" }).click();
    expect(at.page.url()).toBe(`${url}#away`);
    await twoFrames(at.page);
    expect(headingOf(await shown(at))).toBeUndefined();
  });

  test("a page cannot press a mark itself", async ({ sightline }) => {
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    await at.page.evaluate(() => {
      const { x, y } = (document.querySelector("#first b") as Element).getBoundingClientRect();
      const click = new MouseEvent("click", { bubbles: true, clientX: x + 2, clientY: y + 2 });
      document.querySelector("#first b")?.dispatchEvent(click);
    });
    await twoFrames(at.page);
    expect(headingOf(await shown(at))).toBeUndefined();
  });

  test("marks follow a page that changes, and one that draws the same words anew", async ({ sightline }) => {
    const at = await opened(
      sightline,
      pageOf("<p id=first>In Ghana, World Vision helps victims of trafficking.</p><p id=more></p>"),
    );
    await marked(at, ["World Vision"]);
    await at.page.evaluate(() => {
      const first = document.querySelector("#first") as Element;
      const { innerHTML } = first;
      first.innerHTML = "";
      first.innerHTML = innerHTML;
    });
    await marked(at, ["World Vision"]);
    await at.page.evaluate(() => {
      (document.querySelector("#more") as Element).textContent = "And Winrock International came.";
    });
    await marked(at, ["World Vision", "Winrock International"]);
    await at.page.evaluate(() => (document.querySelector("#first") as Element).remove());
    await marked(at, ["Winrock International"]);
  });

  test("they go with the hint and leave no trace", async ({ sightline }) => {
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    const chip = await shown(at);
    const close = chip.elements.filter(({ name }) => name === "BUTTON").at(-1);
    if (close) await clickInside(at.page, at.devtools, close);
    await gone(at);
    await untouched(at.page);
  });

  test("they go at once when the switch is turned off elsewhere", async ({ sightline }) => {
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    await set(sightline, { marks: false });
    await untouched(at.page);
  });

  test("they go with off on this site", async ({ sightline }) => {
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    await openCard(at);
    await press(at, words.offHere);
    await untouched(at.page);
  });

  test("a name that was called wrong is marked on that page no more", async ({ sightline }) => {
    const at = await opened(sightline, partners);
    await marked(at, ["Free the Slaves", "Winrock International", title, "World Vision"]);
    await at.page.locator("#first b").click();
    await press(at, words.why);
    await press(at, /^Wrong match$/);
    await shown(at, ({ text }) => text.includes("Noted: wrong match."));
    await at.page.reload();
    await marked(at, ["Winrock International", title, "World Vision"]);
  });

  test("a page about no country that names an organisation has a chip that leads to it", async ({ sightline }) => {
    const body = "<p>Thanks to World Vision, who ran the children's choir.</p>";
    const thanks = "https://www.state.gov/thanks/";
    sightline.server.put(thanks, pageOf(body, "A word of thanks"));
    const at = await sightline.open(thanks);
    await marked(at, ["World Vision"]);
    expect(headingOf(await openCard(at))).toBe("World Vision");
  });

  for (const name of ["usaspending-award", "sf424-iom-ghana", "mail-proposal", "award-record"]) {
    test(`a request is never marked: ${name}`, async ({ sightline }) => {
      const at = await sightline.open(name);
      await findingAt(sightline.browser, at.page.url());
      await shown(at);
      await twoFrames(at.page);
      expect(await marksOn(at.page)).toEqual([]);
    });
  }

  test("a page that is read by a click is never marked", async ({ sightline }) => {
    const elsewhere = "https://www.morning-ledger.example/partners/";
    sightline.server.put(elsewhere, partners);
    const at = await sightline.open("news");
    await at.popup?.close();
    await at.page.goto(elsewhere);
    const popup = await openPopup(sightline.browser, sightline.session, at.page);
    const { finding } = await findingAt(sightline.browser, elsewhere);
    expect(finding.organisations.map(({ name }) => name)).toContain("World Vision");
    await popup.close();
    await twoFrames(at.page);
    expect(await marksOn(at.page)).toEqual([]);
  });
});

async function opened(sightline: Sightline, html: string): Promise<Visit> {
  sightline.server.put(url, html);
  return sightline.open(url);
}

async function set({ browser }: Sightline, settings: Record<string, unknown>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((values) => chrome.storage.local.set(values), settings);
}

/** As the worker has it. */
declare const chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };

/** What the page itself can see of the marks, in the order of the page. */
function marksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => String(range).replace(/\s+/g, " ")).filter((text) => text !== ""),
    ),
  );
}

async function marked({ page }: Visit, expected: string[]): Promise<void> {
  await expect.poll(() => marksOn(page)).toEqual(expected);
}

async function untouched(page: Page): Promise<void> {
  await until("the page as before", () =>
    page.evaluate(
      () =>
        CSS.highlights.size === 0 &&
        document.adoptedStyleSheets.length === 0 &&
        document.querySelector("#tree")?.shadowRoot?.adoptedStyleSheets.length === 0,
    ),
  );
}

/** Every node of the page, open trees included, as the page can see it; without our own element. */
function nodesOf(page: Page): Promise<unknown> {
  return page.evaluate(() => [
    document.body.outerHTML,
    document.querySelector("#tree")?.shadowRoot?.innerHTML,
    document.head.outerHTML,
    document.styleSheets.length,
  ]);
}

const headingOf = (shadow: { elements: { name: string; text: string }[] }) =>
  shadow.elements.find(({ name }) => name === "H2")?.text;

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
