import { openInPanel } from "./panel.ts";
import { openOwnPage } from "./tabs.ts";

const DOCUMENT = "document";

/** True where the panel's address names the place where documents are checked. */
export const isDocumentPlace = (place: string | null): boolean => place?.split(" ")[0] === DOCUMENT;

/** Opens it beside the page in a tab, or as a page where there is no panel. Call it in a click, before anything else. */
export async function openDocument(tabId: number | null): Promise<void> {
  if (tabId === null) return openOwnPage("/document.html");
  // Another number each time: a panel that is open already comes anew and takes what was handed over.
  await openInPanel(tabId, `${DOCUMENT} ${Date.now()}`).catch(() => openOwnPage("/document.html"));
}
