import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { CountryTop } from "../../components/CountryTop.tsx";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { countryHead } from "../../lib/advise/country-head.ts";
import type { CountryHead } from "../../lib/advise/view.ts";
import { watchlist } from "../../lib/browser/settings.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import { Corrections } from "./Corrections.tsx";
import { painted } from "./painted.ts";
import { countryOf, type Place } from "./place.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";
import { useSetting } from "./use-settings.ts";
import type { View } from "./view-of.ts";
import { WatchingHere } from "./WatchingHere.tsx";
import { WatchToggle, watchedIn } from "./WatchToggle.tsx";
import type { WholeViewProps } from "./WholeView.tsx";

interface PlaceViewProps extends Omit<WholeViewProps, "view"> {
  /** Takes the focus to the heading once it is drawn: the person asked for this. */
  focus: boolean;
  onView?: ((view: View) => void) | undefined;
}

/** A dossier or a record, read from the list and drawn. */
export function PlaceView({ focus, onView, ...props }: PlaceViewProps) {
  const { place, list, context, paper } = props;
  const { words } = context;
  const body = useRef<HTMLDivElement>(null);
  const ready = list.kind === "ready" ? list : null;
  const head = useHead(onView || paper ? null : place, list, context);
  const answer = useAnswer(
    ready && head !== undefined
      ? async () => {
          const shown = head === null ? null : painted();
          const view = await ready.read(async (each) => {
            const reader = shown === null ? each : afterPaint(place, each, shown);
            // Its script would take the head's time.
            await shown;
            return (await import("./WholeView.tsx")).viewOf(place, reader, context);
          });
          const { WholeView } = await import("./WholeView.tsx");
          return view && { view, WholeView };
        }
      : null,
    [place, ready?.generation, context, head === undefined],
  );
  const which = watchedIn(place);
  // The focus goes to the heading as soon as it is drawn: what comes before it is drawn with it.
  const watched = useSetting(watchlist);
  const whole = answer.kind === "here" ? answer.value : null;
  const view = whole?.view ?? null;
  const top = topOf(view) ?? (answer.kind === "pending" ? (head ?? null) : null);
  const known = whole !== null || top !== null;
  const waits = answer.kind === "pending" || (which !== null && watched === null);
  const titled = known && (which === null || watched !== null);
  useLayoutEffect(() => {
    if (titled && focus) body.current?.querySelector<HTMLElement>("h1")?.focus();
  }, [titled]);
  // What stands around it comes with it: its sources stood alone for a moment.
  useEffect(() => {
    if (titled && view !== null) onView?.(view);
  }, [titled, view]);

  if (list.kind === "failed") {
    return null; // The page itself says so, once.
  }
  if (answer.kind === "failed") {
    return <Sentence strong={words.t("errorPageStrong")} text={words.t("errorPageText")} />;
  }
  if (!titled && waits) return <Loading label={words.t("pageLoading")} rest />;
  if (!titled) return <Sentence strong={words.t("pageGone")} text="" />;
  return (
    <ErrorBoundary strong={words.t("errorPageStrong")} text={words.t("errorPageText")}>
      {which === null ? null : <WatchToggle which={which} list={list} words={words} known={watched} />}
      <Corrections list={list} words={words}>
        <WatchingHere list={list} words={words}>
          <div ref={body}>
            {top === null ? null : <CountryTop dossier={top} lead={paper?.lead} />}
            {whole === null ? (
              <Loading label={words.t("pageLoading")} rest />
            ) : (
              <whole.WholeView {...props} view={whole.view} />
            )}
          </div>
        </WatchingHere>
      </Corrections>
    </ErrorBoundary>
  );
}

/**
 * A country's projects are on their way before the script that draws them is there; the head is on the screen before what
 * was read takes the time to be worked out.
 */
function afterPaint<R extends Pick<ListReader, "projectsOfCountry">>(place: Place, reader: R, shown: Promise<void>): R {
  const asked = countryOf(place);
  const ahead = asked === null ? null : reader.projectsOfCountry(asked);
  ahead?.catch(() => undefined);
  return {
    ...reader,
    async projectsOfCountry(country: string) {
      const read = country === asked && ahead !== null ? ahead : reader.projectsOfCountry(country);
      const [projects] = await Promise.all([read, shown]);
      return projects;
    },
  };
}

const topOf = (view: View | null): CountryHead | null =>
  view?.kind === "dossier" && view.dossier.kind === "country" ? view.dossier : null;

/** What is drawn of a country while its projects are still being read. Null: nothing; undefined: not known yet. */
function useHead(place: Place | null, list: ListState, context: AdviceContext): CountryHead | null | undefined {
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
  return answer.value;
}

function Sentence({ strong, text }: { strong: string; text: string }) {
  return (
    <div class="pad" role="status">
      <Notes notes={[{ tone: text === "" ? "plain" : "bad", strong, text }]} />
    </div>
  );
}
