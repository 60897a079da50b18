import { useEffect } from "preact/hooks";
import { IconButton } from "../../components/IconButton.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { StatusBar } from "../../components/StatusBar.tsx";
import { TopBar } from "../../components/TopBar.tsx";
import { openOptions } from "../../lib/browser/our-tabs.ts";
import { listNotes } from "../our-page/list-notes.ts";
import { PlaceStack } from "../our-page/PlaceStack.tsx";
import { markingOf, useOurPage } from "../our-page/use-page.ts";
import { usePlaces } from "../our-page/use-places.ts";
import { DocumentScreen } from "./DocumentScreen.tsx";
import { useDocument } from "./use-document.ts";
import { useDrops } from "./use-drops.ts";
import { useHanded } from "./use-handed.ts";

/** Checking a document on a page of its own: the panel's equivalent, and where there is no panel. */
export function DocumentPage() {
  const our = useOurPage();
  const { words, list, context } = our;
  const doc = useDocument();
  const places = usePlaces();
  useHanded(doc, true, places.clear);
  const over = useDrops(doc, places.clear);
  const deep = places.steps.length > 0;
  useEffect(() => {
    if (words !== null) document.title = words.t("documentTitle");
  }, [words]);
  if (words === null || context === null) return <Loading label="Sightline" />;
  return (
    <div class="page document-page">
      <TopBar name={words.t("pageName")} marking={markingOf(list)} stay>
        <IconButton icon="filters" label={words.t("pageOptions")} onClick={() => void openOptions()} />
      </TopBar>
      <main class="stack">
        <div class="notes">
          <Notes notes={listNotes(list, words)} />
        </div>
        <PlaceStack places={places} list={list} context={context} tabId={null} />
        <div hidden={deep}>
          <DocumentScreen doc={doc} list={list} context={context} pdf={null} over={over} onOpen={places.open} />
        </div>
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
