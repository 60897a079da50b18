/** Official, former and everyday names that CLDR's short names lack: code | names in any language. */
export const OTHER_NAMES = `
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines,Saint Vincent & the Grenadines
KN|Saint Kitts and Nevis,St Kitts and Nevis,Saint Christopher and Nevis
CY|Northern Cyprus,Chypre du Nord,Chipre del Norte,Северный Кипр,شمال قبرص
SH|Saint Helena,Sainte-Hélène
TM|Туркмения
CI|Берег Слоновой Кости,Берега Слоновой Кости
BD|East Pakistan,Pakistan oriental,Восточный Пакистан
ZM|Northern Rhodesia,Rhodésie du Nord,Rodesia del Norte,Rodésia do Norte
SR|Dutch Guiana,Guyane néerlandaise,Guayana Neerlandesa
GY|British Guiana,Guyane britannique,Guayana Británica,Guiana Inglesa
ML|French Sudan,Soudan français,Sudán francés
VU|New Hebrides,Nouvelles-Hébrides,Nuevas Hébridas,Novas Hébridas,Новые Гебриды
KI|Gilbert Islands
TV|Ellice Islands
BW|Bechuanaland,Бечуаналенд
GQ|Spanish Guinea,Guinée espagnole,Guinea Española,Guiné Espanhola
GW|Guinée portugaise,Guinea Portuguesa,Guiné Portuguesa
JO|Transjordan,Transjordanie,Transjordania,Трансиордания,شرق الأردن
ZW|Rhodésie,Rodesia,Rodésia,Родезия,روديسيا
BJ|Dahomé,Дагомея,داهومي
BF|Haute-Volta,Alto Volta,Верхняя Вольта,Верхней Вольты,فولتا العليا
CD|Заир,زائير
LK|Ceylan,Ceilán,Ceilão,Цейлон,سيلان
TH|Sião,Сиам,سيام
KH|Кампучия,كمبوتشيا
ET|Abyssinie,Abisinia,Abissínia,Абиссиния,الحبشة
IR|Pérsia,Персия,بلاد فارس
MW|Niasalandia,Ньясаленд
NA|Sud-Ouest africain,África del Sudoeste,Sudoeste Africano
LS|Басутоленд
TL|Timor português,Timor portugués,Timor portugais
DJ|French Somaliland,Côte française des Somalis
SO|Italian Somaliland,Somalia Italiana
YE|North Yemen,South Yemen,Yémen du Sud,Yemen del Sur,Iémen do Sul,Южный Йемен,اليمن الجنوبي
BZ|Honduras británica,Honduras britannique
MU|Maurícias
AE|Trucial States,Estados de la Tregua
BY|Byelorussia
AE|UAE,U.A.E.,Emirates,Dubai,Emirats Arabes Unis,EAU,Emiratos,Emirados,ОАЭ,الإمارات,Dubaï,دبي,Дубай
AF|Islamic Republic of Afghanistan,Afeganistão
AG|Antigua
AM|Republic of Armenia
AO|República de Angola
AR|Argentine Republic,República Argentina
AZ|Republic of Azerbaijan,Azerbaiyán,Azerbaijão,Azerbaidjan
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia,BiH,Bosnie,Bósnia,Босния,Боснии,Боснию,Боснией,البوسنة,Republika Srpska
BD|People's Republic of Bangladesh,Bangladesh
BF|Burkina,Upper Volta,Haute-Volta,Burquina Fasso,Burkina Faso,Burquina Faso
BH|Kingdom of Bahrain,Bahreïn,Baréin,Bahréin,Barém
BJ|Dahomey,Republic of Benin,Bénin,Benín,Benim
BN|Brunei Darussalam,Negara Brunei
BO|Plurinational State of Bolivia,Estado Plurinacional de Bolivia
BR|Federative Republic of Brazil
BS|The Bahamas,Commonwealth of The Bahamas
BW|Republic of Botswana
BY|Belarus,Byelorussia,Belorussia,Biélorussie,Bielorrússia,Bielorrusia,Белоруссия,Белоруссии,Белоруссию,Беларусь
BZ|British Honduras
CD|Democratic Republic of the Congo,Democratic Republic of Congo,Dem. Rep. of the Congo,Dem. Rep. Congo,D.R. Congo,DR Congo,DRC,D.R.C.,Congo DRC,DRC Congo,Congo DR,Congo (DRC),Congo Kinshasa,Congo-Kinshasa,Zaire,Zaïre,Congo, Democratic Republic of the,Congo, Dem. Rep.,Congo, DRC,République démocratique du Congo,RDC,RD Congo,R.D. Congo,R.D.C.,République Démocratique du Congo (RDC),República Democrática del Congo,República Democrática do Congo,ДРК,ДР Конго,Демократическая Республика Конго,Демократической Республики Конго,Демократической Республике Конго,Демократическую Республику Конго,جمهورية الكونغو الديمقراطية,الكونغو الديمقراطية,Belgian Congo,Eastern Congo
CF|Central African Republic,C.A.R.,République centrafricaine,Centrafrique,RCA,República Centroafricana,República Centro-Africana,ЦАР,Центральноафриканская Республика,Центральноафриканской Республики,Центральноафриканской Республике,جمهورية أفريقيا الوسطى,أفريقيا الوسطى
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo Brazzaville,Congo (Brazzaville),Congo, Republic of the,Congo, Rep.,Congo (Republic),République du Congo,República del Congo,República do Congo,Республика Конго,Республики Конго,Республике Конго,جمهورية الكونغو,Congo-Brazza
CH|Swiss Confederation,Confédération suisse
CI|Côte d'Ivoire,Cote d'Ivoire,Cote dIvoire,Ivory Coast,Republic of Côte d'Ivoire,Costa de Marfil,Costa do Marfim,Кот-д'Ивуар,Кот-д’Ивуар,Кот д'Ивуар,كوت ديفوار,ساحل العاج
CL|Republic of Chile
CN|People's Republic of China,PRC,P.R.C.,P.R. China,Mainland China,République populaire de Chine,República Popular China,República Popular da China,КНР,الصين
CO|Republic of Colombia
CU|Republic of Cuba
CV|Cape Verde,Cabo Verde,Cap-Vert,Republic of Cabo Verde,Кабо-Верде,الرأس الأخضر
CZ|Czech Republic,Czechia,République tchèque,Tchéquie,República Checa,Chequia,República Tcheca,Tchéquia,Chéquia,Чехия,Чехии,Чехию,Чешская Республика
DE|Federal Republic of Germany,ФРГ
DO|Dominican Republic,The Dominican Republic,Dominican Rep.,République dominicaine,República Dominicana,Доминиканская Республика,Доминиканской Республике,Доминиканской Республики,Доминиканскую Республику,جمهورية الدومينيكان,الدومينيكان,Rep. Dominicana
DM|Commonwealth of Dominica,Dominique
EG|Arab Republic of Egypt
ER|State of Eritrea
ET|Federal Democratic Republic of Ethiopia,Abyssinia
FM|Federated States of Micronesia,FSM,Micronesia
FJ|Republic of Fiji,Fiji Islands
GB|United Kingdom,The United Kingdom,U.K.,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,Royaume-Uni,Grande-Bretagne,Angleterre,Reino Unido,Gran Bretaña,Inglaterra,Grã-Bretanha,Великобритания,Великобритании,Великобританию,Англия,Англии,بريطانيا,المملكة المتحدة
GM|The Gambia,Republic of The Gambia,Gambie,Gâmbia
GE|Republic of Georgia,Georgia (country),Sakartvelo,Géorgie
GH|Republic of Ghana,Gana,Gold Coast
GN|Guinea-Conakry,Guinea Conakry,Guinée Conakry,Guinée-Conakry,Republic of Guinea,République de Guinée,Guinea (Conakry),Guiné-Conacri,Guinée forestière
GQ|Equatorial Guinea,Republic of Equatorial Guinea,Guinée équatoriale,Guinea Ecuatorial,Guiné Equatorial,Экваториальная Гвинея,Экваториальной Гвинее,Экваториальной Гвинеи,غينيا الاستوائية
GW|Guinea-Bissau,Guinea Bissau,Guinée-Bissau,Guinée Bissau,Guinea-Bisáu,Guinea Bisáu,Guiné-Bissau,Guiné Bissau,Гвинея-Бисау,Гвинее-Бисау,Гвинеи-Бисау,غينيا بيساو,Portuguese Guinea
GY|Co-operative Republic of Guyana
HK|Hong Kong SAR,Hongkong
HT|Republic of Haiti,République d'Haïti,Ayiti,Repiblik Ayiti
IR|Islamic Republic of Iran,Persia
IQ|Republic of Iraq,Irak,Iraqi Kurdistan,Kurdistan Region of Iraq,Kurdistan Region
IE|Republic of Ireland
IN|Republic of India
KE|Republic of Kenya
KG|Kyrgyz Republic,Kyrgyzstan,Kirghizistan,Kirghizstan,Kirguistán,Quirguistão,Киргизия,Киргизии,Киргизию,Кыргызстан,Кыргызстана,Кыргызстане,قيرغيزستان
KH|Kingdom of Cambodia,Kampuchea
KM|Union of the Comoros,Comoros,Comores
KN|St. Kitts and Nevis,St Kitts & Nevis,Saint Kitts,St. Kitts
KP|North Korea,N. Korea,DPRK,D.P.R.K.,Democratic People's Republic of Korea,Korea, Democratic People's Republic of,Korea, North,Korea (North),Corée du Nord,RPDC,Corea del Norte,Coreia do Norte,КНДР,Северная Корея,Северной Корее,Северной Кореи,Северную Корею,كوريا الشمالية
KR|South Korea,S. Korea,Republic of Korea,R.O.K.,Korea, Republic of,Korea, South,Korea (South),Corée du Sud,Corea del Sur,Coreia do Sul,Республика Корея,Республике Корея,Республики Корея,Южная Корея,Южной Корее,Южной Кореи,Южную Корею,كوريا الجنوبية
KW|State of Kuwait,Koweït
LA|Lao PDR,Lao P.D.R.,Lao People's Democratic Republic,Laos,Лаос
LB|Lebanese Republic,Liban
LC|St. Lucia,Saint Lucia
LK|Sri Lanka,Ceylon,Democratic Socialist Republic of Sri Lanka,Шри-Ланка,Шри-Ланке,Шри-Ланки,Шри-Ланку
LS|Kingdom of Lesotho,Basutoland
LY|State of Libya,Libyan Arab Jamahiriya
MA|Kingdom of Morocco,Royaume du Maroc,Western Sahara dispute
MD|Republic of Moldova,Moldavia,Moldavie,Молдавия,Молдавии,Молдавию,Молдова,Молдове,Молдовы,مولدافيا
MK|North Macedonia,Republic of North Macedonia,Macedonia,FYROM,Former Yugoslav Republic of Macedonia,Macédoine,Macédoine du Nord,Macedonia del Norte,Macedónia do Norte,Macedônia do Norte,Северная Македония,Северной Македонии,Северную Македонию,Македония,Македонии,مقدونيا الشمالية,مقدونيا
ML|Republic of Mali
MM|Burma,Myanmar,Burma (Myanmar),Myanmar (Burma),Burma/Myanmar,Union of Myanmar,Republic of the Union of Myanmar,Birmanie,Birmania,Birmânia,Mianmar,Мьянма,Мьянме,Мьянмы,Мьянму,Бирма,Бирме,Бирмы,ميانمار,بورما
MR|Islamic Republic of Mauritania
MV|Maldive Islands,Republic of Maldives
MW|Nyasaland
MY|Malasia,Malaisie
MZ|Republic of Mozambique,Mozambique,Moçambique
NA|South West Africa
NL|Netherlands,The Netherlands,Holland,Kingdom of the Netherlands,Pays-Bas,Hollande,Países Bajos,Holanda,Países Baixos,Голландия,Голландии,هولندا
NP|Federal Democratic Republic of Nepal
NG|Federal Republic of Nigeria
NE|Republic of Niger,Republic of the Niger
OM|Sultanate of Oman,Omã,سلطنة عمان
PG|Papua New Guinea,PNG,Papouasie-Nouvelle-Guinée,Papúa Nueva Guinea,Papúa-Nueva Guinea,Papua-Nova Guiné,Papua Nova Guiné,Папуа — Новая Гвинея,Папуа-Новая Гвинея,Папуа Новой Гвинее,Папуа Новой Гвинеи,Папуа — Новой Гвинеи,بابوا غينيا الجديدة
PH|Philippines,The Philippines,Republic of the Philippines,Filipinas,Филиппины,Филиппинах,Филиппин,الفلبين,الفليبين
PK|Islamic Republic of Pakistan
PS|Palestinian Territories,Occupied Palestinian Territory,Occupied Palestinian Territories,West Bank and Gaza,West Bank,Gaza Strip,State of Palestine,Palestine,Cisjordanie,Cisjordania,Cisjordânia,Franja de Gaza,Faixa de Gaza,bande de Gaza,Палестина,Палестине,Палестины,сектор Газа,секторе Газа,فلسطين,قطاع غزة,الضفة الغربية
RU|Russian Federation,Fédération de Russie,Federación Rusa,Federación de Rusia,Federação Russa,Россия,России,Россию,Россией,РФ,Российская Федерация,Российской Федерации,Soviet Union,USSR
RW|Republic of Rwanda,Ruanda
SA|Kingdom of Saudi Arabia,Saudi Arabia,KSA,Arabie saoudite,Arabia Saudita,Arabia Saudí,Arábia Saudita,Саудовская Аравия,Саудовской Аравии,Саудовскую Аравию,السعودية,المملكة العربية السعودية
SB|Solomon Islands
SD|Republic of the Sudan,Soudan,Sudán,Sudão,Darfur,Darfour,Дарфур
SL|Republic of Sierra Leone,Serra Leoa,Sierra Leona
SO|Federal Republic of Somalia,Somaliland,Puntland
SR|Suriname,Surinam
SS|South Sudan,Southern Sudan,Republic of South Sudan,Soudan du Sud,Sud-Soudan,Sudán del Sur,Sudão do Sul,Южный Судан,Южном Судане,Южного Судана,جنوب السودان
ST|Sao Tome and Principe,São Tomé and Príncipe,São Tomé & Príncipe,Sao Tome,Sao Tomé-et-Principe,Sao Tomé y Príncipe,Santo Tomé y Príncipe,São Tomé e Príncipe,Сан-Томе и Принсипи,ساو تومي وبرينسيبي
SV|Republic of El Salvador,Le Salvador
SY|Syrian Arab Republic
SZ|Eswatini,eSwatini,Swaziland,Kingdom of Eswatini,Suazilandia,Essuatíni,Suazilândia,Свазиленд,Свазиленде,Эсватини,إسواتيني,سوازيلاند
TD|Republic of Chad,Tchad,Chade
TL|East Timor,Timor-Leste,Timor Leste,Timor oriental,Timor Oriental,Восточный Тимор,Восточном Тиморе,تيمور الشرقية
TG|Togolese Republic
TH|Kingdom of Thailand,Siam
TR|Türkiye,Turkiye,Republic of Türkiye,Republic of Turkey,Турция,Турции,Турцию
TT|Trinidad & Tobago,Trinidad and Tobago,Trinité-et-Tobago,Trinidad y Tobago,Trinidad e Tobago
TW|Taiwan,Republic of China (Taiwan),Chinese Taipei,Taiwán,Taïwan,Formosa
TZ|United Republic of Tanzania,Tanganyika,Tanzanie,Zanzibar,Tanzanía,Занзибар
UA|Crimea,Crimée,Donbas,Donbass
UG|Republic of Uganda
VA|Holy See,Vatican,Saint-Siège,Santa Sede,Santa Sé,Ватикан
VC|St. Vincent and the Grenadines,St. Vincent & the Grenadines,St Vincent and the Grenadines
VE|Bolivarian Republic of Venezuela
VN|Viet Nam,Vietnam,Socialist Republic of Vietnam,Việt Nam,Viêt Nam,Vietname,Vietnã
WS|Western Samoa,Independent State of Samoa
XK|Kosovo,Republic of Kosovo,Kosova,Косово,كوسوفو
YE|Republic of Yemen
ZA|Republic of South Africa,R.S.A.,South Africa,Afrique du Sud,Sudáfrica,Suráfrica,África do Sul,ЮАР,Южная Африка,Южной Африке,جنوب أفريقيا,جنوب إفريقيا
ZW|Rhodesia,Simbabwe
KZ|Казахстан
TJ|Республика Таджикистан,Таджикистон
TM|Turkmenia
UZ|Republic of Uzbekistan
MX|México,United Mexican States
US|United States of America,United States,USA,U.S.A.,U.S.,the States,États-Unis,Etats-Unis,Estados Unidos,EE.UU.,EEUU,EUA,E.U.A.,США,Соединенные Штаты,الولايات المتحدة
`;

