import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import { loadWords } from "../../lib/browser/language.ts";
import { language } from "../../lib/browser/settings.ts";
import { wordFiles } from "../../scripts/word-files.ts";
import { fake, OWN_ORIGIN, startAnew } from "./browser-in-memory.ts";

const files = wordFiles("public/_locales");
const fetched: string[] = [];
beforeEach(() => {
  startAnew();
  fetched.length = 0;
  Object.assign(globalThis, {
    fetch: async (url: string) => {
      fetched.push(url);
      const file = files.find(({ relativeDest }) => `/${relativeDest}` === new URL(url).pathname);
      return new Response(file?.contents ?? null, { status: file ? 200 : 404 });
    },
  });
});

test("words that could not be had are asked for again", async () => {
  const whole = globalThis.fetch;
  Object.assign(globalThis, { fetch: async () => Promise.reject(new TypeError("failed")) });
  await expect(loadWords()).rejects.toThrow("failed");
  Object.assign(globalThis, { fetch: whole });
  expect((await loadWords()).language).toBe("fr-CA");
});

test.each([
  ["auto", "fr-CA", "fr-CA", "non indiqué"],
  ["auto", "de", "en", "not stated"],
  ["auto", "es-419", "es-419", "no indicado"],
  ["es", "fr-CA", "es", "no indicado"],
  ["en", "fr-CA", "en", "not stated"],
] as const)("chosen %s in a browser in %s: words in %s", async (chosen, browsers, tag, words) => {
  await language.set(chosen);
  fake.i18n.getUILanguage = () => browsers;
  const loaded = await loadWords();
  expect([loaded.language, loaded.t("notStated")]).toEqual([tag, words]);
  expect(fetched.filter((url) => !url.startsWith(OWN_ORIGIN))).toEqual([]);
});

test("a language is loaded once, and another one at once when the person changes it", async () => {
  await language.set("fr");
  expect(await loadWords()).toBe(await loadWords());
  await language.set("es");
  expect((await loadWords()).language).toBe("es");
});
