import { pattern } from "../list/pattern.ts";

/**
 * Words of which labels of forms are made, in many languages; `*` stands for any ending. No list of labels could have
 * them all: "Nom légal de l'organisation demandeuse" is a name, a body and one who asks, with small words between.
 */
const WORDS = {
  /** Who asks, or is given: enough by itself. */
  asker:
    "applicant applicants applying applies offeror offerors bidder proposer requester requestor requesting submitter proposing grantee grantees awardee recipient recipients seeker prime demandeu* demanderesse soumissionnaire requerant* postulant* candidat* recipiendaire attributaire porteu* peticionari* requerente* adjudicatari* donatari* subvencionad* заявител* соискател* грантополучател* مقدم مقدمة المتقدم المتقدمة الطالبة متلقي antragstell* bewerber* richiedent* proponent* wnioskodawc* basvuran* basvurucu* pemohon pengusul pengaju mwombaji muombaji anayeomba linaloomba kinachoomba aplikant* aplikues* kerkues* апликант* аплікант* зявник* الطالب حامل حاملة صاحب صاحبة gesuchstell* applicante proposant* solicitant* aplicant* aplica oferent* aanvrag* aanvraagst* hoofdaanvrag* indien* podnos* prijavitel* заявни* propunator* wnioskuj* propozues* aplikon anaomba inayoomba طالب طالبة penvoerder* aplikan submitting concorrente hauptantragsteller capofila",
  /** With "by" behind them they say who asks. */
  asks: "presenting requested soumis* presente* presenta* apresenta* propoe* propon* introdui* depose* propose* solicitad* remitid* propuest* submetid* propost* представлен* eingereicht vorgelegt beantragt inaintat* ingediend zlozon* sunan sunulan diajukan imewasilishwa iliyowasilishwa podnes* dostavlj* paraqit* dorezuar submit* пода* depun* depus* stellt bulunan basvuruy* mengajukan sklada* paraqet dient يقدم postula kerkon",
  /** With "by" behind them they say who works. */
  works:
    "implemented executed implementad* ejecutad* executad* mis durchgefuhrt realizzat* implementat* uitgevoerd uygula* dilaksanakan sproved* zbatuar",
  /** Who works, holds or is helped: the one who asks where nobody else does. */
  doer: "implement* execut* ejecut* mise maitre beneficiar* beneficiair* promot* holder owner initiat* vendor payee receptor* исполнител* исполняющ* реализующ* получател* инициатор المنفذ المنفذة المستفيد المستفيدة empfanger* zuwendungsempfanger* projekttrager* begunstigt* ontvanger* yararlanici* penerima pelaksana mpokeaji mtekelezaji korisnik* primala* nositel* nosilac perfitues* zbatues* отримувач* одержувач* виконавец* реализатор zleceniobiorc* benefisye* titular* trager* projektodawc* sahibi",
  /** One who asks beside a word for that, else anybody. */
  responsible: "responsible responsab* responsavel ответственн*",
  partner: "partner agency agence agencia partenaire socio parceiro партнёр الشريك sponsor sender",
  lead: "contracting contractual contractuel* contratual contratante* contrattuale lead leading leader lider main principal principale primary prime chef ведущ* головн* основн* الرائدة الرئيسية قائد federfuhrend* vertragspartner* hoofd glown* ana utama kiongozi vodec* glavn* kryesor* провідн*",
  consortium: "consortium consorci* alliance coalition file консорциум* التحالف",
  body: "org institute entity entities ngo ngos ongd cso cbo company empresa empresas entreprise unternehmen perusahaan kampuni sirket предприят* شركة structure organisme organismo instituicao entite entidad* ong osc unidad* организац* учрежден* нпо нко المنظمة للمنظمة المؤسسة الجهة المركز منظمتكم مؤسستكم einrichtung institution* traeger organizzazion* ente soggetto istituto institutia instantie instelling podmiot* instytucj* kurulus* kurum* orgut* lembaga instansi pertubuhan badan shirika taasisi kikundi oganizasyon* ustanov* institucij* institucion* організац* установ* нго verein* organiza* organisa* ojq го entita*",
  /** Bodies whose kind is a part of their names. */
  namedBody:
    "association associations asociacion* associacao foundation fondation fundacion fundacao agrupa* coletivo* colectiv* collectif* collective* cooperative cooperativa school society union club community фонд* الجمعية stiftung* genossenschaft associazion* fondazion* asociati* fundati* vereniging stichting cooperatie groep stowarzyszen* fundacj* dernek* vakif vakf* yayasan perkumpulan koperasi kelompok asasi ushirika asosyasyon* udruzen* udrug* zadrug* fondacij* shoqat* fondacion* спілк* об єднан* товариств* кооператив* التعاونية grup* group* груп* derneg* kooperati*",
  title:
    "title titre titulo عنوان العنوان titel titolo titlu titlul tytul baslik* basligi judul tajuk kichwa tit naslov titull* projekttitel vorhabentitel",
  account: "account",
  name: "denominati* denominaci* denominacao designacao name names named nom nombre nome call called intitule sigle* sigla* llama chama appelle business acronym наименован* назван* называется اسم الاسم bezeichnung namens denominazion* ragione denumire* numele naam nazw* adi unvan* nama jina non ten naziv* ime emri назва найменуван* nume organisationsname* projektname* projektbezeichnung quhet quhen chiama numeste numiti chiamate heisst называетесь kinaitwa* linaitwa* inaitwa* mnaitwa* nazyw* zove heet назив* имя",
  address: "address adresse direccion endereco адрес",
  legal:
    "legal official registered juridi* officiel* oficial* legale raison razon razao social sociale denominati* denominaci* denominacao designacao юридическ* официальн* القانوني الرسمي offiziell* juristisch* amtlich* giuridic* ufficiale prawn* resmi tuzel yasal hukum kisheria rasmi pravn* sluzben* zvanic* puni puno ligjor* zyrtar* офіційн* юридичн* rechtlich* statutar*",
  your: "your votre su sua vuestra vossa ihr* vostra vostro suo dumneavoastra voastre uw jouw panstwa kurulusunuz* kurumunuz* anda yenu lako chenu lenu wenu vas* juaj ваш* wasz* eure euer nossa nuestra جمعيتكم",
  you: "you vous ustedes usted voces voce вы seid sie bent siete sunteti",
  we: "we nous nosotros nos somos sommes мы",
  who: "who qui quien quienes quem кто wer chi cine wie kto kim siapa nani kiyes ki ko kush хто tko من eden",
  /** Of several things. */
  which: "which quelle welche* quale welke hangi koj* яка якої care cual jak* cil*",
  place:
    "where country countries place location area site pays lieu zone ou pais lugar zona donde local onde страна страны место где البلد المكان مكان اين land ort einsatzort projektort paese luogo localita tara locul plaats kraj miejsce ulke* yer uygulama negara lokasi tempat nchi mahali eneo peyi kote drzava zemlja mjesto mesto shteti vendi країн* місце",
  work: "work works performance implementation implementing execution activity activities take takes happen intervention realisation mise ejecucion implementacion actividades trabajo trabaja execucao implementacao atividades trabalho trabalha реализации работы работаете التنفيذ العمل durchfuhrung arbeit lavoro attivita realizzazione implementarii desfasurare uitvoering realizacji pelaksanaan kegiatan utekelezaji provedbe zbatimit реалізації",
  grant:
    "grant award subvention subvencion subvencao donacion donation المنحة forderung zuwendung zuschuss contributo sovvenzione grantului finantarii subsidie dotacj* dofinansowan* hibe* hibah geran ruzuku sibvansyon granta granti* грант*",
  project:
    "proyecto initiative iniciativa proposal concept pilot note proposition propuesta proposta candidatura application action accion acao activity activite проект* заявк* инициатив* المشروع المبادرة المقترح الطلب vorhaben* antrag* progett* domanda iniziativa proiect* propuner* cerer* aanvraag voorstel wnios* proje* proyek* usulan kegiatan program* mradi pwoje prijav* zahtev* zahtjev* prijedlog* propozim* проєкт* пропозиці* intervencij* intervention basvuru* oneri* teklif* ombi kerkes* ofert* بالطلب",
  by: "by par por pelo pela behalf от имени بالنيابة نيابة durch dal dalla catre door przez tarafindan oleh nga від",
  /** What asks for money. */
  request:
    "request requested requesting requests sought seek seeking seeks needed ask asked asking asks awarded granted demand* sollicit* requis* requerid* solicit* pedid* pede pedimos pedir pretendid* pleitead* otorgad* concedid* precisa precisamos necesita necesitamos besoin need needs accorde* запраш* запрош* прос* المطلوب المطلوبة beantragt* erbeten* angefragt* chiest* richiest* cerut* gevraagd* aangevraagd* wnioskowan* istenen talep* dimohon diminta diajukan kinachoombwa inayoombwa zinazoombwa mande zatrazen* kerkuar الملتمس gesucht* permohonan pengajuan duhen edilen antragssumme forderbetrag forderhohe trazi* trazen* запит* pid* cere ceri prosi istiyor vraagt يطلب",
  money:
    "amount amounts sum fund funds funding money budget financing support total financement montant somme appui soutien monto importe cantidad suma valor financiamiento financiacion fondos apoyo montante quantia verba financiamento apoio orcamento presupuesto сумм* средств* финансирован* المبلغ مبلغ التمويل الدعم betrag fordersumme summe mittel hohe importo somma finanziamento fondi sumei valoare* finantare bedrag kwota srodki tutar* miktar* butce* jumlah dana nilai anggaran kiasi fedha bajeti montan lajan iznos* sredstva shuma* fondet сума суми antragssumme forderbetrag forderhohe кошт* bani* geld",
  /** What somebody gives, unless it is asked for. */
  part: "contribu* apport* aport*",
  /** Of sums that others give, and of sentences about money. */
  other:
    "other others own match* share cost costs cofin* counterpart contrapart* autre* otro* otra* outr* propre* propi* propri* собствен* purpose reason why use period date dates number no justif* motif* motiv* objet objeto finalidad* document* contact type approved previous status percent* andere eigen* anteil kosten beschreibung warum zeitraum datum nummer altro altri descri* perche data numero alte durata anders inne wlasn* opis diger katki* aciklama* neden tarih* numara* lain kontribusi deskripsi alasan tanggal nomor nyingine maelezo tarehe namba lot drug* vlastit* sopstven* zasto broj tjeter* pershkrim* arsye інш* власн* опис дата",
  glue: "of the a an our its is are was what s and or for in as on this i want do does did de la le les l du des d del da dos das el los las lo o e y et u al au aux that que quel qual como cum come wie як comment est es son full short working descriptive descriptif prospective potential intended etes sont se en individual print prepared jointly что в на и для по о к как полное полная الكامل في من هو ما oeuvre d'oeuvre ouvrage org ou will va vont der die dem den und oder fur im zu zum zur ist il gli della dello dei degli delle per con un cui ale si pe het een voor van w z dla ve icin bir olan yang dan untuk dari di ya wa cha za kwa na ni nan pou ki ak od je te dhe ne і та у з до про voll* complet* pelna pelny tam lengkap kamili konple kompl* plot* pun* повн* كامله dell all nell що c sa esta este fa apa nedir aan hoe kako ce الذي von",
} as const;
type Meaning = keyof typeof WORDS;

