import { fold } from "../../list/fold.ts";
import { FOCUSES, type Focus } from "../../list/schema.ts";
import { Notes, noteBlank, plain, type Read, shared, statesNothing } from "./reading.ts";
import { distance } from "./spelling.ts";

/** Words for each focus in English, French and Spanish, folded. */
const words: Record<Focus, readonly string[]> = {
  prevention: ["prevention", "prevent", "prevencion", "public awareness", "awareness"],
  protection: ["protection", "protect", "proteccion", "victim protection", "assistance", "victim assistance"],
  prosecution: [
    "prosecution",
    "prosecute",
    "poursuite",
    "poursuites",
    "poursuites judiciaires",
    "persecucion",
    "enjuiciamiento",
    "procesamiento",
    "repression",
    "law enforcement",
    "judicializacion",
  ],
  partnership: ["partnership", "partnerships", "partenariat", "partenariats", "alianza", "alianzas", "asociacion"],
  research: [
    "research",
    "recherche",
    "data",
    "data collection",
    "investigacion academica",
    "research and data",
    "study",
  ],
};
const focusOf = new Map(FOCUSES.flatMap((focus) => words[focus].map((word) => [word, focus] as const)));
/** Characters of a list of types that are read. */
const LONGEST_LIST = 500;
/** Long enough that one or two slips leave no doubt. */
const SLIPS = 2;

/** What a project works on, as its list states it: "Prevention, Protection, and Prosecution". */
export function readFocus(text: string): Read<Focus[]> {
  const known = focusOf.get(text.toLowerCase());
  if (known) return plain(shared([known]));
  const notes = new Notes();
  if (statesNothing(text)) {
    noteBlank(notes, "focus", text);
    return notes.of(shared<Focus>([]));
  }
  const found = new Set<Focus>();
  for (const part of text.slice(0, LONGEST_LIST).split(/\s*[,;/|+\n]\s*|\s+(?:and|et|y|&)\s+|\s*&\s*/)) {
    const word = fold(part)
      .replace(/^(?:and|et|y) /, "")
      .replace(/ programs?$| activities$/, "");
    if (word === "") continue;
    if (/^(?:all )?(?:3|three) ?ps?$/.test(word)) for (const focus of FOCUSES.slice(0, 3)) found.add(focus);
    else if (/^(?:all )?(?:4|four) ?ps?$/.test(word)) for (const focus of FOCUSES.slice(0, 4)) found.add(focus);
    else if (focusOf.has(word)) found.add(focusOf.get(word)!);
    else misspelled(part.trim(), word, found, notes);
  }
  return notes.of(shared(FOCUSES.filter((focus) => found.has(focus))));
}

function misspelled(part: string, word: string, found: Set<Focus>, notes: Notes): void {
  const near = new Set<Focus>();
  if (word.length > 7)
    for (const [known, focus] of focusOf)
      if (known.length > 7 && distance(word, known, SLIPS) <= SLIPS) near.add(focus);
  const [only] = near;
  if (near.size === 1 && only !== undefined) {
    found.add(only);
    notes.change("focus", part, only, "spelling", `“${part}” is read as ${only}.`);
    return;
  }
  notes.doubt(
    "focus",
    part,
    "unknown-focus",
    "It is none of prevention, protection, prosecution, partnership and research.",
    {
      severity: "warning",
    },
  );
}

/** Words of a summary that suggest what a project works on: plain ones only. */
const signs =
  /\b(?:(?<prevention>awareness|prevent(?:s|ing|ion|ive)?\b(?! and combat)|safe migration|sensitiz\w+|at[- ]risk)|(?<protection>shelters?|victim (?:services|assistance|care|identification|protection)|(?:identify|identification of|assist(?:ance to|ing)?|services (?:to|for)|protect(?:ion of|ing)?|support(?: to| for|ing)?) (?:\w+ ){0,2}(?:victims|survivors)|rehabilitat\w+|reintegrat\w+|repatriat\w+|referral mechanisms?|legal aid)|(?<prosecution>prosecut\w+|law enforcement|investigat\w+|police|judges|judiciary|criminal justice|convictions?)|(?<partnership>regional cooperation|coordination (?:mechanism|between|among)|task forces?|partnerships?|coalitions?|networks? of)|(?<research>research\w*|data collection|prevalence|baseline|surveys?|stud(?:y|ies)))\b/gi;
/** How these begin, by their first letters: where none does, this is known in half the time. */
const beginnings =
  /\b(?:a(?:ssis|t[- ]r|war)|basel|c(?:o(?:ali|nvi|ord)|rimi)|data|i(?:dent|nves)|judg|judi|l(?:aw e|egal)|netwo|p(?:artnersh|olic|r(?:eva|eve|ose|ote))|re(?:ferr|gio|hab|int|pat|sea)|s(?:afe m|ens|ervi|helt|tud|uppo|urve)|task|victi)/i;
/** Characters of a summary that are looked at. */
const LONGEST = 2_000;

const NO_SUGGESTION: { focus: Focus[]; words: string[] } = { focus: [], words: [] };

/** What the words of a summary suggest; the record must say that it is a suggestion. */
export function suggestFocus(summary: string): { focus: Focus[]; words: string[] } {
  const text = summary.length > LONGEST ? summary.slice(0, LONGEST) : summary;
  if (!beginnings.test(text)) return NO_SUGGESTION;
  signs.lastIndex = 0;
  let match = signs.exec(text);
  if (match === null) return NO_SUGGESTION;
  const found = new Map<Focus, string>();
  for (; match !== null; match = signs.exec(text)) {
    const { groups } = match;
    const focus = FOCUSES.find((name) => groups?.[name] !== undefined);
    if (focus && !found.has(focus)) found.set(focus, match[0]);
  }
  const focus = FOCUSES.filter((name) => found.has(name));
  return { focus, words: focus.map((name) => found.get(name) ?? "") };
}
