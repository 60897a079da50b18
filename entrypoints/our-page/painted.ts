/** Milliseconds after which nobody waits for a picture that the browser does not draw: of a page in the background. */
const PATIENCE = 100;

/** When what was just drawn is on the screen. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    // Behind the frame, not in it.
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE);
  });
}