let exact: Map<string, Meaning[]> | null = null;
const beginnings: [string, Meaning][] = [];

/** In small letters, without accents and what stands between words. The name table's fold is not at hand here. */
const wordsOf = (label: string): string[] =>
  label
    .toLowerCase()
    .replace(/[œıłß]/g, (letter) => PLAIN[letter]!)
    .normalize("NFD")
    .replace(MARKS(), "")
    .split(BETWEEN())
    .filter((word) => word !== "");
const PLAIN: Record<string, string> = { œ: "oe", ı: "i", ł: "l", ß: "ss" };
const MARKS = pattern(String.raw`\p{M}`, "gu");
const BETWEEN = pattern(String.raw`[^\p{L}\d]+`, "u");
const plain = (word: string): string => wordsOf(word)[0] ?? word;

function learn(): Map<string, Meaning[]> {
  const learnt = new Map<string, Meaning[]>();
  for (const [meaning, words] of Object.entries(WORDS) as [Meaning, string][])
    for (const word of words.split(" "))
      if (word.endsWith("*")) beginnings.push([plain(word), meaning]);
      else learnt.set(plain(word), [...(learnt.get(plain(word)) ?? []), meaning]);
  exact = learnt;
  return learnt;
}

/** What folded words may say in a label; empty for a word of no label. A page's labels repeat theirs. */
function meaningsOf(word: string): readonly Meaning[] {
  const known = said.get(word);
  if (known) return known;
  const whole = (exact ?? learn()).get(word) ?? [];
  const all = [...whole, ...beginnings.filter(([start]) => word.startsWith(start)).map(([, meaning]) => meaning)];
  if (said.size >= MOST_KEPT) said.clear();
  said.set(word, all);
  return all;
}
const said = new Map<string, readonly Meaning[]>();
const MOST_KEPT = 2_000;

