import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Imported, ImportedRecord } from "../../lib/exchange/imported.ts";
import { ByThree } from "../../lib/exchange/normalise/by-three.ts";
import { suggestFocus } from "../../lib/exchange/normalise/focus.ts";
import { IdBeginnings } from "../../lib/exchange/normalise/id-beginnings.ts";
import { madeOf, SameText } from "../../lib/exchange/normalise/same-text.ts";
import { Seen } from "../../lib/exchange/normalise/seen.ts";
import { SumOfTexts } from "../../lib/exchange/normalise/sum-of-texts.ts";
import { SameCells } from "../../lib/exchange/table/same-cells.ts";
import { fold } from "../../lib/list/fold.ts";
import { take } from "./take-table.ts";
import { delimited } from "./write-table.ts";

/** Cells that are read in some way of their own: repaired, doubted, kept in print, a row's place in a tree. */
const odd = {
  recipient: ["Pact", " Pact ", "↳ Pact", "Sub-award: Pact", "=1+1", "TBD", "UNODC; IOM", "PÃ©rou", ""],
  country: ["Kenya", "KEN; UGA", "NA", "Kenia", "Côte d'Ivoire", "Burma", "Nowhere", "BÃ©nin", ""],
  amount: ["$5,000", "-5", "(250,000)", "€500", "$1.5 million", "1.500.000,00", "5", "9999999999999", "see note", ""],
  date: ["2021-10-01", "10/1/2021", "15/03/2021", "44197", "2021-02-30", "Ongoing", "36 months", "October 2021", ""],
  type: ["Prevention", "Protecton", "Rule of Law", "TBD", ""],
};
const row = fc.record({
  recipient: fc.constantFrom(...odd.recipient),
  country: fc.constantFrom(...odd.country),
  amount: fc.constantFrom(...odd.amount),
  start: fc.constantFrom(...odd.date),
  end: fc.constantFrom(...odd.date),
  type: fc.constantFrom(...odd.type),
  sub: fc.boolean(),
});
const header = ["Title", "Recipient", "Country", "Amount", "Start Date", "End Date", "Type"];

