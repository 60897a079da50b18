import { useContext } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { WatchingRows } from "./watching.ts";

/** A star beside a project: pressed, its end is told before it comes. */
export function WatchButton({ project, name }: { project: string; name: string }) {
  const watching = useContext(WatchingRows);
  if (watching === null) return null;
  const on = watching.isWatched(project);
  const label = `${on ? watching.stop : watching.watch} ${name}`;
  return (
    <button
      type="button"
      class={on ? "cb on noprint" : "cb noprint"}
      aria-label={label}
      title={label}
      onClick={() => watching.toggle(project)}
    >
      <Icon name="star" small />
    </button>
  );
}
