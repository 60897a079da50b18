import { expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import { ARABIC } from "../../lib/recognise/said/arabic.ts";
import { FURTHER } from "../../lib/recognise/said/further.ts";
import { FURTHER_SOUTH } from "../../lib/recognise/said/further-south.ts";
import { SLAVIC } from "../../lib/recognise/said/slavic.ts";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";

const said = (text: string): number => {
  const [before, behind] = text.split("{}");
  return evidenceAround(before!, behind!).reduce((sum, { points }) => sum + points, 0);
};
const ofBox = (label: string): number => ofLabel(label).reduce((sum, { points }) => sum + points, 0);

/** `{}` is where the name stands. */
const ASKS = [
  "Вам пишут женщины из {}. Нас двенадцать человек.",
  "Наша группа называется {}, нас 14 человек.",
  "Я являюсь директором {} и прошу рассмотреть нашу заявку.",
  "Заявка {} на получение гранта поступила 12 марта.",
  "{} — это мы, двенадцать матерей.",
  "{} была основана в 2015 году группой учителей.",
  "Рекомендуем одобрить заявку {} без изменений.",
  "Дополнительное соглашение № 2 к договору о гранте с {}.",
  "К нам обратилось {}: им нужны швейные машины.",
  "Просим продлить срок проекта {} на три месяца.",
  "{} нуждается в вашей помощи.",
  "{} (далее «Получатель гранта»)",
  "Вам пише {} із села Зелене.",
  "Я голова {} і прошу розглянути нашу заявку.",
  "{} (далі — Грантоотримувач)",
  "أنا فاطمة رئيسة {} وأطلب منكم النظر في طلبنا.",
  "يسرنا في {} أن نتقدم إليكم بهذا المقترح.",
  "يسرّنا في {} أن نتقدّم إليكم بهذا المقترح.",
  "نحن {} نطلبُ منكم دعمًا",
  "تكتب إليكم {} من قرية بني حسن.",
  "إليكم نتوجه، ونحن {} من القرية",
  "تأسست {} عام 2009 على يد اثنتي عشرة امرأة.",
  "توصي اللجنة بمنح {} مبلغ 25000 يورو.",
  "تمت الموافقة على منح {} مبلغ 9000 دولار.",
  "مقترح مشروع مقدم من {} إلى السفارة.",
  "تحتاج {} إلى دعمكم لأن المضخة تعطلت.",
  "قمنا بتأسيس {} عام 2015.",
  "{} بحاجة إلى مساعدتكم.",
  "{} مجموعة من الأمهات في المخيم.",
  "Unser Verein heißt {} und hat 40 Mitglieder.",
  "Wij adviseren om {} een subsidie toe te kennen.",
  "{} werd in 2010 opgericht.",
  "Komisja rekomenduje przyznanie dotacji {}.",
  "{} (zwana dalej „Grantobiorcą”)",
  "Komisija predlaže da se grant dodijeli {}.",
  "{} тражи средства за набавку пумпе.",
  "Rekomandojmë dhënien e grantit për {}.",
  "{} 12.000 dolar hibe talep etmektedir.",
  "Ben {} başkanıyım.",
  "Kami merekomendasikan agar hibah diberikan kepada {}.",
  "Tunapendekeza {} ipewe ruzuku.",
  "Pendekezo la mradi limewasilishwa na {}",
  "Chúng tôi đề xuất trao tài trợ cho {}.",
  "{} là một tổ chức phi lợi nhuận ở xã tôi.",
  "Nou rekòmande pou yo bay {} sibvansyon an.",
  "Nou resevwa yon demann nan men {}.",
  "Заявник – {}",
  "Здравствуйте, это {}, село Ново-Покровка.",
  "Мы объединились в {} три года назад.",
  "Победителем признана {}.",
  "Изменение к гранту: {}.",
  "السلام عليكم، هذه {} من حي الميناء.",
  "اختارت اللجنة {} للحصول على المنحة.",
  "وقّعت السفارة مع {} اتفاقية منحة.",
  "Ausgewählt wurde {}.",
  "Dzień dobry, tu {} ze wsi Lipki.",
  "Merhaba, biz {} üyeleriyiz.",
  "U zgjodh {}.",
  "Yo chwazi {}.",
  "{} надеется получить 8 000 долларов.",
  "Решением комитета грант предоставлен {}.",
  "تتقدم بأحر التحيات إليكم {} بطلب",
  "الجهة الطالبة {}",
  "Gesuchstellerin {} (GAK)",
  "Nasza grupa to {}, jest nas dwanaście.",
  "Subjekti kërkues {}",
  "Saya menulis bagi pihak {}.",
  "Bên nhận tài trợ {}",
];
const OTHERS = [
  "Ранее мы получили грант от {} на 5 000 долларов.",
  "О вашей программе мы узнали от {}.",
  "При поддержке {} мы провели три тренинга.",
  "Рекомендательное письмо от {} прилагается.",
  "{} выделила нам 3 000 долларов в 2020 году.",
  "{} попросила нас подготовить отчет.",
  "{} является нашим партнёром с 2014 года.",
  "Мы зарегистрированы в {} 12 мая 2010 года.",
  "Рахунок відкрито в {}.",
  "За підтримки {} ми провели тренінги.",
  "بدعم من {} نفذنا ثلاث دورات.",
  "حصلنا سابقا على منحة من {} بقيمة 5000 دولار.",
  "ساعدتنا {} في العام الماضي.",
  "طلبت منا {} تقديم تقرير.",
  "تتقدم كاريتاس لبنان، عبر {}، بطلب تمويل",
  "{} طلبت منا إعداد تقرير.",
  "سمعنا عن برنامجكم من {}.",
  "سيقدم التدريب {}.",
  "السادة {} المحترمون",
  "Mit Unterstützung von {} haben wir drei Kurse gehalten.",
  "{} hat uns gebeten, einen Bericht zu schreiben.",
  "Het project werd gefinancierd door {}.",
  "O programie dowiedzieliśmy się od {}.",
  "{} nam je dala 3.000 eura.",
  "Programınızı {} aracılığıyla duyduk.",
  "{} na dha 3.000 euro.",
  "Kami bekerja sama dengan {}.",
  "{} ilitupa dola 3,000.",
  "Dự án do {} tài trợ.",
  "{} te ban nou 3,000 dola.",
  "{} отправила нас к вам.",
  "Нам уже отказала {}.",
  "Здание принадлежит {}.",
  "Это не {}, а другая группа.",
  "اعتذرت {} عن دعمنا.",
  "لسنا {} بل مجموعة أخرى.",
  "Unsere Bücher prüft {}.",
  "Budynek należy do {}.",
  "Bina {} aittir.",
  "Gedung milik {}.",
  "Sổ sách do {} kiểm tra.",
  "Договор аренды с {}.",
  "نصحتنا {} بالكتابة إليكم.",
  "{} hat letztes Jahr unsere Kurse bezahlt.",
  "W zeszłym roku {} podarowała nam komputer.",
  "Vitin e kaluar {} na dhuroi një kompjuter.",
  "Kami dilatih oleh {}.",
];
test.each(ASKS)("who asks, or is to be given: %s", (text) => {
  expect(said(text)).toBeGreaterThanOrEqual(2);
});
test.each(OTHERS)("somebody else: %s", (text) => {
  expect(said(text)).toBeLessThan(0);
});

test.each([
  "Раньше нас поддерживали {} и посольство Литвы.",
  "Карточка заявки на финансирование проекта «{}» тоже человек»",
  "Приміщення безкоштовно надає {} міська рада.",
  "Название: «{}» путь»",
  "ООО Связь, МОМ ({}) перенаправляет нам вернувшихся.",
  "شركاؤنا: {}، نقابة المحامين، منظمة الهجرة الدولية.",
  "وقد درّبت {} فريقنا على إدارة الحالة.",
  "نشكر {} على توصيتها.",
  "Mitra kami adalah {} dan dinas tenaga kerja.",
  "Kwa: Mkurugenzi, {}",
  "Patnè nou se {}.",
  "شريك مقدم الطلب {}",
  "Не заявник {}",
  "1140 3rd St NE, {}, Washington",
  "Mit herzlichen Grüßen aus {}",
  "Dafür bitten wir {} um einen Beitrag.",
  "Der Bund half, und das Haus wurde von {} finanziert.",
])("nobody who asks: %s", (text) => {
  expect(said(text)).toBeLessThanOrEqual(1);
});

test.each([
  "Полное наименование организации",
  "2.1 Организация-заявитель (полное юридическое название)",
  "Рекомендуемый получатель",
  "Кому выдан грант",
  "Наименование на английском языке",
  "الطرف الطالب",
  "Förderwerber",
  "Indiener",
  "Pełna nazwa (zgodnie z KRS)",
  "Kto składa",
  "Tüzel kişiliğin tam unvanı *",
  "Teklifi veren",
  "Pun naziv udruženja iz APR-a",
  "Korisnik sredstava",
  "Emërtimi i subjektit (sipas vendimit të gjykatës)",
  "Nama lembaga pemohon sesuai akta",
  "Nani anaomba?",
  "Bên xin tài trợ",
  "Moun k ap pote pwojè a",
  "Рекомендований отримувач",
  "اسم الجمعية (كما في شهادة التسجيل) *",
  "المستفيد المقترح",
  "صادرة إلى",
  "باسم أي جهة تقدمون الطلب؟",
  "Vorgeschlagener Zuwendungsempfänger",
  "Voorgestelde begunstigde",
  "Rekomendowany grantobiorca",
  "Подносилац пријаве",
  "Përfituesi i propozuar",
  "Önerilen yararlanıcı",
  "Calon penerima hibah yang diusulkan",
  "Mpokeaji aliyependekezwa",
  "Tổ chức được đề xuất",
  "Non òganizasyon k ap mande a *",
])("beside this label stands who asks: %s", (label) => {
  expect(ofBox(label)).toBeGreaterThanOrEqual(3);
});
test.each(["Название", "Рабочее название", "Название и дата проекта", "اسم مدير المنظمة", "اسم مشروع المنظمة"])(
  "beside this label stands no body: %s",
  (label) => {
    expect(ofBox(label)).toBeLessThan(3);
  },
);
test.each([
  "Партнёрская организация",
  "Финансирующая организация",
  "Вышестоящая организация",
  "Джерело фінансування",
  "الجهة الممولة",
  "المنظمة الأم",
  "Bisheriger Förderer",
  "Andere financiers",
  "Inne źródła finansowania",
  "Burime të tjera financimi",
  "Bayè fon",
  "Vyanzo vingine vya fedha",
])("beside this label stands somebody else: %s", (label) => {
  expect(ofBox(label)).toBeLessThan(0);
});

test.each(["Kutoka", "Від кого", "Kimden:"])("%s is who sends", (label) => {
  expect(ofLabel(label)).toEqual([{ kind: "sender", points: 3 }]);
});

test("no wording reads past the end of a sentence", () => {
  const wordings = [SLAVIC, ARABIC, FURTHER, FURTHER_SOUTH].flatMap(({ before }) => before);
  for (const text of [...ASKS, ...OTHERS]) {
    const before = `${text.split("{}")[0]!.trim()}. `;
    expect(wordings.filter(([, , fits]) => fits().test(before)).map(([kind]) => `${kind}: ${text}`)).toEqual([]);
  }
});

test("wordings of one language say nothing of names in another", () => {
  for (const text of [
    "We met at the market and walked to {}, where it rained.",
    "El grupo se reunió ayer en la sede de {}, cerca del río.",
    "O grupo do bairro reuniu-se na sede do {} ontem.",
    "Le groupe ne se réunit que chez {} le soir.",
    "Il gruppo si riunisce se {} apre la porta.",
  ]) {
    const [before, behind] = text.split("{}");
    for (const { before: above, after } of [SLAVIC, ARABIC, FURTHER, FURTHER_SOUTH]) {
      expect(above.filter(([, , fits]) => fits().test(before!))).toEqual([]);
      expect(after.filter(([, , fits]) => fits().test(behind!))).toEqual([]);
    }
  }
});