describe("cells that come again", () => {
  test("say in a later row what the same row says alone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), async (rows) => {
        // The first row says how the table is written, and stands between the two halves again.
        const first = ["Safe return", "IOM", "Peru", "$7,000", "1/25/2020", "12/25/2022", "Prevention"];
        const half = (word: string) => [
          [`${first[0]} ${word}`, ...first.slice(1)],
          ...rows.map(({ sub, ...texts }, at) => [
            `${sub ? "Sub-award: " : ""}Courts ${String.fromCharCode(65 + at)} ${word}`,
            ...Object.values(texts),
          ]),
        ];
        const once = await take(delimited([header, ...half("first")], ","));
        const twice = await take(delimited([header, ...half("first"), ...half("again")], ","));
        expect(saidFrom(twice, rows.length + 3)).toEqual(saidFrom(once, 2));
      }),
      { numRuns: 80 },
    );
  });

  test("ids begin with the year, place and name of their own record, however many are alike", () => {
    const beginnings = new IdBeginnings();
    const countries = [["KE"], ["KG"], ["KE", "KG"], ["KG", "KE"], []];
    const names = Array.from({ length: 60 }, (_, at) => `Pact ${String.fromCharCode(97 + (at % 26))}${at} end`);
    for (let turn = 0; turn < 2; turn++)
      for (const name of names)
        for (const codes of countries)
          for (const when of ["2019", "2018", "undated"]) {
            const place = codes.length === 0 ? "regional" : codes.join("-").toLowerCase();
            expect(beginnings.of({ countries: codes, region: null, scope: "regional" }, when, name)).toBe(
              `${when}-${place}-${name.toLowerCase().replaceAll(" ", "-")}-`,
            );
          }
  });

  test.each<[string, string[]]>([
    ["sums", Array.from({ length: 900 }, (_none, at) => `$${(1_000 * (20 + at)).toLocaleString("en-US")}`)],
    ["days", Array.from({ length: 168 }, (_none, at) => `${1 + (at % 12)}/1/${2010 + Math.floor(at / 12)}`)],
    ["long names", Array.from({ length: 200 }, (_none, at) => `Ministry of ${"Interior and ".repeat(3)}number ${at}`)],
  ])("nearly all cells of a column that come again are found again: %s", (_which, cells) => {
    const column = new SameCells();
    for (const cell of cells) column.keep(cell, cell.toLowerCase());
    const found = cells.filter((cell) => column.find(cell) !== null);
    expect(found.length).toBeGreaterThan(cells.length * 0.97);
    for (const cell of found) expect(column.find(cell)?.text).toBe(cell.toLowerCase());
  });

  test("of two cells at one place each is found, and of three the two that came last", () => {
    // Letters in the middle of a long cell say nothing of its place.
    const alike = ["one", "two", "six"].map((word) => `Shelter and Light ${word} for all of the coast`);
    const column = new SameCells();
    for (const [at, cell] of alike.entries()) {
      expect(column.find(cell)).toBeNull();
      column.keep(cell, `text ${at}`);
    }
    expect(alike.map((cell) => column.find(cell)?.text)).toEqual([undefined, "text 1", "text 2"]);
    column.keep(alike[0]!, "again");
    expect(alike.map((cell) => column.find(cell)?.text)).toEqual(["again", undefined, "text 2"]);
  });

  test("sums are remembered by their row, past all that a file may hold", () => {
    const seen = new Seen();
    const before = Array.from({ length: 140_000 }, (_, at) => seen.add(at * 7, at % 1_000, at + 1));
    expect(before.every((row) => row === 0)).toBe(true);
    const again = before.map((_, at) => seen.add(at * 7, at % 1_000, 1));
    expect(again.every((row, at) => row === at + 1)).toBe(true);
  });

  test("a sum is found whenever it comes again, and no other is", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(-7, 0, 1, 1 << 20, 36 ** 5 - 1));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
        const seen = new Seen();
        const rows = new Map<string, number>();
        pairs.forEach(([high, low], at) => {
          const key = `${high} ${low}`;
          expect(seen.has(high, low)).toBe(rows.has(key));
          expect(seen.add(high, low, at + 1)).toBe(rows.get(key) ?? 0);
          if (!rows.has(key)) rows.set(key, at + 1);
        });
      }),
    );
  });

  test.each<[string, number, number]>([
    ["two sums", 5, 36 ** 5 - 1],
    ["turned round", 36 ** 5 - 1, 5],
    ["of a loose sum, below nothing", -5, 0],
    ["nothing", 0, 0],
  ])("a sum is told from those like it, and its row is kept as it is: %s", (_which, high, low) => {
    const seen = new Seen();
    // Changed so in both, numbers stay in their chain and keep their mark.
    const alike = Array.from({ length: 9 }, (_none, at) => (at + 1) | ((at + 1) << 20));
    for (const [at, bits] of alike.entries()) {
      expect(seen.has(high ^ bits, low ^ bits)).toBe(false);
      expect(seen.add(high ^ bits, low ^ bits, at + 1)).toBe(0);
    }
    expect([seen.has(high, low), seen.add(high, low, -1)]).toEqual([false, 0]);
    expect([seen.has(high, low), seen.add(high, low, 8)]).toEqual([true, -1]);
    for (const [at, bits] of alike.entries()) expect(seen.add(high ^ bits, low ^ bits, 99)).toBe(at + 1);
    // So do those of which one alone is changed at its upper end.
    expect([seen.has(high ^ (1 << 31), low), seen.has(high, low ^ (1 << 30))]).toEqual([false, false]);
  });

  test("of three keys, what is found is what was kept of these and no others", () => {
    const list = ["KE"];
    const key = fc.constantFrom<string | number | string[]>("", "a", "b", 2019, list, ["KE"]);
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key, key), { maxLength: 60 }), (calls) => {
        const kept = new ByThree<{ of: unknown[] }>();
        for (const keys of calls) {
          const found = kept.find(...keys) ?? kept.keep(...keys, { of: keys });
          keys.forEach((each, at) => {
            expect(found.of[at]).toBe(each);
          });
          expect(kept.find(...keys)).toBe(found);
        }
      }),
    );
  });

  test("of more threes than are remembered, the newest are found, and those of before are kept anew", () => {
    const kept = new ByThree<number>();
    for (let at = 0; at < 50_000; at++) expect(kept.keep("a", at % 7, `name ${at}`, at)).toBe(at);
    expect(kept.find("a", 49_999 % 7, "name 49999")).toBe(49_999);
    expect(kept.find("a", 0, "name 0")).toBeUndefined();
    expect(kept.keep("a", 0, "name 0", 1)).toBe(1);
    expect(kept.find("a", 0, "name 0")).toBe(1);
  });

  test("a text that came before is made of anew for whoever makes something else of it, or where it is another now", () => {
    const same = new SameText("5,000");
    let times = 0;
    const length = (text: string) => {
      times += 1;
      return text.length;
    };
    expect([madeOf("5,000", same, length), madeOf("5,000", same, length), times]).toEqual([5, 5, 1]);
    expect(madeOf("5,000", same, (text) => text.replace(",", ""))).toBe("5000");
    expect(madeOf("5,000; 3", same, length)).toBe(8);
    expect(madeOf("7", null, length)).toBe(1);
  });

  test.each([
    [["Safe return", "Kenya", "$5,000"], "gcp34mjngi"],
    [
      ["Trains officials, runs a hotline and refers cases to care; works with “partners” in 6 districts."],
      "xyu4y4gm9g",
    ],
    [["ab", "c"], "da3y3zy157"],
  ])("the sum of %j is what it was in every version: ids end with it", (texts, digits) => {
    const sum = new SumOfTexts();
    sum.ofAll(Object.fromEntries(texts.map((text, at) => [`field ${at}`, text])));
    expect(sum.digits()).toBe(digits);
  });

  test("a sum is written as ten digits of 36", () => {
    const sum = new SumOfTexts();
    fc.assert(
      fc.property(fc.nat(36 ** 5 - 1), fc.nat(36 ** 5 - 1), (high, low) => {
        Object.assign(sum, { high, low });
        expect(sum.digits()).toBe(high.toString(36).padStart(5, "0") + low.toString(36).padStart(5, "0"));
      }),
    );
  });
});

