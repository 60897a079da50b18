import { canonicalize } from "@tufjs/canonical-json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../lib/trust/canonical.ts";

/** Without fractions, which canonical JSON does not have. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: fc.oneof(fc.constantFrom("\\", '"', "\n", "\u2028", "\ud800"), fc.string({ unit: "binary" })) }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
  ),
})).value;

test("any value is written as the reference writes it", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const read: unknown = JSON.parse(JSON.stringify(value));
      expect(canonical(read)).toBe(canonicalize(read));
    }),
  );
});

test.each([[1.5], [Number.NaN], [[0.1]], [{ a: { b: 1e-7 } }], [undefined]])("%j has no canonical form", (value) => {
  expect(() => canonical(value)).toThrow(TypeError);
});
