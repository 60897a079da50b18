import { pattern } from "../list/pattern.ts";
import { isTypedAs } from "./applicant-words.ts";
import { keyOf } from "./could-be-name.ts";
import type { Surroundings } from "./mention.ts";
import type { Candidate } from "./one-name.ts";
import { isOfPerson } from "./person-evidence.ts";
import type { Reading } from "./reading.ts";

/** Boxes that are looked at, and letters of a value that names a person and no more. */
const MOST_FIELDS = 240;
const LONGEST = 80;

/** Whom a page calls a person, by a post, a mail of one's own or the box: keys of two words and more. */
export function personsOf(all: Candidate[], fields: Reading["fields"]): string[] {
  const said = all.filter(
    ({ forms }) =>
      isTypedAs.person(forms[0]!.text) &&
      forms.some(
        ({ evidence, about }) =>
          evidence.some(({ kind }) => kind === "has a post" || kind === "a person") ||
          (about !== null && isPersonHere(about)),
      ),
  );
  const boxed = fields
    .slice(0, MOST_FIELDS)
    .filter(({ label, value }) => value.length < LONGEST && isOfPerson(label) && isTypedAs.person(nameOf(value)))
    .map(({ value }) => keyOf(nameOf(value)));
  return [...said.map(({ key }) => key), ...boxed].filter((key) => key.includes(" "));
}

const nameOf = (value: string): string => value.split(/[,(|–—<]/)[0]!.trim();

/** "Chaired by ...", "Coordinator: ...", "... <ceyda@ufukcizgisi.org>". */
const isPersonHere = ({ before, behind }: Surroundings): boolean =>
  POST_BEFORE().test(before) || /^ ?[<(]\S+@/.test(behind);
const POST_BEFORE = pattern(
  String.raw`(?<!\p{L})(?:(?:chaired|led|headed|directed|signed|represented|coordinated) by|(?:dirigée?|présidée?|signée?|représentée?) par|(?:dirigid|presidid|firmad|representad|assinad)[oa] por|chair(?:person|woman|man|lady)?|director[ae]?|directeur|directrice|pr[ée]sident[ea]?|coord[eio]\p{L}+|secretary|secr[ée]taire|treasurer|manager|rector|rektor)[:,]? $`,
  "iu",
);
