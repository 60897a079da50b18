import type { SameText, SameTexts } from "../normalise/same-text.ts";
import type { RawField, RawRecord } from "../raw-record.ts";

/**
 * The same as `text[field] = value`. By its name the engine finds the place of a field at once; a field that is told by a
 * variable is looked for each time, which is most of what it takes to put a row's cells together.
 */
export function setText(text: RawRecord["text"], field: RawField, value: string): void {
  switch (field) {
    case "title":
      text.title = value;
      return;
    case "implementer":
      text.implementer = value;
      return;
    case "countries":
      text.countries = value;
      return;
    case "amount":
      text.amount = value;
      return;
    case "start":
      text.start = value;
      return;
    case "end":
      text.end = value;
      return;
    case "awardNumber":
      text.awardNumber = value;
      return;
    case "summary":
      text.summary = value;
      return;
    case "funder":
      text.funder = value;
      return;
    case "id":
      text.id = value;
      return;
    case "subrecipients":
      text.subrecipients = value;
      return;
    case "region":
      text.region = value;
      return;
    case "scope":
      text.scope = value;
      return;
    case "account":
      text.account = value;
      return;
    case "amountKind":
      text.amountKind = value;
      return;
    case "currency":
      text.currency = value;
      return;
    case "fiscalYear":
      text.fiscalYear = value;
      return;
    case "period":
      text.period = value;
      return;
    case "duration":
      text.duration = value;
      return;
    case "focus":
      text.focus = value;
      return;
    case "programme":
      text.programme = value;
      return;
    case "assistanceListing":
      text.assistanceListing = value;
      return;
    case "status":
      text.status = value;
      return;
    case "marking":
      text.marking = value;
      return;
    case "sourceUrl":
      text.sourceUrl = value;
      return;
    case "asOf":
      text.asOf = value;
      return;
    case "note":
      text.note = value;
      return;
    case "mailbox":
      text.mailbox = value;
      return;
    case "contact":
      text.contact = value;
      return;
  }
}

/** The same for a text that came before; of the fields that most tables repeat, it is kept what it was. */
export function setSame(text: RawRecord["text"], same: SameTexts, field: RawField, value: SameText): void {
  switch (field) {
    case "implementer":
      text.implementer = value.text;
      same.implementer = value;
      return;
    case "countries":
      text.countries = value.text;
      same.countries = value;
      return;
    case "funder":
      text.funder = value.text;
      same.funder = value;
      return;
    case "amount":
      text.amount = value.text;
      same.amount = value;
      return;
    case "start":
      text.start = value.text;
      same.start = value;
      return;
    case "end":
      text.end = value.text;
      same.end = value;
      return;
    default:
      setText(text, field, value.text);
  }
}
