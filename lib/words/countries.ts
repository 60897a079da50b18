/** Names that `Intl.DisplayNames` gives in a form that misleads, or that State's own pages do not use. */
const OWN_NAMES: Record<string, Record<string, string>> = {
  en: {
    AG: "Antigua and Barbuda",
    BA: "Bosnia and Herzegovina",
    CD: "Democratic Republic of the Congo",
    CG: "Republic of the Congo",
    CV: "Cabo Verde",
    HK: "Hong Kong",
    KN: "Saint Kitts and Nevis",
    LC: "Saint Lucia",
    MM: "Burma (Myanmar)",
    MO: "Macau",
    PS: "West Bank and Gaza",
    ST: "São Tomé and Príncipe",
    TT: "Trinidad and Tobago",
    VC: "Saint Vincent and the Grenadines",
    XK: "Kosovo",
  },
  fr: {
    CD: "République démocratique du Congo",
    CG: "République du Congo",
    HK: "Hong Kong",
    MM: "Birmanie (Myanmar)",
    MO: "Macao",
    PS: "Cisjordanie et Gaza",
    XK: "Kosovo",
  },
  es: {
    CD: "República Democrática del Congo",
    CG: "República del Congo",
    HK: "Hong Kong",
    MM: "Birmania (Myanmar)",
    MO: "Macao",
    PS: "Cisjordania y Gaza",
    XK: "Kosovo",
  },
};

const WITH_ARTICLE = /^(AE|BS|CD|CF|CG|CK|DO|GB|GM|IO|KM|KY|MH|MP|MV|NL|PH|SB|TC|US|VG|VI)$/;

/** True for the countries that English calls "the". */
export const hasArticle = (iso2: string): boolean => WITH_ARTICLE.test(iso2);

/** Names countries in a language. What is not a code is returned as it came. */
export function countryNamer(language: string): (iso2: string) => string {
  const own = OWN_NAMES[language.slice(0, 2)] ?? {};
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
  return (iso2) => {
    if (!/^[A-Z]{2}$/.test(iso2)) return iso2;
    return Object.hasOwn(own, iso2) ? own[iso2]! : (names.of(iso2) ?? iso2);
  };
}

/** The languages besides English in which people look a country up: those of our pages and of the pages that we read. */
const LOOKED_UP_IN = ["fr", "es", "pt", "ru", "ar"];

/**
 * Names of countries in five languages besides English, by code, for whoever builds a search index. Arabic names stand
 * with their article and without it.
 */
export function countryNamesElsewhere(codes: readonly string[]): Record<string, string[]> {
  const namers = LOOKED_UP_IN.map(countryNamer);
  return Object.fromEntries(
    codes.map((code) => [
      code,
      [...new Set(namers.map((name) => name(code)).flatMap((name) => [name, name.replace(ARTICLE, "")]))],
    ]),
  );
}

const ARTICLE = /(?<![\u0600-\u06ff])\u0627\u0644(?=[\u0600-\u06ff]{3})/g;
