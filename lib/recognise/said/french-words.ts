import { CORPS } from "./frames.ts";

/** Slots of what French says of names. */

export const DE = "(?:de(?: la| l['’]| les| nos| notre)?|du|des|d['’])";
export const A =
  "(?:à(?: la| l['’]| notre)?|aux?|en faveur (?:de(?: la| l['’])?|du|d['’])|au profit (?:de(?: la| l['’])?|du))";
export const PAR = "par(?: la| le| les| l['’]| notre)?";
/** Who asks, as forms and memos call him. */
export const ASKER = `(?:demandeu[rs]e?|requérante?|${CORPS} (?:requérante?|demand(?:eur|eresse)|porteu(?:r|se)|candidate?|bénéficiaire|proposante?|soumissionnaire|d['’]exécution|d['’]accueil du projet)|porteu(?:r|se)(?: (?:du|de) (?:présent )?projet)?|promot(?:eur|rice)(?: (?:du|de) projet)?|initiat(?:eur|rice) du projet|attributaire|allocataire|récipiendaire|soumissionnaire|bénéficiaire (?:proposée?|recommandée?|retenue?|sélectionnée?|principale?|de (?:la subvention|l['’](?:aide|appui))|du (?:don|financement)))`;
export const CHOSEN =
  "(?:proposée?|recommandée?|retenue?|sélectionnée?|choisie?|pressentie?|principale?|potentiel(?:le)?)";
export const PAPIER =
  "(?:demandes?|requêtes?|dossiers?|propositions?|projets?|candidatures?|sollicitations?|notes? conceptuelles?|documents? de projet|plaidoyer)";
export const ARGENT =
  "(?:subventions?|fonds|financements?|montants?|sommes?|dons?|aides?|appuis?|crédits?|dollars|fcfa|euros|accord|contrat|enveloppe|\\$)";
export const DONNER =
  "(?:octroyer|accorder|attribuer|allouer|verser|donner|financer|soutenir|appuyer|subventionner|décerner|octroi|attribution|allocation|versement)";
export const DONNE = "(?:attribu|accord|octroy|allou|vers|délivr|décern|transfér|débours|remis|consenti)\\p{L}*";
export const ARRIVED =
  "(?:parvenu|venu|émanant|émane|provenant|provient|reçu|arrivé|introdui|présenté|soumis|déposé|formulé|envoyé|élaboré|porté|initié|transmis|rédigé|préparé|conçu|monté)\\p{L}{0,3}";
export const TETE =
  "(?:présidente?|vice-présidente?|secrétaire|direct(?:eur|rice)|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|responsable|trésori(?:er|ère)|fondat(?:eur|rice)|représentante?|mandataire|gérante?|chef|délégué\\p{L}*|porte-parole|animat(?:eur|rice))";
export const GENS =
  "(?:membres|femmes|hommes|jeunes|filles|habitante?s|villageois\\p{L}*|paysan\\p{L}*|agricult\\p{L}+|pêcheurs|mères|mamans|pères|parents|enseignante?s|élèves|étudiante?s|responsables|dirigeante?s|populations?|veuves|artisan\\p{L}*|éleveurs|product\\p{L}+|ressortissant\\p{L}*|anciens)";
export const AUTRE =
  "(?:bailleurs?(?: de fonds)?|donateurs?|partenaires?(?: (?!d['’]exéc|de mise)\\p{L}+)?|banques?|auditeurs?|commissaires? aux comptes|fournisseurs?|prestataires?|entreprise|format(?:eur|rice)s?|consultante?s?|hôtes?|propriétaires?|sponsors?|mécènes?|garante?s?|concurrente?s?|évaluat\\p{L}+|assureurs?|faîtières?|tutelle|ministère|parrains?|marraines?|cofinanceurs?|financeurs?)";
