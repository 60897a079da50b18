import { isCountry } from "../../list/countries.ts";
import type { Amount } from "../../list/schema.ts";
import type { ImportProblem, Place, Repair } from "../imported.ts";
import { codesAsNames, placeOf } from "../normalise/country-book.ts";
import { isBlank } from "../normalise/reading.ts";
import type { RawRecord } from "../raw-record.ts";
import { twoLetterCodes } from "../table/three-letters.ts";
import { moneyOf } from "./activity-money.ts";
import { childrenOf, narrative, otherNarratives, type XmlNode } from "./read-activities.ts";

/** An activity on its way to a record. */
export interface ActivityRecord {
  raw: RawRecord;
  amounts: Amount[];
  printed: Record<string, string>;
  problems: ImportProblem[];
  repairs: Repair[];
}

const statuses: Record<string, string> = {
  1: "Pipeline",
  2: "Implementation",
  3: "Finalisation",
  4: "Closed",
  5: "Cancelled",
  6: "Suspended",
};
/** Roles by number, and by word as before version 2. */
const roles: Record<string, "funding" | "accountable" | "extending" | "implementing"> = {
  ...{ 1: "funding", 2: "accountable", 3: "extending", 4: "implementing" },
  ...{ funding: "funding", accountable: "accountable", extending: "extending", implementing: "implementing" },
};
const dateTypes: Record<string, string> = {
  ...{ "start-planned": "1", "start-actual": "2", "end-planned": "3", "end-actual": "4" },
};
/** Regions of the OECD's list as bureaus have them. */
const regions: Record<string, string> = {
  ...{
    298: "AF",
    289: "AF",
    1027: "AF",
    1028: "AF",
    1029: "AF",
    1030: "AF",
    189: "NEA",
    589: "NEA",
    88: "GLOBAL",
    89: "EUR",
  },
  ...{
    498: "WHA",
    380: "WHA",
    389: "WHA",
    489: "WHA",
    1031: "WHA",
    1032: "WHA",
    679: "SCA",
    619: "SCA",
    789: "EAP",
    889: "EAP",
    998: "GLOBAL",
  },
};

/** What an activity states, by the standard's words; percentages of countries are printed, never used. */
export function recordOfActivity(activity: XmlNode): ActivityRecord {
  const place: Place = { n: 0, line: activity.line };
  const inherited = activity.attributes["xml:lang"] ?? "en";
  const raw: RawRecord = { place, text: {}, places: {} };
  const record: ActivityRecord = { raw, amounts: [], printed: {}, problems: [], repairs: [] };
  const put = (field: keyof RawRecord["text"], text: string, line = activity.line): void => {
    if (text === "" || raw.text[field] !== undefined) return;
    raw.text[field] = text;
    if (line !== activity.line) raw.places = { ...raw.places, [field]: { n: 0, line } };
  };
  const [identifier] = childrenOf(activity, "iati-identifier");
  const [title] = childrenOf(activity, "title");
  put("awardNumber", awardOf(activity) || (identifier?.text.trim() ?? ""), identifier?.line);
  put("id", identifier?.text.trim() ?? "", identifier?.line);
  if (title) put("title", narrative(title, inherited), title.line);
  putTexts(activity, record, inherited, put);
  putOrganisations(activity, record, inherited, put);
  putPlaces(activity, record, inherited, put);
  putDates(activity, record, put);
  putContacts(activity, put);
  const status = childrenOf(activity, "activity-status")[0]?.attributes.code ?? "";
  if (status !== "") put("status", statuses[status] ?? status);
  const sectors = childrenOf(activity, "sector").map((sector) =>
    [sector.attributes.code ?? "", narrative(sector, inherited)].filter(Boolean).join(" "),
  );
  if (sectors.length > 0) record.printed.sector = sectors.join("; ");
  const money = moneyOf(activity, place);
  record.amounts.push(...money.amounts);
  Object.assign(record.printed, money.printed);
  record.problems.push(...money.problems);
  record.repairs.push(...money.repairs);
  if (raw.text.title === undefined) missing(record, "title", "The activity has no title.");
  if (raw.text.id === undefined) missing(record, "id", "The activity has no identifier.");
  return record;
}

