import { type Invented, type Layout, PARTS, type Part, pick, type Random } from "./layouts.ts";

type Flaw = (record: Invented, random: Random) => Invented["planted"];
const flaw = (kind: string, part: Part, severity: "error" | "warning" | "repair", fields: string[] = [part]) => ({
  kind,
  part,
  severity,
  fields,
});
const dates = ["start", "end", "period", "duration"];

/** What goes wrong with lists, by the part it needs. */
const flaws: readonly (readonly [Part, Flaw])[] = [
  [
    "countries",
    (record) => {
      Object.assign(record.printed, { countries: "Seychelle" });
      record.want.countries = ["SC"];
      return flaw("misspelled country", "countries", "repair");
    },
  ],
  [
    "countries",
    (record) => {
      Object.assign(record.printed, { countries: "Swaziland and Burma" });
      record.want.countries = ["SZ", "MM"];
      return flaw("former name", "countries", "repair");
    },
  ],
  [
    "countries",
    (record) => {
      Object.assign(record.printed, { countries: "Freedonia" });
      record.want.countries = [];
      return flaw("no such country", "countries", "error");
    },
  ],
  [
    "countries",
    (record) => {
      Object.assign(record.printed, { countries: "Congo" });
      record.want.countries = [];
      return flaw("two Congos", "countries", "error");
    },
  ],
  [
    "amount",
    (record) => {
      Object.assign(record.printed, { amount: "TBD" });
      record.want.usd = [];
      return flaw("no amount yet", "amount", "repair");
    },
  ],
  [
    "amount",
    (record) => {
      Object.assign(record.printed, { amount: "€450,000" });
      record.want.usd = [];
      return flaw("euros", "amount", "error");
    },
  ],
  [
    "amount",
    (record) => {
      Object.assign(record.printed, { amount: "$4O0,000" });
      record.want.usd = [];
      return flaw("a letter in the number", "amount", "error");
    },
  ],
  [
    "amount",
    (record) => {
      Object.assign(record.printed, { amount: "$1.5 million" });
      record.want.usd = [1_500_000];
      record.want.fiscalYears = [null];
      return flaw("a word for zeros", "amount", "repair");
    },
  ],
  [
    "implementer",
    (record) => {
      delete record.printed.implementer;
      record.want.implementer = null;
      return flaw("no implementer", "implementer", "warning");
    },
  ],
  [
    "amount",
    (record) => {
      delete record.printed.amount;
      record.want.usd = [];
      return flaw("amount left out", "amount", "warning");
    },
  ],
  [
    "focus",
    (record) => {
      Object.assign(record.printed, { focus: "Protecton" });
      record.want.focus = ["protection"];
      return flaw("misspelled type", "focus", "repair");
    },
  ],
  [
    "duration",
    (record) => {
      record.printed.duration = record.printed.duration!.replace(" – ", "");
      return record.printed.duration.includes("months") ? null : flaw("lost dash", "duration", "repair", dates);
    },
  ],
  [
    "period",
    (record) => {
      record.printed.period = record.printed.period!.replace("-", "");
      return flaw("lost dash", "period", "repair", dates);
    },
  ],
  [
    "start",
    (record) => {
      Object.assign(record.printed, { start: "2/30/2020" });
      record.want.start = null;
      return flaw("no such day", "start", "error");
    },
  ],
  [
    "end",
    (record) => {
      Object.assign(record.printed, { end: "13/32/2022" });
      record.want.end = null;
      return flaw("no such day", "end", "error");
    },
  ],
  [
    "end",
    (record) => {
      Object.assign(record.printed, { end: "TBD" });
      record.want.end = null;
      return flaw("no end yet", "end", "repair");
    },
  ],
  [
    "start",
    (record) => {
      Object.assign(record.printed, { start: "4/1/2031" });
      record.want.start = "2031-04-01";
      return flaw("ends before it begins", "start", "error", dates);
    },
  ],
];

export function plant(random: Random, layout: Layout, record: Invented): void {
  const possible = flaws.filter(([part]) => PARTS[layout].includes(part));
  const [, make] = pick(random, possible);
  const { end } = record.want;
  record.planted = make(record, random);
  if (record.want.usd.length === 0) record.want.fiscalYears = [];
  // Without an end and with a length the end is computed: that is told too.
  if (record.planted?.kind === "no end yet" && layout === "2018") record.want.end = end;
}
