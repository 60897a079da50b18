// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchPage, watchPlace } from "../../lib/page/watch-page.ts";

const ours = document.createElement("div");
let life: AbortController;
let hidden = false;
let news: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] });
  // Idle at once: this document does nothing.
  vi.stubGlobal("requestIdleCallback", (task: () => void) => task());
  Object.defineProperty(document, "hidden", { get: () => hidden, configurable: true });
  hidden = false;
  news = [];
  life = new AbortController();
  document.body.innerHTML = "<p>Ghana</p>";
  history.replaceState(null, "", "/ghana/");
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch(): void {
  const watcher = { onLeave: () => void news.push("left"), onRead: (occasion: string) => void news.push(occasion) };
  watchPage(watcher, (node) => node === ours, life.signal);
}

function show(visible: boolean): void {
  hidden = !visible;
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Lets observers speak, then the clock run. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

test("a page in sight is read once", async () => {
  watch();
  await pass(10_000);
  expect(news).toEqual(["shown"]);
});

test("a page out of sight is read when it comes into sight", async () => {
  hidden = true;
  watch();
  await pass(10_000);
  expect(news).toEqual([]);
  show(true);
  await pass(100);
  expect(news).toEqual(["shown"]);
});

test("a page that changes is read again once it is quiet", async () => {
  watch();
  for (let step = 0; step < 4; step++) {
    document.body.append("more");
    await pass(300);
  }
  expect(news).toEqual(["shown"]);
  await pass(1_000);
  expect(news).toEqual(["shown", "changed"]);
});

test("our own element coming and going is no change", async () => {
  watch();
  document.documentElement.append(ours);
  await pass(5_000);
  ours.remove();
  await pass(5_000);
  expect(news).toEqual(["shown"]);
});

test("a page that never rests is read more and more seldom", async () => {
  watch();
  for (let second = 0; second < 120; second++) {
    document.body.append("tick");
    await pass(1_000);
  }
  expect(news.length).toBeGreaterThan(3);
  expect(news.length).toBeLessThan(9);
});

test("when the address changes without a load, the hint goes at once and the new page is read", async () => {
  watch();
  await pass(1_000);
  history.pushState(null, "", "/togo/");
  document.body.append("Togo");
  await pass(100);
  expect(news).toEqual(["shown", "left"]);
  await pass(2_000);
  expect(news).toEqual(["shown", "left", "moved"]);
});

test.each([
  ["#history", false],
  ["#/togo", true],
  ["#!togo", true],
])("an address that goes on to %s is another page: %s", async (hash, another) => {
  watch();
  await pass(1_000);
  history.pushState(null, "", hash);
  await pass(3_000);
  expect(news.includes("left")).toBe(another);
});

test("out of sight nothing is observed; back in sight the change is caught up", async () => {
  watch();
  await pass(1_000);
  show(false);
  history.pushState(null, "", "/togo/");
  await pass(20_000);
  expect(news).toEqual(["shown"]);
  show(true);
  await pass(2_000);
  expect(news).toEqual(["shown", "left", "moved"]);
});

test("out of sight not even a move back through the history is told before its time", async () => {
  watch();
  await pass(1_000);
  show(false);
  history.pushState(null, "", "/togo/");
  dispatchEvent(new Event("popstate"));
  await pass(2_000);
  expect(news).toEqual(["shown"]);
  show(true);
  await pass(2_000);
  expect(news).toEqual(["shown", "left", "moved"]);
});

test("after the end nothing is read", async () => {
  watch();
  life.abort();
  document.body.append("more");
  history.pushState(null, "", "/togo/");
  await pass(20_000);
  expect(news).toEqual(["shown"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("a page that was read by a click is left when its address, its title or a heading changes, counters aside", async () => {
  document.title = "(1) First message";
  watchPlace(() => void news.push("left"), life.signal);
  await pass(5_000);
  expect(news).toEqual([]);
  document.title = "(2) First message";
  await pass(5_000);
  expect(news).toEqual([]);
  history.replaceState(null, "", "/ghana/#second");
  await pass(5_000);
  document.title = "(2) Second message";
  await pass(5_000);
  document.body.innerHTML = "<main><h2>Third message</h2></main>";
  await pass(5_000);
  expect(news).toEqual(["left", "left", "left"]);
  life.abort();
  document.title = "Another";
  await pass(5_000);
  expect(news).toHaveLength(3);
});
