import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { WatchingRows } from "../../components/watching.ts";
import type { Words } from "../../lib/words/words.ts";
import type { ListState } from "./use-list.ts";
import { useSaid } from "./use-said.ts";
import { useWatchToggle } from "./WatchToggle.tsx";

interface WatchingHereProps {
  list: ListState;
  words: Words;
  children: ComponentChildren;
}

/** Every row of a project inside has a star. */
export function WatchingHere({ list, words, children }: WatchingHereProps) {
  const [said, say] = useSaid(words);
  const { watched, toggle } = useWatchToggle(list, say);
  const projects = useMemo(
    () => (watched === null ? null : new Set(watched.flatMap(({ kind, id }) => (kind === "project" ? id : [])))),
    [watched],
  );
  const watching = useMemo(
    () =>
      projects === null
        ? null
        : {
            isWatched: (id: string) => projects.has(id),
            toggle: (id: string) => void toggle({ kind: "project", id }).catch(() => undefined),
            watch: words.t("watchStart"),
            stop: words.t("watchStop"),
          },
    [projects, words],
  );
  return (
    <WatchingRows.Provider value={watching}>
      {children}
      <p class="sr" role="status">
        {said}
      </p>
    </WatchingRows.Provider>
  );
}
