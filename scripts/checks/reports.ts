import type { Outcome } from "./step.ts";

/**
 * How the test runners write their counts. A test of a browser may be tried twice, as a busy machine can make a browser
 * late; one that needed it counts as passed and is named in the table, so that it is seen and looked into.
 */

export function countVitest(report: unknown): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { status: string; assertionResults: VitestResult[] }[];
  };
  // A file that fails before its first test has no failed test to count.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const late = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests,
    note: secondTries(late.map(({ fullName }) => fullName)),
  };
}

export function countPlaywright(report: unknown): Outcome {
  const { stats, errors, suites } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
    suites: PlaywrightSuite[];
  };
  return {
    passed: stats.expected + stats.flaky,
    // Errors outside tests are failures too.
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    note: secondTries(suites.flatMap(flakyTitles)),
  };
}

interface VitestResult {
  fullName: string;
  status: string;
  failureMessages: string[];
}

interface PlaywrightSuite {
  specs?: { title: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

function flakyTitles({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(({ title }) => title);
  return [...own, ...suites.flatMap(flakyTitles)];
}

function secondTries(titles: string[]): string {
  return titles.length === 0 ? "" : `${titles.length} only at the second try: ${titles.join("; ")}`;
}
