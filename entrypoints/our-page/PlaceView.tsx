import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { ApplicantDossierView } from "../../components/ApplicantDossierView.tsx";
import { CorrectButton } from "../../components/CorrectButton.tsx";
import { CountryDossierView } from "../../components/CountryDossierView.tsx";
import type { CorrectionSubject } from "../../components/correcting.ts";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import { ProjectCardView } from "../../components/ProjectCardView.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { countryHead } from "../../lib/advise/country-head.ts";
import type { CountryHead, Dossier } from "../../lib/advise/view.ts";
import { watchlist } from "../../lib/browser/settings.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Words } from "../../lib/words/words.ts";
import { Compare } from "./Compare.tsx";
import { ConsultNote } from "./ConsultNote.tsx";
import { Corrections } from "./Corrections.tsx";
import { painted } from "./painted.ts";
import { type Place, type View, viewOf } from "./place.ts";
import { readOutlines } from "./read-outlines.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";
import { useSetting } from "./use-settings.ts";
import { WatchingHere } from "./WatchingHere.tsx";
import { WatchToggle, watchedIn } from "./WatchToggle.tsx";
import { Whom } from "./Whom.tsx";

interface PlaceViewProps {
  place: Place;
  list: ListState;
  context: AdviceContext;
  /** Takes the focus to the heading once it is drawn: the person asked for this. */
  focus: boolean;
  onOpen: (place: Place) => void;
  onView?: ((view: View) => void) | undefined;
  /** On paper: what a dossier has under its heading, and its tables. */
  paper?: { lead: ComponentChildren; awards: ComponentChildren; rest?: ComponentChildren } | null | undefined;
  /** The tab whose request it is, where it is one's. */
  tabId?: number | null | undefined;
  /** What its request asks stands above it already. */
  told?: boolean | undefined;
}

/** A dossier or a record, read from the list and drawn. */
export function PlaceView({ place, list, context, focus, onOpen, onView, paper, tabId = null, told }: PlaceViewProps) {
  const { words } = context;
  const body = useRef<HTMLDivElement>(null);
  const ready = list.kind === "ready" ? list : null;
  const head = useHead(onView || paper ? null : place, list, context);
  const answer = useAnswer(
    ready && head !== undefined
      ? () => ready.read((reader) => viewOf(place, head === null ? reader : afterPaint(reader), context))
      : null,
    [place, ready?.generation, context, head === undefined],
  );
  const which = watchedIn(place);
  // The focus goes to the heading as soon as it is drawn: what comes before it is drawn with it.
  const watched = useSetting(watchlist);
  // Only beside a request is there something to consult on; on paper it has a sheet of its own.
  const consult =
    place.kind === "applicant" && place.finding !== null && !paper ? (
      <ConsultNote place={place} list={list} context={context} tabId={tabId} />
    ) : null;
  const view = answer.kind === "here" ? answer.value : null;
  const known: View | Head | null = view ?? (answer.kind === "pending" ? (head ?? null) : null);
  const waits = answer.kind === "pending" || (which !== null && watched === null);
  const shown = which !== null && watched === null ? null : known;
  const titled = shown !== null;
  useLayoutEffect(() => {
    if (titled && focus) body.current?.querySelector<HTMLElement>("h1")?.focus();
  }, [titled]);
  useEffect(() => {
    if (view !== null) onView?.(view);
  }, [view]);

  if (list.kind === "failed") {
    return null; // The page itself says so, once.
  }
  if (answer.kind === "failed") {
    return <Sentence strong={words.t("errorPageStrong")} text={words.t("errorPageText")} />;
  }
  if (shown === null && waits) return <Loading label={words.t("pageLoading")} rest />;
  if (shown === null) return <Sentence strong={words.t("pageGone")} text="" />;
  return (
    <ErrorBoundary strong={words.t("errorPageStrong")} text={words.t("errorPageText")}>
      {which === null ? null : <WatchToggle which={which} list={list} words={words} known={watched} />}
      <Corrections list={list} words={words}>
        <WatchingHere list={list} words={words}>
          <div ref={body}>{draw(shown, context, onOpen, paper, consult, told)}</div>
        </WatchingHere>
      </Corrections>
    </ErrorBoundary>
  );
}

