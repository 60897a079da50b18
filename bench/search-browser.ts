import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "wxt";
import { writeEdition } from "../lib/list/compact.ts";
import { builtExtension, type ExtensionBrowser, launchChromium } from "../scripts/demo/browser.ts";
import { stopWorker } from "../scripts/demo/devtools.ts";
import { makeEmptyExtension } from "../scripts/demo/empty-extension.ts";
import { startDemoServer } from "../scripts/demo/server.ts";
import { flatten, multiply, readStarter } from "./many-projects.ts";
import { timeTo } from "./popup-open.ts";
import { peers, searchedFields, text } from "./search-engines.ts";
import { ratios, show, spreadOf, table } from "./statistics.ts";

const QUERY = "ghana child";
const POPUP = `popup.html?q=${QUERY}`;
const RESULT = "[role=option]";
/** Taking a hundred thousand projects is minutes of work. */
const PATIENCE = 15 * 60_000;

/**
 * From opening to the first result on the screen, worker asleep, page cold, over a list of so many projects: the built
 * popup; the same popup with MiniSearch in the place of our index, whose JSON comes from the same browser's IndexedDB and
 * is asked for as early; and a bare page that reads that JSON, loads it and shows ids, with no interface and no list. All of
 * them begin with an empty page's way to its first frame, which is measured beside them and taken off in the last ratio.
 */
export async function benchSearchInBrowser(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sightline-search-"));
  const edition = multiply(readStarter(), size);
  const list = writeEdition(edition);
  const json = text(peers[0]?.build(edition, flatten(edition)) ?? "");
  const [own, other] = [join(folder, "own"), join(folder, "other")];
  buildOurs(own, list);
  await buildPeers(other, list, json);
  const server = await startDemoServer();
  const launch = (extension: string) =>
    launchChromium({ port: server.port, profile: `${extension}-profile`, extension });
  const [ours, theirs] = [await launch(own), await launch(other)];
  const empty = await launchChromium({ port: server.port, extension: makeEmptyExtension(join(folder, "empty")) });
  try {
    for (const { context } of [ours, theirs]) context.setDefaultTimeout(PATIENCE);
    await shown(ours, POPUP, RESULT);
    await shown(theirs, "peer.html?fill", "[data-filled]");
    await shown(theirs, POPUP, RESULT);
    const rounds = size > 20_000 ? 7 : 11;
    const times: [ours: number[], popup: number[], bare: number[], empty: number[]] = [[], [], [], []];
    for (let round = -1; round < rounds; round++) {
      const each = [
        await coldTime(ours, POPUP),
        await coldTime(theirs, POPUP),
        await coldTime(theirs, "peer.html"),
        await timeTo(empty, "page.html", "body"),
      ] as const;
      if (round < 0) continue; // The first round fills caches for all.
      for (const [at, time] of each.entries()) times[at]?.push(time);
    }
    const least = size >= 100_000 ? "≥ 15×" : "≥ 5×";
    const beyond = (each: number[]) => spreadOf(each).median - spreadOf(times[3]).median;
    const row = (name: string, peer: number[]) => [
      name,
      show(spreadOf(times[0]), 0),
      show(spreadOf(peer), 0),
      show(spreadOf(times[3]), 0),
      show(ratios(peer, times[0])),
      (beyond(peer) / beyond(times[0])).toFixed(1),
    ];
    const rows = [
      [...row("to the first result, MiniSearch in the same popup", times[1]), least],
      [...row("to the first result, MiniSearch in a bare page", times[2]), ""],
    ];
    const head = ["ours, ms", "MiniSearch, ms", "empty page, ms", "ratio", "beyond the empty page", "must reach"];
    console.log(`${table([`${size} projects, all cold`, ...head], rows)}\n\n${MEASURE}`);
  } finally {
    await ours.close();
    await theirs.close();
    await empty.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const MEASURE = `The target's own measure is a waking script's first answer with MiniSearch.loadJSON, without a page (\`npm run
bench:search\`, row "cold"). Here our popup stands around both: "ratio" is what a person waits, the page included, which is
the same for both; "beyond the empty page" is that of the medians, less what the browser takes to show any page.
`;

async function coldTime(browser: ExtensionBrowser, path: string): Promise<number> {
  await stopWorker(browser);
  return timeTo(browser, path, RESULT);
}

async function shown({ context, id }: ExtensionBrowser, path: string, selector: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  await page.locator(selector).first().waitFor({ state: "attached" });
  await page.close();
}

function buildOurs(folder: string, list: string): void {
  const built = spawnSync("wxt", ["build", "-b", "chrome"], { stdio: "inherit", shell: process.platform === "win32" });
  if (built.status !== 0) throw new Error("The extension could not be built: see the messages above.");
  cpSync(builtExtension, folder, { recursive: true });
  writeFileSync(join(folder, "data", "starter.json"), list);
}

/** The same extension built with the peer's index, and a page that has nothing but that. */
async function buildPeers(folder: string, list: string, json: string): Promise<void> {
  const inPlaceOf = (name: string) => ({
    find: new RegExp(`^\\./${name}\\.ts$`),
    replacement: resolve(import.meta.dirname, "peer-popup", `${name}.ts`),
  });
  await build({
    browser: "chrome",
    outDir: `${folder}-built`,
    vite: () => ({ resolve: { alias: [inPlaceOf("searchable"), inPlaceOf("early")] } }),
  });
  cpSync(join(`${folder}-built`, "chrome-mv3"), folder, { recursive: true });
  writeFileSync(join(folder, "data", "starter.json"), list);
  writeFileSync(join(folder, "peer.json"), json);
  cpSync(resolve("node_modules/minisearch/dist/es/index.js"), join(folder, "minisearch.js"));
  writeFileSync(
    join(folder, "peer.html"),
    '<!doctype html><title>Peer</title><script type="module" src="peer.js"></script>',
  );
  writeFileSync(join(folder, "peer.js"), peerPage);
}

const peerPage = `import MiniSearch from "./minisearch.js";
const answerOf = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
const opening = indexedDB.open("peer", 1);
opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
const database = await answerOf(opening);
const store = (mode) => database.transaction("kept", mode).objectStore("kept");
if (location.search === "?fill") {
  const json = await (await fetch("peer.json")).text();
  await answerOf(store("readwrite").put(json, "index"));
  document.body.dataset.filled = "";
} else {
  const engine = MiniSearch.loadJSON(await answerOf(store("readonly").get("index")), { fields: ${JSON.stringify(searchedFields)} });
  for (const { id } of engine.search(${JSON.stringify(QUERY)}, { prefix: true, fuzzy: 0.2 }).slice(0, 10)) {
    const row = document.createElement("p");
    row.setAttribute("role", "option");
    row.textContent = id;
    document.body.append(row);
  }
}
`;
