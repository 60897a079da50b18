import { fold } from "../../list/fold.ts";
import type { Organisation } from "../../list/schema.ts";
import { isShortFor } from "../acronyms.ts";
import { placeOf } from "./country-book.ts";
import { Notes, noteBlank, plain, type Read, statesNothing } from "./reading.ts";
import { distance } from "./spelling.ts";

/** Whom a text names: ids where the list knows them, else the words as printed. */
export interface Holders {
  first: string | null;
  others: readonly string[];
  /** Organisations whose names did not have this form yet. */
  proposed: readonly { organisation: string; alias: string }[];
}

const NOBODY: Holders = { first: null, others: [], proposed: [] };
const withheld = /^(?:implementer |recipient |name |identity )?(?:withheld|redacted|not disclosed|confidential)\b.*$/i;
const legalSuffix = /,?\s+(?:inc|incorporated|llc|ltd|limited|gmbh|e\.?\s?v|plc|corp|co|s\.?a|sarl|asbl)\.?$/i;
const lastParenthesis = /^(.+?)\s*[([]([^()[\]]*)[)\]]\s*$/;
/** Behind a name: "IOM¹", "IOM [2]", "IOM*". */
const footnote = /(?<=\p{L}[).,]?)\s*(?:[*†‡¹²³⁰⁴-⁹]{1,3}|\[\d{1,2}\])\s*$/u;
/** A name of more characters is a description. */
const LONGEST_NAME = 300;
/** A text of more characters names nobody that can be told. */
const LONGEST_TEXT_OF_NAMES = 3_000;
/** Letters from which a name with one slip can only mean one organisation. */
const LEAST_TO_COMPARE = 10;

/** New names of one file from which an index of the known ones is worth while. */
const FEW = 50;

export interface OrganisationBook {
  holders(field: "implementer" | "subrecipients", text: string): Read<Holders>;
  /** True for the very name under which the list keeps the organisation. */
  isName(id: string, text: string): boolean;
}

/** Resolves printed names against the organisations of the list; new names are nobody's and stay as printed. */
export function openOrganisationBook(organisations: readonly Organisation[]): OrganisationBook {
  const known = idsByName(organisations);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));

  const exact = (text: string): string | undefined =>
    known.get(keyOf(text)) ?? known.get(keyOf(text.replace(legalSuffix, "")));

  /** `null` where the two halves of a name are two organisations. */
  const find = (text: string): string | null | undefined => {
    const name = text.replace(/[,;.]+$/, "").trim();
    const whole = exact(name);
    if (whole) return whole;
    const [, outer = "", inner = ""] = lastParenthesis.exec(name) ?? [];
    if (outer === "") return undefined;
    const [outerId, innerId] = [find(outer), exact(inner)];
    if (outerId && innerId && outerId !== innerId) return null;
    if (outerId) return outerId;
    return innerId && isShortFor(inner, outer) ? innerId : undefined;
  };

  const index = lazily(() => oneLetterIndex(known));
  let looked = 0;
  const nearName = (text: string): string | null => {
    const key = keyOf(text);
    if (key.length < LEAST_TO_COMPARE) return null;
    looked += 1;
    const ids = new Set<string>();
    // For a few new names all known ones are looked through sooner than an index of them is made.
    const candidates = looked > FEW ? withoutOne(key).flatMap((form) => index().get(form) ?? []) : known.keys();
    for (const name of candidates)
      if (name.length >= LEAST_TO_COMPARE && mayBeNear(key, name) && distance(key, name, 1) === 1)
        ids.add(known.get(name)!);
    const [only] = ids;
    return ids.size === 1 && only !== undefined ? (names.get(only) ?? null) : null;
  };

  const severalOf = (field: "implementer" | "subrecipients", text: string): string[] => {
    if (/;\s|\n/.test(text)) return text.split(/;\s+|\s*\n\s*/).filter((part) => part.trim() !== "");
    const parts = text.split(/,?\s+(?:and|et|y|with|&)\s+|,\s+|\s*\/\s*/);
    if (parts.length > 1 && parts.every((part) => typeof find(part) === "string")) return parts;
    return field === "subrecipients" ? plainNames(text) : [text];
  };

  const holders = (field: "implementer" | "subrecipients", cell: string): Read<Holders> => {
    const notes = new Notes();
    const text = cell.replace(footnote, "");
    if (text !== cell) notes.change(field, cell, text, "footnote", "The mark of a footnote is no part of the name.");
    const printed = text.replace(/\s+/g, " ").trim();
    if (statesNothing(printed) || withheld.test(printed)) {
      if (!withheld.test(printed)) noteBlank(notes, field, text);
      return notes.of(NOBODY);
    }
    const whole = printed.length > LONGEST_TEXT_OF_NAMES ? undefined : find(printed);
    const parts =
      whole === undefined && printed.length <= LONGEST_TEXT_OF_NAMES ? severalOf(field, text.trim()) : [printed];
    const proposed: { organisation: string; alias: string }[] = [];
    const found = parts.map((part) => {
      const name = part.replace(/\s+/g, " ").trim();
      const id = name.length > LONGEST_NAME ? undefined : find(name);
      if (id === null) doubtTwo(field, name, notes);
      if (!id) {
        const near = name.length > LONGEST_NAME || id === null ? null : nearName(name);
        if (near !== null) doubtNear(field, name, near, notes);
        return name;
      }
      if (!known.has(keyOf(name))) proposed.push({ organisation: id, alias: name });
      return id;
    });
    const [first = null, ...others] = [...new Set(found)];
    const silent = notes.doubts.length === 0 && notes.changes.length === 0;
    if (first === null || (silent && proposed.length === 0 && others.length === 0))
      return plain({ first, others: [], proposed });
    return notes.of({ first, others, proposed });
  };

  return { holders, isName: (id, text) => names.get(id) === text };
}

