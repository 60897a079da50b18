/** Pages one after another: what follows `#` is the title, a line with `|` a box and its value, any other a paragraph. */

/** A letter that says its writers will apply, and for about how much. */
export const INTENTIONS = `
# Notice of intent
To the Grants Officer,
Saltmarsh Women's Circle, registered in Banjul in 2014, hereby gives notice that it intends to apply in the coming round for roughly $27,000.
Girls of the fishing villages are sent to the city to mind children and are seldom paid. We have followed sixty of them. Over a year we would train twelve aunts as listeners and pay bus fares home.
Earlier support came from the British High Commission (2021).
We look forward to the second stage.
Binta Jallow, chair
# Manifestation d'intention
Madame, Monsieur,
Par cette lettre, le collectif Dunya Ñaatangué, reconnu à Kaolack depuis 2010, annonce son intention de déposer un dossier complet d'environ 18 000 euros.
Les talibés de nos quartiers mendient jusqu'à la nuit. Trois maîtres sont prêts à changer les choses, et les mères aussi.
Nous comptons ouvrir deux maisons de jour et suivre cent vingt enfants.
Dans l'attente de votre réponse,
Coumba Diouf, présidente
# Carta de intención
Estimados señores:
Con esta nota la cooperativa Manos de Barro, de Choluteca, anuncia su intención de presentar una propuesta completa por unos 31.000 dólares.
En las meloneras trabajan niñas de trece años; los capataces cambian sus papeles. Nosotras las conocemos porque son nuestras hijas.
Haríamos ocho talleres y un fondo para uniformes.
Esperamos su invitación.
Digna Ordóñez, presidenta
# Carta de intenções
Exmos. Senhores,
Vem a associação Ribeira Viva, com sede em Quelimane, comunicar que pretende candidatar-se à próxima ronda com um pedido de cerca de 22.000 USD.
Raparigas de quinze anos são levadas para as minas do norte. A polícia não tem onde as deixar.
Abriríamos um quarto seguro e faríamos rádio em três línguas.
Aguardamos as vossas indicações.
Celeste Mucavele, presidente
# Письмо о намерениях
Уважаемые коллеги!
Общественный фонд «Тихая гавань» из Актобе сообщает о намерении подать полную заявку примерно на 34 000 долларов.
Мужчин вербуют на стройки и отнимают у них документы. К нам приходят их жены.
Мы хотели бы открыть линию помощи и провести встречи в шести городах.
Ждем вашего приглашения.
Салтанат Ержанова, директор
# Лист про наміри
Шановні пані та панове!
Громадська організація «Тепла Хата» з Чернівців повідомляє про намір подати повну заявку орієнтовно на 29 000 доларів США.
Переселенкам пропонують роботу за кордоном, якої немає. До нас звернулося сорок родин.
Ми відкрили б кімнату для розмов і навчили б дванадцять волонтерок.
Чекаємо на ваше запрошення.
Оксана Мельничук, голова
# خطاب نوايا
السادة الكرام،
تعلن جمعية نبع الوادي في طرابلس عن نيتها تقديم طلب كامل بمبلغ يقارب 26000 دولار.
تعمل العاملات في البيوت دون أجر ولا يعرفن إلى من يلجأن. استقبلنا ثلاثين منهن في العام الماضي.
سنفتح غرفة آمنة وندرب عشر متطوعات.
ننتظر دعوتكم.
سميرة الخطيب، رئيسة الجمعية
# Surat pernyataan minat
Kepada Yth. Panitia Hibah,
Melalui surat ini Perkumpulan Cahaya Nelayan di Bitung menyampaikan niat untuk mengajukan proposal lengkap sebesar kira-kira Rp 240.000.000.
Awak kapal muda bekerja dua tahun tanpa upah. Kami mendampingi dua puluh orang tahun lalu.
Kami akan membuka posko di pelabuhan dan melatih relawan.
Kami menantikan undangan tahap kedua.
Maria Lumentut, ketua
# Niyet mektubu
Sayın yetkililer,
Ak Pınar Kadın Derneği, Gaziantep, yaklaşık 25.000 dolarlık tam başvuru sunma niyetini bu mektupla bildirir.
Kız çocukları nişan adı altında okuldan alınıyor. Öğretmenler kime gideceklerini bilmiyor.
On iki mahallede akşam toplantıları yapacağız ve bir telefon hattı açacağız.
İkinci aşamaya davetinizi bekliyoruz.
Hatice Demir, başkan
# Scrisoare de intenție
Stimate doamne, stimați domni,
Asociația Pragul Alb din Bălți anunță intenția de a depune o cerere completă de circa 24 000 de dolari.
Fetele din sate pleacă cu promisiunea unei munci la hotel. Unele se întorc fără acte.
Am deschide o linie telefonică și am merge în douăzeci de licee.
Așteptăm invitația dumneavoastră.
Lilia Rusu, președintă
# Lettera d'intenti
Gentili signori,
con la presente la cooperativa Porto Sicuro di Ragusa comunica l'intenzione di presentare una domanda completa per circa 28.000 euro.
Nelle serre le donne dormono accanto ai campi e non hanno chi le ascolti. Ne abbiamo incontrate novanta.
Apriremmo uno sportello mobile e formeremmo otto mediatrici.
Restiamo in attesa di un vostro invito.
Concetta Iacono, presidente
# Absichtserklärung
Sehr geehrte Damen und Herren,
hiermit kündigt der Verein Fensterlicht e. V. aus Chișinău an, dass er einen vollständigen Antrag über rund 26.000 Euro einreichen will.
Junge Frauen werden mit falschen Arbeitsverträgen ins Ausland geholt. Siebzig haben sich bei uns gemeldet.
Wir würden eine Anlaufstelle öffnen und zwölf Lehrerinnen schulen.
Auf Ihre Einladung freuen wir uns.
Irina Cebotari, Vorsitzende
# Barua ya nia
Ndugu Waheshimiwa,
Kwa barua hii kikundi cha Mwanga wa Ziwa, Mwanza, kinatangaza nia ya kuwasilisha ombi kamili la takriban dola 21,000.
Wavulana wanavua usiku na hawaendi shule. Tumewafuata hamsini.
Tungefungua darasa na kuwafundisha wamiliki kumi wa mitumbwi.
Tunasubiri mwaliko wenu.
Neema Magesa, mwenyekiti
`;

