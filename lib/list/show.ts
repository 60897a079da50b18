import { pattern } from "./pattern.ts";

/** Longest piece of a bad value that a problem repeats. */
const LONGEST = 60;

/** Control characters, lone surrogates and direction overrides have no place in a sentence. */
const unprintable = pattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]`, "gu");

/** A value as a problem may repeat it: short, on one line, harmless. */
export function show(value: unknown): string {
  if (typeof value === "string") return `"${clip(value)}"`;
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" || typeof value === "function") return "an object";
  return clip(String(value));
}

/** A text as part of a row's name. */
export function clip(text: string): string {
  const short = text.slice(0, LONGEST).replace(unprintable(), "�");
  return text.length > LONGEST ? `${short}…` : short;
}
