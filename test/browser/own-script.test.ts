import "./browser-in-memory.ts";
import { afterEach, expect, test, vi } from "vitest";
import { OWN_ORIGIN } from "./browser-in-memory.ts";

const scope = globalThis as { importScripts?: unknown; addEventListener?: unknown };
const listen = scope.addEventListener;
afterEach(() => {
  delete scope.importScripts;
  scope.addEventListener = listen;
  vi.resetModules();
});

test("a worker runs the script once while it is installed, which lets it run the script at any later time", async () => {
  const ran: string[] = [];
  const installs: (() => void)[] = [];
  scope.importScripts = (address: string) => ran.push(address);
  scope.addEventListener = (name: string, listener: () => void) => name === "install" && installs.push(listener);
  const { keepOwnScript, runOwnScript } = await import("../../lib/browser/own-script.ts");
  keepOwnScript("/take-list.js");
  expect(ran).toEqual([]);
  for (const install of installs) install();
  await runOwnScript("/take-list.js");
  expect(ran).toEqual([`${OWN_ORIGIN}/take-list.js`, `${OWN_ORIGIN}/take-list.js`]);
});

test("where there is no such worker, nothing is asked of it", async () => {
  const { keepOwnScript } = await import("../../lib/browser/own-script.ts");
  expect(() => keepOwnScript("/take-list.js")).not.toThrow();
});
