import type { DocumentOutcome } from "../../lib/exchange/document-shape.ts";

/** What a worker that reads documents is given, and what it tells. */
export interface ToReader {
  bytes: Uint8Array;
}
export type FromReader = { progress: number } | { outcome: DocumentOutcome };

/** As much of a dedicated worker as we use; the types of pages do not know it. */
interface OwnScope {
  postMessage(message: FromReader): void;
  onmessage: ((event: MessageEvent<ToReader>) => void) | null;
}

/** Reads the one file that this worker is started for. Whatever goes wrong in it is the file's fault, and says so. */
export function answerFiles(
  read: (bytes: Uint8Array, progress: (share: number) => void) => Promise<DocumentOutcome>,
): void {
  const own = globalThis as OwnScope;
  own.onmessage = ({ data: { bytes } }) => {
    read(bytes, (share) => own.postMessage({ progress: share })).then(
      (outcome) => own.postMessage({ outcome }),
      () => own.postMessage({ outcome: { kind: "refused", why: "broken" } }),
    );
  };
}
