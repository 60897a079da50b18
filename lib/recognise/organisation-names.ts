import { namesakesIn } from "../list/namesakes.ts";
import type { Organisation } from "../list/schema.ts";
import type { NameEntry } from "./gazetteer.ts";
import type { TableOrganisation } from "./name-table.ts";
import { FLAG, KIND, type Sense } from "./sense.ts";
import { capitalsOf, lettersOf } from "./word-shape.ts";

type Fold = (text: string) => string;

/** Acronyms so well known that they may stand alone; other short ones need support on the page. */
const KNOWN =
  ",iom,oim,mom,мом,ilo,oit,мот,ijm,unhcr,hcr,acnur,osce,undp,unops,usaid,unicef,unodc,onudc,icmc,icmpd,irex,padf,norc,ictap,icitap,opdat,";
/** Words that, alone and capitalised, are not enough to name an organisation. */
const EVERYDAY_ALONE =
  ",care,pact,polaris,hope,cast,connect,stop,set,face,step,arz,asis,scop,rights,freedom,focus,vision,mercy,mosaic,relief,project,solidarity,step,aware,alliance,network,impact,legal,love,justice,light,bridge,shield,compass,beacon,refuge,exit,reform,search,winner,future,futures,women,youth,family,forum,progress,action,center,centre,";
/** Names that no other thing has on a page of our subjects, though persons, shops and longer names have them. */
const RARE_ALONE =
  ",free the slaves,caritas,hagar,prayas,sakhi,sankalp,barka,temida,sin fronteras,rescue foundation,safe foundation,world education,open gate,new life center,lift foundation,exit association,freedom fund,red familia,shared hope,";
/** Lists are strings, which a bundle drops where nothing asks for them. */
const has = (list: string, name: string): boolean => list.includes(`,${name},`);
const SPELLINGS: [RegExp, string][] = [
  [/\borganization(s?)\b/g, "organisation$1"],
  [/\borganisation(s?)\b/g, "organization$1"],
  [/\blabor\b/g, "labour"],
  [/\blabour\b/g, "labor"],
  [/\bcenter\b/g, "centre"],
  [/\bcentre\b/g, "center"],
  [/\bprogram\b/g, "programme"],
  [/\bprogramme\b/g, "program"],
  [/\bdefense\b/g, "defence"],
  [/\bco operation\b/g, "cooperation"],
  [/\bcooperation\b/g, "co operation"],
  [/\bunited nations\b/g, "un"],
  [/\bunited nations\b/g, "u n"],
  [/\binternational\b/g, "int l"],
  [/\binternational\b/g, "intl"],
  [/^(u n|un) /g, "united nations "],
  [/\bu s\b/g, "us"],
  [/\b(and|et|y|e) /g, ""],
  [/^the /, ""],
  [/\bfor the\b/g, "for"],
];
const LEGAL =
  / (inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|e v|ev|a c|ac|s a|sa|ngo|ong|asbl|non profit|nonprofit)$/;
const MOST_SPELLINGS = 40;

/** Every spelling under which the list's organisations are found, and the organisations as the table keeps them. */
export function organisationEntries(organisations: Organisation[], groups: string[][], fold: Fold) {
  const senses = new Map<string, Sense>();
  const kept: TableOrganisation[] = [];
  const languages = groupsByName(groups, fold);
  const namesakes = namesakesIn(organisations);
  for (const organisation of organisations.slice(0, 0xffff)) {
    const target = kept.length;
    const names = printedNames(organisation, languages, fold);
    const folded = new Set<string>();
    for (const { printed, flags } of names) addName(printed, flags);
    const others = namesakes.get(organisation.id);
    kept.push({
      id: organisation.id,
      name: organisation.name,
      domain: organisation.domain,
      acronym: organisation.acronym,
      folded: [...folded],
      ...(others === undefined ? {} : { namesakes: others }),
    });

    function addName(printed: string, flags: number): void {
      const acronym = isAcronym(printed);
      const base = fold(printed);
      if (base === "") return;
      const spelt = acronym ? acronymSpellings(base) : spellings(base);
      for (const name of spelt) {
        if (!acronym) folded.add(name);
        // "HAGAR" and "Hagar": the name in small letters asks for less.
        const held = senses.get(name);
        if (held && (acronym || held.kind !== KIND.acronym || held.target !== target)) continue;
        senses.set(name, {
          kind: acronym ? KIND.acronym : KIND.organisation,
          target,
          flags: flags | weakness(base, acronym),
        });
      }
    }
  }
  const entries: NameEntry[] = [...senses].map(([name, sense]) => ({ name, senses: [sense] }));
  return { entries, organisations: kept };
}

