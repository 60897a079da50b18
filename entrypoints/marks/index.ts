import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { page } from "../page.content/page-globals.ts";
import { markPlaces } from "./mark-places.ts";

/** Put into a page by the worker when there is something to mark, which is never where the switch is off. */
export default defineUnlistedScript(() => {
  page.sightlineMarks ??= markPlaces;
});
