import type { Counted, ImportProblem } from "../imported.ts";
import { readCountries } from "../normalise/countries.ts";
import { chooseLabels } from "./choose-labels.ts";
import { isFurniture, isOffice, isRegionHeading } from "./furniture.ts";
import { readHeadings } from "./headings.ts";
import { body, early, once, payers } from "./label-kinds.ts";
import { linesOfRow } from "./labelled-rows.ts";
import { asides, type FoundLabel, fieldOfLabel, type Label, labelsOf, labelWithoutColon } from "./labels.ts";
import { leftOut } from "./missing-labels.ts";
import type { PageLine } from "./page-lines.ts";
import {
  comesNext,
  isAhead,
  isCapitals,
  isColonless,
  isFirst,
  isHeaded,
  isLabelled,
  isProse,
  joinLines,
  jointOf,
  labelIn,
  namesPlaces,
  PROSE,
  repeatsAhead,
} from "./page-words.ts";
import { RecordDraft } from "./record-draft.ts";
import { cutValue, endsValue } from "./whole-values.ts";

/** Lines told that no record has taken. */
const MOST_LEFT_OUT = 100;
/** Lines that may stand above a record and say where it works. */
const MOST_HEADINGS = 4;

export interface LabelledRead {
  drafts: RecordDraft[];
  counted: Pick<Counted, "headings" | "blank" | "continued">;
  /** Index of the first line that belongs to a record; all lines before are the page's own words. */
  first: number;
  problems: ImportProblem[];
}

/** Reads labels and values, in whatever paragraphs they stand. */
export class LabelledReader {
  readonly drafts: RecordDraft[] = [];
  readonly counted = { headings: 0, blank: 0, continued: 0 };
  readonly problems: ImportProblem[] = [];
  first = -1;
  readonly #lines: readonly PageLine[];
  /** The page names a record's country in a heading instead of behind a label. */
  readonly #headed: boolean;
  readonly #colonless: boolean;
  #draft: RecordDraft | null = null;
  #label: Label | null = null;
  #region = "";
  #headings: PageLine[] = [];
  #leftOut: PageLine[] = [];

  constructor(lines: readonly PageLine[]) {
    this.#lines = lines;
    this.#headed = isHeaded(lines);
    this.#colonless = isColonless(lines);
  }

  read(): void {
    for (let at = 0; at < this.#lines.length; at++) {
      const line = this.#lines[at]!;
      if (line.text === "") continue;
      const cell = linesOfRow(this.#lines, at, this.#headed);
      if (cell > 0) {
        this.#row(at, cell);
        at += cell - 1;
      } else this.#line(line, at);
    }
  }

  #row(at: number, count: number): void {
    const own = this.#lines.slice(at, at + count);
    const head = own.find((line) => line.cell === 0 && line.text !== "");
    const values = own.filter((line) => line.cell > 0 && line.text !== "");
    const label = head ? fieldOfLabel(head.text.replace(/\s*:$/, "")) : null;
    if (head && label) {
      this.#begin(label, head, at);
      this.#put(label, joinLines(values), (values[0] ?? head).line);
    } else if (head && values.length === 0) this.#heading(head);
    else if (head) for (const line of own) this.#line(line, at + own.indexOf(line));
    else for (const line of values) this.#below(line, at + count);
  }

