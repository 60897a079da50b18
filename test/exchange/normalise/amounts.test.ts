import { describe, expect, test } from "vitest";
import { readAmounts } from "../../../lib/exchange/normalise/amounts.ts";

const told = (text: string, currency = "") => {
  const { value, doubts, changes } = readAmounts(text, currency);
  return {
    usd: value.map(({ usd }) => usd),
    doubts: doubts.map(({ code }) => code),
    changes: changes.map(({ code }) => code),
  };
};

test.each([
  ["$0", 0],
  ["0.75", 0.75],
  ["$99", 99],
  ["5 people", 5],
])("%j is read, and doubted", (text, usd) => {
  expect(told(text)).toMatchObject({ usd: [usd], doubts: ["small-amount"] });
});

test.each([
  ["up to $250,000", 250_000],
  ["Not to exceed $300,000", 300_000],
  ["approx. $750,000", 750_000],
  ["$300,000; $75,000 cost share", 300_000],
])("%j is told to say more than its number", (text, usd) => {
  expect(told(text)).toEqual({ usd: [usd], doubts: [], changes: ["beside-amount"] });
});

describe("amounts that can be read", () => {
  test.each([
    ["$1,250,000", 1_250_000],
    ["1250000", 1_250_000],
    ["$ 150,000", 150_000],
    ["US$ 500,000", 500_000],
    ["500000 USD", 500_000],
    ["US Dollars 600,000", 600_000],
    ["$63,957.25", 63_957.25],
    ["$91,480.", 91_480],
    ["$200,000 (2 officers)", 200_000],
    ["$60,000—portion of a larger program.", 60_000],
    ["$280,000 over two years", 280_000],
    ["$900,000 (Peru, $450,000; Chad, $450,000)", 900_000],
    ["FY 2010: $600,000", 600_000],
    ["$100", 100],
  ])("%j needs no repair", (text, usd) => {
    expect(told(text)).toEqual({ usd: [usd], doubts: [], changes: [] });
  });

  test.each([
    ["$1.25 million", 1_250_000, "written-out"],
    ["$1.125M", 1_125_000, "written-out"],
    ["$500K", 500_000, "written-out"],
    ["1 250 000,00", 1_250_000, "other-marks"],
    ["1\u202f250\u202f000", 1_250_000, "other-marks"],
    ["1.250.000,50", 1_250_000.5, "other-marks"],
  ])("%j is %d, said as a repair", (text, usd, code) => {
    expect(told(text)).toEqual({ usd: [usd], doubts: [], changes: [code] });
  });

  test.each([
    ...["TBD", "N/A", "to be determined", "not stated", "pending", "Pending award", "à déterminer", "À confirmer"],
    ...["por determinar", "Pendiente", "see note", "See note 3", "(see notes)", "voir note", "ver nota", "en attente"],
    ...["n/d", "To be negotiated", "TBD*", "varies", "undisclosed", "tbd (FY 2024)", "XXX", "???"],
  ])("%j states no amount, and that is told", (text) => {
    expect(told(text)).toEqual({ usd: [], doubts: ["not-stated"], changes: ["not-stated"] });
  });

  test.each(["—", "-", "…"])("%j is a blank", (text) => {
    expect(told(text)).toEqual({ usd: [], doubts: [], changes: ["not-stated"] });
  });
});

