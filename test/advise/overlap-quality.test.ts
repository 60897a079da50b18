import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OverlapBoard } from "../../bench/overlap-board.ts";
import { type Comparer, openComparer } from "../../cli/comparer.ts";
import { parseProposal } from "../../cli/overlap-input.ts";
import { readList } from "../../cli/read-list.ts";

async function boardOf(half: string, compare: Comparer, board = new OverlapBoard()): Promise<OverlapBoard> {
  for (const name of ["related", "unrelated"]) {
    const text = readFileSync(`test/advise/proposals/${name}-${half}.jsonl`, "utf8");
    for (const line of text.trim().split("\n")) {
      const proposal = parseProposal(line);
      if (typeof proposal === "string") throw new TypeError(proposal);
      const { expect: expected, lang } = JSON.parse(line) as { expect: string[]; lang: string };
      board.add({ id: proposal.id, title: proposal.title, lang, expect: expected }, await compare(proposal), 0);
    }
  }
  return board;
}

// The shipped data is generated.
describe.skipIf(!existsSync("public/data/gazetteer.bin") || !existsSync("public/data/starter.json"))(
  "proposals against the starter list",
  () => {
    test.each(["develop", "test", "fourth-develop", "fifth", "sixth"])(
      "of the %s set nine in ten are found, eight told, and hardly any other",
      async (half) => {
        const list = await readList(undefined, "2026-11-21");
        if (!list.ok) throw new Error(list.problems.join("\n"));
        const board = await boardOf(half, openComparer(list.edition));
        expect(board.share("right project among three")).toBeGreaterThanOrEqual(0.9);
        expect(board.share("spoken, right among three")).toBeGreaterThanOrEqual(0.8);
        expect(board.share("alarm where nothing resembles")).toBeLessThanOrEqual(0.02);
      },
    );

    test("of all sets together, and in every language, the same holds", async () => {
      const list = await readList(undefined, "2026-11-21");
      if (!list.ok) throw new Error(list.problems.join("\n"));
      const compare = openComparer(list.edition);
      const board = new OverlapBoard();
      for (const set of ["develop", "test", "third", "fourth-develop", "fourth-test", "fifth", "sixth"])
        await boardOf(set, compare, board);
      expect(board.share("right project among three")).toBeGreaterThanOrEqual(0.95);
      expect(board.share("spoken, right among three")).toBeGreaterThanOrEqual(0.9);
      expect(board.share("alarm where nothing resembles")).toBeLessThanOrEqual(0.02);
      for (const language of ["en", "fr", "es", "pt"])
        expect(board.share(`  in ${language}`), language).toBeGreaterThanOrEqual(0.9);
    }, 30_000);

    test("what is alike is told in every language of the proposals", async () => {
      const list = await readList(undefined, "2026-11-21");
      if (!list.ok) throw new Error(list.problems.join("\n"));
      const board = await boardOf("develop", openComparer(list.edition));
      for (const language of ["en", "fr", "es", "pt"])
        expect(board.share(`  in ${language}`), language).toBeGreaterThanOrEqual(0.8);
    });
  },
);
