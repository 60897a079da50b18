import type { Outcome } from "./step.ts";

/** How the test runners write their counts. */

export function countVitest(report: unknown): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  // A file that fails before its first test has no failed test to count.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests, note: "" };
}

export function countPlaywright(report: unknown): Outcome {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return {
    passed: stats.expected,
    // A test that passed only when tried again has failed once; errors outside tests are failures too.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    note: "",
  };
}
