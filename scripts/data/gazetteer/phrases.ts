import { CUE } from "../../../lib/recognise/cue.ts";
import { FLAG, KIND } from "../../../lib/recognise/sense.ts";
import { list, type Names } from "./collect.ts";
import { CUES } from "./cues.ts";
import { arabicNoun, russianName } from "./inflect.ts";
import { FORENAMES, PERSONS, THINGS } from "./things.ts";

/** Phrases that hide names, cues that explain them, given names. */
export function addPhrases(names: Names): void {
  for (const thing of list(THINGS)) names.add(thing, KIND.thing, 0, FLAG.caseless);
  for (const person of list(PERSONS)) names.add(person, KIND.thing, 0, FLAG.person);
  for (const [cue, phrases] of CUES) for (const phrase of list(phrases)) addCue(names, phrase, cue);
  for (const name of list(FORENAMES)) names.add(name, KIND.forename, 0);
}

/** Cues that say what a page is about: their words stand in every case and with every particle. */
const ABOUT = new Set<number>([
  CUE.topic,
  CUE.civic,
  CUE.daily,
  CUE.travel,
  CUE.shop,
  CUE.sport,
  CUE.food,
  CUE.home,
  CUE.show,
  CUE.people,
  CUE.plight,
]);

/** "Con fondos de", "con fondos del": what a preposition becomes with its article. */
const CONTRACTED = ["du", "des", "d", "del", "do", "da", "dos", "das"];

function formsOf(phrase: string, cue: number): string[] {
  if (phrase.endsWith(" de")) return [phrase, ...CONTRACTED.map((end) => phrase.replace(/de$/, end))];
  if (!ABOUT.has(cue) || phrase.includes(" ")) return [phrase];
  if (/^[\u0400-\u04ff]{4,}$/.test(phrase)) return [phrase, ...russianName(phrase)];
  return /^[\u0600-\u06ff]{3,}$/.test(phrase) ? arabicNoun(phrase) : [phrase];
}

/** What a longer phrase says beside its own meaning, by a word in it: the longest phrase hides those within. */
const WITHIN: [of: number[], word: RegExp, cue: number][] = [
  [[CUE.ask], /^/, CUE.want],
  [[CUE.ask, CUE.proposal, CUE.donor, CUE.state], /emba[sj]|ambas|embaix|посольств|سفارة/, CUE.desk],
  [[CUE.proposal], /attach|enclos|joint|adjunt|anexo|прилага|نرفق/, CUE.attached],
  [[CUE.paper], /proposal|concept|projet|proyecto|proje[c]?to|proposta|propuesta|مشروع|проект/, CUE.idea],
];

/** "Human trafficking in" says both where the work is and what it is. */
function addCue(names: Names, phrase: string, cue: number): void {
  for (const form of formsOf(phrase, cue)) names.add(form, KIND.cue, cue, FLAG.caseless);
  for (const [of, word, also] of WITHIN)
    if (of.includes(cue) && word.test(phrase)) names.add(phrase, KIND.cue, also, FLAG.caseless);
  if (cue === CUE.work && /trafficking|labou?r|slavery/.test(phrase))
    names.add(phrase, KIND.cue, CUE.topic, FLAG.caseless);
}
