import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  daysLeft,
  dueAlerts,
  openAlerts,
  projectsWatched,
  raiseAlerts,
  type WatchAlert,
  type Watched,
} from "../../lib/advise/watch.ts";
import { watchNotice } from "../../lib/advise/watch-notice.ts";
import { watchView } from "../../lib/advise/watch-view.ts";
import { addMonths, lastDay } from "../../lib/list/dates.ts";
import { context, project, readerOf, stringsOf, TODAY, wordsOf } from "./small-edition.ts";

const watching = (kind: Watched["kind"], id: string): Watched => ({ kind, id, on: TODAY });
const ending = (end: string | null, id = "a") => ({ id, end });

describe("what is due", () => {
  // Today is 21 November 2026.
  test.each([
    ["no end stated", null, null, null],
    ["past", "2026-11-20", null, null],
    ["today", "2026-11-21", 0, 30],
    ["in 30 days", "2026-12-21", 30, 30],
    ["in 31 days", "2026-12-22", 31, 90],
    ["in 90 days", "2027-02-19", 90, 90],
    ["in 91 days", "2027-02-20", 91, 180],
    ["in 180 days", "2027-05-20", 180, 180],
    ["in 181 days", "2027-05-21", 181, null],
    ["some day of a month: counted to its last", "2026-12", 40, 90],
    ["some day of a year: counted to its last", "2026", 40, 90],
  ])("%s: %s", (_name, end, left, mark) => {
    expect(daysLeft(ending(end), TODAY)).toBe(left);
    expect(dueAlerts([ending(end)], TODAY).map(({ days }) => days)).toEqual(mark === null ? [] : [mark]);
  });
});

