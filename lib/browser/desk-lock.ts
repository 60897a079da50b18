const LOCK = "sightline-desk";

/**
 * One window at a time writes on the desk; the browser frees the lock of one that dies. `force` takes it from another
 * window. `onHeld` and `onLost` are called as it comes and goes, until the signal aborts.
 */
export function holdDesk(
  force: boolean,
  { onHeld, onLost, onElsewhere }: { onHeld: () => void; onLost: () => void; onElsewhere: () => void },
  signal: AbortSignal,
): void {
  if (navigator.locks === undefined) {
    onHeld(); // The steps themselves are counted: the slower of two windows is told.
    return;
  }
  const held = (lock: Lock | null) => {
    if (signal.aborted) return undefined;
    if (lock === null) {
      onElsewhere();
      return undefined;
    }
    onHeld();
    return new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  };
  const options: LockOptions = force ? { steal: true } : { ifAvailable: true };
  // It is rejected when another window takes the lock.
  navigator.locks.request(LOCK, options, held).catch(() => signal.aborted || onLost());
}
