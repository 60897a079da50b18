import { describe, expect, test } from "vitest";
import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { applicantBrief } from "../../lib/advise/brief.ts";
import { readUnder } from "../../lib/advise/brief-ceiling.ts";
import { applicantPaper } from "../../lib/advise/brief-paper.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { packetPaper } from "../../lib/advise/packet.ts";
import type { Edition, Plan } from "../../lib/list/schema.ts";
import { contact, context, printed, project, readerOf, request, wordsOf } from "./small-edition.ts";

const plan = (id: string, changes: Partial<Plan> = {}): Plan => ({
  id,
  title: `Plan ${id}`,
  countries: ["GH"],
  region: null,
  funder: "prm",
  account: null,
  fiscalYear: null,
  usdFrom: null,
  usdTo: null,
  focus: [],
  decides: null,
  owner: null,
  contacts: [],
  note: null,
  marking: "UNCLASSIFIED",
  source: { url: "https://www.state.gov/plans", title: "plans", asOf: "2026-09" },
  ...changes,
});
const dossier = (list: Partial<Edition>, country = "GH") => countryDossier(country, readerOf(list), context());
const rows = async (plans: Plan[], country = "GH", more: Partial<Edition> = {}) =>
  (await dossier({ plans, ...more }, country)).more.planned?.rows ?? [];

test("a request's dossier and its consult packet have what is planned where it is to be carried out", async () => {
  const reader = readerOf({ plans: [plan("here", { marking: "SBU" }), plan("elsewhere", { countries: ["TG"] })] });
  const about = { organisation: "iom", finding: request() };
  const asked = await applicantDossier(about, reader, context());
  expect(asked.planned?.rows.map(({ id }) => id)).toEqual(["here"]);
  expect(asked.marking).toBe("SBU");
  const brief = await applicantBrief("iom", "GH", reader, context());
  for (const { parts } of [packetPaper(asked, brief, wordsOf("en")), applicantPaper(asked, brief, wordsOf("en"))])
    expect(parts.find(({ heading }) => heading === "Planned funds")?.lines.join()).toContain("Plan here");
  expect((await applicantDossier({ ...about, finding: null }, reader, context())).planned).toBeNull();
});

describe("planned funds of other departments", () => {
  test("say how much, of which year, who decides by when, and whom to ask", async () => {
    const [row] = await rows(
      [
        plan("a", {
          ...{ title: "Shelters", fiscalYear: 2027, usdFrom: 1_000_000, usdTo: 2_500_000, focus: ["protection"] },
          ...{ decides: "2027-03-01", owner: "Deputy director, Africa", contacts: ["desk"], account: "MRA" },
        }),
      ],
      "GH",
      { contacts: [contact("desk", { office: "prm" })] },
    );
    expect(row).toEqual({
      id: "a",
      project: null,
      title: "Shelters",
      amount: "$1,000,000 to $2,500,000",
      owner: "Bureau of Population, Refugees, and Migration, State · decided by: Deputy director, Africa",
      when: "Fiscal year 2027 · decision by 1 Mar 2027, in 100 days",
      more: ["protection", "MRA"],
      asks: ["Africa desk: desk@example.gov"],
      missing: null,
      source: { text: "plans, Sep 2026", url: "https://www.state.gov/plans" },
    });
  });

  test.each([
    [{ usdTo: 5 }, "up to $5"],
    [{ usdFrom: 5 }, "from $5"],
    [{ usdFrom: 5, usdTo: 5 }, "$5"],
    [{}, "not stated"],
  ])("%j is %s", async (changes, amount) => {
    expect((await rows([plan("a", changes)]))[0]!.amount).toBe(amount);
  });

  test("name what they do not state", async () => {
    const [row] = await rows([plan("a", { funder: null })]);
    expect(row!.missing).toBe("Not stated: amount, fiscal year, decision date, who decides, and office");
    expect([row!.owner, row!.when]).toEqual(["", ""]);
  });

  test("come by the day of their decision; one whose day is past says so and comes last", async () => {
    const found = await rows([
      plan("past", { decides: "2026-11-20" }),
      plan("none"),
      plan("late", { decides: "2027-09" }),
      plan("today", { decides: "2026-11-21" }),
    ]);
    expect(found.map(({ id, when }) => [id, when])).toEqual([
      ["today", "decision by 21 Nov 2026, today"],
      ["late", "decision by Sep 2027, in 313 days"],
      ["none", ""],
      ["past", "decision was due 20 Nov 2026; ask what became of it"],
    ]);
  });

  test("stand where they name the country, or its region and no country; elsewhere not", async () => {
    const plans = [
      plan("here", { countries: ["GH", "TG"] }),
      plan("region", { countries: [], region: "AF" }),
      plan("world", { countries: [], region: "GLOBAL" }),
      plan("nowhere", { countries: [] }),
      plan("kenya", { countries: ["KE"] }),
    ];
    expect((await rows(plans)).map(({ id, more }) => [id, ...more])).toEqual([
      ["here", "for Ghana and Togo"],
      ["region", "for Africa"],
      ["world", "for several regions"],
    ]);
    expect((await rows(plans, "TH")).map(({ id }) => id)).toEqual(["world"]);
  });

  test("are never in what was obligated or paid, and are told where there are none", async () => {
    const projects = [project("a", { amounts: [printed(700, 2026)] })];
    const [without, beside] = await Promise.all([
      dossier({ projects }),
      dossier({ projects, plans: [plan("a", { usdFrom: 900, usdTo: 900, fiscalYear: 2026 })] }),
    ]);
    expect(beside.funding).toEqual(without.funding);
    expect(without.more.unknown.lines).toContain("Planned funds: none is named for Ghana.");
    expect(beside.more.unknown.lines).not.toContain("Planned funds: none is named for Ghana.");
  });

  test("raise the marking of a page that shows them, and above a ceiling are nowhere", async () => {
    const reader = readerOf({ marking: "UNCLASSIFIED", plans: [plan("quiet", { marking: "CUI" }), plan("open")] });
    expect((await countryDossier("GH", reader, context())).marking).toBe("CUI");
    const under = await countryDossier("GH", readUnder(reader, "SBU"), context());
    expect(under.marking).toBe("UNCLASSIFIED");
    expect(under.more.planned!.rows.map(({ id }) => id)).toEqual(["open"]);
  });
});
