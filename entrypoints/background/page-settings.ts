import { readStored } from "../../lib/browser/define-setting.ts";
import { wordsIn } from "../../lib/browser/language.ts";
import {
  hintsEnabled,
  language,
  marks,
  showPast,
  sitesOff,
  snoozes,
  type WrongMatch,
  wrongMatches,
} from "../../lib/browser/settings.ts";
import { type SiteSilence, silenceIn } from "../../lib/browser/silence.ts";
import type { Words } from "../../lib/words/words.ts";

/** All that the person has set and that bears on the reading of a page. */
export interface PageSettings {
  silence: SiteSilence;
  showPast: boolean;
  marks: boolean;
  wrongMatches: WrongMatch[];
  /** On their way: they are not needed before there is something to say. */
  words: Promise<Words>;
}

/** By one question to the browser: a page waits for the answer. `now` is an ISO time in UTC. */
export async function pageSettings(host: string, now: string): Promise<PageSettings> {
  const stored = await readStored(hintsEnabled, sitesOff, snoozes, language, showPast, marks, wrongMatches);
  const words = wordsIn(language.in(stored));
  // Whoever waits for them hears of a failure; nobody does on a page where nothing is to be said.
  words.catch(() => undefined);
  return {
    silence: silenceIn(stored, host, now),
    showPast: showPast.in(stored),
    marks: marks.in(stored),
    wrongMatches: wrongMatches.in(stored),
    words,
  };
}
