import { highestMarking } from "../list/marking.ts";
import type { Project } from "../list/schema.ts";
import type { Finding } from "../recognise/finding.ts";
import type { Ground } from "./ground.ts";
import type { Card } from "./view.ts";
import { whyOf } from "./why.ts";

/** What every card has, so that each kind of card says only what is its own. */
export function frameCard(
  { finding, country, shown }: { finding: Finding; country: string | null; shown: Project[] },
  { words, info }: Ground,
  own: Pick<Card, "label" | "heading" | "source"> & Partial<Card>,
): Card {
  return {
    marking: highestMarking([info.marking, ...shown.map(({ marking }) => marking)]),
    eyebrow: null,
    lead: null,
    notes: [],
    rows: [],
    more: [],
    aside: null,
    funding: null,
    askLabel: words.t("cardAsk"),
    fundingLabel: words.t("cardFunding"),
    asks: [],
    named: null,
    choices: [],
    neither: words.t("cardNeither"),
    main: null,
    why: whyOf(finding, country, words),
    words: {
      why: words.t("cardWhy"),
      back: words.t("cardBack"),
      wrong: words.t("cardWrong"),
      snooze: words.t("cardSnooze"),
      offHere: words.t("cardOffHere"),
      offEverywhere: words.t("cardOffEverywhere"),
      undo: words.t("cardUndo"),
      collapse: words.t("cardCollapse"),
      close: words.t("cardClose"),
    },
    ...own,
  };
}
