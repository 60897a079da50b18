import { readFileSync } from "node:fs";
import { openComparer } from "../cli/comparer.ts";
import { parseProposal } from "../cli/overlap-input.ts";
import { readList } from "../cli/read-list.ts";
import { OverlapBoard } from "./overlap-board.ts";

/**
 * `npm run score:overlap`: proposals of test/advise/proposals against the starter list. A proposal names the projects
 * that it was written after; where several listed projects are one in phases or say the same, any of them counts.
 * The develop halves and the fifth set were looked at while the weights and the lexicon were made, the test halves have
 * only been scored; the third set is longer. The fourth avoids the words of the list and of the field: half develop, half
 * test. The sixth was written when all stood. `--errors` shows what went wrong in the develop half.
 */
const list = await readList(undefined, "2026-11-21");
if (!list.ok) throw new Error(list.problems.join("\n"));
const began = performance.now();
const compare = openComparer(list.edition);
console.log(`${list.edition.projects.length} projects prepared in ${(performance.now() - began).toFixed(0)} ms`);

/** What every proposal has around it: it makes texts longer and all of them more alike. */
const AROUND =
  " Our organisation has worked in the country for twelve years. We have trained teachers, police officers and social workers, run community awareness campaigns, and cooperated with the ministries of justice, labour and social affairs. The team consists of a project manager, two field officers, an accountant and a monitoring officer. Progress is measured against indicators with baseline and final survey; data are collected quarterly and reported to the donor. Sustainability is assured through partnership with local authorities, local non-governmental organisations and private companies, and by training of trainers. Risks are change of government, inflation and insecurity. ";
const rounds: [title: string, half: string, change: (text: string) => string][] = [
  ["develop", "develop", (text) => text],
  ["develop, the applicant praised before", "develop", (text) => AROUND + text],
  ["develop, the applicant praised behind", "develop", (text) => text + AROUND],
  ["test", "test", (text) => text],
  ["third", "third", (text) => text],
  ["fourth, develop", "fourth-develop", (text) => text],
  ["fourth, test", "fourth-test", (text) => text],
  ["fifth", "fifth", (text) => text],
  ["sixth", "sixth", (text) => text],
  ["seventh", "seventh", (text) => text],
];

for (const [title, half, change] of rounds) {
  const board = new OverlapBoard();
  for (const name of ["related", "unrelated"]) {
    const lines = readFileSync(`test/advise/proposals/${name}-${half}.jsonl`, "utf8");
    for (const line of lines.trim().split("\n")) {
      const proposal = parseProposal(line);
      if (typeof proposal === "string") throw new TypeError(proposal);
      const { expect, lang } = JSON.parse(line) as { expect: string[]; lang: string };
      const start = performance.now();
      const overlap = await compare({ ...proposal, text: change(proposal.text) });
      board.add({ id: proposal.id, title: proposal.title, lang, expect }, overlap, performance.now() - start);
    }
  }
  console.log(`\n${title}`);
  for (const row of board.rows()) console.log(row);
  if (half === "develop" && process.argv.includes("--errors"))
    for (const error of board.errors) console.log(`  ${error}`);
}
