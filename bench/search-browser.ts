import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { builtExtension, type ExtensionBrowser, launchChromium } from "../scripts/demo/browser.ts";
import { stopWorker } from "../scripts/demo/devtools.ts";
import { startDemoServer } from "../scripts/demo/server.ts";
import { flatten, multiply, readStarter } from "./many-projects.ts";
import { timeTo } from "./popup-open.ts";
import { peers, searchedFields, text } from "./search-engines.ts";
import { ratios, show, spreadOf, table } from "./statistics.ts";

const QUERY = "ghana child";
const RESULT = "[role=option]";
/** Taking a hundred thousand projects is minutes of work. */
const PATIENCE = 15 * 60_000;

/**
 * From opening to the first result on the screen, worker asleep, page cold: the built popup over a list of so many
 * projects, against a bare page of the same extension that reads MiniSearch's JSON from the same browser's IndexedDB,
 * loads it and shows ids. The peer draws no interface and reads no project, which is in its favour.
 */
export async function benchSearchInBrowser(size: number): Promise<void> {
  const build = spawnSync("wxt", ["build", "-b", "chrome"], { stdio: "inherit", shell: process.platform === "win32" });
  if (build.status !== 0) throw new Error("The extension could not be built: see the messages above.");
  const folder = mkdtempSync(join(tmpdir(), "sightline-search-"));
  const extension = join(folder, "extension");
  makeExtension(extension, size);
  const server = await startDemoServer();
  const browser = await launchChromium({ port: server.port, profile: join(folder, "profile"), extension });
  browser.context.setDefaultTimeout(PATIENCE);
  try {
    await shown(browser, `popup.html?q=${QUERY}`, RESULT);
    await shown(browser, "peer.html?fill", "[data-filled]");
    const rounds = size > 20_000 ? 7 : 11;
    const times: [ours: number[], theirs: number[]] = [[], []];
    for (let round = -1; round < rounds; round++) {
      await stopWorker(browser);
      const ours = await timeTo(browser, `popup.html?q=${QUERY}`, RESULT);
      await stopWorker(browser);
      const theirs = await timeTo(browser, "peer.html", RESULT);
      if (round < 0) continue; // The first round fills caches for both.
      times[0].push(ours);
      times[1].push(theirs);
    }
    const least = size >= 100_000 ? "≥ 15×" : "≥ 5×";
    const cells = times.map((each) => show(spreadOf(each), 0));
    const row = ["popup open to first result, all cold", ...cells, show(ratios(times[1], times[0])), least];
    console.log(`${table([`${size} projects`, "ours, ms", "MiniSearch, ms", "ratio", "must reach"], [row])}\n`);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shown({ context, id }: ExtensionBrowser, path: string, selector: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  await page.locator(selector).first().waitFor({ state: "attached" });
  await page.close();
}

/** The built extension with a list of so many projects in its package, and a page for the peer. */
function makeExtension(folder: string, size: number): void {
  cpSync(builtExtension, folder, { recursive: true });
  const edition = multiply(readStarter(), size);
  writeFileSync(join(folder, "data", "starter.json"), JSON.stringify(edition));
  writeFileSync(join(folder, "peer.json"), text(peers[0]?.build(edition, flatten(edition)) ?? ""));
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
