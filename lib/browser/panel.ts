import { browser } from "wxt/browser";
import { sidebarAction } from "./firefox.ts";
import { mayAsk, questionIn, speakerOf } from "./messages.ts";
import { ownAddress } from "./own-address.ts";
import type { AnswerOf } from "./questions.ts";

/** The parameter of the panel's address that names a place to open. */
export const PLACE = "open";

const hasSidePanel = (): boolean => browser.sidePanel !== undefined;

/** Address of the dossier of the page in a tab; `country` after a choice between several. */
export function dossierPath(page: "sidepanel" | "brief", tabId: number, country: string | null): string {
  return `${page}.html?${new URLSearchParams({ tab: String(tabId), ...(country === null ? {} : { country }) })}`;
}

/**
 * Answers `openDossier`. Chromium opens a panel only in the very turn of the click's message, so this listener calls the
 * browser before anything else, storage and promises included; a page's click cannot open Firefox's sidebar at all, and
 * the dossier opens as a page of its own.
 */
export function answerOpenDossier(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendReply: (reply: object) => void) => {
    const asked = questionIn(message);
    if (asked?.name !== "openDossier") return false;
    const tabId = speakerOf(sender)?.tabId ?? null;
    if (tabId === null || !mayAsk("web pages", sender)) return false;
    const named = namedPath(asked.question);
    const opened = named === null ? openDossier(tabId, countryIn(asked.question)) : openPath(named);
    opened.then(
      (answer) => sendReply({ answer }),
      () => sendReply({ failure: "the dossier could not be opened" }),
    );
    return true;
  });
}

/** Opens the dossier beside the page, or as a page where there is no panel. Call it in a click, before anything else. */
export function openDossier(tabId: number, country: string | null): Promise<AnswerOf<"openDossier">> {
  if (!hasSidePanel()) return openAsPage(tabId, country);
  // Not awaited: after an await the click no longer counts.
  const options = browser.sidePanel.setOptions({
    tabId,
    path: dossierPath("sidepanel", tabId, country),
    enabled: true,
  });
  const opened = browser.sidePanel.open({ tabId });
  return Promise.all([options, opened]).then(
    () => ({ opened: "panel" as const }),
    () => openAsPage(tabId, country),
  );
}

/**
 * Opens one place of the list beside the page: `place` is "project 2015-gh-iom", "country GH" or "organisation org-iom".
 * Call it in a click, before anything else.
 */
export async function openInPanel(tabId: number, place: string): Promise<void> {
  const path = `${dossierPath("sidepanel", tabId, null)}&${new URLSearchParams({ [PLACE]: place })}`;
  if (hasSidePanel()) {
    // Not awaited: after an await the click no longer counts.
    const options = browser.sidePanel.setOptions({ tabId, path, enabled: true });
    await Promise.all([options, browser.sidePanel.open({ tabId })]);
    return;
  }
  // First where it leads to, then that it opens: the panel that stood there before would read the page around a selection.
  const set = sidebarAction?.setPanel({ tabId, panel: ownAddress(`/${path}`) });
  const opened = sidebarAction?.open();
  await Promise.all([set, opened]);
}

/** From our own pages and commands, where Firefox opens its sidebar too. Call it in a click, before anything else. */
export async function openPanel(tabId: number): Promise<void> {
  if (hasSidePanel()) await openDossier(tabId, null);
  else await sidebarAction?.open();
}

const openAsPage = (tabId: number, country: string | null) => openPath(`/${dossierPath("brief", tabId, country)}`);

async function openPath(path: `/${string}`): Promise<{ opened: "page" }> {
  await browser.tabs.create({ url: ownAddress(path) });
  return { opened: "page" };
}

/** What a mark names has a page of its own; null where the question names nothing. */
function namedPath(question: unknown): `/${string}` | null {
  const { kind, id } = Object(Object(question).named) as { kind?: unknown; id?: unknown };
  if ((kind !== "organisation" && kind !== "project") || typeof id !== "string") return null;
  return `/brief.html?${new URLSearchParams({ [kind]: id })}`;
}

function countryIn(question: unknown): string | null {
  const { country } = Object(question) as { country?: unknown };
  return typeof country === "string" && /^[A-Z]{2}$/.test(country) ? country : null;
}
