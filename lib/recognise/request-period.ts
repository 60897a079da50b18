import { pattern } from "../list/pattern.ts";
import { dateIn, periodIn, spanFrom, spanIn } from "./dates.ts";
import { periodInText } from "./period-in-text.ts";
import type { Labelled } from "./request-fields.ts";
import type { RequestLabel } from "./request-labels.ts";
import { isSolid, type Pair } from "./request-pairs.ts";

export interface Period {
  start: string | null;
  end: string | null;
}

/** "Current end date" and "Requested end date" of one amendment: the second counts. */
const CHANGED = /new|revised|request|nouve|nuev|nov[ao]|propos|extend|prorrog|prolong|révis|revis/i;
const WAS = pattern(
  String.raw`(?<!\p{L})(current|original|previous|initial|old|existing|before|was|actuel|initiale?|précédente?|antérieure?|ancienne?|actual|anterior|original|vigente|прежн|текущ)`,
  "iu",
);
/** Days of the paper, of the office and of the call, and of what is paid and told in between. */
const NOT_OF_PROJECT = pattern(
  String.raw`(?<!\p{L})(deadline|clos(?:es|ing) date|submi|receiv|created|creation|updated|modified|changed|signed|signature|printed|sent|due|report|budget (?:period|year)|birth|deposit|decision|decide|meeting|audit|apply by|expir(?:es|ation) date$|omb|form|filed|opened|posted|published|review|assigned|activity|action date|stage|history|registered|^date$|limite|límite|prazo de|plazo de|soumi|reçu|dépôt|remis|envoy|envoi|cré[ée]|reunión|recib|enviad|cread|presenta|recebid|criad|submet|подач|получен|создан|تقديم|استلام)`,
  "iu",
);
const STARTS = pattern(
  String.raw`(?<!\p{L})(start|begin|commenc|from(?!\p{L})|effective|launch|kick|opens|first day|desde|inici|iníci|comien|arran|démar|début|du$|à (?:partir|compter)|entrée en vigueur|empie[zs]|come[cç]|mise en route|lancement|начал|старт|с$|من$)|بداي|بدء|البد|انطلاق`,
  "iu",
);
const ENDS = pattern(
  String.raw`(?<!\p{L})(end(?!\p{L}|o)|ends|ending|finish|complet|clos|until|through|last day|expir|hasta|até|fin(?!\p{L}|an)|final|fim|términ|termin|conclu|culmin|cierre|clôture|cloture|achèvement|jusqu|au$|encerra|to$|fecho|оконч|заверш|конец|по$|إلى$|حتى)|نهاي|انتهاء|اختتام`,
  "iu",
);

/** When the work begins and ends: from boxes first, then from what the text says. */
export function periodOf(labelled: Labelled, pairs: Pair[], main: string, dayFirst: boolean): Period {
  const both = wholeIn(labelled, dayFirst);
  const named = { start: firstOf(labelled, "start", dayFirst, null), end: null as string | null };
  named.start ??= fromSender(labelled, dayFirst);
  const later = both?.start ?? named.start;
  named.end = firstOf(labelled, "end", dayFirst, later);
  // The box of a period, and beside it the end that is asked for now.
  if (both) return { start: both.start, end: movedEnd(labelled, dayFirst, both.start) ?? both.end };
  const whole = named.start && named.end ? null : wholeBeside(pairs, dayFirst);
  if (whole && (!named.start || whole.start === named.start) && (!named.end || whole.end === named.end)) return whole;
  const beside = daysBeside(pairs, dayFirst, named);
  const start = named.start ?? beside.start;
  const end = named.end ?? beside.end;
  // "Proposed start: 1 November 2026" in one box and "36 months" in another.
  if (start && !end)
    for (const { value } of labelled.get("period") ?? []) {
      const span = spanFrom(start, value);
      if (span) return span;
    }
  if (start && end) return { start, end };
  const told = periodInText(main, dayFirst);
  if (!start && !end) return told.start && told.end ? told : (twoInARow(pairs, dayFirst) ?? told);
  const boxes = start ? twoInARow(pairs, dayFirst) : null;
  if (boxes && boxes.start === start) return boxes;
  if (start && told.end && (told.start === null || told.start === start) && told.end > start)
    return { start, end: told.end };
  return end && told.start && told.end === end ? told : { start, end };
}

