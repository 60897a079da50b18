import { describe, expect, test } from "vitest";
import { nameColumn } from "../../lib/exchange/table/name-column.ts";
import { faults, take } from "./take-table.ts";
import { writeXlsx } from "./write-xlsx.ts";

const treeOf = ({ records }: Awaited<ReturnType<typeof take>>) =>
  records.map(({ awardNumber, subrecipients }) => [awardNumber, ...subrecipients]);

describe("a header that speaks of a prime or of its sub-award", () => {
  test.each([
    ["Prime Award Start Date", "start"],
    ["Prime Award End Date", "end"],
    ["Prime Award Amount", "amount"],
    ["Prime Award Project Title", "title"],
    ["Prime Awardee", "implementer"],
    ["prime_awardee_name", "implementer"],
    ["prime_award_amount", "amount"],
    ["prime_award_period_of_performance_start_date", "start"],
    ["Prime Recipient Country", "countries"],
    ["Prime Place of Performance Country", "countries"],
    ["Bénéficiaire principal", "implementer"],
    ["Date de début de la subvention principale", "start"],
    ["Montant de la subvention principale", "amount"],
    ["Numéro de la subvention principale", "awardNumber"],
    ["Fecha de inicio de la subvención principal", "start"],
    ["Monto de la subvención principal", "amount"],
    ["Receptor principal", "implementer"],
    ["Prime Award", "prime"],
    ["Parent Award Number", "prime"],
    ["Sub-Award Number", "subaward"],
    ["Subaward ID", "subaward"],
    ["Sub-award Start Date", "subaward"],
    ["subaward_action_date", "subaward"],
    ["subaward_description", "subaward"],
    ["Sub-recipient Country", "subaward"],
    ["Numéro du sous-octroi", "subaward"],
    ["Fecha de la subadjudicación", "subaward"],
    ["Sub-award Amount", "subrecipientAmount"],
    ["subaward_amount", "subrecipientAmount"],
    ["Amount of Sub-award (USD)", "subrecipientAmount"],
    ["Montant du sous-octroi", "subrecipientAmount"],
    ["Montant de la sous-subvention", "subrecipientAmount"],
    ["Monto de la subadjudicación", "subrecipientAmount"],
    ["Monto de la subvención secundaria", "subrecipientAmount"],
    ["Subrecipient", "subrecipients"],
    ["Sub-awardee Name", "subrecipients"],
    ["Name of Sub-recipient", "subrecipients"],
    ["Nom du sous-bénéficiaire", "subrecipients"],
    ["Nombre del subreceptor", "subrecipients"],
    ["Awarding Sub Agency", "funder"],
    ["Number of sub-awards", null],
    ["Sub-recipient UEI", null],
  ])("%s", (header, field) => {
    expect(nameColumn(header).field).toBe(field);
  });
});

