import { defineList, defineSetting } from "./define-setting.ts";
import { isBoolean, leftOutOr, nullOr, objectOf, oneOf, recordOf, textLike, textOf } from "./stored-shapes.ts";

const isHost = textOf(1, 253);
const isDay = textLike(/^\d{4}-\d{2}-\d{2}$/);
const isTime = textLike(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
const isListId = textOf(0, 128);

/** "Wrong match": no word of the page, only what is needed to be silent there next time. */
export interface WrongMatch {
  host: string;
  /** SHA-256 of the address's path, in hexadecimal: it finds the page again and does not tell it. */
  path: string;
  country: string | null;
  organisation: string | null;
  /** Left out where the match was no project's title. */
  project?: string;
  /** ISO date. */
  on: string;
}
const isWrongMatch = objectOf<WrongMatch>({
  host: isHost,
  path: textLike(/^[0-9a-f]{64}$/),
  country: nullOr(textLike(/^[A-Z]{2}$/)),
  organisation: nullOr(isListId),
  project: leftOutOr(isListId),
  on: isDay,
});

/** "Off everywhere" sets it to false. */
export const hintsEnabled = defineSetting<boolean>("hintsEnabled", true, isBoolean);
/** Host names on which the person wants no hint. */
export const sitesOff = defineList("sitesOff", isHost);
/** Host name to the ISO time at which its snooze ends. */
export const snoozes = defineSetting<Record<string, string>>("snoozes", {}, recordOf(isHost, isTime));
export const theme = defineSetting("theme", "system", oneOf("system", "light", "dark"));
export const language = defineSetting("language", "auto", oneOf("auto", "en", "fr", "es"));
/** "Also show past projects". */
export const showPast = defineSetting<boolean>("showPast", false, isBoolean);
/** Mark the list's names in the text of pages. A page can read which words are marked. */
export const marks = defineSetting<boolean>("marks", false, isBoolean);
export const wrongMatches = defineList("wrongMatches", isWrongMatch);

/** Many a "wrong match" is kept; the oldest go first. */
export const MOST_WRONG_MATCHES = 2_000;
/** Texts of searches, with their typed forms, the newest first. */
export const savedSearches = defineList("savedSearches", textOf(1, 600), 50);

/** How many searches are remembered by themselves. */
export const MOST_LOOKED_UP = 8;
/** "Remember what I looked up lately". */
export const keepsLookedUp = defineSetting<boolean>("keepsLookedUp", true, isBoolean);
/** Texts that the person typed and opened a result of, the newest first; never words of a page. */
export const lookedUp = defineList("lookedUp", textOf(1, 100), MOST_LOOKED_UP);

interface Watched {
  kind: "country" | "organisation" | "project";
  /** ISO code of a country, else an id of the list. */
  id: string;
  /** ISO date since when. */
  on: string;
}
const isWatched = objectOf<Watched>({ kind: oneOf("country", "organisation", "project"), id: isListId, on: isDay });
export const MOST_WATCHED = 500;
/** Countries, organisations and projects whose ends the person wants to be told of, the newest first. */
export const watchlist = defineList("watchlist", isWatched, MOST_WATCHED);
