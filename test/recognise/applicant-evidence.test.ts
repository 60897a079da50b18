import { beforeAll, expect, test } from "vitest";
import { isEveryday, isPossible, keyOf } from "../../lib/recognise/could-be-name.ts";
import { nameWithin, spansOf } from "../../lib/recognise/name-spans.ts";
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
    "what its members do is a row",
    "Dear Grants Officer,\nThe Volta Sugar, Cocoa and Plantation Workers Union (VSCPWU) requests USD 24,000 from the Embassy for a hotline against trafficking in Ghana. World Vision gives us a room.\nYours sincerely,\nGrace Ofori",
    "Volta Sugar, Cocoa and Plantation Workers Union (VSCPWU)",
  ],
  [
    "what its paper asks for stands behind it",
    "Madame,\nVoici la demande de l'Association Lomé Espoir pour la construction d'un centre de transit au Ghana. Montant demandé : 25 000 USD contre la traite. Plan International a équipé la cuisine.\nCordialement,\nIssa Zongo",
    "Association Lomé Espoir",
  ],
  [
    "its board writes",
    "Dear Sir,\nI write on behalf of the Board of Directors of Lakeside Outreach Ltd to present our proposal. We request USD 45,000 for a project against child trafficking in Ghana.\nYours faithfully,\nPeter Otieno, Secretary",
    "Lakeside Outreach Ltd",
  ],
  [
    "it belongs to another",
    "FUNDACIÓN QUINTA LUNA\nCalle 4, Kumasi, Ghana\n10 de junio de 2026\nSeñores Embajada de los Estados Unidos\nSolicitamos US$ 30.000 para atender a víctimas de trata en Ghana. Somos el capítulo de World Vision.\nCordialmente,\nOlga Ruiz",
    "FUNDACIÓN QUINTA LUNA",
  ],
  [
    "no word says that it is a body: it stands over an address, and a person signs",
    "Wanawake na Bahari\nP.O. Box 501, Tema, Ghana\n2 May 2026\nThe Grants Office\nU.S. Embassy\nDear Sir/Madam,\nRE: REQUEST FOR FUNDS AGAINST TRAFFICKING\nWe humbly request USD 8,000. World Vision works in the next district.\nSincerely,\nAmina Juma",
    "Wanawake na Bahari",
  ],
  [
    "it stands alone below by",
    "PROPOSAL\nNight Buses, Open Doors\npresented to the Public Affairs Section, U.S. Embassy\nby\nHarbour Light Sakhi\nPlot 22, Tema, Ghana\nAmount requested: USD 40,000\nTrafficking of women. Partners: World Vision",
    "Harbour Light Sakhi",
  ],
  [
    "somebody says who does not ask",
    "To the grants committee: it is not World Vision but Tema Lake Sisters that asks for the money. World Vision only wrote a letter. They want USD 14,000 for a refuge for trafficked girls in Ghana. Grant application attached.",
    "Tema Lake Sisters",
  ],
  [
    "an officer says to whom it is to go",
    "MEMORANDUM\nGrant proposal attached. Post recommends an award of USD 20,000 to Casa Lucero de Tema for 12 months. Casa Lucero de Tema applied on 3 May 2026 for help to trafficking victims in Ghana. A competing bid by Fundación Vida Plena was rejected.",
    "Casa Lucero de Tema",
  ],
  [
    'its name goes on behind "para a"',
    "Exmos. Senhores,\nA Associação Mundo Novo para a Infância solicita 20.000 USD para um projeto contra o tráfico de crianças no Gana.\nCom os melhores cumprimentos,\nAna Dias",
    "Associação Mundo Novo para a Infância",
  ],
  [
    "it only heads the paper and a person signs",
    "FUNDACIÓN LAGO SERENO\nDecreto 44.120\nTema, Ghana\nPERFIL DE PROYECTO\nA quién se presenta\nSección Política, Embajada de los Estados Unidos\nQueremos atender a víctimas de trata en Ghana durante doce meses.\nAporte solicitado a la Embajada: 39.500 USD\nAna Solís, presidenta",
    "FUNDACIÓN LAGO SERENO",
  ],
  [
    "a sentence says which its legal name is",
    "Dear Ms. Grant,\nThe request to the Embassy comes down to $57,200 for our project in Ghana against trafficking. The legal name on the bank letter is Tema Weavers Network, not Tema Weavers Shop, that is our sister company.\nRegards,\nGrace",
    "Tema Weavers Network",
  ],
  [
    "it says who pleads and who only lends",
    "Boa tarde,\nA entidade que pede é a Associação Volta Jovem; a Universidade de Acra só empresta as salas. Pedimos 16.000 dólares à Embaixada para um curso contra o tráfico no Gana.\nCumprimentos,\nOdair Reis, presidente",
    "Associação Volta Jovem",
  ],
  [
    "it greets",
    "Señores\nEmbajada de los Estados Unidos\nReciban un saludo cordial de la Asociación de Mujeres del Lago Volta, inscrita con la partida 4120. Solicitamos una donación de 19.000 USD para víctimas de trata en Ghana.\nRadio y hojas en twi: 3.000 USD\nAtentamente,\nElvira Paz",
    "Asociación de Mujeres del Lago Volta",
  ],
  [
    "the letter goes to another body",
    "Accra, 20 de febrero de 2026\nSeñores\nCHEMONICS INTERNATIONAL\nAsunto: manifestación de interés, subvención\nLa CORPORACIÓN TALLER DEL PUERTO, identificada con NIT 890, manifiesta su interés en recibir una subvención de 62.000 USD para un proyecto contra la trata en Ghana.\nCordialmente,\nCarlos Tobón",
    "CORPORACIÓN TALLER DEL PUERTO",
  ],
  [
    "minutes tell who handed in, and a person asks if",
    "PROCÈS-VERBAL\nLe rapporteur expose que le Groupement des Femmes de Keta a déposé une demande d'un montant de 4 800 USD pour un projet contre la traite au Ghana. Mme Lawson demande si le compte a deux signatures. Avis favorable.",
    "Groupement des Femmes de Keta",
  ],
  [
    "what it is fills three lines before it asks",
    "AMIGOS – TEMA\nExcelência,\nA Associação dos Amigos de Tema, pessoa colectiva sem fins lucrativos, com estatutos publicados no Boletim n.º 22 de 2 de Junho, vem por este meio solicitar 11.300 USD para crianças vítimas de tráfico no Gana.\nO Presidente\nMamadú Reis",
    "Associação dos Amigos de Tema",
  ],
  [
    "its legal form stands behind a comma",
    "Dear Sir,\nThe proposal is respectfully submitted by the Center for Lake Workers of the Volta, Inc. in answer to your call. We ask for USD 48,750 against trafficking in Ghana. Our fiscal sponsor would be the Keta Diocesan Foundation.\nVery truly yours,\nRowena Tay",
    "Center for Lake Workers of the Volta, Inc.",
  ],
])("who asks, where %s", (_, text, printed) => {
  const { kind, applicant } = recognise(plainReading({ url: "", lang: "", text }), table);
  expect(kind).toBe("request");
  expect(applicant).toEqual({ printed, organisation: null });
});

