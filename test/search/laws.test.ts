import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../lib/list/fold.ts";
import { LONGEST_TEXT } from "../../lib/list/schema.ts";
import { buildIndex, buildIndexInSlices } from "../../lib/search/build.ts";
import { openIndex, openUnchecked } from "../../lib/search/open.ts";
import { search } from "../../lib/search/search.ts";
import { LONGEST_READ, LONGEST_WORD, wordsOf } from "../../lib/search/tokens.ts";
import { edition, project, realEdition } from "./editions.ts";

const real = realEdition();
const buffer = buildIndex(real);
const index = openIndex(buffer);
/** Few enough rows to be built once for each slice. */
const small = { ...real, projects: real.projects.slice(0, 60) };
const today = "2026-02-01";
const ids = (query: string, limit: number) => (index ? search(index, query, { today, limit }).map(({ id }) => id) : []);
const pick = fc.sample(fc.nat(), { seed: 7, numRuns: 4_000 });
let drawn = 0;
const draw = (below: number) => (pick[drawn++ % pick.length] ?? 0) % below;

describe("the public record", () => {
  test("every project is found by each word of its title and summary", () => {
    for (let round = 0; round < 15; round++) {
      const { id, title, summary } = real.projects[draw(real.projects.length)] ?? project("none");
      for (const word of wordsOf(`${title ?? ""} ${summary ?? ""}`))
        expect([word, ids(word, 5_000).includes(id)]).toEqual([word, true]);
    }
  });

  test("every project is found by each beginning of its rarest word, where few have it", () => {
    for (let round = 0; round < 15; round++) {
      const { id, title } = real.projects[draw(real.projects.length)] ?? project("none");
      const known = wordsOf(title ?? "").map((each) => ({ each, count: ids(each, 5_000).length }));
      const word = known.sort((one, other) => one.count - other.count)[0]?.each ?? "";
      for (let length = 1; length <= word.length; length++) {
        const hits = ids(word.slice(0, length), 5_000);
        if (hits.length <= 300) expect([word, length, hits.includes(id)]).toEqual([word, length, true]);
      }
    }
  });

  test("a title with one edit in a word of four letters or more stands in the first ten", () => {
    const idsByTitle = new Map<string, string[]>();
    for (const { id, title } of real.projects) {
      const words = wordsOf(title ?? "");
      const folded = words.join(" ");
      if (words.some((word) => word.length > 3)) idsByTitle.set(folded, [...(idsByTitle.get(folded) ?? []), id]);
    }
    let found = 0;
    for (const [title, same] of idsByTitle) {
      const words = title.split(" ");
      const places = words.flatMap((word, at) => (word.length > 3 ? [at] : []));
      const at = places[draw(places.length)] ?? 0;
      const misspelt = words.map((word, place) => (place === at ? edited(word) : word)).join(" ");
      const hits = ids(misspelt, 10);
      if (same.some((id) => hits.includes(id))) found++;
    }
    expect(found / idsByTitle.size).toBeGreaterThanOrEqual(0.95);
  });
});

function edited(word: string): string {
  const at = draw(word.length);
  const letter = String.fromCharCode(97 + draw(26));
  const kind = draw(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2 && at > 0) return word.slice(0, at - 1) + (word[at] ?? "") + (word[at - 1] ?? "") + word.slice(at + 1);
  return word.slice(0, at) + letter + word.slice(at + 1);
}

/** Long words are cut, but not through a pair of surrogates. */
const cut = (word: string) =>
  word.slice(0, LONGEST_WORD).replace(word.length > LONGEST_WORD ? /[\ud800-\udbff]$/ : /$^/, "");

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);

