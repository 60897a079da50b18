import { useEffect, useMemo } from "preact/hooks";
import { BriefSources, BriefSummary } from "../../components/BriefParts.tsx";
import { BriefTable } from "../../components/BriefTable.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Marking } from "../../components/Marking.tsx";
import { Notes } from "../../components/Notes.tsx";
import { ShortBriefView } from "../../components/ShortBriefView.tsx";
import { editionLines } from "../../lib/advise/brief.ts";
import type { BriefTable as Table } from "../../lib/advise/brief-shape.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import { versionCodeOf } from "../../lib/list/version-code.ts";
import type { Words } from "../../lib/words/words.ts";
import { type Sheet, sheetOf } from "../our-page/brief-of.ts";
import { Chooser } from "../our-page/Chooser.tsx";
import { findingOf, overlapIn } from "../our-page/finding-of.ts";
import { HandoverButton } from "../our-page/HandoverButton.tsx";
import { listNotes } from "../our-page/list-notes.ts";
import { PlaceView } from "../our-page/PlaceView.tsx";
import { briefAddress, type Place, placeKey } from "../our-page/place.ts";
import { useAnswer } from "../our-page/use-answer.ts";
import { useChoice } from "../our-page/use-choice.ts";
import { markingOf, useOurPage } from "../our-page/use-page.ts";
import { useTabFinding } from "../our-page/use-tab-finding.ts";
import type { View } from "../our-page/view-of.ts";
import { askedIn, tabIn } from "./asked-place.ts";
import { BriefBar } from "./BriefBar.tsx";
import { ConsultForm } from "./ConsultForm.tsx";
import { Packet } from "./Packet.tsx";
import { usePageBoxes } from "./page-boxes.ts";
import { printWhenDrawn, usePrintOnce } from "./print-once.ts";
import { ReportBeside } from "./ReportBeside.tsx";
import { TableFiles } from "./TableFiles.tsx";
import { useSheetPaper } from "./use-sheet-paper.ts";