type Put = (field: keyof RawRecord["text"], text: string, line?: number) => void;

/** Identifiers of awards stand behind those of whoever reports: US-GOV-11-SLMAQM20CA0001; the activity may say its own. */
function awardOf(activity: XmlNode): string {
  const other = childrenOf(activity, "other-identifier").find(
    ({ attributes: { type } }) => type === "A1" || type === "A3",
  );
  return other?.attributes.ref ?? "";
}

function putTexts(activity: XmlNode, { printed }: ActivityRecord, inherited: string, put: Put): void {
  const descriptions = childrenOf(activity, "description");
  // Type 1 is the general one; objectives and target groups stand behind it.
  const sorted = [...descriptions].sort(
    (one, other) => Number(one.attributes.type ?? 1) - Number(other.attributes.type ?? 1),
  );
  const texts = sorted.map((each) => narrative(each, inherited)).filter(Boolean);
  if (texts.length > 0) put("summary", [...new Set(texts)].join("\n"), sorted[0]?.line);
  for (const element of [...childrenOf(activity, "title"), ...descriptions])
    for (const { language, text } of otherNarratives(element, narrative(element, inherited), inherited)) {
      const name = `${element.name} (${language})`;
      printed[name] = printed[name] === undefined ? text : `${printed[name]}\n${text}`;
    }
  const link =
    childrenOf(activity, "activity-website")[0]?.text.trim() ??
    childrenOf(activity, "document-link")[0]?.attributes.url ??
    "";
  if (/^https?:\/\//.test(link)) put("sourceUrl", link);
}

function putOrganisations(activity: XmlNode, record: ActivityRecord, inherited: string, put: Put): void {
  const byRole = new Map<string, { name: string; line: number }[]>();
  for (const node of childrenOf(activity, "participating-org")) {
    const role = roles[(node.attributes.role ?? "").toLowerCase()];
    const name = narrative(node, inherited) || (node.attributes.ref ?? "");
    if (role && name !== "") byRole.set(role, [...(byRole.get(role) ?? []), { name, line: node.line }]);
  }
  const [implementer, ...others] = byRole.get("implementing") ?? [];
  if (implementer && isBlank(implementer.name))
    missing(record, "implementer", "The activity names no implementing organisation.");
  if (implementer) put("implementer", implementer.name, implementer.line);
  else missing(record, "implementer", "The activity names no implementing organisation.");
  const partners = others.map(({ name }) => name).filter((name) => name !== implementer?.name);
  if (partners.length > 0) put("subrecipients", [...new Set(partners)].join("; "), others[0]?.line);
  const funders = [
    ...(byRole.get("funding") ?? []),
    ...(byRole.get("extending") ?? []),
    ...(byRole.get("accountable") ?? []),
  ];
  // Whoever publishes for the government may name it first, and the office that answers for the work behind it.
  const funder = funders.find(({ name }) => !government.test(name)) ?? funders[0];
  if (funder) put("funder", funder.name, funder.line);
  else put("funder", narrative(childrenOf(activity, "reporting-org")[0], inherited));
}

const government = /^(?:the )?(?:united states(?: of america)?|u\.?s\.?a?\.?(?: government)?|US-GOV)$/i;

function putPlaces(activity: XmlNode, record: ActivityRecord, inherited: string, put: Put): void {
  const { printed } = record;
  const own = childrenOf(activity, "recipient-country");
  // Countries may stand in the transactions instead; then all of them are the activity's.
  const nodes =
    own.length > 0 ? own : childrenOf(activity, "transaction").flatMap((node) => childrenOf(node, "recipient-country"));
  const codes = [...new Set(nodes.map((node) => countryOf(node, record, inherited)).filter(Boolean))];
  if (codes.length > 0) put("countries", codes.join("; "), nodes[0]?.line);
  const shares = own.filter(({ attributes }) => attributes.percentage !== undefined && own.length > 1);
  if (shares.length > 0)
    printed.countryShares = shares
      .map(({ attributes: { code = "", percentage = "" } }) => `${code} ${percentage}%`)
      .join(", ");
  tellShares([...own, ...childrenOf(activity, "recipient-region")], record);
  const region = childrenOf(activity, "recipient-region")[0];
  if (region) {
    const bureau = regions[region.attributes.code ?? ""];
    const name = narrative(region, inherited);
    put("region", bureau ?? name, region.line);
    if (codes.length === 0 && name !== "") printed.region = name;
  }
  const scope = childrenOf(activity, "activity-scope")[0]?.attributes.code;
  if (scope === "1") put("scope", "global");
  else if (codes.length === 0 && !region) missing(record, "countries", "The activity names no country and no region.");
}

/** A country by its code, or by its name where there is no code, or none that a country has. */
function countryOf(node: XmlNode, { problems, raw }: ActivityRecord, inherited: string): string {
  const code = (node.attributes.code ?? "").trim();
  const name = narrative(node, inherited);
  const upper = code.toUpperCase();
  // Here it is a code: NA cannot say that nothing is stated, and AF is no bureau.
  if (name === "" || isCountry(upper)) {
    if (!isCountry(upper) && placeOf(code)?.kind === "country")
      problems.push({
        ...{ ...raw.place, line: node.line, field: "countries", value: code, code: "other-form" },
        ...{
          severity: "warning",
          fix: null,
          reason: `“${code}” is no country's code of the standard; it is read as a name.`,
        },
      });
    return twoLetterCodes(upper) ?? codesAsNames(isCountry(upper) ? upper : code, true);
  }
  if (code !== "")
    problems.push({
      ...{ ...raw.place, line: node.line, field: "countries", value: code, code: "unknown-country" },
      ...{ severity: "warning", fix: null, reason: `“${code}” is no country's code; the name beside it is read.` },
    });
  return twoLetterCodes(name) ?? name;
}

/** Parts of a hundred that do not make one; the standard lets them be rounded. */
function tellShares(nodes: readonly XmlNode[], { problems, raw }: ActivityRecord): void {
  const shares = nodes.map(({ attributes: { percentage = "" } }) => Number(percentage.trim() || Number.NaN));
  const sum = shares.reduce((total, share) => total + share, 0);
  const [first] = nodes;
  if (first === undefined || Number.isNaN(sum) || Math.abs(sum - 100) <= ROUNDING) return;
  problems.push({
    ...{ ...raw.place, line: first.line, field: "countries", value: shares.map((share) => `${share}%`).join(" + ") },
    ...{ code: "shares-differ", severity: "warning", fix: null },
    reason: `The shares of the places add up to ${Math.round(sum * 100) / 100} %, not to 100 %.`,
  });
}

const ROUNDING = 1;

/** What happened comes before what was planned. */
function putDates(activity: XmlNode, { problems, raw }: ActivityRecord, put: Put): void {
  const dates = new Map<string, XmlNode>();
  for (const node of childrenOf(activity, "activity-date")) {
    const type = node.attributes.type ?? "";
    dates.set(dateTypes[type] ?? type, node);
  }
  for (const [field, actual, planned] of [
    ["start", "2", "1"],
    ["end", "4", "3"],
  ] as const) {
    const node = dates.get(actual) ?? dates.get(planned);
    if (!node) continue;
    const printed = (node.attributes["iso-date"] ?? node.text).trim();
    put(field, printed.replace(/(?<=\d)[TZ].*$/, ""), node.line);
    if (
      node.attributes["iso-date"] === undefined ||
      !/\d/.test(printed) ||
      /^\d{4}-\d\d-\d\d(?:[TZ+-].*)?$/.test(printed)
    )
      continue;
    const reason = "The standard asks for a date as 2021-12-31.";
    problems.push({
      ...{
        ...raw.place,
        line: node.line,
        field,
        value: printed,
        code: "not-iso",
        reason,
        severity: "warning",
        fix: null,
      },
    });
  }
}

function putContacts(activity: XmlNode, put: Put): void {
  const mails = childrenOf(activity, "contact-info").flatMap((contact) => childrenOf(contact, "email"));
  const texts = mails.map(({ text }) => text.trim()).filter((text) => text !== "");
  put("mailbox", [...new Set(texts)].join("; "), mails[0]?.line);
}

function missing(record: ActivityRecord, field: string, reason: string): void {
  record.problems.push({
    ...record.raw.place,
    field,
    value: "",
    code: "missing-value",
    reason,
    severity: "warning",
    fix: null,
  });
}