describe("whatever comes", () => {
  test("any query gives an answer", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc
            .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
            .map((codes) => String.fromCharCode(...codes)),
        ),
        (query) => {
          expect(ids(query, 10).length).toBeLessThanOrEqual(10);
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });

  test.each([
    ["10,000 letters", "a".repeat(10_000)],
    ["10,000 words", "ghana ".repeat(10_000)],
    ["only punctuation", "?!.,;:-–—'(){}[]<>/|@#$%^&*_+=~`"],
    ["a filter that is no filter", "colour:red country:nowhere ends<never amount>>1"],
    ["quotes only", '"'.repeat(500)],
    ["regular expression", "(.*)+[a-z]{2,}$^\\"],
    ["right to left", "\u202eanahg\u202c \u200fغانا"],
    ["half a pair", "\ud83d ghana"],
    ["names of objects", "__proto__ constructor toString"],
  ])("%s", (_case, query) => expect(Array.isArray(ids(query, 10))).toBe(true));

  test("any list can be searched for what it holds", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), (texts) => {
        const list = edition({ projects: texts.map((text, at) => project(`p${at}`, { title: text || null })) });
        const opened = openIndex(buildIndex(list));
        for (const [at, text] of texts.entries()) {
          const [word] = wordsOf(text);
          if (word === undefined || opened === null) continue;
          expect(search(opened, word, { today, limit: 50 }).map(({ id }) => id)).toContain(`p${at}`);
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test("the longest field is read to its end", () => {
    const summary = `${"word ".repeat(LONGEST_TEXT / 5 - 1)}fine`;
    const opened = openIndex(buildIndex(edition({ projects: [project("long", { summary })] })));
    expect(LONGEST_READ).toBe(LONGEST_TEXT);
    expect(opened && search(opened, '"word fine"', { today, limit: 9 })).toHaveLength(1);
  });

  test("the words of a text are those that fold leaves", () => {
    const inEnglish = fc.string({ unit: fc.constantFrom(..."aZ9 .,-'’&“–é\nU.S."), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(anyText, inEnglish), (text) => {
        const folded = fold(text).split(" ").filter(Boolean).map(cut);
        expect(wordsOf(text)).toEqual(folded);
      }),
      { seed: 3, numRuns: 2_000 },
    );
  });
});

describe("an index", () => {
  test("is the same for the same edition, whatever the order of its rows, in one go or in slices", async () => {
    const turned = {
      ...real,
      projects: [...real.projects].reverse(),
      organisations: [...real.organisations].reverse(),
    };
    let pauses = 0;
    const sliced = await buildIndexInSlices(real, async () => void pauses++);
    expect(Buffer.from(buildIndex(turned)).equals(Buffer.from(buffer))).toBe(true);
    expect(Buffer.from(sliced).equals(Buffer.from(buffer))).toBe(true);
    expect(pauses).toBeGreaterThan(10);
  });

  test("of an empty list opens and finds nothing", () => {
    const opened = openIndex(buildIndex(edition()));
    expect(opened && search(opened, "anything", { today, limit: 9 })).toEqual([]);
  });

  test("a build that is interrupted at any slice leaves nothing behind, and the next one gives the same bytes", async () => {
    let slices = 0;
    await buildIndexInSlices(small, async () => void slices++);
    const whole = Buffer.from(buildIndex(small));
    for (let last = 1; last <= slices; last++) {
      let pauses = 0;
      const stop = async () => {
        if (++pauses === last) throw new Error("stopped");
      };
      await expect(buildIndexInSlices(small, stop)).rejects.toThrow("stopped");
      expect(Buffer.from(await buildIndexInSlices(small, async () => undefined)).equals(whole)).toBe(true);
    }
  });
});

describe("a damaged index is no index", () => {
  const bytes = new Uint8Array(buffer);

  test("cut short or longer", () => {
    for (const length of [0, 1, 4, 31, 32, 100, bytes.length - 4, bytes.length - 1])
      expect(openIndex(buffer.slice(0, length))).toBeNull();
    const longer = new Uint8Array(bytes.length + 4);
    longer.set(bytes);
    expect(openIndex(longer.buffer)).toBeNull();
  });

  test("one byte other", () => {
    for (let round = 0; round < 300; round++) {
      const copy = bytes.slice();
      const at = draw(round % 3 ? copy.length : 96);
      copy[at] = (copy[at] ?? 0) ^ (1 << draw(8));
      expect([at, openIndex(copy.buffer)]).toEqual([at, null]);
    }
  });

  test("one that is opened before its bytes are checked gives an answer all the same", () => {
    for (let round = 0; round < 120; round++) {
      const copy = bytes.slice();
      // Behind the head, a whole stretch of other bytes.
      const at = 200 + draw(copy.length - 200);
      for (let byte = 0; byte < 40; byte++) copy[at + byte] = draw(256);
      const opened = openUnchecked(copy.buffer);
      for (const query of ["ghana child", "g", "forced labuor", '"child labor"'])
        expect(opened && search(opened, query, { today, limit: 10 }).length).not.toBeUndefined();
    }
  });

  test("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        expect(openIndex(any.slice().buffer)).toBeNull();
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
