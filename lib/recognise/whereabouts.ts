import { BODY_WORD } from "./body-word.ts";
import { isNowhere } from "./could-be-name.ts";
import type { NameTable } from "./name-table.ts";

/** "Água-Izé, distrito de Cantagalo, São Tomé e Príncipe": an address of places alone, the smallest first. */
export function isWhereabouts(text: string, table: NameTable): boolean {
  const [first = "", ...rest] = text.split(/,\s+/);
  const last = rest.at(-1);
  return (
    last !== undefined &&
    rest.length < 6 &&
    !BODY_WORD().test(first) &&
    rest.some((part) => AREA.test(part)) &&
    (AREA.test(last) || isNowhere(last, table))
  );
}
const AREA =
  /^(?:distrito|municipio|município|provincia|província|departamento|estado|regi[ãó]o?n?|comuna|concelho|cantón|vereda|corregimiento|commune|province|région|préfecture|cercle|département|arrondissement|district|county|region|sub-?county|wilaya|kabupaten|provinsi|wilaya ya|mkoa wa|raionul|județul|provincia di|landkreis)(?: (?:de|du|d[ao]s?|del|of|di)|(?= \p{Lu})| d['’])|\p{L} (?:district|province|region|county|state|oblast|governorate|prefecture)$/iu;

/** The line that names whose paper it is, where the one found is only where it is. */
export function aboveWhereabouts(text: string, lines: string[], table: NameTable): string | null {
  if (!isWhereabouts(text, table)) return text;
  const above = lines[lines.indexOf(text) - 1] ?? "";
  return /^["“«]?[\p{Lu}\p{Lo}][^:：;?!@\d]{4,80}[^.,]$/u.test(above) && above.includes(" ") ? above : null;
}
