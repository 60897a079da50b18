import { beforeAll, describe, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const kindOf = (text: string) => recognise(plainReading({ url: "https://page.example/", text }), table).kind;

describe("families of words that meet make a request, though no phrase says so", () => {
  test.each([
    "Dear Ms. Grant,\nThe room that we rent in Kumasi is full. With $21,000 from the Embassy we could keep it open for a year. Our costs are attached.\nRegards, Adwoa",
    "Working paper\nIdea: night visits to the bus stations of Nampula\nWhere: Mozambique\nMoney wanted from the Embassy: USD 44,000\nMonths: 14 months\nWhat we will do: we would train guards and we would open a desk.",
    "Nota conceptual – Ghana\nProponente: Fundación Lago Sereno\nSolicitud: US$ 120.000\nVigencia: enero de 2027 a junio de 2029\nLa idea del proyecto es una: si la víctima recibe atención, declara.",
    "Madame la Conseillère,\nNous voudrions ouvrir six chambres à Kaolack, au Sénégal. Il nous faudrait 18 000 dollars pour douze mois. Le budget est joint.\nCordialement",
    "Estimado señor:\nQuisiéramos abrir una sala más en el albergue de Tapachula, México. Necesitamos 30.000 dólares por un año. Va adjunto el presupuesto del proyecto.\nSaludos",
    "Caro senhor,\nGostaríamos de manter a casa de Benguela, em Angola, aberta por um ano. Precisamos de 25.000 dólares da Embaixada. Segue em anexo o orçamento.\nCumprimentos",
    "السيد الملحق المحترم،\nنأمل أن تساهموا معنا بمبلغ 30000 دولار لمشروعنا في الأردن لمدة سنة. مرفق الموازنة. مع الشكر",
  ])("%j", (text) => expect(kindOf(text)).toBe("request"));
});

describe("families that speak of it when all is done, for others or of ware make none", () => {
  test.each([
    "Dear Ms. Grant,\nThank you for the grant of $21,000 of the Embassy to our project in Kumasi. We attach our final report and the financial report.\nRegards, Adwoa",
    "The Embassy in Kumasi has awarded $21,000 to a shelter. The project was launched in May and reached 300 girls, the director said.",
    "Applicants must send us a proposal and a budget before 1 May. The Embassy will fund projects in Ghana of up to $21,000. Eligible: associations.",
    "Small Grants Recipients 2023\nThe Embassy made these awards in Ghana.\nGrantee: Hope Guild of Tema\nProject: Training of guards\nAmount: $21,000 for twelve months",
    "US gives $1.2m against child labour\nThe United States Embassy in Accra announced a grant of $1.2 million for a project on Lake Volta. The award runs from September 2026 to August 2029, the director told reporters. The Minister praised the partners.",
    "Dear client,\nour quotation for your order: $2,100 for printing, delivery in a month. Our fee and VAT are attached.\nRegards",
  ])("%j", (text) => expect(kindOf(text)).not.toBe("request"));
});
