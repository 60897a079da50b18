import { CORPS, WORDS, wholeLabel } from "./frames.ts";
import { ASKER, CHOSEN } from "./french-words.ts";
import type { Wordings } from "./wordings.ts";

const NOM =
  "(?:noms?|dénomination|appellation|identité|désignation|intitulé|raison sociale)(?: (?:officiel(?:le)?|complet|complète|légale?|juridique|exacte?|social)){0,2}";

export const FRENCH_LABELS: Wordings["labels"] = [
  [
    5,
    wholeLabel(
      `(?:(?:subvention|financement|fonds|don|aide|contrat|accord|marché) )?(?:délivré|attribué|accordé|octroyé|alloué|décerné)e?s? à|${ASKER} ${CHOSEN}|(?:bénéficiaire|lauréate?|candidate?|${CORPS}) ${CHOSEN}|qui fait la demande|${CORPS} (?:qui (?:demande|sollicite|présente)|faisant la demande)(?: ${WORDS}?[\\p{L}'’]+)?|demande formulée par`,
    ),
  ],
  [
    4,
    wholeLabel(
      `${NOM} (?:de (?:la |votre )?|du |de l['’])(?!projet|banque)${CORPS}(?: (?:des? femmes|des? jeunes|porteuse|candidate|demanderesse))?|comment (?:s['’]appelle|se nomme) (?:votre |la |le |l['’])${CORPS}|dénomination|raison sociale`,
    ),
  ],
  [
    -3,
    wholeLabel(
      `(?:noms? (?:du |de la |de l['’]|des? |de votre )|autres? )?(?:(?:autorité|organisme|structure|institution|service|ministère|instance) (?:d['’]enregistrement|de délivrance|d['’](?:agrément|immatriculation)|de (?:tutelle|référence|contrôle|formation)|compétente?|d['’]accueil|hôte|mère|financ\\p{L}+|partenaire|de parrainage)|(?:organisation|association|structure) (?:mère|sœur|faîtière|hôte|partenaire|d['’]accueil)|(?:délivré|établi|visé|approuvé|reçu|financé|cofinancé|agréé|recommandé)e?s? par|(?:tutelle|ministère)(?: (?:technique|de tutelle|administrative|concerné|responsable))?|banque(?: (?:domiciliataire|correspondante|intermédiaire))?|bailleurs?(?: de fonds)?|financeurs?|cofinanceurs?|donateurs?|fournisseurs?|prestataires?|format(?:eur|rice)s?|consultante?s?|concurrente?s?|garante?s?|employeur(?: actuel)?|faîtière|réseaux?(?: d['’]appartenance)?|destinataires?|lieu (?:de (?:la )?formation|de l['’]atelier)|commissaires? aux comptes|cabinet d['’]audit|auditeurs?|visa d[eu]|partenaires?(?: (?:technique|financier|local|d['’]appui)s?){0,2}|sources? de financement|sous-?\\s?(?:bénéficiaire|récipiendaire|traitant)s?|personnes? de référence|(?:école|groupe|village|communauté|population|groupement)s? (?:bénéficiaire|cible)s?|comment (?:avez-vous|vous avez) (?:connu|entendu|appris) .{2,40}|qui vous a (?:parlé|orienté|informé|recommandé).{0,30})`,
    ),
  ],
];
