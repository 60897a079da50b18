import "../browser/browser-in-memory.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createListInUse } from "../../entrypoints/background/list-in-use.ts";
import { pageSettings, readSettingsAhead } from "../../entrypoints/background/page-settings.ts";
import { readAhead } from "../../entrypoints/background/read-ahead.ts";
import { hintWords } from "../../lib/browser/language.ts";
import { buildNameTable } from "../../lib/recognise/name-table.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { fake, startAnew } from "../browser/browser-in-memory.ts";
import { edition } from "../store/edition.ts";
import { gazetteer } from "./gazetteer.ts";

let life: AbortController;
beforeEach(() => {
  startAnew();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const silence = async () => (await pageSettings("www.state.gov", "2026-11-22T08:00:00.000Z")).silence;

test("what was read ahead is taken once", async () => {
  const ahead = readAhead(Promise.resolve(7));
  expect(await ahead.take()).toBe(7);
  expect(ahead.take()).toBeNull();
});

test("what was read ahead is too old after a second, and nothing once it is forgotten", () => {
  const now = vi.spyOn(performance, "now").mockReturnValue(5_000);
  const ahead = readAhead(Promise.resolve(7));
  const other = readAhead(Promise.resolve(8));
  other.forget();
  expect(other.take()).toBeNull();
  now.mockReturnValue(6_000);
  expect(ahead.take()).toBeNull();
});

test("what could not be read ahead troubles only whoever takes it", async () => {
  const ahead = readAhead(Promise.reject(new Error("no")));
  await expect(ahead.take()).rejects.toThrow("no");
});

describe("the settings that a woken worker reads ahead", () => {
  test("answer the first question without another question to the browser", async () => {
    await fake.storage.local.set({ sitesOff: ["www.state.gov"] });
    readSettingsAhead(life.signal);
    const asked = vi.spyOn(fake.storage.local, "get");
    expect(await silence()).toBe("site");
    expect(asked).not.toHaveBeenCalled();
    expect(await silence()).toBe("site");
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test("are read anew when anything was set meanwhile", async () => {
    readSettingsAhead(life.signal);
    await fake.storage.local.set({ hintsEnabled: false });
    expect(await silence()).toBe("everywhere");
  });
});

test.each([
  ["auto", "fr-CA", "fr-CA", "Masquer"],
  ["auto", "de", "en", "Hide"],
  ["es", "fr-CA", "es", "Ocultar"],
])(
  "chosen %s in a browser in %s: the words of a hint are there without a file, in %s",
  (chosen, browsers, tag, words) => {
    fake.i18n.getUILanguage = () => browsers;
    const { language, t } = hintWords(chosen);
    expect([language, t("chipClose")]).toEqual([tag, words]);
  },
);

test("whoever woke the worker is answered from the look it took meanwhile; the next question takes its own", async () => {
  const reader = memoryReader(edition(7), { nameTable: buildNameTable(gazetteer, []), searchIndex: new ArrayBuffer() });
  const current = vi.fn(async () => reader);
  const store = { persistent: true, current, onEdition: () => undefined };
  const list = createListInUse(store, async () => ({ kind: "unreadable" }));
  const serial = () => list.read(async (held) => (await held.info()).serial);
  expect([await serial(), current.mock.calls.length]).toEqual([7, 1]);
  expect([await serial(), current.mock.calls.length]).toEqual([7, 2]);
});
