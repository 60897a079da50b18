import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { overlapOf } from "../../lib/advise/overlap.ts";
import { candidatesFor, tellingWords } from "../../lib/advise/overlap-candidates.ts";
import { requestOf } from "../../lib/advise/overlap-request.ts";
import type { Overlap, OverlapRequest } from "../../lib/advise/overlap-shape.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import type { RequestMatter } from "../../lib/recognise/look-at-page.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { whoAsks } from "../../lib/recognise/who-asks.ts";
import { answersBetween, look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";

/** Who asks for what, and comparing that with the list. Only a page that asks for money needs it, so the worker runs it there alone. */
export interface OverlapScript {
  whoAsks?: (request: RequestMatter, table: NameTable) => Finding;
  compareRequest?: (reading: Reading, finding: Finding, reader: ListReader) => Promise<Overlap>;
}

export default defineUnlistedScript(() => {
  const own = globalThis as OverlapScript;
  own.whoAsks = whoAsks;
  own.compareRequest = compareRequest;
});

/** What comes back holds ids and words of the list alone, nothing of the page. */
export async function compareRequest(reading: Reading, finding: Finding, reader: ListReader): Promise<Overlap> {
  const request = requestOf(reading, finding);
  const more = request.countries.length === 0 ? await foundBy(request, reader) : [];
  const { speak, matches, close } = overlapOf(request, await candidatesFor(request, reader, more));
  return { speak, matches: matches.slice(0, close), close };
}

const MOST_WORDS = 8;
const MOST_FOR_A_WORD = 150;

/** Without a country the search index finds whom to compare. */
async function foundBy(request: OverlapRequest, reader: ListReader): Promise<string[]> {
  const index = openIndex(await reader.searchIndex());
  if (index === null) return [];
  // No form of a query depends on the day here.
  const ask = { today: "2000-01-01", kinds: ["project" as const] };
  const ids = tellingWords(request, MOST_WORDS).flatMap((words) =>
    answersBetween(index, look(index, words, ask), 0, MOST_FOR_A_WORD).map(({ id }) => id),
  );
  return [...new Set(ids)];
}
