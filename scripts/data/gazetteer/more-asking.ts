import { CUE } from "../../../lib/recognise/cue.ts";

/** Single words of requests in the languages of `more-languages`: a page is judged by how many families meet. */
export const MORE_ASKING: [cue: number, stems: string][] = [
  [
    CUE.want,
    "bitten,bittet,beantrag(en|t),benötig(en|t),möchten,würden gern,hoffen,wünschen,brauchen," +
      "chied(e|iamo|ono),richied(e|iamo|ono),vorremmo,desideriamo,abbiamo bisogno,intendiamo,speriamo," +
      "dorim,cerem,cere,solicită,avem nevoie,intenționăm,sperăm,am dori," +
      "vragen,verzoeken,willen graag,hopen,hebben nodig," +
      "prosimy,chcielibyśmy,wnioskujemy,potrzebujemy,pragniemy," +
      "talep eder,rica,istiyoruz,ihtiyacımız,umuyoruz,planlıyoruz,hedefliyoruz," +
      "memohon,mengajukan,membutuhkan,berharap,ingin,bermaksud,mengharapkan,memerlukan," +
      "tunahitaji,tungependa,tunatarajia,tunataka,tunakusudia,kuomba,linaomba,kinaomba," +
      "nou ta renmen,nou bezwen,nou vle,nou espere,nou swete," +
      "mong muốn,chúng tôi cần,mong nhận được,rất mong,đề nghị,dự kiến,kính xin," +
      "molimo,želimo,tražimo,potrebno,nadamo,planiramo,želeli bismo,željeli bismo," +
      "kërkon,dëshirojmë,duam,kemi nevojë,shpresojmë,synojmë,do të donim," +
      "просимо,просить,хочемо,потребуємо,потрібн(о|а|і|ий),сподіваємося,плануємо,прагнемо,хотіли б," +
      "планируем,хотели бы,необходим(о|а|ы),обращаемся,рассчитываем",
  ],
  [
    CUE.part,
    "projektziel(|e),ziele,aktivitäten,zielgruppe,ergebnisse,laufzeit,zeitraum,kosten,budget,hintergrund,ausgangslage,begünstigte,partner,zusammenfassung,nachhaltigkeit,methodik,ort," +
      "obiettiv(o|i),attività,beneficiari,risultati,durata,cronogramma,periodo,costi,importo,contesto,problema,metodologia,monitoraggio,sostenibilità,sintesi,luogo," +
      "obiectiv(|e|ul|ele),activități,beneficiari,rezultate,durata,perioada,costuri,context,problema,metodologie,monitorizare,sustenabilitate,rezumat,parteneri," +
      "doel(|en|stelling),activiteiten,doelgroep,resultaten,looptijd,kosten,achtergrond,samenvatting,duurzaamheid," +
      "cel(|e),działania,beneficjenci,rezultaty,okres,koszty,uzasadnienie,streszczenie,trwałość," +
      "amaç,hedef(|ler),faaliyet(|ler),yararlanıcılar,sonuçlar,süre,dönem,maliyet,gerekçe,arka plan,yöntem,izleme,sürdürülebilirlik,özet,ortaklar,yer," +
      "tujuan,kegiatan,penerima manfaat,hasil,durasi,waktu,biaya,latar belakang,masalah,metode,pemantauan,keberlanjutan,ringkasan,mitra,lokasi,objektif,aktiviti," +
      "lengo,malengo,shughuli,walengwa,matokeo,muda,kipindi,gharama,usuli,tatizo,mbinu,ufuatiliaji,uendelevu,muhtasari,washirika,mahali,eneo," +
      "objektif,aktivite,benefisyè,rezilta,dire,peryòd,pri,kontèks,pwoblèm,metòd,rezime,patnè,kote," +
      "mục tiêu,hoạt động,đối tượng,kết quả,thời gian,kinh phí,bối cảnh,vấn đề,phương pháp,giám sát,bền vững,tóm tắt,đối tác,địa điểm," +
      "cilj(|evi),aktivnosti,korisnici,rezultati,trajanje,period,troškovi,pozadina,problem,metodologija,praćenje,održivost,sažetak,partneri,mjesto,mesto," +
      "objektiv(|a|at|i),aktivitete(|t),përfitues(|it),rezultate(|t),kohëzgjatja,periudha,kosto,konteksti,problemi,metodologjia,monitorimi,qëndrueshmëria,përmbledhje,partnerët,vendi," +
      "мета,цілі,завдання,заходи,діяльність,бенефіціари,результати,тривалість,період,вартість,проблема,методологія,моніторинг,сталість,партнери,місце,опис," +
      "деятельность,бенефициары,период,проблема,методология,мониторинг,устойчивость,место,описание,актуальность",
  ],
  [
    CUE.desk,
    "botschaft,us-botschaft,amerikanische botschaft,botschaft der vereinigten staaten,konsulat,generalkonsulat,botschafter(|in)," +
      "ambasciata,ambasciata degli stati uniti,ambasciata americana,consolato,ambasciatore,ambasciatrice," +
      "ambasada,ambasada sua,ambasada statelor unite,ambasadei,ambasadorul,consulat," +
      "ambassade van de verenigde staten,amerikaanse ambassade,ambassadeur,consulaat," +
      "ambasada stanów zjednoczonych,ambasady,ambasador,konsulat," +
      "büyükelçili(ği|ğine|k),abd büyükelçiliği,amerika büyükelçiliği,konsolosluğu,başkonsolosluğu,büyükelçi," +
      "kedutaan,kedutaan besar,kedutaan besar amerika serikat,kedubes as,kedubes,duta besar,konsulat jenderal,konsulat," +
      "ubalozi,ubalozi wa marekani,balozi,mheshimiwa balozi," +
      "anbasad,anbasad amerikèn,anbasad etazini,anbasadè," +
      "đại sứ quán,đại sứ quán hoa kỳ,đại sứ quán mỹ,đại sứ,lãnh sự quán,tổng lãnh sự quán," +
      "ambasad(a|e|i|u),ambasada sjedinjenih država,ambasada sad,veleposlanstvo,ambasador(|u),konzulat," +
      "ambasada e shba,ambasada amerikane,ambasadës,ambasadës së shba,ambasadori," +
      "посольств(о|а|у|і),посольство сша,консульств(о|а),посол," +
      "سفارة الولايات المتحدة الأمريكية,القنصلية العامة,السيد السفير,السيدة السفيرة",
  ],
  [
    CUE.attached,
    "anbei,anhang,im anhang,anlage(|n),beigefügt,als anlage," +
      "allegat(o|a|i|e),in allegato,alleghiamo," +
      "atașat(|ă|e),anex(ă|ele|at),anexăm," +
      "bijlage(|n),bijgevoegd,bijgaand," +
      "załącznik(|i),w załączeniu," +
      "ekte,ekli,ekler,ekinde,ilişikte," +
      "terlampir,lampiran,dilampirkan," +
      "kiambatanisho,viambatanisho,imeambatanishwa," +
      "atache,tache," +
      "đính kèm,kèm theo,phụ lục," +
      "u prilogu,prilog(|u),priloženo," +
      "bashkëngjitur,bashkangjitur,shtojcë," +
      "додат(ок|ки|ку),додається,додаємо," +
      "приложение,вложени(е|и)",
  ],
  [
    CUE.idea,
    "projekt(|s|es),vorhaben,antrag,antrags,projektidee,konzept,skizze," +
      "progett(o|i),proposta,domanda,richiesta,iniziativa,idea progettuale," +
      "proiect(|ul|ului|e),propunere(|a),cerere(|a),inițiativă,aplicație," +
      "projectvoorstel,aanvraag,voorstel," +
      "wniosek,propozycja," +
      "proje(|si|nin|mizin),öneri,başvuru(|su|muz),girişim," +
      "proyek,usulan,permohonan,pengajuan,program,cadangan,projek," +
      "mradi,pendekezo,andiko,ombi,maombi," +
      "pwojè,pwopozisyon,demann," +
      "dự án,đề xuất,đề án,sáng kiến," +
      "projek(at|t|ta|tu),predlog,prijedlog,prijava,inicijativa,zahtev,zahtjev," +
      "projekt(i|it|in),propozim(|i|in),aplikim(|i|in),kërkes(ë|a),nism(ë|a)," +
      "проєкт(|у|ом|і),пропозиці(я|ю|ї),заявк(а|у|и),ініціатив(а|у|и)," +
      "предложени(е|я|ю),инициатив(а|у|ы)",
  ],
  [
    CUE.change,
    "verlängerung,kostenneutral(|e|er),laufzeitverlängerung,änderungsantrag,aufstockung,nachtrag,zusätzliche mittel," +
      "proroga,atto aggiuntivo,modifica,fondi aggiuntivi,senza costi," +
      "prelungire(|a),act adițional,modificare,fonduri suplimentare," +
      "verlenging,wijziging,aanvullende," +
      "przedłużenie,aneks,zmiana,dodatkowe środki," +
      "süre uzatımı,uzatma,zeyilname,ek süre,ek bütçe," +
      "perpanjangan,amandemen,adendum,perubahan,tambahan dana," +
      "kuongeza muda,nyongeza,marekebisho," +
      "pwolonjman,amannman," +
      "gia hạn,điều chỉnh,bổ sung," +
      "produženje,produžetak,aneks,izmjena,izmena,dodatna sredstva," +
      "zgjatje,shtyrje,aneks,ndryshim,fonde shtesë," +
      "продовження,додаткова угода,зміни,додаткові кошти," +
      "продление,дополнительное соглашение,изменение,дополнительные средства",
  ],
  [
    CUE.farewell,
    "mit freundlichen grüßen,freundliche grüße,hochachtungsvoll,mit besten grüßen,herzliche grüße," +
      "cordiali saluti,distinti saluti,cordialmente,in attesa," +
      "cu stimă,cu respect,cu deosebită considerație,cu prietenie," +
      "met vriendelijke groet,hoogachtend,met vriendelijke groeten," +
      "z poważaniem,z wyrazami szacunku,pozdrawiam," +
      "saygılarımızla,saygılarımla,saygıyla,iyi çalışmalar," +
      "hormat kami,hormat saya,terima kasih,salam hormat,wassalam,yang benar," +
      "wako katika,wenu katika,natanguliza shukrani,asante,wako mtiifu,wako," +
      "ak respè,mèsi,respektyezman,salitasyon," +
      "trân trọng,kính thư,xin chân thành cảm ơn,xin cảm ơn," +
      "s poštovanjem,srdačan pozdrav,unaprijed zahvaljujemo,unapred zahvaljujemo," +
      "me respekt,me nderim,faleminderit,përshëndetje," +
      "з повагою,з найкращими побажаннями,щиро ваш," +
      "с наилучшими пожеланиями,искренне ваш",
  ],
  [
    CUE.status,
    "eingegangen,eingang,in bearbeitung,in prüfung,vorgang,antragsteller,zuwendungsempfänger,unterschrift,bewilligt," +
      "ricevuto,in valutazione,pratica,protocollo,richiedente,firma,istruttoria," +
      "primit,în evaluare,dosar,solicitant,semnătura,înregistrat," +
      "ontvangen,in behandeling,aanvrager,handtekening," +
      "otrzymano,w trakcie oceny,wnioskodawca,podpis," +
      "durum,durumu,alındı,değerlendirmede,inceleniyor,başvuran,imza,başvuru sahibi," +
      "status,diterima,sedang ditinjau,pemohon,pengusul,tanda tangan,dalam penilaian," +
      "hali,hali ya maombi,imepokelewa,inapitiwa,mwombaji,sahihi,saini," +
      "estati,resevwa,siyati," +
      "trạng thái,tình trạng,đã nhận,đang xem xét,chữ ký,đang thẩm định," +
      "status,primljeno,u obradi,podnosilac,podnositelj,potpis,zaprimljeno," +
      "statusi,pranuar,në shqyrtim,aplikuesi,nënshkrimi," +
      "отримано,на розгляді,заявник,підпис,надійшло," +
      "на рассмотрении,поступило,подпись,зарегистрирован(о|а)",
  ],
  [
    CUE.over,
    "abschlussbericht,pressemitteilung,wurde bewilligt,wurden ausgewählt,sagte,teilte mit,erhielt eine förderung,geförderte projekte,preisträger,lesen sie auch," +
      "relazione finale,comunicato stampa,ha dichiarato,sono stati selezionati,progetti finanziati,vincitori,leggi anche," +
      "raport final,comunicat de presă,a declarat,au fost selectate,proiecte finanțate,câștigători,citește și," +
      "eindverslag,persbericht,zei,gefinancierde projecten,lees ook," +
      "sprawozdanie końcowe,komunikat prasowy,powiedział(|a),dofinansowane projekty,czytaj także," +
      "nihai rapor,basın bülteni,dedi,açıkladı,söyledi,desteklenen projeler,kazananlar,hibe almaya hak kazandı," +
      "laporan akhir,siaran pers,kata,ujarnya,proyek yang didanai,penerima hibah terpilih,baca juga," +
      "taarifa kwa vyombo vya habari,alisema,ripoti ya mwisho,miradi iliyofadhiliwa,waliochaguliwa,soma pia," +
      "kominike,rapò final,te di," +
      "báo cáo kết thúc,thông cáo báo chí,cho biết,phát biểu,các dự án được tài trợ,xem thêm," +
      "završni izvještaj,završni izveštaj,saopštenje,saopćenje,rekao je,rekla je,izjavi(o|la),podržani projekti,dobitnici,pročitajte," +
      "raporti përfundimtar,njoftim për shtyp,tha,deklaroi,projektet e financuara,fituesit,lexo edhe," +
      "підсумковий звіт,пресреліз,сказа(в|ла),повідоми(в|ла|ли),зазначи(в|ла),профінансовані проєкти,переможці,читайте також," +
      "итоговый отчет,пресс-релиз,сказал(|а),отметил(|а),рассказал(|а),победители,профинансированные проекты,читайте также",
  ],
  [
    CUE.rule,
    "antragsberechtigt,bewerbungsfrist,einsendeschluss,ihr antrag,ihr projekt,anträge,förderrichtlinie(|n),stellenausschreibung,bewerben sie sich,muss der antragsteller," +
      "possono presentare,scadenza,le domande,i richiedenti,ammissibili,bando,la vostra proposta,criteri," +
      "pot aplica,termen limită,solicitanții,eligibili,aplicațiile,propunerile,anunț de post," +
      "deadline,aanvragers,komen in aanmerking,uw aanvraag,uw project," +
      "wnioskodawcy,termin składania,kwalifikują się,wnioski należy,nabór wniosków," +
      "son başvuru,başvuru sahipleri,başvuranlar,uygun,başvurular,iş ilanı,teklifler," +
      "batas waktu,pemohon harus,pelamar,proposal anda,organisasi anda,lowongan,syarat,persyaratan," +
      "mwisho wa kupokea,waombaji,wanaostahili,mwisho wa maombi,nafasi ya kazi,sifa za," +
      "dat limit,moun ki ka aplike," +
      "hạn nộp,hạn chót,đủ điều kiện,hồ sơ của bạn,người nộp đơn,tuyển dụng,ứng viên," +
      "rok za prijavu,rok za podnošenje,podnosioci,podnositelji,pravo učešća,pravo sudjelovanja,vaš projekat,oglas za posao,uslovi," +
      "afati,afati i fundit,aplikuesit,aplikantët,të drejtë aplikimi,propozimi juaj,vend pune," +
      "кінцевий термін,термін подання,заявники,ваш проєкт,вакансія,вимоги до,до участі запрошуються," +
      "вакансия,требования,к участию приглашаются,прием заявок до",
  ],
];
