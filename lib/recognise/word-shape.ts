import { pattern } from "../list/pattern.ts";

/** Small letters of the scripts we read, as a class: without `\p{Ll}` and flags a pattern costs a fifth to compile. */
export const SMALL_LETTER = "[a-zß-öø-ÿāăąćčďđēėęěğīįıłńňōőœřśšşţťūůűųźżžа-яёґєіїء-يٱ-ە]";

const WORD = pattern(String.raw`\p{L}{2}`, "u");
const SMALL = pattern(String.raw`^\p{Ll}`, "u");
const NO_LETTERS = pattern(String.raw`[^\p{L}]+`, "gu");
const NO_CAPITALS = pattern(String.raw`[^\p{Lu}]+`, "gu");
const NAME_BEHIND = pattern(String.raw`^ (\p{Lu}\p{Ll}+)`, "u");

/** Two letters in a row, of any script. */
export const hasWord = (text: string): boolean => WORD().test(text);

/** A first letter that is small. */
export const startsSmall = (text: string): boolean => SMALL().test(text);

/** Letters of any script, and nothing else. */
export const lettersOf = (text: string): string => text.replace(NO_LETTERS(), "");

/** Capitals, and nothing else. */
export const capitalsOf = (text: string): string => text.replace(NO_CAPITALS(), "");

/** The capitalised word that the text goes on with after a space, or null. */
export const nameBehind = (text: string): string | null => NAME_BEHIND().exec(text)?.[1] ?? null;
