import { useEffect, useMemo, useState } from "preact/hooks";
import { Loading } from "../../components/Loading.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import type { EditionInfo } from "../../lib/list/reader.ts";
import type { Words } from "../../lib/words/words.ts";
import { Chooser } from "../our-page/Chooser.tsx";
import { listNotes } from "../our-page/list-notes.ts";
import { PlaceView } from "../our-page/PlaceView.tsx";
import { briefAddress, placeKey, type View } from "../our-page/place.ts";
import { useChoice } from "../our-page/use-choice.ts";
import { findingOf, overlapIn } from "../our-page/use-finding-card.ts";
import { markingOf, type OurPage, useOurPage } from "../our-page/use-page.ts";
import { useTabFinding } from "../our-page/use-tab-finding.ts";
import { askedIn } from "./asked-place.ts";

/** A dossier or a record as a page of its own, on screen and on paper. */
export function Brief({ address }: { address: string }) {
  const our = useOurPage();
  const { words, list, context } = our;
  const asked = useMemo(() => askedIn(address), [address]);
  const { page } = useTabFinding(asked.kind === "tab" ? asked.tabId : null, asked.kind === "tab");
  const choice = useChoice(findingOf(page), asked.kind === "tab" ? asked.country : null, overlapIn(page));
  const place = asked.kind === "place" ? asked.place : choice.chosen;
  const [view, setView] = useState<View | null>(null);
  usePrintOnce(view !== null && new URLSearchParams(address).has("print"));
  const name = view === null ? null : nameOf(view);
  useEffect(() => {
    if (words !== null) document.title = name === null ? words.t("briefTitle") : words.t("briefOf", { name });
  }, [words, name]);

  if (words === null || context === null) return <Loading label="Sightline" />;
  const waiting = asked.kind === "tab" && page.kind === "asking";
  return (
    <div class="page desk">
      <header class="tb noprint">
        <Mark size={16} />
        <b>{name === null ? words.t("briefTitle") : words.t("briefOf", { name })}</b>
        <span class="sp" />
        <button type="button" class="btn main" disabled={view === null} onClick={() => print()}>
          {words.t("pagePrint")}
        </button>
      </header>
      <main class="sheet">
        <Marking text={markingOf(list)} />
        <div class="body">
          <EditionLines our={our} words={words} />
          <div class="notes">
            <Notes notes={listNotes(list, words)} />
          </div>
          <Chooser choice={choice} words={words} />
          {place === null ? null : (
            <PlaceView
              key={placeKey(place)}
              place={place}
              list={list}
              context={context}
              focus={false}
              onView={setView}
              onOpen={(opened) => {
                const next = briefAddress(opened, null);
                if (next !== null) void openOwnPage(next);
              }}
            />
          )}
          {place === null && waiting ? <Loading label={words.t("popupReading")} /> : null}
          {place === null && !waiting ? <Nothing gone={asked.kind === "tab"} words={words} /> : null}
          <footer class="bf">{words.t("briefFoot")}</footer>
        </div>
        <Marking text={markingOf(list)} foot />
      </main>
    </div>
  );
}

function EditionLines({ our: { list }, words }: { our: OurPage; words: Words }) {
  if (list.kind !== "ready") return null;
  return <p class="edition t-small quiet">{editionOf(list.info, words)}</p>;
}

function editionOf(info: EditionInfo, words: Words): string {
  const lines = [
    words.t("statusEdition", { serial: String(info.serial), date: words.date(info.asOf) }),
    words.t("briefRecords", { count: info.projects }),
  ];
  if (info.partial) lines.push(words.t("briefPartial"));
  return `${words.t("pageName")}, ${lines.join(" · ")}`;
}

function Nothing({ gone, words }: { gone: boolean; words: Words }) {
  return (
    <div class="pad">
      <h1 class="t-head">{words.t("briefTitle")}</h1>
      <p class="soft mt8">{words.t(gone ? "briefTabGone" : "briefNothing")}</p>
    </div>
  );
}

function nameOf(view: View): string {
  if (view.kind === "card") return view.card.title;
  return view.kind === "whom" ? view.whom.name : view.dossier.name;
}

/** Opened from a print button: the dialog comes once, when there is something to print. */
function usePrintOnce(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    // Two frames: the first draws, the second has measured its pictures.
    requestAnimationFrame(() => requestAnimationFrame(() => print()));
  }, [wanted]);
}
