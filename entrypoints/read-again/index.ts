import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../../lib/page/read-page.ts";

/** Reads the page it is put into, by the person's click, and hands the text to whoever put it there; nobody keeps it. */
export default defineUnlistedScript(() => readPage(document, location.href).text);
