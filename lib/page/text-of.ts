import { fold, whole } from "./clean-text.ts";
import { flowOf, isUnread } from "./parts-of-a-page.ts";

/** Most nodes looked at for one short text: a heading holds a few, an attack a hundred thousand. */
const MOST_NODES = 400;

/** The words of one element on one line, at most `longest` characters, without what is hidden and without `except`. */
export function textOf(element: Element, longest: number, except: Element | null = null): string {
  let text = "";
  let node: Node | null = element.firstChild;
  for (let seen = 0; node && seen < MOST_NODES && text.length < longest * 2; seen++) {
    if (node.nodeType === 3) text += (node as Text).data.slice(0, longest * 2);
    const inner = node !== except ? firstInside(node) : null;
    text += edgeOf(node);
    node =
      inner ??
      following(node, element, (left) => {
        text += edgeOf(left);
      });
  }
  // The blank that keeps two elements apart is not wanted before a comma.
  const folded = fold(text).replace(/ +(?=[,.)’'])/g, "");
  return whole(folded.trim().slice(0, longest).trimEnd());
}

function firstInside(node: Node): Node | null {
  if (node.nodeType !== 1 || isUnread(node as Element, (node as Element).localName)) return null;
  return node.firstChild;
}

/** Blocks stand apart from what is before and after them. */
function edgeOf(node: Node): string {
  return node.nodeType === 1 && flowOf((node as Element).localName) !== "inline" ? " " : "";
}

/** The next node that is not inside this one, and still inside `root`; tells which elements end on the way. */
function following(node: Node, root: Node, onEnd: (element: Node) => void): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    onEnd(at);
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
