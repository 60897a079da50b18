import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../scripts/demo/browser.ts";
import { makeEmptyExtension } from "../scripts/demo/empty-extension.ts";
import { startDemoServer } from "../scripts/demo/server.ts";
import { benchContentScript, pageOf, warmUp } from "./content-script.ts";
import { benchImport } from "./import.ts";
import { benchPanel } from "./panel-open.ts";
import { benchPopup } from "./popup-open.ts";
import { benchScan } from "./scan.ts";
import { table } from "./statistics.ts";
import { weigh } from "./weights.ts";
import { benchWorkerWake } from "./worker-wake.ts";

/**
 * `npm run bench`: speed and weight of the built extension, in Chromium on served pages, in one run. Read the ratios:
 * milliseconds depend on the machine. Median (smallest–largest) of eleven rounds.
 */
const [only] = process.argv.slice(2);
const WAITS = ["wait", "ours, ms", "empty extension, ms", "ratio"];
if (only === "import") {
  benchImport();
  process.exit();
}
const PARTS = ["reading", "wake", "popup", "panel"];
if (!PARTS.includes(only ?? "")) benchScan();
// `npm run bench -- scan` ends here: it needs no browser. `-- reading` is the content script alone, `-- wake` a worker's
// wake, `-- popup` and `-- panel` how soon these open.
if (only === "scan") process.exit();

const build = spawnSync("wxt", ["build", "-b", "chrome"], { stdio: "inherit", shell: process.platform === "win32" });
if (build.status !== 0) throw new Error("The extension could not be built: see the messages above.");

console.log(`\n${table(["bundle", "kB", "kB gzip", "limit", "within"], weigh())}\n`);

const folder = mkdtempSync(join(tmpdir(), "sightline-bench-"));
const server = await startDemoServer();
const { port } = server;
const ours = await launchChromium({ port });
const empty = await launchChromium({ port, extension: makeEmptyExtension(join(folder, "empty")) });
try {
  await warmUp(ours);
  if (!PARTS.includes(only ?? "") || only === "reading") await benchReading();
  if (only !== "reading") console.log(table(WAITS, await waits()));
} finally {
  await ours.close();
  await empty.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function benchReading(): Promise<void> {
  const rows: string[][] = [];
  for (const length of [25_000, 500_000, 5_000_000]) rows.push(await benchContentScript(ours, server, length));
  const heads = ["page", "content script, ms of the main thread", "of that in one go", "floor, ms", "ratio"];
  console.log(`${table(heads, rows)}\n`);
}

/** All of them, or the one that was asked for. */
async function waits(): Promise<string[][]> {
  const asked = (part: string) => !PARTS.includes(only ?? "") || only === part;
  const rows: string[][] = [];
  if (asked("wake")) rows.push(await benchWorkerWake(ours, empty, pageOf(50_000)));
  if (asked("popup")) rows.push(await benchPopup(ours, empty));
  if (asked("panel")) rows.push(...(await benchPanel(folder, port, empty)));
  return rows;
}
