import { useMemo } from "preact/hooks";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { showPast } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import { today } from "./today.ts";
import { useListUnderCeiling } from "./use-ceiling.ts";
import { type ListState, useList } from "./use-list.ts";
import { useOnline, useSetting, useWords } from "./use-settings.ts";

/** What every page of ours needs, each part coming when it comes. */
export interface OurPage {
  words: Words | null;
  list: ListState;
  online: boolean;
  today: string;
  /** Null until words and settings are there. */
  context: AdviceContext | null;
}

export function useOurPage(): OurPage {
  const words = useWords();
  const list = useListUnderCeiling(useList());
  const online = useOnline();
  const past = useSetting(showPast);
  const day = today();
  const context = useMemo(
    () => (words === null || past === null ? null : { words, today: day, showPast: past }),
    [words, day, past],
  );
  return { words, list, online, today: day, context };
}

export const markingOf = (list: ListState): string => (list.kind === "ready" ? list.info.marking : "");
