import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../lib/words/words.ts";
import { useOnPaper } from "./use-on-paper.ts";

const FEW = 8;

interface FirstItemsProps<T> {
  items: T[];
  words: Words;
  /** An `li` with a key. */
  draw: (item: T) => ComponentChildren;
}

/** The first items and the rest on request; on paper, where nothing unfolds, all of them. */
export function FirstItems<T>({ items, words, draw }: FirstItemsProps<T>) {
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  const rest = all ? [] : items.slice(FEW);
  return (
    <>
      <ul class="mt8">{(all ? items : items.slice(0, FEW)).map(draw)}</ul>
      {rest.length === 0 ? null : (
        <>
          <button type="button" class="btn link mt8 noprint" onClick={() => setAll(true)}>
            {words.t("panelMoreRows", { count: rest.length })}
          </button>
          <ul class="printonly">{onPaper ? rest.map(draw) : null}</ul>
        </>
      )}
    </>
  );
}
