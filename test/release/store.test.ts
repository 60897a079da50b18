import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifestFor } from "../../lib/browser/manifest.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Texts by their heading. */
function sections(markdown: string, level: string): Map<string, string> {
  const parts = markdown.split(new RegExp(`^${level} `, "m")).slice(1);
  return new Map(
    parts.map((part) => {
      const [heading = "", ...rest] = part.split("\n");
      return [heading, rest.join("\n").split(/^#+ /m)[0]?.trim() ?? ""] as const;
    }),
  );
}

/** The narrowest limit that any of the three stores has. */
const limits = {
  name: 45,
  summary: 132,
  description: [250, 10_000],
  terms: 7,
  term: 30,
  wordsOfTerms: 21,
  answer: 1_000,
} as const;

describe.each(["en", "fr", "es"])("the listing in %s", (language) => {
  const text = read(`docs/store/${language}.md`);
  const listing = sections(text, "##");
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`));

  test("fits every store", () => {
    const name = /^# (.*)$/m.exec(text)?.[1] ?? "";
    expect(name).toBe(messages.extName.message);
    expect(name.length).toBeLessThanOrEqual(limits.name);
    expect(listing.get("Summary")?.length).toBeLessThanOrEqual(limits.summary);
    const length = listing.get("Description")?.length;
    expect(length).toBeGreaterThanOrEqual(limits.description[0]);
    expect(length).toBeLessThanOrEqual(limits.description[1]);
  });

  test("says in its summary what the package says, which stores show", () => {
    expect(listing.get("Summary")).toBe(messages.extDescription.message);
  });

  test("has search terms that fit", () => {
    const terms = (listing.get("Search terms") ?? "").split("\n").map((line) => line.replace(/^- /, ""));
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThanOrEqual(limits.terms);
    for (const term of terms) expect(term.length).toBeLessThanOrEqual(limits.term);
    expect(terms.join(" ").split(" ").length).toBeLessThanOrEqual(limits.wordsOfTerms);
  });
});

test("each permission that a package asks for has its reason, none another, and each answer fits", () => {
  const text = read("docs/store/README.md");
  const reasons = sections(text, "###");
  const { permissions, optional_permissions: optional } = manifestFor("chrome");
  expect([...reasons.keys()].sort()).toEqual([...permissions, ...optional, "Hosts"].sort());
  for (const answer of [...reasons.values(), ...sections(text, "##").values()])
    expect(answer.length).toBeLessThanOrEqual(limits.answer);
});
