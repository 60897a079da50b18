import { beforeAll, describe, expect, test } from "vitest";
import { applicantNamed } from "../../lib/recognise/applicant-name.ts";
import { isLegalForm } from "../../lib/recognise/legal-form.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { withoutCode } from "../../lib/recognise/never-a-name.ts";
import { worldTable } from "./world.ts";

test.each([
  ["Società Cooperativa Sociale Onlus", true],
  ["Cooperativa de Solidariedade Social, CRL", true],
  ["Soc. Coop. a r. l.", false],
  ["Soc. Cooperativa a r. l.", true],
  ["e.V.", true],
  ["e. V", true],
  ["S.C., Ltda.", true],
  ["Company limited by guarantee", true],
  ["Hope Ltd", false],
  ["Ltd.X", false],
  ["Verein Frauen", false],
  ["", false],
])("%j is only a legal form: %s", (piece, answer) => {
  expect(isLegalForm(piece)).toBe(answer);
});

/** Words that may end in a dot, which what parts them may take as well. */
describe.each(["Ltd. ", "Regd., ", "e.V. ", "S. C. ", "R.L.,"])("a page of %j", (word) => {
  test("is read once through", () => {
    expect(isLegalForm(`${word.repeat(100_000 / word.length)}X`)).toBe(false);
    expect(isLegalForm(word.repeat(100_000 / word.length))).toBe(true);
  });
});

describe("a box of a hundred thousand characters", () => {
  let table: NameTable;
  beforeAll(async () => {
    table = await worldTable();
  });
  test.each(["-", "- ", "Ltd. ", "(hereinafter ", ", ", "1-", "A:"])("of %j ends", (word) => {
    const box = `A${word.repeat(100_000 / word.length)}B`;
    expect(withoutCode(box).length).toBeLessThanOrEqual(box.length);
    expect(applicantNamed(box, table).printed.length).toBeLessThanOrEqual(300);
  });
});
