import { beforeAll, describe, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { isOtherBusiness } from "../../lib/recognise/other-business.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { LAYOUTS, type Row } from "./layouts.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const kindOf = (head: string, rows: Row[]) => recognise(LAYOUTS["th td"]!(rows, head), table).kind;

const OF_A_PROJECT: Row[] = [
  ["Applicant", "Harbour Light Trust"],
  ["Project title", "A Door at the Harbour"],
  ["Amount requested", "$90,000"],
  ["Country", "Ghana"],
];

describe("a page with the words of requests that is none", () => {
  const none: [string, Row[]][] = [
    [
      "Filling in the SF-424",
      [
        ["8a. Legal name", "The name exactly as in your papers"],
        ["15. Descriptive title of applicant's project", "At most 200 characters"],
        ["18. Estimated funding", "What you ask for, say $100,000"],
      ],
    ],
    [
      "Guide pratique : remplir le formulaire",
      [
        ["Organisation requérante", "Le nom de votre association"],
        ["Titre du projet", "Dix mots"],
        ["Montant sollicité", "Par exemple 20 000 €"],
      ],
    ],
    [
      "Cómo llenar la solicitud de subvención",
      [
        ["Solicitante", "Nombre de su organización"],
        ["Título del proyecto", "Breve"],
        ["Monto solicitado", "Por ejemplo US$ 20.000"],
      ],
    ],
    [
      "Comprobante de pago",
      [
        ["Número de solicitud", "7712"],
        ["Solicitante", "Rosa Prado"],
        ["Monto", "US$ 480"],
        ["Fecha de inicio del curso", "18/01/2027"],
        ["Medio de pago", "Tarjeta"],
      ],
    ],
    [
      "Loan application 55-1",
      [
        ["Applicant", "Harbour Fish Ltd"],
        ["Amount requested", "$9,000"],
        ["Date of birth", "1 May 1980"],
        ["Interest rate", "9 %"],
      ],
    ],
    [
      "Scholarship application",
      [
        ["Applicant", "Ama Owusu"],
        ["Amount requested", "$4,000"],
        ["Start date", "1 September 2027"],
        ["Field of study", "Law"],
      ],
    ],
  ];
  test.each(none)("%s", (head, rows) => {
    expect(kindOf(head, rows)).not.toBe("request");
  });
});

test.each([
  ["a contact's day of birth", "Grant application", [["Date of birth", "1 May 1980"]]],
  [
    "what the director is and holds",
    "Grant application",
    [
      ["Nationality", "Ghana"],
      ["Passport", "G123"],
    ],
  ],
  [
    "how payments are made",
    "Amendment request",
    [
      ["Payment method", "Advance"],
      ["Invoice", "none"],
    ],
  ],
] as [string, string, Row[]][])("a project's request stays one beside %s", (_what, head, more) => {
  expect(kindOf(head, [...OF_A_PROJECT, ...more])).toBe("request");
});

test.each<[what: string, labels: string[], isOther: boolean]>([
  ["a project in short, and what was received before, in French", ["Résumé du projet", "Subventions reçues"], false],
  ["a project in short, in Spanish", ["Resumen del proyecto", "Curriculum"], false],
  ["a person's papers", ["Your résumé", "Passport"], true],
  ["a person's papers in one box", ["Résumé or CV", "Gender"], true],
  ["a receipt", ["Reçu n°", "Moyen de paiement"], true],
])("boxes for %s", (_what, labels, isOther) => {
  const page = reading("", { fields: labels.map((label) => ({ label, value: "" })) });
  expect(isOtherBusiness(page, new Map())).toBe(isOther);
});
