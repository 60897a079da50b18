import { describe, expect, test } from "vitest";
import { whomToAsk } from "../../lib/advise/whom.ts";
import { questionsOf } from "../../lib/advise/whom-questions.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { contact, context, office, readerOf, stringsOf } from "./small-edition.ts";

const asked = (list: Partial<Edition>, country: string | null = null) => whomToAsk(country, readerOf(list), context());
const FUNDS = "funds/implements international";

describe("a question leads to the offices that answer it", () => {
  test.each([
    [["funds/implements international"], ["abroad"]],
    [
      ["Runs grants.", "funds domestic", "policy/coordination"],
      ["coordinates", "home"],
    ],
    [["Leads forced labor prosecutions.", "investigates/prosecutes"], ["prosecutes"]],
    [
      ["Investigates crimes; victim assistance.", "investigates/prosecutes"],
      ["investigates", "protects"],
    ],
    [["investigates/prosecutes"], ["investigates", "prosecutes"]],
    [
      ["Certification of foreign victims.", "funds domestic"],
      ["protects", "home"],
    ],
    // Training of prosecutors abroad is no prosecution.
    [["Technical assistance abroad to prosecutors.", "funds/implements international"], ["abroad"]],
    [["Investigates crimes."], ["investigates"]],
    [["constructor"], []],
    [[], []],
  ])("%j answers %j", (functions, questions) => {
    expect(questionsOf({ functions })).toEqual(questions);
  });

  test("an office that closed is shown as closed, last, and leads to whoever does its work", async () => {
    const { questions } = await asked({
      offices: [
        office("aid", {
          name: "C-TIP",
          abbreviation: "AID",
          functions: [FUNDS],
          validTo: "2025-07-01",
          successor: "f",
        }),
        office("f", { name: "Office F", abbreviation: "F", functions: [], validTo: "2026-01", successor: "state-new" }),
        office("state-new", { name: "New Office", abbreviation: "NEW", functions: ["Runs what AID ran."] }),
      ],
    });
    const abroad = questions.find(({ id }) => id === "abroad")!;
    expect(abroad.count).toBe("1 office");
    expect(abroad.offices.map(({ id, standing, warn }) => [id, standing, warn])).toEqual([
      ["state-new", ["Took over from AID."], false],
      ["aid", ["Closed 1 Jul 2025. Ask New Office, State."], true],
    ]);
  });

  test.each([
    ["none is named", null],
    ["they name each other", "b"],
    ["the list does not have it", "gone"],
  ])("a closed office without an heir says so: %s", async (_, successor) => {
    const { questions } = await asked({
      offices: [
        office("a", { functions: [FUNDS], validTo: "2025", successor }),
        office("b", { functions: [FUNDS], validTo: "2025", successor: "a" }),
      ],
    });
    const { offices, count } = questions.find(({ id }) => id === "abroad")!;
    expect(count).toBe("no office in this list");
    expect(offices[0]!.standing).toEqual(["Closed 2025; the list names no successor."]);
  });

  test("each value has its source, and a source without a date says so", async () => {
    const undated = { url: "https://www.state.gov/x", title: "Office page", asOf: null };
    const { questions } = await asked({
      offices: [office("a", { functions: [FUNDS] }), office("b", { functions: [FUNDS], source: undated })],
    });
    expect(questions[0]!.offices.map(({ source }) => source.text)).toEqual([
      "award list, Mar 2025",
      "Office page, date not stated",
    ]);
  });
});

