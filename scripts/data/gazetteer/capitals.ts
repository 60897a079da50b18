/**
 * Capitals and other cities that stand for a state: code | English and local | French, Spanish, Portuguese where different | Russian | Arabic.
 * A "?" before a name says that it is shared or a common word: it needs the country to be named as well.
 */
export const CAPITALS = `
AF|Kabul|Kaboul,Cabul|Кабул|كابول,كابل
AL|Tirana|Tirana|Тирана|تيرانا
DZ|Algiers|?Alger,?Argel|?Алжир|
AD|Andorra la Vella|Andorre-la-Vieille|Андорра-ла-Велья|
AO|Luanda||Луанда|لواندا
AR|Buenos Aires||Буэнос-Айрес|بوينس آيرس
AM|Yerevan|Erevan,Ereván,Erevã|Ереван|يريفان
AU|Canberra|Camberra|Канберра|كانبرا
AT|Vienna|Vienne,Viena|Вена|فيينا
AZ|Baku|Bakou,Bakú|Баку|باكو
BS|?Nassau||Нассау|
BH|Manama||Манама|المنامة
BD|Dhaka,Dacca|Daca|Дакка|دكا
BB|Bridgetown||Бриджтаун|
BY|Minsk||Минск|مينسك
BE|Brussels|Bruxelles,Bruselas,Bruxelas|Брюссель|بروكسل
BZ|Belmopan|Belmopán|Бельмопан|
BJ|Porto-Novo,Cotonou|Cotonú|Порто-Ново,Котону|كوتونو
BT|Thimphu|Thimphou,Timbu|Тхимпху|
BO|?La Paz,?Sucre||Ла-Пас|لاباز
BA|Sarajevo||Сараево|سراييفو
BW|Gaborone||Габороне|
BR|Brasília,Brasilia||Бразилиа|برازيليا
BN|Bandar Seri Begawan||Бандар-Сери-Бегаван|
BG|?Sofia|?Sofía,?Sófia|?София|صوفيا
BF|Ouagadougou|Uagadugú,Uagadugu|Уагадугу|واغادوغو
BI|Bujumbura,Gitega|Buyumbura|Бужумбура|بوجمبورا
KH|Phnom Penh|Nom Pen|Пномпень|بنوم بنه
CM|Yaounde,Yaoundé|Yaundé,Iaundé|Яунде|ياوندي
CA|Ottawa||Оттава|أوتاوا
CV|?Praia||Прая|
CF|Bangui||Банги|بانغي
TD|N'Djamena,Ndjamena|Yamena,Jamena|Нджамена|نجامينا
CL|?Santiago,Santiago de Chile||Сантьяго|سانتياغو
CN|Beijing|Pékin,Pekín,Pequim|Пекин|بكين
CO|Bogota,Bogotá||Богота|بوغوتا
KM|Moroni||Морони|موروني
CD|Kinshasa||Киншаса|كينشاسا
CG|Brazzaville||Браззавиль|برازافيل
CR|?San José||Сан-Хосе|
CI|Abidjan,Yamoussoukro|Abiyán,Abidjã|Абиджан,Ямусукро|أبيدجان
HR|Zagreb||Загреб|زغرب
CU|Havana|La Havane,La Habana|Гавана|هافانا
CY|Nicosia|Nicosie,Nicósia|Никосия|نيقوسيا
CZ|Prague|Praga|Прага|براغ
DK|Copenhagen|Copenhague|Копенгаген|كوبنهاغن
DM|?Roseau||Розо|
DO|?Santo Domingo|Saint-Domingue|Санто-Доминго|سانتو دومينغو
EC|Quito||Кито|كيتو
EG|Cairo|Le Caire,El Cairo|Каир|القاهرة
SV|?San Salvador||Сан-Сальвадор|سان سلفادور
GQ|Malabo||Малабо|
ER|Asmara|Asmera|Асмэра,Асмара|أسمرة
EE|Tallinn|Talín|Таллин,Таллинн|تالين
SZ|Mbabane||Мбабане|
ET|Addis Ababa|Addis-Abeba,Adís Abeba,Adis Abeba|Аддис-Абеба|أديس أبابا
FJ|Suva||Сува|
FI|Helsinki|Helsínquia,Helsinque|Хельсинки|هلسنكي
FR|Paris|París|Париж|باريس
GA|Libreville||Либревиль|ليبرفيل
GM|Banjul||Банжул|بانجول
GE|Tbilisi|Tbilissi,Tiflis|Тбилиси|تبليسي
DE|Berlin|Berlín,Berlim|Берлин|برلين
GH|Accra|Acra|Аккра|أكرا
GR|?Athens|Athènes,Atenas|Афины|أثينا
GD|St. George's||Сент-Джорджес|
GT|Guatemala City|Ciudad de Guatemala||مدينة غواتيمالا
GN|Conakry|Conakri,Conacri|Конакри|كوناكري
GW|Bissau|Bisáu,Bissáu|Бисау|بيساو
GY|?Georgetown||Джорджтаун|
HT|Port-au-Prince|Puerto Príncipe,Porto Príncipe|Порт-о-Пренс|بورت أو برنس
HN|Tegucigalpa||Тегусигальпа|تيغوسيغالبا
HU|Budapest|Budapeste|Будапешт|بودابست
IS|Reykjavik,Reykjavík|Reikiavik,Reiquejavique|Рейкьявик|ريكيافيك
IN|New Delhi,Delhi|Nueva Delhi,Nova Deli,Nova Délhi|Нью-Дели,Дели|نيودلهي
ID|Jakarta|Yakarta,Jacarta|Джакарта|جاكرتا
IR|Tehran,Teheran|Téhéran,Teherán,Teerão,Teerã|Тегеран|طهران
IQ|Baghdad|Bagdad,Bagdá,Bagdade|Багдад|بغداد
IE|?Dublin|Dublín|Дублин|دبلن
IL|Jerusalem,Tel Aviv|Jérusalem,Jerusalén,Jerusalém|Иерусалим,Тель-Авив|تل أبيب
IT|?Rome|Roma|Рим|روما
JM|?Kingston||Кингстон|كينغستون
JP|Tokyo|Tokio,Tóquio|Токио|طوكيو
JO|Amman|Ammán,Amã|Амман|?عمان
KZ|Astana,Nur-Sultan|Astaná|Астана,Нур-Султан|أستانا
KE|Nairobi|Nairóbi|Найроби|نيروبي
KI|Tarawa,South Tarawa||Тарава|
XK|Pristina,Prishtina|Prístina|Приштина|بريشتينا
KW|Kuwait City|Ciudad de Kuwait||مدينة الكويت
KG|Bishkek|Bichkek,Biskek,Bisqueque|Бишкек|بيشكيك
LA|Vientiane|Vientián,Vienciana|Вьентьян|فيينتيان
LV|Riga||Рига|ريغا
LB|Beirut|Beyrouth,Beirute|Бейрут|بيروت
LS|Maseru||Масеру|ماسيرو
LR|?Monrovia|Monróvia|Монровия|مونروفيا
LY|Tripoli|Trípoli|Триполи|طرابلس
LI|Vaduz||Вадуц|
LT|Vilnius|Vilna|Вильнюс|فيلنيوس
MG|Antananarivo|Tananarive|Антананариву|أنتاناناريفو
MW|Lilongwe|Lilongüe|Лилонгве|ليلونغوي
MY|Kuala Lumpur,Putrajaya||Куала-Лумпур|كوالالمبور
MV|?Malé||Мале|ماليه
ML|Bamako||Бамако|باماكو
MT|?Valletta|La Valette,La Valeta|Валлетта|
MH|Majuro||Маджуро|
MR|Nouakchott|Nuakchot|Нуакшот|نواكشوط
MU|?Port Louis||Порт-Луи|
MX|Mexico City|Ciudad de México,Cidade do México|Мехико|مكسيكو سيتي
FM|Palikir,Pohnpei||Паликир|
MD|Chisinau,Chișinău|Chişinău,Quixinau|Кишинев|كيشيناو
MN|Ulaanbaatar,Ulan Bator|Oulan-Bator,Ulán Bator|Улан-Батор|أولان باتور
ME|Podgorica||Подгорица|بودغوريتسا
MA|Rabat||Рабат|الرباط
MZ|Maputo||Мапуту|مابوتو
MM|Naypyidaw,Yangon,Rangoon,Nay Pyi Taw|Rangoun,Rangún|Нейпьидо,Янгон|نايبيداو,يانغون
NA|Windhoek||Виндхук|ويندهوك
NP|Kathmandu|Katmandou,Katmandú,Katmandu|Катманду|كاتماندو
NL|?The Hague,Amsterdam|La Haye,La Haya,?Haia,Amesterdão,Amsterdã,Ámsterdam|Гаага,Амстердам|لاهاي,أمستردام
NZ|?Wellington||Веллингтон|ويلينغتون
NI|Managua|Manágua|Манагуа|ماناغوا
NE|Niamey||Ниамей|نيامي
NG|Abuja|Abuya|Абуджа|أبوجا
KP|Pyongyang|Piongyang|Пхеньян|بيونغ يانغ
MK|Skopje|Escopia|Скопье|سكوبيه
NO|Oslo||Осло|أوسلو
OM|Muscat|Mascate|Маскат|مسقط
PK|Islamabad|Islamabade|Исламабад|إسلام آباد
PW|Ngerulmud,Koror||Корор|
PS|Ramallah|Ramala|Рамалла|رام الله
PA|Panama City|Ciudad de Panamá,Cidade do Panamá||بنما سيتي
PG|Port Moresby||Порт-Морсби|بورت مورسبي
PY|?Asunción||Асунсьон|
PE|?Lima||?Лима|ليما
PH|Manila|Manille|Манила|مانيلا
PL|?Warsaw|Varsovie,Varsovia,Varsóvia|Варшава|وارسو
PT|Lisbon|Lisbonne,Lisboa|Лиссабон|لشبونة
QA|Doha||Доха|الدوحة
RO|Bucharest|Bucarest,Bucareste|Бухарест|بوخارست
RU|Moscow|Moscou,Moscú,Moscovo|Москва|موسكو
RW|Kigali||Кигали|كيغالي
KN|Basseterre||Бастер|
LC|?Castries||Кастри|
VC|Kingstown||Кингстаун|
WS|Apia||Апиа|
ST|?São Tomé||Сан-Томе|
SA|Riyadh|Riyad,Riad|Эр-Рияд|الرياض
SN|Dakar|Dacar|Дакар|داكار
RS|Belgrade|Belgrado|Белград|بلغراد
SC|?Victoria|||
SL|Freetown||Фритаун|فريتاون
SK|Bratislava||Братислава|براتيسلافا
SI|Ljubljana|Liubliana|Любляна|ليوبليانا
SB|Honiara||Хониара|
SO|Mogadishu|Mogadiscio,Mogadíscio|Могадишо|مقديشو
ZA|Pretoria|Pretória|Претория|بريتوريا
KR|Seoul|Séoul,Seúl,Seul|Сеул|سول,سيول
SS|Juba||Джуба|جوبا
ES|Madrid|Madri|Мадрид|مدريد
LK|Colombo||Коломбо|كولومبو
SD|Khartoum|Jartum,Cartum|Хартум|الخرطوم
SR|Paramaribo||Парамарибо|
SE|Stockholm|Estocolmo|Стокгольм|ستوكهولم
CH|Bern,Geneva|Berne,Berna,Genève,Ginebra,Genebra|Берн,Женева|جنيف
SY|Damascus|Damas,Damasco|Дамаск|دمشق
TW|Taipei|Taipéi,Taipé|Тайбэй|تايبيه
TJ|Dushanbe|Douchanbé,Dusambé|Душанбе|دوشنبه
TZ|Dodoma,Dar es Salaam||Додома,Дар-эс-Салам|دار السلام
TH|Bangkok|Banguecoque,Bancoque|Бангкок|بانكوك
TL|Dili|Díli|Дили|ديلي
TG|Lomé,Lome||Ломе|لومي
TO|Nukuʻalofa,Nuku'alofa||Нукуалофа|
TT|Port of Spain|Puerto España|Порт-оф-Спейн|
TN|Tunis|?Túnez|?Тунис|
TR|Ankara|Ancara|Анкара|أنقرة
TM|Ashgabat|Achgabat,Asjabad|Ашхабад|عشق آباد
TV|Funafuti||Фунафути|
UG|Kampala||Кампала|كمبالا
UA|Kyiv,Kiev|Kiew|Киев,Київ|كييف
AE|Abu Dhabi|Abou Dabi,Abu Dabi|Абу-Даби|أبوظبي,أبو ظبي
GB|London|Londres|Лондон|لندن
UY|Montevideo|Montevidéu|Монтевидео|مونتيفيديو
UZ|Tashkent|Tachkent,Taskent|Ташкент|طشقند
VU|Port Vila||Порт-Вила|
VE|Caracas||Каракас|كاراكاس
VN|Hanoi|Hanoï,Hanói|Ханой|هانوي
YE|Sanaa,Sana'a|Saná|Сана|صنعاء
ZM|Lusaka||Лусака|لوساكا
ZW|Harare||Хараре|هراري
`;
