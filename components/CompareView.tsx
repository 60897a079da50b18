import type { Comparison } from "../lib/advise/compare-shape.ts";
import type { Words } from "../lib/words/words.ts";
import { Icon } from "./Icon.tsx";

interface CompareViewProps {
  comparison: Comparison;
  /** Countries that can be added, by name; none when there is no room for more. */
  others: { country: string; name: string }[];
  words: Words;
  onCountries: (countries: string[]) => void;
  onCountry: (country: string) => void;
}

/** Countries side by side; where it is narrow, fact by fact with the countries under it. */
export function CompareView({ comparison, others, words, onCountries, onCountry }: CompareViewProps) {
  const { columns, rows } = comparison;
  const codes = columns.map(({ country }) => country);
  return (
    <>
      <div class="pad">
        <p class="t-label">{comparison.eyebrow}</p>
        <h1 class="t-title" tabIndex={-1}>
          {comparison.name}
        </h1>
        <p class="soft mt4">{comparison.lead}</p>
        <div class="row wrap mt8 noprint">
          {columns.map(({ country, name }) => (
            <button
              key={country}
              type="button"
              class="btn"
              aria-label={words.t("compareRemove", { country: name })}
              onClick={() => onCountries(codes.filter((code) => code !== country))}
            >
              {name}
              <Icon name="close" small />
            </button>
          ))}
          {others.length === 0 ? (
            <span class="t-small quiet">{words.t("compareFull")}</span>
          ) : (
            <select
              class="btn"
              aria-label={words.t("compareAdd")}
              value=""
              onChange={({ currentTarget: { value } }) => value !== "" && onCountries([...codes, value])}
            >
              <option value="">{words.t("compareAdd")}</option>
              {others.map(({ country, name }) => (
                <option key={country} value={country}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </div>
      </div>
      {columns.length === 0 ? null : (
        <section class="sec long">
          <table class={columns.length > 3 ? "cmp many" : "cmp"} aria-label={comparison.name}>
            <thead>
              <tr>
                <th scope="col">
                  <span class="sr">{words.t("compareWhat")}</span>
                </th>
                {columns.map(({ country, name }) => (
                  <th key={country} scope="col">
                    <button type="button" class="btn link" onClick={() => onCountry(country)}>
                      {name}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, cells }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {cells.map(({ value, stated, detail }, index) => (
                    <td key={codes[index]} data-label={columns[index]!.name}>
                      <span class={stated ? "t-strong" : "ns"}>{value}</span>
                      {detail === null ? null : <p class="quiet">{detail}</p>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="t-small quiet mt8">{comparison.note}</p>
        </section>
      )}
    </>
  );
}
