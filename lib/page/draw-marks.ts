/** Our entry in the page's registry of highlights. */
const NAME = "sightline-named";

/** An underline and a wash: the words keep their own colour, whatever the page's ground. */
const styles = `::highlight(${NAME}) {
  text-decoration: underline dotted 2px;
  text-decoration-skip-ink: none;
  background-color: rgb(38 114 222 / 0.16);
}`;

/** What a person may have meant to press instead of a mark. */
const controls =
  "a[href],button,input,select,textarea,summary,label,[onclick],[contenteditable],[role=button],[role=link],[role=tab],[role=menuitem]";

export interface Mark<T> {
  range: Range;
  of: T;
}

/** False where the browser cannot mark words without touching them. */
export const canMark = (): boolean => typeof Highlight === "function" && CSS.highlights !== undefined;

/**
 * Marks words by the highlights registry: no node of the page is touched, and when the signal is aborted the registry
 * and the style sheets are as they were. A click on a mark is told, unless it was meant for a link or control there.
 */
export function drawMarks<T>(marks: Mark<T>[], onPress: (of: T) => void, signal: AbortSignal): void {
  if (signal.aborted || marks.length === 0 || !canMark()) return;
  const highlight = new Highlight(...marks.map(({ range }) => range));
  const sheet = new CSSStyleSheet();
  const roots = new Set(marks.map(({ range }) => range.startContainer.getRootNode() as Document | ShadowRoot));
  signal.addEventListener("abort", () => {
    if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
    for (const root of roots) undress(root, sheet);
  });
  try {
    sheet.replaceSync(styles);
    for (const root of roots) root.adoptedStyleSheets.push(sheet);
    CSS.highlights.set(NAME, highlight);
  } catch {
    // This browser lets no extension adopt a style sheet: then there are no marks.
    for (const root of roots) undress(root, sheet);
    return;
  }
  const press = (event: MouseEvent) => {
    const mark = event.isTrusted && event.button === 0 ? markAt(marks, event) : null;
    if (mark !== null) onPress(mark.of);
  };
  // The page's own listeners hear the click as ever.
  addEventListener("click", press, { signal, capture: true, passive: true });
}

function undress(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  const left = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  if (left.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = left;
}

function markAt<T>(marks: Mark<T>[], event: MouseEvent): Mark<T> | null {
  if (getSelection()?.isCollapsed === false) return null;
  const path = event.composedPath();
  if (path.some((one) => one instanceof Element && one.matches(controls))) return null;
  const isHit = ({ left, right, top, bottom }: DOMRect) =>
    event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  // What lies over the words, the hint among it, was pressed instead of them.
  return marks.find(({ range }) => path.includes(elementOf(range)) && [...range.getClientRects()].some(isHit)) ?? null;
}

function elementOf({ commonAncestorContainer: inner }: Range): Node {
  return inner.nodeType === 3 ? (inner.parentNode ?? inner) : inner;
}
