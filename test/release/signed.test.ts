import { describe, expect, test } from "vitest";
import { type Files, unzipped, zipOf } from "../../scripts/release/archive.ts";
import { forFirefoxAndPolicy } from "../../scripts/release/assemble.ts";
import { exampleDeployment } from "../../scripts/release/example.ts";
import { INVENTORY, type Inventory, SUMS, withLists } from "../../scripts/release/inventory.ts";
import { names, sha256 } from "../../scripts/release/packages.ts";
import { withSigned } from "../../scripts/release/signed.ts";

const stem = "sightline-1.2.3";
const name = names(stem);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

const inside: Files = new Map([
  ["background.js", bytes("1")],
  ["manifest.json", bytes(JSON.stringify({ browser_specific_settings: { gecko: { strict_min_version: "140.0" } } }))],
]);
const signature = ["META-INF/mozilla.rsa", bytes("signed")] as const;
const signed = zipOf(new Map([...inside, signature]));

function release(): Files {
  const deployment = { ...exampleDeployment, base: "https://extensions.agency.gov/" };
  const identity = {
    version: "1.2.3",
    rehearsal: false,
    commit: "c",
    date: "2026-11-22",
    offers: name.unsigned,
    trusts: null,
    deployment,
  };
  const files: Files = new Map([[name.unsigned, zipOf(inside)]]);
  for (const [path, made] of forFirefoxAndPolicy(identity, stem, files)) files.set(path, made);
  return withLists(identity, files);
}

/** The lists of a release, held against its files. */
function expectListed(files: Files) {
  const { files: listed } = JSON.parse(text(files, INVENTORY)) as Inventory;
  const rest = [...files].filter(([path]) => path !== INVENTORY && path !== SUMS);
  expect(listed.map(({ path, size, sha256: sum }) => [path, size, sum])).toEqual(
    rest.map(([path, each]) => [path, each.length, sha256(each)]),
  );
  expect(text(files, SUMS)).toBe(
    [...files]
      .filter(([path]) => path !== SUMS)
      .map(([path, each]) => `${sha256(each)}  ${path}\n`)
      .join(""),
  );
}

test("the lists of a release name each file with size and hash, and each file inside a package", () => {
  const files = release();
  expectListed(files);
  const { files: listed } = JSON.parse(text(files, INVENTORY)) as Inventory;
  const xpi = listed.find(({ path }) => path === name.unsigned);
  expect(xpi?.contents).toEqual(
    [...unzipped(zipOf(inside))].map(([path, each]) => ({ path, size: each.length, sha256: sha256(each) })),
  );
});

describe("the package as Mozilla signed it", () => {
  test("is served in place of the unsigned one, with its own hash, and stands in the lists", () => {
    const next = withSigned(release(), stem, signed);
    if (typeof next === "string") throw new Error(next);
    expectListed(next);
    expect(next.get(exampleDeployment.xpi)).toEqual(signed);
    expect(next.get(name.signed)).toEqual(signed);
    expect(text(next, "updates.json")).toContain(`sha256:${sha256(signed)}`);
    expect(text(release(), "updates.json")).toContain(`sha256:${sha256(zipOf(inside))}`);
  });

  test.each([
    ["is not signed", zipOf(inside), "The package is not signed."],
    [
      "has another script",
      zipOf(new Map([...inside, signature, ["background.js", bytes("2")]])),
      "background.js in the signed package is not the one that we built.",
    ],
    [
      "has one script more",
      zipOf(new Map([...inside, signature, ["more.js", bytes("2")]])),
      "The signed package has more.js, which we did not build.",
    ],
    [
      "lacks a script",
      zipOf(new Map([...inside].slice(1).concat([[...signature]]))),
      "background.js in the signed package is not the one that we built.",
    ],
    ["is no package", bytes("<!doctype html>"), "The signed package cannot be opened."],
  ])("is refused where it %s", (_what, given, sentence) => {
    expect(withSigned(release(), stem, given)).toBe(sentence);
  });

  test("is refused where there is no release to take it in", () => {
    expect(withSigned(new Map(), stem, signed)).toMatch(/no release here/);
  });
});
