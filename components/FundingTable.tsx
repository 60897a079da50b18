import type { Funding } from "../lib/advise/view.ts";
import type { Words } from "../lib/words/words.ts";

/** The bars as a table, newest year first. */
export function FundingTable({ funding, words }: { funding: Funding; words: Words }) {
  const rows = [...funding.years]
    .sort((a, b) => b.year - a.year)
    .flatMap(({ year, parts, unstated, others }) => [
      ...parts.map((part) => ({ year, funder: part.funder, amount: words.money(part.usd), stated: true })),
      ...others.map(({ funder, amount }) => ({ year, funder, amount, stated: true })),
      ...(unstated > 0
        ? [
            {
              year,
              funder: words.t("chartAwards", { count: unstated }),
              amount: words.t("chartNotStated"),
              stated: false,
            },
          ]
        : []),
    ]);
  return (
    <table class="mt8">
      <caption class="sr">{funding.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t("chartYear")}</th>
          <th scope="col">{words.t("chartFunder")}</th>
          <th scope="col" class="num">
            {words.t("chartAmount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, funder, amount, stated }, index) => (
          <tr key={index}>
            <th scope="row">{year}</th>
            <td>{funder}</td>
            <td class={stated ? "num" : "num ns"}>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
