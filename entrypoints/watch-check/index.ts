import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { checkWatched } from "./check.ts";

/** The look at what is watched, run in the worker once a day: no page's reading needs it. */
export interface WatchScript {
  checkWatched?: typeof checkWatched;
}

export default defineUnlistedScript(() => {
  const own = globalThis as WatchScript;
  own.checkWatched = checkWatched;
});
