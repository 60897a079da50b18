import { expect, test } from "vitest";
import { adviseCard } from "../../lib/advise/card.ts";
import { context, finding, printed, project, readerOf, wordsOf } from "./small-edition.ts";

test.each([
  ["en", "$100 printed for 2 awards; 1 not stated; 1 states another kind", "$6,500,000 ceiling"],
  ["fr", "publiés pour 2 subventions\u00a0; 1 sans montant\u00a0; 1 indique un montant d’une autre nature", "plafond"],
  ["es", "publicados para 2 subvenciones; 1 sin importe; 1 indica un importe de otra clase", "tope"],
])("an amount of another kind is not a missing one (%s)", async (language, sentence, amount) => {
  const projects = [
    project("own", { amounts: [printed(60, 2003)] }),
    project("second", { amounts: [printed(40, 2003)] }),
    project("blank", { amounts: [], start: "2004" }),
    project("ceiling", {
      amounts: [{ kind: "ceiling", usd: 6_500_000, fiscalYear: null, asOf: null, printed: null }],
      start: "2004",
    }),
  ];
  const card = await adviseCard(finding(), readerOf({ projects }), context({ words: wordsOf(language) }), "GH");
  expect(card?.funding?.sentence).toContain(sentence);
  expect(card?.funding?.years.map(({ year, unstated, others }) => [year, unstated, others.length])).toEqual([
    [2003, 0, 0],
    [2004, 1, 1],
  ]);
  expect(card?.funding?.years[1]?.others[0]).toMatchObject({ funder: "J/TIP" });
  expect(card?.funding?.years[1]?.others[0]?.amount).toContain(amount);
});
