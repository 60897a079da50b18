import { beforeAll, expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { namesIn } from "../../lib/recognise/names-in.ts";
import { asksForBody, besidePosts, isOwnAddress } from "../../lib/recognise/person-evidence.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

test.each([
  [
    "stands under a person and her post",
    "Madame, Monsieur,\nNous sollicitons 25 000 USD de l'ambassade pour un projet contre la traite au Ghana. World Vision nous prête une salle.\nRespectueusement,\n--\nMme Aïssatou Ndiaye\nCoordinatrice des programmes\nTanora Vonona\nQuartier Médina, villa 216, Tema\nTél. 33 941 00 00",
    "Tanora Vonona",
  ],
  [
    "stands under a person with a post behind a comma",
    "Dear Grants Team,\nPlease find our proposal against trafficking in Ghana. The amount requested is USD 24,000. World Vision trains the staff.\nYours faithfully,\nSarita Chaudhary, Chairperson\nAashraya Tharu Chelibeti\nWard 12, Tema, Ghana",
    "Aashraya Tharu Chelibeti",
  ],
  [
    "is more than one",
    "Proposal to the Embassy's small grants\nCountry: Ghana\nAmount requested: USD 23,450\nSummary\nSamaky Kon Srey is run by eleven women who worked in beer gardens. Samaky Kon Srey will train girls against trafficking. World Vision refers cases.\nContact: Chan Dara",
    "Samaky Kon Srey",
  ],
  [
    "stands over its registration",
    "SUNAULO BIHANI\nRegd. No. 884/068 · SWC Affil. No. 33910\nTema, Ghana\nTo the Small Grants Committee\nWe request USD 9,000 from the embassy against the trafficking of girls. World Vision lends us a room.\nSincerely,\nKamala Thapa, Secretary",
    "SUNAULO BIHANI",
  ],
  [
    "is of whom somebody writes",
    "Buenas tardes, estimada licenciada:\nLe escribe Altagracia, de Mar de Luz Boca Chica. Solicitamos USD 9,000 de la embajada contra la trata de niñas en Ghana. World Vision nos presta un salón.\nAltagracia",
    "Mar de Luz Boca Chica",
  ],
])("a name that could be a person's is who asks where it %s", (_, text, printed) => {
  const page = recognise(plainReading({ url: "", lang: "en", text }), table);
  expect(page.applicant?.printed).toBe(printed);
});

test.each([
  ["REDACTED", "in a word"],
  ["XXXXXXXX (suprimido)", "by letters"],
])("nobody asks where %s stands for the name: struck out %s", (value) => {
  const fields = [
    { label: "Applicant organization", value },
    { label: "Country", value: "Ghana" },
    { label: "Amount requested", value: "USD 9,000" },
  ];
  expect(recognise(reading("Grant application against trafficking", { fields }), table).applicant).toBeNull();
});

test.each([" з 2011 року працює у Гані", " работает в Гане", " зареєстрована у 2011"])(
  "a body is said to be one by %j",
  (behind) => {
    expect(evidenceAround("", behind).map(({ kind }) => kind)).toContain("says what it is");
  },
);

test("who says in Arabic that they are so is named in quotation marks", () => {
  const text =
    "تحية طيبة وبعد،\nنحن «صوت العابرين»، تأسسنا في تيما سنة 2018. نتقدم إليكم بطلب دعم مالي قدره 62.000 دولار لمشروع «عقد عمل قبل كل شيء» لمكافحة الاتجار بالأشخاص في غانا.\nمع فائق الاحترام،\nهندة الجليدي، الكاتبة العامة";
  expect(recognise(plainReading({ url: "", lang: "ar", text }), table).applicant?.printed).toBe("صوت العابرين");
});

test("a name of the list that writes itself small is found where a line begins with it", () => {
  const named = (line: string) => namesIn(line, table).map(({ text, organisation }) => [text, organisation]);
  expect(named("catholic relief services Deutschland e. V.")).toEqual([
    ["catholic relief services Deutschland e. V.", "crs"],
  ]);
  expect(named("Träger: catholic relief services")).toContainEqual(["catholic relief services", "crs"]);
  expect(named("we met catholic relief services").filter(([, organisation]) => organisation !== null)).toEqual([]);
  expect(named("free the slaves of debt")).toEqual([]);
  // Words of common language are a name only where they are written as one.
  expect(named("free the slaves").filter(([, organisation]) => organisation !== null)).toEqual([]);
});

test.each([
  [
    "Kuruluşun resmî adı",
    "Çukurova Mevsimlik İşçiler Dayanışma Derneği",
    "Çukurova Mevsimlik İşçiler Dayanışma Derneği",
  ],
  ["Antragsteller", "terre des hommes Deutschland e.V.", "terre des hommes Deutschland e.V."],
  [
    "Applicant",
    "Ministère de la Femme et de la Famille, Secrétariat général",
    "Ministère de la Femme et de la Famille",
  ],
  ["Applicant", "Universidad del Valle (UNAVS), Instituto de Investigación Jurídica", "Universidad del Valle (UNAVS)"],
])("the box %j with %j names who asks, whose line prints both in one", (label, value, printed) => {
  const fields = [
    { label, value },
    { label: "Country", value: "Ghana" },
    { label: "Amount requested", value: "USD 9,000" },
  ];
  const page = reading("Grant application against trafficking", {
    fields,
    text: `Grant application against trafficking\n${fields.map((one) => `${one.label} ${one.value}`).join("\n")}`,
  });
  expect(recognise(page, table).applicant?.printed).toBe(printed);
});

test("a name that could be a person's is who asks where its box asks for a group", () => {
  const fields = [
    ["Your name *", "Mutinta Njobvu"],
    ["Your role *", "Volunteer secretary"],
    ["Which group are you filling in this form for? *", "Tiyende Pamodzi Mfuwe"],
    ["E-mail", "mutinta@mfuwe.example"],
    ["Country", "Ghana"],
    ["Amount requested", "USD 9,000"],
  ].map(([label = "", value = ""]) => ({ label, value }));
  const page = recognise(reading("Small grants against trafficking – grant application form", { fields }), table);
  expect(page.applicant?.printed).toBe("Tiyende Pamodzi Mfuwe");
});

test.each([
  ["Which group are you filling in this form for?", true],
  ["Agrupación que pide la ayuda", true],
  ["Votre association", true],
  ["Contact person of the organization", false],
  ["Partner organization", false],
  ["Where do you live?", false],
])("%s: asks for a body: %s", (label, asks) => {
  expect(asksForBody(label)).toBe(asks);
});

const nothing = { zone: "text", label: "", before: "", behind: "" } as const;
const line = { at: 9, of: 10, closed: 7, to: 2, above: "", below: "" };
test.each([
  ["its post behind a comma", { ...nothing, behind: ", Executive Director" }, "has a post"],
  ["its post below", { ...nothing, line: { ...line, below: "Coordenadora" } }, "has a post"],
  ["who holds what post below", { ...nothing, line: { ...line, below: "Director: Ana Ruiz" } }, undefined],
  [
    "a post above, where somebody signs",
    { ...nothing, line: { ...line, above: "Directora ejecutiva" } },
    "under a post",
  ],
  ["a post that is signed for above", { ...nothing, line: { ...line, above: "Le Secrétaire général," } }, undefined],
  ["the label of a post above", { ...nothing, line: { ...line, closed: -1, above: "Directora" } }, undefined],
  ["a person and a post above", { ...nothing, line: { ...line, above: "Ana Ruiz, directora" } }, "under a post"],
  ["a sentence above", { ...nothing, line: { ...line, above: "The director will sign it." } }, undefined],
  ["a post above, and words before it", { ...nothing, before: "of ", line: { ...line, above: "Director" } }, undefined],
  [
    "its registration below",
    { ...nothing, line: { ...line, below: "Patna · registered 2009 · FCRA valid" } },
    "registered",
  ],
  ["a title of a page", { ...nothing, zone: "head" as const, behind: ", Director" }, undefined],
])("beside a name stands %s", (_, about, kind) => {
  expect(besidePosts(about)[0]?.kind).toBe(kind);
});

test.each([
  ["rl.estime@yahoo.example", "rose laure estime", true],
  ["znhamposse@tdm.example", "zacarias nhamposse", true],
  ["sokunthea.prak@wvi.example", "sokunthea prak", true],
  ["limyetimoun@poste.example", "limye timoun yo", false],
  ["info@samaky.example", "samaky kon srey", false],
  ["petronamatias@mail.example", "petrona matias", false],
])("%s is the own address of %s: %s", (address, key, isOwn) => {
  expect(isOwnAddress(address, key)).toBe(isOwn);
});
