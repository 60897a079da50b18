import { useState } from "preact/hooks";
import type { CountryMore } from "../lib/advise/country-shape.ts";
import type { Words } from "../lib/words/words.ts";
import type { Outlines } from "./map-outlines.ts";
import { RegionMap } from "./RegionMap.tsx";
import { useOnPaper } from "./use-on-paper.ts";

const FEW = 8;

interface SharedCountriesProps {
  more: CountryMore;
  words: Words;
  outlines: (() => Promise<Outlines>) | undefined;
  onCountry: ((country: string) => void) | undefined;
}

/** With whom regional awards are shared: a map of it, and the same as a table. */
export function SharedCountries({ more: { shared, map }, words, outlines, onCountry }: SharedCountriesProps) {
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  if (shared === null) return null;
  const hidden = shared.rows.length - FEW;
  return (
    <section class="sec long">
      <h2 class="t-head">{shared.heading}</h2>
      <p class="t-small soft">{shared.lead}</p>
      {map === null || outlines === undefined ? null : <RegionMap map={map} words={words} outlines={outlines} />}
      <div class="halves mt8">
        <table class="swith">
          <caption class="sr">{shared.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t("mapCountry")}</th>
              <th scope="col" class="num">
                {words.t("mapAwards")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shared.rows.slice(0, all || onPaper ? undefined : FEW).map(({ country, name, awards, hub }, index) => (
              <tr key={country} class={!all && index >= FEW ? "printonly" : ""}>
                <th scope="row">
                  {onCountry === undefined ? (
                    name
                  ) : (
                    <button type="button" class="btn link" onClick={() => onCountry(country)}>
                      {name}
                    </button>
                  )}
                  {hub === null ? null : <p class="t-small quiet">{hub}</p>}
                </th>
                <td class="num">{awards}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all || hidden <= 0 ? null : (
        <button type="button" class="btn link mt8 noprint" onClick={() => setAll(true)}>
          {words.t("panelMoreRows", { count: hidden })}
        </button>
      )}
    </section>
  );
}
