import type { Amount } from "../../list/schema.ts";
import { MOST_PROBLEMS, MOST_RECORDS } from "../bounds.ts";
import type { Counted, ImportedRecord, ImportProblem, Repair } from "../imported.ts";
import { amountKindOf } from "../normalise/amounts.ts";
import type { DateOrder } from "../normalise/dates.ts";
import { foreignPrinted, inTheirMoney, type RefusedSum } from "../normalise/foreign-sums.ts";
import { statesNothing } from "../normalise/reading.ts";
import { Seen } from "../normalise/seen.ts";
import { fiscalYearOf } from "../normalise/short-texts.ts";
import { SumOfTexts } from "../normalise/sum-of-texts.ts";
import type { Normaliser } from "../normalise-record.ts";
import { isNotAdded } from "../not-added.ts";
import { asPrinted } from "./as-printed.ts";
import { awardKey } from "./award-key.ts";
import { openNearTwins } from "./near-twins.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./raw-row.ts";

/** Where rows become records: numbered, understood, told apart. One for all tables of a file. */
export interface Intake {
  readonly counted: Counted;
  readonly records: ImportedRecord[];
  readonly problems: ImportProblem[];
  readonly repairs: Repair[];
  take(found: RawRow, check: (found: RawRow, record: ImportedRecord, doubts: readonly ImportProblem[]) => void): void;
  tell(problem: ImportProblem): void;
  /** The order in which the rows to come write day and month. */
  datesIn(order: DateOrder): void;
  /** Problems beyond the most that are kept. */
  untold(): number;
  /** Records whose sums no total has. */
  notAdded(): number;
}

export function openIntake(normaliser: Normaliser): Intake {
  const counted: Counted = { rows: 0, records: 0, blank: 0, headings: 0, totals: 0, continued: 0, refused: 0 };
  const records: ImportedRecord[] = [];
  const problems: ImportProblem[] = [];
  const repairs: Repair[] = [];
  const nearTwins = openNearTwins(records);
  const sameAward = openAwards();
  let untold = 0;
  let notAdded = 0;
  const tell = (problem: ImportProblem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
    else untold += 1;
  };

  const likeAnother = (found: RawRow, record: ImportedRecord, doubts: readonly ImportProblem[]) => {
    const other = nearTwins(record)?.row;
    if (other === undefined) return sameAward(found, record);
    if (isTold(doubts, "id-twice")) return null;
    const reason = `Row ${other} says the same but for spacing, dashes, quotes or case.`;
    const value = record.title ?? record.implementer ?? "";
    return { ...tableProblem(placed(record), "id", "near-record", value, { severity: "warning", reason }), other };
  };

  /** Records by their rows, as far as anybody has asked for them. */
  const byRow = new Map<number, ImportedRecord>();
  let counting = 0;
  /** True where a row is called the same as one whose columns of sums say otherwise: their texts alone were compared. */
  const saysOtherMoney = ({ code, other }: ImportProblem, record: ImportedRecord): boolean => {
    if (code !== "same-record" || other === undefined) return false;
    for (; counting < records.length; counting++) byRow.set(records[counting]!.row ?? 0, records[counting]!);
    const before = byRow.get(other);
    return before !== undefined && moneyOf(before) !== moneyOf(record);
  };

  return {
    counted,
    records,
    problems,
    repairs,
    tell,
    datesIn: (order) => normaliser.datesIn(order),
    untold: () => untold,
    notAdded: () => notAdded,
    take(found, check) {
      if (records.length >= MOST_RECORDS) {
        if (counted.refused === 0) tell(tableProblem({ ...found.raw.place, n: null }, "file", "too-many-rows", ""));
        counted.refused += 1;
        return;
      }
      const n = records.length + 1;
      found.raw.place.n = n;
      const understood = normaliser.record(found.raw);
      const { record, problems: said, repairs: changes } = asPrinted(understood, found.repairs);
      finish(record, found);
      const doubts = said.length === 0 ? said : said.filter((doubt) => !saysOtherMoney(doubt, record));
      if (isNotAdded(doubts) || isNotAdded(ofTheSum(found, record)) || hasSums(found)) notAdded += 1;
      if (found.problems.length > 0) for (const problem of found.problems) tell({ ...problem, n });
      if (doubts.length > 0) for (const doubt of doubts) tell(doubt);
      if (repairs.length < MOST_PROBLEMS * 10) {
        if (found.repairs.length > 0) for (const repair of found.repairs) repairs.push({ ...repair, n });
        if (changes.length > 0) for (const change of changes) repairs.push(change);
      }
      const twin = found.raw.exact || isTold(doubts, "same-record") ? null : likeAnother(found, record, doubts);
      if (twin) tell(twin);
      check(found, record, doubts);
      records.push(record);
      counted.records += 1;
    },
  };
}

