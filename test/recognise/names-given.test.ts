import { beforeAll, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

const BOXES = (name: string): [string, string][] => [
  ["Funding opportunity number", "DOS-TIP-26-01"],
  ["Applicant organization", name],
  ["Project title", "Protecting girls at work in Tema"],
  ["Amount requested", "USD 48,000"],
  ["Country of work", "Ghana"],
  ["Start date", "1 March 2027"],
];
/** A form with one box for who asks, and nothing else that names it. */
const inForm = (name: string): string | undefined =>
  recognise(
    reading("Application for Federal Assistance\nOur project in Ghana teaches girls in Tema their rights.", {
      title: "Application for Federal Assistance",
      headings: [{ level: 1, text: "Application for Federal Assistance" }],
      fields: BOXES(name).map(([label, value]) => ({ label, value })),
    }),
    table,
  ).applicant?.printed;
/** A letter on its behalf, with its name under who signs. */
const inMail = (name: string): string | undefined =>
  recognise(
    plainReading({
      url: "",
      text: `Subject: Request for support\n\nDear Grants Officer,\n\nI am writing on behalf of ${name} to request USD 25,000 for a project in Ghana that would protect girls from trafficking. Our organisation has worked in Tema since 2011 with teachers and parents. The project would train 40 teachers and reach 900 girls in 12 months.\n\nThank you for your consideration.\n\nSincerely,\nMary Phiri\nDirector\n${name}`,
    }),
    table,
  ).applicant?.printed;

/** Names that begin or end as papers, states, mottos, acts, statuses, instructions and days do. */
const BOTH = `
  Ms. Foundation|Expediente Público|Expediente Abierto|Segundo Montes Foundation|Give a Hand Tema
  Write the Future Tema|Justice, Peace and Dignity|Union, Progress & Unity|Kingdom of Heaven Outreach
  Self-Help Programme Accra|Ticket to Freedom|Entry Point Africa|Example Youth Foundation|Sincerely Yours Foundation
  Mission is Possible|Radio Vision Sat|Actors Act|Palermo Convention Centre|Istanbul Convention Monitoring Platform
  US Mission Church of Christ|Q4 Media|Republic of Women|Pending Justice Tema|Pending Freedom Project|Be Empowered
  No Change Without Women|Awaiting Hope|Royaume de Paix|Cooperativa de Solidariedade Social, CRL
  Civil Society Company|Asociación Civil|Arte · Vida
  Arts • Culture • Society|Rede 8 de Março – Associação de Mulheres
  Commission for Human Rights|Program Summary Group`
  .trim()
  .split(/\s*[|\n]\s*/);
test.each(BOTH)("a form's own box says %s", (name) => {
  expect(inForm(name)).toBe(name);
});
test.each(BOTH)("a letter on its behalf says %s", (name) => {
  expect(inMail(name)).toBe(name);
});

/** What is read only in a box: a number before a name, a part that could be a person or a sentence. */
test.each([
  "Dr. Hope",
  "100% LIFE",
  "88/3 Hospital",
  "1000 mères pour la paix",
  "Rise Up, Speak Out Tema",
  "Croix-Rouge malienne – Comité de Kayes",
])("a form's own box says %s", (name) => {
  expect(inForm(name)).toBe(name);
});

test.each([
  "SFOP0011207",
  "Give the registered name",
  "Exactly as in SAM.gov",
  "Enter Full Legal Name",
  "Example NGO",
  "Not Applicable",
  "Under Technical Review",
  "Draft saved 12:04",
  "pending approval",
  "Home › Countries & Areas",
])("what no body is called is none in its own box: %s", (name) => {
  expect(inForm(name)).toBeUndefined();
});

test("a body and a person in one box are not one name", () => {
  expect(inForm("Hope Guild, Jane Mary Doe")).toBe("Hope Guild");
});
