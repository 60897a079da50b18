import { pattern } from "../list/pattern.ts";

/** Whoever sends this sends on what another asks: "je vous transmets la demande du Foyer ...". */
export const isPassedOn = (text: string): boolean => PASSED_ON().test(text);
const PASSED_ON = pattern(
  String.raw`(?<!\p{L})(?:(?:(?:forward|relay|transmitt?)(?:ing)?|pass(?:ing)? (?:you )?on)(?: \p{Ll}+){0,4} (?:request|proposal|application|letter|note|appeal|idea) (?:of|from|by)|(?:transmet(?:s|tons)|fais suivre|relaie)(?: \p{Ll}+){0,3} (?:demande|requête|proposition|dossier|lettre|note)(?: \p{Ll}+)? d|(?:remito|reenvío|traslado|transmito|encaminho|reencaminho|remeto)(?: \p{Ll}+){0,3} (?:solicitud|propuesta|petición|pedido|proposta|solicitação|carta|nota) d)(?![^.\n]{0,60}(?<!\p{L})(?:our|my|notre|nos|nuestr[oa]|noss[oa])(?!\p{L}))`,
  "iu",
);
