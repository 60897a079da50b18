import { render } from "preact";
import cardStyles from "../../components/card.css?inline";
import rowStyles from "../../components/rows.css?inline";
import { dress } from "../../lib/page/chip-host.ts";
import type { DrawCard } from "../page.content/page-globals.ts";
import { CardView } from "./card-view.tsx";

/** Roots that have the card's styles already. */
const dressed = new WeakSet<ShadowRoot>();

export const drawCard: DrawCard = (opening) => {
  if (!dressed.has(opening.root)) dress(opening.root, rowStyles + cardStyles);
  dressed.add(opening.root);
  render(<CardView {...opening} />, opening.box);
  return () => render(null, opening.box);
};