describe("contacts", () => {
  const offices = [office("tip", { functions: [FUNDS] })];
  const posts = (list: Edition["contacts"], country: string | null = null) =>
    asked({ offices, contacts: list }, country).then(({ questions }) => questions[0]!.offices[0]!);

  test("an edition without contacts says so once, and for each office", async () => {
    const whom = await asked({ offices });
    expect(whom.notes[0]).toMatchObject({ strong: "This list names no contact." });
    expect(whom.questions[0]!.offices[0]!.rest).toBe("No contact in this list; mailbox not stated");
    expect(whom.cover).toBeNull();
  });

  test.each([
    [{}, [], false],
    [{ state: "vacant" as const }, ["vacant"], true],
    [{ state: "acting" as const }, ["acting"], true],
    [{ state: "dual-hatted" as const }, ["also holds another post"], true],
    [{ validTo: "2026-03" }, ["valid to Mar 2026, expired"], true],
    [{ validTo: "2027-03" }, ["valid to Mar 2027"], false],
    [{ validFrom: null }, ["validity not stated"], true],
    // 181 and 180 days before the day of the test.
    [{ validFrom: "2026-05-24" }, ["181 days old, check before you write"], true],
    [{ validFrom: "2026-05-25" }, [], false],
  ])("%j says %j", async (changes, says, warn) => {
    const { contacts } = await posts([contact("one", changes)]);
    expect(contacts.map((each) => [each.says, each.warn])).toEqual([[says, warn]]);
  });

  test("a backup is named with its mailbox, and that it is vacant", async () => {
    const { contacts } = await posts([
      contact("one", { backup: "two" }),
      contact("two", { role: "Deputy", backup: "three" }),
      contact("three", { role: "Clerk", state: "vacant" }),
    ]);
    expect(contacts.map(({ says }) => says)).toEqual([
      ["backup: Deputy, desk@example.gov"],
      ["backup: Clerk, vacant"],
      ["vacant"],
    ]);
  });

  test("for a country: its own first, then those for all; another country's never", async () => {
    const list = [
      contact("all", { role: "Duty officer" }),
      contact("ke", { role: "Kenya desk", covers: ["KE"] }),
      contact("gh", { role: "Ghana desk", covers: ["GH"] }),
    ];
    expect((await posts(list, "GH")).contacts.map(({ role }) => role)).toEqual(["Ghana desk", "Duty officer"]);
    expect((await posts(list.slice(1), "TG")).rest).toBe("No contact for Togo in this list; mailbox not stated");
    expect((await posts(list)).contacts).toHaveLength(3);
  });

  test("the cover map has every post by country, those to check first", async () => {
    const { cover } = await asked({
      offices,
      contacts: [
        contact("a", { role: "Ghana desk", covers: ["GH"] }),
        contact("b", { role: "Pacific desk", covers: ["TO", "FJ"], state: "dual-hatted" }),
        contact("c", { role: "Duty officer", state: "vacant" }),
      ],
    });
    expect(cover!.lead).toBe("3 posts to check first: vacant, shared, acting, expired or old.");
    expect(cover!.rows.map(({ where, post, says }) => `${where}: ${post}: ${says}`)).toEqual([
      "all countries: Duty officer, J/TIP: vacant",
      "Fiji: Pacific desk, J/TIP: also holds another post",
      "Tonga: Pacific desk, J/TIP: also holds another post",
      "Ghana: Ghana desk, J/TIP: held, dates stated",
    ]);
  });
});

describe("mechanisms and authorities", () => {
  const source = { url: null, title: "Langberg, Table 2", asOf: "2008" };
  test("what each does, who sits in it, what limits it; what is not stated is said", async () => {
    const { mechanisms } = await asked({
      mechanisms: [
        {
          id: "spog",
          name: "Senior Policy Operating Group",
          abbreviation: "SPOG",
          established: "2003",
          authority: null,
          level: null,
          functions: ["coordinates policies"],
          members: [],
          limits: "no authority over funding",
          source,
        },
      ],
    });
    const [spog] = mechanisms.rows;
    expect(spog!.does).toEqual(["coordinates policies"]);
    expect(spog!.fields.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Who sits in it: not stated",
      "Limits: no authority over funding",
      "Established: 2003",
      "Authority: not stated",
      "Level: not stated",
    ]);
    expect(spog!.source.text).toBe("Langberg, Table 2, 2008");
  });

  test("a citation has name, date, source, edition and marking, on one line", async () => {
    const { authorities } = await asked({
      authorities: [{ id: "eo", name: "Executive Order\n13257", date: "2002-02", gist: "task force", source }],
    });
    expect(authorities.rows[0]!.citation).toBe(
      "Executive Order 13257, Feb 2002. Source: Langberg, Table 2, 2008. Sightline, Edition 1, 21 Nov 2026. UNCLASSIFIED",
    );
  });
});

test("an empty edition has a true sentence for each part", async () => {
  const whom = await asked({ offices: [] });
  expect(whom.lead).toBe("This list names no office.");
  expect(whom.questions.map(({ count }) => count)).toEqual(Array(6).fill("no office in this list"));
  expect(whom.mechanisms.lead).toBe("This list names no interagency mechanism.");
  expect(stringsOf(whom).filter((text) => /undefined|null|\{\w+\}|\bgap\b/.test(text))).toEqual([]);
});
