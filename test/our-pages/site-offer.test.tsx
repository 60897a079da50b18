// @vitest-environment happy-dom
import "../browser/browser-in-memory.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test } from "vitest";
import { SiteOffer } from "../../entrypoints/popup/SiteOffer.tsx";
import { fake, startAnew } from "../browser/browser-in-memory.ts";
import { sharedWords } from "../words/told.ts";

const words = sharedWords("en");
const PROPOSED = "https://grants.example.gov/apply/1";

let asked: object[];
let answer: boolean;
beforeEach(async () => {
  startAnew();
  asked = [];
  answer = true;
  const permissions = {
    contains: async () => false,
    request: async (what: object) => {
      asked.push(what);
      return answer;
    },
  };
  Object.assign(fake, { permissions });
  await fake.storage.managed.set({ sites: ["grants.example.gov"] });
  document.body.innerHTML = '<div id="page"></div>';
});

const page = () => document.querySelector("#page")!;
async function show(url: string | null): Promise<void> {
  await act(async () => render(<SiteOffer url={url} words={words} />, page()));
  await settled();
}
/** Whatever is drawn after the browser's answers. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve)));
}
const button = () => page().querySelector("button");

test("a proposed site has one button, and says what allowing it means", async () => {
  await show(PROPOSED);
  expect(page().querySelectorAll("button")).toHaveLength(1);
  expect(button()?.textContent).toBe("Allow on this site");
  expect(page().textContent).toContain("every page you look at there is read");
});

test.each([["https://elsewhere.example.org/"], ["chrome://settings"], [null]])("%s has none", async (url) => {
  await show(url);
  expect(page().textContent).toBe("");
});

test("the browser is asked in the click itself, for that host alone", async () => {
  await show(PROPOSED);
  button()?.click();
  expect(asked).toEqual([{ origins: ["https://grants.example.gov/*"] }]);
  await settled();
  expect(button()).toBeNull();
  expect(page().querySelector("[role=status]")?.textContent).toContain("grants.example.gov is allowed");
});

test("a refusal is said, and the button stays", async () => {
  answer = false;
  await show(PROPOSED);
  button()?.click();
  await settled();
  expect(page().querySelector("[role=status]")?.textContent).toContain("was not allowed");
  expect(button()).not.toBeNull();
});
