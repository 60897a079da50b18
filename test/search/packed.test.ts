import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "../../lib/search/packed.ts";

test("a packed column gives back its numbers, in every way of packing", () => {
  const column = fc.oneof(
    fc.array(fc.nat({ max: 0xffff_ffff }), { maxLength: 60 }),
    fc.array(fc.constantFrom(0, 0, 0, 7, 4_000_000_000), { maxLength: 200 }),
    fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9), { maxLength: 400 }),
  );
  fc.assert(
    fc.property(column, (values) => {
      expect([...unpack(pack(values), values.length)]).toEqual(values);
    }),
    { seed: 21, numRuns: 400 },
  );
  expect([...unpack(new Uint8Array(), 2)]).toEqual([0, 0]);
  const many = Array.from({ length: 9_000 }, (_none, at) => (at * 7_919) % 8_999);
  expect([...unpack(pack(many), many.length)]).toEqual(many);
});
