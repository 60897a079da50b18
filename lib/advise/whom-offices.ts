import { firstDay, lastDay } from "../list/dates.ts";
import type { Contact, Office } from "../list/schema.ts";
import { contactState } from "./asks.ts";
import { oneLine, webAddress } from "./bounds.ts";
import { sourceLink } from "./edition-line.ts";
import type { Ground } from "./ground.ts";
import { officeFull, officeShort } from "./names.ts";
import { ownWords } from "./whom-questions.ts";
import type { WhomContact, WhomOffice } from "./whom-shape.ts";

const MOST_CONTACTS = 5;

export const isClosed = ({ validTo }: Office, today: string): boolean => validTo !== null && lastDay(validTo) < today;

/** Who does an office's work today: the last in the line of successors, itself where it is open, null where none is named. */
export function heirOf(office: Office, { offices, today }: Ground): Office | null {
  const seen = new Set<string>();
  let each: Office | undefined = office;
  while (each !== undefined && isClosed(each, today)) {
    if (seen.has(each.id) || each.successor === null) return null;
    seen.add(each.id);
    each = offices.get(each.successor);
  }
  return each ?? null;
}

/** `from`: the closed offices whose work came to it. */
export function whomOffice(office: Office, from: Office[], country: string | null, ground: Ground): WhomOffice {
  const { words, today } = ground;
  const short = officeShort(office);
  const contacts = contactsOf(office, country, ground);
  const warn = isClosed(office, today) || (office.validFrom !== null && firstDay(office.validFrom) > today);
  return {
    id: office.id,
    name: officeFull(office),
    abbreviation: short === oneLine(office.name, 80) ? null : short,
    does: ownWords(office).map((each) => oneLine(each, 400)),
    standing: [
      ...from.map((closed) => words.t("askSuccessor", { office: officeShort(closed) })),
      ...standingOf(office, ground),
    ],
    note: office.note === null ? null : words.t("whomNote", { note: oneLine(office.note, 300) }),
    warn,
    contacts: contacts.slice(0, MOST_CONTACTS).map((contact) => whomContact(contact, ground)),
    rest: restOf(contacts.length, country, ground),
    page: webAddress(office.page),
    source: datedSource(office.source, ground),
  };
}

function standingOf(office: Office, ground: Ground): string[] {
  const { words, today } = ground;
  const { validFrom, validTo } = office;
  if (isClosed(office, today)) {
    const heir = heirOf(office, ground);
    const date = words.date(validTo!);
    return [
      heir === null ? words.t("whomClosed", { date }) : words.t("whomClosedAsk", { date, office: officeFull(heir) }),
    ];
  }
  if (validFrom !== null && firstDay(validFrom) > today)
    return [words.t("whomNotYet", { date: words.date(validFrom) })];
  if (validFrom !== null && validTo !== null)
    return [words.t("whomValid", { from: words.date(validFrom), to: words.date(validTo) })];
  if (validFrom !== null) return [words.t("whomValidFrom", { date: words.date(validFrom) })];
  return validTo === null ? [] : [words.t("whomValidTo", { date: words.date(validTo) })];
}

function restOf(count: number, country: string | null, { words }: Ground): string | null {
  if (count > MOST_CONTACTS) return words.t("whomMoreContacts", { count: count - MOST_CONTACTS });
  if (count > 0) return null;
  return country === null
    ? words.t("whomNoContact")
    : words.t("whomNoContactFor", { country: words.countryInText(country) });
}

/** Those who answer for the country first, then those who answer for all; of other countries none. */
function contactsOf(office: Office, country: string | null, ground: Ground): Contact[] {
  const forIt = ({ covers }: Contact) => (country !== null && covers.includes(country) ? 0 : 1);
  return ground.contacts
    .filter((contact) => contact.office === office.id)
    .filter(({ covers }) => country === null || covers.length === 0 || covers.includes(country))
    .sort((a, b) => forIt(a) - forIt(b));
}

export function whomContact(contact: Contact, ground: Ground): WhomContact {
  const { words, contacts } = ground;
  const mailbox = oneLine(contact.mailbox ?? "", 120);
  const backup = contacts.find(({ id }) => id === contact.backup);
  const state = contactState(contact, ground);
  const says = [...state];
  if (backup !== undefined) says.push(words.t("askBackup", { role: backupText(backup, words) }));
  return {
    role: oneLine(contact.role, 120),
    mailbox: mailbox || words.t("askNoMailbox"),
    stated: mailbox !== "",
    says,
    warn: mustCheck(contact, ground),
    page: webAddress(contact.page),
  };
}

/** Anything but a post that is held, by one who holds no other, within stated dates. */
export function mustCheck(contact: Contact, ground: Pick<Ground, "words" | "today">): boolean {
  if (contact.state !== "held") return true;
  if (contact.validTo !== null) return lastDay(contact.validTo) < ground.today;
  return contactState(contact, ground).length > 0;
}

function backupText(backup: Contact, words: Ground["words"]): string {
  const role = oneLine(backup.role, 120);
  const mailbox = oneLine(backup.mailbox ?? "", 120);
  if (backup.state === "vacant") return `${role}, ${words.t("askVacant")}`;
  return mailbox === "" ? role : `${role}, ${mailbox}`;
}

/** A source with its date, or that its date is not stated. */
export function datedSource(source: Office["source"], { words }: Ground): WhomOffice["source"] {
  const link = sourceLink(source, { words });
  return source.asOf === null ? { ...link, text: words.t("whomSourceUndated", { source: link.text }) } : link;
}
