/** Forms of adjectives and names as running text has them. Rules are rough on purpose: a form nobody writes does no harm. */

const frenchFeminine: [RegExp, string][] = [
  [/grec$/, "grecque"],
  [/turc$/, "turque"],
  [/ien$/, "ienne"],
  [/éen$/, "éenne"],
  [/on$/, "onne"],
  [/([^e])$/, "$1e"],
];

export function french(masculine: string): string[] {
  const rule = frenchFeminine.find(([ending]) => ending.test(masculine));
  const feminine = rule ? masculine.replace(rule[0], rule[1]) : masculine;
  const plural = /[sx]$/.test(masculine) ? masculine : `${masculine}s`;
  return [...new Set([masculine, feminine, plural, `${feminine}s`])];
}

export function spanish(masculine: string): string[] {
  if (masculine.endsWith("o")) return ["o", "a", "os", "as"].map((end) => masculine.slice(0, -1) + end);
  if (/és$/.test(masculine)) return [masculine, ...["esa", "eses", "esas"].map((end) => masculine.slice(0, -2) + end)];
  if (/[íú]$/.test(masculine)) return [masculine, `${masculine}es`, `${masculine}s`];
  if (/(án|ón|ol|án)$/.test(masculine)) return [masculine, ...["a", "es", "as"].map((end) => masculine + end)];
  return [masculine, `${masculine}s`];
}

export function portuguese(masculine: string): string[] {
  if (masculine.endsWith("ão"))
    return [
      masculine,
      `${masculine.slice(0, -2)}ã`,
      `${masculine.slice(0, -2)}ães`,
      `${masculine.slice(0, -2)}ãs`,
      `${masculine.slice(0, -2)}ões`,
    ];
  if (masculine.endsWith("o")) return ["o", "a", "os", "as"].map((end) => masculine.slice(0, -1) + end);
  if (masculine.endsWith("ês"))
    return [masculine, ...["esa", "eses", "esas"].map((end) => masculine.slice(0, -2) + end)];
  if (masculine.endsWith("eu")) return [masculine, `${masculine.slice(0, -2)}eia`, `${masculine}s`];
  if (/ol$/.test(masculine)) return [masculine, `${masculine}a`, `${masculine.slice(0, -1)}óis`, `${masculine}as`];
  return [masculine, `${masculine}s`];
}

const adjectiveEndings = ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими"];
export const russianAdjective = (stem: string): string[] => adjectiveEndings.map((end) => stem + end);

/** Cases of a Russian name, word by word. */
export function russianName(name: string): string[] {
  const words = name.split(" ").map(russianWord);
  return [0, 1, 2, 3, 4].map((grammarCase) => words.map((forms) => forms[grammarCase] ?? forms[0]!).join(" "));
}

function russianWord(word: string): string[] {
  const cut = word.slice(0, -1);
  const cut2 = word.slice(0, -2);
  if (/^(и|о|де|дель|эль|сан|порт|шри)$/i.test(word)) return [word];
  if (/ая$/.test(word)) return [word, `${cut2}ой`, `${cut2}ой`, `${cut2}ую`, `${cut2}ой`];
  if (/(кий|гий|хий|ный)$/.test(word)) return [word, `${cut2}ого`, `${cut2}ому`, `${cut2}им`, `${cut2}ом`];
  if (/(ские|ные|кие)$/.test(word)) return [word, `${cut}х`, `${cut}м`, `${cut}ми`, `${cut}х`];
  if (/ия$/.test(word)) return [word, `${cut}и`, `${cut}ю`, `${cut}ей`, `${cut}и`];
  if (/[гкхжчшщ]а$/.test(word)) return [word, `${cut}и`, `${cut}е`, `${cut}у`, `${cut}ой`];
  if (/а$/.test(word)) return [word, `${cut}ы`, `${cut}е`, `${cut}у`, `${cut}ой`];
  if (/я$/.test(word)) return [word, `${cut}и`, `${cut}е`, `${cut}ю`, `${cut}ей`];
  if (/ы$/.test(word)) return [word, cut, `${cut}ам`, `${cut}ами`, `${cut}ах`];
  if (/[йь]$/.test(word)) return [word, `${cut}я`, `${cut}ю`, `${cut}ем`, `${cut}е`];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return [word, `${word}а`, `${word}у`, `${word}ом`, `${word}е`];
  return [word];
}

/** An Arabic name with the particles that are written together with it. */
export function arabicName(name: string): string[] {
  const bare = name.startsWith("ال") ? [`لل${name.slice(2)}`] : [`ل${name}`];
  return [name, ...bare, ...["و", "ب", "ف", "ك", "وب"].map((particle) => particle + name)];
}

/** Genders, numbers and the article of an Arabic adjective of nationality. */
export function arabicAdjective(masculine: string): string[] {
  if (masculine.includes(" ")) return [masculine, `${masculine}ة`];
  const forms = ["", "ة", "ين", "ون", "ات"].map((end) => masculine + end);
  return [
    ...forms,
    ...forms.map((form) => `ال${form}`),
    ...forms.map((form) => `لل${form}`),
    ...forms.map((form) => `وال${form}`),
    ...forms.map((form) => `بال${form}`),
  ];
}

export const english = (form: string): string[] => [form, `${form}s`];

/** An Arabic noun with its article and the particles that are written together with it. */
export function arabicNoun(noun: string): string[] {
  const bare = noun.startsWith("ال") ? noun.slice(2) : noun;
  return [noun, ...["", "ال", "لل", "وال", "بال", "فال", "و", "ب", "ل", "ول"].map((particle) => particle + bare)];
}
