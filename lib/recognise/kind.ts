import { ASKING, likenessOf, NO_TRAITS } from "./asking.ts";
import { CUE } from "./cue.ts";
import type { PageKind, Reason } from "./finding.ts";
import type { Labelled } from "./request-fields.ts";
import type { RequestLabel } from "./request-labels.ts";
import { KIND } from "./sense.ts";
import { hasCue, hasKind, type Sign } from "./signs.ts";

/** Labels whose values only a request has. */
export const TELLING: readonly RequestLabel[] = [
  "applicant",
  "title",
  "amount",
  "uei",
  "award",
  "opportunity",
  "start",
  "end",
  "period",
  "total",
  "place",
];
const TOP: Partial<Record<Sign["zone"]["signal"], number>> = {
  title: 3,
  heading: 2.5,
  subheading: 1.3,
  address: 1.5,
  breadcrumb: 1,
  description: 1.2,
  label: 1.5,
  lead: 1.2,
  rest: 0,
};

/** Words of requests or records stand somewhere on the page: only then are its lines worth a closer look. */
export const speaksOfMoney = (signs: Sign[]): boolean =>
  signs.some((sign) => hasKind(sign, KIND.cue) && MONEY.some((cue) => hasCue(sign, cue)));
const MONEY = [CUE.ask, CUE.proposal, CUE.paper, CUE.record, CUE.plan, CUE.form];

interface Points {
  total: number;
  reasons: Reason[];
}

/** Points from which a page is a request. */
const ENOUGH = 3.3;

/** How much a page must read as a request where its phrases say that it is one, and where they do not. */
const UNLIKE = -0.6;
const LIKE = 0.5;
/** Where only phrases of one family stand on it. */
const MUCH_ALIKE = 1.2;

export interface PageIs {
  kind: PageKind;
  reasons: Reason[];
}

/**
 * Country or none is decided by the countries; this tells requests and calls. A request needs two signals that stand
 * alone, and has what the page is `otherwise`: a closer look may find that it asks for something else. Where its phrases
 * leave open whether it is one, it is one `perhaps`: all its words tell.
 */
export function kindOfPage(
  signs: Sign[],
  labelled: Labelled,
  hasCountries: boolean,
  text: {
    namesSum(): boolean;
    isLetter(): boolean;
    isNear: boolean;
    isJob: boolean;
    /** What speaks of a request, as `traitsOf` has it; null where the page is too long to tell. */
    traits(): number[] | null;
    /** Families of words of those who ask meet on it. */
    meets: boolean;
    /** It has boxes as a form has. */
    hasBoxes: boolean;
    /** How much of a request's form waits to be filled in. */
    blank: number;
  },
): PageIs & { otherwise: PageIs | null; perhaps: PageIs | null; phrases: number[] } {
  const cue = (which: number, subject: PageKind, most: number) => cuePoints(signs, which, subject, most);
  const call = cue(CUE.call, "call", 6);
  const terms = cue(CUE.callTerm, "call", 4);
  const asks = cue(CUE.ask, "request", 4);
  const own = cue(CUE.proposal, "request", 4);
  const paper = cue(CUE.paper, "request", 3);
  const record = cue(CUE.record, "request", 3);
  const plan = cue(CUE.plan, "request", 2);
  const form = formPoints(labelled);
  const marks = [asks, own, paper, record, plan, form].filter(({ total }) => total >= 1).length;
  const points = asks.total * 1.2 + own.total + paper.total * 0.8 + record.total * 0.6 + plan.total * 0.5 + form.total;
  // The text is looked through for a sum only where one could make it a request: it has the dearest patterns of all.
  // A letter about a country or our subjects that asks for a sum needs no other words; one about neither may be an invoice.
  const isLetter = (hasCountries || text.isNear || own.total >= 1) && text.isLetter();
  const namesSum = (isLetter || (marks >= 1 && points + 2 >= ENOUGH)) && text.namesSum();
  const asksByLetter = isLetter && namesSum;
  // Who asks for what, and two boxes more: a form by itself.
  const isWholeForm =
    labelled.has("applicant") && labelled.has("title") && TELLING.filter((label) => labelled.has(label)).length >= 4;
  const signals = marks + (namesSum ? 1 : 0) + (asksByLetter ? 1 : 0) + (isWholeForm ? 1 : 0);
  const worth = points + (namesSum ? 1 : 0) + (asksByLetter ? 2.4 : 0);
  const invites = call.total + terms.total * 0.9;
  const isRequest =
    signals >= 2 &&
    worth >= ENOUGH &&
    (form.total >= 3 ||
      own.total >= 1 ||
      asksByLetter ||
      (asks.total >= 1 && (namesSum || form.total >= 1 || asks.total >= 4)) ||
      // A paper that says so above its first line, and which sum it wants.
      (namesSum && paper.total >= 1.3) ||
      // Or one that has boxes for what it is called and what it costs.
      (namesSum && paper.total >= 1 && form.total >= 2.5) ||
      (labelled.has("title") && (labelled.has("applicant") || namesSum) && form.total >= 2.5 && plan.total >= 1) ||
      (labelled.has("applicant") && labelled.has("period") && plan.total >= 2) ||
      (record.total >= 1 && paper.total + record.total >= 3));
  const traits = text.traits();
  const reads = traits && likenessOf(traits);
  const like =
    reads === null
      ? null
      : reads + points * 0.09 + form.total * 0.31 + filled(labelled) - call.total * 0.5 - terms.total * 0.3;
  const isCall = !text.isJob && invites >= 3 && (call.total >= 1 || terms.total >= 3);
  const reasons = [call, terms, asks, own, paper, record, plan, form].flatMap((points) => points.reasons);
  // A short page is judged by all families together; a long one, which has words of each, by its phrases alone.
  const phrases = [
    ...[asks, own, paper, record, plan, form, call, terms].map(({ total }) => total / 4),
    ...[namesSum, asksByLetter, isWholeForm, isRequest, signals >= 2].map(Number),
    filled(labelled) / 2.5,
    text.blank,
    ...TELLING.map((label) => Number(labelled.has(label))),
    ...(traits ?? NO_TRAITS),
  ];
  const asked =
    like === null || (isRequest && !text.meets)
      ? isRequest
      : like > (isRequest ? UNLIKE : text.meets ? LIKE : MUCH_ALIKE);
  const otherwise: PageIs = { kind: isCall ? "call" : hasCountries ? "country" : "none", reasons };
  const request = (): PageIs => ({
    kind: "request",
    reasons: [...reasons, ...ASKING.flatMap((which) => cue(which, "request", 4).reasons.slice(0, 1))],
  });
  if (!asked || (isCall && invites > ownVoice(asks, own, form, labelled, namesSum) * 1.1))
    return {
      ...otherwise,
      otherwise: null,
      perhaps:
        (like !== null || text.hasBoxes) &&
        (!isCall || own.total + paper.total + form.total >= 2 || labelled.has("amount"))
          ? request()
          : null,
      phrases,
    };
  return { ...request(), otherwise, perhaps: null, phrases };
}

