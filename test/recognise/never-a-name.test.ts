import { expect, test } from "vitest";
import { isEveryday, isPossible, keyOf } from "../../lib/recognise/could-be-name.ts";

test.each([
  ["a number of an award", "SPRMCO24CA0188"],
  ["a number of an entity", "K2RNDJ7VQX41"],
  ["a number before a title", "SFOP0011207 Reducing Bonded Labor"],
  ["a number in figures", "0001047782 Hope Guild"],
  ["a motto", "Travail, Justice"],
  ["a motto in dashes", "Unité – Dignité – Travail"],
  ["a motto of three nouns", "Liberté Égalité Fraternité"],
  ["a motto in Swahili", "Uhuru na Umoja, Kazi"],
  ["a state", "CO-OPERATIVE REPUBLIC OF GUYANA"],
  ["a state cut at a line's end", "UNITED REPUBLIC OF"],
  ["a state's kind", "République fédérale"],
  ["an act", "Associations Act"],
  ["an act and its year", "Societies Registration Act, 1860"],
  ["a law in Spanish", "Ley Orgánica de Movilidad Humana"],
  ["a law in French", "Loi n° 2014-390"],
  ["a programme of grants", "Democracy Commission"],
  ["a fund of an ambassador's", "Ambassador’s Special Self-Help Program"],
  ["a fund with a person's name", "Julia Taft Refugee Fund"],
  ["a mission", "U.S. Mission Banjul"],
  ["a mission in Portuguese", "Missão dos EUA"],
  ["what a box asks for", "Give the registered name"],
  ["how to fill it", "Exactly as in SAM.gov"],
  ["how to fill it, in French", "Indiquez le nom légal tel qu’il figure dans les statuts"],
  ["how to fill it, in Turkish", "Kuruluşun kısa adı (varsa)"],
  ["by one and by another", "DINAF y por la Comisión Interinstitucional"],
  ["an example", "Example NGO"],
  ["buttons with dots", "Home · My Awards · Help"],
  ["a path", "Home › Countries & Areas › Burma"],
  ["stars", "Khách sạn Sông Hương Xanh ★★★★"],
  ["so many of them", "160 filles de moins de 16 ans"],
  ["how far it has come", "Pending Technical Panel"],
  ["a status", "Not started"],
  ["a paper", "Note conceptuelle"],
  ["a paper in capitals", "PROPOSITION TECHNIQUE ET FINANCIÈRE"],
  ["a paper in Ukrainian", "Концептуальна записка"],
  ["a call", "Appel à projets PISCCA 2024"],
  ["a heading", "Part II. The project"],
  ["a heading with a letter", "C. Eligibility"],
  ["a heading in Indonesian", "BAB I. LATAR BELAKANG"],
  ["a day", "Mardi 14"],
  ["since when", "Depuis 2016"],
  ["a form of address", "Excellency the Ambassador"],
  ["a closing", "Respectfully yours"],
  ["a post", "Finance and Administration Officer"],
  ["a post and whose", "Deputy Director, Hoa Sim Social Enterprise"],
  ["a post in Swahili", "Mwenyekiti wa Kituo cha Upendo"],
  ["a date stuck to it", "Eswatini Girls Chess2026-11-16 Thank"],
  ["money", "F CFA"],
  ["a lady", "Ms. Ortega"],
  ["a seat behind a name", "Fundação Morabeza Criança, com sede no Mindelo"],
  ["what somebody does", "Association offers"],
  ["a sentence", "The Mission seeks proposals"],
  ["a sentence in French", "Le réseau regroupe 74 journalistes de radio"],
  ["a heading that asks", "How to Write"],
  ["whoever speaks", "J’ai"],
])("%s is no name: %s", (_, printed) => {
  expect(isPossible(printed)).toBe(false);
});

test.each([
  "40 Doors Kumasi",
  "AGRO2000",
  "Act4Freedom",
  "Justice et Paix",
  "Justice, Paix et Terre",
  "Democracy Now Foundation",
  "Mission of Hope",
  "Women Act",
  "Acts of Kindness",
  "Groupement Coopératif « Novissi » des Revendeuses",
  "Part of the Main",
  "St. Kizito Vocational Centre",
  "Kingdom of God Ministries",
  "República Viva",
  "3rd Eye Collective",
  "Monday Club",
  "Law and Liberty Trust",
  "Write On",
  "Give Hope",
  "Director's Chair Theatre",
  "Elles Rayonnent",
  "Ms. Ortega Foundation",
  "He-Man Association",
  "Who Cares Collective",
  "Mission Is Possible",
])("a body may be called %s", (printed) => {
  expect(isPossible(printed)).toBe(true);
});

test.each([
  "Home Grant Tracker",
  "Home Learn Grants Search Grants Applicants Grantors Support",
  "Save Close New Deactivate Flow",
])("a row of buttons is no name: %s", (printed) => {
  expect(isEveryday(keyOf(printed))).toBe(true);
});
test.each(["Home Care Accra", "Home Help Network Accra", "Home for Freed Girls"])("a home is one: %s", (printed) => {
  expect(isEveryday(keyOf(printed))).toBe(false);
});
