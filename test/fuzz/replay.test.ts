import "../browser/browser-in-memory.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chanceOf } from "../../scripts/fuzz/chance.ts";
import { doors } from "../../scripts/fuzz/doors.ts";
import { mutant } from "../../scripts/fuzz/mutate.ts";

/** What once broke is taken by its door ever after; the rest of `npm run fuzz` runs by itself. */
const found = "test/fuzz/found";
const keptFor = (door: string): string[] => {
  const folder = `${found}/${door.replaceAll(" ", "-")}`;
  return existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
};

describe.each(doors.map((door) => [door.name, door] as const))("the door for %s", (name, door) => {
  test("takes good inputs, what once broke it, and some that are damaged", async () => {
    const seeds = await door.seeds();
    expect(seeds.length).toBeGreaterThan(0);
    for (const seed of seeds) await door.enter(seed);
    for (const file of keptFor(name)) await door.enter(new Uint8Array(readFileSync(file)));
    for (let number = 0; number < 6; number++) await door.enter(mutant(door.made, seeds, chanceOf(number)));
  });
});

test("every input that is kept belongs to a door", () => {
  const known = doors.map(({ name }) => name.replaceAll(" ", "-"));
  expect(readdirSync(found).filter((name) => !known.includes(name))).toEqual([]);
});

test("a mutant comes again with its number, and differs from the next", async () => {
  for (const { made, seeds } of doors) {
    const good = await seeds();
    const ten = Array.from({ length: 10 }, (_none, number) => mutant(made, good, chanceOf(number)));
    expect(ten).toEqual(ten.map((_none, number) => mutant(made, good, chanceOf(number))));
    expect(new Set(ten.map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBeGreaterThan(1);
  }
});
