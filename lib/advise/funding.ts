import { countsForOneCountry, mainAmount, newestAmounts } from "../list/amounts.ts";
import { AMOUNT_KINDS } from "../list/kinds.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { Amount, AmountKind, Project, Total } from "../list/schema.ts";
import { oneLine } from "./bounds.ts";
import type { Ground } from "./ground.ts";
import { kindWithMoney, kindWord, printedWithKind } from "./money.ts";
import { funderName, funderPattern } from "./names.ts";
import type { Funding, FundingYear } from "./view.ts";
import { yearOf, yearOfAmount } from "./years.ts";

/**
 * A country's amounts of one kind, by the year in which they stand. Awards shared among countries are left out, other
 * kinds and programme totals are named in the note and never added. Null when no award states an amount.
 */
export function fundingOf(projects: Project[], totals: Total[], ground: Ground): Funding | null {
  const { words } = ground;
  const own = projects.filter(countsForOneCountry);
  const kind = commonestKind(own);
  if (kind === null) return null;

  const columns = new Map<number, FundingYear>();
  const columnOf = (year: number) => {
    const column = columns.get(year) ?? { year, parts: [], unstated: 0, others: [] };
    columns.set(year, column);
    return column;
  };
  const counts = { sum: 0, stated: 0, otherKind: 0, otherMoney: 0, missing: 0 };
  let undated = 0;
  for (const project of own) {
    // One of another kind stands in its year, and is neither added nor called missing.
    const amount: Amount | null = amountOfKind(project, kind) ?? mainAmount(project);
    const year = amount === null ? (yearOf(project)?.year ?? null) : yearOfAmount(amount, project);
    if (amount === null) counts[printedSum(project) === null ? "missing" : "otherMoney"] += 1;
    else if (amount.kind !== kind) counts.otherKind += 1;
    else {
      counts.sum += amount.usd;
      counts.stated += 1;
    }
    if (year === null) undated += amount === null && printedSum(project) === null ? 0 : 1;
    else addTo(columnOf(year), project, amount, kind, ground);
  }
  return {
    heading: headingOf(kind, words),
    sentence: sentenceOf(kind, counts, words),
    years: [...columns.values()].sort((a, b) => a.year - b.year),
    note: noteOf({ kind, undated, own, shared: projects.length - own.length, totals }, words),
  };
}

function amountOfKind(project: Project, kind: AmountKind): Amount | null {
  return newestAmounts(project).find((amount) => amount.kind === kind) ?? null;
}

/** The kind that most awards state; of several, the first in the order of the schema. */
function commonestKind(projects: Project[]): AmountKind | null {
  const counts = AMOUNT_KINDS.map((kind) => projects.filter((project) => amountOfKind(project, kind) !== null).length);
  const most = Math.max(...counts);
  return most === 0 ? null : AMOUNT_KINDS[counts.indexOf(most)]!;
}

function addTo(year: FundingYear, project: Project, amount: Amount | null, kind: AmountKind, ground: Ground): void {
  const funder = funderName(project, ground);
  if (amount === null) {
    const printed = printedSum(project);
    if (printed === null) year.unstated += 1;
    else year.others.push({ funder, amount: printedWithKind(printed, ground.words) });
    return;
  }
  if (amount.kind !== kind) {
    year.others.push({ funder, amount: kindWithMoney(amount, ground.words) });
    return;
  }
  const part = year.parts.find((each) => each.funder === funder);
  if (part) part.usd += amount.usd;
  else year.parts.push({ pattern: funderPattern(project.funder, ground.offices), funder, usd: amount.usd });
}

function headingOf(kind: AmountKind, words: Ground["words"]): string {
  if (kind === "printed") return words.t("fundingHeadingPrinted");
  return words.t("fundingHeading", { kind: kindWord(kind, words) });
}

interface Counts {
  sum: number;
  stated: number;
  otherKind: number;
  /** Stated in another currency. */
  otherMoney: number;
  missing: number;
}

function sentenceOf(
  kind: AmountKind,
  { sum, stated, otherKind, otherMoney, missing }: Counts,
  words: Ground["words"],
): string {
  const amount = words.money(sum);
  let told =
    kind === "printed"
      ? words.t("fundingPrinted", { amount, count: stated })
      : words.t("fundingOfKind", { amount, count: stated, kind: kindWord(kind, words) });
  if (missing > 0) told = words.t("fundingNotStated", { told, count: missing });
  if (otherMoney > 0) told = words.t("fundingOtherMoney", { told, count: otherMoney });
  return otherKind === 0 ? told : words.t("fundingOtherKind", { told, count: otherKind });
}

interface LeftOut {
  kind: AmountKind;
  undated: number;
  own: Project[];
  shared: number;
  totals: Total[];
}

/** What is not in the sum, each with its reason. */
function noteOf({ kind, undated, own, shared, totals }: LeftOut, words: Ground["words"]): string | null {
  const otherKinds = own.some((project) => newestAmounts(project).some((amount) => amount.kind !== kind));
  const sentences = [
    own.length > 1 ? words.t("fundingYears") : null,
    undated > 0 ? words.t("fundingUndated", { count: undated }) : null,
    otherKinds ? words.t("fundingOtherKinds") : null,
    shared > 0 ? words.t("fundingShared", { count: shared }) : null,
    ...totals
      .filter(({ usd }) => usd !== null)
      .slice(0, 2)
      .map(({ label, fiscalYear, usd }) =>
        words.t("fundingTotal", { label: totalLabel(label, fiscalYear, words), amount: words.money(usd!) }),
      ),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** A total's own label, and its year where the label does not say it. */
function totalLabel(label: string, fiscalYear: string | null, words: Ground["words"]): string {
  const own = oneLine(label, 100);
  if (fiscalYear === null || own.includes(fiscalYear)) return own;
  return words.t("projectPlaceYear", {
    place: own,
    year: words.t("projectFiscalYear", { year: oneLine(fiscalYear, 20) }),
  });
}
