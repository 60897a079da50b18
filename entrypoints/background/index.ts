import { defineBackground } from "wxt/utils/define-background";
import { openPopup } from "../../lib/browser/badge.ts";
import { injectCardScript, injectMarksScript } from "../../lib/browser/card-script.ts";
import { onCommands } from "../../lib/browser/commands.ts";
import { forgetPagesLeft } from "../../lib/browser/findings.ts";
import { loadWords } from "../../lib/browser/language.ts";
import { onSetUp } from "../../lib/browser/lifecycle.ts";
import { openLookUp } from "../../lib/browser/look-up.ts";
import { drawMenus, onMenu } from "../../lib/browser/menus.ts";
import { answerQuestions } from "../../lib/browser/messages.ts";
import { onOmnibox } from "../../lib/browser/omnibox.ts";
import { answerOpenDossier, openPanel } from "../../lib/browser/panel.ts";
import { onPolicy } from "../../lib/browser/policy.ts";
import { language } from "../../lib/browser/settings.ts";
import { onSitesChanged, registerGrantedSites } from "../../lib/browser/sites.ts";
import { answerCard, keepAdviseCard } from "./answer-card.ts";
import { answerOffEverywhere, answerOffHere, answerSnooze, answerUndoOff, answerWrongMatch } from "./answer-off.ts";
import { answerRead } from "./answer-read.ts";
import { answerTab, readAgainIn, readByClick } from "./answer-tab.ts";
import { createArrivals } from "./arrivals.ts";
import { followFeed } from "./follow-feed.ts";
import { answerHand, answerHanded, handOver } from "./handed.ts";
import { keepTakeList, openListInUse } from "./open-list.ts";
import { keepOverlap } from "./overlap.ts";
import { readSettingsAhead } from "./page-settings.ts";
import { keepSuggest, openEntered, suggest } from "./suggest.ts";
import { keepWatch } from "./watch.ts";

/** Milliseconds in which an answer reaches its page and is drawn: until then the browser is asked for nothing more. */
const UNTIL_DRAWN = 20;

// Every listener is added in the worker's first tick: an event that wakes it is lost if its listener comes later.
export default defineBackground(() => {
  // On their way before the question comes: the browser is at it while the listeners are added.
  const list = openListInUse();
  const life = new AbortController().signal;
  readSettingsAhead(life);
  keepTakeList();
  keepSuggest();
  keepOverlap();
  keepAdviseCard();
  const feed = followFeed();
  const watch = keepWatch(list);
  const arrivals = createArrivals<number>();
  // The popup reads the page and says what came of it, in words; where it cannot open, the badge and the chip do.
  const readPage = (tabId: number) => openPopup().catch(() => readByClick(tabId, arrivals));

  answerOpenDossier();
  answerQuestions({
    read: {
      openTo: "web pages",
      async answer(question, speaker) {
        const { hint, keep, draw } = await answerRead(question, speaker, list);
        // In a turn of its own: the page has its answer first.
        setTimeout(() => {
          keep();
          if (speaker.tabId !== null) arrivals.arrived(speaker.tabId);
        });
        setTimeout(() => {
          draw();
          // The card says more than the chip, and may be asked for next.
          if (hint.chip !== null) loadWords().catch(() => undefined);
        }, UNTIL_DRAWN);
        return hint;
      },
    },
    card: {
      openTo: "web pages",
      answer: (question, speaker) => answerCard(question, speaker, list, (tabId) => readAgainIn(tabId, arrivals)),
    },
    cardScript: { openTo: "web pages", answer: injectCardScript },
    marksScript: { openTo: "web pages", answer: injectMarksScript },
    offHere: { openTo: "web pages", answer: answerOffHere },
    snooze: { openTo: "web pages", answer: answerSnooze },
    offEverywhere: { openTo: "web pages", answer: answerOffEverywhere },
    undoOff: { openTo: "web pages", answer: answerUndoOff },
    wrongMatch: { openTo: "web pages", answer: answerWrongMatch },
    tab: { openTo: "our pages", answer: (question) => answerTab(question, arrivals) },
    hand: { openTo: "our pages", answer: answerHand },
    handed: { openTo: "our pages", answer: answerHanded },
    checkFeed: { openTo: "our pages", answer: () => feed.checkNow().then(() => ({ done: true })) },
    list: { openTo: "our pages", answer: async () => ({ trouble: await list.trouble() }) },
  });

  forgetPagesLeft();
  onCommands({ "open-dossier": openPanel, "read-page": readPage, "open-search": () => openLookUp("") });
  onMenu({
    readPage,
    lookUp: openLookUp,
    checkSelection: (tabId, frameId, text) => handOver({ kind: "selection", tabId, frameId, text }),
    checkPdf: (tabId) => handOver({ kind: "pdf", tabId }),
  });
  onSitesChanged(registerGrantedSites);
  onOmnibox(
    (typed) => suggest(typed, list),
    (entered) => openEntered(entered, list),
  );

  const drawOurMenus = async () => drawMenus(await loadWords());
  language.watch(drawOurMenus, life);
  // The ceiling may have been lowered under the list, and under what the toolbar tells of it.
  onPolicy(
    () =>
      void list
        .renew()
        .then(watch)
        .catch(() => undefined),
    life,
  );
  onSetUp(
    async () => void (await Promise.all([list.renew(), drawOurMenus(), registerGrantedSites(), watch()])),
    async () => void (await Promise.all([list.trouble(), drawOurMenus(), registerGrantedSites(), watch()])),
  );
});
