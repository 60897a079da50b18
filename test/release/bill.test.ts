import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { componentsOf, dataPackages, packageOf } from "../../scripts/release/components.ts";
import { recordModules } from "../../scripts/release/record-modules.ts";
import { purlOf, sbomOf } from "../../scripts/release/sbom.ts";
import { thirdParty } from "../../scripts/release/third-party.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };

/** What a build writes down: paths of files, ours and the bundler's own among them. */
const modules = [
  "/somewhere/first/lib/list/parse.ts",
  "\0rolldown/runtime.js",
  "/somewhere/node_modules/preact/dist/preact.mjs",
  "/somewhere/node_modules/@tufjs/canonical-json/lib/index.js?commonjs-module",
  "/somewhere/node_modules/dexie/dist/modern/dexie.mjs",
  "/somewhere/node_modules/wxt/dist/browser.mjs",
  "C:\\somewhere\\node_modules\\d3-geo\\src\\index.js",
];
const components = componentsOf(modules, repository);
const about = {
  name: "sightline",
  version: "1.2.3",
  description: "What it is.",
  commit: "a".repeat(40),
  seconds: 1_795_000_000,
  packages: new Map([["sightline-1.2.3.crx", "b".repeat(64)]]),
};

/** What the bill of materials must look like, as ECMA-424 has it for version 1.6, as far as we use it. */
const hash = v.strictObject({ alg: v.literal("SHA-512"), content: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)) });
const licences = v.pipe(v.array(v.strictObject({ license: v.strictObject({ id: v.string() }) })), v.minLength(1));
const purl = v.pipe(v.string(), v.regex(/^pkg:(npm|generic)\/(%40[a-z0-9-]+\/)?[a-z0-9.-]+@[\w.-]+$/));
const component = v.strictObject({
  type: v.picklist(["library", "data", "file"]),
  "bom-ref": v.string(),
  group: v.optional(v.pipe(v.string(), v.startsWith("@"))),
  name: v.pipe(v.string(), v.minLength(1)),
  version: v.optional(v.string()),
  description: v.optional(v.string()),
  scope: v.literal("required"),
  hashes: v.optional(v.array(hash)),
  licenses: licences,
  purl: v.optional(purl),
});
const bom = v.strictObject({
  bomFormat: v.literal("CycloneDX"),
  specVersion: v.literal("1.6"),
  serialNumber: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  version: v.literal(1),
  metadata: v.strictObject({
    timestamp: v.pipe(v.string(), v.isoTimestamp()),
    lifecycles: v.tuple([v.strictObject({ phase: v.literal("build") })]),
    component: v.strictObject({
      type: v.literal("application"),
      "bom-ref": v.string(),
      name: v.string(),
      version: v.string(),
      description: v.string(),
      licenses: licences,
      purl,
      properties: v.array(v.strictObject({ name: v.string(), value: v.string() })),
    }),
  }),
  components: v.array(component),
  dependencies: v.array(v.strictObject({ ref: v.string(), dependsOn: v.optional(v.array(v.string())) })),
});

describe("the bill of materials", () => {
  const text = sbomOf(about, components);
  const bill = v.parse(bom, JSON.parse(text));

  test("is CycloneDX 1.6; every reference in it is to one thing that is there", () => {
    const refs = [bill.metadata.component["bom-ref"], ...bill.components.map((one) => one["bom-ref"])];
    expect(new Set(refs).size).toBe(refs.length);
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    expect(bill.dependencies.flatMap(({ dependsOn = [] }) => dependsOn).sort()).toEqual(refs.slice(1).sort());
  });

  test("has what stands in the bundles and whose data are shipped, as the lock file pins it", () => {
    const named = bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    const bundled = ["@tufjs/canonical-json", "d3-geo", "dexie", "preact", "wxt"];
    expect(named.sort()).toEqual([...bundled, ...Object.keys(dataPackages), "public-sans.woff2"].sort());
    const lock = JSON.parse(read("package-lock.json")).packages;
    for (const { name, version, sha512 } of components) {
      expect(version).toBe(lock[`node_modules/${name}`].version);
      expect(`sha512-${Buffer.from(sha512, "hex").toString("base64")}`).toBe(lock[`node_modules/${name}`].integrity);
    }
  });

  test("is the same each time, and another one for another commit", () => {
    expect(sbomOf(about, components)).toBe(text);
    const other = v.parse(bom, JSON.parse(sbomOf({ ...about, commit: "c".repeat(40) }, components)));
    expect(other.serialNumber).not.toBe(bill.serialNumber);
  });

  test("names packages in the form that scanners look them up by", () => {
    expect(components.map(purlOf)).toContain("pkg:npm/%40tufjs/canonical-json@2.0.0");
  });
});

