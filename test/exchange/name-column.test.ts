import { expect, test } from "vitest";
import { nameColumn } from "../../lib/exchange/table/name-column.ts";

test.each([
  ["Organisme de mise en œuvre", "implementer"],
  ["Partenaires de mise en œuvre", "implementer"],
  ["Pays de mise en œuvre", "countries"],
  ["Pays d'exécution du projet", "countries"],
  ["Entidad responsable", "implementer"],
  ["Agencia donante", "funder"],
  ["Sub-implementing partners", "subrecipients"],
  ["Valeur de la subvention", "amount"],
  ["Fecha de culminación", "end"],
  ["Date d'entrée en vigueur", "start"],
  ["Référence de la subvention", "awardNumber"],
  ["3P Category", "focus"],
  ["Contact person", "contact"],
  ["Contact E-mail", "mailbox"],
  ["Courriel du contact", "mailbox"],
  ["Correo electrónico", "mailbox"],
  ["Grantee email address", "mailbox"],
  ["Email of focal point", "mailbox"],
  ["Courriel du point focal", "mailbox"],
  ["Who pays", "funder"],
  ["Which office pays", null],
  ["Pays", "countries"],
  ["Zone ou pays", "countries"],
  ["Fuente de fondos", "funder"],
  ["Source of project money", "funder"],
  ["Lead organisation", "implementer"],
  ["Operating partner", "implementer"],
  ["Local partner", null],
  ["USG office", "funder"],
  ["Sponsor", "funder"],
  ["Organisation partenaire", "implementer"],
  ["Contact phone", null],
  ["Décaissé à ce jour (%)", null],
  ["Percent obligated", null],
  ["assistance_type_description", null],
  ["prime_award_base_transaction_description", "summary"],
])("a column headed %j holds %s", (header, field) => {
  expect(nameColumn(header).field).toBe(field);
});

test("the day of an award gives way to a column that says when the work starts", () => {
  expect(nameColumn("Award date").certainty).toBeLessThan(nameColumn("Project start").certainty);
});
