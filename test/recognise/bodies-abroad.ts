/** Names of bodies as their own papers print them, by language; none is listed anywhere. Parted by " | ". */
export const BODIES: Record<string, string> = {
  en: `Hope Rising Association | Bright Path Foundation | Kumasi Market Women's Centre | Telavi Town Council
    | Municipality of Berat | St Kizito Secondary School | Njala Polytechnic | Institute for Policy Dialogue
    | Domestic Workers Union | Federation of Fish Traders | Child Rights Network | Mbale Dairy Cooperative
    | Anglican Diocese of Mbale | Ministry of Gender | Labour Standards Authority | Chamber of Commerce
    | Steering Committee on Migration | Law Society of Zambia | Rotary Club of Ibadan | Safe Steps Shelter
    | Kilifi County Hospital | Youth League of Gyumri | Press Freedom Forum | Kono Self-Help Group | Landless Movement
    | Honeycomb Bakeries LLP | Dawn Textiles (Pvt) Ltd | Blue Loom PLC | Country Office Nepal
    | Programme Office in Bishkek | Liaison Office Bangui | Baobab Theatre Company | Salvation Army Fiji
    | Lagos State Task Force`,
  fr: `Association Espoir du Sahel | Fondation Mains Unies | Centre d'écoute Dar Nour | Conseil régional de Kayes
    | Municipalité de Sfax | Commune urbaine de Kindia | École La Colombe | Université de Lomé
    | Institut des hautes études sociales | Syndicat des travailleuses domestiques | Fédération des tireurs de lait
    | Réseau Ouest-Africain des jeunes | Coopérative Tissalalt | Diocèse de Ngozi | Mission catholique de Bria
    | Ministère de la Justice | Agence nationale de l'emploi | Préfecture de Zio | Chambre des métiers
    | Comité de vigilance de Mopti | Société de Saint-Vincent | Club Soroptimist | Maison Lalla Salma | Hôpital de Thiès
    | Ligue ivoirienne des droits | Forum des femmes | Groupement Benkadi | Mouvement du Nid | Tissages du Nord SARL
    | Direction de la protection sociale | Office national de la famille | Mairie de Ndiob | Union des couturières
    | Barreau de Bangui`,
  es: `Asociación Nuevos Pasos | Fundación Manos Abiertas | Centro Comunal El Alto | Concejo Municipal de Estelí | Ayuntamiento de Comitán
    | Municipalidad de Totonicapán | Escuela Normal Rural | Universidad del Altiplano | Instituto de la Mujer | Unión de Trabajadoras del Hogar
    | Federación de Ligas Campesinas | Red de Casas Seguras | Cooperativa La Siembra | Diócesis de Tapachula | Misión Scalabriniana
    | Ministerio de Trabajo | Agencia de Desarrollo Local | Cámara de Turismo | Comité de Familiares | Sociedad Bíblica
    | Club de Leones | Casa Alianza | Hospital San Rafael | Liga de Amas de Casa | Foro Ciudadano | Grupo Guacamayas | Movimiento de Mujeres
    | Tejidos del Sur S.A. de C.V. | Panadería Luz S.R.L. | Junta Parroquial de Quito | Patronato de la Infancia | Procuraduría de los Derechos
    | Fiscalía General | Gobernación de Potosí | Defensoría del Pueblo | Secretaría de la Mujer | Colegio de Abogados | Confederación Nacional Indígena`,
  pt: `Associação Raízes | Fundação Criança Feliz | Centro de Acolhimento Luz | Conselho Tutelar de Belém
    | Câmara Municipal do Sal | Escola Profissional | Universidade Lúrio | Instituto da Criança | União das Vendedeiras
    | Federação dos Pescadores | Rede Mulher | Cooperativa Mar Azul | Diocese de Benguela | Missão Consolata
    | Ministério da Justiça | Agência Reguladora | Prefeitura de Óbidos | Direcção Provincial de Género
    | Comissão Pastoral | Sociedade de Socorro | Clube de Mães | Casa do Pão | Hospital Central | Liga dos Direitos
    | Fórum de Mulheres | Movimento Sem Medo | Costura Boa Lda | Malhas do Norte EIRL | Secretaria de Estado
    | Delegacia da Mulher | Santa Casa de Misericórdia | Junta de Freguesia | Sindicato das Domésticas
    | Defensoria Pública`,
  ar: `جمعية الأمل النسائية | مؤسسة النهر للتنمية | مركز الأمان | مجلس بلدي صور | بلدية طرابلس | جامعة الموصل | مدرسة ابن خلدون | معهد تونس للسياسة
    | اتحاد عاملات المنازل | شبكة الحماية | تعاونية نسيج المتوسط | كنيسة مار جرجس | أبرشية حلب | وزارة العدل | وكالة التنمية | مديرية الشؤون الاجتماعية
    | غرفة تجارة صفاقس | لجنة المرأة | نادي الصحافة | دار الأمان | مستشفى الهلال | رابطة النساء | منتدى الشباب | مبادرة جسور | فريق سواعد التطوعي
    | حركة الشباب | شركة الخيط ش.م.م | نقابة المحامين | ائتلاف العمال | هيئة التفتيش | تعاضدية الصيادين | مرصد الهجرة | الجمعية الخيرية | المجلس القومي`,
  ru: `Общественный фонд «Мээрим» | ОФ «Мээрим» | ОО «Эрайым» | Кризисный центр «Шанс» | Администрация города Нарын | Мэрия города Ош
    | Министерство труда | Агентство по миграции | Департамент занятости | Торгово-промышленная палата | Совет женщин | Ассоциация швей
    | Федерация профсоюзов | Лига юристов | Форум женщин | Школа-интернат № 5 | Областная больница | ООО «Берег» | ТОО «Дала» | Епархия Бишкека
    | Приход святого Николая | Союз фермеров | Коалиция против рабства | Альянс НПО | Академия права | Управление юстиции | Общество слепых
    | Сеть «Рядом» | Движение матерей | Клуб юных журналистов | Приют «Тепло» | Кооператив «Нить» | Институт миграции | Дом ребёнка «Лучик»
    | ЧУ «Надежда» | АНО «Берег» | НКО «Свет» | Миссия милосердия`,
  uk: `Громадська організація «Тиха гавань» | ГО «Дія» | БФ «Разом» | Благодійний фонд «Світло» | Чернівецька міська рада
    | Обласна державна адміністрація | Бучанська громада | Управління соціального захисту | Департамент праці | Служба у справах дітей
    | Асоціація юристок | Федерація профспілок | Спілка жінок | ТОВ «Нитка» | ФОП Коваль | Притулок «Дім» | Обласна лікарня | Міністерство юстиції
    | Агенція розвитку | Ліга сміливих | Мережа захисту | Рух матерів | Клуб «Мрія» | Парафія святого Юрія | Кооператив «Нива»
    | Коаліція проти торгівлі людьми | Школа-інтернат | Товариство Червоного Хреста | КНП «Лікарня» | Університет права | Інститут міграції | ПП «Зоря»`,
  be: `Грамадскае аб'яднанне «Радзіма» | Фонд «Дзецям» | Міністэрства працы | Асацыяцыя жанчын | Цэнтр дапамогі
    | Савет моладзі | Беларускі саюз жанчын | Таварыства інвалідаў | Установа «Тут» | Гарадскі выканаўчы камітэт
    | Каталіцкая царква`,
  ro: `Asociația Prichindel | Fundația Binelui | Centrul de criză Speranța | Consiliul Raional Telenești | Primăria Orhei | Liceul Teoretic Ștefan cel Mare
    | Universitatea din Bacău | Institutul de Politici | Uniunea Avocaților | Federația Sindicală | Rețeaua Femeilor | Cooperativa Ața | Episcopia Bălților
    | Mitropolia Basarabiei | Misiunea Socială Diaconia | Ministerul Muncii | Agenția Națională | Direcția de Asistență Socială | Camera de Comerț
    | Comitetul Femeilor | Societatea de Cruce Roșie | Clubul Tinerilor | Casa Mărioarei | Spitalul Raional | Liga Studenților | Forumul Civic
    | Grupul de Inițiativă Speranța Nistrului | Mișcarea Verzilor | Țesut Bun SRL | Inspectoratul Muncii | Școala Gimnazială nr. 4 | Parohia Sf. Nicolae | Pâinea Caldă S.R.L.`,
  it: `Associazione Terra Nuova | Fondazione Migra | Centro Antiviolenza | Consiglio comunale di Lecce | Comune di Ragusa | Scuola Superiore
    | Università di Bari | Istituto Penale | Unione Inquilini | Federazione dei braccianti | Rete Antitratta | Cooperativa Il Faro | Diocesi di Noto
    | Missione Cattolica | Ministero del Lavoro | Agenzia Regionale | Dipartimento Pari Opportunità | Camera del Lavoro | Comitato Madri | Società Dante
    | Circolo ARCI | Casa delle Donne | Ospedale Civile | Lega Braccianti | Forum Terzo Settore | Gruppo Abele | Movimento Cristiano
    | Filati Buoni S.r.l. | Prefettura di Foggia | Questura di Prato | Patronato ACLI | Parrocchia San Rocco | Onlus Il Ponte | Suore Orsoline`,
  de: `Verein Lichtblick | Stiftung Brücke | Beratungsstelle Jadwiga | Gemeinderat Lustenau | Gemeinde Hard | Landkreis Görlitz | Berufsschule Linz
    | Universität Graz | Institut für Friedensforschung | Gewerkschaft Bau | Bundesverband der Saisonkräfte | Netzwerk Asyl | Genossenschaft Faden
    | Diözese Linz | Evangelische Kirche | Missionswerk Frohe Botschaft | Bundesministerium für Justiz | Agentur für Arbeit | Amt für Soziales
    | Handelskammer Wien | Flüchtlingsrat Sachsen | Gesellschaft für bedrohte Völker | Frauenhaus Kassel | Krankenhaus Mitte | Arbeitskreis Asyl
    | Arbeitsgemeinschaft Gegen Menschenhandel | Initiative Süd e.V. | Nähwerk GmbH | Caritasverband Trier | Hilfswerk Nord | Diakonie Sachsen
    | Landratsamt Bautzen | Jugendamt Celle | Kinderheim Sonnenschein | Volkshilfe Tirol | Frauenforum Prizren | Kirchengemeinde Hof`,
  nl: `Stichting Weefgoed | Vereniging Samen | Centrum tegen Mensenhandel | Gemeenteraad Tilburg | Gemeente Venlo
    | Hogeschool Gent | Universiteit Hasselt | Instituut Clingendael | Vakbond FNV | Federatie van Vissers
    | Netwerk Uitgebuite Kinderen | Coöperatie De Draad | Bisdom Roermond | Protestantse Kerk | Ministerie van Justitie
    | Agentschap Opgroeien | Kamer van Koophandel | Opvanghuis De Haven | Ziekenhuis Oost | Werkgroep Arbeid
    | Steunpunt Noord vzw | Breigoed BV | Genootschap De Brug | Raad van Kerken`,
  tr: `Umut Derneği | Kadın Dayanışma Vakfı | Göç Araştırmaları Merkezi | Mersin Belediyesi | Mardin Kaymakamlığı
    | Adana Valiliği | Barış İlkokulu | Ege Üniversitesi | Kadın Enstitüsü | Tarım İşçileri Sendikası
    | Kadın Dernekleri Federasyonu | Mülteci Ağı | Kadın Kooperatifi | Meryem Ana Kilisesi | Çalışma Bakanlığı
    | Kalkınma Ajansı | Göç İdaresi Müdürlüğü | Ticaret Odası | Kent Konseyi | Kızılay Cemiyeti | Basın Kulübü
    | Kadın Sığınmaevi | Devlet Hastanesi | Gençlik Forumu | Çocuk Platformu | Emek Hareketi | İplik Tekstil A.Ş.
    | Dokuma Ltd. Şti. | Barolar Birliği | Mardin Barosu | İNSAN HAKLARI DERNEĞİ | KADIN KOOPERATİFİ | Gençlik Topluluğu
    | Yardımlaşma Sandığı`,
  id: `Yayasan Cahaya | Perkumpulan Lentera | Pusat Krisis Perempuan | Dewan Adat Dayak | Pemerintah Kabupaten Sikka | Dinas Sosial Kupang
    | Sekolah Tinggi Hukum | Universitas Nusa Cendana | Institut Teknologi | Serikat Buruh Migran | Federasi Buruh | Jaringan Buruh Migran
    | Koperasi Tenun | Gereja Kristen Sumba | Keuskupan Maumere | Kementerian Sosial | Badan Perlindungan Pekerja | Kamar Dagang | Komite Aksi
    | Rumah Aman Flores | Rumah Sakit Umum | Aliansi Perempuan | Forum Anak | Kelompok Tani Maju | Gerakan Perempuan | PT Benang Baik | CV. Tenun Jaya
    | UD Maju Bersama | Lembaga Bantuan Hukum | Komisi Nasional | Pondok Pesantren Al-Hikmah | Paroki St. Yosef | Balai Latihan Kerja | Sanggar Anak`,
  ms: `Pertubuhan Kebajikan | Persatuan Wanita | Yayasan Kasih | Pusat Jagaan Harapan | Majlis Perbandaran | Jabatan Tenaga Kerja | Sekolah Kebangsaan
    | Universiti Malaya | Institut Sosial | Kesatuan Pekerja | Rangkaian Pelarian | Koperasi Nelayan | Gereja Injili | Kementerian Wanita
    | Agensi Kaunseling | Kelab Belia | Rumah Perlindungan | Gabungan Wanita | Benang Baik Sdn Bhd | Angkatan Belia | Badan Amal | Biro Bantuan Guaman`,
  tl: `Samahang Magsasaka | Kapisanan ng mga Manggagawa | Sentro ng Kababaihan | Sangguniang Bayan
    | Pamahalaang Bayan ng Bulan | Paaralang Elementarya | Pamantasan ng Lungsod | Unyon ng mga Mangingisda
    | Kooperatiba ng Ina | Simbahan ng Quiapo | Kagawaran ng Katarungan | Kilusan ng Kababaihan | Kapatiran ng Dagat
    | Bahay Pag-asa | Bahay Tuluyan | Ugnayan ng mga Nanay | Lupon ng Kabataan | Katipunan ng Magbubukid`,
  vi: `Hội Liên hiệp Phụ nữ | Quỹ Hạt Giống | Trung tâm Phát triển | Ủy ban nhân dân xã | Trường Đại học Luật
    | Viện Nghiên cứu | Công đoàn Dệt may | Liên đoàn Lao động | Mạng lưới Hành động | Hợp tác xã Thổ cẩm | Giáo xứ Vinh
    | Bộ Lao động | Sở Lao động | Phòng Thương mại | Câu lạc bộ Phụ nữ | Bệnh viện Huyện | Hiệp hội Dệt
    | Công ty TNHH Sợi Lành | Doanh nghiệp xã hội | Tổ chức Rồng Xanh | Mái ấm Hướng Dương | Đoàn Thanh niên`,
  sw: `Chama cha Wanawake | Taasisi ya Haki | Kituo cha Msaada | Halmashauri ya Wilaya | Manispaa ya Moshi | Shule ya Msingi
    | Chuo Kikuu | Muungano wa Wavuvi | Shirikisho la Wafanyakazi | Mtandao wa Watoto | Ushirika wa Sokoni
    | Kanisa la Moravian | Dayosisi ya Kati | Wizara ya Kazi | Wakala wa Ajira | Idara ya Ustawi | Kamati ya Ulinzi
    | Jumuiya ya Wanawake | Klabu ya Vijana | Hospitali ya Wilaya | Jukwaa la Wanawake | Kikundi cha Tumaini
    | Baraza la Watoto | Kampuni ya Uzi | Asasi ya Vijana | Umoja wa Akina Mama | Serikali ya Kaunti | Shirika la Uzima`,
  rw: `Umuryango Ubumwe | Ishyirahamwe Tuzamurane | Koperative Abahuje | Ikigo cy'Urubyiruko | Itorero Angilikani
    | Impuzamashyirahamwe y'Abagore | Minisiteri y'Ubutabera | Urugaga rw'Abikorera | Ihuriro ry'Abahinzi
    | Diyosezi ya Byumba | Ishuri Ryisumbuye | Kaminuza y'u Rwanda | Urwego rw'Umuvunyi | Paruwasi ya Kibeho`,
  so: `Ururka Haweenka | Hay'adda Samafal | Xarunta Badbaado | Golaha Haweenka | Wasaaradda Cadaaladda | Jaamacadda Hargeysa | Machadka Daraasaadka
    | Shabakadda Haweenka | Dallada Haweenka | Iskaashatada Beeraha | Dugsiga Sare | Guddiga Xuquuqda | Dowladda Hoose | Isbitaalka Guud
    | Naadiga Dhallinta | Shirkadda Dunta | Mu'asasada Iftiin | Midowga Shaqaalaha`,
  am: `Setoch Mahiber | Addis Tesfa Mahber | Yehibret Sira Mahber | የሴቶች ማህበር | ተስፋ ድርጅት | ሰላም ማዕከል | ፍትህ ሚኒስቴር | ጎንደር ዩኒቨርሲቲ
    | ወጣቶች ፌዴሬሽን | የህጻናት ፋውንዴሽን | የኢትዮጵያ ቤተክርስቲያን | የሴቶች ህብረት ሥራ`,
  ht: `Asosyasyon Fanm | Fondasyon Limyè | Sant Akèy | Konsèy Kominal | Lekòl Nasyonal | Inivèsite Leta | Enstiti Sosyal
    | Sendika Travayè | Federasyon Peyizan | Rezo Fanm | Koperativ Pechè | Legliz Batis | Misyon Lespwa | Ministè Jistis
    | Ajans Devlopman | Biwo Defans | Chanm Komès | Komite Katye | Sosyete Fanm | Klèb Jèn | Lopital Sen Nikola
    | Fowòm Sitwayen | Gwoup Tèt Ansanm | Mouvman Peyizan | Òganizasyon Fanm | Kolektif Jèn | Inyon Machann
    | Kòdinasyon Jèn | Pawas Sen Jan`,
  sr: `Udruženje Nova | Udruga Duga | Fondacija Zora | Zaklada Novi Put | Centar za žene | Skupština opštine | Opština Tutin
    | Općina Ilidža | Srednja škola Brčko | Univerzitet u Tuzli | Sveučilište u Zadru | Institut za rad | Sindikat radnika
    | Savez udruženja | Mreža žena | Zadruga Nit | Pravoslavna crkva | Biskupija Mostar | Ministarstvo pravde
    | Privredna komora | Odbor žena | Vijeće mladih | Klub žena | Sigurna kuća | Kuća Srca d.o.o.
    | Opća bolnica | Liga žena | Forum mladih | Pokret majki | Удружење Нова | Центар за жене | Општина Тутин
    | Министарство правде | Савез жена | Мрежа жена | Удружене жене д.о.о. | Društvo Ključ | Župa sv. Ante
    | Crveni krst Zvornik | Crveni križ Jajce | Dom zdravlja Foča | Služba socijalne zaštite | Ustanova Dlan`,
  sq: `Shoqata Vatra | Fondacioni Drita | Qendra për Gratë Drita e Pejës | Këshilli Bashkiak | Komuna e Pejës | Bashkia Vlorë
    | Shkolla Fillore | Universiteti i Shkodrës | Instituti Social | Unioni i Grave | Federata e Gruas | Rrjeti i Grave
    | Kooperativa Fija | Kisha Katolike | Dioqeza e Sapës | Misioni Shpresa | Ministria e Drejtësisë | Agjencia e Punës
    | Komiteti i Nënave | Klubi i Gruas | Spitali Rajonal | Lidhja e Gruas | Forumi i Gruas
    | Grupi i Nënave | Lëvizja Fol | Fija Sh.p.k. | Strehimorja Hana | Drejtoria e Punës | Organizata Medica
    | Lënda e Re shpk | Sindikata e Minatorëve`,
  mk: `Здружение Надеж | Фондација Светлина | Центар за жени | Општина Тетово | Совет на општина | Министерство за правда | Агенција за вработување
    | Црвен крст Штип | Универзитет Гоце | Синдикат на текстилци | Мрежа против насилство | Задруга Нишка | Сојуз на жени | Комора на занаетчии
    | Институт за труд | Основно училиште Братство | Болница Битола | Ниш ДООЕЛ | Организација на жени | Коалиција за права`,
  bg: `Сдружение Надежда | Фондация Светлина | Център за жени | Община Монтана | Общински съвет | Министерство на правосъдието | Агенция по заетостта
    | Български червен кръст | Университет Русе | Синдикат на шивачите | Мрежа за закрила | Кооперация Нишка | Съюз на жените | Камара на занаятите
    | Институт за труд | Основно училище Вапцаров | Болница Видин | Нишка ЕООД | Плетиво ООД | Народно читалище Искра | Асоциация Рома | Дружество Спаси
    | Държавна агенция | Дирекция Закрила | Епархия Видин | Комисия за борба | Клуб Жени | Дом за деца`,
  pl: `Stowarzyszenie Lambda | Fundacja La Strada | Ośrodek Interwencji | Centrum Praw Kobiet | Rada Gminy | Gmina Suwałki
    | Urząd Miasta | Szkoła Podstawowa nr 4 | Uniwersytet Łódzki | Instytut Spraw | Związek Zawodowy | Federacja Kobiet
    | Sieć Pomocy | Spółdzielnia Nić | Diecezja Opolska | Parafia św. Anny | Ministerstwo Pracy | Agencja Rozwoju
    | Izba Rzemieślnicza | Komitet Matek | Towarzystwo Opieki | Klub Kobiet | Dom Samotnej Matki | Szpital Wojewódzki
    | Liga Kobiet | Nić Sp. z o.o. | Caritas Diecezji | Zgromadzenie Sióstr | Starostwo Powiatowe | Zespół Pomocy
    | Pogotowie Opiekuńcze`,
  cs: `Spolek Nitka | Nadace Světlo | Nadační fond Šance | Centrum pro ženy | Městská rada | Obec Lhota | Město Kadaň | Základní škola Bílina
    | Univerzita Pardubice | Ústav migrace | Unie žen | Svaz žen | Federace žen | Síť pomoci | Družstvo Nit | Diecézní charita Brno | Církev bratrská
    | Ministerstvo vnitra | Agentura práce | Úřad práce | Hospodářská komora | Výbor matek | Společnost přátel | Klub žen | Azylový dům
    | Nemocnice Most | Liga žen | Hnutí Duha | Nitka s.r.o. | Sdružení občanů | Občianske združenie Úsvit | Nadácia Pontis | Nitka, z.s. | Farnost Žatec`,
  hu: `Nők Egyesülete | Fény Alapítvány | Női Központ | Pécs Önkormányzata | Általános Iskola | Szegedi Tudományegyetem
    | Migrációs Intézet | Dolgozók Szakszervezete | Nők Szövetsége | Védelmi Hálózat | Fonal Szövetkezet
    | Református Egyház | Igazságügyi Minisztérium | Fejlesztési Ügynökség | Anyák Tanácsa | Vöröskereszt Társaság
    | Női Klub | Anyaotthon Háza | Megyei Kórház | Anyák Mozgalma | Fonal Kft. | Szövő Zrt. | Máltai Szeretetszolgálat
    | Roma Egyesület`,
  el: `Σύλλογος Γυναικών | Ίδρυμα Ελπίδα | Κέντρο Στήριξης | Δήμος Λαμίας | Πανεπιστήμιο Πατρών | Ινστιτούτο Εργασίας | Ένωση Μητέρων
    | Ομοσπονδία Γυναικών | Δίκτυο Προστασίας | Συνεταιρισμός Νήμα | Ιερά Μητρόπολη Λέρου | Υπουργείο Δικαιοσύνης | Επιμελητήριο Χίου
    | Εταιρεία Στήριξης | Οργάνωση Γη | Σωματείο Ράπτες | Νήμα ΑΜΚΕ | Νοσοκομείο Σύρου`,
  hy: `«Հույս» ՀԿ | Կանանց միություն | Լույս հիմնադրամ | Աջակցության կենտրոն | Երևանի համալսարան | Աշխատանքի նախարարություն
    | Մայրերի կազմակերպություն | Կանանց ցանց | Թել ՍՊԸ | Հայ եկեղեցի`,
  ka: `ქალთა ასოციაცია | ფონდი იმედი | დახმარების ცენტრი | თელავის მუნიციპალიტეტი | ილიას უნივერსიტეტი | შრომის სამინისტრო | დედათა კავშირი
    | ქალთა ქსელი | შპს ძაფი | სამართლის ინსტიტუტი | საზოგადოება ბილიკი | ორგანიზაცია გზა`,
  kk: `«Үміт» қоғамдық қоры | Әйелдер қауымдастығы | Жастар орталығы | Семей әкімдігі | Еңбек министрлігі | Әйелдер одағы | Құқық институты
    | «Дала» ЖШС | ТОО «Жіп» | Абай университеті | Ардагерлер кеңесі | Қоғамдық бірлестігі «Нұр» | Әйелдер ұйымы | Мұғалімдер кәсіподағы`,
  ky: `«Мээрим» коомдук фонду | Аялдар бирикмеси | Жаштар борбору | Ак-Суу айыл өкмөтү | Эмгек министрлиги | Аялдар кеңеши | Ош мэриясы
    | ЖЧК «Жип» | Коомдук уюм Эрайым | Тикмечилер кооперативи | Бишкек гуманитардык университети | Аялдар ассоциациясы`,
  uz: `Istiqbolli Avlod jamoat birlashmasi | Ayollar uyushmasi | Mehr jamgʻarmasi | Nuroniylar jamg'armasi | Huquq markazi
    | Termiz hokimligi | Mehnat vazirligi | Yoshlar ittifoqi | Ayollar qoʻmitasi | Ip-Gazlama MChJ | Ayollar kengashi
    | Huquq instituti | Toshkent universiteti | Ayollar jamiyati | Mehr NNT | Bandlik agentligi | Жамоат фонди Нур
    | Mahalla qo'mitasi | Hunarmandlar kooperativi`,
  tg: `Ташкилоти ҷамъиятии Нур | Иттиҳодияи занон | Маркази дастгирӣ | Вазорати меҳнат | Донишгоҳи Хуҷанд | Хазинаи умед | Шӯрои занон
    | Кумитаи занон | ҶДММ Ришта | Ҷамъияти занон`,
  mn: `Эмэгтэйчүүдийн холбоо | Хүний эрх төв ТББ | Хөдөлмөрийн яам | Сүлжээ Утас ХХК | Дархан сургууль | Эхийн нийгэмлэг
    | Хүүхдийн байгууллага | Нэхмэл хоршоо`,
  ne: `महिला समिति | साथी संस्था | आशा केन्द्र | बर्दिया गाउँपालिका | बुटवल नगरपालिका | त्रिभुवन विश्वविद्यालय | कामदार संघ
    | श्रम मन्त्रालय | बाल क्लब | धागो सहकारी | नेपाल महासंघ | आमा समूह | Asha Sanstha | Mahila Samiti | Bal Sarokar Kendra | Gaunpalika Bardiya
    | Nagarpalika Butwal | Mahila Sahakari Sanstha`,
  hi: `महिला समिति | उम्मीद संस्थान | बाल कल्याण परिषद | आशा न्यास | श्रम मंत्रालय | जन संगठन | नारी मंच
    | सेवा फाउंडेशन | Gram Vikas Sansthan | Nari Shakti Sangathan | Mahila Mandal | Jan Seva Samiti | Lok Kalyan Parishad | Mazdoor Sangh
    | Gramin Vikas Nyas | Nari Manch | Gram Panchayat Badgaon | Ujala Dharmarth Nyas`,
  bn: `Nari Unnayan Sangstha | Palli Seba Samity | Manab Kalyan Parishad | Shramik Federation | Mahila Samity | Gram Bikash Kendra
    | নারী উন্নয়ন সংস্থা | মহিলা সমিতি | মানব কল্যাণ পরিষদ | আশা ফাউন্ডেশন | শ্রমিক ইউনিয়ন | সেবা কেন্দ্র | আলো ট্রাস্ট`,
  si: `කාන්තා සංගමය | ආශා පදනම | කම්කරු අමාත්‍යාංශය | තරුණ සමිතිය`,
  ta: `Pengal Sangam | Uzhaikkum Pengal Sangam | பெண்கள் சங்கம் | மக்கள் அமைப்பு | நம்பிக்கை அறக்கட்டளை | மக்கள் இயக்கம்
    | நகர சபை`,
  fa: `انجمن زنان هرات | بنیاد امید | مرکز حمایت | وزارت عدلیه | دانشگاه بامیان | پوهنتون کابل | اتحادیه خیاطان | شبکه زنان | شورای ولایتی
    | کمیته مادران | موسسه نور | سازمان حمایت | شهرداری نیمروز | تعاونی نخ | کانون وکلا | مؤسسهٔ راه`,
  ur: `انجمن خواتین | ادارہ امید | مرکز تحفظ | وزارت محنت | جامعہ پشاور | مزدور یونین | تنظیم نسواں | فاؤنڈیشن روشنی | کونسل برائے خواتین | امید ٹرسٹ
    | سوسائٹی برائے انصاف`,
};
/** The names of one language. */
export const bodiesOf = (language: string): string[] =>
  BODIES[language]!.split("|").map((name) => name.replace(/\s+/g, " ").trim());
