import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { lintFirefox } from "./checks/lint-firefox.ts";
import { ownCode } from "./checks/own-code.ts";
import { countPlaywright, countVitest } from "./checks/reports.ts";
import { command, type Outcome, type Step, suite } from "./checks/step.ts";

/** `npm test`: every check in order, a table, and a last line that adds them up. */
const unitReport = "test-results/unit.json";
const firefoxReport = "test-results/firefox.json";
const total = "test-results/total.txt";

const steps: Step[] = [
  command("prepare", "wxt", "prepare"),
  command("types", "tsc", "--noEmit"),
  command("types of pure rooms", "tsc", "--noEmit", "-p", "tsconfig.pure.json"),
  command("lint", "biome", "check", "--error-on-warnings"),
  suite(
    "unit",
    unitReport,
    countVitest,
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitReport}`,
  ),
  command("build chrome", "wxt", "build", "-b", "chrome"),
  command("build edge", "wxt", "build", "-b", "edge"),
  command("build firefox", "wxt", "build", "-b", "firefox", "--mv3"),
  ownCode,
  lintFirefox,
  suite("Chromium", "test-results/chromium.json", countPlaywright, "playwright", "test"),
  suite(
    "Firefox",
    firefoxReport,
    countVitest,
    ...["vitest", "run", "--config", "test/firefox/vitest.config.ts", "--reporter=default", "--reporter=json"],
    `--outputFile.json=${process.cwd()}/${firefoxReport}`,
  ),
];

mkdirSync("test-results", { recursive: true });
rmSync(total, { force: true });
const rows = steps.map(runStep);
const sum = (pick: (outcome: Outcome) => number) => rows.reduce((before, { outcome }) => before + pick(outcome), 0);
const failed = sum((outcome) => outcome.failed);
const line = `${sum((outcome) => outcome.passed)} passed, ${failed} failed`;

console.log(
  `\n${"check".padEnd(22)}${"passed".padStart(8)}${"failed".padStart(8)}${"skipped".padStart(9)}${"seconds".padStart(9)}`,
);
for (const { name, outcome, seconds } of rows) {
  const counts = [
    String(outcome.passed).padStart(8),
    String(outcome.failed).padStart(8),
    String(outcome.skipped).padStart(9),
  ];
  console.log(`${name.padEnd(22)}${counts.join("")}${seconds.toFixed(1).padStart(9)}  ${outcome.note}`.trimEnd());
}
console.log(line);
writeFileSync(total, `${line}\n`);
process.exitCode = failed === 0 ? 0 : 1;

function runStep({ name, run }: Step): { name: string; outcome: Outcome; seconds: number } {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const outcome = run();
  return { name, outcome, seconds: (performance.now() - began) / 1000 };
}
