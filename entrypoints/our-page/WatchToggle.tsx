import { useState } from "preact/hooks";
import { Icon } from "../../components/Icon.tsx";
import type { Watched } from "../../lib/advise/watch.ts";
import { MOST_WATCHED, watchlist } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Place } from "./place.ts";
import { today } from "./today.ts";
import type { ListState } from "./use-list.ts";
import { useSetting } from "./use-settings.ts";

type Which = Pick<Watched, "kind" | "id">;

/** What of a place can be watched; null where nothing can. */
export function watchedIn(place: Place): Which | null {
  if (place.kind === "country") return { kind: "country", id: place.country };
  if (place.kind === "project") return { kind: "project", id: place.id };
  return place.kind === "applicant" && place.organisation !== null
    ? { kind: "organisation", id: place.organisation }
    : null;
}

interface WatchToggleProps {
  which: Which;
  /** Stands in the button's name where the button is one of several. */
  name?: string;
  list: ListState;
  words: Words;
}

/** A star with its words: watch this, or stop watching it. */
export function WatchToggle({ which, name, list, words }: WatchToggleProps) {
  const watched = useSetting(watchlist);
  const [said, setSaid] = useState("");
  if (watched === null) return null;
  const isSame = ({ kind, id }: Which) => kind === which.kind && id === which.id;
  const on = watched.some(isSame);
  const toggle = async () => {
    if (!on && watched.length >= MOST_WATCHED) return setSaid(words.t("watchFull"));
    await watchlist.update((all) => {
      const others = all.filter((one) => !isSame(one));
      return on ? others : [{ ...which, on: today() }, ...others];
    });
    setSaid(words.t(on ? "watchStopped" : "watchStarted"));
    // What is due is told at once, not tomorrow.
    if (list.kind === "ready") await import("../watch-check/check.ts").then(({ checkWatched }) => checkWatched(list));
  };
  const key = on ? "watchStop" : "watchStart";
  return (
    <span class="row wrap watch noprint">
      <button
        type="button"
        class={on ? "btn link on" : "btn link"}
        aria-label={name === undefined ? undefined : words.t(`${key}Name`, { name })}
        onClick={() => void toggle().catch(() => undefined)}
      >
        <Icon name="star" />
        {words.t(key)}
      </button>
      <span class="t-small soft" role="status">
        {said}
      </span>
    </span>
  );
}
