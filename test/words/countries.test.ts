import { expect, test } from "vitest";
import { countryNamesElsewhere } from "../../lib/words/countries.ts";

test("a country is named in five languages besides English, each name once, in Arabic without its article too", () => {
  const names = countryNamesElsewhere(["EG", "PH", "SD"]);
  expect(names).toEqual({
    EG: ["Égypte", "Egipto", "Egito", "Египет", "مصر"],
    PH: ["Philippines", "Filipinas", "Филиппины", "الفلبين", "فلبين"],
    SD: ["Soudan", "Sudán", "Sudão", "Судан", "السودان", "سودان"],
  });
});