test("letters of the alphabet fold as they do beside a sign that folding drops", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
      expect(fold(text)).toBe(fold(`${text}\u200b`));
    }),
  );
  expect(fold("U.N. Office on Drugs & Crime (UNODC's)")).toBe("un office on drugs and crime unodcs");
});

test.each<[string, string]>([
  ["prevention", "awareness|preventing|safe migration|sensitization|at-risk|at risk"],
  [
    "protection",
    "shelter|victim care|identify victims|identification of survivors|assisting victims|services for victims",
  ],
  [
    "protection",
    "protecting survivors|support to the victims|rehabilitates|reintegration|repatriate|referral mechanism",
  ],
  ["protection", "legal aid|Shelters"],
  ["prosecution", "prosecutors|law enforcement|investigators|Police|judges|judiciary|criminal justice|convictions"],
  [
    "partnership",
    "regional cooperation|coordination among|task force|Partnership|coalition|network of|coordination mechanism",
  ],
  ["research", "research|data collection|prevalence|baseline|survey|studies|study"],
])("%s is suggested by each of its words: %s", (focus, words) => {
  for (const word of words.split("|"))
    expect([word, suggestFocus(`It is about ${word}, too`).focus]).toEqual([word, [focus]]);
});

/** What a file says from a row on, but for places and for the word that tells its halves apart. */
function saidFrom({ records, problems, repairs }: Imported, first: number): string[] {
  const said = records.filter(({ row: at = 0 }) => at >= first).map(withoutPlace);
  // Whether a guess is doubted depends on how often the whole file needs it.
  const alone = problems.filter(({ code }) => code !== "serial-date" && code !== "short-year");
  const told = [...alone, ...repairs].flatMap(({ row: at = 0, field, code }) =>
    at < first ? [] : [`${at - first} ${field} ${code}`],
  );
  return [...said, ...told.sort()];
}

const withoutPlace = ({ id, n, row: at, line, ...said }: ImportedRecord): string =>
  JSON.stringify(said).replaceAll(" again", " first");
