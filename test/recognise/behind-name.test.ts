import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { applicantNamed } from "../../lib/recognise/applicant-name.ts";
import { withoutWhatFollows } from "../../lib/recognise/behind-name.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

test.each([
  ["Montserrado Women Paralegals Inc. (MWP) Clay Street, Sinkor, Monrovia", "Montserrado Women Paralegals Inc. (MWP)"],
  [
    "Lesotho Domestic and Garment Workers' Union (LDGWU) on 28 Feb 2025",
    "Lesotho Domestic and Garment Workers' Union (LDGWU)",
  ],
  ["Òganizasyon Fanm Vanyan Sidès (OFAVAS) Marigot", "Òganizasyon Fanm Vanyan Sidès (OFAVAS)"],
  ["Collectif Kandju 3, rue des Bruyères, L-1274 Howald", "Collectif Kandju"],
  ["Dniester Bridge str. Lenin 18", "Dniester Bridge"],
])("of %j a box has the name", (value, name) => {
  expect(applicantNamed(value, table).printed).toBe(name);
});

test.each([
  "Sunrise Homes (SH) Ltd",
  "Ligue des Femmes (Section du Nord) de Goma",
  "Club 25 Calle Abierta",
  "Rue de l'Avenir",
  "Radio 3 Avenue",
])("%j is a name to its end", (name) => {
  expect(withoutWhatFollows(name)).toBe(name);
});

test("what is left of a line is its beginning", () => {
  const part = fc.constantFrom(
    "Sun",
    "(SH)",
    "rue",
    "12",
    "str.",
    "Ltd",
    "Women's",
    "League",
    ",",
    "(of the North)",
    "é",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const line = parts.join(" ");
      expect(line.startsWith(withoutWhatFollows(line))).toBe(true);
    }),
  );
});
