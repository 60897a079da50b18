/** Spanish and Portuguese, with the Italian and Romanian that goes the same way. */
export const B = String.raw`(?<!\p{L})`;
export const DE = "(?:d[aeo]s?|del|de l[ao]s?|di|de(?:i|l|ll[aeo]|gli)|dell['’])";
export const TO = "(?:al?|a l[ao]s?|à|às|aos?|al?l[ao]|către|para|in favore di)";
export const WITH = "(?:con|com|cu)";
export const BY = "(?:por|pel[ao]s?|da(?:l|ll[ao])?|de(?: către)?)";
/** Between the wording and the name: an article, what kind of body it is. */
export const KIND = String.raw`(?:as+ociaz?[cț]?i\p{L}+|organi[sz]a\p{L}+|grup+[oul]*|col(?:l?e|ec)tivo|cooperativa|fund\p{L}+|fondazione|comunidade?|comit[éê]|junta|red|rede|entidade?|institu[ic]\p{L}+|clube?|escuela|escola|centro|ong|osc|empresa|sociedade?|uni[óãa]\p{L}+|agrupaci\p{L}+|corporaci\p{L}+|movimi?ento|federa\p{L}+)`;
export const END = String.raw`\s(?:(?:el|l[ao]s?|os?|as?|il|gli|un[ao]?|uma?|nuestr[oa]|noss[oa]) )?(?:${KIND}(?: \p{Ll}{2,14}){0,3} )?(?:l['’])?["“«„‘]?$`;
export const POST = String.raw`(?:representante|presidente?|president[ae]|secretári|tesour|vice-?president[ea]|secretari|tesorer|coordinador|coordenador|director|diretor|direttor|direttrice|gerente|encargad|responsable|responsável|fundador|líder|portavoz|voce[iu]r|apoderad|procurador|legale? rappresentante|rappresentante|reprezentant|președint|coordonato|fondator|miembro|membr[oău]|soci[oa]|volunt[aá]ri|animador|ativista|activista|enlace|delegad|vocal|mandatári|administrador)\p{L}*(?: (?:legale?|gener\p{L}+|geral|ejecutiv[oa]|executiv[oa]|ad honorem|e?n? ejercicio|y \p{Ll}+|e \p{Ll}+)){0,2}`;
/** Up to the next such word of the sentence. */
export const SOME = String.raw`(?: (?:[^.;:!?\n]|\.(?=[º°ª\d])|(?<=(?<!\p{L})(?:no|nro|núm|art|sra?|dra?|lic|ing|eng|prof))\.){0,60}?)?`;
export const FEW = String.raw`(?: \p{Ll}[\p{L}-]*){0,3}?`;
export const ASK =
  "(?:pido|pedimos|pe[çc]o|solicito|solicitamos|rogamos|rogo|ruego|requerimos|agradeceríamos|agradeceremos|chiedo|chiediamo|cerem|solicităm)";