  #line(line: PageLine, at: number): void {
    const found = this.#labels(line, at).filter(({ label }) => !(asides.has(label) && this.#draft === null));
    const before = found[0] ? line.text.slice(0, found[0].from).trim() : line.text;
    const isMark = found.length > 0 && /^(?:[•·*▪–-]|\d{1,3}[.)])$/.test(before);
    if (before !== "" && !isMark) this.#words({ ...line, text: before }, at);
    for (const [index, label] of found.entries()) {
      const value = line.text.slice(label.to, found[index + 1]?.from).trim();
      this.#begin(label.label, line, at);
      const twice = once.has(label.label) && this.#draft?.states(label.label) && value !== "";
      if (twice && this.#draft?.value(label.label) !== value)
        this.#draft?.oddities.push({ ...label, printed: value, line: line.line, code: "label-twice" });
      if (label.misspelled) this.#draft?.oddities.push({ ...label, line: line.line, code: "label-spelling" });
      const { own, rest } = cutValue(label.label, value);
      this.#put(label.label, own, line.line);
      if (rest !== "") this.#sentence({ ...line, text: rest }, at);
    }
  }

  /** The labels of a line that can be meant here. */
  #labels(line: PageLine, at: number): FoundLabel[] {
    const alone = /^[\p{Lu}]/u.test(line.text) ? fieldOfLabel(line.text.replace(/\s*:$/, "")) : null;
    if (alone !== null && this.#mayStandAlone(alone, line, at))
      return [{ label: alone, printed: line.text, from: 0, to: line.text.length, leads: true, misspelled: false }];
    const kept = chooseLabels(line, {
      current: this.#label,
      has: (label) => this.#draft?.has(label) === true,
    });
    if (kept.length > 0) return kept;
    if (this.#colonless) return this.#boldLabels(line);
    const bare = this.#label !== "summary" && !line.gap && this.#draft ? labelWithoutColon(line.text) : null;
    if (bare === null || this.#draft?.has(bare.label) || !this.#leadsNext(at)) return [];
    this.#draft?.oddities.push({ ...bare, line: line.line, code: "no-colon" });
    return [bare];
  }

  /** In a page that writes no colons, where only bold type told labels: the words at the start of a line are one. */
  #boldLabels(line: PageLine): FoundLabel[] {
    const bare = labelWithoutColon(line.text);
    const meant = bare !== null && (bare.label === "countries" || !this.#draft?.has(bare.label) || line.gap);
    return meant && !(this.#label === "summary" && !line.gap && !early.has(bare.label)) ? [bare] : [];
  }

  /** "Type" on a line of its own, and its value on the next: in pages that stack them. */
  #mayStandAlone(label: Label, line: PageLine, at: number): boolean {
    if (/:$/.test(line.text)) return true;
    if (asides.has(label)) return false;
    const next = this.#lines[at + 1];
    if (!next || labelsOf(next.text)[0]?.leads) return false;
    if (this.#label === "summary" && !line.gap && !early.has(label)) return false;
    return this.#headed || (this.#draft === null ? label === "countries" : !this.#draft.has(label) || early.has(label));
  }

  #leadsNext(at: number): boolean {
    const next = this.#lines[at + 1];
    return next !== undefined && !next.gap && labelsOf(next.text)[0]?.leads === true;
  }

  /** Whether a label begins another record, and begins it. */
  #begin(label: Label, line: PageLine, at: number): void {
    const draft = this.#draft;
    // Met again beside its own kind, a label goes on; after a description or behind an empty line it begins anew.
    const repeated =
      draft?.has(label) === true &&
      this.#label !== label &&
      (line.gap || (early.has(label) && (draft.has("summary") || draft.has("amount")) && this.#isAnother(draft, at)));
    const next =
      draft === null ||
      repeated ||
      (label === "countries" && body.some((part) => draft.has(part))) ||
      (this.#headings.length > 0 && this.#headed);
    if (!next) return;
    this.#done();
    for (const { text, line: at } of this.#leftOut.splice(0))
      if (this.problems.length < MOST_LEFT_OUT) this.problems.push(leftOut(text, at));
    const { region, countries } = readHeadings(this.#headings.splice(0));
    if (region !== "") {
      this.#region = region;
      this.counted.headings += 1;
    }
    const first = countries[0] ?? line;
    this.#draft = new RecordDraft(first.line, this.#region);
    if (this.first < 0) this.first = this.#lines.findIndex((other) => other.line >= first.line);
    if (countries.length > 0 && label !== "countries")
      this.#draft.put("countries", countries.map(({ text }) => text).join("\n"), first.line);
  }

  /** A label that comes again in a record that has its country is a second value, unless the others come again, too. */
  #isAnother(draft: RecordDraft, at: number): boolean {
    return this.#headed || !draft.has("countries") || repeatsAhead(this.#lines, at + 1, (label) => draft.has(label));
  }

  #put(label: Label, value: string, line: number): void {
    this.#label = label;
    this.#draft?.put(label, value, line);
  }

  /** Words without a label: the value of the label above, more of it, a heading, or the page's own. */
  #words(line: PageLine, at: number): void {
    const { text, gap } = line;
    const draft = this.#draft;
    if (isFurniture(text) && !(draft !== null && payers.has(this.#label) && !gap && isOffice(text))) {
      this.#label = null;
      this.counted.blank += 1;
      return;
    }
    const waiting = draft !== null && this.#label !== null && !draft.states(this.#label);
    const below = waiting || (draft !== null && this.#label !== null && !gap);
    if (below && endsValue(this.#label!, draft!.value(this.#label!), text)) this.#sentence(line, at);
    else if (!waiting && isRegionHeading(text) && this.#isHeadingHere(line, at)) this.#heading(line);
    else if (waiting) this.#put(this.#label!, text, line.line);
    else if (this.#headed && this.#isAboveRecord(at)) this.#heading(line);
    else if (this.#draft === null || this.#label === null) this.#unclaimed(line);
    else if (line.item === true && this.#label === "summary") this.#continue(text, "\n");
    else if (!gap) this.#continue(text, this.#jointFor(text));
    else if (isProse(text)) this.#prose(line);
    else if (this.#headed) this.#continue(text, "\n");
    else this.#unclaimed(line);
  }

  #jointFor(text: string): string {
    const label = this.#label;
    return label === "summary" || label === "title"
      ? " "
      : jointOf(label ? (this.#draft?.value(label) ?? "") : "", text);
  }

  #isHeadingHere(line: PageLine, at: number): boolean {
    if (this.#headed) return this.#isAboveRecord(at) || isCapitals(line.text);
    return line.gap || isCapitals(line.text) || this.#draft === null || comesNext("countries", this.#lines, at + 1, 1);
  }

  /** In a page that heads its records with their country: the lines just above the first label. */
  #isAboveRecord(at: number): boolean {
    for (let ahead = at; ahead < Math.min(at + MOST_HEADINGS, this.#lines.length); ahead++) {
      const { text } = this.#lines[ahead]!;
      const label = labelIn(text);
      if (label !== null && ahead > at) return isFirst(label) || (label === "title" && namesPlaces(this.#lines[at]!));
      if (isProse(text) && readCountries(text).value.countries.length === 0) return false;
      if (ahead > at || this.#draft === null) continue;
      const places = readCountries(text);
      if (places.value.unread && !isLabelled(this.#lines[at + 1]?.text ?? "")) return false;
    }
    return false;
  }

  #heading(line: PageLine): void {
    if (this.#headed) {
      this.#headings.push(line);
      if (this.#headings.length > MOST_HEADINGS) this.#headings.shift();
      this.#label = null;
      return;
    }
    this.#done();
    this.#region = line.text;
    this.counted.headings += 1;
  }

  /** What stands beside an empty cell: more of the value above, or the description whose label is missing. */
  #below(line: PageLine, next: number): void {
    const missing =
      this.#label !== "summary" && this.#draft?.has("summary") === false && !comesNext("summary", this.#lines, next);
    if (missing && line.text.length > PROSE && isProse(line.text)) this.#prose(line);
    else this.#continue(line.text, "\n");
  }

  #continue(text: string, joint: string): void {
    if (this.#draft === null || this.#label === null) return;
    this.counted.continued += 1;
    this.#draft.put(this.#label, text, this.#draft.lineOf(this.#label), joint);
  }

  /** A paragraph below a record: more of its description, or the description whose label is missing. */
  #prose(line: PageLine): void {
    const draft = this.#draft;
    if (draft === null) return;
    if (draft.has("summary")) draft.put("summary", line.text, draft.lineOf("summary"), "\n\n");
    else {
      draft.put("summary", line.text, line.line);
      draft.oddities.push({ label: "summary", printed: line.text.slice(0, 80), line: line.line, code: "no-colon" });
    }
    this.counted.continued += 1;
    this.#label = "summary";
  }

  /** Below a value that it is no part of: the description, or a remark where that has a label of its own. */
  #sentence(line: PageLine, at: number): void {
    if (this.#draft?.has("summary") || !isAhead("summary", this.#lines, at + 1)) this.#prose(line);
    else this.#put("note", line.text, line.line);
  }

  /** Text between records that is neither: told when another record follows, for then it was no footer. */
  #unclaimed(line: PageLine): void {
    this.counted.blank += 1;
    if (this.drafts.length > 0 || this.#draft) this.#leftOut.push(line);
    this.#label = this.#draft?.has("summary") ? null : this.#label;
  }

  #done(): void {
    if (this.#draft && this.#draft.size > 0) this.drafts.push(this.#draft);
    this.#draft = null;
    this.#label = null;
  }

  finish(): LabelledRead {
    this.#done();
    return { drafts: this.drafts, counted: this.counted, first: this.first, problems: this.problems };
  }
}
