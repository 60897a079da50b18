import { startOwnWorker } from "../../lib/browser/own-worker.ts";
import { documentKind } from "../../lib/exchange/document-kind.ts";
import type { DocumentOutcome } from "../../lib/exchange/document-shape.ts";
import type { FromReader, ToReader } from "../document-file/answer-files.ts";

/**
 * Takes the text of a file in a worker of its own, which ends with it: what hangs or fills the memory takes the worker
 * with it and not the page, and PDF.js is loaded for PDFs alone. Rejects when `signal` is aborted.
 */
export function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<DocumentOutcome> {
  const kind = documentKind(bytes);
  if (typeof kind === "object") return Promise.resolve({ kind: "refused", why: kind.refused });
  const worker = startOwnWorker(kind === "pdf" ? "/document-pdf.js" : "/document-file.js");
  const outcome = new Promise<DocumentOutcome>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if ("progress" in data) progress(data.progress);
      // PDF.js says "ready" to whoever started it; that is none of ours.
      else if ("outcome" in data) resolve(data.outcome);
    };
    // Out of memory, or worse: no file may do more harm than to be unreadable.
    worker.onerror = () => resolve({ kind: "refused", why: "broken" });
    const message: ToReader = { bytes };
    worker.postMessage(message, [bytes.buffer]);
  });
  return outcome.finally(() => worker.terminate());
}
