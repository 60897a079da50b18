import { pattern } from "../../list/pattern.ts";
import type { Wordings } from "./wordings.ts";

/** The number or letter of a box, and marks before it. */
const START = String.raw`^[^\p{L}\d]*(?:(?:[\da-z]{1,2}[.)]){1,3} ?|\d{1,2} )?[¿\s]*`;
/** A help text, a star, a colon. */
const STOP = String.raw`(?: ?[([][^()[\]]{0,70}[)\]])?[^\p{L}\d]*$`;
const BODY = String.raw`(?:asociaci[óo]n|associação|associazione|asocia[tț]i\p{L}+|organizaci[óo]n|organização|organizzazione|organiza[tț]i\p{L}+|entidade?|ente|soggetto|instituci[óo]n|instituição|istituzione|institu[tț]i\p{L}+|grupo|gruppo|grup\p{L}*|col(?:ec|e)tivo|empresa|ong|osc|fundaci[óo]n|fundação|persona|pessoa|agrupaci[óo]n|cooperativa|autoridade?|autorit\p{L}+|comunidade?|oficina|órgão|órgano)`;
const THE = "(?:el |la |los |o |a |os |il |l['’] ?|su |sua |vuestra |vossa |nuestra )?";

export const ROMANCE_LABELS: Wordings["labels"] = [
  [
    -3,
    pattern(
      String.raw`${START}(?:(?:qui[eé]n(?:es)?|quem|chi|cine|${THE}${BODY} (?:que|quien|quem|che|care)) (?:(?:l[eaohi]s?|los|nos|vos|te|os|lhes?|ci|vi|v-a|ha|a) ?)*(?:recomend|recomand|habl|fal(?:ou|aram)|refer|refir|inform|indic|aval|apoy|apoi|financ|presentó a|audit|capacit|form|acog|hosped|ced|emit|emiti|otorg|exped|expid|regist|reconoc|reconhec|certific|donó|doou|invit|convid)\p{L}*.*|c[óo]mo (?:se (?:enter|inform)|sup[oi]|conoc|soub|conhec|tom|fic).*|come (?:ha|avete|siete) .*|cum ați .*|${BODY} (?:donde|onde|en la que|em que|dove|unde) .*|(?:institu\p{L}+|entidade?|ente|empresa|organi\p{L}+) (?:empleadora|empregadora|formadora|emisora|emissora|otorgante|outorgante|concedente|reguladora|aseguradora|acogedora|anfitriona|anfitriã|paraguas|matriz|madre|mãe|guarda-chuva|hermana|irmã|aliada|parceira|vinculada|bancaria|bancária|financiadora|financeira|cofinanciadora|cooperante|subvencionadora|auditora|fiscalizadora|rectora|ospitante|finanziatore|partner|umbrel\p{L}+|de (?:adscripción|tutela|respaldo|referencia|referência|apoyo|apoio|control))|(?:ministeri?o?|ministério|ministero|ministerul)(?: \p{Ll}+){0,3}|(?:agente|patrocinador|responsable) fiscal|proveedor(?:a|es)?|fornecedor(?:a|es)?|fornitor[ei]|furnizor(?:ul|i)?|contratistas?|empleador|empregador|patrocinador(?:a|es)?|partener(?:ul|i|ii)?|partner di progetto|(?:autoritatea|banca) \p{Ll}+|banc[ao](?: d['’]\p{Ll}+)?|finan[tț]ator(?:ul|i)?|finanziator[ei]|(?:alți|altri|outros|otros) (?:donator|finan)\p{L}+|fiador(?:a|es)?|testigos?|testemunhas?|notari[oa]|aseguradora|seguradora|(?:donante|doador|financiador|cofinanciador|co-financiador|cooperante|subdonatári[oa]|sub-?donatari[oa]|subreceptora?|sub-?beneficiari[oa])(?:a|e?s)?(?: \p{Ll}+){0,2}|(?:grupo|comunidade?|poblaci[óo]n|população)s? (?:benefici|met|alvo|objetiv)\p{L}*)${STOP}`,
      "iu",
    ),
  ],
  [
    5,
    pattern(
      String.raw`${START}(?:(?:subvención |subvenção |donación |doação |ayuda |fondos |contributo |grant )?(?:otorgad|concedid|adjudicad|atribuíd|atribuid|asignad|outorgad|assegnat|concess|acordat)[oaă]s? (?:a|à|ao|al|în favoarea)|(?:beneficiari|beneficiári|receptor|recetor|adjudicatari|adjudicatári|donatari|donatári|destinatari|destinatári)[oa]? (?:propuest|propost|recomendad|seleccionad|selecionad|aprobad|aprovad|final |del? (?:la |a |el |o )?(?:subven|donaci|doaç|ayuda|apo[iy]o|fondo|financ|grant|contribut|aport))\p{L}*(?: \p{Ll}+){0,2}|beneficiario del (?:contributo|finanziamento)|beneficiarul (?:finan[tț]ării|grantului)|destinatario del (?:contributo|finanziamento)|(?:nombre|nome|denominaci[óo]n|denominação)(?: \p{Ll}+){0,2} (?:en|no|em|nel|în) (?:el )?sam(?:\.gov)?|(?:qui[eé]n(?:es)?|quem|chi|cine) (?:est[áa]n? a |nos |ci |ne )?(?:pid|ped|solicit|present|apresent|chied|cere|propon|propõe|postul|concorre|candidata)\p{L}*(?: .{0,50})?|(?:presentat|propost|inviat)[oa] da|depus[ăe]? de|(?:denumirea|numele)(?: \p{Ll}+)? (?:solicitantului|aplicantului|organizației|asociației|beneficiarului)|solicitant(?:ul)?|aplicant(?:ul)?|(?:nombre|nome|denominazione)(?: \p{Ll}+)? del? (?:la |a |o |el |su |sua |vuestro |vosso )?(?:solicitante|proponente|requerente|postulante|peticionari[oa]|richiedente)|c[óo]mo se (?:llama|chama)(?: .{0,40})?(?:grup|organi|asoci|associ|coletiv|colectiv|cooper|entidad)\p{L}*|(?:n[oó]s )?somos)${STOP}`,
      "iu",
    ),
  ],
];
