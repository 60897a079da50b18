import { openInPanel } from "./panel.ts";
import { openOwnPage } from "./tabs.ts";

/** As the panel's address names the place where documents are checked. */
export const DOCUMENT = "document";

/** Opens it beside the page in a tab, or as a page where there is no panel. Call it in a click, before anything else. */
export async function openDocument(tabId: number | null): Promise<void> {
  if (tabId === null) return openOwnPage("/document.html");
  await openInPanel(tabId, DOCUMENT).catch(() => openOwnPage("/document.html"));
}
