import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** What the papers for approval name as evidence stands in the project: files, titles of tests, commands. */
const folder = "docs/approval";
const papers = readdirSync(folder).filter((name) => name.endsWith(".md"));
const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts);

describe.each(papers)("%s", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");

  test("names only tests and files that stand, by words of their titles", () => {
    expect(evidence(text).flatMap(faultOfEvidence)).toEqual([]);
  });

  test("names only commands that there are", () => {
    const named = [...text.matchAll(/`npm (?:run )?(?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((command) => !scripts.includes(command))).toEqual([]);
  });

  test("links only to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !/^https:/.test(link) && !existsSync(`${folder}/${link}`))).toEqual([]);
  });

  test("has evidence or a reason in each row of a table that promises it", () => {
    expect(rowsThatPromise(text).filter((row) => evidence(row).length === 0 && !hasReason(row))).toEqual([]);
  });
});

test("the privacy statement names only tests that stand", () => {
  const named = evidence(readFileSync("docs/privacy.md", "utf8"));
  expect(named.length).toBeGreaterThan(8);
  expect(named.flatMap(faultOfEvidence)).toEqual([]);
});

test("a paper's claim whose test was renamed, removed or never was is told", () => {
  expect(evidence("`test/house/evidence.test.ts: names only`").flatMap(faultOfEvidence)).toEqual([]);
  expect(evidence("`test/house/evidence.test.ts: no such title`").flatMap(faultOfEvidence)).toHaveLength(1);
  expect(evidence("`test/house/gone.test.ts`").flatMap(faultOfEvidence)).toHaveLength(1);
});

interface Evidence {
  file: string;
  title: string | null;
}

function evidence(text: string): Evidence[] {
  return [...text.matchAll(/`((?:test|scripts|bench|lib|entrypoints)\/[\w./-]+\.\w+)(?:: ([^`]+))?`/g)].map(
    ([, file = "", title = null]) => ({ file, title }),
  );
}

function faultOfEvidence({ file, title }: Evidence): string[] {
  if (!existsSync(file)) return [`${file} is not there`];
  if (title === null) return [];
  return titlesIn(file).some((one) => one.includes(title)) ? [] : [`${file} has no test of the words "${title}"`];
}

/** Titles of the tests and groups of a file; of a title made from values, the words that stand in the source. */
function titlesIn(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const calls = /\b(?:test|it|describe)(?:\.\w+(?:\((?:[^()]|\([^()]*\))*\))?)?\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/gs;
  return [...source.matchAll(calls)].map((match) => (match[2] ?? "").replaceAll("\\", ""));
}

/** Rows of the tables whose last column is called "shown by", "how to prove it" or "how it was checked". */
function rowsThatPromise(text: string): string[] {
  const tables = text.split(/\n\s*\n/).filter((block) => block.startsWith("|"));
  const promised = tables.filter((table) => /\| (shown by|how to prove it|how it was checked) \|/.test(table));
  return promised.flatMap((table) => table.trim().split("\n").slice(2));
}

/** What cannot be tested says why: done by hand, not applicable, left to the agency, or a command. */
function hasReason(row: string): boolean {
  return /by hand:|\| (n\/a|A|N) \||`npm (run )?[\w:-]+/.test(row);
}
