import { spawnSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { trustOf } from "../../scripts/build-trust.ts";
import { type Facts, objections, readKey, sectionOf } from "../../scripts/release/objections.ts";
import { readOptions } from "../../scripts/release/options.ts";
import { commitOf, sourcesOf } from "../../scripts/release/sources.ts";

const folder = mkdtempSync(join(tmpdir(), "sightline-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const repository = fileURLToPath(new URL("../..", import.meta.url));

const rsa = (modulusLength: number) => generateKeyPairSync("rsa", { modulusLength }).privateKey;
const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" });
const key = rsa(2048);
const good: Facts = {
  version: "1.2.3",
  changelog: "# Changelog\n\n## 1.2.3\n\nNew things.\n\n## 1.2.2\n\nOld things.\n",
  changed: [],
  key,
  feed: null,
};
const words = ["--base", "https://extensions.agency.gov/sightline"];
const options = readOptions(words, {});

test("a clean commit with its changelog, key, feed and address is released", () => {
  expect(objections(good, options)).toEqual([]);
});

describe("a release is refused, with the reason", () => {
  test.each<[string, Partial<Facts>, string[], RegExp]>([
    ["a tree that differs", { changed: ["lib/a.ts"] }, words, /^The tree differs from its commit in lib\/a\.ts\.$/],
    ["no checkout", { changed: null }, words, /^This is no git checkout/],
    [
      "a version without a section",
      { version: "1.2.4" },
      words,
      /^CHANGELOG\.md has no section for version 1\.2\.4\.$/,
    ],
    ["a version that is the beginning of another", { version: "1.2" }, words, /no section for version 1\.2\./],
    [
      "a version that browsers do not take",
      { version: "1.2.3-beta", changelog: "## 1.2.3-beta\n" },
      words,
      /no version that browsers take/,
    ],
    ["no key", { key: readKey(options, repository) }, words, /^No signing key is named/],
    ["a short key", { key: rsa(1024) }, words, /must be RSA of 2048 bits/],
    [
      "a key of another kind",
      { key: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey },
      words,
      /must be RSA/,
    ],
    ["a feed that cannot be trusted", { feed: "The feed is not complete." }, words, /^The feed is not complete\.$/],
    ["no address", {}, [], /--base https:\/\/ADDRESS\//],
    ["an address without https", {}, ["--base", "http://extensions.agency.gov/"], /is no https address/],
    ["a placeholder", {}, ["--base", "https://extensions.example.gov/sightline/"], /is a placeholder/],
    [
      "a placeholder of a list server",
      {},
      [...words, "--list", "https://lists.example.gov/feed/"],
      /--list .* is a placeholder/,
    ],
  ])("%s", (_what, changes, given, sentence) => {
    const found = objections({ ...good, ...changes }, readOptions(given, {}));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
  });

  test("every reason is told at once", () => {
    expect(objections({ ...good, version: "9.9", changed: ["a"], key: "No key." }, readOptions([], {}))).toHaveLength(
      4,
    );
  });

  test("a folder that is no feed; the root of a trial is refused in test/feed/packaged-trust.test.ts", async () => {
    expect(await trustOf(join(folder, "no-feed"), { release: true })).toMatch(/holds no m\/1\.root\.json/);
  });
});

describe("the signing key", () => {
  const at = (name: string, text: string | Buffer) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const read = (file: string, env = {}) => readKey(readOptions(["--key", file], env), join(folder, "repository"));
  mkdirSync(join(folder, "repository"), { recursive: true });

  test("is read from outside the repository, also where a passphrase locks it or only the environment names it", () => {
    expect(read(at("key.pem", pem(key)))).toMatchObject({ type: "private" });
    const locked = at(
      "locked.pem",
      key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "words" }),
    );
    expect(read(locked, { SIGHTLINE_SIGNING_PASSPHRASE: "words" })).toMatchObject({ type: "private" });
    expect(read(locked)).toMatch(/cannot be read as a private key/);
    const named = readOptions([], { SIGHTLINE_SIGNING_KEY: join(folder, "key.pem") });
    expect(readKey(named, join(folder, "repository"))).toMatchObject({ type: "private" });
  });

  test.each([
    ["in the repository", "repository/key.pem", pem(key), /lies in the repository/],
    ["no key", "nonsense.pem", "nonsense", /cannot be read as a private key/],
  ])("%s is not taken", (_what, name, text, sentence) => {
    expect(read(at(name, text))).toMatch(sentence);
  });

  test("that is not there is told", () => {
    expect(read(join(folder, "nowhere.pem"))).toMatch(/nowhere\.pem is not there/);
  });
});

test("a rehearsal needs neither key nor address, and is made of the commit whatever lies about; its version must stand all the same", () => {
  const rehearsal = readOptions(["--rehearsal"], {});
  expect(objections({ ...good, changed: ["a"], key: "No key." }, rehearsal)).toEqual([]);
  expect(objections({ ...good, version: "1.2.4", changed: null }, rehearsal)).toHaveLength(2);
});

test("a version's section of the changelog is its own", () => {
  expect(sectionOf(good.changelog, "1.2.3")).toBe("New things.");
  expect(sectionOf(good.changelog, "1.2.2")).toBe("Old things.");
  expect(sectionOf("## [2.0] - 2026\nx", "2.0")).toBe("x");
});

test("the commit is told with what differs from it, and its files are those of the commit", () => {
  const tree = join(folder, "tree");
  mkdirSync(tree);
  const git = (...line: string[]) =>
    spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example", ...line], { cwd: tree });
  expect(commitOf(tree)).toBeNull();
  git("init", "-q");
  writeFileSync(join(tree, "a.txt"), "one");
  git("add", ".");
  git("commit", "-q", "-m", "one", "--date", "2026-01-01T00:00:00Z");
  const commit = commitOf(tree);
  expect(commit).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{40}$/), changed: [] });
  writeFileSync(join(tree, "a.txt"), "two");
  writeFileSync(join(tree, "new.txt"), "new");
  expect(commitOf(tree)?.changed).toEqual(["a.txt", "new.txt"]);
  const files = sourcesOf(tree, commit?.id ?? "");
  expect([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([["a.txt", "one"]]);
});

test("the command writes nothing and says why, where nothing that a release needs is named", () => {
  const env = { ...process.env, SIGHTLINE_SIGNING_KEY: undefined };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/release.ts"], {
    cwd: repository,
    env,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("No release was made.");
  for (const sentence of [
    "No signing key is named",
    "A release needs a feed to trust",
    "No address to fetch packages from",
  ])
    expect(stderr).toContain(sentence);
});
