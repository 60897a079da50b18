// @vitest-environment happy-dom
import "../browser/browser-in-memory.ts";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.mock("../../entrypoints/our-page/first.ts", () => ({}));
vi.mock("../../entrypoints/our-page/early.ts", () => ({ earlySettled: async () => undefined }));
vi.mock("../../entrypoints/our-page/use-settings.ts", () => ({ followTheme: () => undefined }));

const { drawPage, TYPE } = await import("../../entrypoints/our-page/draw-page.tsx");

const font = { load: vi.fn(async () => []) };
const page = () => document.querySelector("#page");

beforeEach(() => {
  vi.useFakeTimers();
  font.load.mockClear();
  Object.defineProperty(document, "fonts", { value: font, configurable: true });
  document.body.innerHTML = '<main id="page"></main>';
});

afterEach(() => {
  vi.useRealTimers();
});

test("a page with nothing ahead asks for its font at once", () => {
  drawPage("drawn", { patience: TYPE });
  expect(font.load).toHaveBeenCalledTimes(1);
});

test("a page with something ahead asks for its font when that has time, once, and is drawn with both", async () => {
  let [hasTime, done] = [() => {}, () => {}];
  drawPage("drawn", {
    patience: TYPE,
    ahead: (askForFont) => {
      hasTime = askForFont;
      return new Promise((resolve) => {
        done = resolve;
      });
    },
  });
  await vi.advanceTimersByTimeAsync(1);
  expect(font.load).not.toHaveBeenCalled();
  hasTime();
  expect(font.load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(page()?.textContent).toBe("");
  done();
  await vi.advanceTimersByTimeAsync(1);
  expect(page()?.textContent).toBe("drawn");
  expect(font.load).toHaveBeenCalledTimes(1);
});

test("what is ahead may fail or become late: the page is drawn, and has asked for its font before", async () => {
  drawPage("drawn", { patience: TYPE, ahead: async () => Promise.reject(new Error("no list")) });
  await vi.advanceTimersByTimeAsync(1);
  expect([font.load.mock.calls.length, page()?.textContent]).toEqual([1, "drawn"]);

  font.load.mockClear();
  document.body.innerHTML = '<main id="page"></main>';
  drawPage("drawn", { patience: TYPE, ahead: () => new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(TYPE - 1);
  expect([font.load.mock.calls.length, page()?.textContent]).toEqual([1, ""]);
  await vi.advanceTimersByTimeAsync(1);
  expect(page()?.textContent).toBe("drawn");
});
