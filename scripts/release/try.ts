import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { countPlaywright, countVitest } from "../checks/reports.ts";
import { type Outcome, suite } from "../checks/step.ts";

/**
 * `--try`: the packages of a release, installed, updated and removed by policy in Chromium and Firefox. Prints the counts and
 * gives the exit code.
 */
export function runDelivery(repository: string, release: string): number {
  process.env.SIGHTLINE_RELEASE = release;
  const isWell = (program: string, ...words: string[]) =>
    spawnSync(program, words, { cwd: repository, stdio: "inherit", shell: process.platform === "win32" }).status === 0;
  // Browsers, and what the tests are compiled with.
  if (!isWell("node", "scripts/setup.mjs", "test") || !isWell("wxt", "prepare")) return 1;
  const chromiumReport = "test-results/chromium.json";
  const firefoxReport = "test-results/firefox-delivery.json";
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(repository, firefoxReport)}`];
  const firefox = ["vitest", "run", "--config", "test/firefox/vitest.config.ts", ...reporters, "delivery"];
  const outcomes: [string, Outcome][] = [
    ["Chromium", suite("Chromium", chromiumReport, countPlaywright, "playwright", "test", "delivery.spec.ts").run()],
    ["Firefox", suite("Firefox", firefoxReport, countVitest, ...firefox).run()],
  ];
  for (const [browser, { passed, failed, skipped }] of outcomes)
    console.log(`Delivery in ${browser}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  return outcomes.some(([, { failed }]) => failed > 0) ? 1 : 0;
}
