import { compact } from "../list/compact.ts";
import { isCountry } from "../list/countries.ts";
import type { Amount, Edition, Project } from "../list/schema.ts";

/** What is not in the standard stands in an element of our own, so that the file comes back without loss. */
const NAMESPACE = "urn:sightline:project:1";

/**
 * Projects of an edition as IATI 2.03 activities. Amounts that a list prints without a kind have no place in the
 * standard, nor have dates without a day: they stand in the element of our own.
 */
export function exportIati(edition: Edition): string {
  const names = new Map([...edition.offices, ...edition.organisations].map(({ id, name }) => [id, name]));
  const publishers = new Map(edition.publishers.map(({ id, name }) => [id, name]));
  const activities = edition.projects.map((project) =>
    activity(project, names, publishers.get(project.publisher) ?? project.publisher),
  );
  const generated = edition.asOf.length === 10 ? ` generated-datetime="${edition.asOf}T00:00:00Z"` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03"${generated} xmlns:sl="${NAMESPACE}">
${activities.join("\n")}
</iati-activities>
`;
}

function activity(project: Project, names: ReadonlyMap<string, string>, publisher: string): string {
  const { id, title, summary, start, end, amounts, countries } = project;
  const org = (role: number, of: string | null): string =>
    of === null ? "" : `<participating-org role="${role}">${narrative(names.get(of) ?? of)}</participating-org>`;
  const day = (type: number, date: string | null): string =>
    date?.length === 10 ? `<activity-date type="${type}" iso-date="${date}"/>` : "";
  const lines = [
    `<iati-identifier>${xml(id)}</iati-identifier>`,
    `<reporting-org ref="${xml(project.publisher)}" type="10">${narrative(publisher)}</reporting-org>`,
    `<title>${narrative(title ?? "")}</title>`,
    `<description type="1">${narrative(summary ?? "")}</description>`,
    org(1, project.funder),
    org(4, project.implementer),
    ...project.subrecipients.map((of) => org(4, of)),
    `<activity-status code="2"/>`,
    day(1, start),
    day(3, end),
    ...countries.filter(isCountry).map((code) => `<recipient-country code="${code}"/>`),
    ...amounts.map(money),
    `<sl:sightline-project>${exactly(compact(project))}</sl:sightline-project>`,
  ];
  return `<iati-activity default-currency="USD" xml:lang="en">\n${lines.filter(Boolean).join("\n")}\n</iati-activity>`;
}

function money({ kind, usd, asOf }: Amount): string {
  if (asOf?.length !== 10) return "";
  const value = `<value value-date="${asOf}">${usd}</value>`;
  const type = kind === "obligated" ? 2 : kind === "disbursed" ? 3 : null;
  if (type !== null)
    return `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${asOf}"/>${value}</transaction>`;
  return "";
}

const narrative = (text: string): string => `<narrative>${xml(text)}</narrative>`;

/** Characters that XML cannot hold in any way. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an element or an attribute; what XML cannot hold is left out. */
const xml = (text: string): string =>
  text
    .replace(noXml, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");

/** A value as JSON, in which what XML cannot hold is written as JSON writes it. */
const exactly = (value: unknown): string =>
  xml(JSON.stringify(value).replace(noXml, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`));
