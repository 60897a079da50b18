import { AMOUNT_KINDS, type Amount, type AmountKind } from "../../list/schema.ts";
import type { Code } from "../codes.ts";
import type { ImportProblem, Place, Repair } from "../imported.ts";
import { LARGEST, SMALLEST } from "../normalise/amounts.ts";
import { foreignPrinted, type RefusedSum } from "../normalise/foreign-sums.ts";
import { isPlainlyIn, whyRefused } from "../normalise/other-currency.ts";
import { quote } from "../normalise/reading.ts";
import { childrenOf, type XmlNode } from "./read-activities.ts";

/** Types of a transaction by number, and by letters as before version 2; the rest is no commitment and no payment. */
const kinds: Record<string, AmountKind> = {
  2: "obligated",
  C: "obligated",
  3: "disbursed",
  D: "disbursed",
  4: "disbursed",
  E: "disbursed",
};

interface Entry {
  usd: number;
  date: string;
}

export interface ActivityMoney {
  amounts: Amount[];
  /** Values that were refused, and the currencies that they are in, as printed. */
  printed: Record<string, string>;
  problems: ImportProblem[];
  repairs: Repair[];
}

/**
 * Transactions and budgets in dollars: what was committed is obligated, what was paid is disbursed, what is budgeted is
 * planned. Entries of one kind make one amount, which says of how many it is the sum; kinds are never added.
 */
export function moneyOf(activity: XmlNode, place: Place): ActivityMoney {
  const money: ActivityMoney = { amounts: [], printed: {}, problems: [], repairs: [] };
  const refused: RefusedSum[] = [];
  const entries = new Map<AmountKind, Entry[]>();
  const inherited = activity.attributes["default-currency"] ?? "";
  const add = (kind: AmountKind, node: XmlNode, date: string): void => {
    const usd = dollarsOf(node, inherited, kind, place, money.problems, refused);
    if (usd !== null) entries.set(kind, [...(entries.get(kind) ?? []), { usd, date }]);
  };
  // An expenditure beside disbursements is the same money further on.
  const transactions = childrenOf(activity, "transaction").map((node) => ({ node, type: typeOf(node) }));
  const paid = transactions.some(({ type }) => type === "3" || type === "D");
  for (const { node, type } of transactions) {
    const kind = kinds[type];
    if (!kind || (paid && (type === "4" || type === "E"))) continue;
    add(kind, node, childrenOf(node, "transaction-date")[0]?.attributes["iso-date"] ?? "");
  }
  const budgets = childrenOf(activity, "budget");
  // A revised budget takes the place of the original of its period.
  const revised = new Set(budgets.filter(({ attributes: { type } }) => type === "2").map(periodOf));
  for (const node of budgets)
    if (node.attributes.type === "2" || !revised.has(periodOf(node)))
      add("planned", node, childrenOf(node, "value")[0]?.attributes["value-date"] ?? "");
  for (const kind of AMOUNT_KINDS) {
    const found = entries.get(kind);
    if (found) addAmount(kind, found, place, money, refused);
  }
  if (refused.length > 0) money.printed = foreignPrinted(refused);
  return money;
}

function addAmount(
  kind: AmountKind,
  found: readonly Entry[],
  place: Place,
  { amounts, problems, repairs }: ActivityMoney,
  refused: RefusedSum[],
): void {
  const usd = Math.round(found.reduce((sum, entry) => sum + entry.usd, 0) * 100) / 100;
  const dates = found
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    .sort();
  if (usd < 0) {
    const reason = `The ${kind} entries add up to less than nothing.`;
    problems.push({
      ...place,
      field: "amount",
      value: String(usd),
      code: "impossible-amount",
      reason,
      severity: "error",
      fix: null,
    });
    for (const entry of found) refused.push({ text: String(entry.usd), currency: "", kind });
    return;
  }
  if (usd < SMALLEST || usd > LARGEST) {
    const [code, reason] =
      usd < SMALLEST
        ? (["small-amount", "No award is as small as this."] as const)
        : (["unusual-amount", "No award of these lists is nearly as large."] as const);
    problems.push({ ...place, field: "amount", value: String(usd), code, reason, severity: "warning", fix: null });
  }
  const printed = found.length === 1 ? null : `sum of ${found.length} entries`;
  amounts.push({ kind, usd, fiscalYear: null, asOf: dates.at(-1) ?? null, printed });
  if (found.length === 1) return;
  const reason = `${found.length} entries of one kind of the activity make one amount.`;
  repairs.push({
    ...place,
    field: "amount",
    printed: found
      .map((entry) => entry.usd)
      .join(" + ")
      .slice(0, 2_000),
    value: `${usd} ${kind}`,
    code: "sum-of-entries",
    reason,
  });
}

function typeOf(transaction: XmlNode): string {
  return (childrenOf(transaction, "transaction-type")[0]?.attributes.code ?? "").toUpperCase();
}

function periodOf(budget: XmlNode): string {
  const date = (name: string) => childrenOf(budget, name)[0]?.attributes["iso-date"] ?? "";
  return `${date("period-start")}|${date("period-end")}`;
}

/** Null where the value is no amount of dollars; why is told, and what it said stays as printed. */
function dollarsOf(
  node: XmlNode,
  inherited: string,
  kind: AmountKind,
  place: Place,
  problems: ImportProblem[],
  refused: RefusedSum[],
): number | null {
  const [value] = childrenOf(node, "value");
  const text = value?.text.trim() ?? "";
  const currency = (value?.attributes.currency ?? inherited).trim();
  const foreign = currency !== "" && currency.toUpperCase() !== "USD";
  const say = (code: Code, reason: string, severity: ImportProblem["severity"]) =>
    problems.push({
      ...{ ...place, line: value?.line ?? node.line, field: "amount", value: quote(text) },
      ...{ code, reason, severity, fix: null },
    });
  const tell = (code: Code, reason: string, severity: ImportProblem["severity"] = "error") => {
    say(code, reason, severity);
    if (text !== "") refused.push({ text, currency: foreign ? currency : "", kind });
    return null;
  };
  const number = Number(text.replace(/[,\s]/g, ""));
  if (!/^[-+]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/.test(text) || !Number.isFinite(number))
    return tell("no-amount", "The value is no number.");
  if (foreign) {
    const plainly = isPlainlyIn(currency, text);
    return tell("other-currency", whyRefused(currency.toUpperCase(), plainly), plainly ? "warning" : "error");
  }
  if (Math.abs(number) > 1e12) return tell("impossible-amount", "No award is as large as this.");
  if (/[,\s]/.test(text))
    say("other-form", "The standard asks for a number without marks between thousands.", "warning");
  return number;
}
