import type { Ref } from "preact";
import type { Card as Words } from "../lib/advise/view.ts";
import type { Named } from "../lib/recognise/places.ts";
import { CardAnswer } from "./CardAnswer.tsx";
import { CardFooter } from "./CardFooter.tsx";
import { CardFrame } from "./CardFrame.tsx";
import { Notes } from "./Notes.tsx";
import { WhyTable } from "./WhyTable.tsx";

/** What a person may do on the card; each is one click. */
export interface CardActs {
  onCollapse: () => void;
  onClose: () => void;
  onWhy: () => void;
  onBack: () => void;
  onDossier: () => void;
  onChoose: (country: string) => void;
  onNamed: (named: Named) => void;
  onWrong: () => void;
  onSnooze: () => void;
  onOffHere: () => void;
  onOffEverywhere: () => void;
  onUndo: () => void;
}

/** What the card shows: its answer, the reasons for it, or what a click has just done. */
export type CardSide =
  | { side: "answer" }
  | { side: "why" }
  | { side: "said"; strong: string; text: string; undo: boolean };

interface CardProps {
  card: Words;
  shows: CardSide;
  acts: CardActs;
  frame?: Ref<HTMLElement>;
}

export function Card({ card, shows, acts, frame = null }: CardProps) {
  const { words } = card;
  return (
    <CardFrame
      label={card.label}
      name={shows.side === "why" ? words.why : "Sightline"}
      marking={card.marking}
      collapse={shows.side === "said" ? null : { label: words.collapse, onClick: acts.onCollapse }}
      close={{ label: words.close, onClick: acts.onClose }}
      frame={frame}
      footer={shows.side === "answer" ? <CardFooter card={card} {...acts} /> : null}
    >
      {shows.side === "answer" ? <CardAnswer card={card} {...acts} onNeither={acts.onWrong} /> : null}
      {shows.side === "why" ? <Reasons card={card} acts={acts} /> : null}
      {shows.side === "said" ? <Said {...shows} words={words} onUndo={acts.onUndo} /> : null}
    </CardFrame>
  );
}

function Reasons({ card: { why, words }, acts }: { card: Words; acts: CardActs }) {
  return (
    <>
      <div class="lead">
        <h2 class="head">{why.heading}</h2>
        <p class="soft">{why.lead}</p>
      </div>
      <section>
        <WhyTable why={why} />
        <div class="row">
          <button type="button" class="btn" onClick={acts.onWrong}>
            {words.wrong}
          </button>
          <button type="button" class="link" onClick={acts.onBack}>
            {words.back}
          </button>
        </div>
      </section>
    </>
  );
}

interface SaidProps {
  strong: string;
  text: string;
  undo: boolean;
  words: Words["words"];
  onUndo: () => void;
}

function Said({ strong, text, undo, words, onUndo }: SaidProps) {
  return (
    <div class="lead">
      <Notes notes={[{ tone: "done", strong, text }]} />
      {undo ? (
        <div class="row">
          <button type="button" class="btn" onClick={onUndo}>
            {words.undo}
          </button>
        </div>
      ) : null}
    </div>
  );
}
