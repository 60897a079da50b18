import { lastDay } from "../list/dates.ts";
import type { ListReader } from "../list/reader.ts";
import { contactState } from "./asks.ts";
import { oneLine } from "./bounds.ts";
import { countryBrief } from "./brief.ts";
import { countryPaper } from "./brief-paper.ts";
import type { AdviceContext } from "./context.ts";
import { countryDossier } from "./country-dossier.ts";
import { emailText } from "./email.ts";
import { layGround } from "./ground.ts";
import { officeFull } from "./names.ts";

/** What one person leaves the next: texts of the list, and what was kept on the device. All of it plain text and ids. */
export interface HandoverList {
  edition: { serial: number; asOf: string; marking: string };
  /** ISO codes. */
  countries: string[];
  /** Each country's brief, as it is copied into a message. */
  briefs: { country: string; text: string }[];
  contacts: HandoverContact[];
}

/** Whom to write to: a role and a mailbox, never a person's name. */
export interface HandoverContact {
  role: string;
  office: string;
  /** "" where none is stated. */
  mailbox: string;
  /** "vacant", "valid to Mar 2026, expired". */
  notes: string[];
}

/** The part of a handover that comes from the list, for a post's countries. */
export async function handoverList(
  countries: string[],
  reader: ListReader,
  context: AdviceContext,
): Promise<HandoverList> {
  const ground = await layGround(reader, context, []);
  const { info, contacts, offices, words, today } = ground;
  const briefs: HandoverList["briefs"] = [];
  for (const country of countries) {
    const [dossier, brief] = await Promise.all([
      countryDossier(country, reader, context),
      countryBrief(country, reader, context),
    ]);
    briefs.push({ country, text: emailText(countryPaper(dossier, brief, words), words).trim() });
  }
  const theirs = contacts.filter(
    ({ covers, validTo }) =>
      (covers.length === 0 || covers.some((country) => countries.includes(country))) &&
      (validTo === null || lastDay(validTo) >= today),
  );
  return {
    edition: { serial: info.serial, asOf: info.asOf, marking: info.marking },
    countries,
    briefs,
    contacts: theirs.map((contact) => {
      const office = offices.get(contact.office);
      return {
        role: oneLine(contact.role, 160),
        office: office === undefined ? "" : officeFull(office),
        mailbox: oneLine(contact.mailbox ?? "", 160),
        notes: contactState(contact, ground),
      };
    }),
  };
}
