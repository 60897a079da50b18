import { expect, test } from "vitest";
import {
  leftOutOr,
  nullOr,
  objectOf,
  oneOf,
  recordOf,
  type Shape,
  textLike,
  textOf,
} from "../../lib/browser/stored-shapes.ts";

const entry = objectOf<{ on: string; id: string | null; more?: string }>({
  on: textLike(/^\d{4}$/),
  id: nullOr(textOf(1, 3)),
  more: leftOutOr(textOf(0, 1)),
});

test.each<[string, Shape<unknown>, unknown, boolean]>([
  ["a text within its bounds", textOf(1, 3), "abc", true],
  ["a text that is too long", textOf(1, 3), "abcd", false],
  ["a text that is too short", textOf(1, 3), "", false],
  ["a number instead of a text", textOf(1, 3), 12, false],
  ["one of the choices", oneOf("dark", "light"), "dark", true],
  ["none of the choices", oneOf("dark", "light"), "sepia", false],
  ["an object with its keys", entry, { on: "2026", id: "a" }, true],
  ["an object with null where null may be", entry, { on: "2026", id: null }, true],
  ["an object with what may be left out", entry, { on: "2026", id: null, more: "x" }, true],
  ["an object without a key", entry, { on: "2026" }, false],
  ["an object with a key too many", entry, { on: "2026", id: "a", text: "of a page" }, false],
  ["an object with a wrong value", entry, { on: "today", id: "a" }, false],
  ["nothing instead of an object", entry, null, false],
  ["a list instead of an object", entry, [], false],
  ["a record of such texts", recordOf(textOf(1, 9), textOf(1, 3)), { a: "b" }, true],
  ["a record with another value", recordOf(textOf(1, 9), textOf(1, 3)), { a: 7 }, false],
  ["a record with another key", recordOf(textOf(2, 9), textOf(1, 3)), { a: "b" }, false],
  ["a list instead of a record", recordOf(textOf(1, 9), textOf(1, 3)), ["b"], false],
])("%s", (_case, shape, stored, fits) => {
  expect(shape(stored)).toBe(fits);
});
