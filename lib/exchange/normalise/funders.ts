import { fold } from "../../list/fold.ts";
import type { Office } from "../../list/schema.ts";
import { Notes, noteBlank, plain, type Read, remember, statesNothing } from "./reading.ts";

/** How lists shorten and spell the offices that pay, the more particular first. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/\b[gj] ?\/ ?tip\b|monitor and combat trafficking|\btip office\b|\bgtip\b/i, "state-tip"],
  [/\bPRM\b|population, refugees/i, "state-prm"],
  [/\bINL\b|narcotics and law enforcement/i, "state-inl"],
  [/\bECA\b|educational and cultural/i, "state-eca"],
  [/\bDRL\b|democracy, human rights/i, "state-drl"],
  [/\bGWI\b|global women/i, "state-gwi"],
  [/^(?=.*(?:DOS|State)).*\b(?:EUR)\b|bureau of european/i, "state-eur"],
  [/^(?=.*(?:DOS|State)).*\bEAP\b|east asian and pacific affairs/i, "state-eap"],
  [/^(?=.*(?:DOS|State)).*\bAF\b|bureau of african/i, "state-af"],
  [/^(?=.*(?:DOS|State)).*\bSA\b|bureau of south asian/i, "state-sa"],
  [/\bUSAID\b|agency for international development/i, "usaid-ctip"],
  [/\bOCFT\b|child labor, forced labor/i, "dol-ocft"],
  [/\bILAB\b|international labor affairs/i, "dol-ilab"],
  [/\bOPDAT\b|overseas prosecutorial/i, "doj-opdat"],
  [/\bICITAP\b|criminal investigative training/i, "doj-icitap"],
  [/\bOVC\b|victims of crime/i, "doj-ovc"],
  [/\bBJA\b|bureau of justice assistance/i, "doj-bja"],
  [/\bNIJ\b|national institute of justice/i, "doj-nij"],
  [/\bOTIP\b|office on trafficking in persons/i, "hhs-otip"],
  [/\b(?:US)?DOL\b|department of labor|dept\.? of labor/i, "dol"],
  [/\b(?:US)?DOJ\b|department of justice|dept\.? of justice/i, "doj"],
  [/\bHHS\b|health and human services/i, "hhs"],
  [/\bHSI\b|homeland security investigations/i, "dhs-hsi"],
  [/\bCBP\b|customs and border/i, "dhs-cbp"],
  [/\bDOD\b|department of defense/i, "dod"],
];

/** True where a text names an office or department that pays, whether a list has it or not. */
export const namesPayer = (text: string): boolean => forms.some(([form]) => form.test(text));

/** Finds the office of the list that a text names; the first where it names several. `null` where it names none. */
export function openFunderBook(offices: readonly Office[]): (text: string) => string | null {
  const ids = new Set(offices.map(({ id }) => id));
  const known = new Map<string, string>();
  for (const { id, name, abbreviation } of offices)
    for (const text of [id, name, abbreviation]) if (text) known.set(fold(text), id);
  const read = new Map<string, string | null>();
  const find = (text: string): string | null =>
    known.get(fold(text)) ?? forms.find(([form, id]) => ids.has(id) && form.test(text))?.[1] ?? null;
  return (text) => {
    const found = read.get(text);
    if (found !== undefined) return found;
    const office = find(text);
    if (read.size < 20_000) read.set(text, office);
    return office;
  };
}

/** Forms of a whole department: an office of it that is named beside and not known is told. */
const departments: ReadonlySet<string> = new Set(["dol", "doj", "hhs", "dod"]);
/** "/QXZ" or ", XYZ" behind a department, "(DOL/QXZ)". */
const officeBehind = /[/,–-]\s*\p{Lu}{2,7}\b/u;
/** The government as a whole, and the department that pays for most of a list: they name no office, and are not unknown. */
const whole =
  /^(?:the )?(?:united states(?: of america)?|u ?s ?a?|usg|etats unis(?: d amerique)?|estados unidos(?: de america)?|eeuu|(?:us|u s|united states) government|(?:us ?)?dos|state|departement d ?etat(?: des etats unis| americain)?|departamento de estado(?: de (?:los )?(?:estados unidos|ee ?uu))?)$/;

/**
 * The office that a text names, with a doubt where it names one that the list does not have. A list without offices can
 * say that of none.
 */
export function openFunders(offices: readonly Office[]): (text: string) => Read<string | null> {
  const find = openFunderBook(offices);
  if (offices.length === 0) return remember((text) => plain(find(text)));
  const isDepartment = departmentsOf(offices);
  const names = offices.map(({ name }) => fold(name));
  return remember((text) => {
    const office = find(text);
    const notes = new Notes();
    if (office === null && statesNothing(text)) noteBlank(notes, "funder", text);
    else if (office === null && !isDepartment(text))
      notes.doubt("funder", text, "unknown-funder", UNKNOWN_FUNDER, { severity: "warning" });
    else if (office !== null && departments.has(office) && officeBehind.test(text) && !namesPart(text, names))
      notes.doubt("funder", text, "unknown-office", UNKNOWN_OFFICE, { severity: "warning" });
    else if (office !== null && text.includes(";"))
      // "DOS/GTIP; Office of Lunar Affairs": the first counts, and the other is told.
      for (const part of text.split(";"))
        if (find(part.trim()) === null && !statesNothing(part) && !isDepartment(part.trim()))
          notes.doubt("funder", part.trim(), "unknown-funder", UNKNOWN_FUNDER, { severity: "warning" });
    return notes.of(office);
  });
}

/** True for a text that is a department of the list and nothing more: "U.S. Dept. of State". */
function departmentsOf(offices: readonly Office[]): (text: string) => boolean {
  const known = new Set(offices.map(({ department }) => bareDepartment(department)));
  return (text) => whole.test(fold(text.replace(/['’]/g, " "))) || known.has(bareDepartment(text));
}

const bareDepartment = (text: string): string =>
  fold(text)
    .replace(/\bdept\b/g, "department")
    .replace(/^(?:the )?(?:u ?s|united states) /, "")
    .replace(/ (?:dos|doj|dol|dhs|hhs|dod)$/, "");

/** A part of the text is a part of an office's own name: "Office of Justice Programs". */
const namesPart = (text: string, names: readonly string[]): boolean =>
  text.split(/[\n/,()–]/).some((part) => {
    const folded = fold(part);
    return folded.length > 8 && !/^(?:the )?(?:u ?s )?dep/.test(folded) && names.some((name) => name.includes(folded));
  });

const UNKNOWN_FUNDER = "No office of the list has this name; it is kept as printed.";
const UNKNOWN_OFFICE = "The list has the department, and no such office of it.";
