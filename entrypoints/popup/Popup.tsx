import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "../../components/IconButton.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { StatusBar } from "../../components/StatusBar.tsx";
import { TopBar } from "../../components/TopBar.tsx";
import { firstWords } from "../../lib/browser/first-words.ts";
import { ask } from "../../lib/browser/messages.ts";
import { openDocument } from "../../lib/browser/open-document.ts";
import { openOptions } from "../../lib/browser/our-tabs.ts";
import { openDossier, openInPanel, openPanel } from "../../lib/browser/panel.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import { PdfOffer, useIsPdf } from "../document/PdfOffer.tsx";
import { findingOf } from "../our-page/finding-of.ts";
import { listNotes } from "../our-page/list-notes.ts";
import { OnThisPage } from "../our-page/OnThisPage.tsx";
import { PlaceStack } from "../our-page/PlaceStack.tsx";
import { briefAddress, type Place, panelPlace, placesOf } from "../our-page/place.ts";
import { SearchScreen } from "../our-page/SearchScreen.tsx";
import { turnOn } from "../our-page/turn-on.ts";
import { useFindingCard } from "../our-page/use-finding-card.ts";
import { useKeys } from "../our-page/use-keys.ts";
import { markingOf, useOurPage } from "../our-page/use-page.ts";
import { usePlaces } from "../our-page/use-places.ts";
import { useSearch } from "../our-page/use-search.ts";
import { useTabFinding, type WhichTab } from "../our-page/use-tab-finding.ts";
import { WatchNews } from "../our-page/WatchNews.tsx";
import { Blank } from "./Blank.tsx";
import { SiteOffer } from "./SiteOffer.tsx";
import { useRoom } from "./use-room.ts";
import { WhyScreen } from "./WhyScreen.tsx";

/** The toolbar's popup: what the page at hand got, and the whole list under one's fingers. */
export function Popup({ address }: { address: string }) {
  const our = useOurPage();
  const { words, list, context } = our;
  const { page, again } = useTabFinding(tabIn(address), false);
  const finding = findingOf(page);
  const card = useFindingCard(page, list, context);
  const country = finding?.countries[0] ?? null;
  const search = useSearch(list, context, country, queryIn(address));
  const places = usePlaces();
  const [why, setWhy] = useState(false);
  const { whole, shape } = useRoom();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const deep = places.steps.length > 0;
  useKeys(
    field,
    why ? () => setWhy(false) : deep ? places.back : null,
    deep || why ? null : () => search.setQuery("?"),
  );
  const say = (key: string) => words?.t(key) ?? firstWords(key);
  const closeAfter = (done: Promise<unknown>) => done.then(() => whole || window.close());
  const { tab } = page;
  // Where search has failed, it says itself what is wrong with the list.
  const notes = words === null || search.state === "failed" ? [] : listNotes(list, words);
  const isPdf = useIsPdf(tab);
  const inPanel = (place: Place) => {
    const named = panelPlace(place);
    // In the click itself: after anything awaited the browser refuses.
    if (tab !== null && named !== null) void closeAfter(openInPanel(tab.id, named));
  };
  const brief = finding && page.tab ? briefOf(finding, page.tab.id) : null;

  return (
    <div class={shape}>
      <TopBar name={say("pageName")} marking={markingOf(list)}>
        {page.tab === null ? null : (
          // In the click itself: after anything awaited the browser refuses.
          <IconButton
            icon="panel"
            label={say("pageOpenPanel")}
            onClick={() => page.tab && void closeAfter(openPanel(page.tab.id))}
          />
        )}
        {words === null ? null : (
          <IconButton
            icon="office"
            label={words.t("askHeading")}
            onClick={() => places.open({ kind: "whom", country })}
          />
        )}
        {words === null ? null : (
          // In the click itself, as above.
          <IconButton
            icon="page"
            label={words.t("documentTitle")}
            onClick={() => void closeAfter(openDocument(tab?.id ?? null))}
          />
        )}
        <IconButton
          icon="star"
          label={say("moreWatched")}
          onClick={() => {
            setWhy(false);
            places.open({ kind: "watched" });
          }}
        />
        <IconButton icon="filters" label={say("pageOptions")} onClick={() => void closeAfter(openOptions())} />
      </TopBar>
      <main class="stack">
        <div class="stack" hidden={deep || why}>
          <h1 class="sr">{say("popupTitle")}</h1>
          {words === null || isPdf ? null : (
            <OnThisPage
              page={page}
              card={card}
              words={words}
              short={search.state !== "blank"}
              onOpen={(chosen) => {
                if (page.tab === null) return;
                void closeAfter(chosen === null ? openPanel(page.tab.id) : openDossier(page.tab.id, chosen));
              }}
              onBrief={() => brief && void openOwnPage(brief)}
              onWhy={() => setWhy(true)}
              onTurnOn={() => {
                if (page.kind !== "answered" || page.outcome.kind !== "off") return;
                void turnOn(page.outcome.why, page.tab.url).then(again);
              }}
            />
          )}
          {words === null || !isPdf ? null : (
            <PdfOffer
              words={words}
              onCheck={() => {
                if (tab === null) return;
                // The panel asks for it after this; both in the click itself.
                const handed = ask("hand", { tabId: tab.id });
                void closeAfter(Promise.all([handed, openDocument(tab.id)]));
              }}
            />
          )}
          {words === null || search.state !== "blank" ? null : <SiteOffer url={page.tab?.url ?? null} words={words} />}
          {context === null || search.state !== "blank" ? null : (
            <WatchNews list={list} context={context} onOpen={places.open} />
          )}
          {notes.length === 0 ? null : (
            <div class="notes">
              <Notes notes={notes} />
            </div>
          )}
          <SearchScreen
            search={search}
            context={context}
            list={list}
            country={country}
            inputRef={field}
            blank={words === null ? null : <Blank words={words} onOpen={places.open} />}
            onOpen={places.open}
          />
        </div>
        {why && card ? <WhyScreen why={card.why} back={say("pageBack")} onBack={() => setWhy(false)} /> : null}
        {context === null ? null : (
          <PlaceStack
            places={places}
            list={list}
            context={context}
            tabId={page.tab?.id ?? null}
            onPanel={tab === null ? undefined : inPanel}
          />
        )}
      </main>
      <footer>
        {words === null ? null : (
          <StatusBar
            words={words}
            info={list.kind === "ready" ? list.info : null}
            today={our.today}
            online={our.online}
            details={words.t("statusDetails")}
            onDetails={() => void closeAfter(openOptions())}
          />
        )}
        <Marking text={markingOf(list)} foot />
      </footer>
    </div>
  );
}

/** What a popup was opened with; empty where nothing. */
export const queryIn = (address: string): string => new URLSearchParams(address).get("q") ?? "";

/** A popup that was opened with a query is about no page. */
function tabIn(address: string): WhichTab {
  const parameters = new URLSearchParams(address);
  if (parameters.has("q")) return null;
  const tab = Number(parameters.get("tab"));
  return Number.isInteger(tab) && tab > 0 ? tab : "front";
}

function briefOf(finding: NonNullable<ReturnType<typeof findingOf>>, tabId: number): `/${string}` | null {
  const [place] = placesOf(finding);
  return place ? briefAddress(place, tabId) : null;
}
