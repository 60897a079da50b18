import type { Reading } from "../recognise/reading.ts";
import { readingSteps } from "./read-page.ts";

/** Longest time that reading holds the page's thread, in milliseconds: a quarter of a frame. */
const SLICE = 4;

/** Reads a page a slice at a time. Null when the signal is aborted on the way. */
export function readPageInSlices(document: Document, url: string, signal: AbortSignal): Promise<Reading | null> {
  return inSlices(readingSteps(document, url), signal);
}

/** Takes the steps of a long work, a slice at a time. Null when the signal is aborted on the way. */
export async function inSlices<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  let until = performance.now() + SLICE;
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + SLICE;
  }
  return null;
}

/** Lets the page's own work go first. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void, options: object): Promise<void> } };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: "background" });
  return new Promise((resolve) => setTimeout(resolve));
}
