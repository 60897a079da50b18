import type { ListReader } from "../list/reader.ts";
import { readUnder } from "./brief-ceiling.ts";
import type { AdviceContext } from "./context.ts";
import type { WatchAlert, Watched } from "./watch.ts";
import { watchView } from "./watch-view.ts";

/** Projects that a notification names before it counts the rest. */
const MOST_NAMED = 3;

/**
 * What a notification says of alerts that were just raised; null where there are none. A screen may be seen by anybody:
 * what carries a marking is counted and not named.
 */
export async function watchNotice(
  watched: Watched[],
  fresh: WatchAlert[],
  reader: ListReader,
  context: AdviceContext,
): Promise<{ title: string; message: string } | null> {
  if (fresh.length === 0) return null;
  const { t } = context.words;
  const { news } = await watchView(watched, fresh, readUnder(reader, "UNCLASSIFIED"), context);
  const lines = news.slice(0, MOST_NAMED).map(({ title, text }) => `${title}. ${text}`);
  const more = fresh.length - lines.length;
  if (more > 0) lines.push(t(lines.length === 0 ? "watchMarked" : "watchMore", { count: more }));
  return { title: t("watchToolbar", { count: fresh.length }), message: lines.join("\n") };
}
