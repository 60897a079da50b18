import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndex } from "../../lib/search/build.ts";
import { Chains } from "../../lib/search/chains.ts";
import { TERMS_IN_BLOCK } from "../../lib/search/layout.ts";
import { openIndex } from "../../lib/search/open.ts";
import { eachPosting } from "../../lib/search/postings.ts";
import { sortInSlices } from "../../lib/search/sort-in-slices.ts";
import { codesOf, termAt, termsFrom } from "../../lib/search/terms.ts";
import { LONGEST_WORD } from "../../lib/search/tokens.ts";
import { termsNear } from "../../lib/search/typos.ts";
import { WordTable } from "../../lib/search/word-table.ts";
import { edition, project } from "./editions.ts";

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

test("sorting in slices is sorting, and stable", () => {
  const some = fc.array(fc.nat({ max: 300 }), { maxLength: 6_000, size: "max" });
  fc.assert(
    fc.property(some, (values) => {
      const order = finish(sortInSlices(values.length, (one, other) => (values[one] ?? 0) < (values[other] ?? 0)));
      const expected = values
        .map((_value, at) => at)
        .sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
      expect([...order]).toEqual(expected);
    }),
    { seed: 5, numRuns: 40 },
  );
});

test("chains keep what was put on them, however they grow side by side", () => {
  const chains = new Chains();
  const kept: number[][] = Array.from({ length: 40 }, () => []);
  for (let step = 0; step < 120_000; step++) {
    // Some chains get most of it, as words do.
    const chain = Math.floor(((step * 7_919) % 1_600) ** 0.5);
    const byte = (step * 31) % 256;
    chains.append(chain, byte);
    kept[chain]?.push(byte);
  }
  for (const [chain, bytes] of kept.entries()) {
    const copied = new Uint8Array(bytes.length);
    expect(chains.copy(chain, copied, 0)).toBe(bytes.length);
    expect([...copied]).toEqual(bytes);
  }
});

const words = fc.array(fc.string({ unit: fc.constantFrom(..."abcdж"), minLength: 1, maxLength: 7 }), {
  minLength: 1,
  maxLength: 40,
});
const sought = fc.string({ unit: fc.constantFrom(..."abcdжz"), minLength: 1, maxLength: 7 });
const indexOf = (list: string[]) => {
  const opened = openIndex(buildIndex(edition({ projects: [project("p", { title: list.join(" ") })] })));
  if (!opened) throw new Error("the index does not open");
  return opened;
};

test("terms that begin with a word are a run", () => {
  fc.assert(
    fc.property(words, sought, (list, word) => {
      const index = indexOf(list);
      const { from, to } = termsFrom(index, codesOf(index, word));
      const found = Array.from({ length: to - from }, (_none, at) => termAt(index, from + at));
      expect(found).toEqual([...new Set(list)].filter((each) => each.startsWith(word)).sort());
    }),
    { seed: 6, numRuns: 200 },
  );
});

test("terms of any length and of any alphabet are spelt out as they were packed", () => {
  const manyLetters = Array.from({ length: 300 }, (_none, at) => String.fromCharCode(0x4e00 + at)).join(" ");
  const long = fc.array(
    fc
      .tuple(
        fc.constantFrom("", "a".repeat(14), "a".repeat(15), "a".repeat(25)),
        fc.nat({ max: 15 }),
        fc.constantFrom("b", "c"),
      )
      .map(([start, more, letter]) => start + letter.repeat(more + 1)),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(long, fc.boolean(), (list, wide) => {
      const index = indexOf(wide ? [...list, manyLetters] : list);
      const found = Array.from({ length: index.terms }, (_none, term) => termAt(index, term));
      const expected = new Set(wide ? [...list, ...manyLetters.split(" ")] : list);
      expect(found).toEqual([...expected].map((word) => word.slice(0, LONGEST_WORD)).sort());
    }),
    { seed: 8, numRuns: 100 },
  );
});

test("a table of words keeps each word's number, however many come", () => {
  const words: string[] = [];
  const table = new WordTable(words);
  for (let number = 0; number < 5_000; number++) {
    expect(table.find(`word${number}`)).toBe(-1);
    expect(table.add(`word${number}`)).toBe(number);
  }
  for (let number = 0; number < 5_000; number++) expect(table.find(`word${number}`)).toBe(number);
});

test("whole words within one or two edits are those that a plain count of edits finds", () => {
  fc.assert(
    fc.property(words, sought, fc.constantFrom(1, 2), (list, word, most) => {
      const index = indexOf(list);
      const near = termsNear(index, codesOf(index, word), most).filter(({ whole }) => whole);
      const found = near.map(({ from, edits }) => `${termAt(index, from)} ${edits}`).sort();
      const expected = [...new Set(list)]
        .map((each) => ({ each, edits: editsBetween(each, word) }))
        .filter(({ edits }) => edits <= most);
      expect(found).toEqual(expected.map(({ each, edits }) => `${each} ${edits}`).sort());
    }),
    { seed: 7, numRuns: 400 },
  );
});

/** Edits between two words, two neighbours exchanged being one, by the whole table. */
function editsBetween(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_none, row) =>
    Array.from({ length: other.length + 1 }, (_nothing, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const exchanged =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? at(row - 2, column - 2) + 1 : 99;
      const line = table[row];
      if (line)
        line[column] = Math.min(
          at(row - 1, column - 1) + same,
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          exchanged,
        );
    }
  }
  return at(one.length, other.length);
}

test("a term's documents among those that are marked are its documents that are marked, and what comes before", () => {
  // Of two words of fields and hundreds of documents, so that steps of one byte and of two occur.
  const projects = Array.from({ length: 700 }, (_none, at) =>
    project(`p${String(at).padStart(4, "0")}`, {
      title: at % 3 === 0 ? "cocoa" : "other",
      summary: at % 211 === 0 ? "cocoa rare" : "words",
    }),
  );
  const index = openIndex(buildIndex(edition({ projects })));
  if (!index) throw new Error("the index does not open");
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 720, size: "max" }),
      fc.nat({ max: 720 }),
      fc.nat({ max: 9 }),
      (marks, from, least) => {
        for (const word of ["cocoa", "rare", "words"]) {
          const { from: term } = termsFrom(index, codesOf(index, word));
          const [all, among]: [number[][], number[][]] = [[], []];
          eachPosting(index, term, (...each) => all.push(each));
          eachPosting(index, term, (...each) => among.push(each), { marks, least, from });
          expect(all.length).toBeGreaterThan(3);
          expect(among).toEqual(all.filter(([document = 0]) => document < from || (marks[document] ?? 0) >= least));
        }
      },
    ),
    { seed: 11, numRuns: 60 },
  );
});

test("to find a word, no block of terms is spelt out but those in which its run begins and ends", () => {
  const list = Array.from({ length: 4_000 }, (_none, at) => `w${at.toString(36)}ж`);
  for (const word of ["w1", "w2z", list[1_234] ?? "", "zzz", "a"]) {
    const index = indexOf(list);
    const { from, to } = termsFrom(index, codesOf(index, word));
    const [first, last] = [Math.floor(from / TERMS_IN_BLOCK), Math.floor(to / TERMS_IN_BLOCK)];
    const spelt = [...index.packed.spelt.keys()].filter((block) => index.packed.spelt[block] === 1);
    expect(index.packed.spelt.length).toBeGreaterThan(50);
    expect(spelt.every((block) => block >= first - 1 && block <= last)).toBe(true);
    expect(spelt.length).toBeLessThanOrEqual(last - first + 2);
  }
});
