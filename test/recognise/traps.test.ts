import { beforeAll, describe, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const find = (text: string, more: { url?: string; title?: string } = {}) =>
  recognise(plainReading({ url: "", ...more, text }), table);

describe("countries", () => {
  test.each([
    ["a former name", "Swaziland’s police opened a shelter for victims of trafficking.", "SZ"],
    [
      "a capital that stands for its state",
      "Tashkent has passed a law against forced labour in the cotton fields.",
      "UZ",
    ],
    ["a French adjective", "Les autorités béninoises ont adopté une loi contre la traite.", "BJ"],
    ["a Spanish adjective", "El gobierno hondureño abrió un albergue para víctimas de trata.", "HN"],
    ["a Portuguese adjective", "A polícia angolana resgatou vítimas de tráfico de pessoas.", "AO"],
    ["a Russian case", "В Кыргызстане открыт приют для пострадавших от торговли людьми.", "KG"],
    ["an Arabic particle", "مكافحة الاتجار بالبشر في تونس وحماية العاملات", "TN"],
    ["the other Congo", "Congo-Brazzaville: a shelter opens in Pointe-Noire for victims of trafficking", "CG"],
    ["an article before it", "Children in the Philippines are victims of trafficking on the internet.", "PH"],
    ["the country that is no state", "Georgia’s parliament in Tbilisi debates a law against forced labour.", "GE"],
    ["a former name in the middle", "The former Upper Volta has drafted a new penal code.", "BF"],
    ["a place behind a payer", "При поддержке Норвегии в Кишинёве открыт кризисный центр.", "MD"],
    ["a payer and an adjective", "Com apoio da Noruega, procuradores moçambicanos recebem formação.", "MZ"],
    ["an article before a headline's name", "The Gambia: beach staff learn to report child abuse", "GM"],
    [
      "children of a nation, and where they are",
      "Rescatan en Tapachula a once menores hondureños obligados a pedir limosna",
      "MX",
    ],
    ["a payer before a name, in Arabic", "بدعم من هولندا تونس تفتتح مركزا لإيواء ضحايا الاتجار", "TN"],
    ["a payer before an adjective", "With help from Sweden, Zambian magistrates hear child witnesses", "ZM"],
    ["a payer's money", "Com dinheiro da Noruega, ONG abre abrigo em Díli", "TL"],
    [
      "a state that acts on crews of others",
      "Irish fishing fleet underpaid Egyptian and Filipino crews, inspectors find",
      "IE",
    ],
    [
      "a name no town bears, beside a helper's seat",
      "Submitted by: Harbor Light Mission, Boston, Massachusetts\nWe propose a project in Uruguay. Crews arrive in Montevideo without pay. We request $720,000.",
      "UY",
    ],
    ["many of a nation, and where they are", "Bolivianos costuram em oficinas de São Paulo sem contrato", "BR"],
    ["a capital that does something, whatever it is", "Tokyo scraps its trainee scheme", "JP"],
    ["a Russian verb", "Ташкент обещает отпустить врачей с хлопка", "UZ"],
    ["a parliament", "Sejm committee debates seasonal workers' rights", "PL"],
    ["a region alone", "Brick kiln workers in Sughd asked inspectors for their wages.", "TJ"],
    ["a city in another script", "Алматы: рабочие на стройке без паспортов", "KZ"],
    ["Amman, by its marks", "العمالة المنزلية في عمّان تنتظر تصاريحها", "JO"],
    ["where people were found, not where from", "Vietnamese nail bar workers found in Belfast", "GB"],
  ])("%s names a country", (_case, text, country) => {
    expect(find(text).countries).toEqual([country]);
  });

  test.each([
    ["a town of the United States", "LEBANON, Pa. — The Lebanon County sheriff said the fair opens on Saturday."],
    ["a state", "The Georgia Bureau of Investigation arrested two men near Atlanta."],
    ["a person", "Jordan Reed and Chad Brown founded the company. Chad keeps the books."],
    [
      "a French word that is a town",
      "Fiche pratique\nFiche : rédiger une demande. Retour à la Fiche. Plaisir de lire.",
    ],
    ["a Spanish word that is a town", "Apartado 3\nPlato del día: Delicias de la huerta. Apartado 4, Empalme."],
    ["a Portuguese word that is a town", "Barreiras no acesso\nAmparo às famílias. Barreiras culturais. Escada B."],
    ["an animal", "A guinea pig lives five years. Guinea pigs eat hay."],
    ["a treaty", "The Geneva Conventions and the Palermo Protocol bind states."],
    ["a river and a gulf", "Fish of the Niger River and of the Gulf of Guinea are caught all year."],
    ["a picker", "Select country: Albania Algeria Angola Armenia Austria Bahrain Belgium Belize Benin Bolivia"],
    ["a hotel", "Book now: beach hotel in Kenya, rooms from $90 per night, free wi-fi, check-in at noon."],
    [
      "a match",
      "The striker scored two goals as Ghana beat Togo in the World Cup qualifier; the coach praised his midfielders.",
    ],
    [
      "a recipe",
      "Ingredients: two tablespoons of Ethiopian berbere. Simmer, garnish, and this recipe from Ethiopia is done.",
    ],
    ["a dateline", "GENEVA - The ILO released new global estimates of forced labour on Monday."],
    ["a helper's own name", "O Conselho Dinamarquês para os Refugiados publica um manual."],
    ["the capital of a union", "Bruxelles dévoile une stratégie européenne contre la traite"],
    ["a payer's government", "Thanks to the Government of Japan for its contribution to the global trust fund."],
    ["a headline of leisure", "Турция: отели на берегу моря"],
    ["a hotel of a capital", "Uruguay Montevideo hotel centro desayuno incluido"],
    ["a state of the United States, by its land", "Rescatan a una niñera en Georgia, EE.UU."],
    ["a score", "Бразилия победила Хорватию по пенальти"],
    ["a state called by its kind", "ولاية جورجيا الأمريكية تحاكم عصابة."],
    ["donors alone", "The centre is funded by Norway, Sweden and Japan."],
  ])("%s names none", (_case, text) => {
    expect(find(text).countries).toEqual([]);
  });

  test("the payer is not the subject", () => {
    expect(
      find("The British Embassy and the Government of Japan pay for shelters in Nepal. Nepal has three.").countries,
    ).toEqual(["NP"]);
  });

  test("two countries of work are both named, a neighbour is not", () => {
    const found = find(
      "Countries of work: Kenya, Uganda\nThe project protects victims of trafficking near the border with South Sudan.",
    );
    expect(found.countries.sort()).toEqual(["KE", "UG"]);
  });

  test.each([
    ["Bolivia y Perú firman un acuerdo fronterizo contra la trata.", ["BO", "PE"]],
    ["الأردن ومصر يوقعان اتفاقاً لحماية العمال.", ["EG", "JO"]],
  ])("two that act together are both named: %s", (text, countries) => {
    expect(find(text).countries.sort()).toEqual(countries);
  });

  test("an embassy’s host says where it is, whatever its language", () => {
    expect(
      find("Nos programmes culturels", { url: "https://ml.usembassy.gov/fr/culture/", title: "Culture" }).countries,
    ).toEqual(["ML"]);
  });

  test("a post that speaks for several countries stands for its own first", () => {
    expect(find("Programs", { url: "https://bb.usembassy.gov/programs/" }).countries[0]).toBe("BB");
  });

  test.each([
    "Traffic restrictions are expected this week in Athens: the elementary schools on Main Street open late.",
    "Paris firefighters put out a fire near the grocery store; the Tennessee fire marshal looks into it.",
    "The engineers of NASA met with the Italian contractor again.",
  ])("the first candidate of a page of the United States is no other country: %s", (text) => {
    expect(find(text).candidates[0]?.country).toBe("US");
  });

  test("every country of a hint has a reason with its words", () => {
    const { countries, reasons } = find("Police in Accra freed children. Ghana has a law against trafficking.");
    expect(countries).toEqual(["GH"]);
    expect(
      reasons.filter(({ about, subject }) => about === "country" && subject === "GH").map(({ found }) => found),
    ).toContain("Ghana");
  });
});

describe("organisations", () => {
  const names = (text: string) => find(text).organisations.map(({ id }) => id);

  test.each([
    ["a name", "The International Organization for Migration helps.", ["iom"]],
    ["British spelling", "The International Organisation for Migration helps.", ["iom"]],
    ["French", "L’Organisation internationale pour les migrations aide.", ["iom"]],
    ["Russian", "Международная организация по миграции помогает.", ["iom"]],
    [
      'Arabic, with its "and"',
      "نظمت المنظمة الدولية للهجرة ومكتب الأمم المتحدة المعني بالمخدرات والجريمة ورشة عمل",
      ["iom", "unodc"],
    ],
    ["what it is said to be", "Free the Slaves is a charity.", ["free-the-slaves"]],
    ["a known acronym", "Partners are UNODC and IOM.", ["unodc", "iom"]],
    ["dots", "Staff of the I.O.M. were there.", ["iom"]],
    ["a country behind it", "World Vision Ghana runs a shelter.", ["world-vision"]],
    ["an everyday name as a name", "Free the Slaves works in Nepal.", ["free-the-slaves"]],
    ["an everyday word beside a sure name", "The grant goes to IOM, Pact and others.", ["iom", "pact"]],
    ["an everyday word after its role", "Recipient: Pact", ["pact"]],
    ["an everyday name that does what organisations do", "Pact will implement the project for victims.", ["pact"]],
    [
      "a short acronym with its domain",
      "CRS has staff there. Write to us at info@winrock.org or Winrock.",
      ["winrock"],
    ],
  ])("%s is found", (_case, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["a company of like name", "Polaris Industries builds snowmobiles."],
    ["a travel agency of like name", "World Vision Travel sells tours."],
    ["everyday words", "They wanted to free the slaves and sign a pact with care."],
    ["an acronym in lower case", "iom and unodc"],
    ["another pact", "The Warsaw Pact ended in 1991."],
    ["a convention", "The state ratified ILO Convention 29 against forced labour."],
    ["a film", "La Strada (1954 film) won an award."],
    ["a company by its legal form", "Polaris Inc. and its workers agreed on wages."],
    ["the Isle of Man", "IOM plates are valid on the ferry to Douglas, Isle of Man."],
    ["a model's number", "The IOM-2040 module has an axis more."],
    ["a museum of like name", "The World Vision Museum opens in Reno."],
    ["a longer name in the middle of a sentence", "It thanked the Asian Catholic Relief Services for soup."],
    ["small letters behind a colon", "Fundraiser: help free the slaves of fashion"],
    ["a longer name", "Animal World Vision Plantations grows palms."],
    ["capitals everywhere", "WE CARE FOR YOUR PRIVACY AND FOR YOUR FAMILY"],
  ])("%s is not", (_case, text) => {
    expect(names(text)).toEqual([]);
  });

  test("a name cut by inline markup is whole, because a reading joins text", () => {
    expect(
      recognise(reading("Partner: World Vision International and others"), table).organisations.map(({ id }) => id),
    ).toEqual(["world-vision"]);
  });
});
