import { applicantInText, isNameLike, LOOKED_AT } from "./applicant-in-text.ts";
import { besideLabels } from "./applicant-line.ts";
import { applicantNamed } from "./applicant-name.ts";
import { isOrganisation, isTypedAs, OFFICIAL } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { BLACKED_OUT, couldBeName } from "./could-be-name.ts";
import type { Applicant, Reason } from "./finding.ts";
import { type Given, likelyApplicant } from "./likely-applicant.ts";
import { moneyIn } from "./money.ts";
import { nameWithin } from "./name-spans.ts";
import type { NameTable } from "./name-table.ts";
import { matchOrganisation } from "./organisation-match.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import { ofLabel } from "./who-is-labelled.ts";
import { startsSmall } from "./word-shape.ts";

/** Labels from the surest to those that may name a partner. */
const PRIORITY = [
  // Beneath a prime recipient another asks.
  /^sub\S* applicant/i,
  /legal|razón social|raison sociale|razão social|юридич|القانوني|prime|lead/iu,
  /applicant|demandeur|requérant|solicitante|requerente|proponente|soumissionnaire|postulante|donatari[oa]|outorgad[oa]|adjudicatari[oa]|attributaire|subvencionad[oa]|заявитель|مقدم|recipient|grantee|awardee/iu,
  /organi[sz]|organisme|entidad|entidade|организац|المنظمة/iu,
];

/** Who asks for money: as printed, and the organisation of the list, which a stranger's name is not. */
export function applicantOf(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
): { applicant: Applicant | null; reasons: Reason[] } {
  // Where the box of who asks is blacked out, nobody is to know.
  const boxes = reading.fields.filter(({ label }) => (ofLabel(label)[0]?.points ?? 0) >= 5);
  if (boxes.some(({ value }) => BLACKED_OUT.test(value)) && !boxes.some(({ value }) => isBodyHere(value)))
    return { applicant: null, reasons: [] };
  const given = givenName(reading, labelled, table);
  const applicant = likelyApplicant(reading, labelled, table, given);
  if (!applicant) return { applicant: null, reasons: [] };
  const isLabelled = given?.sure === true;
  const reason: Reason = {
    about: "applicant",
    subject: applicant.organisation ?? "",
    signal: isLabelled && given?.printed === applicant.printed ? "label" : "text",
    weight: isLabelled ? 3 : 1,
    found: applicant.printed.slice(0, 120),
  };
  return { applicant: { printed: applicant.printed, organisation: applicant.organisation }, reasons: [reason] };
}

/** A name that can be read, and no person's. */
const isBodyHere = (value: string): boolean =>
  !BLACKED_OUT.test(value) &&
  isNameLike(value) &&
  (isOrganisation(value) || BODY_WORD().test(value) || !isTypedAs.person(value));

/** What a label or a wording says by itself: one voice among all that the page says of every name on it. */
export function givenName(reading: Reading, labelled: Labelled, table: NameTable): Given | null {
  const lines = reading.text.slice(0, Math.min(reading.mainLength, LOOKED_AT)).split("\n");
  const rows = (labelled.get("applicant") ?? [])
    .map((row) => ownLine(firstSentence(row), lines))
    .filter(
      ({ value }) =>
        isNameLike(value) && HAS_CAPITAL.test(value) && moneyIn(value).length === 0 && !OFFICIAL().test(value),
    );
  const rankOf = (label: string) => {
    const rank = PRIORITY.findIndex((pattern) => pattern.test(label));
    return rank < 0 ? PRIORITY.length : rank;
  };
  const ranked = [...rows].sort((a, b) => rankOf(a.label) - rankOf(b.label));
  // A person who applies does so for the organisation in the next box.
  const body = isTypedAs.person(ranked[0]?.value ?? "")
    ? ranked.find(({ value }) => isOrganisation(value) || matchOrganisation(value, table) !== null)
    : undefined;
  const row = body ?? ranked[0];
  const main = reading.text.slice(0, Math.min(reading.mainLength, LOOKED_AT));
  const named = row ? applicantNamed(row.value, table) : (doerOf(labelled, table) ?? besideLabels(main, table)[0]);
  const isOfBox = named !== undefined && named !== null;
  const said = bare(named ?? applicantInText(reading, labelled, table) ?? strangerAtWork(labelled, table), table);
  const isName = said !== null && (said.organisation !== null || couldBeName(said.printed, table, isOfBox));
  return said && isName ? { ...said, sure: isOfBox } : null;
}

/** Without what a wording caught with the name. */
function bare(said: Applicant | null, table: NameTable): Applicant | null {
  const name = said ? nameWithin(said.printed) : "";
  return said === null || name === said.printed || !isNameLike(name) ? said : applicantNamed(name, table);
}

/** "LBH APIK Pontianak. Legal since 1999, deed attached.": a name, and what else there is to say. */
const firstSentence = (row: { label: string; value: string }) => ({
  ...row,
  value: SENTENCE.exec(row.value)?.[1] ?? row.value,
});
/** A name has one, in scripts that have them. */
const HAS_CAPITAL = /[\p{Lu}\p{Lo}]/u;

/** The first line of a box that holds a name above its address; a name may itself go over two lines. */
function ownLine(row: { label: string; value: string }, lines: string[]): { label: string; value: string } {
  const { value } = row;
  const line = lines
    .map((text) => text.trim())
    .find(
      (text) =>
        text.includes(" ") &&
        value.startsWith(`${text} `) &&
        isOrganisation(text) &&
        /\d/.test(value.slice(text.length)),
    );
  return line === undefined ? row : { ...row, value: line };
}
const SENTENCE = /^(.{4,100}?[a-zà-ÿ)]{3,})\.\s+\p{Lu}\p{Ll}+\s.{12,}$/u;

/** Without a word of an organisation, where nobody says "we": two words or more, and not a person's name. */
function strangerAtWork(labelled: Labelled, table: NameTable): Applicant | null {
  const row = (labelled.get("doer") ?? []).find(
    ({ value }) =>
      isNameLike(value) &&
      /^\S+(?:\s\S+){1,6}$/.test(value) &&
      !/\d/.test(value) &&
      !startsSmall(value) &&
      !isTypedAs.person(value) &&
      !OFFICIAL().test(value),
  );
  return row ? applicantNamed(row.value, table) : null;
}

/** Who works asks, where nobody else does: an organisation, and not the first word of a list of those who are helped. */
function doerOf(labelled: Labelled, table: NameTable): Applicant | null {
  for (const { value } of labelled.get("doer") ?? []) {
    if (!isNameLike(value) || moneyIn(value).length > 0) continue;
    const named = applicantNamed(value, table);
    if (named.organisation !== null || isOrganisation(named.printed)) return named;
  }
  return null;
}