/** True where rows of sub-awards hang on the record: their sums are parts of its own, or stand beside it. */
const hasSums = ({ printed }: RawRow): boolean => printed?.subawards !== undefined && /\d{3}/.test(printed.subawards);

/** What is told of the sum that totals are of: beside dollars that were read, one in another currency is another. */
const ofTheSum = ({ problems }: RawRow, { amounts }: ImportedRecord): readonly ImportProblem[] =>
  amounts.length === 0 ? problems : problems.filter(({ code }) => code !== "other-currency");

/** What only the table knows of a record. */
function finish(record: ImportedRecord, found: RawRow): void {
  const { printed, amounts, raw } = found;
  if (found.prime !== "" || found.subrecipientAmount !== "" || found.subaward.length > 0) keepHung(record, found);
  if (printed !== null) record.printed = { ...record.printed, ...printed, ...sumsOf(record, found) };
  if (amounts.length === 0) return;
  const year = fiscalYearOf(raw.text.fiscalYear);
  const ofYear = (amount: Amount) =>
    amount.fiscalYear === null && amount.kind !== "ceiling" ? year : amount.fiscalYear;
  const dated = year === null ? amounts : amounts.map((amount) => ({ ...amount, fiscalYear: ofYear(amount) }));
  record.amounts = [...record.amounts, ...dated];
}

/** Sums that were not read: the record's own, and those of columns beside it. None takes another's place. */
function sumsOf({ amounts, printed }: ImportedRecord, found: RawRow): Record<string, string> {
  const kept = found.printed?.amount;
  if (kept === undefined) return {};
  const { refused, currency } = found;
  const beside: RefusedSum[] = [...inTheirMoney(refused, currency)];
  // Less than nothing, or a share of a hundred.
  if (refused.length === 0 || kept !== foreignPrinted(refused).amount)
    beside.push({ text: kept, currency: "", kind: "printed" });
  const own = amounts.length === 0 ? (printed.amount ?? "") : "";
  if (own === "" || statesNothing(own)) return foreignPrinted(beside);
  const kind = amountKindOf(printed.amountKind ?? "");
  return foreignPrinted([{ text: own, currency: printed.currency ?? "", kind }, ...beside]);
}

/** What a row says of a prime or a sub-award that the record says nothing of: no other row made anything of it. */
function keepHung(record: ImportedRecord, { prime, subaward, subrecipientAmount, printed, raw }: RawRow): void {
  const more: Record<string, string> = {};
  if (prime !== "" && prime !== raw.text.awardNumber && prime !== raw.text.id) more.prime = prime;
  const lines = printed?.subawards ?? "";
  const left = [...subaward, subrecipientAmount].filter((text) => text !== "" && !lines.includes(text));
  if (left.length > 0) {
    const line = left.join(", ");
    more.subawards = lines === "" ? line : `${line}\n${lines}`;
    if (printed) printed.subawards = more.subawards;
  }
  record.printed = { ...record.printed, ...more };
}

/** The year of a sum of no kind may be that of a heading, and says nothing of the row itself. */
const moneyOf = ({ amounts, printed }: ImportedRecord): string =>
  JSON.stringify([
    amounts.map(({ kind, usd, fiscalYear }) => [kind, usd, kind === "printed" ? null : fiscalYear]),
    printed.amount,
  ]);

/** Of a record that is told to be like another, nothing else of that is told. */
const isTold = (doubts: readonly ImportProblem[], what: ImportProblem["code"]): boolean =>
  doubts.length > 0 && doubts.some(({ code }) => code === what);

/** Tells of award numbers that came before. */
function openAwards(): (found: RawRow, record: ImportedRecord) => ImportProblem | null {
  const seen = new Seen();
  const sum = new SumOfTexts();
  return ({ raw }, record) => {
    const award = raw.text.awardNumber;
    if (award === undefined || award.length < 4) return null;
    sum.of(awardKey(award));
    const other = seen.add(sum.high, sum.low, record.row ?? -1);
    if (other === 0) return null;
    const reason = `Row ${other} has the same award number.`;
    const told = tableProblem(placed(record), "awardNumber", "same-award", award, { severity: "warning", reason });
    return { ...told, other };
  };
}

export function placed({ n, row, line, sheet }: ImportedRecord) {
  return {
    n,
    ...(line === undefined ? {} : { line }),
    ...(row === undefined ? {} : { row }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}
