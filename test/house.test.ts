import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  cyclesIn,
  effectsIn,
  faultOfImport,
  importsCell,
  keptSentencesIn,
  looseTypesIn,
  reachOf,
} from "./house/laws.ts";
import { pureRooms, readSources, type SourceFile } from "./house/sources.ts";
import { rooms } from "./rooms.ts";

/** Files allowed to be longer than 300 lines, each with its reason. There is none. */
const longFiles: string[] = [];

const files = readSources();
const design = existsSync("DESIGN.md") ? readFileSync("DESIGN.md", "utf8") : "";

describe("the house", () => {
  test("has files to look at", () => expect(files.length).toBeGreaterThan(5));

  test("every file imports only what its room may", () => {
    expect(files.flatMap((file) => file.imports.map((each) => faultOfImport(file.path, each)).filter(Boolean))).toEqual(
      [],
    );
  });

  test("no file leads back to itself", () => expect(cyclesIn(files)).toEqual([]));

  test("no file is longer than 300 lines", () => {
    const long = files.filter(({ path, lines }) => lines > 300 && !longFiles.includes(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test("nothing is typed any, nothing is cast through unknown", () => {
    expect(files.flatMap((file) => looseTypesIn(file).map((found) => `${file.path}: ${found}`))).toEqual([]);
  });

  test("pure rooms know no browser, no page, no clock and no chance", () => {
    expect(files.flatMap((file) => effectsIn(file).map((found) => `${file.path}: ${found}`))).toEqual([]);
  });

  test("no view keeps a sentence: it is made when it is drawn, in the language of that moment", () => {
    expect(files.flatMap((file) => keptSentencesIn(file).map((found) => `${file.path}: ${found}`))).toEqual([]);
  });

  test("the command line reaches no component and no style", () => {
    const reach = reachOf(
      files.filter(({ room }) => room === "cli").map(({ path }) => path),
      files,
    );
    expect(reach.filter((path) => /\.(tsx|css)$/.test(path))).toEqual([]);
  });

  test("a pure room may import pure rooms only", () => {
    const impure = pureRooms.flatMap((room) => (rooms[room]?.rooms ?? []).map((name) => name.replace("types:", "")));
    expect(impure.filter((name) => !pureRooms.includes(name))).toEqual([]);
  });

  test.skipIf(!/^\|[^\n]*\broom\b[^\n]*\bimports\b/m.test(design)).each(Object.entries(rooms))(
    "DESIGN.md says what %s may import",
    (name, room) => {
      const row = design.split("\n").find((line) => line.startsWith("|") && line.includes(`| \`${name}\` |`));
      expect(row?.split("|").at(-2)?.trim()).toBe(importsCell(room));
    },
  );
});

describe("the laws see what they forbid", () => {
  test.each([
    ["lib/search/a.ts", "../list/b.ts", false, true],
    ["lib/search/a.ts", "../recognise/b.ts", false, false],
    ["lib/advise/a.ts", "../recognise/b.ts", true, true],
    ["lib/advise/a.ts", "../recognise/b.ts", false, false],
    ["lib/list/a.ts", "./b", false, false],
    ["lib/list/a.ts", "valibot", false, true],
    ["lib/search/a.ts", "valibot", false, false],
    ["lib/search/a.ts", "node:fs", false, false],
    ["cli/a.ts", "node:fs", false, true],
    ["cli/a.ts", "fs", false, false],
    ["cli/a.ts", "../components/B.tsx", false, false],
    ["cli/a.ts", "../public/_locales/en/messages.json", false, true],
    ["lib/words/a.ts", "../../public/_locales/en/messages.json", false, false],
    ["components/A.tsx", "preact/hooks", false, true],
    ["components/A.tsx", "../test/rooms.ts", false, false],
    ["entrypoints/popup/main.tsx", "./style.css?inline", false, true],
    ["lib/trust/a.ts", "?", false, false],
    ["test/a.test.ts", "anything", false, true],
  ])("%s and %s, types only: %s", (file, from, typeOnly, allowed) => {
    expect(faultOfImport(file, { from, typeOnly }) === null).toBe(allowed);
  });

  const file = (path: string, ...targets: string[]): SourceFile => ({
    path,
    room: "lib/list",
    code: "",
    lines: 1,
    imports: targets.map((from) => ({ from, typeOnly: false })),
  });

  test.each([
    ['say(t("n"))', 1],
    ['tools.say(words.t("n"))', 1],
    ['setSaid(context.words.t(done ? "n" : "n", { name }))', 1],
    ['say(answer.ok ? "n" : t("n"))', 1],
    ['say("n"); return t("n");', 0],
    ["setOpen(null)", 0],
    ['say(format("n"))', 0],
    ['label={say("n")} title={t("n")}', 0],
  ])("a kept sentence in %s: %d", (code, count) => {
    expect(keptSentencesIn({ room: "entrypoints", code })).toHaveLength(count);
    expect(keptSentencesIn({ room: "cli", code })).toEqual([]);
  });

  test("a cycle of three", () => {
    const round = [file("lib/list/a.ts", "./b.ts"), file("lib/list/b.ts", "./c.ts"), file("lib/list/c.ts", "./a.ts")];
    expect(cyclesIn(round)).toEqual(["lib/list/a.ts > lib/list/b.ts > lib/list/c.ts > lib/list/a.ts"]);
    expect(cyclesIn(round.slice(0, 2))).toEqual([]);
  });

  test.each([
    ["document.title", 1],
    ["a.document", 0],
    ["{ document: 1 }", 0],
    ["Date.now()", 1],
    ["new Date()", 1],
    ["new Date;", 1],
    ["new Date(text)", 0],
    ["Math.random()", 1],
    ["fetch(url)", 1],
    ["ports.fetch(url)", 0],
    ["setTimeout(f)", 1],
  ])("effects in %s: %d", (code, count) => {
    expect(effectsIn({ room: "lib/list", code })).toHaveLength(count);
    expect(effectsIn({ room: "lib/page", code })).toEqual([]);
  });

  test.each([
    ["let a: any;", 1],
    ["f<any>()", 1],
    ["a as any", 1],
    ["let a: any[]", 1],
    ["(any) => 1", 0],
    ["a = any(1)", 0],
    ["a as unknown as B", 1],
    ["a as unknown", 0],
    ["type A = B | any", 1],
    ["const any = 1", 0],
    ["AbortSignal.any([a])", 0],
    ["let a: Many", 0],
    ["{ any: 1 }", 0],
  ])("loose types in %s: %d", (code, count) => {
    expect(looseTypesIn({ room: "lib/list", code })).toHaveLength(count);
  });
});
