import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Messages = Record<string, { message: string }>;

const LANGUAGES = ["en", "fr", "es"];
const catalogues = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Messages,
  ]),
);
const english = catalogues.en!;
const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

/** Every key that the source asks for by its name: `t("key"` and, in the manifest, `__MSG_key__`. */
const asked = globSync(["lib/**/*.ts", "components/**/*.{ts,tsx}", "entrypoints/**/*.{ts,tsx}", "*.config.ts"]).flatMap(
  (file) => {
    const source = readFileSync(file, "utf8");
    return [...source.matchAll(/(?<![\w$])t\(\s*["'`](\w+)["'`]|__MSG_(\w+?)__/g)].map((found) => ({
      file,
      key: (found[1] ?? found[2])!,
    }));
  },
);

describe("the message catalogues", () => {
  test("every key that the source asks for exists in English", () => {
    const lost = asked.filter(({ key }) => ![key, `${key}_other`].some((name) => Object.hasOwn(english, name)));
    expect(lost).toEqual([]);
  });

  test("a plural has both its forms", () => {
    const keys = Object.keys(english);
    const halves = keys.filter((key) => {
      const other = key.endsWith("_one") ? key.replace(/_one$/, "_other") : key.replace(/_other$/, "_one");
      return /_(one|other)$/.test(key) && !keys.includes(other);
    });
    expect(halves).toEqual([]);
  });

  test.each(LANGUAGES)("%s has the keys of English, and no other", (language) => {
    expect(Object.keys(catalogues[language]!).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(LANGUAGES)("%s fills the places that English fills", (language) => {
    const different = Object.entries(catalogues[language]!).filter(([key, { message }]) => {
      const here = new Set(placeholders(message));
      const there = new Set(
        placeholders(english[language === "fr" ? key.replace(/_one$/, "_other") : key]?.message ?? ""),
      );
      // "1 award" may be written out as "one award", but not in French, where none is "one" too.
      return key.endsWith("_one") && language !== "fr"
        ? [...here].some((name) => !there.has(name) && name !== "count")
        : [...here].sort().join() !== [...there].sort().join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test("no line of French begins with a mark, or ends with a guillemet: the space before it does not break", () => {
    const breaks = Object.entries(catalogues.fr!).filter(([, { message }]) => /« | »| [:;!?](?![a-z/])/.test(message));
    expect(breaks.map(([key]) => key)).toEqual([]);
  });

  test.each(LANGUAGES)("%s can be read by browsers", (language) => {
    const entries = Object.entries(catalogues[language]!);
    expect(entries.filter(([key]) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
    // Two dollar signs around a name, or one before a digit, are a browser's own placeholder.
    expect(entries.filter(([, { message }]) => message === "" || /\$\w+\$|\$\d/.test(message))).toEqual([]);
    expect(catalogues[language]!.extName!.message.length).toBeLessThanOrEqual(45);
    expect(catalogues[language]!.extDescription!.message.length).toBeLessThanOrEqual(132);
  });

  test.each(LANGUAGES)("%s never says what a tool must not say", (language) => {
    const verdict = /ineligible|inéligible|inelegible|no elegible|\bgaps?\b|\blacunes?\b|undefined|\bNaN\b/i;
    const said = Object.entries(catalogues[language]!).filter(([, { message }]) => verdict.test(message));
    expect(said).toEqual([]);
  });
});
