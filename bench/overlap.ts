import { readFileSync } from "node:fs";
import { openComparer } from "../cli/comparer.ts";
import { parseProposal } from "../cli/overlap-input.ts";
import { readList } from "../cli/read-list.ts";
import { OverlapBoard } from "./overlap-board.ts";

/**
 * `npm run score:overlap`: proposals of test/advise/proposals against the starter list. A proposal names the projects
 * that it was written after; where several listed projects are one in phases or say the same, any of them counts.
 * The develop half was looked at while the weights were chosen, the test half has only been scored; the third set is
 * longer and was written when the weights stood. `--errors` shows what went wrong in the develop half.
 */
const list = await readList(undefined, "2026-11-21");
if (!list.ok) throw new Error(list.problems.join("\n"));
const began = performance.now();
const compare = openComparer(list.edition);
console.log(`${list.edition.projects.length} projects prepared in ${(performance.now() - began).toFixed(0)} ms`);
for (const half of ["develop", "test", "third"]) {
  const board = new OverlapBoard();
  for (const name of ["related", "unrelated"]) {
    const text = readFileSync(`test/advise/proposals/${name}-${half}.jsonl`, "utf8");
    for (const line of text.trim().split("\n")) {
      const proposal = parseProposal(line);
      if (typeof proposal === "string") throw new TypeError(proposal);
      const { expect, lang } = JSON.parse(line) as { expect: string[]; lang: string };
      const start = performance.now();
      const overlap = await compare(proposal);
      board.add({ id: proposal.id, title: proposal.title, lang, expect }, overlap, performance.now() - start);
    }
  }
  console.log(`\n${half}`);
  for (const row of board.rows()) console.log(row);
  if (half === "develop" && process.argv.includes("--errors"))
    for (const error of board.errors) console.log(`  ${error}`);
}
