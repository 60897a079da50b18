import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import {
  hintsEnabled,
  language,
  marks,
  showPast,
  sitesOff,
  snoozes,
  theme,
  wrongMatches,
} from "../../lib/browser/settings.ts";
import { fake, startAnew } from "./browser-in-memory.ts";

const settings = { hintsEnabled, language, marks, showPast, sitesOff, snoozes, theme, wrongMatches };

beforeEach(startAnew);

test.each([
  ["hintsEnabled", "yes", true],
  ["sitesOff", "www.state.gov", []],
  ["snoozes", { "www.state.gov": "tomorrow" }, {}],
  ["theme", "sepia", "system"],
  ["language", "xx", "auto"],
  ["showPast", 1, false],
  ["marks", "on", false],
  ["wrongMatches", [{ host: "a", path: "/the/path/itself", country: null, organisation: null, on: "2026-11-21" }], []],
] as const)("%s: a stored %j reads as the default", async (name, stored, fallback) => {
  await fake.storage.local.set({ [name]: stored });
  expect(await settings[name].get()).toEqual(fallback);
});

test.each([
  ["hintsEnabled", false],
  ["sitesOff", ["www.state.gov"]],
  ["snoozes", { "www.state.gov": "2026-11-22T08:00:00.000Z" }],
  ["theme", "dark"],
  ["language", "fr"],
  ["showPast", true],
  ["marks", true],
] as const)("%s: what was set is read again", async (name, value) => {
  const setting = settings[name] as { set(value: unknown): Promise<void>; get(): Promise<unknown> };
  await setting.set(value);
  expect(await setting.get()).toEqual(value);
});

test("of a stored list what is not valid is left out, and stays where it is when the list changes", async () => {
  const newer = { host: "b.gov", why: "what only a newer version writes" };
  await fake.storage.local.set({ sitesOff: ["a.gov", newer] });
  expect(await settings.sitesOff.get()).toEqual(["a.gov"]);
  expect(await settings.sitesOff.update((hosts) => [...hosts, "c.gov"])).toEqual(["a.gov", "c.gov"]);
  expect(fake.storage.local.all().sitesOff).toEqual(["a.gov", "c.gov", newer]);
  await settings.sitesOff.set([]);
  expect(fake.storage.local.all().sitesOff).toEqual([]);
});

test("two changes at once both count", async () => {
  await Promise.all(["a.gov", "b.gov", "c.gov"].map((host) => settings.sitesOff.update((hosts) => [...hosts, host])));
  expect(await settings.sitesOff.get()).toEqual(["a.gov", "b.gov", "c.gov"]);
});

test("a change that fails does not stop the next one", async () => {
  await expect(
    settings.sitesOff.update(() => {
      throw new RangeError("no");
    }),
  ).rejects.toThrow("no");
  expect(await settings.sitesOff.update(() => ["a.gov"])).toEqual(["a.gov"]);
});

test("whoever watches hears new values, the default when the value goes, and nothing after it stopped", async () => {
  const life = new AbortController();
  const heard: string[] = [];
  settings.theme.watch((value) => heard.push(value), life.signal);
  await settings.theme.set("dark");
  await settings.showPast.set(true);
  await fake.storage.local.remove(["theme"]);
  life.abort();
  await settings.theme.set("light");
  expect(heard).toEqual(["dark", "system"]);
});
