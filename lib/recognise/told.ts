import type { Reading } from "./reading.ts";

/** Letters from which a value is prose, and how many such values are read as text. */
const LONG = 80;
const MOST = 20;
/** Characters of main text in which a value may stand already. */
const LOOKED_AT = 30_000;

/** What somebody wrote into the large boxes of a form is told as a letter tells it: read as main text where it stands in none. */
export function withLongValues(reading: Reading): Reading {
  const long = reading.fields.filter(({ value }) => value.length >= LONG && /\s/.test(value)).slice(0, MOST);
  if (long.length === 0) return reading;
  const main = reading.text.slice(0, Math.min(reading.mainLength, LOOKED_AT));
  const values = long.map(({ value }) => value).filter((value) => !main.includes(value.slice(0, LONG)));
  if (values.length === 0) return reading;
  const more = `\n${values.join("\n")}`;
  return {
    ...reading,
    text: reading.text.slice(0, reading.mainLength) + more + reading.text.slice(reading.mainLength),
    mainLength: reading.mainLength + more.length,
  };
}
