import { showPast } from "../../lib/browser/settings.ts";
import { aheadOf } from "../../lib/browser/stored-ahead.ts";
import type { Words } from "../../lib/words/words.ts";
import { answerTo, type Shown, textOf } from "./answer-to.ts";
import { earlyHere, earlySettled } from "./early.ts";
import { openSearchable, type Searchable } from "./searchable.ts";
import { today } from "./today.ts";
import { listUnder } from "./use-ceiling.ts";
import { readyAtOnce } from "./use-list.ts";

interface Ahead {
  /** Of the list that answers. */
  generation: string;
  opening: Promise<Searchable>;
  /** Null until it is there. */
  shown: Shown | null;
}

let ahead: Ahead | null = null;

/**
 * Answers the query that a page begins with, before its first picture: one with the answer is sooner on the screen than one
 * without and another behind it. Where anything is missing that it takes, nothing happens.
 */
export async function answerAhead(query: string): Promise<void> {
  await earlySettled();
  const list = listUnder(readyAtOnce(), null);
  const words = earlyHere("words");
  const past = aheadOf(showPast);
  if (list.kind !== "ready" || words === undefined || past === null) return;
  const answer: Ahead = { generation: list.generation, opening: openSearchable(list), shown: null };
  ahead = answer;
  writeOnce(words);
  const ground = { list, context: { words, today: today(), showPast: past }, country: null };
  answer.shown = await answerTo(textOf(query), await answer.opening, ground);
}

/**
 * The browser makes what writes dates, numbers and names of countries at the first use of each, which takes it longer than
 * all rows of an answer. Here it has the time: the index is on its way.
 */
function writeOnce(words: Words): void {
  words.date(today());
  words.country("US");
  words.t("popupCount", { count: 2 });
}

/** What was answered ahead of this list, once. */
export function takeAhead(generation: string): Ahead | null {
  const answer = ahead;
  ahead = null;
  return answer?.generation === generation ? answer : null;
}
