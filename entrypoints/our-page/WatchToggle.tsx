import { Icon } from "../../components/Icon.tsx";
import type { Watched } from "../../lib/advise/watch.ts";
import { MOST_WATCHED, watchlist } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Place } from "./place.ts";
import { today } from "./today.ts";
import type { ListState } from "./use-list.ts";
import { type Say, useSaid } from "./use-said.ts";
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

const isSame = (one: Which, other: Which): boolean => one.kind === other.kind && one.id === other.id;

/**
 * What is watched, null until it is known, and how to start or stop; `say` is told what became of it. `known`: as somebody
 * read it before.
 */
export function useWatchToggle(list: ListState, say: Say, known: Watched[] | null = null) {
  const watched = useSetting(watchlist) ?? known;
  const toggle = async (which: Which) => {
    if (watched === null) return;
    const on = watched.some((one) => isSame(one, which));
    if (!on && watched.length >= MOST_WATCHED) return say("watchFull");
    await watchlist.update((all) => {
      const others = all.filter((one) => !isSame(one, which));
      return on ? others : [{ ...which, on: today() }, ...others];
    });
    say(on ? "watchStopped" : "watchStarted");
    // What is due is told at once, not tomorrow.
    if (list.kind === "ready") await import("../watch-check/check.ts").then(({ checkWatched }) => checkWatched(list));
  };
  return { watched, toggle };
}

interface WatchToggleProps {
  which: Which;
  /** Stands in the button's name where the button is one of several. */
  name?: string;
  list: ListState;
  words: Words;
  /** What is watched, where it was read before: the button is there at once. */
  known?: Watched[] | null;
}

/** A star with its words: watch this, or stop watching it. */
export function WatchToggle({ which, name, list, words, known = null }: WatchToggleProps) {
  const [said, say] = useSaid(words);
  const { watched, toggle } = useWatchToggle(list, say, known);
  if (watched === null) return null;
  const on = watched.some((one) => isSame(one, which));
  const key = on ? "watchStop" : "watchStart";
  return (
    <span class="row wrap watch noprint">
      <button
        type="button"
        class={on ? "btn link on" : "btn link"}
        aria-label={name === undefined ? undefined : words.t(`${key}Name`, { name })}
        onClick={() => void toggle(which).catch(() => undefined)}
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