/** Short or shared names, which need the page's support: code | names. */
export const SHARED_NAMES = `
CD|Congo,the Congo,Конго,الكونغو
CG|Congo,the Congo,Конго,الكونغو
KR|Korea,Corée,Corea,Coreia,ROK,Корея,Корее,Кореи,كوريا
AE|EAU
CF|CAR
TL|Timor
ID|Timor
OM|عمان
JO|عمان
GB|UK
TT|Trinidad
SB|Solomons
PS|Gaza,Gazze,غزة,Газа
`;

/** Regions below the state that name only one country: code | names. */
export const REGIONS = `
AR|La Pampa
PE|La Pampa
GT|Antigua
LB|Tripoli,Trípoli
CV|São Vicente
BR|São Vicente
PY|Guairá
BR|Guairá
US|NASA,НАСА,ناسا,Pentagon,Пентагон,البنتاغون,the White House,Maison-Blanche,Белый дом,Белого дома,البيت الأبيض,Capitol Hill,Harvard,Гарвард,Гарварда,Гарварде,Гарвардский,Гарвардского,Гарвардском,هارفارد,جامعة هارفارد,Wall Street,Ivy League,Jacksonville,Джексонвилл,Джексонвилла,جاكسونفيل,Jacksonville Beach,Yale,Stanford,Princeton,Massachusetts Institute of Technology
IL|Knesset,Knéset,Кнессет,الكنيست
PL|Sejm,Сейм Польши
SE|Riksdag,Риксдаг
NO|Storting,Стортинг
DK|Folketing
FI|Eduskunta
EE|Riigikogu,Рийгикогу
LV|Saeima
LT|Seimas
IS|Althing
IE|Dáil,Oireachtas
DE|Bundestag,Bundesrat,Бундестаг,البوندستاغ
UA|Verkhovna Rada,Верховная Рада,Верховной Раде,Верховной Рады
RU|State Duma,Kremlin,Государственная Дума,Госдума,Кремль,الكرملين
KG|Jogorku Kenesh,Жогорку Кенеш
UZ|Oliy Majlis,Олий Мажлис
KZ|Mazhilis,Мажилис
MN|State Great Khural
AF|Loya Jirga,Лойя-джирга,لويا جيرغا
IN|Lok Sabha,Rajya Sabha
BD|Jatiya Sangsad
NG|NAPTIP
GB|House of Commons of the United Kingdom,Whitehall,Downing Street
TR|Grand National Assembly
AF|Helmand,Nangarhar
BD|Cox's Bazar,Chittagong Hill Tracts,Rohingya camps
BF|Sahel region of Burkina Faso
BO|del Beni,el Beni,Departamento del Beni,Beni Department,Pando
BR|Maranhão,Minas Gerais,Mato Grosso,Roraima,Rondônia,Tocantins,Ceará,Piauí,Pernambuco
CD|North Kivu,South Kivu,Nord-Kivu,Sud-Kivu,Ituri,Haut-Katanga,Lualaba,Katanga,Kasai,Kasaï,Tanganyika Province,Tanganyika,Equateur Province,Nord Kivu,Sud Kivu
CI|Bas-Sassandra
CM|Far North Region of Cameroon,Extrême-Nord du Cameroun
CN|Xinjiang,Tibet,Guangdong,Yunnan,Inner Mongolia,Sichuan,Hunan,Fujian,Zhejiang
CO|Chocó,La Guajira,Norte de Santander,Antioquia,Nariño
EC|Esmeraldas,Sucumbíos
ET|Tigray,Oromia,Amhara,Afar Region,Gambella
GE|Abkhazia,South Ossetia,Adjara,Ajara,Kakheti,Imereti,Samegrelo
GH|Greater Accra,Ashanti Region,Volta Region,Lake Volta,Brong-Ahafo
GT|Huehuetenango,Alta Verapaz,Quiché
HT|Artibonite
ID|East Nusa Tenggara,Nusa Tenggara Timur,West Java,East Java,Central Java,Aceh,Sulawesi,Sumatra,North Sumatra,Kalimantan,Batam
IN|Uttar Pradesh,Bihar,West Bengal,Tamil Nadu,Andhra Pradesh,Maharashtra,Odisha,Orissa,Jharkhand,Rajasthan,Karnataka,Kerala,Telangana,Assam,Madhya Pradesh,Chhattisgarh,Gujarat,Haryana,Uttarakhand,Himachal Pradesh,Jammu and Kashmir
IQ|Nineveh,Sinjar,Anbar
KE|Kilifi,Turkana,Kwale,Garissa
KG|Issyk-Kul
KH|Battambang,Banteay Meanchey,Siem Reap,Preah Sihanouk
LK|Northern Province of Sri Lanka
LR|Nimba County,Bong County,Grand Bassa
MA|Tanger-Tétouan
MG|Atsimo-Andrefana
ML|Kayes,Mopti,Tombouctou,Ménaka,Sikasso,Région de Kayes
MM|Rakhine,Rakhine State,Shan State,Kachin,Kachin State,Karen State,Kayin State,Myawaddy,Shwe Kokko
MN|Dornogovi
MX|Oaxaca,Chiapas,Guerrero,Sinaloa,Tlaxcala,Michoacán,Jalisco,Quintana Roo,Baja California,Tamaulipas,Nuevo León
MZ|Cabo Delgado,Nampula,Zambézia
NE|Tillabéri,Diffa,Agadez
NG|Edo State,Borno,Borno State,Adamawa,Kano State,Lagos State,Delta State,Niger State,Niger Delta,Rivers State,Cross River State,Benue,Ogun State,Zamfara
NP|Bagmati,Terai,Sindhupalchok,Sudurpaschim,Lumbini Province,Madhesh
PE|Madre de Dios,Cusco Region,Loreto Region,Ucayali
PH|Mindanao,Luzon,Visayas,Cebu,Palawan,Zamboanga,BARMM,Tawi-Tawi
PK|Punjab Province,Sindh,Khyber Pakhtunkhwa,Balochistan,Baluchistan
RU|Chechnya,Dagestan,Siberia,Tatarstan
SD|Kassala,South Kordofan,Blue Nile State
SN|Casamance,Kédougou,Ziguinchor
SO|Jubaland
SS|Equatoria,Central Equatoria,Jonglei,Unity State,Upper Nile State
SY|Idlib,Rojava
TH|Isan,Mae Sot,Chiang Rai,Samut Sakhon
TZ|Kigoma
UG|Karamoja,West Nile,Acholi
UA|Zakarpattia,Odesa Oblast,Kharkiv Oblast,Lviv Oblast,Zaporizhzhia,Donetsk,Luhansk
UZ|Karakalpakstan,Fergana Valley
VN|Mekong Delta,Lao Cai,Ha Giang,Nghe An
ZA|KwaZulu-Natal,Gauteng,Limpopo,Mpumalanga
ES|Andalusia,Andalucía,Catalonia,Cataluña
IT|Sicily,Sicilia,Calabria,Apulia
GB|Lancashire,Yorkshire,Greater Manchester
DE|Bavaria,Saxony,North Rhine-Westphalia
CA|Ontario,British Columbia,Alberta,Saskatchewan,Manitoba,Nova Scotia,New Brunswick,Newfoundland and Labrador,Quebec,Québec
AU|Victoria,New South Wales,Queensland,Tasmania,Western Australia,South Australia,Northern Territory
MY|Sabah,Sarawak,Penang
`;

/** Names of countries that are also given or family names. */
export const ALSO_PERSONS =
  "Jordan,Chad,Georgia,Israel,Kenya,India,China,Cuba,Holland,Ireland,England,Brazil,Jamaica,Malta,Cyprus,Paris,London,Sydney,Wales,Scotland,Britain,German,Francia,Costa,Austria,French,Sierra,Vienna,Roma,Lima,Brittany,Madison,Houston,Dallas,Austin,Denver,Asia,Pace,Tunis,Haya,Trinidad,Dominica,Dominique,Jersey,Gana,Israël,Jordania,Иордан,Roman,Kent,Cameroon,Berlin,Rio,Milan,Florence,Adelaide,Victoria,Santiago,Chester,Lincoln,Sofia,Mercedes,Jerusalem,Sana,Viena,Guyana";

/** Names of countries and capitals that are everyday words as well. */
export const ALSO_THINGS = "Leta,Zile,Anak,Mari,Kota,Asha,Turkey,China,Jersey,Chad,Sucre,Java,Man,Chili,Haya";
