import { readUnder } from "../../lib/advise/brief-ceiling.ts";
import { dueAlerts, openAlerts, projectsWatched, raiseAlerts } from "../../lib/advise/watch.ts";
import { watchNotice } from "../../lib/advise/watch-notice.ts";
import { alarmOf } from "../../lib/browser/alarms.ts";
import { showNotice, showWatchBadge } from "../../lib/browser/notices.ts";
import { readPolicy } from "../../lib/browser/policy.ts";
import { watchlist } from "../../lib/browser/settings.ts";
import { watchAlerts } from "../../lib/browser/watch-alerts.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import { loadAdvice } from "../background/advice.ts";
import { WATCH_ALARM } from "./here.ts";

const DAY = 86_400_000;

/** Whatever reads the list in use: the worker's list or a page's. */
export interface WatchedList {
  read<T>(work: (reader: ListReader) => Promise<T>): Promise<T | null>;
}

/** Looks at what is watched: raises what is due and was never told, and says so. One context at a time. */
export function checkWatched(list: WatchedList): Promise<void> {
  return navigator.locks.request("watched", () => check(list));
}

async function check(list: WatchedList): Promise<void> {
  const [watched, context] = await Promise.all([watchlist.get(), loadAdvice()]);
  await keepAlarm(watched.length > 0);
  const { policy } = await readPolicy();
  const found = await list.read(async (whole) => {
    const reader = readUnder(whole, policy.sensitivityCeiling ?? "UNCLASSIFIED");
    const projects = await projectsWatched(watched, reader);
    const before = await watchAlerts.get();
    const { all, fresh } = raiseAlerts(before, dueAlerts(projects, context.today), context.today);
    const notice = await watchNotice(watched, fresh, reader, context);
    return { all, open: openAlerts(all, projects).length, notice };
  });
  // No list that may be shown: what was told of one before goes from the toolbar too.
  if (found === null) return showWatchBadge(null);
  await watchAlerts.set(found.all);
  const { t } = context.words;
  await showWatchBadge(found.open === 0 ? null : t("watchToolbar", { count: found.open }));
  if (found.notice !== null) await showNotice(found.notice.title, found.notice.message);
}

/** Once a day, and only while something is watched. */
async function keepAlarm(wanted: boolean): Promise<void> {
  const alarm = alarmOf(WATCH_ALARM, DAY / 60_000);
  if (!wanted) return alarm.clear();
  if ((await alarm.due()) === null) await alarm.set(Date.now() + DAY);
}
