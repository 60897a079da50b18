import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fetchTabFile } from "../../lib/browser/fetch-tab.ts";
import type { TabAtHand } from "../../lib/browser/our-tabs.ts";
import type { Handed } from "../../lib/browser/questions.ts";
import { selectionIn } from "../../lib/browser/tab-text.ts";
import { documentKind } from "../../lib/exchange/document-kind.ts";
import { readPlainText } from "../../lib/exchange/document-plain.ts";
import {
  type DocumentOutcome,
  type DocumentRefusal,
  type DocumentText,
  MOST_DOCUMENT_BYTES,
} from "../../lib/exchange/document-shape.ts";
import { pdfName } from "./pdf-name.ts";
import { readFile } from "./read-file.ts";

/** Why there is nothing to show: of the file, or of the way it came. */
export type Refusal = DocumentRefusal | "not fetched" | "no pdf" | "no selection";

export type DocumentState =
  | { kind: "empty"; refused: { name: string | null; why: Refusal } | null }
  | { kind: "reading"; name: string | null; fetching: boolean; share: number | null }
  /** `name` null: words without a file. `address` where it was fetched from one. */
  | {
      kind: "read";
      name: string | null;
      from: "file" | "paste" | "selection";
      text: DocumentText;
      address: string;
      several: boolean;
    };

/** A document that is being checked, in this page's memory alone: it goes when the page closes, or when one forgets it. */
export interface DocumentAtHand {
  state: DocumentState;
  /** `several`: it is the first of those that came. */
  takeFile(file: File, several?: boolean): void;
  takeText(text: string): void;
  /** What a click handed over. A PDF in a tab is fetched again from its address: only after a click that said so. */
  takeHanded(handed: Handed, name: string | null): void;
  /** Stops the reading, forgets what was read. */
  forget(): void;
}

const EMPTY: DocumentState = { kind: "empty", refused: null };

export function useDocument(): DocumentAtHand {
  const [state, setState] = useState<DocumentState>(EMPTY);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return useMemo(() => {
    /** One at a time: another document ends the one before it. */
    const start = (first: DocumentState, work: (show: Show, signal: AbortSignal) => Promise<DocumentState>) => {
      running.current?.abort();
      const current = new AbortController();
      running.current = current;
      const show: Show = (next) => {
        if (!current.signal.aborted) setState(next);
      };
      show(first);
      work(show, current.signal).then(show, () => show(refusedAs(null, "broken")));
    };
    return {
      state,
      takeFile(file, several = false) {
        const { name } = file;
        start(readingOf(name), async (show, signal) => {
          const read = await fileOf(file, show, signal);
          return read.kind === "read" ? { ...read, several } : read;
        });
      },
      takeText(text) {
        start(readingOf(null), async () => stateOf(readPlainText(text), null, "paste"));
      },
      takeHanded(handed, name) {
        start({ ...readingOf(name), fetching: handed.kind === "pdf" }, (show, signal) =>
          handed.kind === "pdf" ? tabOf(handed.tabId, name, show, signal) : selectionOf(handed),
        );
      },
      forget() {
        running.current?.abort();
        setState(EMPTY);
      },
    };
  }, [state]);
}

/** Has the PDF in a tab fetched again: in a click that says so. */
export const checkTab = (doc: DocumentAtHand, { id, url }: TabAtHand): void =>
  doc.takeHanded({ kind: "pdf", tabId: id }, pdfName(url));

type Show = (state: DocumentState) => void;
type Reading = Extract<DocumentState, { kind: "reading" }>;

const readingOf = (name: string | null): Reading => ({ kind: "reading", name, fetching: false, share: null });
const refusedAs = (name: string | null, why: Refusal): DocumentState => ({ kind: "empty", refused: { name, why } });

function stateOf(
  outcome: DocumentOutcome,
  name: string | null,
  from: "file" | "paste" | "selection",
  address = "",
): DocumentState {
  if (outcome.kind === "refused") return refusedAs(name, outcome.why);
  return { kind: "read", name, from, text: outcome.text, address, several: false };
}

async function fileOf(file: File, show: Show, signal: AbortSignal): Promise<DocumentState> {
  const { name } = file;
  // Before a byte of it is read.
  if (file.size > MOST_DOCUMENT_BYTES) return refusedAs(name, "too large");
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refusedAs(name, "broken"); // A folder, or a file that is gone meanwhile.
  }
  return stateOf(await readFile(bytes, (share) => show({ ...readingOf(name), share }), signal), name, "file");
}

async function tabOf(tabId: number, name: string | null, show: Show, signal: AbortSignal): Promise<DocumentState> {
  const waiting = { ...readingOf(name), fetching: true };
  const fetched = await fetchTabFile(tabId, MOST_DOCUMENT_BYTES, (share) => show({ ...waiting, share }), signal);
  if (fetched.kind !== "fetched") return refusedAs(name, fetched.kind === "too large" ? "too large" : "not fetched");
  if (documentKind(fetched.bytes) !== "pdf") return refusedAs(name, "no pdf");
  show(readingOf(name));
  return stateOf(await readFile(fetched.bytes, (share) => show({ ...readingOf(name), share }), signal), name, "file");
}

async function selectionOf(handed: Extract<Handed, { kind: "selection" }>): Promise<DocumentState> {
  const selected = (await selectionIn(handed.tabId, handed.frameId)) || handed.text;
  if (selected.trim() === "") return refusedAs(null, "no selection");
  return stateOf(readPlainText(selected), null, "selection");
}
