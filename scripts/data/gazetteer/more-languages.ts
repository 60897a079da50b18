import { CUE } from "../../../lib/recognise/cue.ts";
import { MORE_ASKING } from "./more-asking.ts";
import { formsOf } from "./stems.ts";

/**
 * What requests, records and invitations say in languages beyond the six that have every cue: German, Italian, Romanian,
 * Dutch, Polish, Turkish, Indonesian and Malay, Swahili, Haitian Creole, Vietnamese, Serbian, Bosnian and Croatian,
 * Albanian, Ukrainian. Words of ours, written down from how forms, letters and proposals are worded in each.
 */
const MORE: [cue: number, stems: string][] = [
  [
    CUE.ask,
    "wir bitten um,wir beantragen,beantragt hiermit,beantragte summe,beantragter betrag,beantragte fördersumme,beantragte zuwendung,beantragte mittel,antrag auf förderung,antrag auf zuwendung,antrag auf zuschuss,förderantrag,zuwendungsantrag,projektantrag,bittet um unterstützung,bitten wir um," +
      "chiediamo,richiediamo,chiediamo un contributo,richiesta di contributo,richiesta di finanziamento,domanda di contributo,domanda di finanziamento,importo richiesto,contributo richiesto,finanziamento richiesto,somma richiesta,chiede un contributo," +
      "solicităm,solicităm finanțare,solicită finanțare,cerere de finanțare,cerere de grant,cerere de sprijin,suma solicitată,grant solicitat,finanțare solicitată,valoarea solicitată,vă rugăm să," +
      "wij vragen,wij verzoeken,subsidieaanvraag,projectaanvraag,aanvraag voor subsidie,gevraagd bedrag,gevraagde bijdrage,aangevraagd bedrag,verzoek om financiering,verzoek om steun,vragen wij," +
      "prosimy o,wnioskujemy o,wniosek o dofinansowanie,wniosek o grant,wniosek o dotację,wnioskowana kwota,kwota wnioskowana,kwota dofinansowania,zwracamy się z prośbą," +
      "talep ediyoruz,talep edilen tutar,talep edilen miktar,talep edilen hibe,talep edilen destek,hibe başvurusu,proje başvurusu,destek talebi,destek rica ediyoruz,rica ederiz,istenen tutar,başvuruyoruz," +
      "kami mengajukan,kami memohon,mengajukan permohonan,permohonan hibah,permohonan bantuan,permohonan dana,permohonan pendanaan,dana yang diajukan,jumlah yang diajukan,jumlah dana yang dimohon,dana yang dimohon,jumlah dipohon,permohonan geran," +
      "tunaomba,tunaomba ruzuku,tunaomba ufadhili,tunaomba msaada,ombi la ruzuku,ombi la ufadhili,ombi la fedha,ombi la msaada,maombi ya ruzuku,maombi ya fedha,kiasi kinachoombwa,kiasi cha fedha kinachoombwa,fedha zinazoombwa,anaomba," +
      "nou mande,n ap mande,demann finansman,demann sibvansyon,demann èd,kantite lajan nou mande,montan nou mande,lajan nou mande,nou bezwen yon finansman," +
      "chúng tôi xin,xin tài trợ,đề nghị tài trợ,đơn xin tài trợ,đơn đề nghị,số tiền đề nghị,kinh phí đề nghị,số tiền xin tài trợ,kinh phí xin tài trợ,kính đề nghị,kính mong," +
      "molimo vas,tražimo,tražimo podršku,zahtev za finansiranje,zahtjev za finansiranje,zahtjev za financiranje,zahtev za podršku,zahtjev za podršku,traženi iznos,iznos koji se traži,zatraženi iznos,prijava projekta," +
      "kërkojmë,ju lutemi,kërkesë për financim,kërkesë për grant,kërkesë për mbështetje,aplikim për grant,shuma e kërkuar,granti i kërkuar,aplikojmë," +
      "просимо,звертаємося з проханням,запит на фінансування,заявка на грант,заявка на фінансування,грантова заявка,проєктна заявка,запитувана сума,запитуваний бюджет,сума запиту,сума гранту,просимо розглянути," +
      "просит выделить,просим выделить,просим поддержать,грантовая заявка,проектная заявка,запрос на финансирование,запрошенная сумма,заявление на грант,обращаемся с просьбой," +
      "نتقدم بطلب,نتقدم إليكم بطلب,نلتمس منكم,طلب دعم,طلب دعم مالي,الدعم المطلوب,التمويل المطلوب,القيمة المطلوبة,المنحة المطلوبة,نرجو دعمكم,نلتمس دعمكم",
  ],
  [
    CUE.proposal,
    "unser verein,unsere organisation,unser projekt,unser antrag,unser vorhaben,anbei erhalten sie,im anhang finden sie,anbei senden wir,hiermit reichen wir,wir schlagen vor,unsere stiftung," +
      "la nostra associazione,la nostra organizzazione,il nostro progetto,la nostra proposta,la nostra cooperativa,in allegato,alleghiamo,vi inviamo,proponiamo,presentiamo la," +
      "organizația noastră,asociația noastră,proiectul nostru,propunerea noastră,fundația noastră,atașat găsiți,anexat,în anexă,vă transmitem,propunem," +
      "onze organisatie,onze stichting,ons project,ons voorstel,onze vereniging,bijgevoegd,in de bijlage,wij stellen voor,hierbij sturen," +
      "nasza organizacja,nasze stowarzyszenie,nasza fundacja,nasz projekt,w załączeniu,w załączniku,proponujemy,przesyłamy," +
      "derneğimiz,vakfımız,kuruluşumuz,örgütümüz,projemiz,önerimiz,ekte,ekte sunulmuştur,ekte bulabilirsiniz,ilişikte,öneriyoruz,arz ederiz," +
      "organisasi kami,yayasan kami,lembaga kami,proyek kami,proposal kami,program kami,terlampir,bersama ini kami,kami lampirkan,kami mengusulkan,perkumpulan kami,pertubuhan kami," +
      "shirika letu,kikundi chetu,taasisi yetu,mradi wetu,pendekezo letu,andiko letu,tumeambatanisha,kiambatanisho,tunapendekeza,chama chetu,asasi yetu," +
      "òganizasyon nou,asosyasyon nou,pwojè nou,pwopozisyon nou,gwoup nou,nou voye,nou pwopoze,nou tache," +
      "tổ chức của chúng tôi,tổ chức chúng tôi,dự án của chúng tôi,đề xuất của chúng tôi,hội chúng tôi,trung tâm chúng tôi,đính kèm,gửi kèm,chúng tôi đề xuất," +
      "naša organizacija,naše udruženje,naša udruga,naš projekat,naš projekt,naš predlog,naš prijedlog,u prilogu,predlažemo,dostavljamo," +
      "organizata jonë,shoqata jonë,projekti ynë,propozimi ynë,bashkëngjitur,bashkangjitur,propozojmë,qendra jonë,fondacioni ynë," +
      "наша громадська організація,наш проєкт,нашого проєкту,наша спілка,наш фонд,пропонуємо,у додатку,додаємо,надсилаємо,наша ініціатива," +
      "наш фонд,наше объединение,наша ассоциация,наше предложение,в приложении,направляем,направляем вам,наш центр," +
      "جمعيتنا,مؤسستنا,مركزنا,مقترحنا,تجدون رفقته,رفقته,نرسل لكم,مرفقا",
  ],
  [
    CUE.paper,
    "projektskizze,projektvorschlag,projektbeschreibung,konzeptpapier,antragsformular,anschreiben,kurzkonzept," +
      "proposta di progetto,nota concettuale,modulo di domanda,formulario di candidatura,scheda progetto,lettera di presentazione,domanda di sovvenzione," +
      "propunere de proiect,notă conceptuală,notă de concept,formular de aplicare,formular de cerere,fișa proiectului,scrisoare de intenție," +
      "projectvoorstel,aanvraagformulier,conceptnota,begeleidende brief,projectplan," +
      "propozycja projektu,nota koncepcyjna,formularz wniosku,opis projektu,wniosek projektowy,list motywacyjny," +
      "proje önerisi,proje teklifi,kavram notu,ön teklif,başvuru formu,hibe başvuru formu,niyet mektubu,proje özeti," +
      "proposal kegiatan,proposal proyek,usulan proyek,usulan kegiatan,catatan konsep,nota konsep,formulir permohonan,formulir pengajuan,surat permohonan,surat pengantar,kertas konsep,kertas cadangan,borang permohonan," +
      "andiko la mradi,pendekezo la mradi,andiko dhana,dokezo la dhana,fomu ya maombi,barua ya maombi,muhtasari wa mradi," +
      "pwopozisyon pwojè,nòt konseptyèl,fòm demann,fòmilè demann,lèt demann,rezime pwojè," +
      "đề xuất dự án,đề cương dự án,bản đề xuất,ý tưởng dự án,mẫu đơn,thư ngỏ,thuyết minh dự án,tóm tắt dự án," +
      "predlog projekta,prijedlog projekta,projektni predlog,projektni prijedlog,prijavni obrazac,obrazac za prijavu,koncept projekta,sažetak projekta," +
      "propozim projekti,projekt propozim,projekt-propozim,koncept note,nota konceptuale,formular aplikimi,formulari i aplikimit,përmbledhje e projektit," +
      "проєктна пропозиція,концептуальна записка,концепція проєкту,форма заявки,заявка на участь,супровідний лист,опис проєкту," +
      "проектное предложение,концепция проекта,описание проекта,форма заявки,анкета заявки,сопроводительное письмо,заявка на участие в конкурсе," +
      "مقترح,مقترح مشروع,ورقة مفاهيمية,مذكرة تصورية,استمارة طلب,استمارة الطلب,بطاقة المشروع,ملخص المشروع,بطاقة تقنية للمشروع",
  ],
  [
    CUE.record,
    "bewilligung,zuwendungsbescheid,förderkennzeichen,aktenzeichen,antragsnummer,vertragsnummer,änderungsvertrag,laufzeitverlängerung,eingangsdatum,zuwendungsempfänger," +
      "numero di protocollo,numero pratica,stato della domanda,convenzione di sovvenzione,data di ricezione,beneficiario del contributo,proroga senza costi,atto aggiuntivo," +
      "număr de înregistrare,numărul cererii,acord de grant,contract de grant,act adițional,data primirii,beneficiarul grantului,prelungire fără costuri," +
      "dossiernummer,aanvraagnummer,subsidieovereenkomst,datum ontvangst,begunstigde," +
      "numer wniosku,umowa o dofinansowanie,umowa dotacji,aneks do umowy,data wpływu,beneficjent dotacji," +
      "başvuru numarası,başvuru no,hibe sözleşmesi,sözleşme numarası,zeyilname,ek protokol,hibe yararlanıcısı,alındığı tarih," +
      "nomor permohonan,nomor proposal,nomor hibah,perjanjian hibah,tanggal diterima,penerima hibah,adendum,amandemen," +
      "namba ya maombi,mkataba wa ruzuku,tarehe ya kupokelewa,mpokeaji wa ruzuku,nyongeza ya mkataba,nambari ya maombi," +
      "nimewo dosye,nimewo demann,akò sibvansyon,dat resepsyon," +
      "số hồ sơ,mã hồ sơ,thỏa thuận tài trợ,hợp đồng tài trợ,ngày tiếp nhận,bên nhận tài trợ,đơn vị nhận tài trợ,phụ lục hợp đồng," +
      "broj prijave,broj predmeta,ugovor o grantu,ugovor o dodjeli,aneks ugovora,datum prijema,korisnik granta,primalac granta," +
      "numri i aplikimit,marrëveshje granti,marrëveshja e grantit,kontrata e grantit,data e pranimit,përfituesi i grantit,aneks kontrate," +
      "номер заявки,грантова угода,угода про грант,додаткова угода,дата отримання,отримувач гранту,грантоотримувач,реєстраційний номер заявки," +
      "дата поступления,договор гранта,грантовое соглашение,получатель гранта,регистрационный номер заявки,входящий номер," +
      "رقم الملف,اتفاقية منحة,اتفاقية المنحة,تاريخ الاستلام,الجهة المستفيدة من المنحة,تمديد دون تكلفة",
  ],
  [
    CUE.plan,
    "kostenplan,finanzierungsplan,finanzplan,projektlaufzeit,projektziel,projektziele,zielgruppe,eigenmittel,gesamtkosten,zeitplan,erwartete ergebnisse,maßnahmen,nachhaltigkeit," +
      "piano finanziario,durata del progetto,obiettivo generale,obiettivi specifici,risultati attesi,cronoprogramma,costo totale,cofinanziamento,quadro logico,piano di lavoro,destinatari,preventivo," +
      "bugetul proiectului,buget,durata proiectului,obiectiv general,obiective specifice,rezultate așteptate,plan de lucru,cofinanțare,grup țintă,calendarul activităților," +
      "begroting,projectduur,looptijd,doelstellingen,verwachte resultaten,werkplan,doelgroep,eigen bijdrage,tijdschema," +
      "budżet projektu,budżet,kosztorys,harmonogram,czas trwania projektu,cele projektu,oczekiwane rezultaty,wkład własny,grupa docelowa," +
      "proje bütçesi,bütçe,proje süresi,genel amaç,özel hedefler,beklenen sonuçlar,faaliyet planı,iş planı,eş finansman,hedef grup,toplam maliyet,uygulama süresi," +
      "rencana anggaran,rencana anggaran biaya,anggaran,durasi proyek,jangka waktu,tujuan umum,tujuan khusus,hasil yang diharapkan,rencana kerja,penerima manfaat,jadwal kegiatan,anggaran biaya,bajet,tempoh projek," +
      "bajeti,bajeti ya mradi,muda wa mradi,malengo,lengo kuu,malengo mahususi,matokeo yanayotarajiwa,mpango kazi,walengwa,mchanganuo wa gharama,gharama za mradi," +
      "bidjè,bidjè pwojè,dire pwojè,objektif jeneral,objektif espesifik,rezilta,plan travay,benefisyè,kalandriye," +
      "ngân sách,dự toán,dự toán kinh phí,thời gian thực hiện,mục tiêu chung,mục tiêu cụ thể,kết quả mong đợi,kế hoạch thực hiện,đối tượng hưởng lợi,tổng kinh phí,vốn đối ứng," +
      "budžet projekta,budžet,proračun,trajanje projekta,opšti cilj,opći cilj,specifični ciljevi,očekivani rezultati,plan rada,plan aktivnosti,ciljna grupa,ukupni troškovi,vlastito učešće," +
      "buxheti,buxheti i projektit,kohëzgjatja,kohëzgjatja e projektit,objektivi i përgjithshëm,objektivat specifike,rezultatet e pritshme,plani i punës,grupi i synuar,përfituesit,bashkëfinancim," +
      "бюджет проєкту,кошторис,термін реалізації,тривалість проєкту,мета проєкту,цілі та завдання,очікувані результати,план робіт,цільова група,власний внесок,календарний план," +
      "смета,смета расходов,длительность проекта,сроки реализации,цель проекта,целевая группа,календарный план,собственный вклад," +
      "ميزانية,الميزانية التقديرية,مدة الإنجاز,مدة التنفيذ,الهدف العام,الأهداف الخاصة,الأهداف المحددة,النتائج المنتظرة,خطة العمل,الفئة المستهدفة",
  ],
  [
    CUE.form,
    "antragsteller(|in),antragstellende organisation,name der organisation,projekttitel,projektträger,rechtsform,fördersumme,zuwendung,zuschuss," +
      "richiedente,soggetto richiedente,soggetto proponente,ente proponente,proponente,denominazione,ragione sociale,titolo del progetto,contributo," +
      "solicitant,solicitantul,aplicant,aplicantul,denumirea organizației,titlul proiectului,organizația solicitantă,finanțare nerambursabilă," +
      "aanvrager,naam van de organisatie,projecttitel,indiener,subsidie," +
      "wnioskodawca,nazwa organizacji,tytuł projektu,podmiot składający,dotacja,dofinansowanie," +
      "başvuru sahibi,başvuran,başvuran kuruluş,başvurucu,kuruluşun adı,kurum adı,projenin adı,proje adı,hibe,proje başlığı," +
      "pemohon,pengusul,lembaga pengusul,nama lembaga,nama organisasi,judul proyek,judul program,judul kegiatan,hibah,organisasi pemohon,tajuk projek," +
      "mwombaji,jina la shirika,jina la kikundi,jina la taasisi,jina la mradi,kichwa cha mradi,ruzuku,shirika linaloomba,jina la mwombaji," +
      "moun k ap mande,non òganizasyon,non asosyasyon,tit pwojè,òganizasyon k ap mande,sibvansyon," +
      "tổ chức đề xuất,đơn vị đề xuất,tên tổ chức,tên đơn vị,tên dự án,đơn vị xin tài trợ,tổ chức xin tài trợ,đơn vị nộp đơn,viện trợ không hoàn lại," +
      "podnosilac,podnositelj,podnosilac prijave,podnositelj prijave,podnosilac zahtjeva,podnosilac zahteva,aplikant,naziv organizacije,naziv projekta,naziv udruženja,bespovratna sredstva," +
      "aplikuesi,aplikanti,organizata aplikuese,emri i organizatës,titulli i projektit,emri i projektit,kërkuesi,subjekti kërkues," +
      "заявник,аплікант,організація-заявник,назва організації,назва проєкту,повна назва організації,грант," +
      "организация-заявитель,полное наименование,наименование организации,заявитель,название проекта,грант," +
      "الجهة المتقدمة,الجهة الطالبة,حامل المشروع,صاحب المشروع,الجمعية حاملة المشروع,اسم الجمعية,اسم المشروع,عنوان المشروع",
  ],
  [
    CUE.call,
    "aufruf zur einreichung,förderaufruf,ausschreibung,projektaufruf,aufruf zur interessenbekundung," +
      "bando,avviso pubblico,invito a presentare proposte,bando di concorso,invito a presentare progetti," +
      "apel de propuneri,apel de proiecte,concurs de granturi,concurs de proiecte,lansează apelul,anunț privind lansarea," +
      "oproep tot het indienen,oproep voor voorstellen,subsidieoproep," +
      "nabór wniosków,konkurs grantowy,zaproszenie do składania,konkurs na projekty,otwarty konkurs," +
      "proje teklif çağrısı,teklif çağrısı,hibe çağrısı,başvuru çağrısı,hibe programı ilanı," +
      "undangan proposal,panggilan proposal,undangan pengajuan proposal,pengumuman hibah,seruan proposal,pelawaan cadangan," +
      "wito wa maombi,wito wa mapendekezo,wito wa kuwasilisha,tangazo la ruzuku,mwaliko wa maombi," +
      "apèl pou pwopozisyon,apèl pou pwojè," +
      "kêu gọi đề xuất,mời nộp đề xuất,thông báo tài trợ,kêu gọi nộp hồ sơ,thư mời nộp hồ sơ," +
      "poziv za dostavljanje,javni poziv,poziv za podnošenje,konkurs za dodelu,natječaj,poziv za prijedloge,javni konkurs," +
      "thirrje për propozime,thirrje për aplikime,thirrje për projekt propozime,ftesë për aplikim,shpallet thirrja," +
      "конкурс грантів,конкурс проєктів,оголошує конкурс,запрошує подавати заявки,прийом заявок,грантовий конкурс,запрошення до участі," +
      "грантовый конкурс,конкурс малых грантов,приглашает к участию,объявление о конкурсе," +
      "إعلان طلب مقترحات,دعوة لتقديم المشاريع,طلب عروض المشاريع,الإعلان عن فرصة,إعلان عن منح",
  ],
  [
    CUE.callTerm,
    "antragsfrist,wer kann sich bewerben,antragsberechtigte,auswahlkriterien,höchstbetrag,fördervoraussetzungen," +
      "soggetti ammissibili,termine di presentazione,criteri di valutazione,importo massimo,chi può partecipare,come partecipare," +
      "solicitanți eligibili,termen limită de depunere,criterii de evaluare,cine poate aplica,cum aplicați,suma maximă," +
      "wie kan aanvragen,uiterste indieningsdatum,beoordelingscriteria,maximaal bedrag," +
      "kto może złożyć,termin składania wniosków,kryteria oceny,maksymalna kwota," +
      "son başvuru tarihi,kimler başvurabilir,uygunluk kriterleri,değerlendirme kriterleri,azami tutar,nasıl başvurulur," +
      "batas akhir,siapa yang dapat mendaftar,kriteria seleksi,kriteria penilaian,jumlah maksimum,cara mendaftar,tarikh tutup," +
      "nani anaweza kuomba,vigezo vya,tarehe ya mwisho,kiwango cha juu,jinsi ya kuomba," +
      "hạn nộp hồ sơ,đối tượng đủ điều kiện,tiêu chí đánh giá,mức tài trợ tối đa,cách nộp hồ sơ," +
      "ko može aplicirati,ko se može prijaviti,kriteriji za ocjenu,kriterijumi za ocenu,maksimalni iznos,kako se prijaviti,krajnji rok," +
      "kush mund të aplikojë,kriteret e vlerësimit,shuma maksimale,si të aplikoni,afati për aplikim," +
      "хто може подати,критерії оцінювання,максимальна сума,як подати заявку,кінцевий термін подання,вимоги до заявників," +
      "кто может подать,максимальная сумма,как подать заявку,последний срок",
  ],
  ...MORE_ASKING,
];

export const MORE_LANGUAGES: [cue: number, phrases: string][] = MORE.map(([cue, stems]) => [
  cue,
  stems
    .split(",")
    .flatMap((stem) => formsOf(stem))
    .join(","),
]);
