import { LONGEST_TEXT } from "../../list/schema.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import { amountKindOf } from "./amounts.ts";
import { ByThree } from "./by-three.ts";
import { statesNothing } from "./reading.ts";
import type { Told } from "./told.ts";

type Texts = RawRecord["text"];

/**
 * What was printed, where our own words say less: so that every value can be seen as its publisher wrote it. Records that
 * print the same share it, frozen.
 */
export class PrintedTexts {
  readonly #kept = new ByThree<Record<string, string>>();

  of(text: Texts, nameIsPlain: boolean, placesArePlain: boolean, told: Told): Record<string, string> {
    const { implementer, funder, countries } = text;
    const name = implementer === undefined || nameIsPlain ? "" : clip(implementer);
    const payer = funder === undefined ? "" : clip(funder);
    const places = countries === undefined || placesArePlain ? "" : clip(countries);
    const more =
      text.subrecipients !== undefined ||
      text.status !== undefined ||
      text.note !== undefined ||
      text.mailbox !== undefined ||
      text.contact !== undefined ||
      text.fiscalYear !== undefined ||
      told.problems.length > 0 ||
      told.repairs.length > 0;
    return more ? this.#more(text, name, payer, placesArePlain, told) : this.#shared(name, payer, places);
  }

  #shared(name: string, payer: string, places: string): Record<string, string> {
    const known = this.#kept.find(payer, places, name);
    return known ?? this.#kept.keep(payer, places, name, Object.freeze(namesOf(name, payer, places)));
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
    for (const { field, code, currency } of told.problems) {
      keepField(printed, text, field);
      if (code !== "other-currency") continue;
      keep(printed, "currency", currency);
      const kind = amountKindOf(text.amountKind ?? "");
      if (kind !== "printed") printed.amountKind = kind;
      keep(printed, "fiscalYear", text.fiscalYear);
    }
    for (const { field } of told.repairs) keepField(printed, text, field);
    return printed;
  }
}

/** A start or an end that has no text of its own stands in the text of both. */
function keepField(printed: Record<string, string>, text: Texts, field: string): void {
  if (field in text) keep(printed, field, text[field as RawField]);
  else if (field === "start" || field === "end") {
    const both = text.period === undefined ? "duration" : "period";
    keep(printed, both, text[both]);
  }
}

function namesOf(name: string, payer: string, places: string): Record<string, string> {
  const printed: Record<string, string> = {};
  keep(printed, "implementer", name);
  keep(printed, "funder", payer);
  keep(printed, "countries", places);
  return printed;
}

function keep(printed: Record<string, string>, field: string, value: string | undefined): void {
  if (value !== undefined && value.trim() !== "") printed[field] = clip(value);
}

const clip = (text: string): string => (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
