import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { packGazetteer } from "../../lib/recognise/gazetteer.ts";
import { buildNameTable, NAME_TABLE_VERSION, openNameTable } from "../../lib/recognise/name-table.ts";
import { KIND } from "../../lib/recognise/sense.ts";
import { organisation } from "./world.ts";

/** Every letter is itself, so that no rule of folding has a part in the bytes. */
const folds = Uint16Array.from({ length: 65_536 }, (_, letter) => letter);
const entries = ["ghana", "ghana republic", "accra"].map((name, target) => ({
  name,
  senses: [{ kind: KIND.cue, target, flags: 0 }],
}));
const table = () =>
  buildNameTable(packGazetteer({ folds, entries, organisations: [] }).buffer, [
    organisation("iom", "International Organization for Migration", { acronym: "IOM" }),
  ]);

/** A copy with one 32-bit number of its header changed. */
function changed(place: number, value: number): ArrayBuffer {
  const copy = table().slice();
  new DataView(copy).setInt32(place * 4, value, true);
  return copy;
}

describe("a stored name table", () => {
  test("is opened when it is of this version and whole", () => {
    expect(openNameTable(table()).organisations).toBe(1);
  });

  test.each([
    ["of an older version", changed(5, NAME_TABLE_VERSION - 1)],
    ["of a newer version", changed(5, NAME_TABLE_VERSION + 1)],
    ["of before there were versions", changed(5, 0)],
    ["cut short", table().slice(0, -8)],
    ["cut to its header", table().slice(0, 32)],
    ["cut to less", table().slice(0, 7)],
    ["empty", new ArrayBuffer(0)],
    ["something else", new ArrayBuffer(4_096)],
  ])("%s is refused, never misread", (_case, buffer) => {
    expect(() => openNameTable(buffer)).toThrow(TypeError);
  });

  test("has the bytes that belong to its version: whoever changes them raises the version", () => {
    const digest = createHash("sha256").update(new Uint8Array(table())).digest("hex");
    expect([NAME_TABLE_VERSION, digest]).toEqual([
      7,
      "e1a5de42a7576e1e5d0d18eddbb0a48fe09f899f258d66e8678f38914b6a4261",
    ]);
  });
});
