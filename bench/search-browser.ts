import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "wxt";
import { writeEdition } from "../lib/list/compact.ts";
import { builtExtension, type ExtensionBrowser } from "../scripts/demo/browser.ts";
import { makeEmptyExtension } from "../scripts/demo/empty-extension.ts";
import { startDemoServer } from "../scripts/demo/server.ts";
import { coldPopup, launchPressed, watchPopup } from "./cold-popup.ts";
import { flatten, multiply, readStarter } from "./many-projects.ts";
import { withSameWords } from "./same-words.ts";
import { peers, searchedFields, text } from "./search-engines.ts";
import { ratios, show, spreadOf, table } from "./statistics.ts";

const QUERY = "ghana child";
const POPUP = `popup.html?q=${QUERY}`;
const RESULT = "[role=option]";
/** Taking a hundred thousand projects is minutes of work. */
const PATIENCE = 15 * 60_000;

/**
 * From the press of the toolbar button to the first result on the screen, worker asleep, page cold, over a list of so many
 * projects: the built popup; the same popup with MiniSearch in the place of our index, whose JSON comes from the same
 * browser's IndexedDB and is asked for as early, once with the words by which ours finds all that it finds and once with
 * the projects' seven fields alone; and a bare popup that reads the latter's JSON, loads it and shows ids, with no
 * interface and no list. All of them begin with a popup's way to its first frame, which is measured beside them and taken
 * off in the last ratio.
 */
export async function benchSearchInBrowser(size: number, rounds = size > 20_000 ? 7 : 15): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sightline-search-"));
  const edition = multiply(readStarter(), size);
  const list = writeEdition(edition);
  const json = text(peers[0]?.build(edition, flatten(edition)) ?? "");
  const [own, same, other] = [join(folder, "own"), join(folder, "same"), join(folder, "other")];
  buildOurs(own, list);
  const built = await buildPeers(join(folder, "built"));
  asPeer(same, built, list, text(peers[0]?.build(edition, withSameWords(edition)) ?? ""));
  asPeer(other, built, list, json);
  const bare = makeBare(join(folder, "bare"), peerPage, json);
  const empty = makeBare(join(folder, "empty"), emptyPage, null);
  const server = await startDemoServer();
  const all = [];
  try {
    for (const extension of [own, same, other, bare, empty])
      all.push(await launchPressed({ port: server.port, profile: `${extension}-profile`, extension }));
    for (const { browser } of all) browser.context.setDefaultTimeout(PATIENCE);
    const [ours, ...theirs] = all.slice(0, -1).map(({ browser }) => browser);
    if (!ours || theirs.length < 3) throw new Error("not every browser was started");
    await shown(ours, POPUP, RESULT);
    for (const peer of theirs) await shown(peer, "fill.html", "[data-filled]");
    for (const peer of theirs.slice(0, 2)) await shown(peer, POPUP, RESULT);
    const times: number[][] = all.map(() => []);
    for (let round = -2; round < rounds; round++) {
      // Forth and back, so that none always follows the same other.
      const turns = [...all.entries()];
      for (const [at, each] of round % 2 === 0 ? turns : turns.reverse()) {
        const time = await coldPopup(each, 1_000 + size / 20);
        if (round >= 0) times[at]?.push(time); // The first rounds fill caches for all.
      }
    }
    const [popup = [], sameWords = [], fewer = [], bareTimes = [], floor = []] = times;
    const least = size >= 100_000 ? "≥ 15×" : "≥ 5×";
    const beyond = (each: number[]) => spreadOf(each).median - spreadOf(floor).median;
    const row = (name: string, others: number[]) => [
      name,
      show(spreadOf(popup), 0),
      show(spreadOf(others), 0),
      show(spreadOf(floor), 0),
      show(ratios(others, popup)),
      (beyond(others) / beyond(popup)).toFixed(1),
    ];
    const rows = [
      [...row("MiniSearch in the same popup, finding the same", sameWords), least],
      [...row("MiniSearch in the same popup, seven fields of projects alone", fewer), ""],
      [...row("MiniSearch in a bare popup, the same seven", bareTimes), ""],
    ];
    const head = ["ours, ms", "MiniSearch, ms", "empty popup, ms", "ratio", "beyond the empty popup", "must reach"];
    console.log(`${table([`to the first result, ${size} projects, all cold`, ...head], rows)}\n\n${MEASURE}`);
  } finally {
    for (const { browser } of all) await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const MEASURE = `The real popup, opened by the toolbar button over an empty tab, from the start of its navigation until the frame
with the first result is drawn. The worker is asleep and stays so: a popup opened as a tab, as this was measured before, had
the browser wake it for the tab's own events, which took the machine from both. Both popups are one build of one source: page,
words, theme, list, rows, filters and tools are the same, and each reads its index from IndexedDB, asked for in its first
line. "Finding the same": MiniSearch is told of organisations, offices, contacts, calls and countries too, and of every word
that finds a project in ours: subrecipients, aliases, names of countries in six languages, roles. With the projects' seven
fields alone, as in the tables of \`npm run bench:search\`, it finds less, and has less to load. The browser has
its files in memory and the extension's process stands, for all. "ratio" is what a person waits, the popup included, which is
the same for both; "beyond the empty popup" is that of the medians, less what a popup with one line of script takes. The
target's own measure is a waking script's first answer with MiniSearch.loadJSON, without a page (\`npm run bench:search\`,
row "cold").
`;

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
  watchPopup(folder, POPUP);
}

