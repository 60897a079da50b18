import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type DiagnosticsInput,
  diagnosticsSections,
  diagnosticsText,
} from "../../entrypoints/diagnostics/diagnostics-text.ts";
import { storageLines } from "../../entrypoints/options/storage-lines.ts";
import { parsePolicy, policyKeys } from "../../lib/browser/policy.ts";
import { createWords } from "../../lib/words/create.ts";

const catalogue = (language: string) => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8"));
const words = (language: string) => createWords(language, catalogue(language), catalogue("en"));

const info = (serial: number) => ({
  serial,
  asOf: "2026-11-20",
  marking: "UNCLASSIFIED" as const,
  partial: true,
  publishers: [],
  projects: 1_025,
  organisations: 377,
  takenAt: "2026-11-21T08:00:00.000Z",
  origin: "starter" as const,
});
const input: DiagnosticsInput = {
  version: "0.1.0",
  browser: "Mozilla/5.0 Chrome/150.0.0.0",
  settings: {
    theme: "dark",
    showPast: true,
    sitesOff: ["secret.example"],
    snoozes: { "secret.example": "2999-01-01T00:00:00Z" },
    sitesAllowed: ["https://secret.example/*"],
    wrongMatches: [{ host: "secret.example" }],
  },
  stored: { schema: 6, layout: 1, index: 5, table: 3 },
  policy: parsePolicy({
    sensitivityCeiling: "SBU",
    pollMinutes: 0,
    countries: ["GH", "TG", "KE", "ML", "NG", "CI", "SN"],
    root: "QUJD".repeat(100),
    colour: "blue",
  }),
  feed: {
    server: "policy",
    report: {
      at: Date.parse("2026-11-21T07:00:00Z"),
      anchor: null,
      sentence: "feedOffline",
      kept: true,
      parts: [{ publisher: "state", sentence: "feedOffline" }],
      verifiedAt: Date.parse("2026-11-20T07:00:00Z"),
      retryAt: null,
      poll: null,
    },
    next: Date.parse("2026-11-21T07:15:00Z"),
  },
  tested: "All 12 tests passed.",
  kept: {
    editions: [
      { generation: 2, info: info(2), list: null, inUse: false },
      { generation: 1, info: info(1), list: null, inUse: true },
    ],
    rows: 8_305,
    used: 5_300_000,
    quota: 83_428_000_000,
  },
  notes: ["The browser has no room."],
  failures: [
    { key: "errorQuestion", values: { question: "read", name: "RangeError" }, at: "2026-11-21T09:00:00.000Z" },
  ],
};

const textOf = (given: DiagnosticsInput, language = "en") =>
  diagnosticsText(diagnosticsSections(given, words(language)));

test("the text for whoever helps", () => {
  expect(textOf(input)).toMatchInlineSnapshot(`
    "Versions
      Sightline: 0.1.0
      Browser: Mozilla/5.0 Chrome/150.0.0.0
      Stored data: schema 6, layout 1, search index 5, name table 3

    Editions
      Edition 2, 2026-11-20: UNCLASSIFIED; 1,025 projects, 377 organisations; taken 2026-11-21T08:00:00.000Z, from starter
      Edition 1, 2026-11-20 (in use): UNCLASSIFIED; 1,025 projects, 377 organisations; taken 2026-11-21T08:00:00.000Z, from starter

    Signed lists
      List server: named by the organisation’s policy
      Last check: 2026-11-21T07:00:00.000Z The list server could not be reached.
      Last verified: 2026-11-20T07:00:00.000Z
      Next check: 2026-11-21T07:15:00.000Z

    Policy as understood
      repoUrls: not set
      rootSha256: not set
      root: 400 characters
      pollMinutes: ignored: it must be a whole number from 1 to 1440
      countries: GH, TG, KE, ML, NG and 2 more
      refreshNonce: not set
      minSeq: not set
      sites: not set
      sensitivityCeiling: SBU
      colour: ignored: this version does not know it

    On this device
      Storage used: 5.3 MB of 83.4 GB; 8,305 rows
      Settings: theme = dark; showPast = true
      Sites, counted: off on 1, snoozed 1, allowed 1, wrong matches 1
      Self-test: All 12 tests passed.

    Last errors
      The browser has no room.
      2026-11-21T09:00:00.000Z The background could not answer “read”: RangeError."
  `);
});

test.each(["en", "fr", "es"])("no site that the person named is in it, and no word is missing (%s)", (language) => {
  const text = textOf(input, language);
  expect(text).not.toContain("secret");
  expect(text).not.toMatch(/undefined|\{\w+\}|(?:options|error|diag|feed)[A-Z]\w+/);
});

test("with nothing kept, nothing set, nothing followed and nothing wrong, it says so", () => {
  const none = { rows: 0, used: null, quota: null };
  const nothing = {
    settings: {},
    policy: parsePolicy({}),
    kept: { ...none, editions: [] },
    notes: [],
    failures: [],
    tested: null,
  };
  const text = textOf({ ...input, ...nothing, feed: { server: null, report: null, next: null } });
  expect(text).toContain("Editions\n  no edition is kept");
  expect(text).toContain(
    "List server: none is named\n  Last check: never\n  Last verified: never\n  Next check: none is due",
  );
  expect(text).toContain("rootSha256: not set");
  expect(text).toContain("Last errors\n  none");
  expect(text).toContain("off on 0, snoozed 0, allowed 0, wrong matches 0");
  expect(text).toContain("Self-test: not run since this page was opened");
});

test("every key that policy may set has a sentence for what it must be", () => {
  const wrong = Object.fromEntries(Object.keys(policyKeys).map((key) => [key, { wrong: true }]));
  for (const language of ["en", "fr", "es"]) {
    const text = textOf({ ...input, policy: parsePolicy(wrong) }, language);
    expect(text).not.toMatch(/diagExpects/);
    expect(
      text.match(language === "en" ? /ignored: it must be/g : /ignoré\u00a0: il faut|se ignora: debe ser/g),
    ).toHaveLength(Object.keys(policyKeys).length);
  }
});

test("a browser that does not tell its room is not guessed for", () => {
  expect(storageLines({ used: null, quota: null, rows: 1 }, words("en"))).toEqual([
    "The browser does not tell.",
    "1 row",
  ]);
});
