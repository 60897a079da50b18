/** Pages one after another: what follows `#` is the title, a line with `|` a box and its value, any other a paragraph. */

/** What somebody answered to the questions of a fund: who they are, and how much they ask for. */
export const ANSWERS = `
# Response #214
What is your group called? | Wavumbuzi wa Pwani
Is it registered? | Yes, CBO 4411
What goes wrong where you live? | Boys of eleven go out with the boats at night and sleep on the sand.
What will you do about it? | Talk with forty boat owners; a reading room by the landing site
How much do you need? | KES 1,450,000
Who keeps the money? | The treasurer and two members sign together
# Réponses – formulaire 71
Comment s'appelle votre association ? | Yam Pukri Koom
Où travaillez-vous ? | Kaya et Boussouma
Quel est le problème ? | Des garçons de douze ans descendent dans les puits d'or.
Que ferez-vous ? | Un centre de jour et des visites aux familles
Combien demandez-vous ? | 9 800 000 FCFA
Qui vous connaît ? | La mairie de Kaya
# Planilla 88: respuestas
¿Cómo se llama su colectivo? | Warmikuna Paqariy
¿Dónde trabajan? | Puno y Juliaca
Cuéntenos qué pasa | Las muchachas son llevadas a los bares de La Rinconada con una promesa de cocina.
¿Qué quieren hacer? | Una casa de paso y charlas en diez colegios
¿Cuánto solicitan? | S/ 74,000
¿Quién lleva las cuentas? | Nuestra tesorera
# Formulário 12 – respostas
Qual é o nome da sua organização? | Kutchumba Nô Mindjer
Onde trabalham? | Bafatá e Gabú
Qual é o problema? | As crianças são mandadas mendigar longe de casa.
O que farão com o dinheiro? | Visitas às famílias e uma rádio comunitária
Quanto pedem? | 14.500.000 FCFA
Quem gere os fundos? | A presidente e a tesoureira
# Анкета 305 – ответы
Как называется ваша организация? | Ак Жол Апалар
Где вы работаете? | Ош и Баткен
В чем проблема? | Девушек увозят на заработки и отнимают паспорта.
Что вы сделаете? | Телефон доверия и уроки в двадцати школах
Сколько вы просите? | 1 250 000 сом
Кто отвечает за деньги? | Бухгалтер Айгуль
# Відповіді на анкету 17
Як називається ваша організація? | Світлиця Надії
Де ви працюєте? | Суми і Конотоп
У чому проблема? | Переселенок вербують на фальшиву роботу за кордоном.
Що ви зробите? | Консультації юриста та група взаємодопомоги
Скільки коштів ви просите? | 620 000 грн
Хто веде рахунки? | Наша бухгалтерка
# ردود الاستمارة 44
ما اسم منظمتكم؟ | بيت الزيتون
أين تعملون؟ | إربد والرمثا
ما المشكلة؟ | تعمل الفتيات في المزارع قبل شروق الشمس ولا يذهبن إلى المدرسة.
ماذا ستفعلون؟ | صفوف مسائية وزيارات للمزارع
كم المبلغ المطلوب؟ | 18000 دينار أردني
من يدير المال؟ | أمينة الصندوق
# Jawaban formulir 9
Apa nama organisasi Anda? | Sanggar Lentera Pesisir
Di mana Anda bekerja? | Indramayu dan Cirebon
Apa masalahnya? | Gadis desa dibawa ke luar negeri dengan paspor palsu.
Apa yang akan Anda lakukan? | Posko desa dan kelas di lima belas sekolah
Berapa dana yang dimohon? | Rp 285.000.000
Siapa yang memegang uang? | Bendahara kami
# Form 63 – yanıtlar
Kuruluşunuzun adı nedir? | Mor Zeytin Derneği
Nerede çalışıyorsunuz? | Şanlıurfa ve Adana
Sorun nedir? | Çocuklar pamuk tarlasında çalışıyor ve okula gitmiyor.
Ne yapacaksınız? | Gezici sınıf ve tarla ziyaretleri
Ne kadar hibe talep ediyorsunuz? | 1.150.000 TL
Parayı kim yönetecek? | Saymanımız
# Formular 27: răspunsuri
Cum se numește organizația dumneavoastră? | Casa Lăstărișului
Unde lucrați? | Soroca și Drochia
Care este problema? | Copiii sunt duși la cules peste graniță.
Ce veți face? | Un centru de zi și vizite la familii
Câți bani solicitați? | 410 000 lei
Cine ține contabilitatea? | Contabila noastră
# Modulo 5 – risposte
Come si chiama la vostra associazione? | Terra Scalza
Dove lavorate? | Foggia e Borgo Mezzanone
Qual è il problema? | I braccianti dormono nelle baracche e pagano il caporale.
Che cosa farete? | Uno sportello legale e un pulmino
Quanto chiedete? | 38.000 euro
Chi tiene i conti? | La nostra tesoriera
# Fragebogen 31 – Antworten
Wie heißt Ihre Organisation? | Brückenlicht Tirana
Wo arbeiten Sie? | Fier und Lushnja
Was ist das Problem? | Mädchen werden mit Heiratsversprechen weggebracht.
Was werden Sie tun? | Ein Treffpunkt und Gespräche in den Schulen
Wie viel beantragen Sie? | 27.500 Euro
Wer verwaltet das Geld? | Unsere Kassiererin
# Majibu ya fomu 19
Kikundi chenu kinaitwaje? | Umoja wa Mama Mkonge
Mnafanya kazi wapi? | Tanga na Korogwe
Tatizo ni nini? | Watoto wanakata mkonge badala ya kwenda shule.
Mtafanya nini? | Darasa la jioni na ziara kwa wazazi
Mnaomba kiasi gani? | TZS 32,000,000
Nani anashika fedha? | Mweka hazina wetu
`;