/** A period in one box, that which an amendment asks for before that which it changes. */
function wholeIn(labelled: Labelled, dayFirst: boolean): { start: string; end: string } | null {
  const rows = (["period", "start", "end"] as const).flatMap((label) => labelled.get(label) ?? []);
  for (const { value } of [
    ...rows.filter(({ label }) => CHANGED.test(label)),
    ...rows.filter(({ label }) => !WAS().test(label)),
    ...rows,
  ]) {
    const both = periodIn(value, dayFirst) ?? spanIn(value, dayFirst);
    if (both && isSpan(both)) return both;
  }
  return null;
}

/** "01-04-2027 (April 2027)" is one day. */
const isSpan = ({ start, end }: { start: string; end: string }): boolean =>
  start.slice(0, 7) < end.slice(0, 7) || (start.length === 10 && end.length === 10 && start < end);

function firstOf(labelled: Labelled, label: RequestLabel, dayFirst: boolean, later: string | null): string | null {
  const rows = labelled.get(label) ?? [];
  for (const { value } of [
    ...rows.filter(({ label }) => CHANGED.test(label)),
    // What expires may be the form.
    ...rows.filter(({ label }) => !/expir/i.test(label)),
    ...rows,
  ]) {
    const date = dateIn(value, dayFirst)?.date ?? null;
    // The day on which a call closes stands before the project.
    if (date && (later === null || date.slice(0, 7) >= later.slice(0, 7))) return date;
  }
  return null;
}

function movedEnd(labelled: Labelled, dayFirst: boolean, start: string): string | null {
  for (const { label, value } of labelled.get("end") ?? []) {
    const date = CHANGED.test(label) ? dateIn(value, dayFirst)?.date : null;
    if (date && date > start) return date;
  }
  return null;
}

/** "From: 1 April 2027 Until: 31 March 2029": elsewhere who sends a mail stands behind "From". */
function fromSender(labelled: Labelled, dayFirst: boolean): string | null {
  const from = (labelled.get("sender") ?? []).find(
    ({ value }) => value.length < 30 && (/\d{4}/.test(value) || /^\d+[-/.]\d+[-/.]\d+$/.test(value)),
  );
  return from ? (dateIn(from.value, dayFirst)?.date ?? null) : null;
}

/** Two days in a row in a box of any name: "Life of project", "Calendario", "Implementation". */
function wholeBeside(pairs: Pair[], dayFirst: boolean): { start: string; end: string } | null {
  for (const { label, value, sure } of pairs) {
    if (value.length > 120 || (!sure && !isSolid(value)) || NOT_OF_PROJECT().test(label) || WAS().test(label)) continue;
    const both = periodIn(value, dayFirst) ?? spanIn(value, dayFirst);
    if (both && isSpan(both)) return both;
  }
  return null;
}

/** Days in boxes whose names begin or end something. */
function daysBeside(pairs: Pair[], dayFirst: boolean, named: Period): Period {
  const days = pairs
    .filter(({ label, value, sure }) => value.length < 60 && (sure || isSolid(value)) && !NOT_OF_PROJECT().test(label))
    .map(({ label, value }) => ({ label, date: dateIn(value, dayFirst)?.date ?? null }));
  const at = (test: RegExp, later: string | null, before: string | null) =>
    days.find(
      ({ label, date }) =>
        date !== null &&
        !WAS().test(label) &&
        test.test(label) &&
        (later === null || date > later) &&
        (before === null || date < before),
    )?.date ?? null;
  const start = named.start ?? at(STARTS(), null, named.end);
  const end = named.end ?? at(ENDS(), start, null);
  return { start, end };
}

/** Boxes of any name side by side, each with a day of which the second is later. */
function twoInARow(pairs: Pair[], dayFirst: boolean): Period | null {
  const boxes = pairs.filter(({ sure }) => sure);
  for (const [at, { label, value }] of boxes.entries()) {
    const next = boxes[at + 1];
    if (!next || NOT_OF_PROJECT().test(label) || NOT_OF_PROJECT().test(next.label)) continue;
    if (!isSolid(value) || !isSolid(next.value)) continue;
    const start = dateIn(value, dayFirst)?.date;
    const end = dateIn(next.value, dayFirst)?.date;
    if (start && end && start.slice(0, 7) < end.slice(0, 7)) return { start, end };
  }
  return null;
}
