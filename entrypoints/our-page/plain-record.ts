import type { ProjectCard, ResultRow } from "../../lib/advise/view.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Contact, Marking, Office, Source } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";

type Field = ProjectCard["fields"][number];

/** An office, contact or call with all its fields; null when the edition does not hold it. */
export async function plainRecord(row: ResultRow, reader: ListReader, words: Words): Promise<ProjectCard | null> {
  const { marking } = await reader.info();
  if (row.kind === "office") {
    const office = (await reader.offices()).find(({ id }) => id === row.id);
    return office ? card(row, officeFields(office, words), office.source, marking, words) : null;
  }
  if (row.kind === "contact") {
    const [contacts, offices] = await Promise.all([reader.contacts(), reader.offices()]);
    const contact = contacts.find(({ id }) => id === row.id);
    return contact ? card(row, contactFields(contact, contacts, offices, words), null, marking, words) : null;
  }
  // A call is found by its country alone; its row already says what is known of it.
  return card(
    row,
    row.meta.map((text) => plain("", text)),
    null,
    marking,
    words,
  );
}

function card(row: ResultRow, fields: Field[], source: Source | null, marking: Marking, words: Words): ProjectCard {
  const said = source ? [source.title ?? source.url, source.asOf && words.date(source.asOf)].filter(Boolean) : [];
  return {
    id: row.id,
    title: row.title,
    untitled: row.untitled,
    status: row.status,
    fields: fields.filter(({ label }) => label !== ""),
    summary: row.kind === "call" ? row.meta.join(" · ") : null,
    history: null,
    sources: {
      heading: words.t("recordSources"),
      rows: source && said.length > 0 ? [{ text: said.join(", "), url: source.url }] : [],
    },
    marking,
    footer: "",
  };
}

function officeFields(office: Office, words: Words): Field[] {
  const { t } = words;
  return [
    field(t("recordDepartment"), office.department, words),
    field(t("recordAbbreviation"), office.abbreviation, words),
    field(t("recordFunctions"), office.functions.join("\n") || null, words),
    field(t("recordPage"), office.page, words, office.page),
    field(t("recordFrom"), office.validFrom && words.date(office.validFrom), words),
    field(t("recordTo"), office.validTo && words.date(office.validTo), words),
    field(t("recordNote"), office.note, words),
  ];
}

const states: Record<Contact["state"], string> = {
  held: "recordHeld",
  vacant: "recordVacant",
  acting: "recordActing",
  "dual-hatted": "recordDualHatted",
};

function contactFields(contact: Contact, contacts: Contact[], offices: Office[], words: Words): Field[] {
  const { t } = words;
  const backup = contacts.find(({ id }) => id === contact.backup)?.role ?? null;
  const office = offices.find(({ id }) => id === contact.office)?.name ?? null;
  return [
    field(t("recordOffice"), office, words),
    field(t("recordState"), t(states[contact.state]), words),
    field(t("recordMailbox"), contact.mailbox, words),
    field(t("recordPage"), contact.page, words, contact.page),
    field(t("recordCovers"), contact.covers.map((country) => words.country(country)).join(", ") || null, words),
    field(t("recordBackup"), backup, words),
    field(t("recordFrom"), contact.validFrom && words.date(contact.validFrom), words),
    field(t("recordTo"), contact.validTo && words.date(contact.validTo), words),
  ];
}

const field = (label: string, value: string | null, words: Words, link: string | null = null): Field =>
  value === null || value === ""
    ? { label, value: words.t("pageNotStated"), stated: false, link: null }
    : { label, value, stated: true, link };

const plain = (label: string, value: string): Field => ({ label, value, stated: true, link: null });
