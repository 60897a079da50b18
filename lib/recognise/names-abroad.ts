/** Words about names in languages beyond English, French, Spanish and Portuguese, as parts of patterns. */

/** Small words inside names. */
export const LINK_ABROAD =
  "(?:ve|dan|bagi|untuk|cha|la|kwa|ba|bw['’]|ki|nan|yo|[sș]i|pentru|din|al|ale|di|della|dello|dei|degli|delle|per|e|contro|voor|tegen|van|het|für|des|zur|zum|gegen|w|z|na|dla|i|za|protiv|u|od|të|e|së|për|kundër|dhe|и|і|й|та|по|для|за|з|у|в|із|против|проти|при|імені|имени)";

/** What a name begins with where the small words behind it belong to the name. */
export const HEAD_ABROAD =
  "(?:associazion[ei]|fondazione|cooperativa|organizzazione|universit[àa]|istituto|comune|unione|sindacato|comitato|consorzio|asocia[tț]ia|funda[tț]ia|organiza[tț]ia|centrul|federa[tț]ia|universitatea|re[tț]eaua|institutul|prim[aă]ria|stichting|vereniging|co[oö]peratie|stowarzyszenie|fundacja|towarzystwo|zwi[aą]zek|uniwersytet|sp[oó][lł]dzielnia|o[sś]rodek|udru[zž]enje|udruga|fondacija|centar|organizacija|savez|dru[sš]tvo|sindikat|zadruga|mre[zž]a|univerzitet|shoqata|fondacioni|qendra|organizata|sindikata|rrjeti|universiteti|fondi|kikundi|shirika|chama|taasisi|asasi|kituo|ushirika|umoja|mtandao|jumuiya|[oò]ganizasyon|asosyasyon|federasyon|fondasyon|sant|misyon|legliz|gwoup|rezo|koperativ|kowoperativ|k[oò]mite|hợp tác xã|hội|trung tâm|tổ chức|quỹ|liên hiệp|viện|mạng lưới|công ty|трест|фонд|центр|организация|объединение|ассоциация|союз|движение|институт|университет|общество|сеть|приют|об['’ʼ]єднання|організація|спілка|товариство|інститут|університет|асоціація|мережа|профспілка)";

/** Words before such a word that belong to the name: "Общественный фонд", "Міжнародна благодійна організація". */
export const BEFORE_HEAD = String.raw`(?:(?:обществен|благотворитель|международ|националь|автоном|некоммерческ|региональ|городск|областн|молод[её]ж|женск|громадськ|благодійн|міжнародн|національн|всеукраїнськ|обласн|міськ|молодіжн|жіноч|незалежн|центральн)\p{L}* )*`;

/** Words of sentences: a name ends before them. */
export const STOP_ABROAD = String.raw`è|chied\p{L}+|richied\p{L}+|propone|presenta|opera|intende|nata|fondata|con|che|ha|este|solicit[aă]|cere|propune|depune|prezint[aă]|cu|care|are|jest|wnioskuje|prosi|sk[lł]ada|kt[oó]r[aey]|ma|je|tra[zž]i|podnosi|moli|predla[zž]e|sa|koj[aei]|ima|[eë]sht[eë]|k[eë]rkon|paraqet|me|q[eë]|ka|propozon|aplikon|ni|linaomba|kinaomba|inaomba|tunaomba|ambalo|ambacho|ambayo|lenye|chenye|limesajiliwa|kimesajiliwa|se|ap|mande|gen|prezante|depoze|là|xin|đề|có|được|trân|kính|tại|ở|đang|sẽ|đã|vraagt|verzoekt|heeft|gevestigd|die|wil|adalah|mengajukan|memohon|yang|просит|просить|просимо|звертається|обращается|подает|подаёт|подає|предлагает|пропонує|является|який|яка|яке|который|которая|которое|имеет|має|работает|працює|зарегистрирован\p{L}*|зареєстрован\p{L}*|создан\p{L}*|створен\p{L}*|оказывает|надає|существует|існує|в лице`;

/** A name in quotation marks, with what kind of body it is before them: "Громадська організація «Тиха гавань»". */
export const NAMED_IN_QUOTES = String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,5} ?[„«“"][^«»„“”"\n]{3,80}[»”“"](?: \p{Lu}[\p{L}\p{M}-]+(?= ?(?:$|[,.;:(–—]| [–—-] )))?`;
