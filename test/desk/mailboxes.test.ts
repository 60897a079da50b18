import { expect, test } from "vitest";
import { aBase, aDesk, STATE } from "./a-draft.ts";

const office = {
  ...{ id: "state.tip", department: "State", name: "TIP Office", abbreviation: null, functions: [], page: null },
  ...{ validFrom: null, validTo: null, successor: null, note: null, source: { url: null, title: "Table", asOf: null } },
};
const contact = (mailbox: string | null) => ({
  ...{ id: "state.c1", role: "Grants officer", office: office.id, mailbox, page: null, covers: [], backup: null },
  ...{ validFrom: null, validTo: null, state: "held" },
});

test.each<[string | null, boolean]>([
  [null, true],
  ["grants@state.gov", true],
  ["Post grants <grants.accra@state.gov>", true],
  ["one@state.gov; other@state.gov", true],
  ["grants(at)state.gov", false],
  ["grants@state", false],
  ["grants@@state.gov", false],
  ["grants @state.gov", false],
  ["see the directory", false],
  ["TBD", false],
])("a contact's mailbox %s may be written to: %s", async (mailbox, right) => {
  const { desk } = aDesk(undefined, { edition: async () => aBase({ offices: [office] }) });
  await desk.begin({ publisher: STATE, name: "by hand" });
  const row = contact(mailbox);
  const problems = await desk.check({ table: "contacts", row });
  expect(problems.map(({ field }) => field)).toEqual(right ? [] : ["mailbox"]);
  const answer = await desk.step({ known: 0, step: { kind: "put", table: "contacts", key: "state.c1", row } });
  expect(answer.kind).toBe(right ? "taken" : "refused");
});
