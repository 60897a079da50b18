import { readCountries } from "../normalise/countries.ts";
import { type FoundLabel, type Label, labelsOf } from "./labels.ts";
import type { PageLine } from "./page-lines.ts";

/** What is known where a line begins. */
export interface LineContext {
  /** The label whose value the words above belong to. */
  current: Label | null;
  /** Whether the record above has a label already. */
  has(label: Label): boolean;
}

/**
 * The labels of a line that are meant as labels. At its start every one is. Inside it one must be new to the record;
 * and inside a description it must follow the end of a sentence too, for prose has colons of its own.
 */
export function chooseLabels(line: PageLine, context: LineContext): FoundLabel[] {
  const taken = new Set<Label>();
  let current = context.current;
  let begun = false;
  const all = labelsOf(line.text);
  return all.filter((found, at) => {
    const { label, leads, misspelled, from } = found;
    const fresh = label === "countries" || !(taken.has(label) || (!begun && context.has(label)));
    const prose = current === "summary" && (!leads || (misspelled && !line.gap));
    const afterSentence = from === 0 || /[.!?)"”’\]]\s*$/.test(line.text.slice(Math.max(0, from - 4), from));
    const plain = leads && !misspelled;
    // In prose a country is the next record's where it names one, or where more labels follow.
    if (prose && label === "countries" && at === all.length - 1 && !namesPlaces(line.text.slice(found.to)))
      return false;
    const meant = plain || (prose ? fresh && afterSentence && !misspelled : label !== current && (fresh || leads));
    if (!meant) return false;
    if (label === "countries" || (leads && line.gap && context.has(label))) {
      begun = true;
      taken.clear();
    }
    taken.add(label);
    current = label;
    return true;
  });
}

function namesPlaces(text: string): boolean {
  const { value, doubts } = readCountries(text.trim());
  return text.trim() === "" || (!value.unread && doubts.length === 0);
}