/** A name that stands by itself: two words or more, or a short form; no place, no part of an organisation. */
const nameAlone = /^(?:\p{Lu}[\p{L}\p{M}'’.&-]*(?:\s+[\p{L}\p{M}'’.&()-]+)+|\p{Lu}{3,10})$/u;
const partOfOne =
  /^(?:department|office|division|bureau|unit|faculty|school|section|branch|chapter|college|d[ée]partement|direction|bureau|departamento|oficina|secci[óo]n|facultad)\b|\b(?:inc|llc|ltd|co|corp|gmbh|plc)\.?$/i;

/** Names that commas part, where each can only be one; else the text as it is. */
function plainNames(text: string): string[] {
  const parts = text.split(/\s*,\s+(?:(?:and|et|y)\s+)?/);
  const plain = parts.every((part) => nameAlone.test(part) && !partOfOne.test(part) && placeOf(part) === null);
  return parts.length > 1 && plain
    ? parts.flatMap((part, at) => (at === parts.length - 1 ? lastTwo(part) : [part]))
    : [text];
}

/** The end of "Hope Row, Kiran Society and Al-Amal Shelter"; not of "..., Ministry of Labor and Social Affairs". */
function lastTwo(text: string): string[] {
  const halves = text.split(/\s+(?:and|et|y)\s+/);
  const names =
    halves.length === 2 && halves.every((half) => nameAlone.test(half) && /^(?:[\p{Lu}\d(]\S*\s?)+$/u.test(half));
  return names ? halves : [text];
}

/** "The Asia Foundation" is "Asia Foundation". */
function keyOf(text: string): string {
  return fold(text).replace(/^the /, "");
}

/** Folded for the first file; the next ones are read over the same list. */
const folded = new WeakMap<readonly Organisation[], ReadonlyMap<string, string>>();

function idsByName(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  const before = folded.get(organisations);
  if (before) return before;
  const known = new Map<string, string>();
  for (const { id, name, acronym, aliases } of organisations)
    for (const text of [name, acronym, ...aliases]) {
      const key = text ? keyOf(text) : "";
      if (text && !known.has(key)) known.set(key, id);
    }
  folded.set(organisations, known);
  return known;
}

/** Of two names one letter apart the lengths differ by one at most, and either the first or the last half is the same. */
function mayBeNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const half = (Math.min(one.length, other.length) >> 1) - 1;
  return one.startsWith(other.slice(0, half)) || one.endsWith(other.slice(-half));
}

/** The word, and the word without each of its letters: words one slip apart have one of these in common. */
function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1))];
}

function oneLetterIndex(known: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of known.keys()) {
    if (name.length < LEAST_TO_COMPARE) continue;
    for (const form of withoutOne(name)) {
      const names = index.get(form);
      if (names) names.push(name);
      else index.set(form, [name]);
    }
  }
  return index;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function doubtTwo(field: "implementer" | "subrecipients", name: string, notes: Notes): void {
  const reason = "The name and the short form behind it are two organisations of the list.";
  notes.doubt(field, name, "two-organisations", reason, { severity: "warning" });
}

function doubtNear(field: "implementer" | "subrecipients", name: string, near: string, notes: Notes): void {
  notes.doubt(field, name, "near-name", `The list has “${near}”, one letter away.`, { severity: "warning", fix: near });
}
