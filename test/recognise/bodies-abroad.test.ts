import { beforeAll, describe, expect, test } from "vitest";
import { isTypedAs } from "../../lib/recognise/applicant-words.ts";
import { BODY_WORD } from "../../lib/recognise/body-word.ts";
import { isEveryday, isPossible, keyOf } from "../../lib/recognise/could-be-name.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { namesIn } from "../../lib/recognise/names-in.ts";
import { BODIES, bodiesOf } from "./bodies-abroad.ts";
import { NO_BODIES, noBodiesOf } from "./no-bodies.ts";
import { worldTable } from "./world.ts";

/** As names are weighed: a Turkish capital folds to one that has no dot. */
const isCalledAsBody = (name: string): boolean => BODY_WORD().test(name.replaceAll("İ", "I"));

describe.each(Object.keys(BODIES))("bodies in %s", (language) => {
  test("are called as bodies are", () => {
    expect(bodiesOf(language).filter((name) => !isCalledAsBody(name))).toEqual([]);
  });
  test("could be names", () => {
    expect(bodiesOf(language).filter((name) => !isPossible(name) || isEveryday(keyOf(name)))).toEqual([]);
  });
});

test.each(Object.keys(NO_BODIES))("%s are not called as bodies are", (kind) => {
  expect(noBodiesOf(kind).filter(isCalledAsBody)).toEqual([]);
});

test.each([
  "Le Chef de mission adjoint",
  "The Deputy Chief of Mission",
  "Head of Office",
  "Cheffe de mission adjointe",
  "Jefe Adjunto de Misión",
  "Subjefa de la Misión",
  "Chefe Adjunto de Missão",
  "Il Vice Capo Missione",
  "Stellvertretender Missionschef",
  "Plaatsvervangend Chef de Poste",
  "Заместитель главы миссии",
  "Заступник глави місії",
  "Заместник-ръководител на мисията",
  "Șef adjunct al misiunii",
  "Zamjenik šefa misije",
  "Zastępca szefa misji",
  "Zëvendës shef i misionit",
  "Misyon Şefi Yardımcısı",
  "Wakil Kepala Misi",
  "Phó Trưởng phái đoàn",
  "نائب رئيس البعثة",
])("%s is a post, even where a box says that it asks", (printed) => {
  expect(isPossible(printed, true)).toBe(false);
});

test.each([
  "Twelve staff",
  "Seven proposals",
  "Twenty-one girls",
  "Douze salariés",
  "Doce voluntarias",
  "Doze técnicos",
  "Dodici operatori",
  "Trei asistente",
  "Dvanaest zaposlenih",
  "Дванадцять працівниць",
  "Двенадцать сотрудников",
  "Tujuh relawan",
])("%s: so many of them are nobody's name", (printed) => {
  expect(isPossible(printed, true)).toBe(false);
});

test.each([
  "OSCE Programme Office in Bishkek",
  "Liaison Office Bangui",
  "UNDP Country Office",
  "Deputy Ministry of Social Welfare",
  "Chefs de mission pour la paix",
  "Mission catholique de Bria",
  "Seven Hills Trust",
  "THREE RIVERS FOUNDATION",
])("%s is a body, and neither a post nor a number of something", (printed) => {
  expect(isPossible(printed)).toBe(true);
  expect(isTypedAs.post(printed)).toBe(false);
  expect(isCalledAsBody(printed)).toBe(true);
});
test.each(["Programme Officer", "Field Office Director", "Programmes"])("%s is a post", (printed) => {
  expect(isTypedAs.post(printed)).toBe(true);
  expect(isCalledAsBody(printed)).toBe(false);
});

describe("an Arabic word for a body", () => {
  let table: NameTable;
  beforeAll(async () => {
    table = await worldTable();
  });
  const named = (line: string) => namesIn(line, table).map(({ text }) => text);
  test("takes a noun behind it that begins as a verb does", () => {
    expect(named("تطلب تعاونية نسيج المتوسط بطنجة دعما")[0]).toContain("تعاونية نسيج المتوسط");
  });
  test("with its article takes no verb", () => {
    expect(named("نحن في الجمعية نطلب منكم دعما").filter((name) => name.includes("نطلب"))).toEqual([]);
  });
});
