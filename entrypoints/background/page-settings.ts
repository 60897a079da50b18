import { onStoredChange, readStored } from "../../lib/browser/define-setting.ts";
import { hintWords } from "../../lib/browser/language.ts";
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
import { type Ahead, readAhead } from "./read-ahead.ts";

/** All that the person has set and that bears on the reading of a page. */
export interface PageSettings {
  silence: SiteSilence;
  showPast: boolean;
  marks: boolean;
  wrongMatches: WrongMatch[];
  /** Those of chip and badge. */
  words: Words;
}

const read = () => readStored(hintsEnabled, sitesOff, snoozes, language, showPast, marks, wrongMatches);
let ahead: Ahead<Record<string, unknown>> | null = null;

/** In the worker's first tick: whoever woke it waits for the browser once. What is set meanwhile is read anew. */
export function readSettingsAhead(life: AbortSignal): void {
  const first = readAhead(read());
  onStoredChange(first.forget, life);
  ahead = first;
}

/** By one question to the browser: a page waits for the answer. `now` is an ISO time in UTC. */
export async function pageSettings(host: string, now: string): Promise<PageSettings> {
  const stored = await (ahead?.take() ?? read());
  return {
    silence: silenceIn(stored, host, now),
    showPast: showPast.in(stored),
    marks: marks.in(stored),
    wrongMatches: wrongMatches.in(stored),
    words: hintWords(language.in(stored)),
  };
}
