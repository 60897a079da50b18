import { beforeAll, expect, test } from "vitest";
import { applicantNamed } from "../../lib/recognise/applicant-name.ts";
import { isPossible } from "../../lib/recognise/could-be-name.ts";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import { spansOf } from "../../lib/recognise/name-spans.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

test.each([
  [
    "keeps its legal form behind a dash",
    "Il Faro di Tema – Società Cooperativa Sociale Onlus",
    "Il Faro di Tema – Società Cooperativa Sociale Onlus",
  ],
  [
    "keeps it with what follows it",
    "Solstício de Tema – Cooperativa de Solidariedade Social, CRL",
    "Solstício de Tema – Cooperativa de Solidariedade Social, CRL",
  ],
  [
    "keeps both its parts where the form behind them is that of the whole",
    "Hilfe für Frauen in Not – Jadwiga e.V.",
    "Hilfe für Frauen in Not – Jadwiga e.V.",
  ],
  ["loses a number before it", "0001047782 HOPE GUILD", "HOPE GUILD"],
  ["loses a code before it", "R-2025-40802 Water Trust of Tema", "Water Trust of Tema"],
  ["keeps a number that it has", "40 Doors Kumasi", "40 Doors Kumasi"],
  [
    "loses what else it trades as, in brackets",
    "The Wells & Wheat Project, Inc. (d/b/a W&W)",
    "The Wells & Wheat Project, Inc.",
  ],
  ["loses what was done to it", "Fondation Lakay Timoun Sid a été retenue", "Fondation Lakay Timoun Sid"],
  [
    "keeps its faith, which is a verb in Portuguese",
    "Communauté de la foi vivante de Tema",
    "Communauté de la foi vivante de Tema",
  ],
  ["loses what was done to it in Portuguese", "Associação Mulher Livre foi selecionada", "Associação Mulher Livre"],
  ["loses since when it works", "O Sertão Livre Piauí começou", "O Sertão Livre Piauí"],
  ["keeps a form that it begins with", "Cooperativa Sociale Il Faro", "Cooperativa Sociale Il Faro"],
])("a name %s", (_, given, name) => {
  expect(applicantNamed(given, table).printed).toBe(name);
});

test.each(["Società Cooperativa Sociale Onlus", "Cooperativa de Solidariedade Social, CRL", "Sociedad civil"])(
  "what a body is by law is no name: %s",
  (printed) => {
    expect(isPossible(printed)).toBe(false);
  },
);

