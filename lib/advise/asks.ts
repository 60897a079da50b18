import { daysBetween, lastDay } from "../list/dates.ts";
import type { Contact, Office, Project } from "../list/schema.ts";
import { oneLine, webAddress } from "./bounds.ts";
import type { Ground } from "./ground.ts";
import { officeFull, officeShort } from "./names.ts";
import type { Ask } from "./view.ts";

/** Days after which a contact without an end date is no longer taken for granted. */
const CONTACT_DAYS = 180;

export interface AskOptions {
  /** Contacts for this country come first; those of other countries are left out. */
  country: string | null;
  most: number;
  /** Why an office is named, for the projects it funds. */
  reason: (office: Office, funded: Project[]) => string | null;
  /** Everything an office does, for a dossier. */
  functions?: boolean;
}

/** Whom to ask: the offices that fund the projects shown, in their order, and the successor of one that closed. */
export function asksOf(projects: Project[], ground: Ground, options: AskOptions): Ask[] {
  const funded = new Map<string, Project[]>();
  for (const project of projects) {
    if (project.funder === null || !ground.offices.has(project.funder)) continue;
    funded.set(project.funder, [...(funded.get(project.funder) ?? []), project]);
  }
  const asks: Ask[] = [];
  const named = new Set<string>();
  for (const [id, theirs] of funded) {
    const office = ground.offices.get(id)!;
    const successor = successorOf(office, ground);
    for (const [each, why] of [
      [office, options.reason(office, theirs)],
      [successor, ground.words.t("askSuccessor", { office: officeShort(office) })],
    ] as const) {
      if (each === null || named.has(each.id) || asks.length >= options.most) continue;
      named.add(each.id);
      asks.push(askOf(each, why, ground, options));
    }
  }
  return asks;
}

/** Why an office is asked about an applicant: it paid it there, or elsewhere, or paid who stands under another entry of its name. */
export function fundedWhat(
  funded: Project[],
  { own, country }: { own: Project[]; country: string | null },
  words: Ground["words"],
): string {
  const theirs = funded.filter((project) => own.includes(project));
  if (theirs.length === 0) return words.t("askFundedTwin");
  return country !== null && theirs.some((project) => project.countries.includes(country))
    ? words.t("askFundedHere", { country: words.countryInText(country) })
    : words.t("askFundedApplicant");
}

function successorOf(office: Office, { offices, today }: Ground): Office | null {
  if (office.validTo === null || lastDay(office.validTo) >= today || office.successor === null) return null;
  return offices.get(office.successor) ?? null;
}

export function askOf(office: Office, why: string | null, ground: Ground, options: Omit<AskOptions, "reason">): Ask {
  const { today } = ground;
  const closed = office.validTo !== null && lastDay(office.validTo) < today;
  const functions = options.functions ? office.functions.slice(0, 1).map((each) => oneLine(each, 240)) : [];
  const short = officeShort(office);
  const contacts = contactLines(office, ground, options.country);
  return {
    office: office.id,
    name: officeFull(office),
    abbreviation: short === oneLine(office.name, 80) ? null : short,
    details: [
      ...(why === null ? [] : [why]),
      ...functions,
      ...(closed ? [closedLine(office, ground)] : []),
      ...contacts.lines,
    ],
    write: contacts.write,
    page: webAddress(office.page),
  };
}

/** When it closed, and who is asked instead where the list says so. */
function closedLine(office: Office, ground: Ground): string {
  const { words } = ground;
  const date = words.date(office.validTo!);
  const heir = successorOf(office, ground);
  return heir === null ? words.t("askClosed", { date }) : words.t("whomClosedAsk", { date, office: officeFull(heir) });
}

/**
 * One line for each contact that answers for the country, at most three, its own first; "mailbox not stated" where there is
 * none. `write`: the one that may be relied on, the country's own before one for all.
 */
function contactLines(office: Office, ground: Ground, country: string | null): { lines: string[]; write: string } {
  const none = ground.words.t("askNoMailbox");
  const forCountry = (contact: Contact) => (country !== null && contact.covers.includes(country) ? 0 : 1);
  const theirs = ground.contacts
    .filter(({ office: of, covers }) => of === office.id && (covers.length === 0 || covers.includes(country ?? "")))
    .sort((a, b) => forCountry(a) - forCountry(b));
  const best = theirs.find((contact) => canBeWrittenTo(contact, ground)) ?? theirs[0];
  if (best === undefined) return { lines: [none], write: none };
  return { lines: theirs.slice(0, 3).map((contact) => contactLine(contact, ground)), write: contactLine(best, ground) };
}

const canBeWrittenTo = ({ mailbox, state, validTo }: Contact, { today }: Ground): boolean =>
  mailbox !== null && state !== "vacant" && (validTo === null || lastDay(validTo) >= today);

/** "Desk officer: tip@example.gov · acting · valid to Mar 2026, expired". */
export function contactLine(contact: Contact, ground: Ground): string {
  const { words, contacts } = ground;
  const mailbox = oneLine(contact.mailbox ?? "", 120) || words.t("askNoMailbox");
  const parts = [words.t("askContact", { role: oneLine(contact.role, 80), mailbox }), ...contactState(contact, ground)];
  const backup = contacts.find(({ id }) => id === contact.backup);
  if (backup !== undefined) parts.push(words.t("askBackup", { role: oneLine(backup.role, 80) }));
  return parts.join(" · ");
}

/** What a person must know before relying on a contact; empty when it is held and fresh. */
export function contactState(contact: Contact, { words, today }: Pick<Ground, "words" | "today">): string[] {
  const said = [];
  if (contact.state === "vacant") said.push(words.t("askVacant"));
  if (contact.state === "acting") said.push(words.t("askActing"));
  if (contact.state === "dual-hatted") said.push(words.t("askDualHatted"));
  const { validFrom, validTo } = contact;
  if (validTo !== null) {
    const date = words.date(validTo);
    said.push(lastDay(validTo) < today ? words.t("askExpired", { date }) : words.t("askValidTo", { date }));
  } else if (validFrom === null) said.push(words.t("askNoValidity"));
  else if (daysBetween(lastDay(validFrom), today) > CONTACT_DAYS)
    said.push(words.t("askOld", { count: daysBetween(lastDay(validFrom), today) }));
  return said;
}