/** A dossier or a record as a page of its own, on screen and on paper. */
export function Brief({ address }: { address: string }) {
  const { words, list, context, today } = useOurPage();
  const asked = useMemo(() => askedIn(address), [address]);
  const { page } = useTabFinding(asked.kind === "tab" ? asked.tabId : null, asked.kind === "tab");
  const choice = useChoice(findingOf(page), asked.kind === "tab" ? asked.country : null, overlapIn(page));
  const key = choice.chosen === null ? null : placeKey(choice.chosen);
  // A choice is made anew each time; the same of the same page is the same place.
  const place = useMemo(() => (asked.kind === "place" ? asked.place : choice.chosen), [asked, page, key]);
  const ready = list.kind === "ready" ? list : null;
  const answer = useAnswer(
    ready && context && place ? () => ready.read((reader) => sheetOf(place, reader, context)) : null,
    [place, ready?.generation, context],
  );
  const sheet = answer.kind === "here" ? answer.value : null;
  /** The edition in use has no such record, or no longer. */
  const unknown = place !== null && answer.kind === "here" && sheet === null;
  const on = useSheetPaper(sheet, words, address);
  const from = tabIn(address);
  const marking = sheet === null ? markingOf(list) : markingIn(sheet.view, markingOf(list));
  const edition = words !== null && ready !== null ? editionLines(ready.info, words) : [];
  const code = ready === null ? null : versionCodeOf(ready.info);
  const boxes = usePageBoxes(
    words === null || ready === null
      ? null
      : { marking, edition: edition.slice(0, 2).join(", "), page: (values) => words.t("briefPageOf", values) },
  );
  usePrintOnce(sheet !== null && new URLSearchParams(address).has("print"));
  const name = sheet === null ? null : nameOf(sheet.view);
  const title = name === null ? words?.t("briefTitle") : words?.t("briefOf", { name });
  // The browser writes titles into its history: nothing that a page or its request says stands in one.
  const written = asked.kind === "tab" ? words?.t("briefTitle") : title;
  useEffect(() => {
    if (written !== undefined) document.title = written;
  }, [written]);

  if (words === null || context === null) return <Loading label="Sightline" />;
  const waiting = asked.kind === "tab" && page.kind === "asking";
  const open = (opened: Place) => {
    const next = briefAddress(opened, null);
    if (next === null) return;
    // Another choice of countries is the same page; anything else is a page of its own.
    if (opened.kind === "comparison" && place?.kind === "comparison") location.assign(next);
    else void openOwnPage(next);
  };
  return (
    <div class="page desk">
      <BriefBar
        title={title ?? ""}
        words={words}
        today={today}
        paper={on.paper}
        code={code}
        length={on.length}
        onLength={on.setLength}
        packet={on.togglePacket && { on: on.packet !== null, toggle: on.togglePacket }}
        onPrint={sheet === null ? null : printWhenDrawn}
      />
      <main class={boxes ? "sheet boxes" : "sheet"}>
        <Marking text={marking} />
        <div class="body">
          <EditionLines lines={edition} />
          <div class="notes">
            <Notes notes={listNotes(list, words)} />
          </div>
          <Chooser choice={choice} words={words} />
          {on.packet === null ? null : (
            <>
              <Packet paper={on.packet} answers={on.answers} words={words} onAnswers={on.setAnswers} />
              <ConsultForm offices={officesIn(sheet)} today={today} words={words} />
            </>
          )}
          {on.short === null ? null : (
            <ShortBriefView
              short={on.short}
              none={words.t("shortNoAwards")}
              onOpen={(id) => open({ kind: "project", id })}
            />
          )}
          {on.packet !== null ||
          on.short !== null ||
          place === null ||
          unknown ||
          (ready !== null && answer.kind === "pending") ? null : (
            <PlaceView
              key={placeKey(place)}
              place={place}
              list={list}
              context={context}
              focus={false}
              paper={sheet === null ? null : paperParts(sheet, open)}
              onOpen={open}
            />
          )}
          {from === null || place?.kind !== "country" ? null : (
            <ReportBeside
              tabId={from}
              country={place.country}
              list={list}
              context={context}
              onOpen={open}
              onCoverage={on.setCoverage}
            />
          )}
          {sheet?.brief && on.short === null ? <BriefSources sources={sheet.brief.sources} /> : null}
          {place === null && waiting ? <Loading label={words.t("popupReading")} /> : null}
          {place === null && !waiting ? (
            <Nothing says={asked.kind === "tab" ? "briefTabGone" : "briefNothing"} words={words} />
          ) : null}
          {unknown ? <Nothing says="pageGone" words={words} /> : null}
          {sheet !== null && ready !== null ? (
            <div class="sec noprint">
              <TableFiles sheet={sheet} list={ready} context={context} />
              {place?.kind === "country" ? (
                <HandoverButton country={place.country} list={ready} context={context} />
              ) : null}
            </div>
          ) : null}
          <footer class="bf">
            <span>{words.t("briefFoot")}</span>
            {code === null ? null : <span>{words.t("briefCode", { code })}</span>}
          </footer>
        </div>
        <div class="sheetfoot">
          <p class="onpages">{edition.slice(0, 2).join(", ")}</p>
          <Marking text={marking} foot />
        </div>
      </main>
    </div>
  );
}

function paperParts({ brief }: Sheet, open: (place: Place) => void) {
  if (brief === null) return { lead: null, awards: null };
  const { tables } = brief;
  const draw = (table: Table) => (
    <BriefTable key={table.id} table={table} onOpen={(id) => open({ kind: "project", id })} />
  );
  return {
    lead: <BriefSummary summary={brief.summary} />,
    // What ended stands below what the request asks and resembles.
    awards: tables.filter(({ id }) => id !== "ended").map(draw),
    rest: tables.filter(({ id }) => id === "ended").map(draw),
  };
}

/** Offices that a packet asks, to choose from. */
const officesIn = (sheet: Sheet | null): string[] =>
  sheet?.view.kind === "dossier" ? sheet.view.dossier.asks.rows.map(({ name }) => name) : [];

function EditionLines({ lines }: { lines: string[] }) {
  return (
    <p class="edition t-small quiet">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}

/** Why the sheet is empty, and the way on. */
function Nothing({ says, words }: { says: string; words: Words }) {
  return (
    <div class="pad">
      <h1 class="t-head">{words.t("briefTitle")}</h1>
      <p class="soft mt8" role="status">
        {words.t(says)}
      </p>
      <p class="mt8 noprint">
        <a class="btn link" href="/search.html">
          {words.t("searchPageTitle")}
        </a>
      </p>
    </div>
  );
}

function nameOf(view: View): string {
  if (view.kind === "card") return view.card.title;
  if (view.kind === "comparison") return view.comparison.name;
  return view.kind === "whom" ? view.whom.name : view.dossier.name;
}

/** The highest marking on the sheet: the list's own, or that of what is shown of it. */
function markingIn(view: View, ofList: string): string {
  if (view.kind === "card") return view.card.marking;
  if (view.kind === "comparison") return view.comparison.marking;
  return view.kind === "dossier" ? view.dossier.marking : ofList;
}
