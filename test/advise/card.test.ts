import { describe, expect, test } from "vitest";
import { adviseCard } from "../../lib/advise/card.ts";
import type { Card } from "../../lib/advise/view.ts";
import type { Edition } from "../../lib/list/schema.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import {
  call,
  contact,
  context,
  fact,
  finding,
  office,
  printed,
  project,
  readerOf,
  request,
  total,
} from "./small-edition.ts";

async function cardOf(found: Finding, list: Partial<Edition>, country: string | null = null): Promise<Card> {
  const card = await adviseCard(found, readerOf(list), context(), country);
  if (card === null) throw new Error("no card");
  return card;
}

const ghana: Partial<Edition> = {
  projects: [
    project("compact", {
      title: "Growing Up Free",
      implementer: "fts",
      subrecipients: ["iom"],
      start: "2015",
      programme: "Child Protection Compact",
      amounts: [printed(2_460_000, 2015)],
    }),
    project("fy03", { amounts: [printed(200_000, 2003)], funder: "prm" }),
    project("fy02", { title: null, printed: { fiscalYear: "2002" } }),
    project("west-africa", { countries: ["GH", "TG", "BJ"], scope: "regional", amounts: [printed(300_000, 2004)] }),
  ],
  countryFacts: [fact("compact", "Child Protection Compact", { from: "2015-06-23", to: "2020-06-23" })],
  totals: [total("Compact total", 6_900_000)],
};

describe("the card on a country's page", () => {
  test("a historical record is told in one sentence and one note", async () => {
    const card = await cardOf(finding(), ghana);
    expect(card.heading).toBe("Ghana");
    expect(card.lead).toBe("3 awards on record, 2002 to 2015. None is known to run today.");
    expect(card.notes).toEqual([
      {
        tone: "historical",
        strong: "Historical record.",
        text: "The newest award here is from 2015. Newer projects may exist that no public list names.",
      },
    ]);
    expect(card.more).toEqual(["1 more award", "1 regional award names Ghana"]);
    expect(card.main).toBe("Open Ghana dossier");
    expect(card.source).toBe("Source: award list, Mar 2025. Edition 1, 21 Nov 2026");
  });

  test("rows say who, how much, and how they ended", async () => {
    const [first, second] = (await cardOf(finding(), ghana)).rows;
    expect(first).toMatchObject({
      title: "Growing Up Free",
      amount: "$2,460,000",
      details: ["Free the Slaves, with 1 partner"],
      status: [{ shape: "ended", text: "Ended with the compact, 23 Jun 2020" }],
      funder: "J/TIP",
      shared: null,
    });
    expect(second).toMatchObject({ status: [{ shape: "undated", text: "Dates not stated" }], funder: "PRM" });
  });

  test("funding is of one kind, without shared awards and programme totals", async () => {
    const { funding } = await cardOf(finding(), ghana);
    expect(funding?.sentence).toBe("$2,660,000 printed for 2 awards; 1 not stated");
    expect(funding?.years).toEqual([
      { year: 2002, parts: [], unstated: 1, others: [] },
      { year: 2003, parts: [{ pattern: "prm", funder: "PRM", usd: 200_000 }], unstated: 0, others: [] },
      { year: 2015, parts: [{ pattern: "tip", funder: "J/TIP", usd: 2_460_000 }], unstated: 0, others: [] },
    ]);
    expect(funding?.note).toContain("Compact total: $6,900,000 is a total as stated and is not added.");
  });

  test("a project that runs, and is called over by a source, says both and prefers neither", async () => {
    const card = await cardOf(finding({ countries: ["VN"] }), {
      projects: [
        project("ctip", {
          countries: ["VN"],
          end: "2028-09-28",
          printed: { status: "defunded" },
          amounts: [
            { kind: "ceiling", usd: 6_500_000, fiscalYear: null, asOf: "2025-03", printed: null },
            { kind: "obligated", usd: 2_427_062, fiscalYear: null, asOf: "2025-03", printed: null },
          ],
        }),
      ],
    });
    expect(card.lead).toBe("1 award runs today by its dates.");
    expect(card.rows[0]).toMatchObject({
      amount: "$6,500,000",
      details: ["International Organization for Migration", "ceiling (total estimated cost); $2,427,062 obligated"],
      status: [
        { shape: "running", text: "By dates to 28 Sep 2028" },
        { shape: "quoted", text: "“Defunded”, Mar 2025" },
      ],
    });
    expect(card.notes).toEqual([
      {
        tone: "warn",
        strong: "Two sources disagree.",
        text: "The dates run on; the Mar 2025 list calls it “defunded”. Ask before you rely on it.",
      },
    ]);
  });

  test("nothing in the list is not proof of nothing", async () => {
    const card = await cardOf(finding({ countries: ["DM"] }), {});
    expect(card.notes[0]).toMatchObject({ tone: "plain", strong: "No project in this list names Dominica." });
    expect([card.lead, card.rows, card.funding]).toEqual([null, [], null]);
  });

  test("an open call is part of the answer", async () => {
    const card = await cardOf(finding(), { calls: [call("a", { closes: "2026-12-01" })] });
    expect(card.lead).toBe("1 call for proposals is open until 1 Dec 2026: Help for victims.");
    expect(card.notes).toEqual([]);
  });

  test("several countries are a question, and a choice answers it", async () => {
    const two = finding({ countries: ["NE", "NG"] });
    const card = await cardOf(two, {});
    expect(card.heading).toBe("Which country do you mean?");
    expect(card.choices).toEqual([
      { country: "NE", name: "Niger" },
      { country: "NG", name: "Nigeria" },
    ]);
    expect((await cardOf(two, {}, "NG")).heading).toBe("Nigeria");
  });

  test("a country that is none has no card", async () => {
    expect(await adviseCard(finding(), readerOf(ghana), context(), "<b>")).toBe(null);
  });

  test("the marking is the highest of what is shown", async () => {
    const card = await cardOf(finding(), { projects: [project("a", { marking: "SBU", end: "2027" })] });
    expect(card.marking).toBe("SBU");
  });
});

