import { expect, test } from "vitest";
import { openFunders } from "../../../lib/exchange/normalise/funders.ts";
import { office } from "../../search/editions.ts";

const find = openFunders([
  office("state-tip", "Office to Monitor and Combat Trafficking in Persons", { department: "Department of State" }),
  office("state-eca", "Bureau of Educational and Cultural Affairs", { department: "Department of State" }),
  office("doj", "Department of Justice", { department: "Department of Justice" }),
  office("doj-bja", "Bureau of Justice Assistance, Office of Justice Programs", {
    department: "Department of Justice",
  }),
]);
const told = (text: string) => {
  const { value, doubts } = find(text);
  return [value, doubts.map(({ field, code, severity }) => [field, code, severity])];
};

test.each(["Bureau of Maritime Harmony", "Dept. of State, G/XQZ", "USDOS/QQZ", "Dept. of State, ZQX", "4/30/2022"])(
  "%j is no office of the list: somebody is told",
  (text) => {
    expect(told(text)).toEqual([null, [["funder", "unknown-funder", "warning"]]]);
  },
);

test.each(["DOJ/QXZ", "Department of Justice, QXZ"])("of %j the department is known and the office is not", (text) => {
  expect(told(text)).toEqual(["doj", [["funder", "unknown-office", "warning"]]]);
});

test.each([
  ["USDOS/G/TIP", "state-tip"],
  ["U.S. Department of State\nBureau of Educational and Cultural Affairs (DOS/ECA)", "state-eca"],
  ["U.S. Department of Justice (DOJ)", "doj"],
  ["U.S. Department of Justice\nOffice of Justice Programs (DOJ/OJP)", "doj"],
])("%j is an office of the list", (text, id) => {
  expect(told(text)).toEqual([id, []]);
});

test.each(["U.S. Department of State", "Dept. of State", "United States of America", "Département d’État", "TBD", "-"])(
  "%j names no office, and nobody has to look at it",
  (text) => {
    expect(told(text)).toEqual([null, []]);
  },
);

test("a list without offices says of none that it is unknown", () => {
  expect(openFunders([])("Bureau of Maritime Harmony")).toMatchObject({ value: null, doubts: [] });
});

test("of two agencies the one that is unknown is told", () => {
  expect(find("USDOS/G/TIP; Office of Lunar Affairs")).toMatchObject({
    value: "state-tip",
    doubts: [{ code: "unknown-funder", value: "Office of Lunar Affairs" }],
  });
  expect(told("USDOS/G/TIP; DOS/ECA")).toEqual(["state-tip", []]);
});
