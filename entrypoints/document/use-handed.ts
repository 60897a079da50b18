import { useEffect, useRef } from "preact/hooks";
import { ask } from "../../lib/browser/messages.ts";
import { tabById } from "../../lib/browser/our-tabs.ts";
import { pdfName } from "./pdf-name.ts";
import type { DocumentAtHand } from "./use-document.ts";

/** Takes what the click that opened this page handed over; the worker gives it once, so a reload takes nothing. */
export function useHanded({ takeHanded }: DocumentAtHand, asked: boolean, onTaken: () => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (!asked || done.current) return;
    done.current = true;
    void ask("handed").then(
      async (handed) => {
        if (handed === null) return;
        const tab = handed.kind === "pdf" ? await tabById(handed.tabId) : null;
        takeHanded(handed, pdfName(tab?.url ?? null));
        onTaken();
      },
      () => undefined, // The worker was updated under us: nothing was handed over.
    );
  }, [asked]);
}
