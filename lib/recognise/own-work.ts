import { pattern } from "../list/pattern.ts";

/** Whether what a body gives, it gives to those it works for: then it is no donor of the one who asks. */

/** To whom a donor gives, and what: a share of what the project costs. */
const US =
  "(?:us|our|ours|me|my|nous|notre|nos|mon|ma|nuestr[oa]s?|mis?|noss[oa]s?|minh[ao]s?|vous|you|your|(?:the|this|these|that|le|ce|cette|el|este|esta|est[ae]|o|ao|do|au|du|del|al) (?:present |présent )?(?:project|projet|proyecto|projeto|projecto|proposal|budget|balance|rest|remainder|reste|work|training|course|formation)|half|part|share|moitié|mitad|metade|rest|reste|resto|land|terrain|terreno|room|hall|roof|salle|sala|venue|letter|lettre|carta)";
const SHARE = String.raw`[$€£%]|\d ?(?:USD|EUR|percent|per cent|dollars|euros|francs|fcfa|pesos|dólares|shillings)`;
const SOME = String.raw`(?:[^.;!?\n]|\.(?=\d))`;
const IS_FOR_US = pattern(String.raw`^${SOME}{0,60}?(?:(?<!\p{L})${US}(?!\p{L})|${SHARE})`, "iu");
const ON_US = pattern(String.raw`(?<!\p{L})${US}(?!\p{L})`, "iu");
/** Verbs of giving that a body also does by its own work. */
const WORK = pattern(
  String.raw`(?<!\p{L})(?:gave|gives?|given|giving|len[dt]s?|lending|paid|pays?|paying|funds?|funded|funding|promis\p{L}+|offers?|offered|offering|hosts?|hosted|hosting|allow\p{L}*|cover(?:s|ed)|refers?|referred|monitor\p{L}*|supervis\p{L}*|supports?|supported|contribut\p{L}*|check(?:s|ed)|verif\p{L}+|published|turned|writes?|donné|prêt\p{L}*|fourni\p{L}*|apport\p{L}+|appui\p{L}*|appuyé|financ\p{L}+|offr\p{L}+|offert|paie|dio|da|dará|prestó|presta|aporta\p{L}*|dona|donó|ofreci\p{L}+|brindó|capacitó|pag\p{L}+|dá|deu|doou|empresta\p{L}*|apo[iy]a\p{L}*|acolherá|garante)$`,
  "iu",
);
/** What it asks for follows: "gives lunch to 40 orphans and asks for". */
const ASKS_TOO = pattern(
  String.raw`^${SOME}{0,150}?(?<!\p{L})(?:and|et|y|e|und|but|mais|pero)(?: (?:now|therefore|also|hereby|kindly|respectfully|humbly|vous|les?|lhes?|donc|aussi|maintenant|ahora|también|agora)){0,2} (?:asks?(?! us| me)|requests?|seeks|applies|sollicite|demande|solicita|pide|pede|bittet|beantragt)(?!\p{L})`,
  "iu",
);

/** `said` is the wording found at the start of what stands behind a name. */
export const isOwnWork = (said: string, behind: string): boolean =>
  ASKS_TOO().test(behind) || (WORK().test(said) && !ON_US().test(said) && !IS_FOR_US().test(behind.slice(said.length)));

/** A sentence that begins with what is held, and by whom: "A training programme run by"; who asks holds its own. */
const HOLDS = pattern(
  String.raw`(?:^|[.!?:]\s)(?:(?:an?|the|these|this|une?|les?|la|l['’]|des|un[ao]?|el|l[oa]s|uma?|[oa]s?) ?)?(?:[\p{L}'’-]+ ){0,3}?(?:trainings?|workshops?|courses?|classes|lessons|programmes?|programs?|projects?|sessions?|ateliers?|formations?|cours|projets?|talleres|taller|cursos?|proyectos?|oficinas?|formaç(?:ão|ões)|land|terrain|terreno|clinic|school|centre|équipements?|matériels?)(?: (?!will|shall|sera|seront|será|serán|serão)[\p{L}\d'’-]+){0,5}? (?:run|organi[sz]ed|held|led|given|offered|owned|taught|managed|organisée?s?|donnée?s?|animée?s?|tenue?s?|offerte?s?|dad[oa]s?|organizad[oa]s?|impartid[oa]s?|ministrad[oa]s?)(?: for [^,.;\n]{3,30})? (?:by|par|por|pel[ao]s?) [^.;:,\n]{0,14}$`,
  "iu",
);
/** Money that goes through a body goes to it. */
const THROUGH =
  /(?:managed|received|administered|channell?ed|implemented|paid|routed|disbursed|funded) (?:[a-z]+ )?through (?:the |our )?["“«‘]?$/i;
/** "With its partner Hope Guild, X requests": the wording went over another name to a comma. */
const OVER_A_NAME =
  /(?:artners?|partenaires?|with|avec|con|com) (?:[^,]*? )?\p{Lu}\p{L}+[^,]*, (?:(?:the|la|le|el|o|a) |l['’])?["“«‘]?$/u;
const ASKS = /^[^.;,\n]{0,30}? (?:asks?|requests?|seeks|applies|sollicite|demande|solicita|pide|pede) /;

/** Whether a wording for somebody else is of one who holds or is given something itself. */
export const isOfItsOwn = (said: string, before: string, behind: string): boolean =>
  HOLDS().test(before) || THROUGH.test(before) || (OVER_A_NAME.test(said) && ASKS.test(behind));
