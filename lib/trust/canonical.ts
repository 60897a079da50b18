import { isRecord, isText } from "./json.ts";

/**
 * The one way to write a value that signatures are over: OLPC canonical JSON. Names in the order of their code units, no
 * blanks, only quotes and backslashes escaped. Throws on what it does not have, such as fractions.
 */
export function canonical(value: unknown): string {
  if (isText(value)) return `"${value.replace(/["\\]/g, "\\$&")}"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (isRecord(value)) {
    const fields = Object.keys(value).sort();
    return `{${fields.map((name) => `${canonical(name)}:${canonical(value[name])}`).join()}}`;
  }
  if (value === null || typeof value === "boolean" || Number.isInteger(value)) return JSON.stringify(value);
  throw new TypeError(`no canonical JSON: ${String(value)}`);
}
