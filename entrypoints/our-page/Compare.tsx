import { useMemo } from "preact/hooks";
import { CompareView } from "../../components/CompareView.tsx";
import { MOST_COMPARED } from "../../lib/advise/compare.ts";
import type { Comparison } from "../../lib/advise/compare-shape.ts";
import { COUNTRIES } from "../../lib/list/countries.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Place } from "./place.ts";

interface CompareProps {
  comparison: Comparison;
  words: Words;
  onOpen: (place: Place) => void;
}

/** A comparison, to which countries can be added and from which they can be taken. */
export function Compare({ comparison, words, onOpen }: CompareProps) {
  const { columns } = comparison;
  const others = useMemo(() => {
    if (columns.length >= MOST_COMPARED) return [];
    const order = new Intl.Collator(words.language);
    return COUNTRIES.filter((code) => columns.every(({ country }) => country !== code))
      .map((country) => ({ country, name: words.country(country) }))
      .sort((a, b) => order.compare(a.name, b.name));
  }, [columns, words]);
  return (
    <CompareView
      comparison={comparison}
      others={others}
      words={words}
      onCountries={(countries) => onOpen({ kind: "comparison", countries })}
      onCountry={(country) => onOpen({ kind: "country", country })}
    />
  );
}