function groupsByName(groups: string[][], fold: Fold): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of groups) for (const name of group) if (!isAcronym(name)) found.set(fold(name), group);
  return found;
}

/** Names, aliases, acronym, what stands in brackets, and the names other languages have for it. */
function printedNames(organisation: Organisation, languages: Map<string, string[]>, fold: Fold) {
  const names: { printed: string; flags: number }[] = [];
  const add = (printed: string, flags = 0) => {
    const bracket = /^(.*?)\s*\(([^()]{2,80})\)\s*$/.exec(printed);
    names.push({ printed, flags });
    if (!bracket?.[1]) return;
    const inner = bracket[2] ?? "";
    // "Sakhi (India)": the name alone is somebody else's as well.
    names.push({ printed: bracket[1], flags: isAcronym(inner) ? flags : flags | FLAG.weak | FLAG.everyday });
    if (isAcronym(inner)) names.push({ printed: inner, flags });
  };
  for (const printed of [organisation.name, ...organisation.aliases]) add(printed);
  if (organisation.acronym) add(organisation.acronym);
  const others = [...names].map(({ printed }) => languages.get(fold(printed))).find((group) => group !== undefined);
  for (const printed of others ?? []) add(printed);
  return names;
}

/** Upper-case letters without a space: "IOM", "ABA-CEELI", "CeLRRD". */
export function isAcronym(printed: string): boolean {
  const letters = lettersOf(printed);
  const capitals = capitalsOf(printed);
  return (
    letters.length >= 2 &&
    letters.length <= 10 &&
    !/\s/.test(printed) &&
    capitals.length >= 2 &&
    capitals.length >= letters.length / 2
  );
}

function acronymSpellings(base: string): string[] {
  const joined = base.replaceAll(" ", "");
  return [...new Set([base, joined, ...(joined.length >= 3 && joined.length <= 6 ? [[...joined].join(" ")] : [])])];
}

function weakness(base: string, acronym: boolean): number {
  const joined = base.replaceAll(" ", "");
  const everyday = FLAG.weak | FLAG.everyday;
  if (acronym) return (joined.length < 4 && !has(KNOWN, joined)) || has(EVERYDAY_ALONE, joined) ? everyday : 0;
  if (has(RARE_ALONE, base)) return FLAG.weak;
  return has(EVERYDAY_ALONE, base) || (!base.includes(" ") && base.length < 5) ? everyday : 0;
}

/** A folded name with legal suffixes dropped and the usual spellings exchanged. */
function spellings(base: string): string[] {
  const found = new Set([base]);
  const bare = base.replace(LEGAL, "");
  if (bare.includes(" ") || bare.length > 4) found.add(bare);
  for (const [from, to] of SPELLINGS)
    for (const name of [...found]) {
      if (found.size >= MOST_SPELLINGS) break;
      const other = name.replace(from, to).trim();
      if (other !== "" && (other.includes(" ") || !name.includes(" "))) found.add(other);
    }
  // Arabic writes "and", "in" and "for" together with what follows.
  for (const name of ARABIC.test(base) ? [...found] : [])
    for (const prefix of ["و", "ب", "ل"])
      found.add(prefix === "ل" ? name.replace(/^(ال)?/, (the) => (the ? "لل" : "ل")) : prefix + name);
  return [...found];
}
const ARABIC = /^[\u0621-\u064a]/;
