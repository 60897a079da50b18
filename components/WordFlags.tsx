import type { WordFlag } from "../lib/advise/lexicon-check.ts";
import { rowId } from "./GlossaryTable.tsx";

interface WordFlagsProps {
  text: string;
  flags: WordFlag[];
  /** Why it is flagged, in the person's language. */
  reason: (flag: WordFlag) => string;
  /** "Against whom: see the table". */
  toRow: (flag: WordFlag) => string;
}

/** Characters around the words that say where they stand. */
const AROUND = 60;

/** Each place of a draft that takes one word for the other, with its reason and the row that gives it. */
export function WordFlags({ text, flags, reason, toRow }: WordFlagsProps) {
  return (
    <ol class="flags mt8">
      {flags.map((flag) => (
        <li key={flag.start} class="note warn">
          <div>
            <p class="quote">
              {before(text, flag.start)}
              <mark>{flag.words}</mark>
              {after(text, flag.end)}
            </p>
            <p>{reason(flag)}</p>
            <button type="button" class="btn link" onClick={() => goTo(flag.row)}>
              {toRow(flag)}
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}

function goTo(row: string): void {
  const target = document.getElementById(rowId(row));
  target?.scrollIntoView({ block: "center" });
  target?.focus();
}

function before(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const part = text.slice(start, at).replace(/\s+/g, " ");
  return start === 0 ? part : `…${part.replace(/^\S*\s/, "")}`;
}

function after(text: string, at: number): string {
  const part = text.slice(at, at + AROUND).replace(/\s+/g, " ");
  return at + AROUND >= text.length ? part : `${part.replace(/\s\S*$/, "")}…`;
}
