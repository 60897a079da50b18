import type { Words } from "../words/words.ts";

/** What advice depends on besides the finding and the list. */
export interface AdviceContext {
  words: Words;
  /** Today, ISO: the clock is an argument. */
  today: string;
  /** The person's switch "also show past projects". */
  showPast: boolean;
}