describe("whom to ask", () => {
  test.each<[string, Partial<Edition>, string[]]>([
    ["no contact", {}, ["mailbox not stated"]],
    ["a fresh contact", { contacts: [contact("a")] }, ["Africa desk: desk@example.gov"]],
    ["a contact for another country", { contacts: [contact("a", { covers: ["TG"] })] }, ["mailbox not stated"]],
    [
      "a vacant post",
      { contacts: [contact("a", { state: "vacant", mailbox: null })] },
      ["Africa desk: mailbox not stated · vacant"],
    ],
    [
      "an acting officer",
      { contacts: [contact("a", { state: "acting" })] },
      ["Africa desk: desk@example.gov · acting"],
    ],
    [
      "a contact that has expired",
      { contacts: [contact("a", { validTo: "2026-10" })] },
      ["Africa desk: desk@example.gov · valid to Oct 2026, expired"],
    ],
    [
      "a contact older than 180 days",
      { contacts: [contact("a", { validFrom: "2026-05-01" })] },
      ["Africa desk: desk@example.gov · 204 days old, check before you write"],
    ],
    [
      "a backup",
      { contacts: [contact("a", { backup: "b" }), contact("b", { role: "Deputy", covers: ["TG"] })] },
      ["Africa desk: desk@example.gov · backup: Deputy"],
    ],
  ])("%s", async (_case, list, expected) => {
    const card = await cardOf(finding(), { projects: [project("a", { end: "2027" })], ...list });
    expect(card.asks).toMatchObject([
      {
        name: "Office to Monitor and Combat Trafficking in Persons, State",
        abbreviation: "J/TIP",
        details: ["Funds the awards shown here.", ...expected],
        page: "https://www.state.gov/tip",
      },
    ]);
  });

  test("an office that closed hands on to its successor", async () => {
    const offices = [
      office("tip", { validTo: "2025-07-01", successor: "new" }),
      office("new", { name: "New Office", abbreviation: null }),
    ];
    const card = await cardOf(finding(), { projects: [project("a", { end: "2027" })], offices });
    expect(card.asks.map(({ name, details }) => [name, details])).toEqual([
      [
        "Office to Monitor and Combat Trafficking in Persons, State",
        ["Funds the awards shown here.", "Closed 1 Jul 2025. Ask New Office, State.", "mailbox not stated"],
      ],
      ["New Office, State", ["Took over from J/TIP.", "mailbox not stated"]],
    ]);
  });
});

describe("the card on a request", () => {
  const running = (id: string, end: string, status?: string) =>
    project(id, { countries: ["BY"], end, printed: status === undefined ? {} : { status } });

  test("says first what this applicant already holds", async () => {
    const card = await cardOf(request(), {
      projects: [
        running("a", "2026-12-18", "Defunded"),
        running("b", "2027-09-30", "Defunded"),
        project("c", { start: "2015" }),
      ],
    });
    expect([card.eyebrow, card.heading, card.lead]).toEqual([
      "IOM Ghana",
      "This applicant already holds 2 awards in this list",
      "By their dates. Both are called “defunded” in the Mar 2025 list.",
    ]);
    expect(card.rows.map(({ id, details }) => [id, details])).toEqual([
      ["b", ["Belarus"]],
      ["a", ["Belarus"]],
    ]);
    expect(card.aside).toBe("In Ghana: 1 award on record, 2015.");
    expect(card.asks[0]?.details[0]).toBe("Funded this applicant in Ghana.");
    expect(card.source).toBe("Name and country were read from this page and not kept. Edition 1, 21 Nov 2026");
  });

  test.each([
    [[running("a", "2027")], "By its dates."],
    [[running("a", "2027", "Terminated")], "By its dates. It is called “terminated” in the Mar 2025 list."],
    [
      [running("a", "2027", "Defunded"), running("b", "2027", "Funded")],
      "By their dates. 1 of them is called “defunded” in the Mar 2025 list.",
    ],
  ])("the lead of %#", async (projects, lead) => expect((await cardOf(request(), { projects })).lead).toBe(lead));

  test("each country of work has its own sentence", async () => {
    const card = await cardOf(request({ countries: ["GH", "PH"] }), { projects: [project("a", { start: "2015" })] });
    expect(card.aside).toBe(
      "In Ghana: 1 award on record, 2015. In the Philippines: no award of this applicant in this list.",
    );
  });

  test("an applicant whose awards are over", async () => {
    const card = await cardOf(request({ countries: [] }), { projects: [project("a", { end: "2016" })] });
    expect([card.heading, card.lead, card.aside]).toEqual([
      "This applicant has 1 award on record in this list",
      "2016. None is known to run today.",
      null,
    ]);
  });

  test("of an applicant that the list does not know nothing is said", async () => {
    const card = await cardOf(request({ applicant: { printed: "New Hope", organisation: null } }), ghana);
    expect([card.heading, card.eyebrow]).toEqual(["Ghana", null]);
    expect(JSON.stringify(card)).not.toContain("New Hope");
  });
});
