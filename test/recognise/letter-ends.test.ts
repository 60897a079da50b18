import { beforeAll, expect, test } from "vitest";
import { leadOf } from "../../lib/recognise/name-edges.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const asks = (text: string, lang = "en") =>
  recognise(plainReading({ url: "", lang, text }), table).applicant?.printed ?? null;

const ASKS =
  "Madam,\nEvery month girls from our street are sold to the bars of the port, and nobody looks for them. We request a grant of USD 9,000 against trafficking in Ghana: a night desk, two beds and somebody who goes with them to court.";

test.each([
  [
    "above an address, where another signs",
    `Novi Krug Tema\nPartizanska 17, Tema\n\n${ASKS}\n\nSincerely,\nJelena Ilic`,
    "Novi Krug Tema",
  ],
  [
    "before an address on the same line",
    `Ak Zhol Tema | 9 Harbour Road | tel. 0770 00 14 52\n\n${ASKS}\n\nSincerely,\nAida Bekova`,
    "Ak Zhol Tema",
  ],
  ["below who signs", `${ASKS}\n\nSincerely,\nHanna Popovych\nTeplyi Dim Tema`, "Teplyi Dim Tema"],
  [
    "below two who sign, for whom they do",
    `${ASKS}\n\nSincerely,\nFatou Diallo and Carmine Iovine\nfor Alba Nera Tema\n12 Harbour Road`,
    "Alba Nera Tema",
  ],
  [
    "not where whoever signs has the address",
    `Kofi Mensah\nPO Box 12, Tema\n\n${ASKS}\n\nSincerely,\nKofi Mensah`,
    null,
  ],
  ["not where a second person signs", `${ASKS}\n\nSincerely,\nAma Owusu\nKofi Mensah, Chair`, null],
  ["not where the closing only looks like a name", `${ASKS}\n\nWith Hope,\nKofi Mensah`, null],
])("whose letter it is: %s", (_, text, printed) => {
  expect(asks(text)).toBe(printed);
});

test("a short form that a name spells itself is nobody else's of the list", () => {
  const text =
    "Proposal\nApplicant: Casa Raízes do Sul (CRS)\nCRS works in Ghana since 2010. CRS has 40 members.\nAmount requested: USD 9,000\nProject: night desk against trafficking in Ghana";
  const { applicant } = recognise(plainReading({ url: "", lang: "en", text }), table);
  expect(applicant).toMatchObject({
    printed: expect.stringContaining("Casa Raízes do Sul"),
    organisation: null,
  });
});

test.each(["Sisi Tumaini Jipya", "Kami Rumah Harapan", "We, Hope Guild"])("%s says we first", (text) => {
  expect(text.slice(leadOf(text))).toMatch(/^(?:Tumaini|Rumah|Hope)/);
});

test("a project that is under a name is not who asks", () => {
  const text = `Madam,\nWe request a grant of USD 9,000 against trafficking in Ghana for a project under the name Safe Steps: a night desk and two beds.\n\nSincerely,\nAma Owusu\nHope Guild of Tema`;
  expect(asks(text)).toBe("Hope Guild of Tema");
});

test.each([
  [
    "a box that asks for the filler's own body by its certificate",
    "Grant application\n1. Your organisation's name as on the certificate of registration: Chhahari Tema\n2. Amount requested: USD 9,000\n3. Project: night desk against trafficking in Ghana",
    "Chhahari Tema",
  ],
  [
    "a place stands behind its legal form",
    "Grant application\nApplicant: Hummingbird Cooperative Society Ltd. of Dangriga\nAmount requested: USD 9,000\nProject: school meals against trafficking in Ghana",
    "Hummingbird Cooperative Society Ltd.",
  ],
  [
    "a seat stands behind its legal form",
    "Project proposal\nApplicant: Freunde von Tema e.V., Volta-Kreis, Bielefeld\nAmount requested: USD 9,000\nProject: school meals against trafficking in Ghana",
    "Freunde von Tema e.V.",
  ],
  [
    "its short form is said often",
    "CONCEPT NOTE\nSubmitted by the Harbour Sector Social Forum (HSSF), Tema\n1. WHO WE ARE\nApplicant: HSSF\nHSSF works since 2010. HSSF has 40 members. HSSF asks for USD 9,000 against trafficking in Ghana.",
    "Harbour Sector Social Forum",
  ],
  [
    "they say what they are called",
    `Madam,\nTwenty of us came together as Girl Stand Up Tema.\n${ASKS.slice(7)}\nBlessing`,
    "Girl Stand Up Tema",
  ],
])("who asks where %s", (_, text, printed) => {
  expect((asks(text) ?? "").replace(/ \([^()]*\)$/, "")).toBe(printed);
});
