import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  compareDates,
  daysBetween,
  endedRecently,
  firstDay,
  isBefore,
  isPossibleDate,
  lastDay,
  type Status,
  statusOf,
} from "../../lib/list/dates.ts";

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

test.each([
  ["2011", true],
  ["2011-09", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2021-02-30", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2011-00", false],
  ["2011-13", false],
  ["2011-01-00", false],
  ["2011-04-31", false],
  ["0000", false],
  ["9999", false],
  ["2011-9", false],
  ["2011-09-01T00:00", false],
  ["", false],
])("%s is a day, month or year: %s", (date, possible) => expect(isPossibleDate(date)).toBe(possible));

describe("status on 2026-11-21", () => {
  test.each<[string | null, string | null, Status]>([
    [null, null, "undated"],
    ["2002", null, "undated"],
    ["2019-04-01", "2026-11-20", "ended"],
    ["2019-04-01", "2026-11-21", "ending"],
    ["2019-04-01", "2026-11", "ending"],
    ["2019-04-01", "2026-10", "ended"],
    ["2019-04-01", "2026", "ending"],
    ["2019-04-01", "2025", "ended"],
    [null, "2027-05-20", "ending"],
    [null, "2027-05-21", "running"],
    [null, "2027-05", "running"],
    [null, "2027", "running"],
    ["2024-10-01", "2027-09-30", "running"],
    ["2027-01-01", "2027-03-01", "running"],
  ])("%s to %s is %s", (start, end, status) => expect(statusOf({ start, end }, "2026-11-21")).toBe(status));

  test.each<[string | null, boolean]>([
    ["2026-11-20", true],
    ["2024-11-21", true],
    ["2024-11-20", false],
    ["2024-11", true],
    ["2024", true],
    ["2023", false],
    ["2026-11-21", false],
    [null, false],
  ])("an end of %s is recent: %s", (end, recent) =>
    expect(endedRecently({ start: null, end }, "2026-11-21")).toBe(recent),
  );
});

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-03-15", -24, "2022-03-15"],
  ["2024-01", -1, "2023-12"],
  ["2024", 24, "2026"],
])("%s and %i months is %s", (date, months, later) => expect(addMonths(date, months)).toBe(later));

test("a partial date begins before it ends, and both are days of the calendar", () => {
  fc.assert(
    fc.property(partial, (date) => {
      expect(isPossibleDate(date)).toBe(true);
      expect(isPossibleDate(firstDay(date)) && isPossibleDate(lastDay(date))).toBe(true);
      expect(firstDay(date) <= lastDay(date)).toBe(true);
      expect(firstDay(date).startsWith(date) && lastDay(date).startsWith(date)).toBe(true);
    }),
  );
});

test("sorting is an order, and what is certainly earlier comes first", () => {
  fc.assert(
    fc.property(partial, partial, partial, (a, b, c) => {
      expect(compareDates(a, b)).toBe(-compareDates(b, a) || 0);
      if (isBefore(a, b)) expect(compareDates(a, b)).toBe(-1);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("days between add up, and are negative backwards", () => {
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      expect(Math.sign(daysBetween(a, b))).toBe(compareDates(b, a));
    }),
  );
});

test("as days pass, a project runs, then ends, then has ended, and never goes back", () => {
  const order: Status[] = ["running", "ending", "ended"];
  fc.assert(
    fc.property(partial, day, day, (end, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      const [before, after] = [early, late].map((today) => order.indexOf(statusOf({ start: null, end }, today)));
      expect(before).toBeLessThanOrEqual(after ?? -1);
    }),
  );
});
