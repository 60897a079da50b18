/** Milliseconds for which what was read ahead may stand for what would be read now. */
export const SOON = 1_000;

/** What a worker that wakes reads before it is asked; the first question takes it, if that comes at once. */
export interface Ahead<T> {
  /** Null: taken already, forgotten, or too old. */
  take(): Promise<T> | null;
  forget(): void;
}

export function readAhead<T>(answer: Promise<T>): Ahead<T> {
  let held: Promise<T> | null = answer;
  // Whoever takes it hears of a failure.
  answer.catch(() => undefined);
  const until = performance.now() + SOON;
  return {
    take() {
      const taken = performance.now() < until ? held : null;
      held = null;
      return taken;
    },
    forget() {
      held = null;
    },
  };
}
