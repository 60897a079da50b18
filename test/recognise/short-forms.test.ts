import { beforeAll, describe, expect, test } from "vitest";
import { moneyOf, ofCountry } from "../../lib/recognise/money.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const find = (text: string) => recognise(plainReading({ url: "", lang: "en", text }), table);
const named = (text: string) => find(text).organisations.map(({ id }) => id);

describe("a short form that the page spells out otherwise", () => {
  test.each([
    "Reading list\nThe Institute of Medicine (IOM) published it. The IOM report has errata.",
    "Guide\nCRS reports (Congressional Research Service) are in the documents tab.",
    "Ilo: a name\nILO, as it stands on old lists, is a given name. Ilo Ilves paints.",
    "Winter sailings\nSail from Liverpool to Douglas, IOM, three times a day.",
  ])("names no organisation of ours: %j", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("stays ours where its own long form stands beside it", () => {
    expect(named("The International Organization for Migration (IOM) trained police on trafficking.")).toEqual(["iom"]);
  });

  test("names no country", () => {
    const text =
      "How DRC plans its warehouses\nThe Danish Refugee Council, or DRC as colleagues say, keeps tents for aid and refugees.\nDRC trains storekeepers.";
    expect(find(text).countries).toEqual([]);
  });
});

test.each([
  ["Our client, the Oyster Women's Association, requests $33,800 for Ghana.", "Oyster Women's Association"],
  ["I chair the Limpopo Traders Trust. We wish to apply for a grant of $19,600 for Ghana.", "Limpopo Traders Trust"],
  ["We are the Highlands Road Mothers. With this paper we apply for $9,000 in Ghana.", "Highlands Road Mothers"],
  ["We at the Odhiambo Foundation care for boys. We would like to request $26,400 in Kenya.", "Odhiambo Foundation"],
  [
    "The Ministry of Labour, Human Services and Social Security has the honour to request a grant of $5,000 for Guyana.",
    "Ministry of Labour, Human Services and Social Security",
  ],
])("whoever asks says so: %j", (said, printed) => {
  expect(find(`Dear colleagues,\n${said}\nThe proposal and the budget are attached.`).applicant?.printed).toBe(printed);
});

test.each([
  ["Q 185,000.00", 185_000, "GTQ"],
  ["1.950.000,00 MT", 1_950_000, "MZN"],
  ["J$4,300,000", 4_300_000, "JMD"],
])("%s in a box that asks for a sum", (value, amount, currency) => {
  expect(moneyOf(value)).toEqual({ amount, currency });
});

test("money that several countries call the same is the country of work's, or not stated", () => {
  expect(ofCountry("PESO", ["CO"])).toBe("COP");
  expect(ofCountry("XOF", ["TD"])).toBe("XAF");
  expect(ofCountry("PESO", ["GH"])).toBeNull();
  expect(ofCountry("USD", ["CO"])).toBe("USD");
});
