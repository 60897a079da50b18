/** The names of an error and of all that it wraps: Dexie wraps the browser's error, or lists one for each row. */
function namesIn(error: unknown, depth = 0): string[] {
  if (depth > 4 || typeof error !== "object" || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const wrapped = [inner, ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  return [...(typeof name === "string" ? [name] : []), ...wrapped.flatMap((each) => namesIn(each, depth + 1))];
}

/** True when the browser refused to store more. */
export function isFull(error: unknown): boolean {
  return namesIn(error).includes("QuotaExceededError");
}

/** The innermost name, which says most: "UnknownError", "InvalidStateError". */
export function failureName(error: unknown): string {
  return namesIn(error).at(-1) ?? "Error";
}
