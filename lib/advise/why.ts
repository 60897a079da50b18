import type { Finding, Reason } from "../recognise/finding.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import type { Why, WhyRow } from "./view.ts";

/** Most rows that a person reads. */
const MOST_ROWS = 8;
/** Longest piece of the page that is shown, in characters. */
const LONGEST_FOUND = 120;

/** What spoke for an answer, strongest first: the words on the page, and how much each counted. */
export function whyOf(finding: Finding, country: string | null, words: Words): Why {
  const about = country === null ? null : words.countryInText(country);
  const reasons = finding.reasons.filter((reason) => concerns(reason, finding, country));
  const said = saidOnce(
    reasons.map((reason) => ({ reason, share: shareOf(reason, finding.reasons) })).sort((a, b) => b.share - a.share),
    words,
  );
  const rows = said.slice(0, MOST_ROWS);
  return {
    ...frameOf(said.filter(({ share }) => share > 0).length, words),
    heading: headingOf(finding, about, words),
    rows: rows.map(({ row, reason }) => {
      const others = rows.some((each) => each.row.signal === row.signal && each.reason.about !== reason.about);
      return others ? { ...row, signal: signalOf(reason, row.signal, words) } : row;
    }),
  };
}

/** The same of the whole page, before its card is made: of a request's first country, or of the one that it is about. */
export function whyOfPage(finding: Finding, words: Words): Why {
  const [first = null, ...others] = finding.countries;
  return whyOf(finding, finding.kind === "request" || others.length === 0 ? first : null, words);
}

/** Why a name is marked: the places that name it, as the page wrote it. */
export function whyNamed({ id, name }: { id: string; name: string }, { reasons }: Finding, words: Words): Why {
  const own = reasons.filter(({ about, subject }) => about === "organisation" && subject === id);
  // A title is marked where all of it stands in the text, and for no other reason.
  const title: Reason = { about: "organisation", subject: id, signal: "text", weight: 1, found: name };
  const shown = own.length > 0 ? own : [title];
  const said = saidOnce(
    shown.map((reason) => ({ reason, share: shareOf(reason, shown) })),
    words,
  );
  return {
    ...frameOf(said.length, words),
    heading: words.t("whyNamed", { name: oneLine(name, LONGEST_FOUND) }),
    rows: said.slice(0, MOST_ROWS).map(({ row }) => row),
  };
}

interface Weighed {
  reason: Reason;
  share: number;
}

/** The same words in the same place are one row, the strongest, whatever else they speak for. */
function saidOnce(weighed: Weighed[], words: Words): (Weighed & { row: WhyRow })[] {
  const said = new Map<string, Weighed & { row: WhyRow }>();
  for (const { reason, share } of weighed) {
    const row = rowOf(reason, share, words);
    const key = JSON.stringify([row.signal, row.found, share < 0]);
    const before = said.get(key);
    if (before === undefined || before.share < share) said.set(key, { reason, share, row });
  }
  return [...said.values()];
}

/** "Title: country", where another row has the same signal for something else. */
function signalOf({ about }: Reason, signal: string, words: Words): string {
  if (about === "country") return words.t("whySignalOfCountry", { signal });
  return words.t(about === "kind" ? "whySignalOfKind" : "whySignalOfAsker", { signal });
}

function frameOf(speaking: number, words: Words): Pick<Why, "lead" | "columns"> {
  return {
    lead: speaking === 0 ? words.t("whyLeadNone") : words.t("whyLead", { count: speaking }),
    columns: [words.t("whyColumnSignal"), words.t("whyColumnFound"), words.t("whyColumnWeight")],
  };
}

function headingOf({ kind }: Finding, country: string | null, words: Words): string {
  if (kind === "request") return words.t("whyRequest");
  if (kind === "call") return words.t("whyCall");
  return country === null ? words.t("whyPage") : words.t("whyCountry", { country });
}

function concerns({ about, subject }: Reason, finding: Finding, country: string | null): boolean {
  if (about === "country") return country === null ? finding.countries.includes(subject) : subject === country;
  if (about === "kind") return finding.kind !== "country" && subject === finding.kind;
  return finding.kind === "request" && (about === "applicant" || subject === finding.applicant?.organisation);
}

/** Weight as a part of the heaviest reason of its sort: points compare only within one `about`. */
function shareOf({ about, weight }: Reason, all: Reason[]): number {
  const heaviest = Math.max(...all.filter((each) => each.about === about).map((each) => Math.abs(each.weight)));
  return heaviest > 0 ? weight / heaviest : 0;
}

function rowOf({ signal, found }: Reason, share: number, words: Words): WhyRow {
  const text = oneLine(found, LONGEST_FOUND);
  return {
    signal: signalName(signal, words),
    found: signal === "address" || text === "" ? text : words.t("whyQuoted", { text }),
    weight: weightWord(share, words),
  };
}

function weightWord(share: number, words: Words): string {
  if (share < 0) return words.t("whyAgainst");
  if (share >= 0.6) return words.t("whyStrong");
  return share >= 0.25 ? words.t("whyMedium") : words.t("whyWeak");
}

/** A signal's name in words; one without a message shows its own name, so that nothing is hidden. */
function signalName(signal: string, words: Words): string {
  const key = `whySignal${signal.charAt(0).toUpperCase()}${signal.slice(1).replace(/[^A-Za-z0-9](\w)/g, (_, next: string) => next.toUpperCase())}`;
  const name = words.t(key);
  return name === key ? oneLine(signal, 40) : name;
}
