import type { Note, NoteTone } from "../lib/advise/view.ts";
import { Icon, type IconName } from "./Icon.tsx";

const icons: Record<NoteTone, IconName> = {
  plain: "info",
  historical: "archive",
  stale: "clock",
  offline: "offline",
  warn: "warn",
  bad: "error",
  done: "done",
};
const classes: Partial<Record<NoteTone, string>> = { stale: "note warn", warn: "note warn", bad: "note bad" };

/** Sentences that a reader must not miss, each with its icon, its rule and its strong first words. */
export function Notes({ notes }: { notes: Note[] }) {
  return (
    <>
      {notes.map(({ tone, strong, text }) => (
        <p class={classes[tone] ?? "note"} key={strong}>
          <Icon name={icons[tone]} />
          <span>
            <b>{strong}</b> {text}
          </span>
        </p>
      ))}
    </>
  );
}
