/** JSON as it comes from outside, and the few questions asked of it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

/** A question asked of a value from outside. Where the answer is yes, the value is used as it came: nothing is copied. */
export type Guard<T> = (value: unknown) => value is T;

export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === "string";
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
/** `2030-08-15T14:30:45Z`, the one form that metadata uses. */
export const isDate = (value: unknown): value is string =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value));

/** A record with all these fields, each as asked. Others may stand beside them. */
export function has<T>(fields: { [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const guards: [string, Guard<unknown>][] = Object.entries(fields);
  return (value): value is T => isRecord(value) && guards.every(([name, fits]) => fits(value[name]));
}

export const listOf =
  <T>(fits: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(fits);

export const recordOf =
  <T>(fits: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isRecord(value) && Object.values(value).every(fits);

export const optional =
  <T>(fits: Guard<T>): Guard<T | null | undefined> =>
  (value): value is T | null | undefined =>
    value === undefined || value === null || fits(value);

export const oneOf =
  <T>(values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.some((each) => each === value);

export const areDistinct = (values: unknown[]): boolean => new Set(values).size === values.length;

/** What a record holds under a name that came from outside: `constructor` is only a name. */
export const own = <T>(record: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
