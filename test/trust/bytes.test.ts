import fc from "fast-check";
import { expect, test } from "vitest";
import { ecdsaFromDer, fromHex, fromPem, toHex } from "../../lib/trust/bytes.ts";
import { toDer } from "./repository.ts";

test("a signature survives the way to DER and back, leading zeros and all", () => {
  const byte = fc.oneof(fc.constant(0), fc.constant(255), fc.nat(255));
  fc.assert(
    fc.property(fc.array(byte, { minLength: 64, maxLength: 64 }), (raw) => {
      expect(toHex(ecdsaFromDer(toDer(Uint8Array.from(raw)), 32) ?? new Uint8Array())).toBe(
        toHex(Uint8Array.from(raw)),
      );
    }),
  );
});

test("whatever bytes come, reading them never throws and never runs over", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
      const raw = ecdsaFromDer(bytes, 32);
      expect(raw === null || raw.length === 64).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      fromPem(text);
      const bytes = fromHex(text);
      expect(bytes === null || toHex(bytes) === text.toLowerCase()).toBe(true);
    }),
  );
});
