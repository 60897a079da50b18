import type { Failure } from "../../lib/browser/failures.ts";
import type { PolicyReading } from "../../lib/browser/policy.ts";
import type { Words } from "../../lib/words/words.ts";
import { storageLines } from "./storage-lines.ts";
import type { Kept } from "./use-kept.ts";

/** What may be told to whoever helps: nothing of a page, no site that the person named. */
export interface DiagnosticsInput {
  version: string;
  /** As the browser names itself. */
  browser: string;
  settings: Record<string, unknown>;
  policy: PolicyReading;
  kept: Kept | null;
  /** Sentences about the list as it is now. */
  notes: string[];
  failures: Failure[];
}

/** One line for each thing, label first. */
export function diagnosticsText(input: DiagnosticsInput, words: Words): string {
  const { t } = words;
  const lines = [
    [t("pageName"), input.version],
    [t("optionsDiagBrowser"), input.browser],
    ...(input.kept?.editions ?? []).map(({ info, inUse }) => [
      t("statusEdition", { serial: String(info.serial), date: info.asOf }) + (inUse ? ` (${t("optionsInUse")})` : ""),
      [
        info.marking,
        t("optionsRecords", { projects: info.projects, organisations: info.organisations }),
        t("optionsDiagTaken", { time: info.takenAt, origin: info.origin }),
      ].join("; "),
    ]),
    [t("optionsStorage"), input.kept === null ? "" : storageLines(input.kept, words).join("; ")],
    [t("optionsDiagPolicy"), policyLine(input.policy, words)],
    [t("optionsDiagSettings"), settingsLine(input.settings)],
    [t("optionsDiagSitesLabel"), sitesLine(input.settings, words)],
    [t("optionsDiagErrors"), ""],
    ...errorLines(input, words).map((line) => ["  ", line]),
  ];
  return lines.map(([label, value]) => (label === "  " ? `  ${value}` : `${label}: ${value}`.trimEnd())).join("\n");
}

function policyLine({ policy, problems }: PolicyReading, { t }: Words): string {
  const set = Object.entries(policy).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  const said = [...set, ...problems.map(({ key, sentence }) => t(sentence, { key }))];
  return said.length === 0 ? t("optionsDiagNone") : said.join("; ");
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

function errorLines({ notes, failures }: DiagnosticsInput, { t }: Words): string[] {
  const lines = [...notes, ...failures.map(({ key, values, at }) => `${at} ${t(key, values)}`)];
  return lines.length === 0 ? [t("optionsDiagNone")] : lines;
}