test.each([
  ["Junta Directiva de la Fundación Puerto Limpio", "Fundación Puerto Limpio"],
  ["Conseil d'administration de l'ONG Kimia", "ONG Kimia"],
  ["PAS-ACCRA-26-03, Hope Guild", "Hope Guild"],
  ["Cooperativa das Bordadeiras de Tete para a compra de máquinas", "Cooperativa das Bordadeiras de Tete"],
  ["The Asia Foundation", "The Asia Foundation"],
  ["Fundación Lago Sereno le presento formalmente nuestra", "Fundación Lago Sereno"],
  ["Fundación Manos que Siembran", "Fundación Manos que Siembran"],
  ["Association pour la création de revenus", "Association pour la création de revenus"],
])("of %j the name is %j", (given, name) => {
  expect(nameWithin(given)).toBe(name);
});

test.each([
  ["our Domestic Workers Union of Tema, DWUT, has won", "DWUT"],
  ["Acme Relief, INC., of Tema", null],
  ["Lumière du Lac ASBL, en sigle LDL, demande", "LDL"],
  ["the Tema Workers Union, UNICEF, and others", null],
  ["le Groupe de Tema, plus connu sous le sigle GTK, demande", "GTK"],
])("in %j the first name's short form is %j", (line, short) => {
  expect(
    spansOf(line)
      .map((span) => span.short)
      .find((one) => one !== null) ?? null,
  ).toBe(short);
});

