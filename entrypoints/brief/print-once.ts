import { useEffect } from "preact/hooks";

/** What on the sheet is still on its way. */
const WAITS = ".sheet :is(.loading, .mapWait)";
/** Frames after which it is printed without what has not come: two seconds, about. */
const PATIENCE = 120;

/** Opened from a print button: the dialog comes once, when there is something to print. */
export function usePrintOnce(wanted: boolean): void {
  useEffect(() => {
    if (wanted) printWhenDrawn();
  }, [wanted]);
}

/** The print dialog, as soon as everything on the sheet is drawn. */
export function printWhenDrawn(): void {
  // Two frames: the first draws, the second has measured its pictures.
  let drawn = 0;
  const look = (frame: number) => {
    drawn = document.querySelector(WAITS) === null ? drawn + 1 : 0;
    if (drawn === 2 || frame === PATIENCE) print();
    else requestAnimationFrame(() => look(frame + 1));
  };
  requestAnimationFrame(() => look(1));
}
