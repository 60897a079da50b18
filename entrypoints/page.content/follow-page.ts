import { askFromPage, isConnected, onEditionNews } from "../../lib/browser/ask-from-page.ts";
import { mayRead } from "../../lib/browser/may-read.ts";
import { readPageInSlices } from "../../lib/page/read-in-slices.ts";
import { watchPage, watchPlace } from "../../lib/page/watch-page.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { createHint } from "./hint.ts";
import { createMarks } from "./marks.ts";

/**
 * Reads this page whenever there is something new to read, and shows the hint that the worker answers with. `once`: only
 * when it is told to; the hint goes when the tab shows another page.
 */
export function followPage(once: boolean): { end(): void; readNow(): Promise<void> } {
  const life = new AbortController();
  const hint = createHint(life.signal, () => marks.clear());
  const marks = createMarks(hint.open, life.signal);
  /** Aborted by the next reading. */
  let turn = new AbortController();
  /** Aborted by the next question: of two answers only the newer one counts. A reading that says nothing new asks none. */
  let asking = new AbortController();
  let before = "";
  /** To be asked whatever it says; still so where a reading that was begun for it gave way to the next. */
  let due = false;

  const read = async (evenIfUnchanged: boolean) => {
    turn.abort();
    const mine = new AbortController();
    turn = mine;
    due ||= evenIfUnchanged;
    if (!(await mayRead(location.hostname))) {
      asking.abort();
      marks.clear();
      return hint.show(null);
    }
    const reading = await readPageInSlices(document, location.href, AbortSignal.any([mine.signal, life.signal]));
    if (!reading) return;
    if (!due && sameness(reading) === before) return marks.again(reading.text);
    due = false;
    before = sameness(reading);
    asking.abort();
    const asked = new AbortController();
    asking = asked;
    const answer = await askFromPage("read", { reading });
    if (!isConnected()) return life.abort();
    if (asked.signal.aborted) return;
    hint.show(answer?.chip ?? null);
    if (!hint.isClosed()) await marks.show(reading.text, answer?.places ?? []);
  };

  const onLeave = () => {
    turn.abort();
    asking.abort();
    before = "";
    hint.leave();
    marks.clear();
  };
  const onRead = () => (isConnected() ? void read(false) : life.abort());
  const place = once ? watchPlace(onLeave, life.signal) : watchPage({ onLeave, onRead }, hint.isOurs, life.signal);
  if (once) void read(true);
  // The list is another one, the page is not: only what was asked before is asked again.
  const askAgain = () => {
    if (before === "") return;
    if (!document.hidden) return void read(true);
    before = "";
    document.addEventListener("visibilitychange", () => void read(false), { once: true, signal: life.signal });
  };
  onEditionNews(askAgain, life.signal);
  return {
    end: () => life.abort(),
    readNow: () => {
      place.look();
      // What is shown of this page stays until the answer comes, which may take the worker seconds.
      hint.reopen();
      return read(true);
    },
  };
}

/** Enough to tell whether a page says anything new; kept in memory instead of the reading itself. */
function sameness({ url, title, headings, fields, text }: Reading): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  let small = 0;
  const rest = JSON.stringify([url, title, headings, fields]);
  for (let at = 0; at < rest.length; at++) small = (Math.imul(small, 31) + rest.charCodeAt(at)) | 0;
  return `${sum} ${small} ${text.length}`;
}