const MOST_WORDS = 14;

/** Does a label beside a sum say that it is the one asked for: "Asked of the embassy"? */
export function asksForMoney(label: string): boolean {
  return asksWith(new Set(meaningsIn(label)));
}

const asksWith = (said: Set<Meaning>): boolean =>
  said.has("request") && !said.has("other") && !(said.has("part") && (said.has("asker") || said.has("partner")));

/** What the words of a label may say, each as often as one does. */
export const meaningsIn = (label: string): Meaning[] => wordsOf(label).slice(0, MOST_WORDS).flatMap(meaningsOf);

/** Nothing but words of labels: "Nom complet". */
export const isOfLabels = (text: string): boolean => wordsOf(text).every((word) => meaningsOf(word).length > 0);

const LAST_BY = /^(?:d[aei]|von|van|na)$/;

/** "Full name", "Denumirea completă": a name, and nobody's in particular. */
export function isNameAlone(label: string): boolean {
  const said = wordsOf(label.replace(/[a-z]?\d/gi, "")).map(meaningsOf);
  const isAny =
    (...wanted: Meaning[]) =>
    (one: readonly Meaning[]) =>
      wanted.some((meaning) => one.includes(meaning));
  return said.some(isAny("name")) && said.every(isAny("name", "legal", "glue"));
}

