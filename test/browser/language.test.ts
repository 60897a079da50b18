import "./browser-in-memory.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
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

/** The rooms as a page of ours at this address has them, with nothing loaded. */
async function roomsAt(pathname: string) {
  vi.resetModules();
  vi.stubGlobal("location", { pathname });
  const [{ loadWords }, { language }] = await Promise.all([
    import("../../lib/browser/language.ts"),
    import("../../lib/browser/settings.ts"),
  ]);
  return { loadWords, language };
}

test.each(["/desk.html", "/options.html", "/diagnostics.html"])(
  "%s loads its own words beside those that all share, and both change with the language",
  async (pathname) => {
    const { loadWords, language } = await roomsAt(pathname);
    const said = async () => {
      const { t } = await loadWords();
      return [t("notStated"), t("optionsTitle")];
    };
    await language.set("en");
    expect(await said()).toEqual(["not stated", "Sightline options"]);
    await language.set("es");
    expect(await said()).toEqual(["no indicado", "Opciones de Sightline"]);
    expect(fetched.filter((url) => url.includes("/es"))).toEqual(
      ["es.json", "es.upkeep.json"].map((name) => `${OWN_ORIGIN}/words/${name}`),
    );
  },
);

test("its own words are not waited for behind the others", async () => {
  const { loadWords, language } = await roomsAt("/desk.html");
  await language.set("en");
  const whole = globalThis.fetch;
  let asked = 0;
  const both = new Promise<void>((resolve) => {
    Object.assign(globalThis, {
      fetch: async (url: string) => {
        if (url.includes("/en")) asked++;
        if (asked === 2) resolve();
        await both;
        return whole(url);
      },
    });
  });
  expect((await loadWords()).t("optionsTitle")).toBe("Sightline options");
});

test.each(["/popup.html", "/sidepanel.html", "/search.html", "/document.html", "/brief.html", "/background.js"])(
  "%s loads the words that all share, and no more",
  async (pathname) => {
    const { loadWords, language } = await roomsAt(pathname);
    await language.set("es");
    expect((await loadWords()).t("optionsTitle")).toBe("optionsTitle");
    expect(fetched.filter((url) => url.includes("upkeep"))).toEqual([]);
  },
);
