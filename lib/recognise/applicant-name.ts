import { pattern } from "../list/pattern.ts";
import { isTypedAs, ORGANISATION_WORD } from "./applicant-words.ts";
import { withoutWhatFollows } from "./behind-name.ts";
import type { Applicant } from "./finding.ts";
import { isLegalForm, withLegalForm } from "./legal-form.ts";
import { isNamesake } from "./name-acronym.ts";
import { cutVerb } from "./name-edges.ts";
import { rowIn } from "./name-spans.ts";
import type { NameTable } from "./name-table.ts";
import { withoutCode } from "./never-a-name.ts";
import { matchOrganisation } from "./organisation-match.ts";
import { isPlace } from "./place-context.ts";
import { KIND } from "./sense.ts";
import { signsOf } from "./signs.ts";
import { startsSmall } from "./word-shape.ts";

/** Between a name and what stands beside it: a place, an address, a person, another name. */
const BETWEEN = pattern(
  String.raw`\s*(?:[,;|\n•]|\s[–—-]\s|\s\/\s|(?<!\p{L})(?:d\/b\/a|dba|doing business as|trading as|t\/a|a\.?k\.?a\.?|also known as|formerly(?: known as)?|hereinafter|care of|c\/o|attn)(?!\p{L})[.:]?)\s*`,
  "iu",
);

/** Letters of a box or line in which its name is looked for. */
const MOST_READ = 1_000;

