import { CORPS, justeAvant, upTo, WORDS } from "./frames.ts";
import { A, AUTRE, DE, PAPIER, PAR, TETE } from "./french-words.ts";
import type { Wordings } from "./wordings.ts";

export const FRENCH_OTHERS: Wordings["before"] = [
  [
    "denied",
    -5,
    justeAvant(
      `(?:ne (?:recommand|retien|sélectionn|propos|approuv|soutien|financ|mérit)\\p{L}* (?:pas|point|plus)(?: ${upTo(30)}(?:${DE}|${A}))?|au lieu ${DE}|au détriment ${DE}|contrairement ${A}|à la différence ${DE}|non pas)`,
    ),
  ],
  [
    "another's paper",
    -4.5,
    justeAvant(
      `(?:(?:anciene?n?e?|précédente?|autre|dernière?|ex-?|non)s?[- ](?:${WORDS})?(?:bénéficiaire|attributaire|lauréate?|candidate?|partenaire|bailleur|employeur|demandeur|${CORPS})s?(?: (?:est|était|sont|comme|tel(?:le)?s? que))?,?|d['’]autres ${WORDS}{0,3}?(?:comme|tel(?:le)?s? que|dont)|(?:rejet|refus|déclin)\\p{L}* (?:la |le |les )?${PAPIER} ${DE})`,
    ),
  ],
  [
    "somebody else",
    -7,
    justeAvant(
      `(?:notre |la |sa |leur |une? |l['’])?(?:maison[- ]mère|organisation (?:mère|sœur|faîtière|hôte|partenaire)|(?:structure|association) (?:mère|faîtière|d['’]accueil|partenaire|sœur)|faîtière|tutelle)(?:,| est| s['’]appelle)?(?: ${DE})?`,
    ),
  ],
  [
    "somebody else",
    -4,
    justeAvant(
      `(?:(?:notre|nos|le|la|les|un|une|l['’]|du|des|ses|leurs?|^) ?)?(?:${WORDS}){0,2}?${AUTRE}(?:\\s?[:,–—-]| est| sont| sera| était)?`,
    ),
  ],
  [
    "somebody else",
    -4,
    justeAvant(
      `(?:sous-?\\s?(?:bénéficiaire|récipiendaire|traitante?|subvention|contrat)s?(?: ${upTo(40)}(?:est|sont|${A}|avec|pour))?\\s?[:,–—-]?|rétrocession${upTo(20)} ${A}|(?:références?|personnes? de référence|garante?|témoin|format(?:eur|rice)|animat(?:eur|rice)|consultante?|expert)\\s?[:,]? ${upTo(50)}(?:[,:–—-]|${DE}|chez))`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    justeAvant(
      `(?:(?:matériels?|équipements?|terrain) (?:${WORDS}){0,3}?(?:(?:venu|obtenu|reçu|délivré|offert|donné|prêté|cédé)e?s? (?:${DE}|${PAR})|${PAR}|auprès ${DE}|chez)|(?:dons?|bourses?|cofinancements?|contributions?|prêts?|livres?|ordinateurs?|devis|factures?(?: pro-?forma)?|pro-?forma|reçus?|certificats?|licences?|récépissé|agrément|autorisations?|attestations?|lettres? (?:de soutien|de recommandation|d['’]appui|d['’]attestation)|permis|volontaires|bénévoles|experts?|médecins?|ingénieurs?|formateurs?|techniciens?|agents?|employée?s?|salariée?s?|diplômée?s?|cadres?|fonctionnaires?) (?:${WORDS}){0,3}?(?:venue?s? |obtenue?s? |reçue?s? |délivrée?s? |établie?s? )?(?:${DE}|${PAR}|auprès ${DE}|chez))`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    justeAvant(
      `(?:(?:co-?financ|parrain|sponsoris|pris en charge|couvert|construi|foré|install|fourni|fabriqu|vend|imprim|publi|inspir|invit|encadr|conseill|employ|nomm|affect|envoy|agréé|reconnu|licenci|autoris|cert|cédé|offert|donn|octroy|délivr|animé|assuré|facilité|dispens|abrit|héberg|abrité|orient|inform)\\p{L}* (?:${WORDS}){0,2}?${PAR}|(?:formations?|ateliers?|séminaires?|cours|stages?|sessions?|appel|concours|prix|fonds|programme)${upTo(40)} (?:${PAR}|chez)|(?:nous|${CORPS}) (?:avons été|a été|fut) (?:fondée?|créée?|initiée?|formée?s?|appuyée?s?|soutenue?s?)s? ${PAR}|(?:aura|auront) lieu (?:${A}|dans|chez)|mis\\p{L}* en place ${PAR}|fondée? ${PAR})`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    justeAvant(
      `(?:(?:une?|la|le|l['’]|en tant que|comme|son|sa) ?(?:antenne|section(?: locale)?|branche|filiale|cellule|service|département|délégation|unité|démembrement) ${DE}|(?:affilié|rattaché|adhérent|appartenant|domicilié)\\p{L}* (?:${A}|${DE}|au sein ${DE})|(?:membres?|partie) (?:${DE} )?(?:réseau|union|fédération|collectif|plate-?forme|coalition|consortium)(?: ${DE})?|sous (?:la tutelle|l['’]égide|le patronage|le couvert|le parrainage|l['’]autorité) ${DE}|(?:en )?(?:collaboration|partenariat|coopération|collaborons|travaillons|travaille|collabore|protocole|association)(?: ${WORDS})? avec|ancien\\p{L}* (?:${WORDS}){0,2}?(?:avec|${DE})|(?:compte|dépôts?)${upTo(20)} (?:à|chez|dans les livres ${DE}|auprès ${DE})|enregistrée?s? (?:auprès ${DE}|${A}|${PAR}))`,
    ),
  ],
  [
    "somebody else",
    -5,
    justeAvant(
      `(?<=^(?:\\W*))(?:à l['’]attention ${DE}(?: ${upTo(30)}${DE})?|(?:à|a)? ?(?:monsieur|madame|mesdames?|messieurs|mme|m\\.),?(?: et (?:madame|monsieur))?(?: (?:le|la|les|l['’])? ?(?:${TETE}|ambassadeur|ambassadrice|ministre|attaché\\p{L}*|chargée? \\p{L}+|conseill\\p{L}+)${upTo(25)} ${DE})|(?:copies?|cc|ampliations?|destinataires?)(?: (?:à|pour))?\\s?:?|cher(?:s|e|es)? (?:amis|partenaires|équipe|responsables?)(?: (?:${DE}|à))?)`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    justeAvant(
      `(?:(?:nous|j['’]|je|ils|on)(?: n['’])? ?(?:l['’])?(?:avons|ai|ont|a) (?:(?:aussi|déjà|également|jamais|d['’]abord|une fois|toujours) ){0,2}(?:demandé|sollicité|approché|contacté|rencontré|visité|écrit|adressé|saisi|soumis|envoyé|déposé|appris|entendu|connu|reçu|obtenu|acheté|emprunté|loué|eu)(?:e?s)?(?: ${upTo(50)}(?:${A}|${DE}|${PAR}|auprès ${DE}|via|chez))?|adressée?s? ${A}|(?:nous|je) (?:remercions|remercie|félicitons|saluons|invitons|exhortons)|(?:remerciements?|reconnaissance|gratitude|merci|remercier|hommage)(?: ${A})?|(?:par l['’]intermédiaire|par le biais|sur (?:les )?(?:conseils?|recommandation|invitation)|à travers|via|l['’]entremise|jamais reçu ${upTo(30)})(?: ${DE})?)`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    justeAvant(
      `(?:comme|tel(?:le)?s? que|par exemple|notamment|hormis|outre|selon|d['’]après|conformément ${A}|(?:études?|enquêtes?|rapports?|données|chiffres|statistiques|recensement|directives|règlement|termes|exigences|lignes directrices|appel à projets?|appel) (?:${WORDS}){0,2}?(?:${DE}|${PAR})|(?:réponse|suite) ${A} (?:la |l['’]|le )?(?:appel|lettre|annonce|avis|communiqué) (?:${WORDS}){0,3}?${DE})`,
    ),
  ],
  [
    "somebody else",
    -3,
    justeAvant(
      `(?:(?:il|elle|qui|époux|mari|trésorier|trésorière|formateur|directrice|directeur|secrétaire),? (?:(?:a|avait|est|était|aussi|déjà|longtemps) ){0,3}(?:travaill|serv|enseign|étudi|form|diplôm|employ|recrut|affect)\\p{L}* (?:${WORDS}|\\d+ ){0,4}?(?:${A}|${DE}|pour|chez|avec|dans)|titulaire d['’]une? ${WORDS}{1,4}?${DE}|appartient ${A}|(?:achet|lou|emprunt|command)\\p{L}* (?:${WORDS}){0,3}?(?:chez|${A}|auprès ${DE})|(?:remettr|donner|offrir|livrer|distribuer)(?:ons|ai|a|ont) ${upTo(40)} ${A})`,
    ),
  ],
  [
    "part of another",
    -2,
    justeAvant(
      `(?<!(?:nous|au nom|sommes|suis|signé|tous|toutes|soussignée?s?),? (?:les |des |d['’]|de )?)(?:élèves|étudiante?s|enfants|patients|malades|habitants|apprenant\\p{L}*|détenus|orphelins|bénéficiaires|participant\\p{L}*|populations) ${DE}`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    justeAvant(
      `(?:qui nous (?:aide|soutient|finance)|subventions? (?:reçues?|gérées?|obtenues?)|liste d['’]attente|liste de réserve|non (?:retenue?s?|recommandée?s?)|votre (?:lettre|bénéficiaire|partenaire|projet|programme|subvention)(?: (?:${A}|avec|pour))?|vous (?:soutenez|appuyez|financez|aidez|avez (?:déjà )?(?:financé|soutenu|appuyé|aidé))(?: déjà)?|ce que vous (?:faites|avez fait) (?:pour|avec)|(?:paru|publié|émission|interview|diffusé)\\p{L}* (?:dans|sur|à)|transmis par|partag\\p{L}+ ${upTo(25)}avec|coordonn(?:ons|er|ation) (?:nos ${WORDS})?avec)\\s?:?`,
    ),
  ],
  [
    "another's paper",
    -6.5,
    justeAvant(
      `(?:lettres? (?:${WORDS}){0,2}?(?:du|de la|de l['’])(?: (?:maire|préfet|ministère|chef|bureau))?|transmise?s? ${PAR})`,
    ),
  ],
];
