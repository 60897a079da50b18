import { CORPS, justeAvant, upTo, WORDS } from "./frames.ts";
import { A, ARGENT, ARRIVED, ASKER, CHOSEN, DE, DONNE, DONNER, GENS, PAPIER, PAR, TETE } from "./french-words.ts";
import type { Wordings } from "./wordings.ts";

export const FRENCH_ASKS: Wordings["before"] = [
  [
    "who asks is",
    5,
    justeAvant(
      `(?<!(?:sous|co)[- ]|anciene?n?e? |autres? )${ASKER}(?: ${CHOSEN})?(?:(?: est| sera| serait)|,|\\s?[:–—-])`,
    ),
  ],
  [
    "who asks is",
    5,
    justeAvant(
      `(?:qui (?:demande|fait la demande|êtes-vous|sommes-nous|sollicite|présente (?:le projet|la demande))|comment (?:s['’]appelle|se nomme) (?:votre |la |le |l['’])${CORPS}|(?:quel est )?(?:le )?nom (?:officiel |complet )?(?:de (?:votre |la |l['’])|du )${CORPS})\\s?[?:](?: r(?:ép|éponse)?\\s?[:)])?`,
    ),
  ],
  [
    "to whom it is to go",
    4,
    justeAvant(
      `(?:recommand|propos|suggér|décid|convenu|approuv|autoris|accept|comité|commission|jury|ambassade|panel|section)${upTo(70)}(?<= |['’])${DONNER}${upTo(60)} (?:${A}|pour)`,
    ),
  ],
  [
    "to whom it is to go",
    // "Le financement de" somebody is another's by its words alone.
    6.5,
    justeAvant(
      `(?:(?<!ne )(?:recommand|approuv|valid|autoris)\\p{L}*|(?:comité|commission|jury|section|panel|ambassade) propose) (?:le |la |l['’]|une? )(?:${WORDS}){0,2}?(?:financement|subvention|appui|soutien|octroi|attribution|allocation)${upTo(40)} (?:${DE}|${A}|pour)`,
    ),
  ],
  [
    "to whom it is to go",
    6.5,
    justeAvant(
      `(?:avenant|prolongation|prorogation|amendement|extension|renouvellement|clôture|augmentation|modification|résiliation)${upTo(50)} (?:${DE}|${A}|avec|pour)`,
    ),
  ],
  [
    "to whom it is to go",
    4,
    justeAvant(
      `${ARGENT} (?:${WORDS}|\\S*\\d\\S* ){0,6}?(?:(?:a été|ont été|est|sont|sera|seront|fut|soit|être|étant) )?${DONNE} (?:${WORDS})?${A}`,
    ),
  ],
  [
    "to whom it is to go",
    3.5,
    justeAvant(
      `(?:convention|accord|contrat)(?: de (?:subvention|financement|don|partenariat))? entre (?!nous|notre)${upTo(60)} et`,
    ),
  ],
  [
    "to whom it is to go",
    3.5,
    justeAvant(
      "(?:comité|commission|jury|panel|section|évaluateurs?|ambassade) (?:a |ont |avait )?(?:recommand|reten|retien|sélectionn|approuv|favoris|chois|valid|financ)\\p{L}*",
    ),
  ],
  [
    "to whom it is to go",
    3,
    justeAvant(
      `(?:(?:votre|cette|cet|ce) (?:${WORDS})?(?:aide|appui|soutien|contribution|subvention|financement|don|geste|générosité)s? (?:financi\\p{L}+ )?(?:nous )?(?:permettra|aidera|aiderait|permettrait|va (?:aider|permettre)|pourra (?:aider|permettre)|soulagera|renforcera)(?: (?:à|aux?))?|(?:aide[zr]|soutenez|soutenir|appuye[zr]|finance[zr]|aidiez|souteniez|appuyiez|accompagne[zr])(?<=(?:que vous|plaît|plait|veuillez|vouloir|svp|grâce|^),? \\p{L}+|ez)(?: (?:à|chez))?|(?:grâce à|avec|par) (?:cette|ce|votre) (?:${WORDS})?(?:aide|appui|soutien|subvention|financement|don),?)`,
    ),
  ],
  [
    "whose paper",
    2.5,
    justeAvant(
      `(?:visite (?:(?:de (?:site|suivi|terrain|contrôle)|effectuée) )?(?:à|chez|${DE})|(?:fiche|score|éligibilité|dossier) ${DE})`,
    ),
  ],
  [
    "by whom",
    2,
    justeAvant(
      `(?:ci-joint\\p{L}*|trouver(?:ez)?|transmet\\p{L}+|transmission|reçu|objet\\s?:|re\\s?:|tr\\s?:|fwd?\\s?:)${upTo(50)} ${PAPIER} (?:${WORDS}|\\S*\\d\\S* ){0,8}?(?:${DE}|${PAR})`,
    ),
  ],
  [
    "by whom",
    4,
    justeAvant(
      `(?:(?:${PAPIER}${upTo(30)} |^(?:[^\\p{L}]*))${ARRIVED}(?: (?:à|le) ${WORDS}{1,3})? (?:${DE}|${PAR})|(?:projet|activités|travaux|programme|il|elles?|ils) (?:sera|seront|est|sont|serait|doit être) (?:mis\\p{L}* en (?:œuvre|oeuvre)|exécut\\p{L}+|réalis\\p{L}+|port\\p{L}+|condui\\p{L}+|men\\p{L}+|pilot\\p{L}+|gér\\p{L}+|coordonn\\p{L}+) (?:${WORDS}){0,2}?${PAR})`,
    ),
  ],
  [
    "called so",
    5,
    justeAvant(
      `(?:(?:nous|je|j['’]\\p{L}+|notre|mon|ma)(?! ${WORDS}?(?:travaill|collabor|partenaire|connai|ami))(?:,? (?!avec|par|grâce|pour|remerci)[\\p{L}\\d'’-]+){0,9}?,? (?:appelée?|dénommée?|nommée?|baptisée?|du nom|intitulée?|connue?s? sous le nom|sous le nom|qui (?:s['’]appelle|se nomme)|portant le nom)s?(?: d[eu])?|nom (?:officiel |complet )?(?:de (?:notre |la |l['’])|du )${CORPS} est|notre ${CORPS} (?:s['’]appelle|se nomme|est (?:dénommée?|appelée?)|a pour nom|porte le nom de|répond au nom de))`,
    ),
  ],
  [
    "says we",
    4.5,
    justeAvant(
      `(?:(?:nous|signé|au nom|soussignée?s?|salutations|tous|toutes|viens|de la part),? (?:tou(?:te)?s )?(?:les |des |quelques |de )?(?:${WORDS})?${GENS} ${DE}|soussignée?s?,? ${upTo(60)}(?:${TETE}|membre)${upTo(25)} ${DE}|agissant (?:au nom|pour le compte)(?: et pour le compte)? ${DE}|(?:au nom|pour le compte) ${DE} ${CORPS})`,
    ),
  ],
  ["says we", 2, justeAvant(`(?:nous|je) (?:venons|viens|sommes) ${DE}`)],
  [
    "says we",
    3,
    justeAvant(
      `(?<=^(?:\\W*))(?:chez|signé,? (?:pour|au nom)(?: ${DE})?|fait (?:pour|au nom ${DE})|pour (?:la |le |l['’])?${CORPS}|(?:le |la )?représentante? légale? ${DE})`,
    ),
  ],
  // Ce qui s'écrit d'une subvention, de l'avis au dernier rapport.
  [
    "to whom it is to go",
    4,
    justeAvant(
      `(?:(?:notification|lettre|avis|décision) (?:d['’]attribution|d['’]octroi|de (?:sélection|subvention))|(?:engagement|décaissement|versement) de ${upTo(30)}|félicit(?:ations|ons|er)|(?:plaisir|honneur|joie|regret) (?:d['’]|de vous )informer|notifi(?:er|ons)|avis favorable|(?:je|nous) (?:recommande|recommandons|propose|proposons|suggère|suggérons|soutiens)(?: (?:de (?:financer|retenir|soutenir|sélectionner)|le financement ${DE}|l['’]octroi))?)(?: (?:${A}|${DE}|pour))?(?:\\s?:)?`,
    ),
  ],
  [
    "whose paper",
    // Un « rapport de » quelqu'un est d'un autre par ses seuls mots.
    6,
    justeAvant(
      `rapports? (?:(?:final|narratif|financier|trimestriel|annuel|intermédiaire|semestriel|d['’](?:activités?|avancement|étape)|de (?:clôture|progrès))\\p{L}{0,3} ?){1,3}(?: (?:présenté|soumis|rédigé)e?s?)? ?(?:${DE}|${PAR})`,
    ),
  ],
  [
    "whose paper",
    2.5,
    justeAvant(
      `(?:présentation|historique|statuts|récépissé|compte(?: bancaire)?|bureau(?: exécutif)?|conseil|budget|documents|pièces|cri (?:du cœur|d['’]alarme|de détresse)|équipe|plaidoyer) ${DE}`,
    ),
  ],
  [
    "says we",
    3,
    justeAvant(`(?:c['’]est|ici|voici|(?:bonjour|bonsoir|salut|coucou)(?: ${WORDS}{0,2})?,? (?:de la part )?${DE})`),
  ],
  [
    "plans",
    2,
    justeAvant(
      `(?:pour que|afin que|(?:pour|afin de|de) (?:permettre ${A}|aider)|(?:je|nous) (?:certifie|certifions|atteste|attestons|déclare|déclarons|confirme|confirmons) que)`,
    ),
  ],
  [
    "says we",
    3.5,
    justeAvant(
      `(?:(?:en tant que|en (?:ma |notre )?qualité de|comme) (?:la |le )?${TETE}(?: ${WORDS})? ${DE}|(?:mon|ma) ${CORPS},|(?:agréer|cordialement|sincèrement|salutations?|respectueusement),? ${upTo(30)}pour|(?:nous|vous) tou(?:te)?s (?:à|de|chez)|toute l['’]équipe ${DE})`,
    ),
  ],
];
