import { pattern } from "../list/pattern.ts";

const unprintable = pattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+`, "gu");

/** Text from a list or a page, as one short line: no line breaks, no control or direction characters, at most `most`. */
export function oneLine(text: string, most = 160): string {
  const clean = text.replace(unprintable(), " ").replace(/\s+/g, " ").trim();
  const letters = [...clean];
  return letters.length <= most ? clean : `${letters.slice(0, most - 1).join("")}…`;
}

/** Longer text, its paragraphs kept: the same without control and direction characters. */
export function paragraphs(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => oneLine(line, 20_000))
    .filter((line) => line !== "")
    .join("\n");
}

/** An address that a person may follow; anything but the web is none. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