describe("each alert once", () => {
  test("day by day, a project is told at its three marks and never again", () => {
    const told: [string, number][] = [];
    let alerts: WatchAlert[] = [];
    for (let day = TODAY; day <= "2027-12-31"; day = nextDay(day)) {
      const { all, fresh } = raiseAlerts(alerts, dueAlerts([ending("2027-09-30")], day), day);
      alerts = all;
      told.push(...fresh.map(({ days }): [string, number] => [day, days]));
    }
    expect(told).toEqual([
      ["2027-04-03", 180],
      ["2027-07-02", 90],
      ["2027-08-31", 30],
    ]);
    expect(alerts).toEqual([]);
  });

  test("another end is told anew, and the nearer mark takes the place of the one before", () => {
    const first = raiseAlerts([], dueAlerts([ending("2026-12-18")], TODAY), TODAY);
    const longer = raiseAlerts(first.all, dueAlerts([ending("2027-01-31")], TODAY), TODAY);
    expect([first.fresh.length, longer.fresh.length]).toEqual([1, 1]);
    const nearer = raiseAlerts(longer.all, dueAlerts([ending("2027-01-31")], "2027-01-10"), "2027-01-10");
    expect(openAlerts(nearer.all, [ending("2027-01-31")]).map(({ days }) => days)).toEqual([30]);
  });

  test("what was seen, what is watched no more and what ends at another day is not open", () => {
    const { all } = raiseAlerts([], dueAlerts([ending("2026-12-18"), ending("2026-12-19", "b")], TODAY), TODAY);
    const seen = all.map((alert) => ({ ...alert, seen: alert.project === "b" }));
    expect(openAlerts(seen, [ending("2026-12-18"), ending("2026-12-19", "b")]).map(({ project }) => project)).toEqual([
      "a",
    ]);
    expect(openAlerts(all, [])).toEqual([]);
    expect(openAlerts(all, [ending("2027-12-18")])).toEqual([]);
  });

  test("looked at as often as one likes, in any order of days, no mark of an end is told twice", () => {
    const end = fc.date({ min: new Date("2026-11-21"), max: new Date("2028-01-01"), noInvalidDate: true });
    const looks = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.array(end, { maxLength: 4 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(looks, (steps) => {
        let alerts: WatchAlert[] = [];
        const told: string[] = [];
        let day = TODAY;
        for (const [later, ends] of steps) {
          for (let step = 0; step < later; step += 1) day = nextDay(day);
          const projects = ends.map((date, place) => ending(date.toISOString().slice(0, 10), `p${place}`));
          const { all, fresh } = raiseAlerts(alerts, dueAlerts(projects, day), day);
          told.push(...fresh.map(({ project, end: date, days }) => `${project} ${date} ${days}`));
          expect(all.every((alert) => lastDay(alert.end) >= day)).toBe(true);
          alerts = JSON.parse(JSON.stringify(all));
        }
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

describe("what is watched", () => {
  const projects = [
    project("a", { end: "2026-12-18", start: "2025-01-01", title: "Shelters" }),
    project("b", { countries: ["TG"], implementer: "fts", end: "2027-03" }),
    project("c", { countries: ["TG"], implementer: null, subrecipients: ["fts"], title: null }),
  ];
  const reader = readerOf({ projects });

  test("a country, an organisation and a project stand for their projects, each once", async () => {
    const ids = async (...watched: Watched[]) => (await projectsWatched(watched, reader)).map(({ id }) => id);
    expect(await ids(watching("country", "TG"))).toEqual(["b", "c"]);
    expect(await ids(watching("organisation", "fts"), watching("country", "TG"))).toEqual(["b", "c"]);
    expect(await ids(watching("project", "a"), watching("country", "GH"))).toEqual(["a"]);
    expect(await ids(watching("project", "gone"), watching("country", "FJ"))).toEqual([]);
  });

  test("the view says in words what ends when, and what the list no longer holds", async () => {
    const watched = [
      watching("country", "GH"),
      watching("organisation", "fts"),
      watching("project", "c"),
      watching("project", "gone"),
    ];
    const alerts = raiseAlerts([], dueAlerts(projects, TODAY), TODAY).all;
    const view = await watchView(watched, alerts, reader, context());
    expect(view.rows.map(({ name, detail }) => [name, detail])).toEqual([
      ["Ghana", "1 project in this list, 1 runs by its dates"],
      ["Free the Slaves", "2 projects in this list, 1 runs by its dates"],
      ["Togo (title not stated)", "End not stated: no alert can be worked out."],
      ["gone", "The edition in use does not hold it."],
    ]);
    expect(view.news.map(({ title, text }) => [title, text])).toEqual([
      ["Shelters", "Ends 18 Dec 2026, in 27 days"],
      ["Project b", "Ends Mar 2027, in 130 days at the latest"],
    ]);
  });

  test.each(["en", "fr", "es"])("no word is missing in %s", async (language) => {
    const here = context({ words: wordsOf(language) });
    const watched = [watching("country", "GH"), watching("project", "gone"), watching("project", "c")];
    const said = stringsOf(await watchView(watched, [], reader, here));
    expect(said.filter((text) => /undefined|null|watch[A-Z]|\{\w+\}/.test(text))).toEqual([]);
  });
});

describe("a notification", () => {
  const soon = (id: string, marking: "UNCLASSIFIED" | "SBU" = "UNCLASSIFIED") =>
    project(id, { end: "2026-12-18", start: "2025-01-01", marking, title: `Title ${id}` });
  const said = (...projects: ReturnType<typeof soon>[]) => {
    const { fresh } = raiseAlerts([], dueAlerts(projects, TODAY), TODAY);
    return watchNotice([watching("country", "GH")], fresh, readerOf({ projects }), context());
  };

  test("names what carries no marking, and counts the rest", async () => {
    expect(await said(soon("a"), soon("b", "SBU"))).toEqual({
      title: "2 watched projects end soon",
      message: "Title a. Ends 18 Dec 2026, in 27 days\nAnd 1 more.",
    });
    const marked = await said(soon("b", "SBU"));
    expect(marked).toEqual({ title: "1 watched project ends soon", message: "Open Sightline to see which." });
  });

  test("names three, and is none where nothing is new", async () => {
    const many = await said(...["a", "b", "c", "d", "e"].map((id) => soon(id)));
    expect(many?.message.split("\n")).toHaveLength(4);
    expect(many?.message).toMatch(/And 2 more\.$/);
    expect(await said()).toBeNull();
  });
});

function nextDay(day: string): string {
  const month = day.slice(0, 7);
  const next = Number(day.slice(8)) + 1;
  return day === lastDay(month) ? `${addMonths(month, 1)}-01` : `${month}-${String(next).padStart(2, "0")}`;
}
