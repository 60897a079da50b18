/** How often a page may throw the hint out before we believe it. */
const MOST_RETURNS = 3;

/**
 * A closed root for the hint, beside the page's body, so that nothing of the page moves. The page can see that there is
 * an element, not what is in it. Gone without a trace when the signal is aborted.
 */
export function hostChip(styles: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  dress(root, styles);
  document.documentElement.append(host);
  keep(host, signal);
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return root;
}

/** Adds a style sheet to a root of ours. */
export function dress(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // Firefox does not let content scripts adopt a sheet across its wrappers.
    const style = document.createElement("style");
    style.textContent = styles;
    root.append(style);
  }
}

/** Pages that draw themselves anew throw out what they do not know. A few times we come back. */
function keep(host: Element, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (returns++ < MOST_RETURNS) document.documentElement.append(host);
    else observer.disconnect();
    watch();
  });
  // The root element itself may be replaced.
  const watch = () => {
    if (returns > MOST_RETURNS) return;
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  watch();
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
