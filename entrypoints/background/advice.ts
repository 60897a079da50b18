import type { AdviceContext } from "../../lib/advise/context.ts";
import { loadWords } from "../../lib/browser/language.ts";
import { showPast } from "../../lib/browser/settings.ts";
import { today } from "../our-page/today.ts";

/** What advice depends on besides the finding and the list, as it stands now. */
export async function loadAdvice(): Promise<AdviceContext> {
  const [words, past] = await Promise.all([loadWords(), showPast.get()]);
  return { words, today: today(), showPast: past };
}
