import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

/** What one step of the checks came to. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** One line for the table where a number says too little. */
  note: string;
}

/** One check: a name for the table, and how to run it. */
export interface Step {
  name: string;
  run(): Outcome;
}

/** A step that is one thing: the command ends well or it does not. */
export function command(name: string, ...line: string[]): Step {
  return {
    name,
    run: () =>
      runs(line)
        ? { passed: 1, failed: 0, skipped: 0, note: "" }
        : { passed: 0, failed: 1, skipped: 0, note: line.join(" ") },
  };
}

/**
 * A suite that writes its counts to a JSON report. A suite that ends badly without a failed test has crashed, and one
 * that counts nothing has not run: both are a failure.
 */
export function suite(name: string, report: string, count: (report: unknown) => Outcome, ...line: string[]): Step {
  return {
    name,
    run: () => {
      rmSync(report, { force: true });
      const endedWell = runs(line);
      const outcome = readReport(report, count);
      if (outcome.failed === 0 && (!endedWell || outcome.passed === 0)) {
        return { ...outcome, failed: 1, note: endedWell ? "no test ran" : "crashed" };
      }
      return outcome;
    },
  };
}

function readReport(report: string, count: (report: unknown) => Outcome): Outcome {
  try {
    return count(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, note: "" };
  }
}

function runs([program = "", ...words]: string[]): boolean {
  return spawnSync(program, words, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}
