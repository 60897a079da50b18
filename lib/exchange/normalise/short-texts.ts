import { LONGEST_TEXT, MARKINGS, type Project } from "../../list/schema.ts";
import { statesNothing } from "./reading.ts";
import type { Told } from "./told.ts";

export function longText(text: string | undefined): string | null {
  if (text === undefined) return null;
  const value = text.trim();
  if (value === "" || statesNothing(value)) return null;
  return value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
}

export function fiscalYearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, year] = /^(?:FY|fiscal year|exercice)?\s*['’]?(\d{4}|\d{2})$/i.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const full = Number(year.length === 2 ? `20${year}` : year);
  return full >= 1990 && full <= 2100 ? full : null;
}

/** How others write what a list marks. */
const markings: readonly (readonly [RegExp, Project["marking"]])[] = [
  [/^(?:u|unclass)$|^(?:non[- ]class(?:ifi[ée]e?|[ée]e?)|no clasificad[oa]|sin clasificar)$/i, "UNCLASSIFIED"],
  [
    /^(?:public(?:ly releasable)?|publique|p[úu]blic[oa]|open|unrestricted|none|for public release|approved for (?:public )?release)$/i,
    "UNCLASSIFIED",
  ],
  [/^(?:sensitive but unclassified|fouo|for official use only|sensible mais non classifi[ée])$/i, "SBU"],
  [/^controlled unclassified information$/i, "CUI"],
];

export function markingOf(text: string | undefined, told: Told): Project["marking"] {
  return text === undefined ? "UNCLASSIFIED" : markingIn(text.trim(), told);
}

function markingIn(printed: string, told: Told): Project["marking"] {
  if (printed === "") return "UNCLASSIFIED";
  const marking = MARKINGS.find((known) => printed.toUpperCase() === known);
  if (marking) return marking;
  for (const [words, meant] of markings) if (words.test(printed)) return meant;
  told.doubt("marking", printed, "unknown-marking", "It is none of UNCLASSIFIED, SBU and CUI.", "error");
  return "SBU";
}
