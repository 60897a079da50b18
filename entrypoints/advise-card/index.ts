import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { adviseCard } from "../../lib/advise/card.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { namedCard, withNamed } from "../../lib/advise/named-card.ts";
import type { Card } from "../../lib/advise/view.ts";
import type { StoredFinding } from "../../lib/browser/findings.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Named } from "../../lib/recognise/places.ts";

/** What a card says, run in the worker with the first click on a chip: no page's reading needs it. */
export interface AdviseCardScript {
  cardOf?: typeof cardOf;
}

export default defineUnlistedScript(() => {
  const own = globalThis as AdviseCardScript;
  own.cardOf = cardOf;
});

/** The card of what was found on a page, after a choice of a country or a press on a name; null: there is nothing to say. */
export async function cardOf(
  { finding, named }: StoredFinding,
  asked: { country: string | null; named: Named | null },
  reader: ListReader,
  context: AdviceContext,
): Promise<Card | null> {
  const isAsked = ({ kind, id }: Named) => kind === asked.named?.kind && id === asked.named.id;
  const pressed = named.find(isAsked) ?? null;
  const answer = pressed ? null : await adviseCard(finding, reader, context, asked.country);
  // Where names are all there is to say, the card begins with the first.
  const current = pressed ?? (answer === null ? (named[0] ?? null) : null);
  const card = current === null ? answer : await namedCard(finding, current, reader, context);
  return card && withNamed(card, named, current, context);
}
