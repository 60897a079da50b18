import { LONGEST_TEXT } from "../../list/schema.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import { statesNothing } from "./reading.ts";
import type { Told } from "./told.ts";

type Texts = RawRecord["text"];

/** Pairs of a name and a funder whose printed forms are kept for the next record that prints them. */
const MOST_KEPT = 5_000;

/**
 * What was printed, where our own words say less: so that every value can be seen as its publisher wrote it. Records that
 * print the same share it, frozen.
 */
export class PrintedTexts {
  readonly #kept = new Map<string, Map<string, Record<string, string>>>();
  #count = 0;

  of(text: Texts, nameIsPlain: boolean, placesArePlain: boolean, told: Told): Record<string, string> {
    const { implementer, funder } = text;
    const name = implementer === undefined || nameIsPlain ? "" : clip(implementer);
    const payer = funder === undefined ? "" : clip(funder);
    const more =
      text.subrecipients !== undefined ||
      text.status !== undefined ||
      text.note !== undefined ||
      text.mailbox !== undefined ||
      text.contact !== undefined ||
      text.fiscalYear !== undefined ||
      (text.countries !== undefined && !placesArePlain) ||
      told.problems.length > 0 ||
      told.repairs.length > 0;
    return more ? this.#more(text, name, payer, placesArePlain, told) : this.#shared(name, payer);
  }

  #shared(name: string, payer: string): Record<string, string> {
    let payers = this.#kept.get(name);
    const known = payers?.get(payer);
    if (known) return known;
    const printed = Object.freeze(namesOf(name, payer));
    if (this.#count >= MOST_KEPT) return printed;
    if (payers === undefined) {
      payers = new Map();
      this.#kept.set(name, payers);
    }
    payers.set(payer, printed);
    this.#count += 1;
    return printed;
  }

  #more(text: Texts, name: string, payer: string, placesArePlain: boolean, told: Told): Record<string, string> {
    const printed: Record<string, string> = {};
    keep(printed, "implementer", name);
    keep(printed, "subrecipients", text.subrecipients);
    keep(printed, "funder", payer);
    keep(printed, "status", text.status);
    keep(printed, "note", text.note);
    keep(printed, "mailbox", text.mailbox);
    keep(printed, "contact", text.contact);
    // An amount carries its year; a record without one would lose it.
    if (text.fiscalYear !== undefined && statesNothing(text.amount ?? "")) keep(printed, "fiscalYear", text.fiscalYear);
    if (!placesArePlain) keep(printed, "countries", text.countries);
    // What was repaired or could not be read stays in sight.
    for (const { field } of told.problems) if (field in text) keep(printed, field, text[field as RawField]);
    for (const { field } of told.repairs) if (field in text) keep(printed, field, text[field as RawField]);
    return printed;
  }
}

function namesOf(name: string, payer: string): Record<string, string> {
  const printed: Record<string, string> = {};
  keep(printed, "implementer", name);
  keep(printed, "funder", payer);
  return printed;
}

function keep(printed: Record<string, string>, field: string, value: string | undefined): void {
  if (value !== undefined && value.trim() !== "") printed[field] = clip(value);
}

const clip = (text: string): string => (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