export type AskedByWords = "applicant" | "doer" | "amount" | "title" | "place";

/** What a label asks for by its words: `doer` is one who may ask; null where the words do not tell. */
export function askedByWords(label: string): AskedByWords | null {
  // "Organisation (as registered)", "Account (Applicant)".
  const hint = /^(.*?)\(([^()]*)\)(.*)$/.exec(label);
  return askedOf(label) ?? (hint ? (askedOf(`${hint[1]} ${hint[3]}`) ?? askedOf(hint[2]!)) : null);
}

function askedOf(label: string): AskedByWords | null {
  const words = wordsOf(label);
  if (words.length > MOST_WORDS || words.length === 0) return null;
  const said = new Set<Meaning>();
  let isWhole = true;
  for (const [at, word] of words.entries()) {
    // French "où" asks at the beginning; "grupo ou associação" does not.
    const meanings = word === "ou" && at > 0 ? (["glue"] as const) : meaningsOf(word);
    isWhole &&= meanings.length > 0;
    for (const meaning of meanings) said.add(meaning);
  }
  // "Submitted by", "Antrag von", "Domanda presentata da".
  if (LAST_BY.test(words.at(-1)!)) said.add("by");
  const has = (...meanings: Meaning[]) => meanings.some((meaning) => said.has(meaning));
  const isBody = has("body", "namedBody");
  // "Who is asking for the money?", but "Which sum do you ask for?".
  const asksWho = words.slice(0, 2).some((word) => meaningsOf(word).includes("who"));
  if (isWhole && asksWho && has("asks", "request") && !has("other")) return "applicant";
  if (!isBody && asksWith(said) && has("money", "part", has("asker") ? "money" : "grant")) return "amount";
  if (isWhole && !isBody && !has("other", "part", "asker") && has("money") && has("grant")) return "amount";
  if (!isWhole || has("other", "part") || (has("address") && !has("name"))) return null;
  if (has("partner") && !has("asker", "lead", "doer", "works")) return null;
  const isProject = has("project", "grant");
  // "Titel: Dr." is a person's.
  if (has("title")) return isBody || has("asker") || words.join() === "titel" ? null : "title";
  if (has("place")) return isBody || has("asker", "name") ? null : "place";
  if (isApplicant(has, isBody)) return "applicant";
  if (words.length === 1 && has("account")) return "doer";
  if (has("doer") || (has("works") && has("by")) || (has("who") && has("we")) || (has("account") && has("name")))
    return "doer";
  if ((isBody || has("legal") || (has("asks") && words.length === 1)) && !isProject) return "doer";
  return has("name", "legal") && isProject ? "title" : null;
}

function isApplicant(has: (...meanings: Meaning[]) => boolean, isBody: boolean): boolean {
  if (has("money") && !isBody) return false;
  return (
    has("asker") ||
    (has("asks", "request", "project") && has("by") && !has("name", "responsible")) ||
    (has("asks", "request") && isBody) ||
    (has("lead") && (isBody || has("consortium", "partner", "doer"))) ||
    (has("legal") && has("name") && !has("project", "grant")) ||
    (has("who") && has("you")) ||
    (isBody && has("name", "legal", "your"))
  );
}
