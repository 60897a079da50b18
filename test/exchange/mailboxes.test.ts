import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { namesMailboxes } from "../../lib/exchange/normalise/mailbox.ts";
import { faults, take } from "./take-table.ts";

test.each([
  "grants@example.org",
  "Post grants <tip.grants@mail.example.gov>",
  "a.b@example.org; c-d@example.co.uk",
  "mailto:écrire@exemple.fr",
])("%j can be written to", (text) => {
  expect(namesMailboxes(text)).toBe(true);
});

test.each([
  "info(at)example.org",
  "info [at] example.org",
  "maria.lopez@@example.org",
  "grants@",
  "@example.org",
  "a..b@",
  "project office",
  "a@b.org; grants@",
  "grants@example",
  "grants@ example.org",
  "grants@example..org",
])("%j cannot be written to", (text) => {
  expect(namesMailboxes(text)).toBe(false);
});

describe("a mailbox that nobody can write to is told, and kept as printed", () => {
  const rows = (header: string, mail: string) =>
    `Title,Recipient,Country,Amount,Start Date,End Date,${header}\nSafe,IOM,Kenya,5000,2021-10-01,2022-09-30,${mail}\n`;

  test.each(["Contact e-mail", "E-mail", "Courriel", "Correo electrónico"])("in a column headed %s", async (header) => {
    const taken = await take(rows(header, "info(at)example.org"));
    expect(faults(taken)).toEqual([[2, "mailbox", "no-mailbox"]]);
    expect(taken.records[0]?.printed).toMatchObject({ mailbox: "info(at)example.org" });
    expect(faults(await take(rows(header, "info@example.org")))).toEqual([]);
    expect(faults(await take(rows(header, "n/a")))).toEqual([]);
  });

  test("in a column of contacts only where it has the sign of an address", async () => {
    expect(faults(await take(rows("Contact", "Grants office")))).toEqual([]);
    expect(faults(await take(rows("Contact", "Grants office grants@@example.org")))).toEqual([
      [2, "contact", "no-mailbox"],
    ]);
  });

  test("in an activity, on the line of the address", async () => {
    const xml = `<iati-activities version="2.03"><iati-activity default-currency="USD">
<iati-identifier>A-1</iati-identifier><title><narrative>Safe</narrative></title>
<participating-org role="4"><narrative>IOM</narrative></participating-org>
<contact-info type="1">
<email>project office</email></contact-info>
<recipient-country code="KE"/>
</iati-activity></iati-activities>`;
    const { problems, records } = await take(xml, { name: "a.xml" });
    expect(problems).toMatchObject([{ n: 1, line: 5, field: "mailbox", code: "no-mailbox", severity: "warning" }]);
    expect(records[0]?.printed).toMatchObject({ mailbox: "project office" });
  });

  const page = (label: string) => `Country: Kenya
Implementer: IOM
Amount: $500,000
Start Date: 10/1/2021
End Date: 9/30/2022
${label}: grants@
Description: Trains judges.
`;
  test.each(["E-mail", "Contact", "Point of Contact"])("behind the label %s of a page", async (label) => {
    const { problems, records } = await importFile(new TextEncoder().encode(page(label)), {
      ...{ name: "a.txt", format: "state", publisher: "p", base: null },
    });
    expect(problems).toMatchObject([{ n: 1, line: 6, code: "no-mailbox" }]);
    expect(records[0]?.summary).toBe("Trains judges.");
  });

  test("an office's own address above a list begins no record", async () => {
    const { records } = await importFile(new TextEncoder().encode(`Contact: tip@example.gov\n\n${page("Note")}`), {
      ...{ name: "a.txt", format: "state", publisher: "p", base: null },
    });
    expect(records).toHaveLength(1);
  });
});
