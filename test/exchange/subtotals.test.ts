import { describe, expect, test } from "vitest";
import { take } from "./take-table.ts";

const words = [
  ...["Subtotal", "Sub-total", "Sous-total", "Total", "TOTAL", "Subtotal, Africa", "Sub-total Africa"],
  ...["Total, Africa", "Sous-total Afrique", "Subtotal Western Hemisphere", "Africa subtotal"],
  ...["Sub-total, East Asia and the Pacific", "Subtotal South and Central Asia and the Pacific"],
];
const page = (rows: string) =>
  `<html><body><table><tr><th>Country</th><th>Project Description</th><th>Implementer</th><th>Amount</th></tr>${rows}</table></body></html>`;
const grant = (at: number, who = "IOM") =>
  `<tr><td>Kenya</td><td>Work ${at} in the towns</td><td>${who}&nbsp;</td><td>$500</td></tr>`;
const five = [0, 1, 2, 3, 4].map((at) => grant(at)).join("");

describe.each(words)("a row %j is no record", (word) => {
  test("of a page, whatever its cell spans", async () => {
    for (const span of [1, 3]) {
      const taken = await take(
        page(`${five}<tr><td colspan="${span}"><i>${word}</i></td><td>$2,500</td></tr>${grant(5)}`),
      );
      expect(taken.counted).toMatchObject({ records: 6, totals: 1 });
      expect(taken.problems).toEqual([]);
    }
  });

  test("of a table, also beside the region that stands in each row", async () => {
    const rows = [0, 1, 2].map((at) => `Africa,${at},Work ${at},IOM,Kenya,500`).join("\n");
    for (const total of [`"${word}",,,,,1500`, `Africa,,"${word}",,,1500`]) {
      const taken = await take(
        `Region,No,Title,Recipient,Country,Amount\n${rows}\n${total}\nAfrica,4,Work 4,IOM,Kenya,500\n`,
      );
      expect(taken.counted).toMatchObject({ records: 4, totals: 1 });
      expect(taken.problems).toEqual([]);
    }
  });
});

test("a project whose name begins with the word is one", async () => {
  const head = "Country,Title,Recipient,Amount\nKenya,Work 1,IOM,500\nTogo,Work 2,IOM,500\n";
  for (const row of ["Kenya,Total Health Alliance,,500", "Kenya,Sum of Us,,500"])
    expect((await take(`${head}${row}\n`)).records).toHaveLength(3);
  const rows = `${five}<tr><td>Kenya</td><td>Total care in the towns</td><td>Total Health Alliance</td><td>$500</td></tr>`;
  expect((await take(page(rows))).records).toHaveLength(6);
});

test("an implementer's cell that holds only a hard space is told as missing beside subtotals", async () => {
  const subtotals = ["Africa", "Europe", "Asia"].map(
    (region, at) => `${grant(at)}<tr><td colspan="3">Subtotal, ${region}</td><td>$500</td></tr>`,
  );
  const { problems } = await take(page(`${grant(7)}${grant(8)}${subtotals.join("")}${grant(9, "")}`));
  expect(problems.map(({ n, field, code }) => [n, field, code])).toEqual([[6, "implementer", "missing"]]);
});