describe("a table of sub-awards becomes a list of primes", () => {
  const head =
    "Prime Award ID,Prime Recipient,Prime Award Title,Country,Prime Start Date,Prime End Date,Prime Award Amount,Sub-Award No.,Sub-Awardee,Sub-Award Amount";

  test("where each row prints the prime again, in whatever order the rows stand", async () => {
    const imported = await take(
      `${head}\nA-101,IOM,Safe return,Kenya,2021-01-01,2022-12-31,900000,A-101-S1,Pact,20000\nA-102,UNODC,Law,Ghana,2021-03-01,2023-02-28,800000,A-102-S1,World Hope,5000\nA-101,IOM,Safe return,Kenya,2021-01-01,2022-12-31,900000,A-101-S2,World Hope,30000\nA-101,IOM,Safe return,Kenya,2021-01-01,2022-12-31,900000,A-101-S3,Pact,7000\n`,
    );
    expect(treeOf(imported)).toEqual([
      ["A-101", "Pact", "World Hope"],
      ["A-102", "World Hope"],
    ]);
    expect(imported.records[0]).toMatchObject({ start: "2021-01-01", end: "2022-12-31", amounts: [{ usd: 900_000 }] });
    expect(imported.records[0]?.printed.subawards).toBe(
      "Pact, A-101-S1, 20000\nWorld Hope, A-101-S2, 30000\nPact, A-101-S3, 7000",
    );
    expect(imported.problems).toEqual([]);
    expect(imported.counted).toMatchObject({ records: 2, continued: 2 });
  });

  test("where the prime's cells are blank on the rows of its further sub-awards, and totals stand among them", async () => {
    const imported = await take(
      `${head}\nA-101,IOM,Safe return,Kenya,2021-01-01,2022-12-31,900000,,,\n,,,,,,,A-101-S1,Pact,20000\n,,,,,,,A-101-S2,World Hope,30000\n,,,,,,,,Total,50000\nA-102,UNODC,Law,Ghana,2021-03-01,2023-02-28,800000,A-102-S1,World Hope,5000\n,,,,,,,Subtotal,,5000\n`,
    );
    expect(treeOf(imported)).toEqual([
      ["A-101", "Pact", "World Hope"],
      ["A-102", "World Hope"],
    ]);
    expect(imported.problems).toEqual([]);
    expect(imported.counted).toMatchObject({ records: 2, continued: 2, totals: 2 });
  });

  test("without an award number, by all else that the prime's columns say", async () => {
    const imported = await take(
      "Implementer,Project Title,Country,Amount,Subrecipient,Sub-award Amount\nIOM,Safe return,Kenya,900000,Pact,20000\nIOM,Safe return,Kenya,900000,World Hope,30000\nIOM,Courts,Kenya,900000,Pact,1000\n",
    );
    expect(imported.records).toMatchObject([
      { title: "Safe return", subrecipients: ["Pact", "World Hope"] },
      { title: "Courts", subrecipients: ["Pact"] },
    ]);
  });

  test("and a row printed twice, or one that says other things of the prime, is told", async () => {
    const imported = await take(
      `${head}\nA-101,IOM,Safe return,Kenya,2021-01-01,2022-12-31,900000,A-101-S1,Pact,20000\nA-101,IOM,Safe return,Kenya,2021-01-01,2022-12-31,900000,A-101-S1,Pact,20000\nA-101,IOM,Safe return,Kenya,2021-01-01,2022-12-31,950000,A-101-S2,World Hope,30000\nA-101,UNODC,Law,Ghana,2021-01-01,2022-12-31,400000,A-101-S9,World Hope,30000\n`,
    );
    expect(treeOf(imported)).toEqual([
      ["A-101", "Pact", "World Hope"],
      ["A-101", "World Hope"],
    ]);
    expect(faults(imported)).toEqual([
      [3, "subrecipients", "same-subaward"],
      [4, "amount", "prime-differs"],
      [5, "awardNumber", "same-award"],
    ]);
  });

  test("where a column says in French or Spanish what a row is", async () => {
    for (const [type, prime, sub] of [
      ["Type", "Principal", "Sous-bénéficiaire"],
      ["Tipo", "Principal", "Subreceptor"],
      ["Type of award", "Prime award", "Sub-award"],
    ])
      expect(
        (
          await take(
            `${type},Award Number,Recipient,Title\n${prime},A-1,IOM,Safe return\n${sub},A-1-1,Pact,Shelters\n${prime},A-2,UNODC,Law\n`,
          )
        ).records,
      ).toMatchObject([{ implementer: "iom", subrecipients: ["Pact"] }, { implementer: "unodc" }]);
  });

  test("where the number of a sub-award is that of its prime with a mark behind it", async () => {
    const imported = await take(
      "Award Number,Recipient,Title\nGR-2019-101,IOM,Safe return\nGR-2019-101-S1,Pact,Shelters\nGR-2019-101-SUB02,World Hope,Courts\nGR-2019-102,UNODC,Law\n",
    );
    expect(treeOf(imported)).toEqual([["GR-2019-101", "Pact", "World Hope"], ["GR-2019-102"]]);
  });

  test("under labels that stand over several columns", async () => {
    const imported = await take(
      "Prime Award,,,,Sub-award,,\nNumber,Recipient,Title,Amount,Number,Recipient,Amount\nA-101,IOM,Safe return,900000,S-1,Pact,20000\nA-101,IOM,Safe return,900000,S-2,World Hope,30000\n",
    );
    expect(imported.records).toMatchObject([
      { awardNumber: "A-101", implementer: "iom", amounts: [{ usd: 900_000 }], subrecipients: ["Pact", "World Hope"] },
    ]);
    expect(imported.problems).toEqual([]);
  });
});

test("a sheet whose prime is merged over its sub-awards, or indents their names, is a tree too", async () => {
  const merged = await take(
    writeXlsx([
      {
        name: "A",
        rows: [
          ["Award Number", "Recipient", "Title", "Amount", "Sub-recipient", "Sub-award amount"],
          ["A-101", "IOM", "Safe return", 900_000, "Pact", 20_000],
          [null, null, null, null, "World Hope", 30_000],
          ["A-102", "UNODC", "Law", 800_000, "Pact", 4_000],
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3"],
      },
    ]),
    { name: "a.xlsx" },
  );
  expect(treeOf(merged)).toEqual([
    ["A-101", "Pact", "World Hope"],
    ["A-102", "Pact"],
  ]);
  expect(merged.records[0]?.printed.subawards).toBe("Pact, 20000\nWorld Hope, 30000");
});

test.each(["A–101", "A\u2011101", "A\u00a0–\u00a0101"])("%j is the award A-101", async (number) => {
  const imported = await take(
    `Award Number,Recipient,Country,Award Amount\nA-101,Pact,Kenya,5000\n${number},IOM,Uganda,7000\nA-102,Pact,Kenya,9000\n`,
  );
  expect(faults(imported)).toEqual([[3, "awardNumber", "same-award"]]);
});
