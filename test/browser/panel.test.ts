import "./browser-in-memory.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { lookUpIn, openLookUp } from "../../lib/browser/look-up.ts";
import { asMarkup } from "../../lib/browser/omnibox.ts";
import { answerOpenDossier, openInPanel } from "../../lib/browser/panel.ts";
import { fake, OWN_ID, OWN_ORIGIN, startAnew } from "./browser-in-memory.ts";

const page = { id: OWN_ID, url: "https://www.state.gov/x", tab: { id: 7 }, frameId: 0 };

beforeEach(startAnew);

describe("openDossier", () => {
  test("opens the panel in the very turn of the click's message, with the country that was chosen", () => {
    answerOpenDossier();
    fake.runtime.onMessage.fire({ name: "openDossier", question: { country: "GH" } }, page, () => undefined);
    expect(fake.calls).toEqual([
      ["sidePanel.setOptions", { tabId: 7, path: "sidepanel.html?tab=7&country=GH", enabled: true }],
      ["sidePanel.open", { tabId: 7 }],
    ]);
  });

  test("opens a page of its own where there is no panel; a country that is none is left out", async () => {
    fake.sidePanel = undefined;
    answerOpenDossier();
    const reply = new Promise((resolve) => {
      fake.runtime.onMessage.fire({ name: "openDossier", question: { country: "<b>" } }, page, resolve);
    });
    expect(await reply).toEqual({ answer: { opened: "page" } });
    expect(fake.calls).toEqual([["tabs.create", { url: `${OWN_ORIGIN}/brief.html?tab=7` }]]);
  });

  test.each([
    ["another extension", { ...page, id: "x" }],
    ["a frame in a page", { ...page, frameId: 1 }],
    ["a sender outside tabs", { id: OWN_ID, url: `${OWN_ORIGIN}/popup.html` }],
  ])("opens nothing for %s", (_who, sender) => {
    answerOpenDossier();
    fake.runtime.onMessage.fire({ name: "openDossier", question: {} }, sender, () => undefined);
    expect(fake.calls).toEqual([]);
  });
});

test("a place of the list opens in the panel in the very turn of the click, named in its address", () => {
  void openInPanel(7, "project 2015-gh-iom");
  expect(fake.calls).toEqual([
    ["sidePanel.setOptions", { tabId: 7, path: "sidepanel.html?tab=7&open=project+2015-gh-iom", enabled: true }],
    ["sidePanel.open", { tabId: 7 }],
  ]);
});

test("a look-up's words never stand in an address", async () => {
  await openLookUp("  words of a page  ");
  const [, opened] = fake.calls[0] as [string, { url: string }];
  expect(opened.url).not.toContain("words");
  expect(await lookUpIn(new URL(opened.url).search)).toBe("words of a page");
  expect(await lookUpIn("?lookup=unknown")).toBeNull();
});

test.each([
  ["Aid & <b>care</b>", true, "Aid &amp; &lt;b&gt;care&lt;/b&gt;"],
  ["Aid & care", false, "Aid & care"],
  ["a\u0000b\ud800c", true, "a b c"],
])("the address bar gets %j as text, markup: %s", (text, markup, shown) => {
  expect(asMarkup(text, markup)).toBe(shown);
});
