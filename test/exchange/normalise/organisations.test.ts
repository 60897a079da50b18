import { describe, expect, test } from "vitest";
import { openOrganisationBook } from "../../../lib/exchange/normalise/organisations.ts";
import type { Organisation } from "../../../lib/list/schema.ts";

const organisation = (id: string, name: string, acronym: string | null, aliases: string[] = []): Organisation => ({
  id,
  name,
  acronym,
  aliases,
  domain: null,
  kind: null,
});
const book = openOrganisationBook([
  organisation("iom", "International Organization for Migration", "IOM"),
  organisation("ilo", "International Labour Organization", "ILO", ["International Labor Organization"]),
  organisation("claro", "Fundación Puerto Claro", null),
  organisation("tides", "Tides Foundation", null),
]);
const read = (text: string) => {
  const { value, doubts, changes } = book.holders("implementer", text);
  return [value.first, value.others.join(), [...doubts, ...changes].map(({ code }) => code).join()];
};

describe("sub-recipients that commas part", () => {
  test.each([
    ["Hope Row, Kiran Society and Al-Amal Shelter", "Hope Row|Kiran Society|Al-Amal Shelter"],
    ["IOM, Ministry of Labor and Social Affairs", "iom|Ministry of Labor and Social Affairs"],
    ["Hope Row, Sisters and Brothers", "Hope Row|Sisters and Brothers"],
    ["Hope Row and Kiran Society", "Hope Row and Kiran Society"],
  ])("%j", (text, names) => {
    const { first, others } = book.holders("subrecipients", text).value;
    expect([first, ...others].join("|")).toBe(names);
  });
});

describe("names resolved to one organisation", () => {
  test.each([
    ["International Organization for Migration", "iom"],
    ["International Organization for Migration (IOM)", "iom"],
    ["IOM", "iom"],
    ["I.O.M.", "iom"],
    ["Int'l Organization for Migration (IOM)", "iom"],
    ["INTERNATIONAL LABOR ORGANIZATION (ILO)", "ilo"],
    ["Fundacion Puerto Claro", "claro"],
    ["The Tides Foundation, Inc.", "tides"],
  ])("%j", (text, id) => {
    expect(read(text)).toEqual([id, "", ""]);
  });

  test.each([
    ["IOM¹", "iom"],
    ["Corporación Mar Abierto²", "Corporación Mar Abierto"],
    ["Corporación Mar Abierto [3]", "Corporación Mar Abierto"],
    ["Corporación Mar Abierto *", "Corporación Mar Abierto"],
  ])("%j has a footnote: its mark is no part of the name", (text, name) => {
    expect(read(text)).toEqual([name, "", "footnote"]);
  });

  test.each([
    ["IOM and ILO", "iom", "ilo"],
    ["IOM; Nobody Known", "iom", "Nobody Known"],
    ["IOM\nILO", "iom", "ilo"],
  ])("%j names several", (text, first, others) => {
    expect(read(text)).toEqual([first, others, ""]);
  });

  test("a form that the organisation did not have yet is proposed as its alias", () => {
    expect(book.holders("implementer", "International Organization for Migration (IOM)").value.proposed).toEqual([
      { organisation: "iom", alias: "International Organization for Migration (IOM)" },
    ]);
    expect(book.holders("implementer", "IOM").value.proposed).toEqual([]);
  });
});

describe("names that stay as printed", () => {
  test.each([
    ["Lantern Street and Harbour Light", "Lantern Street and Harbour Light", ""],
    ["Lantern Street (IOM)", "Lantern Street (IOM)", ""],
    ["International Labor Organization (IOM)", "International Labor Organization (IOM)", "two-organisations"],
    ["International Organisation for Migration", "International Organisation for Migration", "near-name"],
    ["to be determined", null, "not-stated,not-stated"],
    ["Implementer withheld", null, ""],
  ])("%j", (text, first, code) => {
    expect(read(text)).toEqual([first, "", code]);
  });

  test("a name one letter away is offered, not taken", () => {
    const [doubt] = book.holders("implementer", "Fundación Puerto Clara").doubts;
    expect(doubt).toMatchObject({ code: "near-name", severity: "warning", fix: "Fundación Puerto Claro" });
  });
});

describe("a list of sub-recipients", () => {
  const names = (text: string) => {
    const { first, others } = book.holders("subrecipients", text).value;
    return [first, ...others];
  };

  test.each([
    ["Hope House, Bright Path Society", ["Hope House", "Bright Path Society"]],
    ["Hope House, IOM, and Bright Path Society", ["Hope House", "iom", "Bright Path Society"]],
    ["Casa Luz, Fundación Amanecer, ACAP", ["Casa Luz", "Fundación Amanecer", "ACAP"]],
  ])("%j names several", (text, several) => {
    expect(names(text)).toEqual(several);
  });

  test.each([
    "Hope House, Inc.",
    "Bright Path Society, Kenya",
    "University of California, Berkeley",
    "Ministry of Justice, Department of Prisons",
    "Hope House and Bright Path Society",
    "Trains judges, and runs shelters",
  ])("%j may be one, and stays as printed", (text) => {
    expect(names(text)).toEqual([text]);
  });

  test("of implementers stays as printed: who holds the award is not told by its place", () => {
    expect(book.holders("implementer", "Hope House, Bright Path Society").value.first).toBe(
      "Hope House, Bright Path Society",
    );
  });
});
