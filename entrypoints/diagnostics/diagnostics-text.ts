import type { Failure } from "../../lib/browser/failures.ts";
import type { FeedReport } from "../../lib/browser/feed-report.ts";
import type { PolicyReading } from "../../lib/browser/policy.ts";
import type { Words } from "../../lib/words/words.ts";
import { storageLines } from "../options/storage-lines.ts";
import type { Kept } from "../options/use-kept.ts";
import { policyRows } from "./policy-rows.ts";

/** What may be told to whoever helps: nothing of a page, no site that the person named. */
export interface DiagnosticsInput {
  version: string;
  /** As the browser names itself. */
  browser: string;
  /** Numbers of what this version stores: see lib/store/layout.ts. */
  stored: { schema: number; layout: number; index: number; table: number };
  settings: Record<string, unknown>;
  policy: PolicyReading;
  feed: FeedNow;
  kept: Kept | null;
  /** Sentences about the list as it is now. */
  notes: string[];
  failures: Failure[];
  /** What the self-test came to, as a sentence; null: it was not run. */
  tested: string | null;
}

export interface FeedNow {
  server: "policy" | "own" | null;
  report: FeedReport | null;
  /** Milliseconds since 1970. */
  next: number | null;
}

/** One heading of the diagnostics with its lines, each a label and what it says. */
export interface Section {
  title: string;
  rows: [label: string, value: string][];
}

export function diagnosticsSections(input: DiagnosticsInput, words: Words): Section[] {
  const { t } = words;
  return [
    {
      title: t("diagVersions"),
      rows: [
        [t("pageName"), input.version],
        [t("optionsDiagBrowser"), input.browser],
        [t("diagStored"), t("diagStoredValue", storedIn(input))],
      ],
    },
    { title: t("diagEditions"), rows: editionRows(input, words) },
    { title: t("diagFeed"), rows: feedRows(input.feed, words) },
    { title: t("diagPolicy"), rows: policyRows(input.policy, words) },
    {
      title: t("optionsDevice"),
      rows: [
        [t("optionsStorage"), input.kept === null ? "" : storageLines(input.kept, words).join("; ")],
        [t("optionsDiagSettings"), settingsLine(input.settings)],
        [t("optionsDiagSitesLabel"), sitesLine(input.settings, words)],
        [t("diagSelfTest"), input.tested ?? t("diagNotTested")],
      ],
    },
    { title: t("optionsDiagErrors"), rows: errorRows(input, words) },
  ];
}

/** The same as text: a line for each thing, label first. */
export function diagnosticsText(sections: Section[]): string {
  const lineOf = ([label, value]: [string, string]) => `  ${label === "" ? value : `${label}: ${value}`.trimEnd()}`;
  return sections.map(({ title, rows }) => [title, ...rows.map(lineOf)].join("\n")).join("\n\n");
}

const storedIn = ({ stored }: DiagnosticsInput): Record<string, string> =>
  Object.fromEntries(Object.entries(stored).map(([name, number]) => [name, String(number)]));

function editionRows({ kept }: DiagnosticsInput, { t }: Words): Section["rows"] {
  // Not counted yet: nothing is said of it.
  if (kept === null) return [];
  if (kept.editions.length === 0) return [["", t("diagNoEdition")]];
  return kept.editions.map(({ info, inUse }) => [
    t("statusEdition", { serial: String(info.serial), date: info.asOf }) + (inUse ? ` (${t("optionsInUse")})` : ""),
    [
      info.marking,
      t("optionsRecords", {
        projects: t("optionsProjects", { count: info.projects }),
        organisations: t("optionsOrganisations", { count: info.organisations }),
      }),
      t("optionsDiagTaken", { time: info.takenAt, origin: info.origin }),
    ].join("; "),
  ]);
}

function feedRows({ server, report, next }: FeedNow, { t }: Words): Section["rows"] {
  const time = (at: number | null, none: string) => (at === null ? t(none) : new Date(at).toISOString());
  const named = server === "policy" ? "diagServerPolicy" : "diagServerOwn";
  const sentences = report === null ? [] : [report.sentence, ...report.parts.map(({ sentence }) => sentence)];
  return [
    [t("diagServer"), t(server === null ? "diagServerNone" : named)],
    [
      t("optionsLastCheck"),
      [time(report?.at ?? null, "diagNever"), ...new Set(sentences.map((key) => t(key)))].join(" "),
    ],
    [t("diagLastSuccess"), time(report?.verifiedAt ?? null, "diagNever")],
    [t("diagNext"), time(next, "diagNotDue")],
  ];
}

/** Settings that are one word; lists of sites are counted, not told. */
function settingsLine(settings: Record<string, unknown>): string {
  return Object.entries(settings)
    .filter(([, value]) => typeof value === "string" || typeof value === "boolean")
    .map(([name, value]) => `${name} = ${value}`)
    .join("; ");
}

function sitesLine({ sitesOff, snoozes, sitesAllowed, wrongMatches }: Record<string, unknown>, { t }: Words): string {
  const count = (held: unknown) => Object.keys(Object(held)).length;
  return t("optionsDiagSites", {
    off: count(sitesOff),
    snoozed: count(snoozes),
    allowed: count(sitesAllowed),
    wrong: count(wrongMatches),
  });
}

function errorRows({ notes, failures }: DiagnosticsInput, { t }: Words): Section["rows"] {
  const lines = [...notes, ...failures.map(({ key, values, at }) => `${at} ${t(key, values)}`)];
  return (lines.length === 0 ? [t("optionsDiagNone")] : lines).map((line) => ["", line]);
}
