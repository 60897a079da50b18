import { pattern } from "../list/pattern.ts";
import { isTypedAs } from "./applicant-words.ts";
import { meaningsIn } from "./label-words.ts";
import type { Surroundings } from "./mention.ts";
import type { Evidence } from "./name-evidence.ts";

/** Letters of a line that holds a post and nothing else, or a person with a post. */
const LONGEST_POST = 80;

/** A post, in the languages that requests are written in, at the beginning of what stands behind a person's name. */
const POST_BEHIND = pattern(
  String.raw`^["”»]?\s*(?:[,(|–—-]|\s-)?\s*(?:(?:the|la|le|el|our|notre|nuestr[oa]|general|executive|national|country|project|program(?:me)?|deputy|assistant|acting|founding|senior|finance|legal|grants?|interim|co-?)\s?)*(?:director|directeur|directrice|diret|president|président|chair(?!ity)|secretar|secrétaire|coord|manager|officer|founder|fondat|fundador|treasurer|tesorer|trésori|gerente|gestor|gérant|responsable\b|responsável|representante|représentant|administrat|headm|matron|chief|ceo\b|advis[eo]r|asesor|assessor|conseill[eè]r|pastor|father|sister|lawyer|advocate|abogad|advogad|avocat|asistente|assistente|assistant|technician|técnic[oa]|oficial de|chargée? d|chef de|cheffe|encargad|jef[ea] de|leit(?:er|ung)|geschäftsführ|vorsitz|vorstand|müdür|başkan|ketua|direktur|sekretaris|mkurugenzi|mwenyekiti|katibu|mratibu|директор|председател|руководител|координатор|президент|голова|керівни|مدير|رئيس|منسق|أمين)`,
  "iu",
);
/** "Mme Aïssatou Ndiaye, coordinatrice": a person and a post on one line, or where somebody signs a post alone. */
const isPostLine = (line: string, isSigned: boolean): boolean => {
  if (line.length > LONGEST_POST || /[:?!]|\.$/.test(line)) return false;
  // Elsewhere a post alone is a label, and below it stands who holds it; "Le Secrétaire général," stands above who signs.
  if (POST_BEHIND().test(line)) return isSigned && line.split(" ").length <= 7 && !ABOVE_A_PERSON.test(line);
  const parts = /^(\p{Lu}[^,|–—-]{3,50}?)\s*(?:[,|–—]|\s-\s)\s*(.+)$/u.exec(line);
  return parts !== null && isTypedAs.person(parts[1]!) && POST_BEHIND().test(parts[2]!);
};

/** Below the name of a body: by what number, since when or under what law it is one. */
const REGISTERED = pattern(
  String.raw`(?<!\p{L})(?:regd|registered|registration|reg\.? ?n|FCRA|CNPJ|NINEA|RTN|NIT|EIN|UEI|SWC|NGO[ /]n|personer[ií]a|r[ée]c[ée]piss[ée]|agr[ée]ment|enregistrée? sous|registrad[oa] (?:en|bajo|sob|com)|inscrit[oa] (?:en|na|no)|свидетельств|зарегистрирован|ЄДРПОУ|ОГРН)(?!\p{L}{4})`,
  "iu",
);

const ABOVE_A_PERSON = /^(?:the|le|la|el|o|a|il|der|die)\s|^l['’]|,$/i;

/** What tells a body from a person where neither is known by its name: the posts beside it. */
export function besidePosts({ zone, before, behind, line }: Surroundings): Evidence[] {
  if (zone !== "text" && zone !== "field") return [];
  if (/^\s*[,(|–—-]/.test(behind) && POST_BEHIND().test(behind)) return [{ kind: "has a post", points: -3 }];
  if (!line || before.trim() !== "") return [];
  const alone = behind.trim() === "";
  if (alone && line.below.length < 60 && !line.below.includes(":") && POST_BEHIND().test(line.below))
    return [{ kind: "has a post", points: -3 }];
  if (alone && line.below.length < 140 && REGISTERED().test(line.below)) return [{ kind: "registered", points: 2.5 }];
  if ((alone || /^\s?[,(–—|-]/.test(behind)) && isPostLine(line.above, line.closed >= 0 && line.at > line.closed))
    return [{ kind: "under a post", points: 3 }];
  return [];
}

/** "Which group are you filling this in for?": no person stands beside it. */
export function asksForBody(label: string): boolean {
  if (OF_PERSON.test(label)) return false;
  const said = meaningsIn(label);
  return said.some((one) => one === "body" || one === "namedBody") && !said.includes("partner");
}
/** "Contact", "Représentant légal", "Firmante": a person stands beside it. */
export const isOfPerson = (label: string): boolean => PERSONAL().test(label);
const PERSONAL = pattern(
  String.raw`^[^\p{L}\d]*(?:(?:main |primary |project |applicant )?(?:point of )?contacts?(?: person| point)?|contact(?:o|ato)?(?: principal)?|personne (?:de contact|ressource)|persona de contacto|pessoa de contac?to|ansprechperson|(?:authori[sz]ed |legal )?(?:representative|signatory|officer)|repr[ée]sent\p{L}*(?: l[ée]ga\p{L}+)?|(?:executive |country |project |team )?(?:director|coordinator|leader|chair\p{L}*|president|manager|focal point)|direct(?:eur|rice|or|ora)|diretora?|pr[ée]sidente?|responsable|respons[áa]vel|coordin\p{L}+|coorden\p{L}+|firmante|signed by|sign[ée]e? par|signataire|assinado por|assinatura|apoderad[oa])[^\p{L}\d]*$`,
  "iu",
);
const OF_PERSON =
  /contact|person|repr[ée]sent|direct(?!ory)|chair|pr[eé]sid|signat|mail|t[eé]l|phone|head of|mobile|role|cargo|fonction/i;

/** Is a mail's address that of a person of this name: "rl.estime" of Rose-Laure Estimé? Letters folded, without accents. */
export function isOwnAddress(address: string, key: string): boolean {
  const local = address.split("@")[0]!.replace(/\d+$/, "");
  const words = key.split(" ");
  const last = words.at(-1)!;
  if (words.length < 2 || last.length < 3) return false;
  const pieces = local.split(/[._-]/);
  const isWord = (piece: string) => piece.length > 2 && words.includes(piece);
  const isLetter = (piece: string) => piece.length < 3 && words.some((word) => word[0] === piece[0]);
  if (pieces.length > 1) return pieces.some(isWord) && pieces.every((piece) => isWord(piece) || isLetter(piece));
  return local === words[0]![0] + last || local === last + words[0]![0];
}
