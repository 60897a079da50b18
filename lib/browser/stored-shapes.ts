/**
 * What counts as valid of what is stored, said by hand: every wake of the worker loads this, and the library that the
 * pages parse with would be a tenth of all it loads.
 */
export type Shape<T> = (stored: unknown) => stored is T;

export const isBoolean: Shape<boolean> = (stored) => typeof stored === "boolean";

/* @__NO_SIDE_EFFECTS__ */
export const oneOf =
  <const T extends string>(...values: T[]): Shape<T> =>
  (stored): stored is T =>
    (values as unknown[]).includes(stored);

/** A text of so many characters. */
/* @__NO_SIDE_EFFECTS__ */
export const textOf =
  (least: number, most: number): Shape<string> =>
  (stored): stored is string =>
    typeof stored === "string" && stored.length >= least && stored.length <= most;

/* @__NO_SIDE_EFFECTS__ */
export const textLike =
  (pattern: RegExp): Shape<string> =>
  (stored): stored is string =>
    typeof stored === "string" && pattern.test(stored);

/* @__NO_SIDE_EFFECTS__ */
export const nullOr =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (stored): stored is T | null =>
    stored === null || shape(stored);

/** Left out, or of this shape. */
/* @__NO_SIDE_EFFECTS__ */
export const leftOutOr =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (stored): stored is T | undefined =>
    stored === undefined || shape(stored);

/** These keys and no others. */
/* @__NO_SIDE_EFFECTS__ */
export const objectOf =
  <T extends object>(shapes: { [K in keyof Required<T>]: Shape<T[K]> }): Shape<T> =>
  (stored): stored is T =>
    isObject(stored) &&
    Object.keys(stored).every((key) => Object.hasOwn(shapes, key)) &&
    Object.entries<Shape<unknown>>(shapes).every(([key, shape]) => shape(stored[key]));

/** Any keys and values of these shapes. */
/* @__NO_SIDE_EFFECTS__ */
export const recordOf =
  <T>(key: Shape<string>, value: Shape<T>): Shape<Record<string, T>> =>
  (stored): stored is Record<string, T> =>
    isObject(stored) && Object.entries(stored).every(([name, held]) => key(name) && value(held));

const isObject = (stored: unknown): stored is Record<string, unknown> =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored);
