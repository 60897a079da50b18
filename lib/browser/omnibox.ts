import { browser } from "wxt/browser";

export interface Suggestion {
  /** What is entered when it is chosen. */
  content: string;
  /** One line, as plain text. */
  text: string;
}

/** Answers after the keyword `tip`: suggestions as one types, and what opens on return. */
export function onOmnibox(
  suggest: (typed: string) => Promise<Suggestion[]>,
  open: (entered: string) => Promise<void>,
): void {
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    suggest(typed).then(
      (rows) => show(rows.map(({ content, text }) => ({ content, description: asMarkup(text) }))),
      () => show([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((entered) => void open(entered));
}

/** Chromium reads descriptions as XML and refuses all of them when one is broken; Firefox shows plain text. */
export function asMarkup(text: string, markup = browser.sidePanel !== undefined): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}]/gu, " ");
  return markup
    ? clean.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
    : clean;
}