/** A paper by which a donor and a grantee change what was granted. */
export const CHANGES = `
# Grant GA-77, second amendment
Second Amendment to Grant Agreement GA-77
Between Larchfield Trust ("the Funder") and Sewa Kunja Nepal, Lalitpur ("the Recipient").
1. The grant is increased from EUR 90,000 to EUR 118,000.
2. The project now ends on 31 March 2028.
3. The budget in Annex 2 is replaced by the one attached.
For the Funder: H. Aalto. For the Recipient: S. Rai.
# Avenant n° 1 – convention 2024-18
Avenant n° 1 à la convention de subvention 2024-18
Entre la Fondation Clairval, Genève (« le Bailleur ») et l'association Maison des Apprenties de Ségou (« le Bénéficiaire »).
Article 1. La subvention est portée de 60 000 à 78 000 EUR.
Article 2. La date de fin est reportée au 30 juin 2027.
Article 3. Le budget annexé remplace le précédent.
Pour le Bailleur : L. Morel. Pour le Bénéficiaire : A. Coulibaly.
# Adenda 2 al convenio CO-41
Adenda n.º 2 al convenio de subvención CO-41
Entre la Fundación Roble Alto («la Donante») y la Corporación Tejido de Quibdó («la Beneficiaria»).
Primera. El monto de la subvención se aumenta de USD 45.000 a USD 57.500.
Segunda. El plazo se prorroga hasta el 31 de diciembre de 2026.
Tercera. Se sustituye el anexo de presupuesto.
Por la Donante: M. Ríos. Por la Beneficiaria: Y. Mosquera.
# Aditamento n.º 1 ao acordo MZ-9
Aditamento n.º 1 ao acordo de subvenção MZ-9
Entre a Fundação Alcaide («a Doadora») e a Associação Kuwangisana, Nampula («a Beneficiária»).
Cláusula 1. O montante da subvenção é aumentado de 40.000 para 52.000 euros.
Cláusula 2. O prazo é prorrogado até 30 de setembro de 2027.
Cláusula 3. O orçamento anexo é substituído.
Pela Doadora: T. Vaz. Pela Beneficiária: F. Amade.
# Дополнительное соглашение № 2 к договору ГР-15
Дополнительное соглашение № 2 к договору гранта ГР-15
Фонд «Северный мост» («Донор») и общественное объединение «Умут Булагы», Бишкек («Грантополучатель»), договорились:
1. Сумма гранта увеличивается с 30 000 до 41 000 долларов США.
2. Срок гранта продлевается до 31 августа 2027 года.
3. Бюджет в приложении 2 заменяется новым.
От Донора: И. Ларсен. От Грантополучателя: Б. Асанова.
# Додаткова угода № 1 до договору UA-6
Додаткова угода № 1 до договору про грант UA-6
Фундація «Вільха» («Донор») і громадська організація «Оберіг Полтава» («Грантоотримувач») домовилися:
1. Суму гранту збільшено з 25 000 до 33 500 євро.
2. Строк дії гранту продовжено до 30 квітня 2027 року.
3. Бюджет у додатку 1 замінено.
Від Донора: Е. Сінклер. Від Грантоотримувача: Л. Кравець.
# ملحق رقم 1 لاتفاقية المنحة 52
ملحق رقم 1 لاتفاقية المنحة 52
بين مؤسسة السنديان (الجهة المانحة) وجمعية خيوط الأمل في صيدا (الجهة المستفيدة).
المادة 1: تزاد قيمة المنحة من 40000 إلى 55000 دولار.
المادة 2: تمدد مدة المنحة حتى 31 ديسمبر 2027.
المادة 3: تستبدل الموازنة المرفقة.
عن الجهة المانحة: ل. برغ. عن الجهة المستفيدة: ن. حداد.
# Adendum 1 perjanjian hibah ID-30
Adendum Pertama Perjanjian Hibah ID-30
Antara Yayasan Alder ("Pemberi Hibah") dan Perkumpulan Rumah Ombak, Kupang ("Penerima Hibah").
Pasal 1. Nilai hibah ditambah dari USD 35.000 menjadi USD 46.000.
Pasal 2. Jangka waktu hibah diperpanjang sampai 30 Juni 2027.
Pasal 3. Anggaran pada lampiran diganti.
Pemberi Hibah: K. Lund. Penerima Hibah: Y. Taek.
# TR-12 hibe sözleşmesi, ek protokol 1
TR-12 Sayılı Hibe Sözleşmesine Ek Protokol 1
Karaağaç Vakfı ("Bağışçı") ile Yamaç Evi Derneği, Diyarbakır ("Yararlanıcı") anlaşmıştır:
Madde 1. Hibe tutarı 50.000 avrodan 64.000 avroya artırılmıştır.
Madde 2. Hibe süresi 31 Mayıs 2027 tarihine kadar uzatılmıştır.
Madde 3. Bütçe eki değiştirilmiştir.
Bağışçı adına: P. Holm. Yararlanıcı adına: Z. Aslan.
# Act adițional nr. 1 la contractul MD-22
Act adițional nr. 1 la contractul de grant MD-22
Între Fundația Carpen („Finanțatorul") și Asociația Izvorul Mic, Cahul („Beneficiarul").
Art. 1. Valoarea grantului se majorează de la 28 000 la 36 000 de euro.
Art. 2. Durata grantului se prelungește până la 31 octombrie 2027.
Art. 3. Bugetul din anexă se înlocuiește.
Pentru Finanțator: G. Wirth. Pentru Beneficiar: V. Munteanu.
# Atto aggiuntivo n. 1 al contratto IT-8
Atto aggiuntivo n. 1 al contratto di sovvenzione IT-8
Tra la Fondazione Betulla («il Donatore») e l'associazione Filo d'Erba, Castel Volturno («il Beneficiario»).
Art. 1. Il contributo è aumentato da 30.000 a 41.500 euro.
Art. 2. La scadenza è prorogata al 30 novembre 2027.
Art. 3. Il piano dei costi allegato è sostituito.
Per il Donatore: S. Keller. Per il Beneficiario: R. Esposito.
# 1. Nachtrag zum Fördervertrag AL-3
1. Nachtrag zum Fördervertrag AL-3
zwischen der Erlenhof-Stiftung („Fördergeberin") und dem Verein Shtëpia e Erës, Durrës („Zuwendungsempfänger").
§ 1 Die Zuwendung wird von 22.000 auf 30.000 Euro erhöht.
§ 2 Die Laufzeit wird bis zum 31. Juli 2027 verlängert.
§ 3 Der Finanzierungsplan in der Anlage wird ersetzt.
Für die Fördergeberin: B. Kranz. Für den Zuwendungsempfänger: E. Hoxha.
# Nyongeza ya 1, mkataba wa ruzuku TZ-5
Nyongeza ya Kwanza ya Mkataba wa Ruzuku TZ-5
Kati ya Mfuko wa Mkuyu ("Mfadhili") na Kikundi cha Nyota ya Asubuhi, Iringa ("Mpokeaji wa ruzuku").
Kifungu 1. Ruzuku inaongezwa kutoka dola 20,000 hadi dola 27,000.
Kifungu 2. Muda wa ruzuku unaongezwa hadi tarehe 30 Juni 2027.
Kifungu 3. Bajeti katika kiambatisho inabadilishwa.
Kwa Mfadhili: J. Moe. Kwa Mpokeaji: A. Sanga.
`;
