import type { PageInput } from "../cli/page-input.ts";
import { parsePageLine } from "../cli/page-input.ts";
import type { PageKind, RequestFields } from "../lib/recognise/finding.ts";

/** A page with the answers a person gave; `null` where nobody did. */
export interface LabelledPage extends PageInput {
  countries: string[] | null;
  /** Answers that are neither right nor wrong. */
  tolerated: string[];
  organisations: string[] | null;
  kind: PageKind | null;
  /** Canonical or printed name; an empty string is "rightly none". */
  applicant: string | null;
  /** The applicant as the page prints it; `null` where nobody wrote it down. */
  applicantPrinted: string | null;
  /** A request's fields; those that nobody wrote down are absent. */
  fields: Partial<RequestFields> | null;
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
    applicantPrinted: typeof raw.applicant_printed === "string" ? raw.applicant_printed : null,
    fields: isRecord(raw.expected_fields) ? raw.expected_fields : null,
    half: String(raw.half ?? ""),
  };
}

const strings = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(String) : null);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
