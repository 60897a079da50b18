import { list } from "./collect.ts";

/** Languages of CLDR whose names of countries are known too, behind those that have their own forms, demonyms and cities. */
export const MORE_LANGUAGES_OF_NAMES = ["de", "it", "ro", "nl", "pl", "tr", "id", "sw", "vi", "uk", "sr-Latn", "sq"];

/** Words of other languages, names of persons and things first: none of them stands for a country. */
const ALSO_WORDS = new Set(
  list(
    "Island,Indie,Indi,Siri,Sark,Fas,Swiss,Turki,Kina,Chili,Kili,Marok,Nga,Áo,Úc,Ý,Bỉ,Séc,Síp,Đức,Mỹ,Pháp,Lào,Anh,Guine,Gine,Dania,Bahama,Morisi,Jersey,Jordan,Chad,Komore,Komoro,Gana,Rusi,Libi,Zambi,Gambi,Armeni,Austri,Poloni,Serbi,Nigeri,Kanari,Georgia,Mali,Man,Macao,Makau,Cina,Ciad,Figi,Brasil,Nijer,Umman,Kongo,Monako,Malta,Panama,Indija,Wales",
  ),
);

/** Cases of a name that ends so, beside the name itself: endings cut off, and those that stand in their place. */
const CASES: Record<string, [ending: RegExp, forms: string[]][]> = {
  uk: [
    [/ія$/, ["ії", "ію", "ією"]],
    [/їна$/, ["їни", "їні", "їну", "їною"]],
    [/а$/, ["и", "і", "у", "ою"]],
    [/я$/, ["ї", "і", "ю", "ею"]],
    [/(?<=[бвгґдзклмнпрстфхцчшщ])$/, ["у", "а", "і", "ом"]],
  ],
  sq: [
    [/i$/, ["ia", "isë", "inë"]],
    [/ë$/, ["a", "ës", "ën"]],
  ],
  ro: [
    [/ia$/, ["iei"]],
    [/a$/, ["ei"]],
    [/(?<=[bcdfglmnprstvz])$/, ["ul", "ului"]],
  ],
  "sr-Latn": [
    [/ska$/, ["ske", "skoj", "sku", "skom"]],
    [/a$/, ["e", "i", "u", "om"]],
    [/(?<=[bcčćdfghjklmnprsštvzž])$/, ["a", "u", "om"]],
  ],
};

/** A country's name with its cases; nothing where it is a word of its own elsewhere, or too short to tell. */
export function formsIn(language: string, name: string): string[] {
  const letters = language === "vi" ? 7 : 4;
  if (ALSO_WORDS.has(name) || name.length < letters || name === name.toUpperCase()) return [];
  const rule = name.includes(" ") ? undefined : CASES[language]?.find(([ending]) => ending.test(name));
  const stem = rule ? name.replace(rule[0], "") : name;
  return [name, ...(rule?.[1] ?? []).map((form) => stem + form)].filter((form) => !ALSO_WORDS.has(form));
}