test.each([
  [
    "ends where a sentence does, be its last letter an accent's neighbour",
    "fr",
    "Madame, Monsieur,\nJe vous écris au nom de la Maison Sainte-Odile d'Edéa. Depuis 2016 nous accueillons des filles victimes de traite au Ghana. Nous sollicitons 20 000 USD de l'ambassade.\nVeuillez agréer nos salutations,\nSœur Odile",
    "Maison Sainte-Odile d'Edéa",
  ],
  [
    "of a ministry stands at the head of its paper, over rules and a motto",
    "fr",
    "MINISTÈRE DES AFFAIRES SOCIALES\n—————\nSECRÉTARIAT GÉNÉRAL\n—————\nRÉPUBLIQUE DU GHANA\nUnion – Travail – Justice\nN° 000127/MAS/SG Accra, le 29 janvier 2026\nÀ\nSon Excellence Madame l'Ambassadeur des États-Unis d'Amérique\nObjet : requête de financement du centre d'accueil de Tema\nExcellence,\nJ'ai l'honneur de solliciter de votre haute bienveillance un appui de 85 000 USD contre la traite des enfants au Ghana. L'UNICEF a fourni le mobilier.\nVeuillez agréer, Excellence, ma haute considération.\nPour le Ministre, le Secrétaire général\nKofi Mensah-Obiang",
    "MINISTÈRE DES AFFAIRES SOCIALES",
  ],
  [
    "is told by the host of a mail, not by a sentence behind thanks",
    "en",
    "Ama Mensah <ama@dawnhouse.example.org> Apr 9 – to Karen\nDear Karen,\nThank you again. Here is what Dawn House New Tema would do with a grant of USD 9,750 against trafficking in Ghana.\nMeals and hygiene – 3,900\nWorld Vision books flights for some; others bring people to us. None of them fund the house, and our agreement with the shelter for men is attached, with a scan of the papers.\nWould that be possible under your rules?\nAma\ncoordinator",
    "Dawn House New Tema",
  ],
  [
    "stands over its whereabouts on its paper",
    "pt",
    "NOTA DE CONCEITO\nRoça Nova\nÁgua Grande, distrito de Tema, Gana\nroca.nova@correio.example  tel. 990 00 12\nTítulo: Meninas na escola, contra o tráfico de crianças no Gana\nValor pedido: 9.800 USD\nPROBLEMA\nAs famílias entregam as filhas.\nAdjaísa Neto, coordenadora",
    "Roça Nova",
  ],
  [
    "with a comma is the whole that the page has each time",
    "en",
    "Concept Note\nSubmitted by: Rise Up, Speak Out Tema\nSubmitted to: U.S. Embassy Accra\nTitle: Children back to school from trafficking in Ghana\nAmount: $25,000\nRise Up, Speak Out Tema is a youth-led organisation registered under the Societies Act, 1966.",
    "Rise Up, Speak Out Tema",
  ],
  [
    "goes on behind the dot of a short word",
    "en",
    "To: Grants Officer\nFrom: Women's Rights & Welfare Assoc. of Tema\nRE: Application for USD 9,000 to stop trafficking in Ghana\nDear Sir,\nThe Assoc. has 210 members.\nFatima Issah\nChair",
    "Women's Rights & Welfare Assoc. of Tema",
  ],
  [
    "is passed on by whoever signs",
    "fr",
    "Tr: demande\nDe : Pauline Hien (World Vision Accra) <phien@wv.example.int>\nÀ : Ambassade\nBonjour, je vous transmets la demande du Foyer Sainte-Odile, à Tema, qui cherche 7 500 USD pour loger des filles rescapées de la traite au Ghana.\nBien à vous,\nPauline Hien\nChargée de protection, World Vision",
    "Foyer Sainte-Odile",
  ],
  [
    "in quotation marks keeps what it is",
    "uk",
    "Шановна пані Посол!\nБлагодійна організація «Світанок Гана» просить надати грант 15 000 доларів США для допомоги постраждалим від торгівлі людьми в Гані.\nЗ повагою,\nОлена Гнатюк, директорка",
    "Благодійна організація «Світанок Гана»",
  ],
])("a name %s", (_, lang, text, printed) => {
  const page = recognise(plainReading({ url: "", lang, text }), table);
  expect(page.applicant?.printed).toBe(printed);
});

test.each([
  ["a title and a person", "I am Sr. Mary Okafor of St. Odile’s Home.", "St. Odile’s Home"],
  ["in whose name, in German", "im Namen der Frauenhaus Sonnenhügel gGmbH bitte ich", "Frauenhaus Sonnenhügel gGmbH"],
  ["in whose name, in Romanian", "Vă scriu din partea Fundației „Casa Luminii”.", "Fundației „Casa Luminii”"],
  ["a number that ends a sentence", "the budget of Hope Beyond 18. The amount", "Hope Beyond 18"],
])("a name is found without %s", (_, line, name) => {
  expect(spansOf(line).map(({ text }) => text)).toContain(name);
});
test("a year behind a name is none of it", () => {
  expect(spansOf("a grant to Hope Guild 2021. It went well").map(({ text }) => text)).toContain("Hope Guild");
});

test.each([
  ["Je m'appelle Solange, je suis trésorière des ", ". Nous demandons"],
  ["Sou o Pe. João, da ", ". Acolhemos raparigas"],
  ["Hola, les escribo de ", ". Somos doce"],
  ["Wir, der ", ", ersuchen die Botschaft"],
])("who writes is behind %j", (before, behind) => {
  expect(evidenceAround(before, behind)).toContainEqual({ kind: "says we", points: 4 });
});
test("in Turkish a body writes as itself", () => {
  expect(evidenceAround("", " olarak hibe talep ediyoruz")).toContainEqual({ kind: "for whom", points: 4.5 });
});
test.each(["Kedutaan Besar Amerika Serikat", "Ubalozi wa Marekani", "Ambasciata degli Stati Uniti", "Suva PAS"])(
  "%s is asked",
  (printed) => {
    expect(isPossible(printed)).toBe(false);
  },
);