describe("years of funds", () => {
  test.each([
    ["$600,000 (FY 2010 Funds)", [[600_000, 2010]]],
    ["$750,000 (FY10)", [[750_000, 2010]]],
    [
      "$500,000 (FY 2009) and $250,000 (FY 2010)",
      [
        [500_000, 2009],
        [250_000, 2010],
      ],
    ],
    [
      "$113,264 (INCLE); $50,000 (ESF)",
      [
        [113_264, null],
        [50_000, null],
      ],
    ],
    ["$300,000 (total); $100,000 (this year)", [[300_000, null]]],
    [
      "$500,000; $250,000",
      [
        [500_000, null],
        [250_000, null],
      ],
    ],
    ["$500,000 (FY 2009 and FY 2010)", [[500_000, null]]],
  ])("%j", (text, expected) => {
    expect(readAmounts(text).value.map(({ usd, fiscalYear }) => [usd, fiscalYear])).toEqual(expected);
  });

  test.each([
    ["$165,816 and $82,000", ["several-amounts"]],
    ["$515,816 / $257,000", ["several-amounts"]],
    ["$500,000; $250,000", ["several-amounts"]],
    ["$500,000 + $250,000", ["several-amounts"]],
    ["$500,000 (FY 2009) and $250,000 (FY 2010)", []],
    ["$113,264 (INCLE); $50,000 (ESF)", []],
  ])("%j is told where nothing says what each amount is of", (text, codes) => {
    expect(told(text).doubts).toEqual(codes);
  });

  test("sums of several years are each of its own, and that they stood together is kept", () => {
    const { value, changes } = readAmounts("$713,000 (FY 2010); $62,500 (FY 2011)");
    expect(value).toMatchObject([
      { usd: 713_000, fiscalYear: 2010 },
      { usd: 62_500, fiscalYear: 2011 },
    ]);
    expect(changes).toMatchObject([{ code: "of-years", value: "$713,000 (2010); $62,500 (2011)" }]);
  });

  test.each([
    ["$500,000 (was $450,000)", ["other-amount"]],
    ["$500,000; later raised to $600,000", ["other-amount"]],
    ["$500,000 in year one, $250,000 in year two", ["other-amount"]],
    ["$500,000 & 250,000", ["other-amount"]],
    ["$500,000 (of which $200,000 ESF)", []],
    ["$500,000 plus $40,000 cost share", []],
    ["$500,000 for 24 months from 2019", []],
  ])("%j is told where another sum stands behind the one that is taken", (text, codes) => {
    expect(told(text)).toMatchObject({ usd: [500_000], doubts: codes });
  });

  test("the words that printed it are kept", () => {
    expect(readAmounts("$600,000 (FY 2010 Funds)").value[0]?.printed).toBe("$600,000 (FY 2010 Funds)");
    expect(readAmounts("$600,000").value[0]?.printed).toBeNull();
  });
});

describe("a sum in what is not the dollar", () => {
  test.each([
    ...["750,000 XQZ", "XQZ 750,000", "750,000 (XQZ)", "750000 BDT", "$750,000 XQZ", "1.5 million XQZ", "XQZ: 750,000"],
    ...["750 000,00 XQZ", "750,000 U$X", "R$ 750,000", "750,000 R$", "750 000 $ CA", "750,000 $CAN", "750,000 $ CAD"],
    ...["750,000 ₲", "₸750,000", "about 750,000 XQZ", "750,000 XQZ (FY 2011)"],
    ...["FY 2011: 750,000 XQZ", "750,000 XQZ per year", "750,000/XQZ", "SFR 750,000"],
  ])("%j is refused, whether somebody has that currency or not", (text) => {
    expect(told(text)).toEqual({ usd: [], doubts: ["other-currency"], changes: [] });
  });

  test.each([
    ...["750,000 USD", "$750,000 USD", "USD 750,000", "US$750,000", "750,000 US$", "750,000 $US", "750,000 $ US"],
    ...["$750,000 (INL)", "$750,000 ESF", "USD 750,000 ILO", "$750,000 NTE", "$750,000 (XQZ)", "750,000 $ USD"],
    ...["$750,000 FOR TWO YEARS", "750,000 US DOLLARS", "750,000 DOLLARS", "$750,000 GHANA", "750,000 USA"],
  ])("%j is none", (text) => {
    expect(told(text)).toMatchObject({ usd: [750_000], doubts: [] });
  });
});

describe("what cannot be read stays as printed", () => {
  test.each([
    ["€500,000", "other-currency"],
    ["500,000 euros", "other-currency"],
    ["C$40,000", "other-currency"],
    ["$1,250,O00", "no-amount"],
    ["$l,250,000", "no-amount"],
    ["$1,25,000", "no-amount"],
    ["$1,250,0000", "no-amount"],
    ["$3?0,000", "no-amount"],
    ["$1_250_000", "no-amount"],
    ["1.250", "no-amount"],
    ["-$500", "negative-amount"],
    ["(100,000)", "negative-amount"],
    ["$(25,000)", "no-amount"],
    ["2 officers, $200,000", "no-amount"],
    ["$500,000 - $600,000", "amount-range"],
    ["$25,000 each", "amount-each"],
    ["Cannot be determined yet for all partners", "amount-words"],
  ])("%j: %s", (text, code) => {
    expect(told(text)).toEqual({ usd: [], doubts: [code], changes: [] });
  });

  test("an amount beyond all awards is taken and doubted", () => {
    expect(told("$1,500,000,000")).toEqual({ usd: [1_500_000_000], doubts: ["unusual-amount"], changes: [] });
  });

  test("another currency in a column of its own counts", () => {
    expect(told("500,000", "EUR").doubts).toEqual(["other-currency"]);
    expect(told("500,000", "USD").usd).toEqual([500_000]);
  });

  test.each([
    ["$l,250,000", "$1,250,000"],
    ["$1,250,O00", "$1,250,000"],
    ["$1.250,000", "$1,250,000"],
    ["$1,25,000", null],
  ])("%j: the correction offered is %j", (text, fix) => {
    expect(readAmounts(text).doubts[0]?.fix).toBe(fix);
  });
});
