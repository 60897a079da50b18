import { adviseHint } from "../../lib/advise/hint.ts";
import { namedChip } from "../../lib/advise/named-chip.ts";
import { showBadge } from "../../lib/browser/badge.ts";
import { dropFinding, keepFinding } from "../../lib/browser/findings.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import type { AnswerOf } from "../../lib/browser/questions.ts";
import { wrongMatches } from "../../lib/browser/settings.ts";
import { hostOf, silenceOf } from "../../lib/browser/sites.ts";
import { parseReading } from "../../lib/recognise/parse-reading.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { loadAdvice } from "./advice.ts";
import type { ListInUse } from "./list-in-use.ts";
import { mayMark, namedHere } from "./named-here.ts";
import { overlapHere } from "./overlap.ts";
import { placeOf, withoutWrong } from "./wrong-matches.ts";

type Answer = AnswerOf<"read">;
const SILENT: Answer = { badge: { kind: "none", count: 0, title: "" }, chip: null, places: [] };
const NOTHING_NAMED = { places: [], named: [] };

/** A page's reading becomes its hint; the finding stays in memory for whoever asks about the tab next. */
export async function answerRead(
  question: unknown,
  { tabId, url, documentId }: Speaker,
  list: ListInUse,
): Promise<Answer> {
  const reading = readingIn(question, url);
  const host = hostOf(url);
  if (tabId === null || host === null || reading === null) return SILENT;
  // The list is opened meanwhile: a worker that has just woken waits once, and not for one thing after the other.
  const settled = Promise.all([
    silenceOf(host, new Date().toISOString()),
    loadAdvice(),
    wrongMatchesAt(reading.url),
    mayMark(url),
  ]);
  const answer = await list.read(async (reader, table) => {
    const [silence, context, wrong, marked] = await settled;
    if (silence !== null) return null;
    const finding = withoutWrong(recognise(reading, table), wrong);
    const [hint, overlap] = await Promise.all([
      adviseHint(finding, reader, context),
      overlapHere(reading, finding, reader),
    ]);
    const names = marked ? await namedHere(reading, finding, table, reader, wrong) : NOTHING_NAMED;
    // Marks say nothing by themselves: where there are some, a chip tells whose they are and leads to them.
    const chip = hint.chip ?? (await namedChip(names.named.length, reader, context));
    return { finding, overlap, ...names, wrong: wrong.length > 0, hint: { ...hint, chip } };
  });
  if (answer === null) {
    await Promise.all([dropFinding(tabId), showBadge(tabId, SILENT.badge)]);
    return SILENT;
  }
  const { finding, overlap, hint, named, places, wrong } = answer;
  const kept = { url: reading.url, documentId, finding, overlap, badge: hint.badge, named, wrong };
  // The page's answer waits for neither: both are on their way to the browser before it is, and are done in that order.
  // Where the finding could not be kept, the card says that the page must be read again.
  keepFinding(tabId, kept).catch(() => undefined);
  void showBadge(tabId, hint.badge);
  return { ...hint, places };
}

/** A page speaks for itself only: its reading's address must be of the origin that the browser vouches for. */
function readingIn(question: unknown, url: string): Reading | null {
  const reading = parseReading((Object(question) as { reading?: unknown }).reading);
  if (reading === null || !URL.canParse(reading.url)) return null;
  return new URL(reading.url).origin === new URL(url).origin ? reading : null;
}

async function wrongMatchesAt(url: string) {
  const [all, here] = await Promise.all([wrongMatches.get(), placeOf(url)]);
  return all.filter(({ host, path }) => host === here.host && path === here.path);
}
