import { CORPS, rightBehind, WORDS } from "./frames.ts";
import { ASKER } from "./french-words.ts";
import type { Wordings } from "./wordings.ts";

const ASKED = String.raw`(?:sollicit|demand|requér|requiert|pri|implor|suppli|soumet|soumis|dépos|postul|introdui|adress|formul|présent)(?!eur)\p{L}*`;
const HELP =
  "(?:financements?|fonds|aides?|appuis?|soutien|subventions?|argent|moyens|matériels?|concours|assistance|partenaires?|\\d[\\d., ]*(?:dollars|francs|fcfa|euros|\\$|ariary|gourdes))";

export const FRENCH_BEHIND: Wordings["after"] = [
  [
    "asks",
    4,
    rightBehind(
      String.raw`(?:(?:qui|vient|viennent|venons|tient|par|la|le|les|présente?|très|auprès|de|votre|vos|haute|bienveillance|ambassade|l['’]ambassade|respectueusement|humblement|vous|nous|avec|respect|donc|aussi|encore|solennellement|souhaite|souhaiterait|voudrait|aimerait|désire|se permet|a|ont|avons|l['’]honneur|l['’]a|également|de)(?: |(?<=['’])),?){0,12}?(?<!(?:nous|m['’]) ?a )${ASKED} (?!(?:si|comment|pourquoi|de (?:vous|nous) (?:écr|adress))(?!\p{L}))`,
    ),
  ],
  [
    "asks",
    3.5,
    rightBehind(
      String.raw`(?:(?:qui|nous|vous|ne|actuellement|aussi|toujours) ){0,2}(?:(?:re)?cherch(?:e|ent|ons) (?:${WORDS}|[ld]['’]){0,4}?|(?:est|sont|sommes) (?:à la recherche|en quête|dans le besoin) (?:${WORDS}|d['’]|l['’]){0,3}?|(?:a|ont|avons|a un|a grandement|a urgemment)(?: ${WORDS}{0,2}?)? ?besoin (?:${WORDS}|[dl]['’]){0,4}?|manque (?:de |d['’])|(?:veut|voudrait|aimerait|souhait\p{L}+|désire|espère) (?:${WORDS}|[dlu]n? ?['’]?){0,5}?|compte sur (?:votre|vos) (?:${WORDS})?|lance un (?:appel|cri|s\.?o\.?s\.?)(?: ${WORDS}{0,4}?)? ?)${HELP}`,
    ),
  ],
  [
    "asks",
    2.5,
    rightBehind(
      "(?:vous (?:prie|prions|supplie|implore|remercie d['’]avance)|n['’](?:a|ont|avons) (?:pas|plus|point|aucun) (?:de |les |d['’])?(?:moyens?|argent|fonds|matériel|local|ressources)|lance un (?:appel|cri)|(?:a|ont) (?:grand |un )?besoin (?:urgent )?(?:du|des?|d['’])|tend la main)",
    ),
  ],
  [
    "plans",
    2,
    rightBehind(
      String.raw`(?:compte|comptons|envisage(?:nt|ons)? (?:de |d['’])|prévoit (?:de |d['’])?|projette (?:de |d['’])|entend|voudrait|se propose (?:de |d['’])|souhait\p{L}+|ambitionne (?:de |d['’])|utilisera|achètera|construira|mettra|formera) ?\p{L}+`,
    ),
  ],
  [
    "says we",
    4.5,
    rightBehind(
      "(?:(?:que|dont|où|de laquelle|pour laquelle) (?:je|nous|j['’]) ?(?:suis|sommes|dirige|préside|représente|coordonne|gère|ai (?:fondé|créé|l['’]honneur)|avons (?:fondé|créé)|représentons|dirigeons|travaill)|[–—:-]? ?nous (?:sommes|avons|venons|voulons|demandons|sollicitons))",
    ),
  ],
  [
    "asks, after all it is",
    3.5,
    rightBehind(
      String.raw`(?:est|sont|a|fut|existe|œuvre|travaille|regroupe|compte|encadre|gère|accueille|s['’]occupe|aide|intervient|soutient) [^.!?\n]{3,150}[.!] (?:c['’]est pourquoi |ainsi,? |aussi,? |alors |donc )?(?:nous|elle|il|notre ${CORPS}) (?:(?:vous|venons|vient|avons|a|par la présente|l['’]honneur de|souhait\p{L}+|voulons|aimerions|voudrions|humblement) ){0,4}(?:${ASKED}|cherch\p{L}+|propos\p{L}+)`,
    ),
  ],
  [
    "called the recipient",
    5,
    rightBehind(
      String.raw`(?:(?! et (?:la |le |l['’]))[^;\n]){0,100}?(?:ci-après|ci-dessous|désormais|\((?=(?:le |la |l['’])?(?:bénéficiaire|demandeur|attributaire|requérant|porteur|récipiendaire)))(?:,? (?:dénommé|désigné|appelé|nommé|dit|le|la|comme|sous|terme|l['’])\p{L}*){0,5}:? ?["“«‘]?\s?(?:le |la |l['’])?(?:bénéficiaire|demandeu|attributaire|requérant|porteu|récipiendaire|titulaire)\p{L}*`,
    ),
  ],
  [
    "who asks is",
    4,
    rightBehind(`(?:(?:est|sera|étant|comme|en tant que|en qualité de) )?(?:le |la |l['’])?(?<!un )${ASKER}`),
  ],
  [
    "to whom it is to go",
    3.5,
    rightBehind(
      `(?:est|a été|sont|ont été|soit) (?:jugée?s? |déclarée?s? )?(?:éligible|retenue?|sélectionnée?|recommandée?|approuvée?|choisie?|lauréate?|proposée?|admise?)s?`,
    ),
  ],
  [
    "denied",
    -5,
    rightBehind(
      String.raw`(?:n['’](?:a|ont|est|était|avait) pas (?:été )?(?:reten|éligib|sélectionn|approuv|recommand|choisi|admis)\p{L}*|(?:a été|ont été|est|fut) (?:rejet|refus|écart|disqualifi|déclin|ajourn|class)\p{L}*)`,
    ),
  ],
  [
    "gives",
    -3.5,
    rightBehind(
      String.raw`(?:(?:qui|a|ont|avait|va|lui|aussi|déjà|toujours|également|gracieusement|gentiment|ne) ){0,3}(?:(?:nous|m['’]|me|vous|leur) ?(?:(?:a|ont|avait|avaient|avez|aura|aide à|vient de) )?(?:déjà |aussi |toujours |gracieusement |beaucoup ){0,2}(?:donn|offr|offert|accord|octroy|prêt|financ|appuy|appui|souten|soutien|form|aid|assist|encadr|accompagn|parl|conseill|orient|inform|recommand|envoy|remi|remet|vers|pay|pai|fourni|livr|constru|invit|héberg|accueil|promi|appris|apprend|initi|délivr|reconn|permi|permet|autoris|cèd|cédé|lou|suggér|encourag|demandé (?:de |d['’])(?!financ|sout|appu|aid|pay))\p{L}*|(?:a|ont|avait) (?:déjà |aussi |toujours )?(?:financé|envoyé|refusé|promis|cessé|offert|cédé|prêté|délivré|publié|construit)\p{L}*|apportera|fournira|prendra en charge|met(?:tra)? à (?:notre|la) disposition|refuse|finance(?:ra)? (?:notre|nos|le|la|une?) )`,
    ),
  ],
  [
    "somebody to them",
    -3,
    rightBehind(
      `(?:intervient (?:aussi|également|déjà|dans la même)|mène (?:aussi |déjà )?une? (?:${WORDS})?(?:projet|activité|programme) (?:similaire|semblable|pareil)|fait (?:la même chose|un travail (?:similaire|semblable))|assurera (?:le suivi|la formation|l['’]encadrement|l['’]audit|l['’]évaluation)|travaille (?:aussi|déjà) dans)`,
    ),
  ],
  [
    "asks",
    3.5,
    rightBehind(
      `(?:vient (?:vers|à|devant|auprès de) (?:vous|votre)|se (?:tourne|dirige) vers (?:vous|votre|l['’]ambassade)|a (?:le plaisir|l['’]avantage|la joie) de (?:vous )?(?:soumettre|présenter|solliciter|proposer|transmettre)|répond à (?:votre|l['’]|cet) ?appel|certifie|s['’]engage à|déclare (?:que|sur)|a (?:accepté|signé) (?:la subvention|l['’]accord|la convention|le don)|crie (?:au secours|à l['’]aide)|appelle (?:à l['’]aide|au secours)|vous (?:demandent?|sollicitent?|prient?|supplient?|implorent?|écrit|écrivent))`,
    ),
  ],
  [
    "to whom it is to go",
    3,
    rightBehind(
      String.raw`(?:(?:dispose|jouit|bénéficie) d(?:es|['’]une?|e la) ${WORDS}{0,2}?(?:compétences?|capacités?|expériences?|expertise|réputation)|a (?:une?|la|les|des|fait) ${WORDS}{0,3}?(?:expériences?|capacités?|expertise|preuves?|compétences?)|(?:a été|est) (?:choisie?|sélectionnée?|retenue?) (?:parce|car|pour|à|en)|(?:obtient|a obtenu|totalise|:) ?\d{1,3} ?(?:points|pts|\/ ?100|%))`,
    ),
  ],
  [
    "plans",
    2,
    rightBehind(
      "(?:sera (?:chargée?|responsable) (?:du|de|d['’])|recrutera|assurera la (?:gestion|coordination|mise)|gérera|veillera|soumettra|réalisera|exécutera|coordonnera|achètera|organisera)",
    ),
  ],
  [
    "denied",
    -4,
    rightBehind(
      "(?:a retiré (?:son|sa)|s['’]est (?:retirée?|désistée?)|arrive (?:en|à la) (?:deuxième|troisième|seconde|dernière)|est (?:classée )?(?:deuxième|troisième|seconde))",
    ),
  ],
  [
    "asks",
    3,
    rightBehind(
      `(?:n['’](?:a|ont) (?:jamais|encore jamais|pas encore|encore) (?:reçu|bénéficié|obtenu|été)|n['’]est pas encore|(?:attend|espère|compte sur) (?:votre|vos|avec|une)|a (?:ouvert|créé|commencé|complété|téléversé|mis à jour|rempli|révisé) (?:une?|son|sa|le|la|ce) (?:${WORDS})?(?:dossier|demande|budget|formulaire|proposition|projet)|est une? (?:nouve\\p{L}+|première?|bonne?) (?:demandeu\\p{L}+|candidate?|bénéficiaire))`,
    ),
  ],
];