/** A name as a form, a sender's line or a signature gives it: without address, person and post, and the organisation it is. */
export function applicantNamed(given: string, table: NameTable): Applicant {
  const line = withoutCode(given.slice(0, MOST_READ))
    .replace(
      /<[^>]*>|\S+@\S+|https?:\S+|\(\s*(?:hereinafter|the ["“]?|ci-après|en adelante|doravante|d\/b\/a|dba |a\.?k\.?a\.? |formerly )[^)]*\)(?=,?)/giu,
      " ",
    )
    .replace(/\s+,/g, ",")
    .replace(/\s+/g, " ")
    .replace(/(\(\p{Lu}[^()]{1,14}\)),? (?:a\.?s\.?b\.?l\.?|ong|ngo|oscip?)\.?$/iu, "$1")
    // "Lead: X. Subs: Y, Z": the first of several.
    .replace(/^\p{L}+:\s|\.\s\p{L}+:\s.*$/gu, "")
    .replace(/^[\s"“«'‘,;:–—-]+(?=[^"”»]*$)|[\s,;:–—-]+$/gu, "")
    .trim()
    .slice(0, 300);
  const text = withoutPlace(withoutWhatFollows(cutVerb(line)), table);
  const whole = matchOrganisation(text, table);
  const pieces = text
    .split(BETWEEN())
    .filter((piece) => piece.trim() !== "")
    .slice(0, 12);
  if (whole) return { printed: withoutAddress(text, pieces, table), organisation: whole.id };
  return (
    known(text, pieces, table) ?? {
      printed: rowIn(text) ?? (strangerOf(text, pieces, table) || text),
      organisation: null,
    }
  );
}

/** "X, Inc. (Amherst, MA)" without where it is. */
function withoutPlace(text: string, table: NameTable): string {
  const behind = /\s*\(([^()]{3,80})\)$/.exec(text);
  const isPlace = behind?.[1]?.split(", ").every((part) => isAddress(part, table)) ?? false;
  return behind && isPlace ? text.slice(0, behind.index) : text;
}

/** The longest beginning, or else the first part, that the list knows. */
function known(text: string, pieces: string[], table: NameTable): Applicant | null {
  for (let count = 1; count <= Math.min(pieces.length - 1, 3); count++) {
    const end =
      text.indexOf(pieces[count - 1]!, count === 1 ? 0 : text.indexOf(pieces[count - 2]!)) + pieces[count - 1]!.length;
    const found = matchOrganisation(text.slice(0, end), table);
    if (found) return { printed: text.slice(0, end), organisation: found.id };
  }
  const unbracketed = withoutBrackets(text);
  const bare = unbracketed === text ? null : matchOrganisation(unbracketed, table);
  if (bare) return { printed: unbracketed, organisation: bare.id };
  const bracketed = [...text.matchAll(/\(([^()]{3,90})\)/g)].map((match) => match[1]!);
  for (const piece of [...pieces, ...pieces.map(withoutBrackets), ...bracketed]) {
    const found = matchOrganisation(piece, table);
    if (found && isNamesake(piece, unbracketed, found.name)) continue;
    if (found && !isTypedAs.place(piece))
      return {
        // "Pauline Hien (OIM Ouagadougou)": whose she is.
        printed: bracketed.includes(piece) && !isTypedAs.person(withoutBrackets(text)) ? withoutBrackets(text) : piece,
        organisation: found.id,
      };
  }
  // "Prayas and Another Trust": the first of two.
  const [first = "", second] = text.split(/ (?:and|et|y|e|и) /);
  const found = second && !OPEN_ROW().test(first) && matchOrganisation(first, table);
  return found ? { printed: first, organisation: found.id } : null;
}

/** "Fondation X, délégation de Y" without its second part; "X, Inc." and "X, Lebanon Program" as they are. */
function withoutAddress(text: string, pieces: string[], table: NameTable): string {
  const from = pieces.findIndex((piece, index) => index > 0 && isAddress(piece, table));
  const at = from > 0 ? text.indexOf(pieces[from]!, pieces[0]!.length) : -1;
  const cut = at > 0 ? text.slice(0, at).replace(/[\s,;|–—/-]+$/u, "") : text;
  return matchOrganisation(cut, table) ? cut : text;
}

/** "... pour la Défense des Enfants" and what follows "et": whom one body is for, not two bodies. */
const OPEN_ROW = pattern(
  String.raw`(?<!\p{L})(?:for|of|pour|para|de|des|du|dos|das|contre|contra|against)(?: (?:the|la|le|les|los|las|el))? \S+$`,
  "iu",
);
const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/g, "").trim();

/** "Ministry of Gender, Youth and Social Development, Kingdom of Lesotho" is one name with commas in it. */
const OF_GOVERNMENT = pattern(
  String.raw`^(?:(?:the|le|la|el|o) )?(?:(?:federal|state|national|provincial) )?(?:ministry|minist[eè]re|minist[eé]rio|ministerio|министерство|وزارة|department|secretar[ií]a|secretariat)(?!\p{L})`,
  "iu",
);
const STATE_NAME = pattern(
  String.raw`^(?:kingdom|republic|government|union|royaume|r[ée]publique|rep[úu]blica|reino|gobierno|governo)\s`,
  "iu",
);

/** "..., Secrétariat général": an office of a ministry, and no part of its name. */
const OFFICE_OF_STATE = pattern(
  String.raw`^\s*(?:(?:permanent |general )?secretariat|secr[ée]tariat g[ée]n[ée]ral|secretar[ií]a[- ]g[eé]n?e?ral|cabinet|gabinete|direct(?:ion|orate) g|direcci[oó]n general|direc[cç][aã]o[- ]geral)`,
  "iu",
);

/** What it is for is a row of nouns that "and" ends, and its state belongs to it; a town behind it does not. */
function governmentOf(pieces: string[], table: NameTable): string {
  const end = pieces.findIndex(
    (piece, at) => at > 0 && ((isAddress(piece, table) && !STATE_NAME().test(piece)) || OFFICE_OF_STATE().test(piece)),
  );
  return pieces
    .slice(0, end < 0 ? undefined : end)
    .map((piece) => piece.trim())
    .join(", ");
}

/** A name the list does not know, up to where its address begins. */
function strangerOf(whole: string, pieces: string[], table: NameTable): string {
  if (OF_GOVERNMENT().test(pieces[0] ?? "")) return governmentOf(pieces, table);
  const formed = withLegalForm(whole);
  if (formed !== null) return formed;
  const first = pieces.findIndex(
    (piece) =>
      ORGANISATION_WORD().test(piece) &&
      !startsSmall(piece) &&
      !SUFFIX().test(piece) &&
      !isLegalForm(piece) &&
      !isAddress(piece, table) &&
      !isTypedAs.post(piece),
  );
  // "Instituto Raízes do Cerrado – Direitos, Terra e Trabalho": what a body is for, behind a dash.
  const behind = whole.slice(pieces[0]?.length ?? 0);
  if (FOR().test(behind) && first <= 0 && !pieces.slice(1).some((piece) => isOther(piece, table))) return whole;
  const from = first > 0 && first <= 3 && pieces.slice(0, first).every(isPersons) ? first : 0;
  const kept: string[] = [];
  for (const piece of pieces.slice(from)) {
    // "…, a local association": a description, and no part of the name.
    if (kept.length > 0 && startsSmall(piece)) break;
    // "Universidad del Sur (UNASUR), Instituto de ...": behind its short form a name has ended.
    if (kept.at(-1)?.endsWith(")") && UNIT().test(piece)) break;
    if (kept.length > 0 && !UNIT().test(piece) && isOther(piece, table)) break;
    // "Réseau des Femmes (REFEJU), ASBL": its form behind its short form is no part of the name.
    if (SUFFIX().test(piece.trim()) && kept.at(-1)?.endsWith(")")) continue;
    kept.push(piece.trim().replace(STREET_BEHIND(), ""));
  }
  // "World Vision (bureau national, Bujumbura)"
  return asPrinted(kept, whole).replace(/\s*\([^()]*$/, "");
}
/** "Croix-Rouge malienne" has a word in small letters: no person is called so. */
const isPersons = (piece: string): boolean => isTypedAs.person(piece) && !/\s\p{Ll}{4}/u.test(piece.trim());
/** Parts of a name with the dashes and dots that it has between them; what stands between lines and columns is a comma. */
function asPrinted(kept: string[], whole: string): string {
  let printed = kept[0] ?? "";
  let end = whole.indexOf(printed) + printed.length;
  for (const part of kept.slice(1)) {
    const at = whole.indexOf(part, end);
    const mark = at < 0 ? null : /^\s*([–—•-])\s*$/u.exec(whole.slice(end, at));
    printed += mark ? ` ${mark[1]} ${part}` : `, ${part}`;
    end = at + part.length;
  }
  return printed;
}
/** "Here for Her 28 Sayat Avenue": a number and a street, or a plot, behind a name without a mark between. */
const STREET_BEHIND = pattern(
  String.raw`(?<=\p{L}\S* \S+|\p{L}{4}) (?:(?:(?:No\.? ?)?\d{1,5}\p{L}?,? (?:\S+ ){0,3}(?:St|Str|Street|Ave|Avenue|Road|Rd|Lane|Drive|Blvd|Boulevard|Square|Close|Crescent|Way|Place|Row|Parade|Marg|Nagar)\.?(?!\p{L})|(?:Plot|Lot|Stand|Block|Flat|Suite|P\.? ?O\.? Box|B\.? ?P\.?) ?\d).*)$`,
  "u",
);

/** "…, Faculty of Law": which part of a body. */
export const UNIT = pattern(
  String.raw`^\s*(?:(?:the|la|le|el|l['’]|o|a) ?)?(?:faculty|department|school|college|institute|cent(?:re|er)|division|laborator\p{L}*|clinic|facult[ée]|d[ée]partement|[ée]cole|institut|centre|laboratoire|clinique|facultad|departamento|escuela|instituto|centro|laboratorio|cl[ií]nica|faculdade|escola|núcleo|laboratório) (?:of|for|de|d['’]|du|des|da|do|dos|del) ?\p{L}`,
  "iu",
);

const isOther = (piece: string, table: NameTable): boolean =>
  isAddress(piece, table) || isTypedAs.post(piece) || isTypedAs.person(piece);
const FOR = pattern(String.raw`^\s[–—-]\s\p{Lu}[\p{L}'’ ]+(?:, [\p{L}'’ ]+){0,3}$`, "u");

/** What stands behind a name for its legal form. */
const SUFFIX = pattern(String.raw`^(inc|llc|ltd|limited|corp|gmbh|e\.?v|s\.?a|a\.?c|plc|asbl)\.?$`, "iu");

const JOINTS = pattern(String.raw`\(\p{Lu}{2,3}\)|[\s,.()]+|(?<!\p{L})(the|of|de|la|le|el|du|do|da)(?!\p{L})`, "giu");

/** A street, postcode or telephone, or nothing but places. */
export function isAddress(piece: string, table: NameTable): boolean {
  const text = piece.trim();
  if (isTypedAs.place(text) || /\d/.test(text)) return true;
  const places = signsOf([{ signal: "value", text }], table).filter(({ senses }) =>
    senses.some((sense) => isPlace(sense) || sense.kind === KIND.state),
  );
  const named = places.reduce((sum, { start, end }) => sum + end - start, 0);
  return named >= text.replace(JOINTS(), "").length * 0.9;
}
