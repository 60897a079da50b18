import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type DiagnosticsInput, diagnosticsText } from "../../entrypoints/options/diagnostics.ts";
import { storageLines } from "../../entrypoints/options/storage-lines.ts";
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
  policy: {
    policy: { sensitivityCeiling: "SBU" },
    problems: [{ key: "colour", sentence: "errorPolicyUnknown" }],
  },
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

test("the text for whoever helps", () => {
  expect(diagnosticsText(input, words("en"))).toBe(
    [
      "Sightline: 0.1.0",
      "Browser: Mozilla/5.0 Chrome/150.0.0.0",
      "Edition 2, 2026-11-20: UNCLASSIFIED; 1,025 projects, 377 organisations; taken 2026-11-21T08:00:00.000Z, from starter",
      "Edition 1, 2026-11-20 (in use): UNCLASSIFIED; 1,025 projects, 377 organisations; taken 2026-11-21T08:00:00.000Z, from starter",
      "Storage used: 5.3 MB of 83.4 GB; 8,305 rows",
      'Policy: sensitivityCeiling = "SBU"; Your organisation’s policy sets “colour”, which this version does not know; it is ignored.',
      "Settings: theme = dark; showPast = true",
      "Sites, counted: off on 1, snoozed 1, allowed 1, wrong matches 1",
      "Last errors:",
      "  The browser has no room.",
      "  2026-11-21T09:00:00.000Z The background could not answer “read”: RangeError.",
    ].join("\n"),
  );
});

test.each(["en", "fr", "es"])("no site that the person named is in it, and no word is missing (%s)", (language) => {
  const text = diagnosticsText(input, words(language));
  expect(text).not.toContain("secret");
  expect(text).not.toMatch(/undefined|\{\w+\}|(?:options|error)[A-Z]\w+/);
});

test("with nothing kept, nothing set and nothing wrong, it says so", () => {
  const bare = { ...input, settings: {}, policy: { policy: {}, problems: [] }, kept: null, notes: [], failures: [] };
  const text = diagnosticsText(bare, words("en"));
  expect(text).toContain("Policy: none");
  expect(text).toContain("Last errors:\n  none");
  expect(text).toContain("off on 0, snoozed 0, allowed 0, wrong matches 0");
});

test("a browser that does not tell its room is not guessed for", () => {
  expect(storageLines({ used: null, quota: null, rows: 1 }, words("en"))).toEqual([
    "The browser does not tell.",
    "1 row",
  ]);
});
