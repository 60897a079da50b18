import { useMemo, useRef, useState } from "preact/hooks";
import { IconButton } from "../../components/IconButton.tsx";
import { Kept } from "../../components/Kept.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { StatusBar } from "../../components/StatusBar.tsx";
import { TopBar } from "../../components/TopBar.tsx";
import { whyOfPage } from "../../lib/advise/why.ts";
import { isDocumentPlace } from "../../lib/browser/open-document.ts";
import { closePanel, openOptions } from "../../lib/browser/our-tabs.ts";
import { PLACE } from "../../lib/browser/panel.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import { useIsPdf } from "../document/PdfOffer.tsx";
import { checkTab, useDocument } from "../document/use-document.ts";
import { useDrops } from "../document/use-drops.ts";
import { useHanded } from "../document/use-handed.ts";
import { Chooser } from "../our-page/Chooser.tsx";
import { findingOf, overlapIn } from "../our-page/finding-of.ts";
import { Late } from "../our-page/Late.tsx";
import { listNotes } from "../our-page/list-notes.ts";
import { MorePlaces } from "../our-page/MorePlaces.tsx";
import { PlaceStack } from "../our-page/PlaceStack.tsx";
import { PlaceView } from "../our-page/PlaceView.tsx";
import { briefAddress, countryOf, placeKey, placeNamed } from "../our-page/place.ts";
import { isNarrative, Recommendations } from "../our-page/Recommendations.tsx";
import { useChoice } from "../our-page/use-choice.ts";
import { useKeys } from "../our-page/use-keys.ts";
import { markingOf, useOurPage } from "../our-page/use-page.ts";
import { usePlaces } from "../our-page/use-places.ts";
import { isPageAsked, tabNamed, useTabFinding } from "../our-page/use-tab-finding.ts";
import { WatchNews } from "../our-page/WatchNews.tsx";
import { NoDossier } from "./NoDossier.tsx";
import { WhyFold } from "./WhyFold.tsx";

const loadSearch = async () => (await import("./PanelSearch.tsx")).PanelSearch;
const loadDocument = async () => (await import("../document/DocumentScreen.tsx")).DocumentScreen;

/** Beside the page: the dossier of what it is about, and search. It follows the tab in front. */
export function Panel({ address }: { address: string }) {
  const our = useOurPage();
  const { words, list, context } = our;
  const asked = useMemo(() => new URLSearchParams(address), [address]);
  const { page, again } = useTabFinding(tabNamed(address), true, isPageAsked(address));
  const finding = findingOf(page);
  const choice = useChoice(finding, asked.get("country"), overlapIn(page));
  const places = usePlaces(placeNamed(asked.get(PLACE)));
  const [searching, setSearching] = useState(false);
  const doc = useDocument();
  const askedToCheck = isDocumentPlace(asked.get(PLACE));
  const [checking, setChecking] = useState(askedToCheck);
  const check = () => {
    places.clear();
    setSearching(false);
    setChecking(true);
  };
  useHanded(doc, askedToCheck, check);
  const over = useDrops(doc, check);
  const pdf = useIsPdf(page.tab) ? page.tab : null;
  const field = useRef<HTMLInputElement>(null);
  const deep = places.steps.length > 0;
  useKeys(
    field,
    deep ? places.back : searching ? () => setSearching(false) : checking ? () => setChecking(false) : null,
  );

  if (words === null || context === null) return <Loading label="Sightline" />;
  const tabId = page.tab?.id ?? null;
  const sheet = choice.chosen === null ? null : briefAddress(choice.chosen, tabId);
  // The sheet can set the report's recommendations beside the list while the report is open.
  const full = sheet !== null && isNarrative(page.tab?.url ?? null) ? (`${sheet}&from=${tabId}` as const) : sheet;
  // A country is printed as one page; all of it is one press further.
  const printed = `${full ?? "/brief.html?"}${choice.chosen?.kind === "country" ? "&short=1" : ""}&print=1` as const;
  const seek = () => {
    places.clear();
    setSearching(!searching);
  };
  return (
    <div class="page panel">
      <TopBar name={words.t("pageName")} marking={markingOf(list)} stay>
        {/* First in the row: when they come, the others stay where they are. */}
        {full === null || checking ? null : (
          <>
            <IconButton icon="print" label={words.t("pagePrint")} onClick={() => void openOwnPage(printed)} />
            <IconButton icon="open" label={words.t("pageFullPage")} onClick={() => void openOwnPage(full)} />
          </>
        )}
        <IconButton icon="search" label={words.t("pageSearch")} pressed={searching} onClick={seek} />
        <IconButton
          icon="office"
          label={words.t("askHeading")}
          onClick={() => {
            places.clear();
            places.open({ kind: "whom", country: countryOf(choice.chosen) });
          }}
        />
        <IconButton
          icon="page"
          label={words.t("documentTitle")}
          pressed={checking && !searching}
          onClick={() => (checking && !searching ? setChecking(false) : check())}
        />
        <IconButton icon="close" label={words.t("pageClose")} onClick={closePanel} />
      </TopBar>
      <main class="stack">
        <div class="notes">
          <Notes notes={listNotes(list, words)} />
          {deep ? null : <WatchNews list={list} context={context} onOpen={places.open} />}
        </div>
        <PlaceStack places={places} list={list} context={context} tabId={tabId} />
        <Kept shown={!deep && searching} class="stack">
          <h1 class="sr">{words.t("panelTitle")}</h1>
          <Late
            load={loadSearch}
            words={words}
            props={{
              list,
              context,
              country: finding?.countries[0] ?? null,
              field,
              sought: searching,
              onOpen: places.open,
            }}
          />
        </Kept>
        <Kept shown={!deep && !searching && checking}>
          <Late load={loadDocument} words={words} props={{ doc, list, context, pdf, over, onOpen: places.open }} />
        </Kept>
        <Kept shown={!deep && !searching && !checking}>
          <Chooser
            choice={choice}
            words={words}
            onCompare={(countries) => places.open({ kind: "comparison", countries })}
          />
          {finding && choice.chosen ? <WhyFold why={whyOfPage(finding, words)} label={words.t("popupWhy")} /> : null}
          {choice.chosen?.kind === "country" && tabId !== null && isNarrative(page.tab?.url ?? null) ? (
            <Recommendations
              key={`${tabId} ${page.tab?.url}`}
              tabId={tabId}
              country={choice.chosen.country}
              list={list}
              context={context}
              onOpen={places.open}
            />
          ) : null}
          {choice.chosen === null ? (
            <NoDossier
              page={page}
              words={words}
              onSearch={seek}
              onDocument={check}
              onPdf={
                pdf === null
                  ? null
                  : () => {
                      check();
                      checkTab(doc, pdf);
                    }
              }
              onWhom={() => places.open({ kind: "whom", country: null })}
              onAgain={again}
            />
          ) : (
            <PlaceView
              key={placeKey(choice.chosen)}
              place={choice.chosen}
              list={list}
              context={context}
              focus={false}
              tabId={tabId}
              onOpen={places.open}
            />
          )}
          <MorePlaces words={words} onOpen={places.open} />
        </Kept>
      </main>
      <footer>
        <StatusBar
          words={words}
          info={list.kind === "ready" ? list.info : null}
          today={our.today}
          online={our.online}
          details={words.t("statusDetails")}
          onDetails={() => void openOptions()}
        />
        <Marking text={markingOf(list)} foot />
      </footer>
    </div>
  );
}
