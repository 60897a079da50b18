import { readFileSync, writeFileSync } from "node:fs";
import { mentionsIn } from "../lib/advise/overlap-words.ts";
import { fold } from "../lib/list/fold.ts";
import { parseEdition } from "../lib/list/parse.ts";

/** Counts in how many projects of the starter list each term stands: `node bench/overlap-weights.ts`. */
const edition = parseEdition(JSON.parse(readFileSync("public/data/starter.json", "utf8")));
if (!edition.ok) throw new Error("The starter list could not be read: run `npm run data` again.");
const counts = new Map<string, number>();
for (const { title, summary } of edition.value.projects) {
  for (const term of new Set(mentionsIn(`${title ?? ""}\n${summary ?? ""}`).map(({ term }) => term)))
    counts.set(term, (counts.get(term) ?? 0) + 1);
}
const byCount = new Map<number, string[]>();
for (const [term, count] of counts) {
  if (count < 3 || fold(term.replace("#", "")) === "") continue;
  byCount.set(count, [...(byCount.get(count) ?? []), term]);
}
const rows = [...byCount]
  .sort(([one], [other]) => other - one)
  .map(([count, terms]) => `${count}:${terms.sort().join(",")}`);
writeFileSync(
  "lib/advise/overlap-weights.ts",
  `/** Projects counted, then how many of them speak of a term; rarer ones are left out. Made by bench/overlap-weights.ts. */\nexport const WEIGHTS = \`\n${edition.value.projects.length}\n${rows.join("\n")}\n\`;\n`,
);
console.log(`${counts.size} terms, ${rows.length} rows`);
