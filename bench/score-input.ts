import type { PageInput } from "../cli/page-input.ts";
import { parsePageLine } from "../cli/page-input.ts";
import type { PageKind } from "../lib/recognise/finding.ts";

/** A page with the answers a person gave; `null` where nobody did. */
export interface LabelledPage extends PageInput {
  countries: string[] | null;
  /** Answers that are neither right nor wrong. */
  tolerated: string[];
  organisations: string[] | null;
  kind: PageKind | null;
  /** Canonical or printed name; an empty string is "rightly none". */
  applicant: string | null;
  half: string;
}

const KINDS: Record<string, PageKind> = {
  country: "country",
  "country-page": "country",
  request: "request",
  "grant-request": "request",
  call: "call",
  "funding-opportunity": "call",
  none: "none",
  "hard-negative": "none",
};

export function parseLabelled(text: string): LabelledPage[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readLine);
}

function readLine(line: string, index: number): LabelledPage {
  const raw: Record<string, unknown> = JSON.parse(line);
  const page = parsePageLine(line);
  if (typeof page === "string") throw new TypeError(`line ${index + 1}: ${page}`);
  return {
    ...page,
    countries: strings(raw.expected_countries ?? raw.countries),
    tolerated: strings(raw.alt) ?? [],
    organisations: strings(raw.expected_orgs ?? raw.expected_organisations),
    kind: KINDS[String(raw.kind ?? raw.expected_kind)] ?? null,
    applicant: "applicant" in raw ? String(raw.applicant ?? "") : null,
    half: String(raw.half ?? ""),
  };
}

const strings = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(String) : null);
