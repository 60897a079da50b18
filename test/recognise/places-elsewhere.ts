/** Requests that name other countries than that of their work: language, where the work is, text. */
export const ELSEWHERE: [lang: string, country: string, text: string][] = [
  [
    "es",
    "HN",
    "Solicitud al Fondo Canadá para Iniciativas Locales\nSeñores: La Asociación Mujeres de Olanchito solicita 18 000 dólares canadienses para un refugio contra la trata de personas. Atenderemos a niñas de Yoro y de Tocoa. Adjuntamos el presupuesto en dólares canadienses.",
  ],
  [
    "en",
    "MW",
    "Dear Japan Embassy,\nWe apply to the Grant Assistance for Grassroots Projects of the Government of Japan. Our group in Mangochi wants to build a hostel for girls at risk of trafficking. We request USD 61,000. The Japanese flag will be on the building. Traditional Authority Jalasi in Mangochi gives the land.",
  ],
  [
    "fr",
    "BJ",
    "Objet : demande de subvention au Fonds d'appui suisse\nMonsieur l'Ambassadeur de Suisse, notre ONG de Parakou sollicite 12 500 francs suisses pour ramener à l'école les enfants vidomègons. La Suisse a déjà aidé le projet voisin. Nous travaillons dans trois arrondissements de Parakou et à Djougou.",
  ],
  [
    "pt",
    "AO",
    "Pedido de apoio ao Instituto Camões, Portugal\nExmos. Senhores, a Associação Kudissanga, do Lubango, pede 30 000 euros para proteger crianças que trabalham nas pedreiras da Huíla. A Cooperação Portuguesa apoiou-nos em 2021. O presupuesto segue em anexo.",
  ],
  [
    "en",
    "NP",
    "Grant application\nApplicant: Swiss Himalaya Rescue, Zurich, Switzerland (field office: Hetauda)\nWe request CHF 45,000 for vocational training of returned migrant women in Makwanpur and Chitwan. Most were exploited as maids in Kuwait and in Lebanon. Funds are managed from Zurich.",
  ],
  [
    "en",
    "PH",
    "To: Australian Embassy Direct Aid Program\nWe ask for AUD 25,000 for community watch groups against online child exploitation in Tacloban and Ormoc. The Australian Federal Police gave training last year. Perpetrators are often in Australia and the United Kingdom.",
  ],
  [
    "en",
    "SN",
    "Grant request. Our foundation, registered in Geneva with an office in Brussels, asks for EUR 80,000 for the protection of talibé children in Saint-Louis and Thiès. A coordinator will travel from Brussels twice a year. Senegal's Ministry of Justice supports us.",
  ],
  [
    "fr",
    "CI",
    "Note de projet. Notre association, dont le siège est à Lyon, en France, demande une subvention de 40 000 euros. Le projet sera mis en œuvre à Soubré et à San-Pédro avec des planteurs de cacao. Contact à Lyon : Mme Perrin.",
  ],
  [
    "en",
    "KE",
    "Proposal. Safe Shores Trust, 14 High Street, Oxford, United Kingdom, asks the fund for GBP 20,000 to support survivors in Kisumu and Kilifi. Our trustees meet in Oxford; all activities are carried out in Kenya.",
  ],
  [
    "de",
    "MD",
    "Antrag auf Förderung. Der Verein Brücken e.V. mit Sitz in Leipzig bittet um 38.000 Euro für ein Schutzhaus in Chișinău. Viele Frauen wurden in Deutschland, Italien und der Türkei ausgebeutet. Partner ist die Moldauer Organisation Casa Noastră in Bălți.",
  ],
  [
    "en",
    "ET",
    "Dear Grants Team, we ask for USD 33,000 to work in Jimma and Wollo with families whose daughters leave for Saudi Arabia, Lebanon and Kuwait. Girls are taken through Djibouti and Yemen. Returnees from Saudi Arabia will speak in 20 schools in Jimma.",
  ],
  [
    "es",
    "GT",
    "Nota conceptual. Pedimos una subvención de Q 280,000. Atenderemos en Tecún Umán y Malacatán a jóvenes devueltos desde México y Estados Unidos. Muchos trabajaron en fincas de Chiapas sin pago. Trabajaremos con la SVET.",
  ],
  [
    "en",
    "UG",
    "Request for funding. 31 girls came back from Nairobi and Dubai with nothing. We humbly ask the Embassy for USD 18,500 to rent a safe house in Mbarara for one year. Some were promised jobs in Oman.",
  ],
  [
    "en",
    "ZM",
    "Appeal for support. In villages near Chipata children are taken to work in tobacco, some across in Malawi and Mozambique. We request K410,000 to train pastors in Chipata and Katete. Girls are sent as maids to Lusaka.",
  ],
  [
    "ar",
    "YE",
    "السادة المحترمون، نتقدم بطلب منحة قدرها 60 ألف دولار لمشروع حماية الأطفال في المكلا والشحر. نستهدف الأطفال المهربين عبر الحدود إلى المملكة العربية السعودية والأطفال المعادين من السعودية. وتفضلوا بقبول الاحترام.",
  ],
  [
    "uk",
    "UA",
    "Заявка на грант. Просимо 27 600 доларів США на захист переселенок у Чернівцях. Оголошення про роботу в Польщі, Румунії та Німеччині поширюються в Телеграмі. Чергуватимемо на автостанціях Чернівців.",
  ],
  [
    "ru",
    "KG",
    "Заявка на грант. Просим 15 000 долларов США на помощь трудовым мигрантам. Жители Баткена и Джалал-Абада уезжают на заработки в Россию и Казахстан. Вернувшихся из России консультирует юрист в Баткене.",
  ],
  [
    "es",
    "GQ",
    "Excmo. Señor Embajador: solicitamos una ayuda de 9.600.000 FCFA. En los mercados de Malabo y Bata vemos a niñas traídas de Benín, Togo y Camerún que venden agua. Abriremos un punto de acogida.",
  ],
  [
    "it",
    "IT",
    "Domanda di contributo. La cooperativa chiede 85.000 euro per uno sportello contro il caporalato nelle campagne di Foggia e Cerignola. I braccianti provengono da Gambia, Mali e Bangladesh. Partner: Comune di Foggia.",
  ],
  [
    "en",
    "KH",
    "Concept note. We request USD 40,000. Young people from Kampong Cham and Takeo are recruited by agents with promises of jobs in Thailand and Malaysia. After deportation from Thailand they arrive at Poipet. We will run a help desk at Poipet.",
  ],
  [
    "fr",
    "NE",
    "Demande de financement de 22 millions de FCFA. Les femmes de Kantché, dans la région de Zinder, partent mendier en Algérie et sont refoulées d'Algérie vers Agadez. Nous voulons ouvrir un centre d'accueil à Zinder. Beaucoup rêvent de la Libye.",
  ],
  [
    "vi",
    "VN",
    "Đơn xin tài trợ. Chúng tôi đề nghị tài trợ 30.000 USD cho dự án tại Lào Cai và Hà Giang. Nhiều phụ nữ bị bán sang Trung Quốc. Nạn nhân trở về từ Trung Quốc được hỗ trợ tại Hà Nội.",
  ],
  [
    "en",
    "TZ",
    "Project proposal. Building on our sister project in Kenya, we seek USD 55,000 to open a drop-in centre in Mwanza. The model was tested in Rwanda and in India in 2021. In Mwanza and Geita 200 children will be reached.",
  ],
  [
    "en",
    "BO",
    "Grant proposal. Like our colleagues in Peru, we plan school clubs. We request USD 20,000 for work with Brazil nut harvesters around Riberalta and Cobija. A similar project in Colombia, run by Save the Children, gave us its manual.",
  ],
  [
    "es",
    "CO",
    "Solicitud de subvención. Pedimos 90 millones de pesos colombianos para las veredas de La Paz, La Unión y Florencia. Con esperanza y libertad, las mujeres de Santa Rosa y El Carmen quieren trabajar. Nuestro grupo se llama Victoria.",
  ],
  [
    "pt",
    "MZ",
    "Pedido de financiamento. A associação pede 900 000 MT para uma casa segura em Nampula. A capital social é pequena. Muitas meninas vêm de Angoche e de Nacala. O grupo chama-se Vitória e Paz; a presidente é a Sra. Esperança Lourenço.",
  ],
  [
    "tr",
    "TR",
    "Hibe başvurusu. Sabah erken saatte tarlaya giden mevsimlik işçi çocuklar için 1.450.000 TL talep ediyoruz. Proje Adana ve Mersin'de uygulanacaktır. Ordu ve Batman illerinden gelen aileler yaz boyunca çadırda kalıyor. Ortak: Umut Kadın Derneği.",
  ],
  [
    "id",
    "ID",
    "Permohonan hibah. Kami mohon dana sebesar Rp 450.000.000 untuk rumah aman di Kupang dan Ende. Anak dan ibu dari desa banyak bekerja di Malaysia tanpa dokumen. Kota kami kecil; mitra kami adalah Yayasan Damai.",
  ],
  [
    "sw",
    "TZ",
    "Ombi la ruzuku. Tunaomba shilingi 35,000,000 kwa ajili ya kituo cha watoto Tabora na Kigoma. Salama na amani ni haki ya mtoto. Baraza la kata limekubali. Watoto wengine wanapelekwa Dar es Salaam kufanya kazi za ndani.",
  ],
  [
    "ro",
    "MD",
    "Cerere de finanțare. Solicităm 450 000 lei pentru un centru de zi la Soroca. Mari și mici, copiii din Soroca și Cahul rămân singuri când părinții lucrează în Italia sau în Rusia. Deva, coordonatoarea, are o echipă de cinci oameni.",
  ],
  [
    "en",
    "PK",
    "Request for a grant. Our union of brick kiln workers in Kasur and Sheikhupura asks for USD 28,000. Mr. Jordan Masih and Ms. China Bibi lead it. We will free 60 families from peshgi and teach their children.",
  ],
  [
    "es",
    "PE",
    "RE: Propuesta corregida – Loreto\nEstimada Ximena: La Asociación Ríos Limpios solicita S/ 142 000 para doce comunidades de Loreto. Trabajamos con la Fiscalía Provincial de Iquitos y las madres vigilantes de Nauta. Captan a adolescentes para bares de campamentos madereros.",
  ],
  [
    "en",
    "PK",
    "Project proposal: bonded labour in Punjab\nWe request USD 50,000 for legal aid to kiln workers in Punjab. Hearings take place in Lahore and Faisalabad. Punjab's Labour Department has signed a letter.",
  ],
  [
    "en",
    "IN",
    "Project proposal: brick kilns of Punjab\nWe request USD 50,000 for migrant families in the kilns of Punjab. They come to Ludhiana and Amritsar from Bihar. The Punjab State Legal Services Authority will send lawyers.",
  ],
  [
    "fr",
    "CM",
    "Demande d'appui financier de 15 000 euros. Notre association de Maroua, dans l'Extrême-Nord, aide les enfants déplacés du bassin du lac Tchad. Certains reviennent du Nigeria. Nous travaillons à Mora et à Kousseri, en face de N'Djamena.",
  ],
  [
    "fr",
    "CD",
    "Demande de subvention de 40 000 dollars. Nous formons des inspecteurs à Bukavu et à Uvira contre le travail des enfants dans les mines. Les minerais passent par le Rwanda et le Burundi. L'équipe se trouve à Bukavu.",
  ],
  [
    "en",
    "IQ",
    "Application for a grant of USD 120,000. Jusoor Organization will support Yazidi survivors in Sinjar, Tal Afar and Mosul. Some families came back from Syria and Turkey; others wait for visas to Germany and Australia.",
  ],
  [
    "en",
    "TH",
    "Grant application. The foundation asks for USD 70,000 to help Burmese, Lao and Cambodian fishers in Samut Sakhon and Songkhla. Interpreters from Myanmar and Cambodia will be hired in Mahachai.",
  ],
  [
    "es",
    "CL",
    "Solicitud de fondos. Pedimos 25.000 dólares para atender a mujeres venezolanas y bolivianas en Iquique y Arica. Llegan por la frontera con Bolivia y Perú. Trabajaremos con la Fiscalía de Arica.",
  ],
  [
    "pt",
    "ST",
    "Embaixada dos EUA em Libreville – Programa de pequenos subsídios para São Tomé e Príncipe\nPedimos 410 000 dobras para um internato em Neves, distrito de Lembá. Nas roças de Santa Catarina e Monte Forte as meninas deixam a escola.",
  ],
  [
    "en",
    "JM",
    "Grant request, US$ 24,900. Barrel Children: a forum play against child exploitation. Twelve actors tour the parishes of Portland, St. Thomas and St. Mary; 36 performances in schools and fishing beaches in Jamaica. Uncles in Toronto and London pay for nothing.",
  ],
  [
    "en",
    "AM",
    "Dear Ms. Lowell, I am applying for USD 7,400 to make a podcast in Armenian about men from Gavar, Martuni and Vardenis who work on building sites in Russia, and about the families who wait for them in Gegharkunik.",
  ],
  [
    "tr",
    "SO",
    "Hibe başvurusu. Konya merkezli derneğimiz, Mogadişu'da sokakta çalışan çocuklar için 4.850.000 TL talep etmektedir. Uygulama yeri: Somali, Banadir bölgesi. Yerel ortak: Somali Kadın Bakanlığı.",
  ],
  [
    "de",
    "IN",
    "Förderantrag. Wir beantragen 145.000 EUR für Schulen statt Mica-Minen in Jharkhand und Bihar (Indien). Der Verein hat seinen Sitz in Osnabrück, Deutschland. Ein Unternehmen aus Japan spendete 2024.",
  ],
  [
    "en",
    "RO",
    "Amendment request. The Foundation, Avenue de Montchoisi 15, 1006 Lausanne, acting through its office in Bucharest, asks to raise its grant from CHF 280,000 to CHF 345,000 for unaccompanied minors at Siret. Reports on Romania are due in May. The donor sits in Geneva.",
  ],
  [
    "en",
    "GH",
    "Grant proposal. We request GHS 300,000 for fishing villages around Yeji on Lake Volta. A documentary shown in Canada, Ireland and the Netherlands made the children's story known. Two children came from Togo.",
  ],
  [
    "es",
    "CR PA",
    "Solicitud de enmienda. Proyecto: Fronteras que protegen – Costa Rica y Panamá. Pedimos reprogramar USD 95.000 para asistencia en Paso Canoas, por la disminución del flujo por el Darién desde Colombia. Las personas vuelven hacia Venezuela.",
  ],
  [
    "en",
    "TL",
    "Proposal to the New Zealand Embassy Fund. Women's groups in Baucau and Suai ask for NZD 30,000 for a hotline. Some girls were found in Indonesia and in Kupang; others were promised work in Dubai.",
  ],
];
