import { useEffect, useRef } from "preact/hooks";
import { Loading } from "../../components/Loading.tsx";
import { Endings, WatchRows } from "../../components/WatchRows.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Watched } from "../../lib/advise/watch.ts";
import type { WatchView } from "../../lib/advise/watch-view.ts";
import { MorePlaces } from "./MorePlaces.tsx";
import type { Place } from "./place.ts";
import type { ListState } from "./use-list.ts";
import { markSeen, useWatched } from "./use-watched.ts";
import { WatchNotices } from "./WatchNotices.tsx";
import { WatchToggle } from "./WatchToggle.tsx";

interface WatchedPlaceProps {
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
}

/** Everything that is watched, what of it ends soon, and whether notifications tell it. */
export function WatchedPlace({ list, context, onOpen }: WatchedPlaceProps) {
  const { words } = context;
  const view = useWatched(list, context);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="pad">
        <h1 class="t-title" tabIndex={-1} ref={heading}>
          {words.t("watchHeading")}
        </h1>
        <p class="soft mt8">{words.t("watchLead")}</p>
      </div>
      {view === null ? <Loading label={words.t("pageLoading")} /> : <Rows {...{ view, list, context, onOpen }} />}
      <WatchNotices words={words} />
      <MorePlaces words={words} but="watched" onOpen={onOpen} />
    </>
  );
}

function Rows({ view, list, context, onOpen }: WatchedPlaceProps & { view: WatchView }) {
  const { words } = context;
  if (view.rows.length === 0)
    return (
      <div class="pad">
        <p class="t-strong">{words.t("watchNone")}</p>
        <p class="soft">{words.t("watchNoneText")}</p>
      </div>
    );
  const openProject = (id: string) => onOpen({ kind: "project", id });
  return (
    <>
      {view.news.length === 0 ? null : (
        <section class="sec">
          <h2 class="t-head">{words.t("watchToolbar", { count: view.news.length })}</h2>
          <Endings endings={view.news} onOpen={openProject} />
          <button type="button" class="btn mt8" onClick={() => void markSeen(list)}>
            {words.t("watchSeen")}
          </button>
        </section>
      )}
      {kinds.map(({ kind, heading }) => (
        <WatchRows
          key={kind}
          heading={words.t(heading)}
          rows={view.rows.filter(({ watched }) => watched.kind === kind)}
          noneSoon={words.t("watchNoEndsSoon")}
          onOpen={(watched) => onOpen(placeOf(watched))}
          onProject={openProject}
          toggle={({ watched, name }) => <WatchToggle which={watched} name={name} list={list} words={words} />}
        />
      ))}
    </>
  );
}

const kinds: { kind: Watched["kind"]; heading: string }[] = [
  { kind: "country", heading: "watchCountries" },
  { kind: "organisation", heading: "watchOrganisations" },
  { kind: "project", heading: "watchProjects" },
];

function placeOf({ kind, id }: Watched): Place {
  if (kind === "country") return { kind, country: id };
  return kind === "project" ? { kind, id } : { kind: "applicant", organisation: id, finding: null };
}
