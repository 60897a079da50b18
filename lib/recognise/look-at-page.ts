import { isNear, subjectOf } from "./aboutness.ts";
import { asksByFamilies, traitsOf } from "./asking.ts";
import { blankBoxes } from "./blank-boxes.ts";
import { countriesOf } from "./countries.ts";
import { type Finding, MOST_REASONS } from "./finding.ts";
import { hasJobBox, isJobAd } from "./job-ad.ts";
import { kindOfPage, type PageIs, speaksOfMoney } from "./kind.ts";
import { moneyIn } from "./money.ts";
import type { NameTable } from "./name-table.ts";
import { organisationsOf } from "./organisations.ts";
import type { Reading } from "./reading.ts";
import { asksForSum, isLetter } from "./request-amount.ts";
import { type Labelled, labelledValues } from "./request-fields.ts";
import type { Effort } from "./scan.ts";
import { groupsOf } from "./sign-groups.ts";
import { signsOf } from "./signs.ts";
import { withLongValues } from "./told.ts";
import { type Zone, zonesOf } from "./zones.ts";

/** Letters of main text up to which its words are weighed together: a long text has some of every family. */
const SHORT = 12_000;

/** A finding, and of what is or may be a request what is needed to tell, and to find who asks for what: by `whoAsks`. */
export interface LookedAt {
  finding: Finding;
  request: RequestMatter | null;
}

export interface RequestMatter {
  reading: Reading;
  /** As it was read, with what its large boxes tell. */
  told: Reading;
  labelled: Labelled;
  /** Without applicant and fields, its reasons not yet cut. */
  finding: Finding;
  /** What is found where it asks for no grant: a guide, a loan, a receipt. */
  otherwise: Finding;
  /** Its phrases say that it is a request; where they leave it open, its words tell. */
  isByPhrases: boolean;
  /** What its phrases and boxes weigh, as numbers of about 0 to 1. */
  phrases: number[];
}

/** What of a page is seen without the table of names, so that whoever waits for that can look at it meanwhile. */
export interface SeenBefore {
  zones: Zone[];
  /** The reading with what its large boxes tell, and whether that begins as a letter does. */
  told: Reading;
  letter: boolean;
}

export function seenBefore(reading: Reading): SeenBefore {
  const told = withLongValues(reading);
  return { zones: zonesOf(reading), told, letter: isLetter(told) };
}

/** All that is asked of every page: a worker that wakes has no more than this. `seen` is of the same reading. */
export function lookAtPage(
  reading: Reading,
  table: NameTable,
  effort?: Effort,
  seen: SeenBefore = seenBefore(reading),
): LookedAt {
  const { zones, told, letter } = seen;
  const signs = signsOf(zones, table, effort);
  const groups = groupsOf(signs);
  const { cues } = groups;
  const meets = told.mainLength <= SHORT && asksByFamilies(cues);
  const speaks = speaksOfMoney(cues);
  const boxes = asksInBoxes(told);
  const labelled = labelledValues(told, speaks || meets || letter || boxes);
  const blank = blankBoxes(told, labelled, speaks);
  const subject = subjectOf(cues);
  const places = countriesOf(signs, groups, zones, subject);
  const isRecord = labelled.has("applicant") || labelled.has("award");
  const findingOf = ({ kind, reasons }: PageIs): Finding => {
    const asks = kind === "request" || kind === "call";
    // Who asks for money or invites to is at our business, in languages too of which words of our subjects are unknown.
    const named = organisationsOf(groups.names, table, reading.text, subject, asks || isRecord);
    return {
      kind,
      countries: places.countries,
      candidates: places.candidates,
      organisations: named.organisations,
      applicant: null,
      fields: null,
      reasons: [...reasons, ...places.reasons, ...named.reasons],
    };
  };
  // A page about a post, wherever that is.
  if (isJobAd(reading) && !(labelled.has("applicant") && labelled.has("amount")))
    return { finding: cut(findingOf({ kind: "none", reasons: [] })), request: null };
  const { otherwise, perhaps, phrases, ...is } = kindOfPage(cues, labelled, places.countries.length > 0, {
    namesSum: () => asksForSum(told, labelled),
    isLetter: () => letter,
    isNear: isNear(subject),
    isJob: hasJobBox(reading),
    traits: () =>
      meets || (speaks && told.mainLength <= SHORT)
        ? traitsOf(signs, { reading: told, labelled, isLetter: letter })
        : null,
    meets,
    hasBoxes: boxes || labelled.has("applicant") || blank > 0,
    blank,
  });
  const finding = findingOf(is);
  return {
    finding: cut(finding),
    request: otherwise
      ? { reading, told, labelled, finding, otherwise: cut(findingOf(otherwise)), isByPhrases: true, phrases }
      : perhaps && {
          reading,
          told,
          labelled,
          finding: findingOf(perhaps),
          otherwise: cut(finding),
          isByPhrases: false,
          phrases,
        },
  };
}

/** Boxes of which one holds a sum: a form, whatever its questions are called. */
const asksInBoxes = ({ fields }: Reading): boolean =>
  fields.length >= FEW_BOXES &&
  fields.slice(0, MOST_BOXES).some(({ value }) => value.length < 400 && moneyIn(value).length > 0);
const FEW_BOXES = 4;
const MOST_BOXES = 40;

const cut = (finding: Finding): Finding => ({ ...finding, reasons: finding.reasons.slice(0, MOST_REASONS) });
