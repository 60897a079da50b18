import { readFileSync } from "node:fs";
import { readingOf } from "../cli/page-input.ts";
import { openRecogniser } from "../cli/recogniser.ts";
import { parseLabelled } from "./score-input.ts";
import { Scoreboard } from "./scoreboard.ts";

/**
 * Scores recognition on labelled pages: `npm run score -- FILE.jsonl ... [--errors]`. A line is a page as `sightline recognise`
 * takes it, with `expected_countries` (or `countries`), and where known `alt`, `expected_orgs`, `kind`, `applicant`,
 * `applicant_printed`, `expected_fields`, `half`.
 *
 * `npm run score -- identity [SIZE] [--once] [--errors]` scores which record of one list is which project of another, on
 * made pairs of editions.
 */
const files = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const showErrors = process.argv.includes("--errors");
const half = process.argv.find((arg) => arg.startsWith("--half="))?.slice(7);
if (files[0] === "identity") {
  const { scoreIdentity } = await import("./score-identity.ts");
  scoreIdentity(process.argv.slice(3));
} else if (files.length === 0) {
  console.error(
    "Usage: npm run score -- FILE.jsonl ... [--half=develop|test] [--errors], or npm run score -- identity",
  );
  process.exitCode = 2;
} else {
  const recogniser = await openRecogniser();
  for (const file of files) {
    const board = new Scoreboard();
    const pages = parseLabelled(readFileSync(file, "utf8")).filter((page) => half === undefined || page.half === half);
    for (const page of pages) board.add(page, recogniser.recognise(readingOf(page)), recogniser.organisations);
    console.log(`\n${file}: ${pages.length} pages`);
    for (const row of board.rows()) console.log(row);
    if (showErrors) for (const error of board.errors) console.log(`  ${error}`);
  }
}
