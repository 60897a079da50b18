import { useState } from "preact/hooks";
import type { CoverMap } from "../lib/advise/whom-shape.ts";
import type { Words } from "../lib/words/words.ts";
import { Icon } from "./Icon.tsx";
import { useOnPaper } from "./use-on-paper.ts";

const FEW = 25;

/** Posts by country, those to check first; the rest on request, and all of them on paper. */
export function CoverTable({ cover, words }: { cover: CoverMap; words: Words }) {
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  const hidden = cover.rows.length - FEW;
  return (
    <section class="sec">
      <h2 class="t-head">{cover.heading}</h2>
      <p class="t-small soft">{cover.lead}</p>
      <table class="stacks mt8">
        <caption class="sr">{cover.heading}</caption>
        <thead>
          <tr>
            {cover.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cover.rows.slice(0, all || onPaper ? undefined : FEW).map(({ where, post, says, warn }, index) => (
            <tr key={index} class={!all && index >= FEW ? "printonly" : ""}>
              <th scope="row">{where}</th>
              <td data-label={cover.columns[1]}>{post}</td>
              <td data-label={cover.columns[2]}>
                <span class={warn ? "lk toCheck" : "lk"}>
                  {warn ? <Icon name="warn" small /> : null}
                  {says}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all || hidden <= 0 ? null : (
        <button type="button" class="btn link mt8 noprint" onClick={() => setAll(true)}>
          {words.t("panelMoreRows", { count: hidden })}
        </button>
      )}
    </section>
  );
}
