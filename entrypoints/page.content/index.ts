import { defineContentScript } from "wxt/utils/define-content-script";
import { isConnected } from "../../lib/browser/ask-from-page.ts";
import { namedHosts } from "../../lib/browser/named-hosts.ts";
import { followPage } from "./follow-page.ts";
import { page } from "./page-globals.ts";

export default defineContentScript({
  matches: namedHosts,
  runAt: "document_idle",
  // A second run in one page is a click that says: read it now. An orphan of an older version makes room.
  main() {
    const once = page.sightlineOnce === true;
    delete page.sightlineOnce;
    if (page.sightline && isConnected()) return void page.sightline.readNow();
    page.sightline?.end();
    // What the orphan brought along speaks to a worker that is gone.
    delete page.sightlineCard;
    delete page.sightlineMarks;
    page.sightline = followPage(once);
  },
});
