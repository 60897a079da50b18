import { editionLines } from "../../lib/advise/brief.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { usePageBoxes } from "../brief/page-boxes.ts";
import { CalendarPlace } from "./CalendarPlace.tsx";
import { ConsultsPlace } from "./ConsultsPlace.tsx";
import { GlossaryPlace } from "./GlossaryPlace.tsx";
import type { MorePlace, Place } from "./place.ts";
import type { ListState } from "./use-list.ts";
import { markingOf } from "./use-page.ts";
import { WatchedPlace } from "./WatchedPlace.tsx";

interface MoreViewProps {
  place: MorePlace;
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
}

/** A place that is no record of the list; loaded when one is opened. */
export function MoreView({ place, ...rest }: MoreViewProps) {
  const { words } = rest.context;
  const info = rest.list.kind === "ready" ? rest.list.info : null;
  // Whoever prints a calendar or a log needs to know as well how it is marked and of which edition it is.
  usePageBoxes(
    info === null
      ? null
      : {
          marking: markingOf(rest.list),
          edition: editionLines(info, words).slice(0, 2).join(", "),
          page: (values) => words.t("briefPageOf", values),
        },
  );
  if (place.kind === "watched") return <WatchedPlace {...rest} />;
  if (place.kind === "glossary") return <GlossaryPlace draft={place.draft} words={rest.context.words} />;
  if (place.kind === "consults") return <ConsultsPlace words={rest.context.words} onOpen={rest.onOpen} />;
  return <CalendarPlace {...rest} />;
}
