import "./browser-in-memory.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { everySetting } from "../../lib/browser/every-setting.ts";
import * as settings from "../../lib/browser/settings.ts";
import { fake, startAnew } from "./browser-in-memory.ts";

const { language, showPast, theme } = settings;

beforeEach(() => {
  startAnew();
  vi.resetModules();
});

/** As a page that was just opened has it. */
const anew = () => import("../../lib/browser/stored-ahead.ts");

test("what was read ahead is there at once, valid or its default; what was not is not known", async () => {
  await fake.storage.local.set({ theme: "dark", language: "xx" });
  const { aheadOf, readAhead } = await anew();
  expect(aheadOf(theme)).toBeNull();
  await readAhead([theme, language]);
  expect([aheadOf(theme), aheadOf(language), aheadOf(showPast)]).toEqual(["dark", "auto", null]);
});

test("it stays as it stands, whoever changes it, and whether the first answer came before or after", async () => {
  const { aheadOf, readAhead } = await anew();
  const reading = readAhead([theme, showPast]);
  await fake.storage.local.set({ theme: "light" });
  await reading;
  expect(aheadOf(theme)).toBe("light");
  await showPast.set(true);
  await fake.storage.local.remove(["theme"]);
  await vi.waitFor(() => expect([aheadOf(theme), aheadOf(showPast)]).toEqual(["system", true]));
});

test("every setting has its name among them all", () => {
  const isSetting = (value: unknown) => typeof value === "object" && value !== null && "key" in value;
  const named = Object.entries(settings).filter(([, value]) => isSetting(value));
  expect(everySetting).toEqual(Object.fromEntries(named));
});
