import { pattern } from "../list/pattern.ts";

const WORD = pattern(String.raw`\p{L}{2}`, "u");
const SMALL = pattern(String.raw`^\p{Ll}`, "u");

/** Two letters in a row, of any script. */
export const hasWord = (text: string): boolean => WORD().test(text);

/** A first letter that is small. */
export const startsSmall = (text: string): boolean => SMALL().test(text);
