import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { page } from "../page.content/page-globals.ts";
import { drawCard } from "./draw-card.tsx";

/** Put into a page by the worker when somebody clicks the chip; running it twice changes nothing. */
export default defineUnlistedScript(() => {
  page.sightlineCard ??= drawCard;
});
