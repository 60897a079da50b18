import { onAlarm } from "../../lib/browser/alarms.ts";
import { onNotice } from "../../lib/browser/notices.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import { isWatching } from "../../lib/browser/watching.ts";
import { WATCH_ALARM } from "../watch-check/here.ts";
import type { WatchScript } from "../watch-check/index.ts";
import type { ListInUse } from "./list-in-use.ts";

const WATCH_CHECK = "/watch-check.js";
const own = globalThis as WatchScript;

/** Looks once a day at what is watched. In the worker's first tick; gives the same look, for when the browser starts. */
export function keepWatch(list: ListInUse): () => Promise<void> {
  keepOwnScript(WATCH_CHECK);
  const look = async () => {
    if (!(await isWatching())) return;
    if (own.checkWatched === undefined) await runOwnScript(WATCH_CHECK);
    await own.checkWatched?.(list);
  };
  onAlarm(WATCH_ALARM, look);
  onNotice(() => openOwnPage("/search.html?open=watched"));
  return look;
}
