import type { AdviceContext } from "../../lib/advise/context.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import type { ProjectCard, ResultRow } from "../../lib/advise/view.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Call, Contact, Marking, Office, Source } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import type { RecordPlace } from "./place.ts";

type Field = ProjectCard["fields"][number];

/** An office, contact or call with all its fields; null when the edition does not hold it. */
export async function plainRecord(
  { of, id }: RecordPlace,
  reader: ListReader,
  context: AdviceContext,
): Promise<ProjectCard | null> {
  const { words } = context;
  const [rows, { marking }, offices] = await Promise.all([
    resultRows([{ kind: of, id }], reader, context, null),
    reader.info(),
    reader.offices(),
  ]);
  const [row] = rows;
  if (row === undefined) return null;
  if (of === "office") {
    const office = offices.find((each) => each.id === id);
    return office ? card(row, officeFields(office, offices, words), office.source, marking, words) : null;
  }
  if (of === "contact") {
    const contacts = await reader.contacts();
    const contact = contacts.find((each) => each.id === id);
    return contact ? card(row, contactFields(contact, contacts, offices, words), null, marking, words) : null;
  }
  const [call] = await reader.calls([id]);
  return call ? card(row, callFields(call, offices, words), call.source, marking, words) : null;
}

function card(row: ResultRow, fields: Field[], source: Source | null, marking: Marking, words: Words): ProjectCard {
  const said = source ? [source.title ?? source.url, source.asOf && words.date(source.asOf)].filter(Boolean) : [];
  return {
    id: row.id,
    title: row.title,
    untitled: row.untitled,
    status: row.status,
    fields,
    summary: null,
    history: null,
    sources: {
      heading: words.t("recordSources"),
      rows: source && said.length > 0 ? [{ text: said.join(", "), url: source.url }] : [],
    },
    marking,
    footer: "",
  };
}

function officeFields(office: Office, offices: Office[], words: Words): Field[] {
  const { t } = words;
  return [
    field(t("recordDepartment"), office.department, words),
    field(t("recordAbbreviation"), office.abbreviation, words),
    field(t("recordFunctions"), office.functions.join("\n") || null, words),
    field(t("recordPage"), office.page, words, office.page),
    field(t("recordFrom"), office.validFrom && words.date(office.validFrom), words),
    field(t("recordTo"), office.validTo && words.date(office.validTo), words),
    field(t("recordSuccessor"), nameOf(office.successor, offices), words),
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
  return [
    field(t("recordOffice"), nameOf(contact.office, offices), words),
    field(t("recordState"), t(states[contact.state]), words),
    field(t("recordMailbox"), contact.mailbox, words),
    field(t("recordPage"), contact.page, words, contact.page),
    field(t("recordCovers"), contact.covers.map((country) => words.country(country)).join(", ") || null, words),
    field(t("recordBackup"), backup, words),
    field(t("recordFrom"), contact.validFrom && words.date(contact.validFrom), words),
    field(t("recordTo"), contact.validTo && words.date(contact.validTo), words),
  ];
}

const stages: Record<NonNullable<Call["stage"]>, string> = {
  forecast: "recordForecast",
  open: "recordOpen",
  closed: "recordClosed",
  archived: "recordArchived",
};

function callFields(call: Call, offices: Office[], words: Words): Field[] {
  const { t } = words;
  return [
    field(t("recordNumber"), call.number, words),
    field(t("recordCountries"), call.countries.map((country) => words.country(country)).join(", ") || null, words),
    field(t("recordStage"), call.stage && t(stages[call.stage]), words),
    field(t("recordOpens"), call.opens && words.date(call.opens), words),
    field(t("recordCloses"), call.closes && words.date(call.closes), words),
    field(t("recordListing"), call.assistanceListing, words),
    field(t("recordFunder"), nameOf(call.funder, offices), words),
  ];
}

const nameOf = (id: string | null, offices: Office[]) => offices.find((office) => office.id === id)?.name ?? null;

const field = (label: string, value: string | null, words: Words, link: string | null = null): Field =>
  value === null || value === ""
    ? { label, value: words.t("pageNotStated"), stated: false, link: null }
    : { label, value, stated: true, link };
