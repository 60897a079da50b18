import { pattern } from "../list/pattern.ts";
import type { Sense } from "./sense.ts";
import type { Sign } from "./signs.ts";

/** Characters of text in which a short form is spelt out. */
const REACH = 90;
const SMALL = /^(?:of|the|for|and|in|on|to|de|la|le|les|du|des|et|y|e|del|da|do|das|dos|los|las|para|pour|l|d)$/i;
/** "Danish Refugee Council (DRC)", "Danish Refugee Council, or DRC". */
const BEFORE = pattern(String.raw`((?:[\p{L}][\p{L}'’&-]*[ -]){2,9}?[\p{L}][\p{L}'’-]*)(?: ?\(|, (?:or|ou|o) )$`, "u");
/** "DRC (Danish Refugee Council)", "CRS reports (Congressional Research Service)". */
const BEHIND = pattern(String.raw`^(?: \p{Ll}+)? ?\(((?:[\p{L}][\p{L}'’-]*[ -]){1,7}[\p{L}][\p{L}'’-]*)\)`, "u");

/**
 * Does the page spell a short form out as something else than what it means to us? The initials of the words beside it
 * are its letters, and no sign of the same meaning covers them.
 */
export function isSpeltOutOtherwise(sign: Sign, meaning: Sense): boolean {
  const { zone, start, end, text, before, after } = sign;
  if (text !== text.toUpperCase()) return false;
  const letters = text.replace(/[^A-Za-z]/g, "").toLowerCase();
  if (letters.length < 2 || letters.length > 6) return false;
  const lead = zone.text.slice(Math.max(0, start - REACH), start);
  const long = /[(,]/.test(lead.slice(-6)) ? (BEFORE().exec(lead)?.[1] ?? "") : "";
  if (long !== "" && endsInInitials(long, letters) && !means(before, meaning, start - 6)) return true;
  const behind = zone.text.slice(end, end + REACH);
  const inside = behind.includes("(") ? (BEHIND().exec(behind)?.[1] ?? "") : "";
  return inside !== "" && endsInInitials(inside, letters) && !means(after, meaning, 0);
}

const means = (sign: Sign | null, { kind, target }: Sense, from: number): boolean =>
  sign !== null &&
  sign.end >= from &&
  sign.senses.some((sense) => sense.target === target && (sense.kind === kind || sense.kind < 9));

const initialsOf = (words: string[]): string => words.map((word) => word.slice(0, 1).toLowerCase()).join("");
const isTall = (word: string): boolean => word.slice(0, 1) !== word.slice(0, 1).toLowerCase();

/** The last words, as many as the short form has letters; small ones count in some short forms, and in some not. */
function endsInInitials(text: string, letters: string): boolean {
  const all = text.split(/[\s-]+/).filter((word) => word !== "");
  return [all, all.filter((word) => !SMALL.test(word))].some((words) => {
    const last = words.slice(-letters.length);
    return initialsOf(last) === letters && isTall(last[0]!) && isTall(last.at(-1)!);
  });
}
