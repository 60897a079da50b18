import { pattern } from "../list/pattern.ts";
import { KIND } from "./sense.ts";
import { adjoins, isPlace, namesPlace, type Sign } from "./signs.ts";

const LISTED =
  /^\s*(,|and|or|et|y|e|o|ou|und|oder|ed|ve|veya|dan|atau|și|si|sau|oraz|lub|i|ili|en|of|và|и|или|та|і|й|або|و)[\s,]*(and |et |y |e |и |or |ou |und |та |і )?(in |from |the |der |den |aus |din |de |du |d['’]|des |del |da |do |dal |dalla |desde |из |з |من |en |au |aux |à |em |no |na |în |la |di |в |во |у |في )?$/;

/** A look at the first letter is enough for most of what stands between two names. */
export function isListing(gap: string): boolean {
  const first = gap.trimStart()[0] ?? "";
  return (first > "\x7f" || (first !== "" && ",aoeyuvdsil".includes(first))) && LISTED.test(gap);
}

const LETTER = pattern(String.raw`\p{L}`, "u");

/** The place that opens the row a place stands in. */
export function firstOfRow(sign: Sign): Sign {
  let first = sign;
  for (let steps = 0; steps < 8; steps++) {
    const { before } = first;
    if (before === null || !namesPlace(before)) return first;
    const gap = sign.zone.text.slice(before.end, first.start);
    // "With support from Norway in Chisinau": two places, not a row.
    if (gap !== " " && (!adjoins(before, first) || LETTER().test(gap)) && !isListing(gap)) return first;
    // "With help from Sweden, Zambian judges learn": a name and an adjective are no row.
    const [one, other] = [before, first].map(({ senses }) => senses.find(isPlace)?.kind === KIND.demonym);
    if (one !== other) return first;
    // Nothing but a space: "thanks to Norway Tunisia opens" names two, and "Lomé Togo" one.
    if (
      /^\s*$/.test(gap) &&
      first.text[0] !== "و" &&
      before.senses.find(isPlace)?.target !== first.senses.find(isPlace)?.target
    )
      return first;
    first = before;
  }
  return first;
}
