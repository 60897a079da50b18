import type { ComponentChildren } from "preact";
import { Icon } from "../../components/Icon.tsx";
import { useBusy } from "../../components/use-busy.ts";
import type { Card } from "../../lib/advise/view.ts";
import type { Words } from "../../lib/words/words.ts";
import type { PageAtHand } from "./use-tab-finding.ts";

interface OnThisPageProps {
  page: PageAtHand;
  /** What there is to say of the page; null: nothing; undefined: not known yet. */
  card: Card | null | undefined;
  words: Words;
  /** One line only: the person is searching. */
  short: boolean;
  onOpen: (country: string | null) => void;
  onBrief: () => void;
  onWhy: () => void;
  onTurnOn: () => void;
}

/** What the page in the tab got, or the true reason why it got nothing. */
export function OnThisPage({ page, card, words, short, onOpen, onBrief, onWhy, onTurnOn }: OnThisPageProps) {
  if (page.kind === "none") return null;
  if (page.kind === "asking") return <Waiting>{words.t("popupReading")}</Waiting>;
  if (page.kind === "failed") return <Line>{words.t("popupFailed")}</Line>;
  const { outcome, tab } = page;
  if (outcome.kind === "closed") return <Line>{words.t("popupClosed")}</Line>;
  if (outcome.kind === "unread") return <Line>{words.t("popupUnread")}</Line>;
  if (outcome.kind === "off") {
    return (
      <Line>
        {offSentence(outcome.why, tab.url, words)}{" "}
        <button type="button" class="btn link" onClick={onTurnOn}>
          {words.t(outcome.why === "snoozed" ? "popupEndSnooze" : "popupTurnOn")}
        </button>
      </Line>
    );
  }
  if (outcome.tab.finding.kind === "none")
    return <Line>{words.t(outcome.tab.wrong ? "popupWrong" : "popupNothing")}</Line>;
  if (card === undefined) return <Waiting>{words.t("popupReading")}</Waiting>;
  if (card === null) return <Line>{words.t("popupNoMatch")}</Line>;
  if (short) {
    return (
      <section class="find one" aria-label={words.t("popupOnThisPage")}>
        <Icon name="page" small />
        <p class="what">
          <b>{card.heading}</b>
          <span class="quiet t-small">{card.lead}</span>
        </p>
        <button type="button" class="btn link" onClick={() => onOpen(null)}>
          {words.t("popupOpen")}
        </button>
      </section>
    );
  }
  return (
    <section class="find" aria-labelledby="on-this-page">
      <p id="on-this-page" class="t-label row">
        <Icon name="page" small />
        {words.t("popupOnThisPage")}
      </p>
      {card.eyebrow === null ? null : <p class="t-small soft mt4">{card.eyebrow}</p>}
      <h2 class="t-head mt4">{card.heading}</h2>
      {card.lead === null ? null : <p class="soft">{card.lead}</p>}
      {card.choices.length > 0 ? (
        <p class="marks">
          {card.choices.map(({ country, name }) => (
            <button key={country} type="button" class="btn" onClick={() => onOpen(country)}>
              {name}
            </button>
          ))}
        </p>
      ) : (
        <p class="marks">
          <button type="button" class="btn main" onClick={() => onOpen(null)}>
            {words.t("popupOpenDossier")}
          </button>
          <button type="button" class="btn" onClick={onBrief}>
            {words.t("popupBrief")}
          </button>
          <span class="sp" />
          <button type="button" class="btn link" onClick={onWhy}>
            {words.t("popupWhy")}
          </button>
        </p>
      )}
    </section>
  );
}

function offSentence(why: "everywhere" | "site" | "snoozed", url: string | null, words: Words): string {
  if (why === "everywhere") return words.t("popupOffEverywhere");
  if (why === "snoozed") return words.t("popupSnoozed");
  return url && URL.canParse(url) ? words.t("popupOffSite", { site: new URL(url).hostname }) : words.t("popupOffHere");
}

function Waiting({ children }: { children: ComponentChildren }) {
  const line = useBusy<HTMLSpanElement>();
  return (
    <Line>
      <span ref={line}>{children}</span>
    </Line>
  );
}

function Line({ children }: { children: ComponentChildren }) {
  return (
    <section class="find one">
      <Icon name="page" small />
      <p class="soft">{children}</p>
    </section>
  );
}