/** The head is on the screen before what was read for the rest takes the time to be worked out. */
function afterPaint<R extends Pick<ListReader, "projectsOfCountry">>(reader: R): R {
  const shown = painted();
  return {
    ...reader,
    async projectsOfCountry(country: string) {
      const [projects] = await Promise.all([reader.projectsOfCountry(country), shown]);
      return projects;
    },
  };
}

type Head = { kind: "head"; dossier: CountryHead };

/** What is drawn of a country while its projects are still being read. Null: nothing; undefined: not known yet. */
function useHead(place: Place | null, list: ListState, context: AdviceContext): Head | null | undefined {
  const country = place?.kind === "country" ? place.country : null;
  const ready = list.kind === "ready" ? list : null;
  const answer = useAnswer(
    ready && country !== null
      ? () => ready.read((reader) => countryHead(country, reader, { ...context, info: ready.info }))
      : null,
    [country, ready?.generation, context],
  );
  if (country === null || answer.kind === "failed") return null;
  if (answer.kind === "pending") return undefined;
  return answer.value === null ? null : { kind: "head", dossier: answer.value };
}

function draw(
  view: View | Head,
  { words, today }: AdviceContext,
  onOpen: (place: Place) => void,
  paper: PlaceViewProps["paper"],
  consult: ComponentChildren,
  told: boolean | undefined,
) {
  const openProject = (id: string) => onOpen({ kind: "project", id });
  if (view.kind === "card") return <ProjectCardView card={view.card} />;
  if (view.kind === "comparison") return <Compare comparison={view.comparison} words={words} onOpen={onOpen} />;
  if (view.kind === "whom") return <Whom whom={view.whom} words={words} onOpen={onOpen} unfolded={Boolean(paper)} />;
  const { dossier } = view;
  return (
    <>
      {dossier.kind === "country" ? (
        <CountryDossierView
          dossier={dossier}
          words={words}
          year={Number(today.slice(0, 4))}
          onOpen={openProject}
          onCountry={(code) => onOpen({ kind: "country", country: code })}
          outlines={readOutlines}
          paper={paper}
        />
      ) : (
        <ApplicantDossierView
          dossier={dossier}
          words={words}
          onOpen={openProject}
          paper={paper}
          acts={dossier.request === null ? null : consult}
          told={told}
        />
      )}
      {view.kind === "head" ? <Loading label={words.t("pageLoading")} rest /> : foot(view.dossier, words, onOpen)}
    </>
  );
}

/** Where one goes from a dossier. */
function foot(dossier: Dossier, words: Words, onOpen: (place: Place) => void) {
  const country = dossier.kind === "country" ? dossier.country : null;
  return (
    <div class="sec noprint">
      <button type="button" class="btn link" onClick={() => onOpen({ kind: "whom", country })}>
        {words.t("whomMore")}
      </button>
      <p>
        <CorrectButton subject={wholeOf(dossier, words)} wide />
      </p>
      {country === null ? null : (
        <p>
          <button type="button" class="btn link" onClick={() => onOpen({ kind: "comparison", countries: [country] })}>
            {words.t("compareStart")}
          </button>
        </p>
      )}
    </div>
  );
}

/** Of a dossier as a whole: what it lacks. */
function wholeOf(dossier: Dossier, { t }: Words): CorrectionSubject {
  const of = dossier.kind === "country" ? `${dossier.name} (${dossier.country})` : dossier.name;
  return {
    project: null,
    field: null,
    fact: { of, label: t("briefAwards"), shown: t("notStated") },
    name: dossier.name,
  };
}

function Sentence({ strong, text }: { strong: string; text: string }) {
  return (
    <div class="pad" role="status">
      <Notes notes={[{ tone: text === "" ? "plain" : "bad", strong, text }]} />
    </div>
  );
}
