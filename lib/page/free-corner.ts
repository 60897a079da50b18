/** Where the chip may stand, most wanted first. */
export const corners = ["bottom-end", "bottom-start", "top-end", "top-start", "middle-end", "middle-start"] as const;
export type Corner = (typeof corners)[number];

/** What a person may want to press. A frame counts whole: we cannot see what is in it. A label does not: its control does. */
const controls =
  "a[href],button,input,select,textarea,summary,option,iframe,embed,object,video,audio,[contenteditable],[onclick]," +
  "[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=radio],[role=switch],[role=slider],[role=option],[tabindex]:not([tabindex='-1'])";

/** Pixels between two looks: narrower than the smallest control that people can hit. */
const STEP = 12;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The first corner where a box of this size covers no control; the present one wins, so that the chip seldom moves. In
 * steps: on a page of a hundred thousand elements one look takes the browser milliseconds, and a corner needs a hundred.
 */
export function* freeCorner(
  size: { width: number; height: number },
  present: Corner,
  ours: Element,
): Generator<undefined, Corner | null> {
  for (const corner of [present, ...corners.filter((other) => other !== present)])
    if (yield* isFree(boxAt(corner, size), ours)) return corner;
  return null;
}

/** The chip's box in a corner, in pixels of the window: the same distances as in the style sheet. */
export function boxAt(corner: Corner, { width, height }: { width: number; height: number }): Box {
  const { clientWidth } = document.documentElement;
  const margin = clientWidth <= 480 ? 8 : 16;
  const [across, along] = corner.split("-");
  return {
    left: along === "end" ? clientWidth - margin - width : margin,
    top: across === "top" ? margin : across === "bottom" ? innerHeight - margin - height : (innerHeight - height) / 2,
    width,
    height,
  };
}

function* isFree({ left, top, width, height }: Box, ours: Element): Generator<undefined, boolean> {
  for (const y of stops(top, height))
    for (const x of stops(left, width)) {
      if (controlAt(x, y, ours)) return false;
      yield;
    }
  return true;
}

/** Points along an edge, both ends among them. A window is never longer than so many of them. */
function stops(from: number, length: number): number[] {
  const count = Math.min(200, Math.ceil(length / STEP));
  return Array.from({ length: count + 1 }, (_, index) => from + (count === 0 ? 0 : (length * index) / count));
}

function controlAt(x: number, y: number, ours: Element): boolean {
  let at = document.elementsFromPoint(x, y).find((element) => element !== ours);
  // Into the page's own components, as far as they are open.
  for (let inner = at; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? undefined) {
    if (inner.closest(controls)) return true;
    if (inner === at && inner.shadowRoot === null) break;
    at = inner;
  }
  return false;
}
