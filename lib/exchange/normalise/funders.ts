import { fold } from "../../list/fold.ts";
import type { Office } from "../../list/schema.ts";

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
