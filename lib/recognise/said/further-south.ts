import { pattern } from "../../list/pattern.ts";
import type { Wordings } from "./wordings.ts";

/** What Indonesian, Swahili, Vietnamese and Haitian pages say of a name. */
const L = "[a-zà-ỹ]";
const MARK = String.raw`["“«„]?$`;
const BEGIN = String.raw`^["»”“’]?(?:,? ?\([^()\n]{2,60}\)|, [^,.;\n]{3,60},)?,?\s`;
const EDGE = `(?<!${L})`;
const POST =
  "(?:ketua|direktur|pendiri|sekretaris|bendahara|koordinator|mwenyekiti|mkurugenzi|katibu|mratibu|mwanzilishi|giám đốc|chủ tịch|trưởng (?:nhóm|ban)|điều phối viên|người sáng lập|prezidan|direktè|direktris|kowòdonatè|sekretè|fondatè|reskonsab)";
const KIND =
  "(?:(?:kikundi|shirika|kelompok|yayasan|lembaga|perkumpulan|nhóm|hội|tổ chức|òganizasyon|asosyasyon|gwoup)(?: cha| la| chetu| kami| fanm)? )?";

export const FURTHER_SOUTH: Wordings = {
  before: [
    [
      "near a word for who asks",
      3.5,
      pattern(
        `${EDGE}(?:pemohon|pengusul|penerima hibah|nama (?:lembaga|organisasi)|mwombaji|jina la (?:mwombaji|kikundi)|bên (?:nhận|xin) tài trợ|đơn vị (?:đề xuất|nhận tài trợ)|aplikan|òganizasyon k ap mande(?: a)?)(?: (?:adalah|ni|là|se))? {0,40}[:–—=(-]? {0,40}${MARK}`,
        "iu",
      ),
    ],
    [
      "says we",
      4,
      pattern(
        `${EDGE}(?:(?:nama )?(?:kelompok|organisasi|lembaga|yayasan|perkumpulan|komunitas) kami(?: (?:adalah|bernama))?,?|(?:kikundi|shirika|chama|umoja)(?: ${L}+)? (?:chetu|letu|wetu)(?: (?:kinaitwa|linaitwa|unaitwa|ni))?,?|(?:nhóm|tổ chức|hội)(?: của)? chúng tôi(?: tên)?(?: là)?|(?:gwoup|òganizasyon|asosyasyon)(?: pa)? nou an(?: rele)?|(?:sisi|kami|chúng tôi|nou)(?: (?:ni|adalah|se|là))? (?:wanachama|anggota|para anggota|pengurus|akina mama|ibu-ibu|thành viên|manm)(?: (?:wa|dari|của|asosyasyon))?|(?:(?<!(?:patnè|donatè) )nou se|nou menm,|sisi ni|(?<!(?:mitra|donor|sponsor) )kami adalah|kami dari|kami ini|kami berasal dari|chúng tôi đến từ|nou soti nan|tunatoka|hapa ni|đây là|(?:selamat ${L}+|halo|salam),? ini|(?<!(?:đối tác|nhà tài trợ)(?: của)? )chúng tôi là|sisi,)|(?:saya(?: adalah)?|mimi ni|tôi là|mwen se)(?: ${L}{2,14},?){0,4}? ${POST}(?: (?:wa|la|cha|dari|của|nan))?|(?:saya|kami|mimi|sisi|tôi|mwen)[^.;\\n]{0,20} (?:mewakili|nawakilisha|tunawakilisha|đại diện(?: cho)?|reprezante)) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "for whom",
      4.5,
      pattern(
        `${EDGE}(?:kwa niaba|atas nama|bagi pihak|thay mặt|nan non|sou non)(?: (?:ya|cho|seluruh|anggota|wanachama|wa|tout manm))* ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "by whom",
      4,
      pattern(
        `${EDGE}(?:(?:diajukan|disusun|dibuat|dikirim|disampaikan) oleh|(?:li|i|u|ki|ya)me(?:wasilishwa|andaliwa|andikwa|tumwa|letwa) na|(?:đề xuất|đơn|hồ sơ)(?: dự án)? (?:do|của)|(?:prezante|soumèt|prepare|ekri) pa) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "whose paper",
      3,
      pattern(
        `${EDGE}(?:(?:permohonan|proposal|pengajuan|surat)(?: ${L}{3,14}){0,2}? dari|(?:ombi|barua|pendekezo|maombi)(?: ${L}{2,14}){0,2}? (?:kutoka kwa|kutoka|la)|(?:đơn|thư|đề xuất|hồ sơ)(?: ${L}{2,8}){0,3}? (?:của|từ)|(?:demann|pwopozisyon|pwojè|lèt)(?: ${L}{2,14}){0,2}? (?:nan men|soti nan|pou)) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "to whom it is to go",
      3.5,
      pattern(
        `${EDGE}(?:(?:merekomendasikan|menyarankan|mengusulkan)(?: [^.;:\\n]{0,45}?)?(?: kepada| untuk)?|(?:tunapendekeza|inapendekeza|tunashauri)(?: [^.;:\\n]{0,40}?)?(?: kwa| kwamba)?|(?:đề xuất|kiến nghị|đề nghị|quyết định)(?: [^.;:\\n]{0,40}?)? cho|akòde|apwouve|yo chwazi|terpilih:?|(?:ali|ili|kili|i)ye?(?:me)?chaguliwa(?: ni)?|được chọn là|chọn|(?:rekòmande|pwopoze|deside)(?: [^.;:\\n]{0,40}?)? bay|(?:hibah|dana|bantuan|memberi(?:kan)?|menyalurkan) (?:[^.;:\\n]{0,25} )?(?:diberikan )?kepada|ruzuku (?:[^.;:\\n]{0,25} )?kwa|kui(?:pa|patia)|(?:tài trợ|trao|cấp) (?:[^.;:\\n]{0,25} )?cho|sibvansyon (?:[^.;:\\n]{0,25} )?(?:bay|pou)) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "of whom somebody is the head",
      2,
      pattern(
        `${EDGE}(?<!(?:mantan|ansyen|kwa|kepada|gửi|pou|bay):? )${POST}(?: (?:wa|ya|dari|của|nan))?,? ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "greets",
      3,
      pattern(
        `${EDGE}(?:hormat (?:kami|saya)|wako (?:mwaminifu|mtiifu)|wenu|trân trọng(?=,| ?["“«„]?$)|kính thư|avèk respè|respè|mèsi)(?:[^.;:\\n]{0,40}[ ,])? ?${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "somebody else",
      -3.5,
      pattern(
        `${EDGE}(?:(?:dengan|atas|berkat) (?:dukungan|bantuan|kerja sama)(?: dari)?|kerja ?sama dengan|bekerja sama dengan|bersama|(?:didanai|dibiayai|didukung|dilatih|diberikan|dibantu) oleh|kwa (?:msaada|ufadhili|ushirikiano)(?: wa| na)?|(?:tunashirikiana|tukishirikiana|pamoja|tunafanya kazi) na|${L}{1,6}(?:fadhiliwa|fundishwa|saidiwa|dhaminiwa) na|(?:với|nhờ) (?:sự )?(?:hỗ trợ|tài trợ|giúp đỡ)(?: của| từ)?|(?:hợp tác|phối hợp|cùng) với|(?:ak|gras a|grasa) (?:sipò|èd|patisipasyon|finansman)(?: a)?|gras a|ansanm ak|(?:finanse|sipòte) pa|mitra kami(?: adalah)?|mshirika wetu(?: ni)?|đối tác(?: của chúng tôi)?(?: là)?|patnè nou(?: an)?(?: se)?) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "somebody to them",
      -3.5,
      pattern(
        `${EDGE}(?:(?:mengetahui|mendengar) (?:[^.;:\\n]{0,35} )?dari|(?:tulisikia|tumesikia|tulijua) (?:[^.;:\\n]{0,35} )?kutoka(?: kwa)?|biết (?:[^.;:\\n]{0,35} )?(?:qua|từ)|tande (?:[^.;:\\n]{0,40} )?(?:nan men|nan|pa)|rekening (?:[^.;:\\n]{0,20} )?di|akaunti (?:[^.;:\\n]{0,20} )?(?:iko|katika|kwenye)|tài khoản (?:[^.;:\\n]{0,20} )?(?:tại|ở)|kont (?:[^.;:\\n]{0,20} )?nan|(?:kami )?dilatih oleh|(?:diperiksa|diaudit)(?: oleh)?|milik|mali ya|thuộc (?:về|sở hữu của)|(?:kay|tè|lokal)[^.;\\n]{0,8} se pou|bukan|siyo|không phải(?: là)?|nou pa|tanyakan (?:pada|kepada)|anggota jaringan|mtandao wa|mạng lưới|manm rezo|menurut|kwa mujibu wa|theo|dapre|yth\\.?|^(?:kính gửi|kepada|kwa|bay|pou)(?: yth\\.?)?:?(?: ${POST}(?: wa| ya)?,?)?) ${MARK}`,
        "iu",
      ),
    ],
    [
      "gives",
      -3.5,
      pattern(
        `${EDGE}(?:${L}{1,6}(?:saidiwa|fundishwa|lipwa|tolewa|kaguliwa) na|ditanggung oleh|kami (?:dibantu|dilatih)(?: oleh)?) ${KIND}${MARK}`,
        "iu",
      ),
    ],
  ],
  after: [
    [
      "asks",
      4,
      pattern(
        `${BEGIN}(?:(?:dengan ini|kwa hiyo|nou menm|xin|kính|ingin|hendak|inapenda) ){0,2}(?:meng?ajukan|memohon|(?:ina|lina|kina|una|tuna)(?:leta|wasilisha|tuma) |mohon|bermohon|meminta (?!kami)|membutuhkan|memerlukan|mengharapkan|berharap|(?:ina|lina|kina|una|tuna)(?:tafuta|tarajia) |(?:i|li|ki|u|tu|a|wa)(?:na)?omba |(?:i|ki|tu|li|u)nahitaji|(?:kính )?đề nghị|mong (?:muốn|được)|cần (?:hỗ trợ|tài trợ)|nộp đơn|(?:ap |t ap |ta renmen )?mande (?!nou)|bezwen |espere |k ap ekri (?:nou|ou)|ap chèche )`,
        "iu",
      ),
    ],
    ["to whom it is to go", 3.5, pattern(`${BEGIN}(?:[ilku]{1,2}p(?:ew|atiw)e |untuk menerima hibah)`, "iu")],
    [
      "called the recipient",
      5,
      pattern(
        `^["»”]?,? ?[(,]? ?(?:selanjutnya(?: disebut)?|kuanzia sasa|hapa chini|sau đây(?: gọi (?:là|tắt là))?|kounye a rele|ki rele)(?: (?:sebagai|atakayeitwa|itakayoitwa))*:? ?["“«„]?(?:penerima|pemohon|mpokeaji|mwombaji|bên nhận|đơn vị nhận|benefisy)`,
        "iu",
      ),
    ],
    [
      "says what it is",
      2,
      pattern(
        `${BEGIN}(?:(?:${L}{3,12} )?(?:sejak|tangu|từ|depi)(?: tahun| mwaka| năm| an| ane)? \\d{4}|wenye |yenye |chenye |lenye |didirikan|berdiri (?:sejak|pada)|dibentuk|adalah (?:${L}+ )?(?:kelompok|organisasi|yayasan|lembaga|perkumpulan)|(?:i|li|ki|u)lianzishwa|ni (?:kikundi|shirika|chama|umoja|asasi)|(?:được )?thành lập|là (?:một )?(?:tổ chức|nhóm|hội|hợp tác)|te (?:fonde|kreye|fèt)|se (?:yon )?(?:${L}+ )?(?:òganizasyon|gwoup|asosyasyon|koperativ))`,
        "iu",
      ),
    ],
    [
      "gives",
      -3.5,
      pattern(
        `${BEGIN}(?:(?!memoh)me${L}{4,16} kami|(?:telah )?(?:mendanai|membiayai)|adalah mitra|(?:i|li|ki|u|wa)litu${L}+|ni (?:mshirika|mfadhili)|(?:đã )?(?:cho|tặng|giúp|hỗ trợ|tài trợ|yêu cầu|đào tạo|giới thiệu|kiểm tra|mời) chúng tôi|kiểm (?:tra|toán)|tài trợ|sẽ (?:đào tạo|tập huấn|giúp|hỗ trợ|chi trả)|chi trả|là (?:đối tác|nhà tài trợ)|(?:te )?(?:ban|ede|mande|fòme|finanse|bay) nou|te ${L}{2,12} nou|verifye|ki (?:te|ap|va|t ap) ${L}+|k ap (?:fè|bay|peye|ede) (?:fòmasyon|nou|rès)|se patnè)(?!${L})`,
        "iu",
      ),
    ],
  ],
  labels: [
    [
      -3,
      pattern(
        `^(?!.*(?:implement|prime|name of|organi[sz]ation name|regist|pemohon|mwomb|mande |đề nghị)).{0,30}(?<!${L})(?:mitra|mshirika|washirika|đối tác|patnè|bank|benki|ngân hàng|donor|wafadhili|mfadhili|nhà tài trợ|bayè fon|sumber dana|vyanzo|nguồn|sous finansman|kelompok sasaran|walengwa)(?!${L})`,
        "iu",
      ),
    ],
    [
      5,
      pattern(
        `^[^a-zà-ỹ]{0,8}(?:${L}[.)] ?)?(?:(?:usulan |calon )?(?:pemohon|pengusul|pengaju|penerima (?:hibah|dana)|mwombaji|muombaji|mpokeaji(?: wa ruzuku)?|benefisyè|aplikan)(?: (?:aliyependekezwa|yang diusulkan|sibvansyon an|nou pwopoze a|hibah|wa ruzuku))?|nama (?:resmi |lengkap )?(?:organisasi|lembaga|kelompok|yayasan|pemohon|pertubuhan)(?: pemohon| pengusul)?|(?:diajukan|diusulkan) oleh|diberikan kepada|imetolewa kwa|cấp cho|(?:nani anaomba|anayeomba|linaloomba|(?:i|li)mewasilishwa na)|jina (?:kamili |rasmi )?la (?:shirika|kikundi|chama|mwombaji|asasi|taasisi)(?: linaloomba| ${L}enu| ${L}ako)?|tên (?:đầy đủ |chính thức )?(?:của )?(?:tổ chức|đơn vị|nhóm|hội|cơ quan)(?: (?:đề nghị|xin tài trợ|nộp đơn|đề xuất|đăng ký|của (?:anh chị|quý vị|bạn)))?|(?:tổ chức|đơn vị|cơ quan|bên) (?:được )?(?:đề xuất|đề nghị|xin tài trợ|nhận tài trợ|nộp đơn|đăng ký|nhận)|non (?:konplè |ofisyèl )?(?:òganizasyon|gwoup|asosyasyon)(?: k ap mande| ou| nou)?(?: an?)?|(?:moun|òganizasyon|gwoup) k ap (?:pote|mande|prezante)(?: ${L}+){0,3}|(?:soumèt|prezante) pa)(?: (?:sesuai|menurut|theo|dapre|kulingana) [^:(]{2,30})?(?:,? ?\\([^()]*\\))?[\\s:?*]*$`,
        "iu",
      ),
    ],
  ],
};
