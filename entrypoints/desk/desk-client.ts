import { startOwnWorker } from "../../lib/browser/own-worker.ts";
import type { AnswerOf, AskOf, DeskQuestion, FromWorker } from "../desk-work/questions.ts";

export interface DeskClient {
  ask<N extends DeskQuestion>(name: N, ask?: AskOf<N>): Promise<AnswerOf<N>>;
  /** Ends the worker in the middle of whatever it does; every question that waits is answered with `Stopped`. */
  stop(): void;
}

/** The person stopped it, or left. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

/** The page's side of the desk's worker. A file that hangs or fills the memory takes the worker with it, not the page. */
export function createDeskClient(onProgress: (share: number) => void): DeskClient {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();
  const fail = (error: Error) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = startOwnWorker("/desk-work.js");
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("progress" in data) return onProgress(data.progress);
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ("failure" in data) one?.reject(new Error(data.failure));
      else one?.resolve(data.answer);
    };
    started.onerror = (event) => fail(new Error(event.message || "the worker ended"));
    return started;
  };
  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        count += 1;
        // The worker is ours and answers through types.
        waiting.set(count, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage({ id: count, name, ask });
      }),
    stop: () => fail(new Stopped()),
  };
}
