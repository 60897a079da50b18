import { describe, expect, test } from "vitest";
import { readCountries } from "../../../lib/exchange/normalise/countries.ts";
import { nameOf } from "../../../lib/exchange/normalise/country-book.ts";
import { COUNTRIES } from "../../../lib/list/countries.ts";

const told = (text: string) => {
  const { value, doubts, changes } = readCountries(text);
  return [value.countries.join(" "), value.region, [...doubts, ...changes].map(({ code }) => code).join()];
};

describe("lists of countries", () => {
  test.each([
    ["Kenya", "KE", null],
    ["Georgia", "GE", null],
    ["Kenya (Tier 2)", "KE", null],
    ["KE, UG; TZ", "KE UG TZ", null],
    ["Mali, Niger, and Togo", "ML NE TG", null],
    ["Trinidad and Tobago, Antigua & Barbuda and Peru", "TT AG PE", null],
    ["Bosnia and Herzegovina and Serbia", "BA RS", null],
    ["Guinea, Guinea-Bissau and Equatorial Guinea", "GN GW GQ", null],
    ["Korea, South and Japan", "KR JP", null],
    ["Congo (Brazzaville), Congo (Kinshasa)", "CG CD", null],
    ["Democratic Republic of the Congo and Republic of the Congo", "CD CG", null],
    ["Myanmar (Burma)", "MM", null],
    ["Sudan (Darfur)", "SD", null],
    ["The Gambia and the Bahamas", "GM BS", null],
    ["Macau, Taiwan", "MO TW", null],
    ["Kenia et Ouganda", "KE UG", null],
    ["Trinidad y Tabago", "TT", null],
    ["República Unida de Tanzanía, Arabia Saudita y Bolivia (Estado Plurinacional de)", "TZ SA BO", null],
    ["République démocratique populaire lao, République de Corée", "LA KR", null],
    ["Bosnie et Herzégovine et République de Moldova", "BA MD", null],
    ["Regional Project – SADC (Botswana, Malawi, and Eswatini)", "BW MW SZ", "AF"],
    ["Indian Ocean Commission – (Comoros and Mauritius)", "KM MU", "AF"],
    ["Lantern Coast Group (Ghana, Togo)", "GH TG", null],
    ["Western Balkans", "", "EUR"],
    ["Peru – Child Protection Compact (CPC)", "PE", null],
    ["India – Tamil Nadu", "IN", null],
    ["Kenya – Uganda", "KE UG", null],
    ["Thailand, with activities in Laos and Cambodia", "TH LA KH", null],
    ["Multiple countries in Sub-Saharan Africa", "", "AF"],
    ["Global Project – Emergency Victim Assistance", "", "GLOBAL"],
    ["Gulf Cooperation Council (GCC) countries", "", "NEA"],
    ["Central America (Guatemala, Honduras)", "GT HN", "WHA"],
    ["Global", "", "GLOBAL"],
    ["AF; PK", "AF PK", null],
    ["KE,AF,UG", "KE AF UG", null],
    ["AF/NEA", "", null],
    ["AF", "", "AF"],
    ["Mali, Cabo\nVerde, Palau", "ML CV PW", null],
    ["Burkina\nFaso", "BF", null],
    ["Mali and South\nAfrica and Niger", "ML ZA NE", null],
    ["Kenya\nUganda", "KE UG", null],
    ["Sudan\nSouth Sudan\nSouth\nSudan", "SD SS", null],
    ["Guinea\nBissau, Sierra\nLeone, Sri\nLanka", "GW SL LK", null],
    ["Guinea\nEquatorial\nGuinea", "GN GQ", null],
    ["Democratic\nRepublic of\nthe Congo", "CD", null],
    ["Rép. dém. du Congo", "CD", null],
    ["Rép. centrafricaine; Rép. dominicaine", "CF DO", null],
    ["Trinidad and\nTobago; Bosnia\nand Herzegovina", "TT BA", null],
    ["Timor-\nLeste, Guinea-\nBissau", "TL GW", null],
    ["Kenya,\nUganda and\nTanzania", "KE UG TZ", null],
    ["Regional Project – SADC (Botswana, South\nAfrica)", "BW ZA", "AF"],
    ["Papua New\nGuinea, New\nZealand, El\nSalvador, Costa\nRica", "PG NZ SV CR", null],
    ["Congo\n(Brazzaville)", "CG", null],
    ["Central African\nRepublic\nChad", "CF TD", null],
    ["Regional", "", null],
    ["Asia", "", null],
  ])("%j", (text, countries, region) => {
    expect(told(text)).toEqual([countries, region, ""]);
  });

  test.each([
    ["Seychelle", "SC", "spelling"],
    ["Phillipines", "PH", "spelling"],
    ["Kyrgistan", "KG", "spelling"],
    ["Guatamala and Hondurus", "GT HN", "spelling,spelling"],
    ["Swaziland", "SZ", "former-name"],
    ["Burma and Ivory Coast", "MM CI", "former-name,former-name"],
    ["Yugoslavia", "RS ME", "former-name"],
    ["Cambodia Laos Vietnam", "KH LA VN", "lost-comma"],
  ])("%j is repaired", (text, countries, codes) => {
    expect(told(text)).toEqual([countries, null, codes]);
  });

  test.each([
    ["Select Sub-Saharan African Countries and Libya", "LY", "AF"],
    ["ASEAN Member States", "", "EAP"],
    ["ECOWAS", "", "AF"],
    ["SADC, Haiti", "HT", "AF"],
  ])("%j names a group without saying who is in it: that is told", (text, countries, region) => {
    expect(told(text)).toEqual([countries, region, "group-of-countries"]);
  });

  test.each([
    ["Congo", "ambiguous-country"],
    ["Korea", "ambiguous-country"],
    ["Nigera", "unknown-country"],
    ["Austrlia", "unknown-country"],
    ["Freedonia", "unknown-country"],
    ["Ruritania", "unknown-country"],
    ["NA", "na-or-namibia"],
    ["TBD", "not-stated,not-stated"],
    ["N/A", "not-stated"],
  ])("%j is no country, and nothing is guessed", (text, code) => {
    expect(told(text)).toEqual(["", null, code]);
  });

  test("two slips, one of them in the first letter, are no more than a proposal", () => {
    expect(readCountries("Ruritania").doubts).toMatchObject([{ code: "unknown-country", fix: "Mauritania" }]);
  });

  test("a repair names the country that was read", () => {
    expect(readCountries("Seychelle").changes).toMatchObject([
      { field: "countries", printed: "Seychelle", value: "Seychelles" },
    ]);
  });

  test("every country has a name that is read as that country", () => {
    for (const code of COUNTRIES) expect(readCountries(nameOf(code)).value.countries, nameOf(code)).toEqual([code]);
  });
});

describe("a place before its country", () => {
  test.each([
    ["Mexico City, Mexico", "MX"],
    ["Lagos, Nigeria", "NG"],
    ["Lagos, Nigeria; Accra, Ghana", "NG GH"],
  ])("%j is no error: the country is read, the place doubted", (text, codes) => {
    const { value, doubts } = readCountries(text);
    expect(value.countries.join(" ")).toBe(codes);
    expect(doubts.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      codes.split(" ").map(() => "place-in-country warning"),
    );
  });

  test.each([
    "Kenya, Freedonia",
    "Freedonia; Kenya",
    "Freedonia, Kenya, Uganda",
    "freedonia, Kenya",
    "Austrlia, Kenya",
  ])("%j holds what may have been a country, which stays an error", (text) => {
    expect(readCountries(text).doubts).toMatchObject([{ code: "unknown-country", severity: "error" }]);
  });
});
