import { beforeAll, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

test.each([
  ["UA", "Протидія торгівлі людьми в Україні: звіт про становище жертв"],
  ["RS", "Borba protiv trgovine ljudima u Srbiji: izveštaj o žrtvama"],
  ["AL", "Lufta kundër trafikimit të qenieve njerëzore në Shqipëri"],
  ["DE", "Menschenhandel in Deutschland: Bericht über die Opfer"],
  ["IT", "La tratta di esseri umani in Italia: rapporto sulle vittime"],
  ["TR", "Türkiye: insan ticareti mağdurları raporu"],
  ["HT", "Trafik moun an Ayiti: rapò sou viktim yo"],
  ["VN", "Báo cáo về nạn mua bán người ở Việt Nam"],
])("%s is what %j is about", (code, title) => {
  const { candidates } = recognise(plainReading({ url: "", title, text: `${title}\n${title}.` }), table);
  expect(candidates[0]?.country).toBe(code);
});

test.each([
  ["Island hopping", "A holiday on an Island, with Indie music, Siri at hand and a Kina in the pocket"],
  ["Leta zile anak", "Mari lan kota ak Asha: Leta peyi a pa di anyen"],
])("no country is seen in %j, of words that are countries or towns elsewhere", (title, text) => {
  expect(recognise(plainReading({ url: "", title, text }), table).countries).toEqual([]);
});

test.each([
  [
    "de",
    "Förderantrag",
    "Sehr geehrte Damen und Herren,\nunser Verein beantragt hiermit eine Zuwendung von 48.000 US-Dollar für das Vorhaben Sicherer Hafen in Moldau.\nAntragsteller: Verein Frauenhafen Steiermark\nProjekttitel: Sicherer Hafen\nBeantragte Summe: 48.000 USD\nLaufzeit: 12 Monate\nZielgruppe: Opfer von Menschenhandel\nAnbei erhalten Sie den Kostenplan.\nMit freundlichen Grüßen\nElke Maier",
    "Verein Frauenhafen Steiermark",
  ],
  [
    "sw",
    "Ombi la ruzuku",
    "Mheshimiwa Balozi,\nShirika letu linaomba ruzuku kwa mradi wa kuwalinda watoto.\nJina la shirika: Kikundi cha Wanawake Tumaini Jipya\nKichwa cha mradi: Watoto Salama\nKiasi cha fedha kinachoombwa: USD 25,000\nMuda wa mradi: miezi 12\nWalengwa: watoto 200\nTumeambatanisha bajeti ya mradi na mpango kazi.\nWako katika huduma,\nNeema Mabula",
    "Kikundi cha Wanawake Tumaini Jipya",
  ],
  [
    "uk",
    "Заявка на грант",
    "Шановні колеги,\nнаша громадська організація звертається з проханням про грант на суму 30 000 доларів США для нашого проєкту в Україні.\nЗаявник: Громадська організація «Берегиня Полісся»\nНазва проєкту: Безпечний дім\nЗапитувана сума: 30 000 USD\nТривалість проєкту: 12 місяців\nЦільова група: постраждалі від торгівлі людьми\nУ додатку кошторис і план робіт.\nЗ повагою,\nОксана Дорошенко",
    "Громадська організація «Берегиня Полісся»",
  ],
])("a letter in %s with boxes is a request, and tells who asks", (_, title, text, name) => {
  const { kind, applicant } = recognise(plainReading({ url: "", title, text }), table);
  expect([kind, applicant?.printed]).toEqual(["request", name]);
});

test.each([
  ["iom", "Die Internationale Organisation für Migration begleitet die Rückkehr der Frauen."],
  ["iom", "Dane pochodzą od Międzynarodowej Organizacji ds. Migracji w Warszawie."],
  ["iom", "За опитуванням Міжнародної організації з міграції, кожен другий погодився."],
  ["iom", "Theo Tổ chức Di cư Quốc tế, nhiều người đã trở về."],
  ["unodc", "L'Ufficio delle Nazioni Unite contro la droga e il crimine chiede di estendere le ispezioni."],
  ["unodc", "Birleşmiş Milletler Uyuşturucu ve Suç Ofisi raporunu yayımladı."],
  ["iom", "Sipas Organizatës Ndërkombëtare për Migracionin, numri i viktimave u ul."],
  ["winrock", "Винрок Интернэшнл продлевает проект против торговли людьми."],
  ["unodc", "Пишу Вам по совету коллег из Управления ООН по наркотикам и преступности."],
])("%s is named in %j", (id, text) => {
  const { organisations } = recognise(plainReading({ url: "", title: "", text }), table);
  expect(organisations.map((one) => one.id)).toEqual([id]);
});

test("a request in a language whose words of our subjects are unknown names organisations of two words", () => {
  const text =
    "Verein Frauenhafen Steiermark\nGrazer Straße 1, 8010 Graz\nGraz, 3. März 2026\nBegleitschreiben zum Gesuch\nSehr geehrte Frau Moser\nIn der Beilage erhalten Sie unser Gesuch um einen Beitrag von EUR 48'000 an die zweite Phase des Projekts in Mosambik (1. Juli 2026 bis 30. Juni 2027). World Vision stellt die Schulbücher. Wir selbst bringen EUR 9'000 ein.\nDem Schreiben liegen bei:\n- Projektdokument\n- Budget\n- Statuten\nWir danken Ihnen für die Prüfung unseres Gesuchs.\nFreundliche Grüße\nElke Maier\nObfrau";
  const { kind, organisations } = recognise(plainReading({ url: "", title: "Begleitschreiben", text }), table);
  expect([kind, organisations.map((one) => one.id)]).toEqual(["request", ["world-vision"]]);
});