/** Who asks with the number that only a registered body has, or with a sum: boxes that somebody filled. */
const filled = (labelled: Labelled): number =>
  !labelled.has("applicant")
    ? 0
    : labelled.get("uei")?.some(({ value }) => /^[A-Z\d]{12}$/.test(value.trim()))
      ? 2.5
      : labelled.has("amount")
        ? 1
        : 0;

/** What an invitation does not have: a voice that asks, and an applicant's own values. Boxes it only names are neither. */
function ownVoice(asks: Points, own: Points, form: Points, labelled: Labelled, namesSum: boolean): number {
  const isFilled = labelled.has("applicant") || labelled.has("uei") || labelled.has("award");
  const asksItself = namesSum || own.total > 0 || isFilled;
  return asks.total * (asksItself ? 1.5 : 0.6) + own.total * 1.2 + form.total * (isFilled ? 1.3 : 0.5);
}

/** Different phrases, each where it weighs most. */
function cuePoints(signs: Sign[], which: number, subject: PageKind, most: number): Points {
  const best = new Map<string, { sign: Sign; weight: number }>();
  for (const sign of signs) {
    if (!hasCue(sign, which)) continue;
    const weight = TOP[sign.zone.signal] ?? 1;
    const folded = sign.text.toLowerCase();
    if (weight > (best.get(folded)?.weight ?? 0)) best.set(folded, { sign, weight });
  }
  const all = [...best.values()].sort((a, b) => b.weight - a.weight);
  const reasons = all.slice(0, 6).map(
    ({ sign, weight }): Reason => ({
      about: "kind",
      subject,
      signal: sign.zone.signal,
      weight,
      found: sign.text.slice(0, 120),
    }),
  );
  return {
    total: Math.min(
      most,
      all.reduce((sum, { weight }) => sum + weight, 0),
    ),
    reasons,
  };
}

function formPoints(labelled: Labelled): Points {
  const present = TELLING.filter((label) => labelled.has(label));
  const who = labelled.has("applicant") ? 1.5 : 0;
  const what = labelled.has("amount") ? 1 : 0;
  const total = present.length < 2 ? who * 0.5 : Math.min(6, who + what + present.length * 0.6);
  const reasons = present.slice(0, 8).map(
    (label): Reason => ({
      about: "kind",
      subject: "request",
      signal: "label",
      weight: 1,
      found: labelled.get(label)![0]!.label.slice(0, 120),
    }),
  );
  return { total, reasons };
}