test.each([
  ["Saved to OneDrive", false],
  ["Zamolba za podršku – sezonski radnici u Posavini", false],
  ["Richiesta di sostegno per il laboratorio", false],
  ["██████████ (OCULTO)", false],
  ["XXXX", false],
  ["Kikasha | Zilizotumwa | Rasimu | Ondoka", false],
  ["APPLICATION FOR FEDERAL ASSISTANCE SF-424", false],
  ["Organisation de la société civile", false],
  ["Organisation Internationale pour les Migrations", true],
  ["Guardado en Documentos", false],
  ["Sección Política y Económica", false],
  ["Section politique", false],
  ["Sección Puerto Limpio de la Cruz Azul", true],
  ["Registration number: Date formed", false],
  ["Division Cooperative Office. We see every winter the families", false],
  ["St. Mary's Home for the Girls of Tema", true],
  ["Our Rescue", true],
  ["Nuestra Casa", true],
  ["Notre dossier", false],
  ["ABOUT YOUR GROUP", false],
  ["NIF G11000000", false],
  ["321 N CLARK ST", false],
  ["NGO registered under the NGO Act", false],
  ["radio talk on Radio Mankneh", false],
  ["I. DATOS DE LA ORGANIZACIÓN", false],
  ["Albergue Asesoría legal Retorno de migrantes Prevención en escuelas", false],
  ["☐ Albergue ☐ Asesoría", false],
  ["Founded in 2014 by returned workers", false],
  ["Yes, after 5 pm", false],
  ["Concept for NOFO PNH-25-03", false],
  ["Solicitação de recursos para a Casa do Trabalhador", false],
  ["TERRITORIAL HEADQUARTERS", false],
  ["Good night Miss Cole,", false],
  ["Home Help Sisters of Tema", true],
  ["Verein zur Förderung junger Menschen", true],
])("that %j could be the name of who asks is %j", (text, possible) => {
  expect(isPossible(text)).toBe(possible);
});

test.each([
  ["File Home Insert Layout References Review View Help", true],
  ["Home Help Sisters of Tema", false],
  ["Women Youth Support Group", false],
])("that %j is nothing but words of everyday is %j", (text, everyday) => {
  expect(isEveryday(keyOf(text))).toBe(everyday);
});

test("nobody asks who only gets a copy of the letter", () => {
  const text =
    "Estimada Embajadora:\nLazos del Golfo solicita USD 20.000 para un refugio de víctimas de trata en Ghana.\nAtentamente,\nLuisa Paz\nc.c.p. Fundación Puerto Limpio.";
  const { kind, applicant } = recognise(plainReading({ url: "", lang: "", text }), table);
  expect(kind).toBe("request");
  expect(applicant?.printed ?? "").not.toContain("Puerto Limpio");
});

test.each([
  ["On behalf of Second Dawn Mangochi I am pleased to submit", "Second Dawn Mangochi"],
  ["голова правління ГО «Тиха гавань Полтавщини»", "ГО «Тиха гавань Полтавщини»"],
  ["Громадська організація «Берегиня Полісся» звертається", "Громадська організація «Берегиня Полісся»"],
  ["Общественный фонд «Жаркын Келечек Баткен» просит", "Общественный фонд «Жаркын Келечек Баткен»"],
  ["Asociația Obștească „Pragul Speranței” solicită", "Asociația Obștească „Pragul Speranței”"],
  ["Związek Zawodowy Pracowników „Plon” działa od 2020", "Związek Zawodowy Pracowników „Plon”"],
  ["Der Verein Frauenhafen Steiermark betreibt", "Verein Frauenhafen Steiermark"],
  ["Organizzazione Internazionale per le Migrazioni chiede", "Organizzazione Internazionale per le Migrazioni"],
  ["Göç ve Emek Dayanışma Derneği olarak", "Göç ve Emek Dayanışma Derneği"],
  ["Kikundi cha Wanawake Tumaini Jipya linaomba", "Kikundi cha Wanawake Tumaini Jipya"],
  ["Hợp tác xã Dệt thổ cẩm Bản Lìm xin tài trợ", "Hợp tác xã Dệt thổ cẩm Bản Lìm"],
  ["Qendra për Migrim të Sigurt kërkon", "Qendra për Migrim të Sigurt"],
  ["Udruženje građana „Sigurna luka Niš” traži", "Udruženje građana „Sigurna luka Niš”"],
])("in %j a name is %j", (line, name) => {
  expect(spansOf(line).map(({ text }) => text)).toContain(name);
});
