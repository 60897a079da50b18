import type { AdviceContext } from "../../lib/advise/context.ts";
import { CalendarPlace } from "./CalendarPlace.tsx";
import { ConsultsPlace } from "./ConsultsPlace.tsx";
import { GlossaryPlace } from "./GlossaryPlace.tsx";
import type { MorePlace, Place } from "./place.ts";
import type { ListState } from "./use-list.ts";
import { WatchedPlace } from "./WatchedPlace.tsx";

interface MoreViewProps {
  place: MorePlace;
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
}

/** A place that is no record of the list; loaded when one is opened. */
export function MoreView({ place, ...rest }: MoreViewProps) {
  if (place.kind === "watched") return <WatchedPlace {...rest} />;
  if (place.kind === "glossary") return <GlossaryPlace draft={place.draft} words={rest.context.words} />;
  if (place.kind === "consults") return <ConsultsPlace words={rest.context.words} onOpen={rest.onOpen} />;
  return <CalendarPlace {...rest} />;
}
