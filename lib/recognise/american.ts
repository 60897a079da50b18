import { pattern } from "../list/pattern.ts";
import { COUNTRY_CODES } from "./country-codes.ts";
import { CUE } from "./cue.ts";
import { KIND } from "./sense.ts";
import { hasCue, hasKind, type Sign } from "./signs.ts";

/** Postal codes of the states, as a pattern's part. */
export const STATE_CODES =
  "A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]";

/** ", PA" or ", Ga." after a place: it is a town of the United States. */
const AFTER = pattern(
  String.raw`^,\s*(${STATE_CODES}|Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Del\.|Fla\.|Ga\.|Ill\.|Ind\.|Kan\.|Ky\.|La\.|Md\.|Mass\.|Mich\.|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|N\.[HJMYCD]\.|Okla\.|Ore\.|Pa\.|R\.I\.|S\.[CD]\.|Tenn\.|Tex\.|Vt\.|Va\.|Wash\.|W\. ?Va\.|Wis\.|Wyo\.)(?![\p{L}])`,
  "u",
);

/** Is the place named as a town or county of a state: "Lebanon, PA", "Paris, Texas"? */
export function isNamedAmerican(sign: Sign): boolean {
  if (isBeforeState(sign)) return true;
  const gap = sign.after ? sign.zone.text.slice(sign.end, sign.after.start) : "";
  if (gap === "" || !/^, ?$/.test(gap)) return false;
  const { after } = sign;
  // "Georgia, EE.UU.", with nothing behind it that would make the two a pair.
  const land = after!.senses.some(({ kind, target }) => kind === KIND.country && COUNTRY_CODES[target] === "US");
  return isState(after!) || (land && /^\.?\s*($|[.,;:)\n])/.test(sign.zone.text.slice(after!.end, after!.end + 3)));
}

const isBeforeState = ({ zone, end }: Sign): boolean =>
  zone.text[end] === "," && AFTER().test(zone.text.slice(end, end + 10));

const STATE = 1 << KIND.state;
export const isState = (sign: Sign): boolean => hasKind(sign, KIND.state);

/** Hosts of states, counties, towns and schools of the United States. */
const isLocalHost = (host: string): boolean => host.endsWith(".us") || (/county|city/.test(host) && TOWN.test(host));
const TOWN = /(^|\.)[a-z-]*(county|city)[a-z-]*\.(gov|org)$/;
/** "pa.gov", "www.mass.gov": what stands before `.gov` is a state's. */
function isStateHost(host: string): boolean {
  const name = host.endsWith(".gov") ? host.slice(host.lastIndexOf(".", host.length - 5) + 1, -4) : "";
  return (/^[a-z]{2}$/.test(name) && name !== "ed") || STATES.includes(name);
}
const STATES = ["mass", "myflorida", "wisc", "wyo"];

/** How much a page speaks of local life in the United States. */
export function localWeight(signs: Sign[], host: string): number {
  const name = host.toLowerCase();
  let named = false;
  let some = false;
  for (const sign of signs) {
    if ((sign.kinds & STATE) !== 0) {
      if (sign.zone.signal === "host") named = true;
      else some = true;
    } else if (!some) some = worth(sign) > 0;
  }
  let weight = (named && name.endsWith(".gov")) || isLocalHost(name) || isStateHost(name) ? 4 : 0;
  // On most pages nothing of it stands anywhere.
  if (!some) return weight;
  const seen = new Map<string, number>();
  for (const sign of signs) {
    const folded = sign.text.toLowerCase();
    const times = seen.get(folded) ?? 0;
    seen.set(folded, times + 1);
    if (times > 2) continue;
    weight +=
      worth(sign) *
      (sign.zone.signal === "title" || sign.zone.signal === "heading" ? 2 : sign.zone.signal === "rest" ? 0.1 : 1);
  }
  return weight;
}

function worth(sign: Sign): number {
  if (isState(sign)) return sign.zone.signal === "host" ? 0 : 1;
  if (isBeforeState(sign)) return 1.5;
  if (hasCue(sign, CUE.local)) return 0.6;
  return 0;
}
