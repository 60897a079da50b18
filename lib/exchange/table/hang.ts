import { awardKey } from "./award-key.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./raw-row.ts";
import { sumOf, tellSubawardSum } from "./subaward-sums.ts";
import type { Primes } from "./tree.ts";

/** A sub-award becomes a sub-recipient of its prime; what else the row says stays in print there, or as it is given. */
export function hangOn(prime: RawRow, sub: RawRow, given?: string): void {
  const name =
    sub.raw.text.subrecipients ?? sub.raw.text.implementer ?? (given === undefined ? nameless(prime, sub) : "");
  if (name !== "") {
    const before = prime.raw.text.subrecipients;
    if (before === undefined) prime.raw.text.subrecipients = name;
    else if (!before.split("; ").includes(name)) prime.raw.text.subrecipients = `${before}; ${name}`;
  }
  const { text } = sub.raw;
  const amount = sub.subrecipientAmount || text.amount || "";
  const said = [
    name,
    text.title === name ? "" : text.title,
    text.awardNumber,
    ...sub.subaward,
    amount,
    text.countries,
    text.start,
    text.end,
  ];
  const first = given ?? said.filter((part) => part !== undefined && part !== "").join(", ");
  const line = [first, ...restOf(prime, sub, given === undefined)].filter((part) => part !== "").join(", ");
  const lines = prime.printed?.subawards;
  // A list's text holds 20,000 characters; a prime with more sub-awards than that keeps their names.
  if ((lines?.length ?? 0) + line.length < 19_000)
    prime.keep("subawards", lines === undefined ? line : `${lines}\n${line}`);
  prime.tell(...sub.problems);
  prime.change(...sub.repairs);
}

/** What the line of a sub-award has where nobody gave one. */
const inLine: ReadonlySet<string> = new Set([
  ...["implementer", "subrecipients", "title", "awardNumber", "amount", "countries", "start", "end"],
]);

/** What else the row says of its own: all that its prime does not say, too. */
function restOf(prime: RawRow, { raw, amounts, printed }: RawRow, isSaid: boolean): string[] {
  const texts = Object.entries(raw.text).flatMap(([field, text]) => {
    const known = isSaid ? inLine.has(field) : field === "subrecipients" || field === "implementer";
    return known || text === prime.raw.text[field as keyof typeof raw.text] ? [] : [text];
  });
  const sums = amounts
    .filter(({ kind, usd }) => !prime.amounts.some((other) => other.kind === kind && other.usd === usd))
    .map(({ usd, printed: words }) => words ?? `$${usd.toLocaleString("en-US")}`);
  const others = Object.entries(printed ?? {}).filter(([key, text]) => text !== prime.printed?.[key]);
  return [...texts, ...sums, ...others.map(([, text]) => text)];
}

/** What a row that names no organisation is called by: its title, unless its table has a column for who got it. */
function nameless(prime: RawRow, { prime: above, raw }: RawRow): string {
  if (above === "" || prime.raw.text.implementer === undefined) return raw.text.title ?? "";
  prime.tell(
    tableProblem(raw.place, "subrecipients", "subaward-nobody", raw.text.awardNumber ?? "", { severity: "warning" }),
  );
  return "";
}

/** A row that goes on with the record above: its texts stand behind those. */
export function continueWith(record: RawRow, more: RawRow): void {
  const texts = record.raw.text;
  for (const [field, value] of Object.entries(more.raw.text)) {
    const key = field as keyof typeof texts;
    const before = texts[key];
    if (before === undefined) texts[key] = value;
    else if (before !== value)
      texts[key] = `${before}${key === "summary" || key === "note" ? "\n" : key === "title" ? " " : "; "}${value}`;
  }
  for (const [header, text] of Object.entries(more.printed ?? {})) {
    const before = record.printed?.[header];
    if (before !== text) record.keep(header, before === undefined ? text : `${before}; ${text}`);
  }
  record.subaward = [...record.subaward, ...more.subaward];
  if (more.subrecipientAmount !== "" && more.subrecipientAmount !== record.subrecipientAmount)
    record.subrecipientAmount = [record.subrecipientAmount, more.subrecipientAmount]
      .filter((sum) => sum !== "")
      .join("; ");
  for (const amount of more.amounts)
    if (!record.amounts.some(({ kind, usd }) => kind === amount.kind && usd === amount.usd)) record.add(amount);
  record.tell(...more.problems);
  record.change(...more.repairs);
}

/** True when two rows print one award for two sub-recipients, as exports of sub-awards do. */
export function isSameAward(one: RawRow, other: RawRow): boolean {
  const a = one.raw.text;
  const b = other.raw.text;
  if (!b.subrecipients || a.subrecipients === undefined || a.awardNumber !== b.awardNumber) return false;
  // The same once more is a row printed twice, and told.
  if (a.subrecipients.split("; ").includes(b.subrecipients)) return false;
  if (b.awardNumber === undefined)
    return (
      b.title !== undefined &&
      (["title", "implementer", "start", "end", "amount", "summary", "countries"] as const).every(
        (field) => a[field] === b[field],
      )
    );
  return a.implementer === b.implementer && (a.title === b.title || one.subrecipientAmount !== "");
}

/** Rows with sub-awards among them, each under its prime; a sub-award without one stays a record and says so. */
export function hangAll(
  rows: readonly RawRow[],
  primes: Primes | null,
): { records: RawRow[]; hung: number; totals: number } {
  const byName = new Map<string, RawRow>();
  const isSub = ({ level, prime, raw }: RawRow) =>
    level === "sub" || (level === null && prime !== "" && prime !== raw.text.awardNumber && prime !== raw.text.id);
  for (const row of rows) {
    if (isSub(row)) continue;
    const { awardNumber, id, title, implementer } = row.raw.text;
    for (const name of [awardNumber, id, title, implementer])
      if (name && !byName.has(key(name))) byName.set(key(name), row);
  }
  const records: RawRow[] = [];
  let hung = 0;
  let totals = 0;
  let last: RawRow | null = null;
  for (const row of rows) {
    if (!isSub(row)) {
      const what = primes?.take(row, last) ?? "record";
      if (what === "hung") hung += 1;
      if (what === "total") totals += 1;
      if (what !== "record") continue;
      records.push(row);
      last = row;
      continue;
    }
    const prime =
      row.prime === "" ? (byName.get(key(row.raw.text.awardNumber ?? "\0")) ?? last) : byName.get(key(row.prime));
    if (prime) {
      hangOn(prime, row);
      tellSubawardSum(prime, row, row.subrecipientAmount || sumOf(row));
      hung += 1;
    } else {
      row.tell(
        tableProblem(row.raw.place, "prime", "no-prime", row.prime || (row.raw.text.implementer ?? ""), {
          severity: "warning",
        }),
      );
      if (row.prime !== "") row.keep("prime", row.prime);
      records.push(row);
    }
  }
  primes?.end();
  return { records, hung, totals };
}

/** A mark that makes the number of a prime that of its sub-award: "S-SJTIP-19-GR-1001-S1". */
const subMark = /^[-./_ ]?(?:S|SA|SUB)[-._ ]?\d{1,3}$/i;

/** True when a row's award number is that of the row above with such a mark behind it. */
export function isNumberedBelow(prime: RawRow, row: RawRow): boolean {
  const above = prime.raw.text.awardNumber;
  const below = row.raw.text.awardNumber;
  if (above === undefined || below === undefined || below.length <= above.length || above.length < 4) return false;
  return below.startsWith(above) && subMark.test(below.slice(above.length));
}

const key = (name: string): string => awardKey(name.trim()).toLowerCase();