test("a bundle's files are told by the packages they come from, ours and the bundler's own by none", () => {
  expect(modules.map(packageOf)).toEqual([null, null, "preact", "@tufjs/canonical-json", "dexie", "wxt", "d3-geo"]);
  expect(packageOf("/a/node_modules/one/node_modules/two/x.js")).toBe("two");
});

test("a package that the lock file does not pin stops the release", () => {
  expect(() => componentsOf(["/a/node_modules/never-heard-of/x.js"], repository)).toThrow(/never-heard-of/);
});

test("only what has a part in a bundle is written down", () => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-"));
  const list = join(folder, "modules.txt");
  const modulesOf = (lengths: Record<string, number>) =>
    Object.fromEntries(Object.entries(lengths).map(([path, renderedLength]) => [path, { renderedLength }]));
  const plugin = recordModules(list);
  plugin.generateBundle({}, { "a.js": { type: "chunk", modules: modulesOf({ "/x/in.js": 12, "/x/pruned.js": 0 }) } });
  plugin.generateBundle(
    {},
    { "b.js": { type: "chunk", modules: modulesOf({ "/x/other.js": 3 }) }, "b.css": { type: "asset" } },
  );
  expect(readFileSync(list, "utf8")).toBe("/x/in.js\n/x/other.js\n");
  rmSync(folder, { recursive: true });
});

test("each package has its licence's text in the attributions, each source of data its line, and the starter list its hosts", () => {
  const all = componentsOf(
    [...modules, ...Object.keys(dependencies).map((name) => `/a/node_modules/${name}/x.js`)],
    repository,
  );
  const text = thirdParty("1.2.3", all, {
    ownLicence: read("LICENSE"),
    fontLicence: read("public/fonts/public-sans-OFL.txt"),
    attributions: [read("scripts/data/gazetteer/ATTRIBUTION.md"), read("scripts/data/ATTRIBUTION.md")],
    starter: JSON.stringify({
      asOf: "2026-11-21",
      projects: [{ sources: [{ url: "https://2001-2009.state.gov/a" }] }],
    }),
  });
  for (const { name, version, licence, texts } of all) {
    expect(text).toContain(`${name} ${version} (${licence})`);
    for (const own of texts) expect(text).toContain(own.slice(0, 200));
  }
  for (const said of [
    "GeoNames",
    "CC BY 4.0",
    "Unicode CLDR",
    "Natural Earth",
    "SIL OPEN FONT LICENSE",
    "Trafficking in Persons",
    "1  2001-2009.state.gov",
  ])
    expect(text).toContain(said);
});

test("a package without a licence's text is shipped only where the licence has one standard text", () => {
  const bare = {
    name: "a",
    version: "1.0.0",
    licence: "Apache-2.0",
    sha512: "",
    kind: "library" as const,
    texts: [],
    author: "A",
  };
  const credits = { ownLicence: "", fontLicence: "", attributions: [], starter: '{"asOf":"2026-01-01"}' };
  expect(() => thirdParty("1.0.0", [bare], credits)).toThrow(/brings no text/);
  expect(thirdParty("1.0.0", [{ ...bare, licence: "MIT" }], credits)).toContain("Copyright (c) A");
});
