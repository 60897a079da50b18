import type { ColumnField } from "./column-names.ts";

/** What is given to an organisation by whoever got the award, in the words of headers, folded. */
const subWords =
  /\b(?:sub ?(?:awards?|awardees?|grants?|grantees?|recipients?|contracts?|contractors?|agreements?|partners?|implementers?|implementing (?:partners?|organi[sz]ations?)|beneficiarios?|beneficiarias?|receptor(?:es)?|adjudicaci[oó]n(?:es)?|adjudicatarios?|subvenci[oó]n(?:es)?|donaci[oó]n(?:es)?|donatarios?|convenios?|acuerdos?|ejecutor(?:es)?)|sous (?:octrois?|subventions?|beneficiaires?|recipiendaires?|accords?|contrats?|dons?|traitants?|partenaires?|attributaires?|projets?)|(?:subvencion|adjudicacion)(?:es)? secundarias?|(?:subvention|octroi)s? secondaires?)\b/;
/** Whoever a sub-award is given to, as against the sub-award itself. */
const someone =
  /ees?$|ees? |recipient|contractor|partner|implement|benefici|recept|adjudicatari|donatari|ejecutor|recipiendaire|traitant|partenaire|attributaire/;
const small = /\b(?:of|the|de|du|des|la|le|les|l|del|al|to|for|a|au|aux|usd|us|eur|in|en)\b/g;
const money = /\b(?:amount|value|obligat\w*|funding|budget|total|montant|valeur|monto|importe|valor|dollars?)\b/;
const person =
  /\b(?:uei|duns|ein|e ?mail|phone|contact|address|street|city|state|zip|officer|poc|percent\w*|count|rate|code|type|report|business|executive|district|country code)\b/;
const named =
  /^(?:names?|organi[sz]ations?|entity|entities|legal (?:business )?name|noms?|organismes?|structure|nombres?|organizaci[oó]n(?:es)?|entidad(?:es)?|recipients?|awardees?|grantees?|partners?|implementers?)$/;
const told =
  /\b(?:numbers?|no|num|nr|n|ids?|identifier|fain|ref|reference|numero|code|codigo|referencia|dates?|start|end|begin|period|action|debut|fin|fecha|inicio|description|purpose|title|project|activity|objet|titre|objeto|titulo|proyecto|descripcion|country|countries|pays|pais|paises|location|place|performance|lieu|lugar)\b/;
const prime = /\b(?:prime|primary|principale?s?|parent|principaux|principales)\b/;

/**
 * What a folded header says of a sub-award: its amount, who gets it, or something else of it; undefined where the header
 * speaks of no sub-award.
 */
export function ofSubaward(folded: string): [ColumnField | null, number] | undefined {
  const found = subWords.exec(folded);
  if (!found || prime.test(folded)) return undefined;
  const [words] = found;
  const rest = folded.replace(words, " ").replace(small, " ").replace(/ +/g, " ").trim();
  // How many there are is nothing that one of them says.
  if (/^(?:number|count|numero|nombre)$/.test(rest) && /s$/.test(words) && folded.indexOf(rest) < found.index)
    return [null, 0];
  const whom = someone.test(words);
  // "Subaward USD" has nothing but the money.
  if (rest === "" && !whom && /\b(?:usd|us|eur)\b/.test(folded)) return ["subrecipientAmount", 0.8];
  if (rest === "") return ["subrecipients", whom ? 0.8 : 0.6];
  if (person.test(rest) && !/^(?:code|ids?)$/.test(rest)) return [null, 0];
  if (money.test(rest)) return ["subrecipientAmount", 0.8];
  if (named.test(rest)) return ["subrecipients", 0.8];
  return told.test(rest) ? ["subaward", 0.8] : undefined;
}

/** A folded header without the word that says it is about a sub-award: "sub award start date". */
export const withoutSub = (folded: string): string => folded.replace(subWords, " ").replace(/ +/g, " ").trim();

/** A folded header without the word that says it is about the prime: "prime award start date"; null where none does. */
export function withoutPrime(folded: string): string | null {
  if (!prime.test(folded)) return null;
  const rest = folded.replace(prime, " ").replace(/ +/g, " ").trim();
  return /^(?:awards?|grants?|projects?|agreements?|records?|ids?|number|award (?:id|number|no)|project id|project number|grant (?:id|number))?$/.test(
    rest,
  )
    ? null
    : rest;
}
