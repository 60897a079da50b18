/** Why a page is to be read: it came into sight, it became another page, or its words changed. */
export type Occasion = "shown" | "moved" | "changed";

interface PageWatcher {
  /** The address changed without a load: what was said of the page before is no longer true. */
  onLeave(): void;
  onRead(occasion: Occasion): void;
}

/** Looks now whether the tab shows another page than before, and says so to the watcher; it is looked at unasked, too. */
interface PlaceWatch {
  look(): void;
}

/** Milliseconds without a change that count as quiet, and the longest wait for it. */
const QUIET = 600;
const LONGEST_WAIT = 5_000;
/** Pause after a reading of a page that never rests; it doubles up to the second number. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;
/** Of a page that is only asked whether it is still the same. */
const MOST_HEADINGS = 20;
const LONGEST_HEADING = 200;
/** Between two looks at the address, for browsers that do not tell. */
const LOOK_AT_ADDRESS = 1_000;

/**
 * Follows a page for as long as the signal lives: the first reading once it is visible and idle, another when a
 * single-page site goes on to its next page, or when its content has changed and come to rest. While the page is out of
 * sight nothing is observed. `isOurs` tells our own element, whose coming and going is no change.
 */
export function watchPage(watcher: PageWatcher, isOurs: (node: Node) => boolean, signal: AbortSignal): PlaceWatch {
  let address = pageAddress();
  let occasion: Occasion | null = "shown";
  let since = 0;
  let notBefore = 0;
  let pause = FIRST_PAUSE;
  let timer = 0;
  let ticking = 0;

  const observer = new MutationObserver((records) => {
    if (!records.every((record) => isOnlyOurs(record, isOurs))) changed("changed");
  });
  const changed = (why: Occasion) => {
    if (occasion === null) since = performance.now();
    occasion = occasion ?? why;
    const now = performance.now();
    const wait = Math.max(Math.min(QUIET, since + LONGEST_WAIT - now), notBefore - now, 0);
    clearTimeout(timer);
    timer = window.setTimeout(() => whenIdle(read), wait);
    lookAtAddress();
  };
  const read = () => {
    if (signal.aborted || document.hidden || occasion === null) return;
    const why = occasion;
    occasion = null;
    pause = why === "changed" ? Math.min(pause * 2, LONGEST_PAUSE) : FIRST_PAUSE;
    notBefore = why === "changed" ? performance.now() + pause : 0;
    watcher.onRead(why);
  };
  const lookAtAddress = () => {
    // Out of sight it can wait: coming into sight looks again.
    if (document.hidden || pageAddress() === address) return;
    address = pageAddress();
    occasion = "moved";
    notBefore = 0;
    since = performance.now();
    watcher.onLeave();
    changed("moved");
  };
  const follow = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(ticking);
    if (document.hidden || signal.aborted) return;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    if (!navigation) ticking = window.setInterval(lookAtAddress, LOOK_AT_ADDRESS);
    lookAtAddress();
    if (occasion === "shown") whenIdle(read);
    else if (occasion !== null) changed(occasion);
  };

  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", lookAtAddress, { signal });
  addEventListener("popstate", lookAtAddress, { signal });
  addEventListener("hashchange", lookAtAddress, { signal });
  addEventListener("change", () => changed("changed"), { signal, capture: true, passive: true });
  document.addEventListener("visibilitychange", follow, { signal });
  signal.addEventListener("abort", follow, { once: true });
  follow();
  return { look: lookAtAddress };
}

/**
 * Calls back when the tab shows another page than before, without reading it: its address (jumps inside it too), its title
 * without counters, or a heading of its main part is another. On mail sites any of these may be all that changes.
 */
export function watchPlace(onLeave: () => void, signal: AbortSignal): PlaceWatch {
  const place = () => `${location.href} ${document.title.replace(/\d+/g, "")} ${headings()}`;
  let before = place();
  const look = () => {
    if (document.hidden || place() === before) return;
    before = place();
    onLeave();
  };
  const ticking = setInterval(look, LOOK_AT_ADDRESS);
  signal.addEventListener("abort", () => clearInterval(ticking), { once: true });
  return { look };
}

function headings(): string {
  const main = document.querySelector("main, [role=main]") ?? document.body;
  const all = [...(main?.querySelectorAll("h1, h2, h3, [role=heading]") ?? [])].slice(0, MOST_HEADINGS);
  return all.map(({ textContent }) => textContent.slice(0, LONGEST_HEADING)).join(" ");
}

/** The address without a mere jump inside the page; a route after `#/` or `#!` is a page of its own. */
function pageAddress(): string {
  const { origin, pathname, search, hash } = location;
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : "");
}

function isOnlyOurs({ addedNodes, removedNodes, type }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  return type === "childList" && [...addedNodes, ...removedNodes].every(isOurs);
}

/** After the page's own work, but not never. */
function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 2_000 });
  else setTimeout(task);
}