/** The same extension, built with the peer's index. */
async function buildPeers(outDir: string): Promise<string> {
  const inPlaceOf = (name: string) => ({
    find: new RegExp(`^\\./${name}\\.ts$`),
    replacement: resolve(import.meta.dirname, "peer-popup", `${name}.ts`),
  });
  await build({
    browser: "chrome",
    outDir,
    vite: () => ({ resolve: { alias: [inPlaceOf("searchable"), inPlaceOf("early")] } }),
  });
  return join(outDir, "chrome-mv3");
}

/** A copy of it over this list, and a page that fills the peer's database. */
function asPeer(folder: string, built: string, list: string, json: string): void {
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, "data", "starter.json"), list);
  addFilling(folder, json);
  watchPopup(folder, POPUP);
}

/** An extension that has nothing but a popup; `json` is stored by a page beside it. */
function makeBare(folder: string, code: string, json: string | null): string {
  makeEmptyExtension(folder);
  if (json !== null) addFilling(folder, json);
  cpSync(resolve("node_modules/minisearch/dist/es/index.js"), join(folder, "minisearch.js"));
  writeFileSync(
    join(folder, "popup.html"),
    '<!doctype html><title>Peer</title><script type="module" src="popup.js"></script><body style="width:400px;height:600px">',
  );
  writeFileSync(join(folder, "popup.js"), code);
  watchPopup(folder, "popup.html");
  return folder;
}

function addFilling(folder: string, json: string): void {
  writeFileSync(join(folder, "index.json"), json);
  writeFileSync(
    join(folder, "fill.html"),
    '<!doctype html><title>Fill</title><script type="module" src="fill.js"></script>',
  );
  writeFileSync(join(folder, "fill.js"), fillPage);
}

const database = `const answerOf = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
const opening = indexedDB.open("peer", 1);
opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
const database = await answerOf(opening);
const store = (mode) => database.transaction("kept", mode).objectStore("kept");
`;

const fillPage = `${database}
const json = await (await fetch("index.json")).text();
await answerOf(store("readwrite").put(json, "index"));
document.body.dataset.filled = "";
`;

const showIds = `for (const { id } of found) {
  const row = document.createElement("p");
  row.setAttribute("role", "option");
  row.textContent = id;
  document.body.append(row);
}
`;

const peerPage = `import MiniSearch from "./minisearch.js";
${database}
const engine = MiniSearch.loadJSON(await answerOf(store("readonly").get("index")), { fields: ${JSON.stringify(searchedFields)} });
const found = engine.search(${JSON.stringify(QUERY)}, { prefix: true, fuzzy: 0.2 }).slice(0, 10);
${showIds}`;

const emptyPage = `const found = [{ id: "empty" }];
${showIds}`;
