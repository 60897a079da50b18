import type { Amount } from "../../lib/list/schema.ts";

/** What a made file states of one project, to hold an import against. */
export interface Truth {
  title: string;
  implementer: string;
  /** Id of the base, where the name is one of its organisations. */
  implementerId: string | null;
  subrecipients: string[];
  countries: { code: string; en: string; fr: string; es: string }[];
  kind: Amount["kind"];
  usd: number;
  start: string;
  end: string;
  awardNumber: string;
  summary: string;
  funder: string;
}

/** Numbers from a seed, the same on every machine. */
export function dice(seed: number) {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let i = 0; i < 5; i++) next();
  return {
    next,
    below: (most: number): number => Math.floor(next() * most),
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!,
    chance: (share: number): boolean => next() < share,
  };
}
export type Dice = ReturnType<typeof dice>;

const places = [
  ["KE", "Kenya", "Kenya", "Kenia"],
  ["UG", "Uganda", "Ouganda", "Uganda"],
  ["TZ", "Tanzania", "Tanzanie", "Tanzania"],
  ["GH", "Ghana", "Ghana", "Ghana"],
  ["CI", "Côte d'Ivoire", "Côte d'Ivoire", "Costa de Marfil"],
  ["NE", "Niger", "Niger", "Níger"],
  ["NG", "Nigeria", "Nigéria", "Nigeria"],
  ["ML", "Mali", "Mali", "Malí"],
  ["BJ", "Benin", "Bénin", "Benín"],
  ["PH", "Philippines", "Philippines", "Filipinas"],
  ["TH", "Thailand", "Thaïlande", "Tailandia"],
  ["PE", "Peru", "Pérou", "Perú"],
  ["CO", "Colombia", "Colombie", "Colombia"],
  ["GT", "Guatemala", "Guatemala", "Guatemala"],
  ["HN", "Honduras", "Honduras", "Honduras"],
  ["MX", "Mexico", "Mexique", "México"],
  ["JO", "Jordan", "Jordanie", "Jordania"],
  ["LB", "Lebanon", "Liban", "Líbano"],
  ["UA", "Ukraine", "Ukraine", "Ucrania"],
  ["MD", "Moldova", "Moldavie", "Moldavia"],
  ["IN", "India", "Inde", "India"],
  ["NP", "Nepal", "Népal", "Nepal"],
  ["DO", "Dominican Republic", "République dominicaine", "República Dominicana"],
  ["CD", "Democratic Republic of the Congo", "République démocratique du Congo", "República Democrática del Congo"],
] as const;

export const organisations: [string, string, string][] = [
  ["iom", "International Organization for Migration", "IOM"],
  ["ilo", "International Labour Organization", "ILO"],
  ["unodc", "United Nations Office on Drugs and Crime", "UNODC"],
  ["winrock", "Winrock International", ""],
  ["ijm", "International Justice Mission", "IJM"],
];
const unknown = [
  "Shelter and Light Foundation",
  "Fundación Renacer",
  "Association des Femmes Juristes",
  "Love Justice",
  "Centro de Derechos Humanos",
  "Total Health Alliance",
  "Maison de l'Espoir",
  "Ensemble contre la Traite",
];
const verbs = [
  "Strengthening",
  "Supporting",
  "Improving",
  "Expanding",
  "Building",
  "Renforcement de",
  "Fortalecimiento de",
];
const things = [
  "victim services",
  "prosecution of traffickers",
  "shelter networks",
  "labour inspection",
  "referral mechanisms",
  "community prevention",
  "case management",
  "border screening",
];

export function makeTruth(roll: Dice, count: number): Truth[] {
  return Array.from({ length: count }, (_, index): Truth => {
    const known = roll.chance(0.5) ? roll.pick(organisations) : null;
    const used = new Set<string>();
    const countries = Array.from({ length: roll.chance(0.75) ? 1 : 1 + roll.below(4) }, () => roll.pick(places))
      .filter(([code]) => !used.has(code) && used.add(code))
      .map(([code, en, fr, es]) => ({ code, en, fr, es }));
    const year = 2012 + roll.below(12);
    const month = 1 + roll.below(12);
    const day = roll.chance(0.5) ? 1 : 1 + roll.below(28);
    const years = 1 + roll.below(4);
    const two = (number: number) => String(number).padStart(2, "0");
    return {
      title: `${roll.pick(verbs)} ${roll.pick(things)} in ${countries[0]!.en}, phase ${index + 1}`,
      implementer: known ? (known[2] !== "" && roll.chance(0.4) ? known[2] : known[1]) : roll.pick(unknown),
      implementerId: known ? known[0] : null,
      subrecipients: [],
      countries,
      kind: "printed",
      usd: roll.chance(0.2)
        ? 1_000_000 * (1 + roll.below(9))
        : 1_000 * (20 + roll.below(3_000)) + (roll.chance(0.3) ? roll.below(999) : 0),
      start: `${year}-${two(month)}-${two(day)}`,
      end: `${year + years}-${two(month)}-${two(1 + roll.below(28))}`,
      awardNumber: `SSJTIP${year - 2000}CA${String(1000 + index)}`,
      summary: roll.chance(0.3)
        ? `The project trains officials, “supports” survivors; and,\nin a second line, refers cases (phase ${index + 1}).`
        : `Trains officials and refers survivors to care, cohort ${index + 1}.`,
      funder: "TIP Office",
    };
  });
}
