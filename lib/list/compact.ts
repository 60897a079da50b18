import type { Edition } from "./schema.ts";

/** A list as it is written to a file: what is not stated and what is empty is left out; `parseEdition` puts it back. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([field, held]) => [field, compact(held)] as const)
      .filter(([field, held]) => !isBlank(field, held)),
  );
}

/** An edition as text, one row a line, so that two editions can be compared line by line. */
export function writeEdition(edition: Edition): string {
  const fields = Object.entries(edition).map(([field, held]) => {
    if (!Array.isArray(held)) return `${JSON.stringify(field)}:${JSON.stringify(held)}`;
    const rows = held.map((row) => JSON.stringify(compact(row)));
    return `${JSON.stringify(field)}:[${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n`}]`;
  });
  return `{${fields.join(",\n")}}\n`;
}

function isBlank(field: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  // A source without an address is still a source; only printed words are nothing when there are none.
  return field === "printed" && typeof value === "object" && Object.keys(value).length === 0;
}
