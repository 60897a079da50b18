import { FLAG, KIND } from "../../../lib/recognise/sense.ts";
import { list, type Names } from "./collect.ts";
import { CUES } from "./cues.ts";
import { FORENAMES, PERSONS, THINGS } from "./things.ts";

/** Phrases that hide names, cues that explain them, given names. */
export function addPhrases(names: Names): void {
  for (const thing of list(THINGS)) names.add(thing, KIND.thing, 0, FLAG.caseless);
  for (const person of list(PERSONS)) names.add(person, KIND.thing, 0, FLAG.person);
  for (const [cue, phrases] of CUES)
    for (const phrase of list(phrases)) names.add(phrase, KIND.cue, cue, FLAG.caseless);
  for (const name of list(FORENAMES)) names.add(name, KIND.forename, 0);
}
