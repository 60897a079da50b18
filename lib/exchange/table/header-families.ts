import type { ColumnField } from "./column-names.ts";

/**
 * Words of headers in English, French and Spanish, folded, by what they speak of. A header that is made of the words of
 * one family, and of words that only say whose it is or of what kind ("Funded value", "Montant alloué au projet"),
 * names that family's field, however an office puts them together.
 */
const heads = {
  title: `title titles titre intitule libelle appellation denominacion denomination titulo deliverable intervention interventions intervencion
    undertaking operacion operation actividad activite activity`,
  implementer: `performer implementer implementor grantee recipient awardee contractor subvencionado vendor provider operator executant
    prestataire operateur executeur attributaire adjudicataire titulaire cocontractant recipiendaire partner partenaire ngo ong organization organisation
    organizacion organismo organisme ejecutor ejecutora implementador implementadora contratista proveedor adjudicatario titular contraparte socio entidad`,
  countries:
    "country countries location locations territory territories nation nations lieu lieux territoire pays pais paises lugar lugares ubicacion territorio",
  funder:
    "customer client mandant sponsor donor funder financier payer donante bailleur financeur financiador mandante commanditaire patrocinador",
  amount: `amount value worth sum price budget cost funding funds envelope allocation montant valeur somme prix cout financement fonds enveloppe dotation
    cuantia monto valor importe suma precio presupuesto costo coste financiamiento financiacion fondos dotacion asignacion`,
  start:
    "start starts begin begins beginning launch launched commencement kickoff inception onset effective demarrage lancement debut commence inicio comienzo arranque lanzamiento",
  end: `end ends ending wrapup closeout expires expiry expiration conclusion completion finish sunset termination achevement cloture fin echeance terminaison
    cierre termino conclusion finalizacion culminacion vencimiento caducidad`,
  summary: `description narrative summary synopsis abstract blurb overview outline recap purpose descriptif resume apercu presentation synthese finalite
    descripcion resumen resena sinopsis sintesis presentacion finalidad proposito`,
} as const satisfies Partial<Record<ColumnField, string>>;
type Family = keyof typeof heads;

/** What says whose it is, or of what kind, and by itself nothing of what stands in the column. */
const modifiers = new Set(
  `project projects programme program award awards grant grants agreement contract order task work job instrument activity action subaward
  total overall current original initial final approved awarded agreed funded granted allotted allocated assigned authorized authorised signed
  net gross full official planned expected anticipated projected estimated actual proposed short brief long main lead host partner performing cooperating
  implementing executing delivery funding financial performance execution operations usd us u s dollars dollar in of the for to and by at on date day month
  projet projets programme subvention convention contrat accord marche octroi action activite total totale initial initiale approuve approuvee
  alloue alloues allouee attribue attribues attribuee accorde accordes accordee octroye octroyes signe convenu convenue prevu prevue estime estimee
  court courte bref breve principal principale execution date jour mois du de des la le les l d en a au et par pour effective
  proyecto proyectos programa subvencion convenio contrato acuerdo donacion accion actividad inicial aprobado aprobada aprobados asignado asignada asignados
  otorgado otorgada otorgados concedido concedida concedidos adjudicado adjudicada acordado convenido previsto prevista estimado estimada corto corta
  ejecucion fecha dia mes del el los las al y por para dolares real tentativa`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const familiesOf = new Map<string, Family[]>();
for (const family of Object.keys(heads) as Family[])
  for (const word of heads[family].split(/\s+/)) familiesOf.set(word, [...(familiesOf.get(word) ?? []), family]);

/** Words of a header of which more are a sentence. */
const MOST_WORDS = 6;

/**
 * The field of whose family all telling words of a folded header are; null where none is, or words of two families are.
 * A word that may be of either ("activity", "conclusion") says nothing beside one that is of one.
 */
export function familyOf(folded: string): Family | null {
  const words = folded
    .replace(/\bwrap ups?\b/g, "wrapup")
    .replace(/\bclose ?outs?\b/g, "closeout")
    .replace(/\bkick offs?\b/g, "kickoff")
    .split(" ");
  if (words.length > MOST_WORDS) return null;
  const found = new Set<Family>();
  for (const word of words) {
    const families = familiesOf.get(word);
    if (families === undefined) {
      if (!modifiers.has(word)) return null;
    } else if (!modifiers.has(word)) for (const family of families) found.add(family);
  }
  // "Activity of the partner": what may also say whose it is counts only where nothing else tells.
  if (found.size === 0) for (const word of words) for (const family of familiesOf.get(word) ?? []) found.add(family);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
