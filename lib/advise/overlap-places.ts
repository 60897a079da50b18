import { COUNTRIES, isCountry } from "../list/countries.ts";
import { fold } from "../list/fold.ts";
import { countryNamer } from "../words/countries.ts";

const LANGUAGES = ["en", "fr", "es", "pt"];

/** Names that the platform does not give: older ones, short ones, as forms and embassies write them. */
const OTHER_NAMES = `
AE uae, emirates, emirats, emiratos
BA bosnia, bosnie, bosnia herzegovina
BN brunei darussalam
BO plurinational state of bolivia
CD drc, rdc, dr congo, d r congo, congo kinshasa, congo democratic republic, democratic republic of congo, democratic republic of the congo, republique democratique du congo, congo drc, zaire
CF car, rca, central african republic, republique centrafricaine, centrafrique
CG congo, congo brazzaville, republic of congo, republic of the congo, republique du congo
CI ivory coast, cote divoire, costa de marfil, costa do marfim
CV cape verde, cap vert, cabo verde
CZ czechia, czech republic
DO dominican republic, republique dominicaine, republica dominicana
FM micronesia
GB uk, united kingdom, great britain, britain, england, royaume uni, reino unido
GM the gambia
IR iran islamic republic
KG kyrgyz republic, kyrgyzstan, kirghizistan
KR south korea, republic of korea, coree du sud, corea del sur
KP north korea, dprk, coree du nord, corea del norte
LA laos, lao pdr, lao
MD republic of moldova, moldova, moldavie
MK macedonia, north macedonia, fyrom, former yugoslav republic of macedonia, macedoine
MM burma, myanmar, birmanie, birmania
PS palestine, west bank, gaza, palestinian territories, west bank and gaza
RU russia, russian federation, russie, federation de russie, rusia
ST sao tome, sao tome and principe
SY syrian arab republic
SZ swaziland, eswatini
TL east timor, timor leste, timor oriental
TR turkey, turkiye, turquie, turquia
TZ united republic of tanzania, tanzania, tanzanie
US usa, united states, united states of america, etats unis, estados unidos
VA holy see, vatican
VE bolivarian republic of venezuela
VN viet nam, vietnam
XK kosovo
`;

let places: { byName: Map<string, string>; words: Set<string> } | null = null;

/** Made at the first question: it asks the platform for some thousand names. */
function knownPlaces(): NonNullable<typeof places> {
  if (places !== null) return places;
  const byName = new Map<string, string>();
  for (const language of LANGUAGES) {
    const name = countryNamer(language);
    for (const code of COUNTRIES) byName.set(fold(name(code)), code);
  }
  for (const line of OTHER_NAMES.trim().split("\n")) {
    for (const name of line.slice(3).split(",")) byName.set(name.trim(), line.slice(0, 2));
  }
  const words = new Set([...byName.keys()].filter((name) => !name.includes(" ") && name.length > 3));
  places = { byName, words };
  return places;
}

/** True for a word that is a country's name by itself, folded. */
export const isCountryName = (folded: string): boolean => knownPlaces().words.has(folded);

/** Countries from a form's field: codes, names in several languages, or several of either. Unknown names are left out. */
export function countriesIn(field: string): string[] {
  const whole = countryOf(field);
  const parts = whole === null ? field.split(/[,;/|\n]|\s+(?:and|et|y|e|und)\s+/u) : [field];
  return [...new Set(parts.flatMap((part) => countryOf(part) ?? []))];
}

function countryOf(text: string): string | null {
  const code = text.trim();
  if (/^[A-Z]{2}$/.test(code) && isCountry(code)) return code;
  const { byName } = knownPlaces();
  const folded = fold(text).replace(/^(?:the|la|le|les|el|los|o|a|l) /, "");
  return (
    byName.get(folded) ??
    byName.get(fold(text)) ??
    (isCountry(code.toUpperCase()) && code.length === 2 ? code.toUpperCase() : null)
  );
}
