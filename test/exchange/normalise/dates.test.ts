import { describe, expect, test } from "vitest";
import { readDate, readPeriod } from "../../../lib/exchange/normalise/read-dates.ts";

const period = (text: string) => {
  const { value, doubts, changes } = readPeriod("period", text, "month-first");
  return [value.start, value.end, [...doubts.map(({ code }) => code), ...changes.map(({ code }) => code)].join()];
};

describe("periods", () => {
  test.each([
    ["8/1/20217/31/2024", "2021-08-01", "2024-07-31", "lost-dash"],
    ["September 2011September 2013", "2011-09", "2013-09", "lost-dash"],
    ["2020-10-012023-09-30", "2020-10-01", "2023-09-30", "lost-dash"],
    ["8/1/2021 7/31/2024", "2021-08-01", "2024-07-31", "lost-dash"],
    ["4/1/2019 – 3/31/2022", "2019-04-01", "2022-03-31", ""],
    ["September 2011-September 2013", "2011-09", "2013-09", ""],
    ["Sept. 2011 to Aug. 2013", "2011-09", "2013-08", ""],
    ["September - December 2011", "2011-09", "2011-12", "year-of-end"],
    ["October 1, 2019—September 30, 2021", "2019-10-01", "2021-09-30", ""],
    ["1er octobre 2019 au 30 septembre 2021", "2019-10-01", "2021-09-30", ""],
    ["1 de octubre de 2019 - 30 de septiembre de 2021", "2019-10-01", "2021-09-30", ""],
    ["31/12/2020-1/1/2022", "2020-12-31", "2022-01-01", ""],
    ["2011-2013", "2011", "2013", ""],
    ["24 months (10/1/2019 - 9/30/2021)", "2019-10-01", "2021-09-30", ""],
    ["until 9/30/2020", null, "2020-09-30", ""],
    ["10/1/2019 - ongoing", "2019-10-01", null, ""],
    ["TBD", null, null, "not-stated,not-stated"],
    ["10/1/2019 - TBD", "2019-10-01", null, "not-stated,not-stated"],
    ["10/1/2019 – to be determined", "2019-10-01", null, "not-stated,not-stated"],
    ["du 1/10/2019 au à déterminer", "2019-01-10", null, "not-stated,not-stated"],
    ["10/1/2019 -", "2019-10-01", null, "no-end"],
    ["ongoing", null, null, "not-stated"],
    ["10/1/20209/30/2", "2020-10-01", null, "no-date"],
    ["2/30/2020 - 3/1/2021", null, "2021-03-01", "impossible-date"],
    ["February 30 - December 1, 2011", null, "2011-12-01", "impossible-date"],
    ["Octember 2011-September 2012", null, "2012-09", "no-date"],
    ["late 2?22-9/30/2022", null, "2022-09-30", "no-date"],
    ["soon – 9/30/2022", null, "2022-09-30", "no-date"],
    ["1/1/202042 months", "2020-01-01", null, "no-date"],
    ["1/1/2020 + 42 months and more", "2020-01-01", null, "no-date"],
    ["Phase II 2011-2012", null, null, "no-dates"],
    ["9/30/2020", null, null, "one-date"],
    ["FY 2010", null, null, "no-dates"],
    ["after the elections", null, null, "no-dates"],
  ])("%j", (text, start, end, codes) => {
    expect(period(text)).toEqual([start, end, codes]);
  });

  test.each([
    ["42 months", 42],
    ["two years", 24],
    ["2.5 years", 30],
    ["24 mois", 24],
    ["3 años", 36],
    ["18-month", 18],
  ])("%j is a length", (text, months) => {
    expect(readPeriod("duration", text, "month-first").value.months).toBe(months);
  });

  test.each([
    ["1/1/2020 + 42 months", "2020-01-01", 42],
    ["1/1/2018 plus 36 months", "2018-01-01", 36],
    ["10/15/2019, 36 months", "2019-10-15", 36],
    ["10/1/2019 - 36 months", "2019-10-01", 36],
    ["10/1/2019 for two years", "2019-10-01", 24],
    ["from 10/1/2019 (24 months)", "2019-10-01", 24],
    ["October 2019; duration: 18 months.", "2019-10", 18],
    ["1er octobre 2019 pour 24 mois", "2019-10-01", 24],
    ["1 de octubre de 2019, por 2 años", "2019-10-01", 24],
  ])("%j is a start and a length", (text, start, months) => {
    const { value, doubts } = readPeriod("period", text, "month-first");
    expect([value, doubts]).toEqual([{ start, end: null, months }, []]);
    expect(readDate("start", text, "month-first").value).toEqual({ start, end: null, months });
  });
});

describe("single dates", () => {
  const date = (text: string, order: "month-first" | "day-first" = "month-first") => {
    const { value, doubts, changes } = readDate("start", text, order);
    return [value.start, [...doubts.map(({ code }) => code), ...changes.map(({ code }) => code)].join()];
  };

  test.each([
    ["4/1/2019", "2019-04-01", ""],
    ["31/12/2020", "2020-12-31", ""],
    ["1.10.2019", "2019-10-01", ""],
    ["2020-10-01", "2020-10-01", ""],
    ["2020-10-01T00:00:00Z", "2020-10-01", ""],
    ["Sept 2011", "2011-09", ""],
    ["septembre 2011", "2011-09", ""],
    ["10/2019", "2019-10", ""],
    ["2011", "2011", ""],
    ["01-Oct-2019", "2019-10-01", ""],
    ["4/1/19", "2019-04-01", "short-year"],
    ["TBD", null, "not-stated,not-stated"],
    ["à déterminer", null, "not-stated,not-stated"],
    ["See note 2", null, "not-stated,not-stated"],
    ["—", null, "not-stated"],
    ["13/13/2020", null, "impossible-date"],
    ["2/30/2021", null, "impossible-date"],
    ["soon", null, "no-date"],
    ["4//1/2019", null, "no-date"],
  ])("%j", (text, iso, codes) => {
    expect(date(text)).toEqual([iso, codes]);
  });

  test("a file that puts the day first says so", () => {
    expect(date("4/1/2019", "day-first")[0]).toBe("2019-01-04");
  });
});
