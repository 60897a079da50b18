import { WhomView } from "../../components/WhomView.tsx";
import type { WhomAuthority, WhomToAsk } from "../../lib/advise/whom-shape.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Place } from "./place.ts";
import { useSaid } from "./use-said.ts";

interface WhomProps {
  whom: WhomToAsk;
  words: Words;
  onOpen: (place: Place) => void;
  /** On paper nothing can be unfolded. */
  unfolded?: boolean;
}

/** Whom to ask, with citations that go to the clipboard by a click. */
export function Whom({ whom, words, onOpen, unfolded = false }: WhomProps) {
  const [said, say] = useSaid(words);
  const copy = ({ name, citation }: WhomAuthority) =>
    navigator.clipboard.writeText(citation).then(
      () => say("whomCopied", { name }),
      () => say("whomCopyFailed"),
    );
  return (
    <WhomView
      whom={whom}
      words={words}
      unfolded={unfolded}
      said={said}
      onCopy={(authority) => void copy(authority)}
      onEverywhere={whom.country === null ? null : () => onOpen({ kind: "whom", country: null })}
    />
  );
}
