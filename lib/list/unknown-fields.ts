import type * as v from "valibot";

/** What of a schema matters here. */
interface Shape {
  type: string;
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
}

/**
 * Paths of all fields that a schema does not know (valibot names only the first of each object). No deeper than the
 * schema, so a value that holds itself ends the walk.
 */
export function unknownFields(schema: v.GenericSchema, value: unknown, path = ""): string[] {
  const shape = schema as Shape;
  if (shape.wrapped) return unknownFields(shape.wrapped, value, path);
  const at = (key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
  if (shape.item && Array.isArray(value)) {
    const { item } = shape;
    return value.flatMap((element, index) => unknownFields(item, element, at(index)));
  }
  const { entries } = shape;
  if (!entries || typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return known ? unknownFields(known, inner, at(key)) : [at(key)];
  });
}
