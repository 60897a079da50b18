import { readFileSync } from "node:fs";
import type { Gazetteer } from "../lib/recognise/gazetteer.ts";
import { readGazetteer } from "../lib/recognise/gazetteer.ts";
import { KIND, type Sense } from "../lib/recognise/sense.ts";
import { type Chance, chanceFrom, readStarter } from "./many-projects.ts";

/** Phrases and prose for measuring the scan: names of the gazetteer, words of the starter list, a seeded order. */
export interface ScanMatter {
  folds: Gazetteer["folds"];
  /** Folded, different, letters of ASCII only: what every contender can look for. */
  phrases: string[];
  text: string;
}

const KINDS = ["foundation", "centre", "initiative", "women's network", "council", "legal aid society", "trust"];
/** Characters from one planted phrase to the next. */
const PLANTED_EVERY = 400;
const accents: Record<string, string> = { e: "é", a: "à", c: "ç", n: "ñ", o: "ô", i: "ï" };

export function scanMatter(count: number, length: number): ScanMatter {
  const chance = chanceFrom(count);
  const { folds, entries } = readGazetteer(new Uint8Array(readFileSync("public/data/gazetteer.bin")).buffer);
  const names = shuffled(
    entries
      .filter(({ name, senses }) => /^[a-z][a-z ]{2,}$/.test(name) && senses.every(isName))
      .map(({ name }) => name),
    chance,
  );
  const phrases = new Set(names.slice(0, count));
  while (phrases.size < count) phrases.add(madeName(names, chance));
  return { folds, phrases: [...phrases], text: proseWith([...phrases], length, chance) };
}

/** Names of places and organisations; cues, given names and what only hides a name stand in every text. */
const isName = ({ kind }: Sense) => kind >= KIND.country && kind <= KIND.acronym;

/** "Kumasi women s network", "Legal aid society of Tarkwa and Obuasi". */
function madeName(names: string[], chance: Chance): string {
  const one = pick(names, chance);
  const kind = pick(KINDS, chance).replace("'", " ");
  return chance(2) === 0 ? `${one} ${kind}` : `${kind} of ${one} and ${pick(names, chance)}`;
}

/** Sentences of the starter list's own words, as often as it has them, with a phrase planted now and then. */
function proseWith(phrases: string[], length: number, chance: Chance): string {
  const { projects } = readStarter();
  const words = projects
    .flatMap(({ title, summary }) => [title, summary])
    .join(" ")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  let text = "";
  let planted = 0;
  let sentence = 0;
  while (text.length < length) {
    const word = pick(words, chance);
    text += sentence === 0 ? capital(word) : word;
    sentence++;
    if (text.length > planted + PLANTED_EVERY) {
      text += ` ${printed(pick(phrases, chance), chance)}`;
      planted = text.length;
    }
    const end = sentence > 8 && chance(100) < 12;
    text += end ? (chance(100) < 20 ? ".\n" : ". ") : chance(100) < 8 ? ", " : " ";
    if (end) sentence = 0;
  }
  // One flat string, as a message brings it.
  return Buffer.from(text.slice(0, length)).toString();
}

/** A phrase as a page prints it: capitals, now and then an accent or a hyphen. */
function printed(phrase: string, chance: Chance): string {
  const words = phrase.split(" ").map(capital);
  const accent = (word: string) => word.replace(/[eacnoi](?=.)/, (letter) => accents[letter] ?? letter);
  return words.map((word) => (chance(100) < 15 ? accent(word) : word)).join(chance(100) < 10 ? "-" : " ");
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const pick = <T>(from: T[], chance: Chance): T => from[chance(from.length)] as T;

function shuffled<T>(items: T[], chance: Chance): T[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at--) {
    const other = chance(at + 1);
    [left[at], left[other]] = [left[other] as T, left[at] as T];
  }
  return left;
}
