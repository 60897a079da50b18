import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textsIn } from "../words/told.ts";
import { reachOf } from "./laws.ts";
import { mask } from "./mask.ts";
import { readSources } from "./sources.ts";

const files = readSources();
const starts = files.map(({ path }) => path).filter((path) => /^entrypoints\/[^/]+\/(index|main)\.tsx?$/.test(path));
/** What desk, options and diagnostics run, the desk's worker too: they load both files, or answer those who do. */
const upkeep = /^entrypoints\/(desk|desk-work|options|diagnostics)\//;
const stem = (key: string) => key.replace(/_(one|other)$/, "");
const kept = new Set(Object.keys(textsIn("words/en.upkeep.json")).map(stem));
const beginnings = [...new Set([...kept].map((key) => /^[a-z]+/.exec(key)?.[0]))];
/** `desk${field}`: a key that is put together, of a name that begins as theirs do. */
const composed = new RegExp(`\`(?:${beginnings.join("|")})(?:[A-Z]\\w*)?\\$\\{`, "g");

/** Keys of the pages' own file that a source names, in whatever place: a key may be passed on and said elsewhere. */
const namedIn = (source: string): string[] => [
  ...mask(source).strings.filter((each) => kept.has(each)),
  ...[...source.matchAll(composed)].map(([found]) => found),
];

describe("what is said where", () => {
  test("whoever loads only the words that all surfaces share names no other", () => {
    const reach = reachOf(
      starts.filter((path) => !upkeep.test(path)),
      files,
    );
    const sources = reach.filter((path) => /\.tsx?$/.test(path));
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.flatMap((path) => namedIn(readFileSync(path, "utf8")).map((key) => `${path}: ${key}`))).toEqual([]);
  });

  test("each page of which a file of words of its own is made says some of it", () => {
    const pages = starts.filter((path) => upkeep.test(path) && path.endsWith("main.tsx"));
    const saying = pages.filter((page) =>
      reachOf([page], files)
        .filter((path) => /\.tsx?$/.test(path))
        .some((path) => namedIn(readFileSync(path, "utf8")).length > 0),
    );
    expect([saying.length, saying]).toEqual([3, pages]);
  });

  test.each(["en", "fr", "es"])("the two files of %s are all messages, each in one of them", (language) => {
    const all = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as object;
    const parts = [textsIn(`words/${language}.json`), textsIn(`words/${language}.upkeep.json`)].map(Object.keys);
    expect(parts.flat().sort()).toEqual(Object.keys(all).sort());
  });

  test.each([
    ['say("optionsTitle")', 1],
    ["t(`options$" + "{name}`)", 1],
    ["t(`selfCount$" + "{name}`)", 1],
    ['say("optionsOfNobody")', 0],
    ['// "optionsTitle"', 0],
    ["`deskwork$" + "{name}`", 0],
  ])("the law sees in %s: %d", (source, count) => {
    expect(namedIn(source)).toHaveLength(count);
  });
});
