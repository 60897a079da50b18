import { useEffect, useRef, useState } from "preact/hooks";
import { Card, type CardActs, type CardSide } from "../../components/Card.tsx";
import { CardFrame, CardLoading } from "../../components/CardFrame.tsx";
import { askFromPage } from "../../lib/browser/ask-from-page.ts";
import type { Named } from "../../lib/recognise/places.ts";
import type { CardOpening } from "../page.content/page-globals.ts";

/** What was chosen among several countries, or pressed among the names. */
interface About {
  country: string | null;
  named: Named | null;
}

/** The card, its sides, and what its buttons ask of the worker. */
export function CardView({ card: first, named: pressed, loading, say, onCollapse, onGone }: CardOpening) {
  const [card, setCard] = useState(first);
  const [side, setSide] = useState<CardSide | { side: "waiting" }>({ side: "answer" });
  const [about, setAbout] = useState<About>({ country: null, named: pressed });
  const frame = useRef<HTMLElement>(null);

  // Whatever was pressed is gone with its side: focus goes to what took its place.
  useEffect(() => {
    frame.current?.focus({ preventScroll: true });
    say(side.side === "said" ? `${side.strong} ${side.text}` : side.side === "waiting" ? loading : "");
  }, [side, say, loading]);

  const choose = async (chosen: About) => {
    setAbout(chosen);
    setSide({ side: "waiting" });
    const next = await askFromPage("card", chosen);
    if (next === null) return onGone();
    setCard(next);
    setSide({ side: "answer" });
  };
  const tell = async (answer: Promise<{ strong: string; text: string } | null>, undo: boolean) => {
    const sentence = await answer;
    if (sentence === null) return onGone();
    setSide({ side: "said", strong: sentence.strong, text: sentence.text, undo });
  };
  const undo = async () => {
    if ((await askFromPage("undoOff")) === null) return onGone();
    setSide({ side: "answer" });
  };
  // What the card that is shown is about: a page of names alone has a card of its first name.
  const shown: About = { ...about, named: card.named?.current ?? null };
  const acts: CardActs = {
    onCollapse,
    onClose: onGone,
    onWhy: () => setSide({ side: "why" }),
    onBack: () => setSide({ side: "answer" }),
    onChoose: (country) => void choose({ country, named: null }),
    onNamed: (named) => void choose({ country: null, named }),
    onDossier: () => {
      // In the click itself: after a pause the browser would no longer open the panel.
      void askFromPage("openDossier", shown);
      onCollapse();
    },
    onWrong: () => void tell(askFromPage("wrongMatch", shown), false),
    onSnooze: () => void tell(askFromPage("snooze"), true),
    onOffHere: () => void tell(askFromPage("offHere"), true),
    onOffEverywhere: () => void tell(askFromPage("offEverywhere"), true),
    onUndo: () => void undo(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    // After "off" there is no chip to go back to.
    if (side.side === "said") onGone();
    else onCollapse();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever in the card focus is
    <div onKeyDown={onKeyDown}>
      {side.side === "waiting" ? (
        <CardFrame
          label={loading}
          name="Sightline"
          marking={card.marking}
          collapse={{ label: card.words.collapse, onClick: onCollapse }}
          close={{ label: card.words.close, onClick: onGone }}
          frame={frame}
        >
          <CardLoading words={loading} />
        </CardFrame>
      ) : (
        <Card card={card} shows={side} acts={acts} frame={frame} />
      )}
    </div>
  );
}
