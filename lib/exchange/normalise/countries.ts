import { regionOf } from "../../list/countries.ts";
import { fold } from "../../list/fold.ts";
import type { Region } from "../../list/schema.ts";
import { codesAsNames, type Place, placeOf, spellableNames } from "./country-book.ts";
import { Gathered, type Places } from "./gathered-places.ts";
import { Notes, noteBlank, plain, type Read, shared, statesNothing } from "./reading.ts";
import { nearest } from "./spelling.ts";
import { type Named, splitPlaces } from "./split-places.ts";
import { joinWrapped } from "./wrapped-places.ts";

export type { Places } from "./gathered-places.ts";

/** Characters of the longest list of places that is read: all countries of the world fit in. */
const LONGEST = 5_000;
/** Parentheses that are looked into. */
const MOST_PARENTHESES = 60;

const NONE: Places = { countries: shared([]), region: null, regional: false, unread: false };

/** Words of a report beside a country's name: they say nothing of where a project works. */
const remarks =
  /\s*\((?:tier\b[^()]*|not on report|not in report|not ranked|special case|see\b[^()]*|watch ?list|no tier|[\d.]+)\)|\s*[-–—]\s*tier \d.*$|\s+tier [123]\b(?: watch ?list)?/gi;
const regionalWord =
  /^\s*(?:multi-?country|sub-?regional|regional|régional|multinational)(?:\s+(?:projects?|programs?|programmes?|initiatives?))?(?:\s*[-–—:,]\s*|\s+(?=\()|$)/i;

/** Countries and regions of one text, as lists print them. A name that is not known is told; none is guessed. */
export function readCountries(text: string): Read<Places> {
  const known = text === "NA" ? null : placeOf(text);
  if (known?.kind === "country" && !known.former) return plain({ ...NONE, countries: shared(known.codes) });
  const notes = new Notes();
  if (text.trim() === "NA") {
    const reason = "“NA” can be the code of Namibia, or say that no country is stated.";
    notes.doubt("countries", text, "na-or-namibia", reason, { severity: "warning" });
    return notes.of(NONE);
  }
  if (statesNothing(text)) {
    // Of what is done everywhere no country is to be stated.
    noteBlank(notes, "countries", text, !/^\s*(?:n\W?a|not applicable|sans objet|no aplica)\b/i.test(text));
    return notes.of(NONE);
  }
  if (text.length > LONGEST) {
    const reason = `It has ${text.length} characters: too many for a list of places.`;
    notes.doubt("countries", text, "too-long", reason);
    return notes.of(NONE);
  }
  const gathered = new Gathered(notes);
  readText(joinWrapped(codesAsNames(text).replace(remarks, " ")).replace(/\s+/g, " ").trim(), gathered);
  return notes.of(gathered.places());
}

function readText(text: string, gathered: Gathered): void {
  if (/^(?:countries|member (?:states|countries)|members|region|states)$/i.test(text)) return;
  const whole = placeOf(text);
  if (whole) {
    gathered.take({ text, place: whole });
    return;
  }
  if (regionalWord.test(text)) {
    gathered.regional = true;
    const rest = text
      .replace(regionalWord, "")
      .replace(/^\((.*)\)$/, "$1")
      .trim();
    if (rest !== "") readText(rest, gathered);
    return;
  }
  const global = /^(?:global|worldwide)(?: projects?| programs?)?\s*[-–—:(]\s*(.*?)\)?$/i.exec(text);
  if (global) {
    gathered.regions.add("GLOBAL");
    const named = splitPlaces(global[1] ?? "");
    // "Global: IOM Geneva HQ": where the office is, is not where the work is.
    if (named.every(({ place }) => place)) for (const one of named) gathered.take(one);
    return;
  }
  // "Peru – Child Protection Compact", "India – Tamil Nadu": what stands behind the dash is a remark or a part of it.
  const [, before = "", remark = ""] = /^([^(),;–—]+?)\s+[–—-]\s+(.+)$/.exec(text) ?? [];
  const place = before === "" ? null : placeOf(before);
  if (place?.kind === "country" && splitPlaces(remark.replace(/[()]/g, ",")).every((one) => one.place === null)) {
    gathered.take({ text: before, place });
    return;
  }
  const parenthesis = /^([^()]*?)\s*[-–—:,]?\s*\(([^()]*)\)?\s*(.*)$/.exec(text);
  if (parenthesis && gathered.parentheses++ < MOST_PARENTHESES)
    readParenthesis(parenthesis[1] ?? "", parenthesis[2] ?? "", parenthesis[3] ?? "", gathered);
  else readList(text, gathered);
}

/** "Macedonia (FYROM)", "Sudan (Darfur)", "Eastern Africa Region – (Burundi, ...)", "Ghana (Accra), Togo". */
function readParenthesis(outer: string, inner: string, rest: string, gathered: Gathered): void {
  const after = rest
    .replace(/^[\s,;]*(?:and|&|et|y)?\s+/i, "")
    .replace(/^[,;]\s*/, "")
    .trim();
  const [outerPlace, innerPlace] = [placeOf(outer), placeOf(inner)];
  const joined = placeOf(`${outer} (${inner})`);
  if (joined && !/[,;]/.test(inner)) gathered.take({ text: `${outer} (${inner})`, place: joined });
  else if (outerPlace?.kind === "country" && innerPlace?.kind === "country") {
    gathered.take({ text: outer, place: outerPlace.former ? innerPlace : outerPlace });
    if (!sameCodes(outerPlace, innerPlace)) gathered.take({ text: inner, place: innerPlace });
  } else if (outer === "") readList(inner, gathered);
  else readOuterAndInner(outer, inner, gathered);
  if (after !== "") readText(after, gathered);
}

function readOuterAndInner(outer: string, inner: string, gathered: Gathered): void {
  const names = splitPlaces(outer);
  const within = splitPlaces(afterColon(inner));
  const listsCountries = within.some(({ place }) => place?.kind === "country");
  // A list in parentheses says what the words before it mean, known or not: "Indian Ocean Commission – (...)".
  if (listsCountries && within.length > 1 && names.every(({ place }) => place?.kind !== "country")) {
    gathered.regional = true;
    for (const { place } of names)
      if (place?.kind === "region" && place.region !== undefined) gathered.regions.add(place.region);
    for (const one of within) gathered.take(one);
    return;
  }
  if (listsCountries && names.every(({ place }) => place === null || place.kind === "region")) {
    gathered.regional = true;
    for (const one of [...names.filter(({ place }) => place), ...within]) gathered.take(one);
    return;
  }
  // What stands behind a country that is known is a place in it, or a remark.
  for (const one of names) gathered.take(one);
  if (listsCountries) for (const one of within) if (one.place) gathered.take(one);
}

/** "SADC members include Angola, ...", "West Africa Regional Program-Sierra Leone, Liberia". */
function afterColon(text: string): string {
  const found =
    /^[^,;]*?(?::|\binclud(?:es?|ing)\b|\bmembers?\b:?|\b(?:regional )?(?:program|project)\s?[-–—])\s*(.+)$/i.exec(
      text,
    );
  return found?.[1] ?? text;
}

function readList(text: string, gathered: Gathered): void {
  const colon = /^([^:,;]+):\s*(.+)$/.exec(text);
  if (colon) {
    const named = splitPlaces(colon[1] ?? "");
    if (named.every(({ place }) => place)) {
      for (const one of named) gathered.take(one);
      readList(colon[2] ?? "", gathered);
      if (/regional/i.test(colon[2] ?? "")) gathered.regional = true;
      return;
    }
  }
  const list = afterColon(text);
  const named = splitPlaces(list);
  if (isPlacesInCountries(named, list)) {
    takePlacesInCountries(named, gathered);
    return;
  }
  for (const one of named) {
    if (/^(?:sub-?)?regional\b|^other countries|^others?$|^etc\.?$|^region$/i.test(one.text)) gathered.regional = true;
    else if (one.place === null) splitFurther(one, gathered);
    else gathered.take(one);
  }
}

/** "Mexico City, Mexico": before each country, and a comma, stands what is none and resembles none. */
function isPlacesInCountries(named: readonly Named[], list: string): boolean {
  if (named.length < 2 || named.length % 2 === 1) return false;
  return named.every(({ text, place }, at) => {
    if (at % 2 === 1) return place?.kind === "country";
    const next = named[at + 1]?.text ?? "";
    return (
      place === null &&
      /^\p{Lu}[\p{L}\p{M} '’.-]+$/u.test(text) &&
      list.includes(`${text}, ${next}`) &&
      nearest(fold(text), spellableNames()).names.length === 0 &&
      wordsAsPlaces(text).length === 0
    );
  });
}

function takePlacesInCountries(named: readonly Named[], gathered: Gathered): void {
  for (const [at, one] of named.entries()) {
    if (one.place !== null) {
      gathered.take(one);
      continue;
    }
    const reason = `“${one.text}” is taken as a place in ${named[at + 1]?.text}; it stays as printed.`;
    gathered.notes.doubt("countries", one.text, "place-in-country", reason, { severity: "warning" });
  }
}

/** "Serbia-Kosovo", "Cambodia Laos Vietnam": only where every part is a country by itself. */
function splitFurther(one: Named, gathered: Gathered): void {
  const dashed = one.text.split(/\s*[-–—]\s*|\s{2,}/).filter((part) => part !== "");
  const parts = dashed.length > 1 ? dashed : wordsAsPlaces(one.text);
  const places = parts.map((text) => ({ text, place: placeOf(text) }));
  if (parts.length < 2 || !places.every(({ place }) => place?.kind === "country")) {
    gathered.take(one);
    return;
  }
  for (const part of places) gathered.take(part);
  gathered.notes.change("countries", one.text, parts.join(", "), "lost-comma", "Names stand together without commas.");
}

/** Words put together to the longest names of countries; nothing where any word is left over. */
function wordsAsPlaces(text: string): string[] {
  const words = text.split(" ");
  const names: string[] = [];
  for (let at = 0; at < words.length && words.length < 60; ) {
    let count = Math.min(6, words.length - at);
    while (count > 0 && placeOf(words.slice(at, at + count).join(" "))?.kind !== "country") count -= 1;
    if (count === 0) return [];
    names.push(words.slice(at, at + count).join(" "));
    at += count;
  }
  return names;
}

function sameCodes(one: Place & { kind: "country" }, other: Place & { kind: "country" }): boolean {
  return one.codes.join() === other.codes.join();
}

/** The region that all of the countries share; null where they share none. */
export function commonRegion(countries: readonly string[]): Region | null {
  const [first] = countries;
  if (first === undefined) return null;
  const region = regionOf(first);
  for (let at = 1; at < countries.length; at++) if (regionOf(countries[at]!) !== region) return null;
  return region;
}
