// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { printWhenDrawn } from "../../entrypoints/brief/print-once.ts";

let frames: (() => void)[] = [];
const print = vi.fn();
const frame = () => {
  for (const run of frames.splice(0)) run();
};

beforeEach(() => {
  frames = [];
  print.mockClear();
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => frames.push(run));
  vi.stubGlobal("print", print);
});
afterEach(() => void vi.unstubAllGlobals());

test.each(["mapWait", "loading"])("the dialog waits for what is on its way (%s), and comes once", (waits) => {
  document.body.innerHTML = `<main class="sheet"><div class="${waits}"></div></main>`;
  printWhenDrawn();
  for (let each = 0; each < 10; each++) frame();
  expect(print).not.toHaveBeenCalled();
  document.body.innerHTML = '<main class="sheet"></main>';
  frame();
  expect(print, "one frame draws, the next has measured").not.toHaveBeenCalled();
  frame();
  expect(print).toHaveBeenCalledOnce();
  for (let each = 0; each < 200; each++) frame();
  expect(print).toHaveBeenCalledOnce();
});

test("what never comes is not waited for without end", () => {
  document.body.innerHTML = '<main class="sheet"><div class="mapWait"></div></main>';
  printWhenDrawn();
  for (let each = 0; each < 200; each++) frame();
  expect(print).toHaveBeenCalledOnce();
});
