import { adviseHint } from "../../lib/advise/hint.ts";
import { namedChip } from "../../lib/advise/named-chip.ts";
import { showBadge } from "../../lib/browser/badge.ts";
import { dropFinding, keepFinding } from "../../lib/browser/findings.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import type { AnswerOf } from "../../lib/browser/questions.ts";
import type { WrongMatch } from "../../lib/browser/settings.ts";
import { hostOf } from "../../lib/browser/sites.ts";
import { seenBefore } from "../../lib/recognise/look-at-page.ts";
import { parseReading } from "../../lib/recognise/parse-reading.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { today } from "../our-page/today.ts";
import type { ListInUse } from "./list-in-use.ts";
import { mayMark, namedHere } from "./named-here.ts";
import { findingHere, overlapHere } from "./overlap.ts";
import { pageSettings } from "./page-settings.ts";
import { placeOf, withoutWrong } from "./wrong-matches.ts";

type Answer = AnswerOf<"read">;
const SILENT: Answer = { badge: { kind: "none", count: 0, title: "" }, chip: null, places: [] };
const NOTHING_NAMED = { places: [], named: [] };

const nothing = () => undefined;

/** What a page is answered, and what is left to do when it has its answer. */
interface Read {
  hint: Answer;
  /** Keeps the finding for whoever asks about the tab next. */
  keep(): void;
  /** Draws the toolbar, which takes the browser milliseconds. */
  draw(): void;
}

/** A page's reading becomes its hint; the finding stays in memory. */
export async function answerRead(
  question: unknown,
  { tabId, url, documentId }: Speaker,
  list: ListInUse,
): Promise<Read> {
  const reading = readingIn(question, url);
  const host = hostOf(url);
  if (tabId === null || host === null || reading === null) return { hint: SILENT, keep: nothing, draw: nothing };
  const now = new Date();
  // The list is opened meanwhile: a worker that has just woken waits once, and not for one thing after the other.
  const settings = pageSettings(host, now.toISOString());
  const seen = seenBefore(reading);
  const answer = await list.read(async (reader, table) => {
    const { silence, marks, showPast, wrongMatches, words } = await settings;
    if (silence !== null) return null;
    const wrong = await wrongMatchesAt(reading.url, wrongMatches);
    const finding = withoutWrong(await findingHere(reading, seen, table), wrong);
    const context = { words, today: today(now), showPast };
    const [hint, overlap] = await Promise.all([
      adviseHint(finding, reader, context),
      overlapHere(reading, finding, reader),
    ]);
    const marked = marks && (await mayMark(url));
    const names = marked ? await namedHere(reading, finding, table, reader, wrong) : NOTHING_NAMED;
    // Marks say nothing by themselves: where there are some, a chip tells whose they are and leads to them.
    const chip = hint.chip ?? (await namedChip(names.named.length, reader, context));
    return { finding, overlap, ...names, wrong: wrong.length > 0, hint: { ...hint, chip } };
  });
  if (answer === null)
    return {
      hint: SILENT,
      keep: () => void dropFinding(tabId),
      draw: () => void showBadge(tabId, SILENT.badge),
    };
  const { finding, overlap, hint, named, places, wrong } = answer;
  const kept = { url: reading.url, documentId, finding, overlap, badge: hint.badge, named, wrong };
  return {
    hint: { ...hint, places },
    keep() {
      // Where the finding could not be kept, the card says that the page must be read again.
      keepFinding(tabId, kept).catch(() => undefined);
    },
    draw: () => void showBadge(tabId, hint.badge),
  };
}

/** A page speaks for itself only: its reading's address must be of the origin that the browser vouches for. */
function readingIn(question: unknown, url: string): Reading | null {
  const reading = parseReading((Object(question) as { reading?: unknown }).reading);
  if (reading === null || !URL.canParse(reading.url)) return null;
  return new URL(reading.url).origin === new URL(url).origin ? reading : null;
}

async function wrongMatchesAt(url: string, all: WrongMatch[]): Promise<WrongMatch[]> {
  const { hostname } = new URL(url);
  const near = all.filter(({ host }) => host === hostname);
  if (near.length === 0) return [];
  const here = await placeOf(url);
  return near.filter(({ path }) => path === here.path);
}