/** What a funder's own desk keeps of a request, or sends back as a copy of the answers. */
export const RECORDS = `
# Request KE-20-118
Credit proposal, version 2. Norwegian Embassy, Nairobi.
Contracting partner | Taa ya Mtaa Initiative, P.O. Box 71, Kisumu
Contribution requested | NOK 2,400,000 (1 May 2026 – 30 April 2028)
In short | Domestic workers of sixteen meet on Sundays and learn what the law gives them.
Risks | Elections (medium); fiduciary (low)
Desk officer | Pending
# Dossier ML-44
Note de crédit. Bureau de la coopération, Bamako.
Partenaire contractuel | Association Ben Kadi Sikoro, Sikasso
Contribution demandée | EUR 310 000 (01.03.2026 – 28.02.2028)
En bref | Un lieu d'accueil pour les filles qui rentrent des sites d'or.
Risques | Accès (élevé)
Visa finances | En attente
# Convocatoria Raíces – copia de su respuesta
Solicitud de apoyo. Esta es una copia de su respuesta.
Correo electrónico | hilos@correo.example
Nombre de quien propone la iniciativa | Hilos del Volcán
¿En qué consiste? | Un taller de tejido y un acompañamiento legal para jóvenes.
Monto en dólares canadienses | 18000
¿Quién los respalda? | Alcaldía de Zacatecoluca
# Edital Sementes – cópia das suas respostas
Pedido de apoio. Esta é uma cópia das suas respostas.
Quem apresenta a iniciativa | Roda de Mulheres do Tapajós
Em que consiste a iniciativa | Barco-escola e acolhimento de meninas.
Valor em reais | 96000
Município | Itaituba
Quem os conhece | Paróquia de Santana
# Call for ideas – your response was recorded
Application for support. A copy of your answers.
Who presents the idea | Kaivalya Young Weavers
What is the idea | Night classes for children of the loom sheds.
Amount in Indian rupees | 640000
District | Varanasi
Who knows you | Sister Asha, St. Mary's
# Appel Graines – copie de votre réponse
Demande de soutien. Ceci est une copie de votre réponse.
Qui présente l'initiative | Cercle Fanm Kouraj
En quoi consiste l'initiative | Des après-midi d'école pour les enfants placés.
Montant en dollars américains | 16500
Commune | Léogâne
Qui vous connaît | Sœurs de Sainte-Anne
# Конкурс «Росток» – копия вашего ответа
Заявка на поддержку. Это копия вашего ответа.
Название вашей организации | Дом у реки
В чем состоит инициатива | Школа безопасной миграции для студентов.
Сумма в долларах | 14000
Город | Куляб
Кто вас знает | Отдел образования
# Bando Germogli – copia della risposta
Richiesta di sostegno. Questa è una copia della risposta.
Chi presenta l'iniziativa | Collettivo Acqua Viva
In che cosa consiste l'iniziativa | Corsi d'italiano e sportello per braccianti.
Importo in euro | 19500
Comune | Rosarno
Chi vi conosce | Parrocchia di San Giuseppe
# Çağrı – yanıtınızın kopyası
Destek başvurusu. Bu, yanıtınızın bir kopyasıdır.
Kuruluşun adı | Defne Dalı Kooperatifi
Girişim nedir | Mevsimlik işçi çocukları için gezici kütüphane.
Talep edilen tutar | 480.000 TL
İl | Hatay
Sizi kim tanıyor | Muhtarlık
# Antrag 8821 (Kopie)
Antrag auf Unterstützung. Dies ist eine Kopie Ihrer Antworten.
Vertragspartner | Verein Offenes Ufer
Worum geht es | Beratung für Saisonarbeiterinnen in drei Sprachen.
Beantragter Beitrag | CHF 42'000
Ort | Timișoara
Wer kennt Sie | Diakonie
# Nota de crédito 2026-31
Propuesta de crédito. Oficina de cooperación, La Paz.
Socio contractual | Fundación Sartañani, El Alto
Contribución solicitada | CHF 260'000 (01.04.2026 – 31.03.2028)
En breve | Acogida y escuela para adolescentes que salen de las minas.
Riesgos | Bloqueos (medio)
Visto bueno | Pendiente
# طلب رقم 71 – نسخة من إجابتكم
طلب دعم. هذه نسخة من إجاباتكم.
اسم الجهة المتقدمة | تعاونية سواعد النخيل
ما هي المبادرة | دروس مسائية لعاملات المزارع.
المبلغ بالدولار | 15000
المدينة | قابس
من يعرفكم | البلدية
`;
