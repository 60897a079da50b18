import { expect, test } from "vitest";
import { CUE } from "../../lib/recognise/cue.ts";
import { isLocative } from "../../lib/recognise/locative.ts";
import { isListing } from "../../lib/recognise/place-rows.ts";
import { KIND } from "../../lib/recognise/sense.ts";
import { hasCue, hasKind, isPlace, namesPlace, signsOf } from "../../lib/recognise/signs.ts";
import { worldTable } from "./world.ts";

const text =
  "Police in Accra, Ghana said that the IOM works with victims of trafficking from Georgia, USA. Chad Smith asks for a grant.";

test("a sign's bits say what its senses say", async () => {
  const signs = signsOf([{ signal: "text", text }], await worldTable());
  expect(signs.length).toBeGreaterThan(5);
  for (const sign of signs) {
    const { senses } = sign;
    expect(namesPlace(sign)).toBe(senses.some(isPlace));
    for (const kind of Object.values(KIND)) expect(hasKind(sign, kind)).toBe(senses.some((one) => one.kind === kind));
    for (const cue of Object.values(CUE))
      expect(hasCue(sign, cue)).toBe(senses.some((one) => one.kind === KIND.cue && one.target === cue));
  }
});

test.each([
  ["", false],
  [" ", false],
  [", ", true],
  [" and ", true],
  [",\n et en ", true],
  [" и ", true],
  [" met again, ", false],
  [" andes ", false],
])("%j between two places makes a row of them: %s", (gap, isRow) => {
  expect(isListing(gap)).toBe(isRow);
});

test.each([
  ["", false],
  ["in ", true],
  ["shelters in ", true],
  ["shelters in the north of ", true],
  ["begin ", false],
  ["refuges dans la région de ", true],
  ["приюты в ", true],
  ["shelters for ", false],
  ["Vietnam - ", false],
  ["\ncountries areas\n", false],
  ["women ", false],
  ["in the north\nof the ", true],
  ["près de ", true],
  ["cerca de\u00a0la ", true],
  ["ملجأ ب", true],
  ["ب", true],
])("%j before a name says that something is there: %s", (lead, isThere) => {
  expect(isLocative(lead)).toBe(isThere);
});
