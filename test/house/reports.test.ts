import { expect, test } from "vitest";
import { countPlaywright, countVitest } from "../../scripts/checks/reports.ts";

const late = { fullName: "late", status: "passed", failureMessages: ["not seen in 20 seconds"] };
const good = { fullName: "good", status: "passed", failureMessages: [] };

test("a test that passed when tried again counts as passed and is named", () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 1,
    testResults: [{ status: "passed", assertionResults: [late, good] }],
  };
  expect(countVitest(report)).toEqual({ passed: 2, failed: 0, skipped: 1, note: "1 only at the second try: late" });
});

test("a file that fails before its first test is a failure", () => {
  const report = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    testResults: [{ status: "failed", assertionResults: [] }],
  };
  expect(countVitest(report)).toMatchObject({ failed: 1, note: "" });
});

test("flaky tests of nested suites are named, unexpected ones and errors outside tests are failures", () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 0 },
    errors: [{ message: "no worker" }],
    suites: [{ specs: [spec("a", "flaky"), spec("b", "expected")], suites: [{ specs: [spec("c", "flaky")] }] }],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 0,
    note: "2 only at the second try: a; c",
  });
});
