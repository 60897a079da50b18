import {
  LONGEST_READING,
  LONGEST_VALUE,
  MOST_COLUMNS,
  MOST_FIELDS,
  MOST_HEADINGS,
  MOST_TABLES,
  type Reading,
} from "./reading.ts";
import { westernDigits } from "./western-digits.ts";

/** A reading from somebody we do not trust, cut to its bounds; null when it is none. */
export function parseReading(input: unknown): Reading | null {
  if (typeof input !== "object" || input === null) return null;
  const { url, title, lang, meta, headings, breadcrumb, fields, heads, text, mainLength, truncated } = input as Record<
    string,
    unknown
  >;
  if (typeof url !== "string" || typeof text !== "string") return null;
  const kept = westernDigits(text.slice(0, LONGEST_READING));
  const main =
    typeof mainLength === "number" && mainLength >= 0 ? Math.min(Math.floor(mainLength), kept.length) : kept.length;
  return {
    url: url.slice(0, 2_000),
    title: short(title),
    lang: short(lang).slice(0, 35),
    meta: readMeta(meta),
    headings: rows(headings, MOST_HEADINGS).map(({ level, text: words }) => ({
      level: levelOf(level),
      text: short(words),
    })),
    breadcrumb: (Array.isArray(breadcrumb) ? breadcrumb : []).slice(0, 20).map(short),
    fields: rows(fields, MOST_FIELDS).map(({ label, value, under }) => ({
      label: short(label),
      value: westernDigits(short(value)),
      ...(typeof under === "string" ? { under: short(under) } : {}),
    })),
    ...(Array.isArray(heads) ? { heads: readHeads(heads) } : {}),
    text: kept,
    mainLength: main,
    truncated: truncated === true || kept.length < text.length,
  };
}

const readHeads = (tables: unknown[]): string[][] =>
  tables
    .slice(0, MOST_TABLES)
    .filter(Array.isArray)
    .map((row) => row.slice(0, MOST_COLUMNS).map(short));

const short = (value: unknown): string => (typeof value === "string" ? value.slice(0, LONGEST_VALUE) : "");
const levelOf = (value: unknown): number =>
  typeof value === "number" && value >= 1 && value <= 6 ? Math.floor(value) : 6;

function rows(value: unknown, most: number): Record<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).filter((row): row is Record<string, unknown> => typeof row === "object" && row !== null);
}

function readMeta(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).slice(0, 100);
  return Object.fromEntries(
    entries.filter(([name]) => name !== "__proto__").map(([name, content]) => [name.slice(0, 100), short(content)]),
  );
}
