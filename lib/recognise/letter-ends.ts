import { pattern } from "../list/pattern.ts";
import { isTypedAs, OFFICIAL, ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import type { Mention } from "./mention.ts";
import type { Evidence } from "./name-evidence.ts";
import type { Candidate } from "./one-name.ts";

/** Lines at the head of a page, and below its closing, that tell whose letter it is. */
const HEAD = 4;
const SIGNED = 8;
const LONGEST = 110;
/** Boxes beyond which a page is a form or a record, and no letter. */
const MOST_BOXES = 8;

/**
 * Whose letter it is where no word of a name tells: a name above an address at the head, which is not that of who signs,
 * and one below whoever signs. Adds to what is said of the names.
 */
export function tellLetterEnds(all: Candidate[], boxes: number): void {
  if (boxes > MOST_BOXES) return;
  const signers = all.filter(({ forms }) => forms.some(isSigner));
  for (const one of all) {
    const isItself = signers.some(({ key }) => key.includes(one.key) || one.key.includes(key));
    const heads = (form: Mention) => signers.length > 0 && !isItself && !isCalledOne(one) && isLetterhead(form);
    const isSignedFor = (form: Mention) => !form.text.includes(",") && isBelowSigner(form);
    // Another name may share the very place: what is told of this one is not told of that.
    one.forms = one.forms.map((form) => {
      const told: Evidence[] = [];
      if (heads(form)) told.push({ kind: "heads the letter", points: 4 });
      if (isSignedFor(form)) told.push({ kind: "below who signs", points: 4 });
      return told.length > 0 ? { ...form, evidence: [...form.evidence, ...told] } : form;
    });
  }
}

/** Its own words tell that it is a body: nothing else need. */
const isCalledOne = ({ organisation, forms }: Candidate): boolean =>
  organisation !== null || forms.some(({ text }) => BODY_WORD().test(text) || ORGANISATION_WORD().test(text));

type Line = NonNullable<NonNullable<Mention["about"]>["line"]>;
const isAtEnd = ({ at, of, closed }: Line): boolean =>
  closed >= 0 ? at > closed && at <= closed + SIGNED : at >= of - SIGNED;

/** A person alone on a line at the end. */
function isSigner({ text, about }: Mention): boolean {
  if (!about?.line || about.zone !== "text" || !isAtEnd(about.line) || about.before.trim() !== "") return false;
  return isTypedAs.person(text) && !isTypedAs.post(text) && (about.behind === "" || /^\s?[,(–—|-]/.test(about.behind));
}

/** Alone at the head, above or before an address. */
function isLetterhead({ text, about }: Mention): boolean {
  if (!about?.line || about.zone !== "text" || about.before.trim() !== "" || OFFICIAL().test(text)) return false;
  const { at, to, closed, above, below } = about.line;
  if (closed >= 0 && at >= closed) return false;
  if (at >= HEAD && !(to > 0 && at < to && at < 2 * HEAD)) return false;
  if (ADDRESSED().test(above) || ADDRESSED().test(about.label)) return false;
  const rest = about.behind.trim();
  return rest === ""
    ? below.length < LONGEST && IS_ADDRESS().test(below)
    : /^[|·•,–—-]/.test(rest) && IS_ADDRESS().test(rest);
}

/** "Ganna Popovych" above it, or "for", who signs before it. */
function isBelowSigner({ text, about }: Mention): boolean {
  if (!about?.line || about.zone !== "text" || !isAtEnd(about.line) || OFFICIAL().test(text)) return false;
  const { above, below } = about.line;
  const rest = about.behind.trim();
  if (isTypedAs.post(text) || (rest !== "" && !/^[|·•,(–—-]/.test(rest))) return false;
  // Of three in a row, or of one with a post, each signs.
  if (isTypedAs.post(below) || isTypedAs.post(rest) || (isPersonLine(below) && isPersonLine(text))) return false;
  if (about.before.trim() === "") return isPersonLine(above);
  return FOR.test(about.before) && (isPersonLine(above) || isTypedAs.post(above));
}
const FOR =
  /^(?:for|pour|por|para|per|für|за|від|от|pentru|adına|untuk)(?: (?:the|l[ae]s?|el|o|a|il|die|das)(?: (?:team|equipo|équipe|equipe|squadra) (?:of|d[eoau]))?| l['’](?:équipe de)?)?\s*["“«]?$/iu;
/** "Ganna Popovych", "Fatou Diallo e Carmine Iovine", "Ama Owusu, Chair"; no "Con Esperanza,". */
const isPersonLine = (line: string): boolean =>
  line.length < 60 &&
  !/[\d:@]|[,.!]$/.test(line) &&
  line
    .replace(/,.*$/, "")
    .split(/ (?:and|et|y|e|und|i|&|та|и|și|ve|dan|na) /)
    .every((name) => PERSON.test(name) && isTypedAs.person(name));
const PERSON = /^(?:\p{Lu}\p{Ll}{0,5}\.? )?(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*$/u;

/** Above it stands to whom the letter goes. */
const ADDRESSED = pattern(
  String.raw`(?<!\p{L})(?:to|à|al?|para|an|до|кому|ke|kepada|kwa|către|alla?|addressed|attn|attention|destinat\p{L}+|dear|señor\p{L}*|madame|monsieur)\W*$|embass|ambass|embajad|embaixad|botschaft|ambasad|посольств|السفارة`,
  "iu",
);
/** A house and its street, a box, a telephone, a mail's address, or a place in its province. */
const IS_ADDRESS = pattern(
  String.raw`\d|@|(?<!\p{L})(?:p\.? ?o\.? box|box|b\.?p\.?|street|road|avenue|rue|quartier|calle|carrera|barrio|rua|bairro|jalan|jl|kel|str|stra(?:ß|ss)e|ulica|ul|via|piazza|вул|ул|г|tel|tél|siège|sede|headquarters|province|district|county|state|حي|شارع|ص\.ب)(?!\p{L})`,
  "iu",
);
