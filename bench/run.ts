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
if (only !== "wake" && only !== "reading") benchScan();
// `npm run bench -- scan` ends here: it needs no browser. `npm run bench -- wake` is a worker's wake alone, `reading` the content script's.
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
  if (only === "reading") await benchReading();
  else if (only === "wake") console.log(table(WAITS, [await benchWorkerWake(ours, empty, pageOf(50_000))]));
  else await benchAll();
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

async function benchAll(): Promise<void> {
  await benchReading();
  const waits = [
    await benchWorkerWake(ours, empty, pageOf(50_000)),
    await benchPopup(ours, empty),
    ...(await benchPanel(folder, port, empty)),
  ];
  console.log(table(WAITS, waits));
}
