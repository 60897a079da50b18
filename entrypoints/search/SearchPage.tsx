import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "../../components/IconButton.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { StatusBar } from "../../components/StatusBar.tsx";
import { TopBar } from "../../components/TopBar.tsx";
import { firstWords } from "../../lib/browser/first-words.ts";
import { draftIn, lookUpIn } from "../../lib/browser/look-up.ts";
import { openOptions } from "../../lib/browser/our-tabs.ts";
import { PLACE } from "../../lib/browser/panel.ts";
import { listNotes } from "../our-page/list-notes.ts";
import { PlaceStack } from "../our-page/PlaceStack.tsx";
import { placeNamed } from "../our-page/place.ts";
import { SearchScreen } from "../our-page/SearchScreen.tsx";
import { useKeys } from "../our-page/use-keys.ts";
import { markingOf, useOurPage } from "../our-page/use-page.ts";
import { usePlaces } from "../our-page/use-places.ts";
import { useSearch } from "../our-page/use-search.ts";

/** The whole list on a large screen: answers beside what was opened from them. */
export function SearchPage({ address }: { address: string }) {
  const our = useOurPage();
  const { words, list, context } = our;
  const search = useSearch(list, context, null, "");
  const asked = placeNamed(new URLSearchParams(address).get(PLACE));
  const places = usePlaces(asked);
  const field = useRef<HTMLInputElement>(null);
  const deep = places.steps.length > 0;
  useKeys(field, deep ? places.back : null, () => search.setQuery("?"));
  useEffect(() => {
    if (!deep) field.current?.focus();
  }, []);
  useEffect(() => {
    if (asked?.kind === "glossary") {
      void draftIn(address).then((draft) => {
        if (draft === "") return;
        places.clear();
        places.open({ kind: "glossary", draft });
      });
      return;
    }
    void lookUpIn(address).then((query) => query !== null && search.setQuery(query, "elsewhere"));
  }, [address]);
  useEffect(() => {
    if (words !== null) document.title = words.t("searchPageTitle");
  }, [words]);
  // Where search has failed, it says itself what is wrong with the list.
  const notes = words === null || search.state === "failed" ? [] : listNotes(list, words);
  const say = (key: string) => words?.t(key) ?? firstWords(key);
  return (
    <div class="search-page">
      <TopBar name={say("pageName")} marking={markingOf(list)}>
        {words === null ? null : (
          <IconButton
            icon="office"
            label={words.t("askHeading")}
            onClick={() => {
              places.clear();
              places.open({ kind: "whom", country: null });
            }}
          />
        )}
        <IconButton icon="filters" label={say("pageOptions")} onClick={() => void openOptions()} />
      </TopBar>
      <main class={deep ? "two deep" : "two"}>
        <div class="stack">
          <h1 class="sr">{words?.t("searchPageTitle")}</h1>
          {notes.length === 0 ? null : (
            <div class="notes">
              <Notes notes={notes} />
            </div>
          )}
          <SearchScreen
            search={search}
            context={context}
            list={list}
            country={null}
            inputRef={field}
            blank={null}
            whole
            onOpen={(place) => {
              places.clear();
              places.open(place);
            }}
          />
        </div>
        <div class="stack">
          {deep && context ? <PlaceStack places={places} list={list} context={context} tabId={null} /> : null}
          {deep || words === null ? null : (
            <div class="pick">
              <p class="soft">{words.t("searchPick")}</p>
            </div>
          )}
        </div>
      </main>
      <footer>
        {words === null ? null : (
          <StatusBar
            words={words}
            info={list.kind === "ready" ? list.info : null}
            today={our.today}
            online={our.online}
            details={words.t("statusDetails")}
            onDetails={() => void openOptions()}
          />
        )}
        <Marking text={markingOf(list)} foot />
      </footer>
    </div>
  );
}
