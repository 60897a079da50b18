import type { OverlapRow, OverlapView } from "../lib/advise/view.ts";
import { LikenessMark } from "./LikenessMark.tsx";
import { OverlapTable } from "./OverlapTable.tsx";
import { Untitled } from "./Untitled.tsx";

interface OverlapSectionProps {
  overlap: OverlapView;
  onOpen: (project: string) => void;
}

/** Listed projects beside the request: each with its parts at a glance, and what is behind them under a fold. */
export function OverlapSection({ overlap, onOpen }: OverlapSectionProps) {
  return (
    <section class="sec long">
      <h2 class="t-head">{overlap.heading}</h2>
      <p class="t-small soft">{overlap.lead}</p>
      <ul class="mt8 ovl">
        {overlap.rows.map((match, place) => (
          <OverlapItem key={match.row.id} match={match} overlap={overlap} open={place === 0} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

interface OverlapItemProps {
  match: OverlapRow;
  overlap: OverlapView;
  open: boolean;
  onOpen: (project: string) => void;
}

function OverlapItem({ match: { row, parts, fold }, overlap, open, onOpen }: OverlapItemProps) {
  return (
    <li>
      <div class="pr">
        <span class="a">
          <button type="button" onClick={() => onOpen(row.id)}>
            {row.title}
          </button>
          <Untitled text={row.untitled} />
        </span>
        <span class={row.amountStated ? "n" : "n ns"}>{row.amount}</span>
        {row.details.map((detail) => (
          <span class="m" key={detail}>
            {detail}
          </span>
        ))}
        <span class="s">
          {parts.map(({ label, likeness, text }) => (
            <span class="lk" key={label}>
              <LikenessMark likeness={likeness} />
              {label}
              <span class="sr">: {text}</span>
            </span>
          ))}
        </span>
      </div>
      <details open={open}>
        <summary>
          {fold}
          <span class="sr">: {row.title}</span>
        </summary>
        <OverlapTable parts={parts} columns={overlap.columns} label={`${fold}: ${row.title}`} />
      </details>
    </li>
  );
}
