import * as v from "valibot";
import { defineList, defineSetting } from "./define-setting.ts";

/* @__NO_SIDE_EFFECTS__ */
const matches =
  <S extends v.GenericSchema>(schema: S) =>
  (stored: unknown): stored is v.InferOutput<S> =>
    v.is(schema, stored);

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const isoTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/));

const listId = v.pipe(v.string(), v.maxLength(128));

/** "Wrong match": no word of the page, only what is needed to be silent there next time. */
const wrongMatch = v.strictObject({
  host,
  /** SHA-256 of the address's path, in hexadecimal: it finds the page again and does not tell it. */
  path: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  organisation: v.nullable(listId),
  /** Left out where the match was no project's title. */
  project: v.exactOptional(listId),
  /** ISO date. */
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type WrongMatch = v.InferOutput<typeof wrongMatch>;

/** "Off everywhere" sets it to false. */
export const hintsEnabled = defineSetting<boolean>("hintsEnabled", true, matches(v.boolean()));
/** Host names on which the person wants no hint. */
export const sitesOff = defineList("sitesOff", matches(host));
/** Host name to the ISO time at which its snooze ends. */
export const snoozes = defineSetting<Record<string, string>>("snoozes", {}, matches(v.record(host, isoTime)));
export const theme = defineSetting("theme", "system", matches(v.picklist(["system", "light", "dark"])));
export const language = defineSetting("language", "auto", matches(v.picklist(["auto", "en", "fr", "es"])));
/** "Also show past projects". */
export const showPast = defineSetting<boolean>("showPast", false, matches(v.boolean()));
/** Mark the list's names in the text of pages. A page can read which words are marked. */
export const marks = defineSetting<boolean>("marks", false, matches(v.boolean()));
export const wrongMatches = defineList("wrongMatches", matches(wrongMatch));

/** Many a "wrong match" is kept; the oldest go first. */
export const MOST_WRONG_MATCHES = 2_000;
/** Texts of searches, with their typed forms, the newest first. */
export const savedSearches = defineList(
  "savedSearches",
  matches(v.pipe(v.string(), v.minLength(1), v.maxLength(600))),
  50,
);

/** How many searches are remembered by themselves. */
export const MOST_LOOKED_UP = 8;
/** "Remember what I looked up lately". */
export const keepsLookedUp = defineSetting<boolean>("keepsLookedUp", true, matches(v.boolean()));
/** Texts that the person typed and opened a result of, the newest first; never words of a page. */
export const lookedUp = defineList(
  "lookedUp",
  matches(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  MOST_LOOKED_UP,
);

const watched = v.strictObject({
  kind: v.picklist(["country", "organisation", "project"]),
  /** ISO code of a country, else an id of the list. */
  id: listId,
  /** ISO date since when. */
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export const MOST_WATCHED = 500;
/** Countries, organisations and projects whose ends the person wants to be told of, the newest first. */
export const watchlist = defineList("watchlist", matches(watched), MOST_WATCHED);
