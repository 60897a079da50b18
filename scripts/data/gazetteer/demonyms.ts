/**
 * Adjectives and nationals, one country a line: code | English | French | Spanish | Portuguese | Russian | Arabic.
 * French, Spanish and Portuguese give the masculine singular, Russian the adjective's stem, Arabic the masculine without article;
 * `inflect.ts` makes the other forms. An empty column means that the form is not used or is another word too.
 */
export const DEMONYMS = `
AF|Afghan,Afghani|afghan|afgano|afegão,afegane|афганск|أفغاني
AL|Albanian|albanais|albanés|albanês|албанск|ألباني
DZ|Algerian|algérien|argelino|argelino|алжирск|جزائري
AD|Andorran|andorran|andorrano|andorrano|андоррск|أندوري
AO|Angolan|angolais|angoleño,angolano|angolano|ангольск|أنغولي
AG|Antiguan,Barbudan|antiguais|antiguano|antiguano|антигуанск|
AR|Argentine,Argentinian,Argentinean|argentin|argentino|argentino|аргентинск|أرجنتيني
AM|Armenian|arménien|armenio|arménio,armênio|армянск|أرميني
AW|Aruban|arubais|arubeño|arubano|арубск|
AU|Australian|australien|australiano|australiano|австралийск|أسترالي
AT|Austrian|autrichien|austriaco,austríaco|austríaco|австрийск|نمساوي
AZ|Azerbaijani,Azeri|azerbaïdjanais,azéri|azerbaiyano,azerí|azerbaijano,azeri|азербайджанск|أذربيجاني
BS|Bahamian|bahaméen|bahameño|bahamense|багамск|
BH|Bahraini|bahreïni,bahreïnien|bareiní,bahreiní|bareinita|бахрейнск|بحريني
BD|Bangladeshi|bangladais|bangladesí,bangladeshí|bengalês,bangladechiano|бангладешск|بنغلاديشي
BB|Barbadian,Bajan|barbadien|barbadense|barbadiano|барбадосск|بربادوسي
BY|Belarusian,Belarussian,Byelorussian|biélorusse,bélarussien|bielorruso|bielorrusso|белорусск|بيلاروسي
BE|Belgian|belge|belga|belga|бельгийск|بلجيكي
BZ|Belizean|bélizien|beliceño|belizenho|белизск|بليزي
BJ|Beninese,Beninois|béninois|beninés|beninense,beninês|бенинск|بنيني
BM|Bermudian,Bermudan|bermudien|bermudeño|bermudense|бермудск|
BT|Bhutanese|bhoutanais|butanés|butanês|бутанск|بوتاني
BO|Bolivian|bolivien|boliviano|boliviano|боливийск|بوليفي
BA|Bosnian,Bosnia-Herzegovinian|bosnien|bosnio|bósnio|боснийск|بوسني
BW|Botswanan,Motswana,Batswana|botswanais|botsuano|botsuano,botswanês|ботсванск|بوتسواني
BR|Brazilian|brésilien|brasileño|brasileiro|бразильск|برازيلي
BN|Bruneian|brunéien|bruneano|bruneano|брунейск|بروناوي
BG|Bulgarian|bulgare|búlgaro|búlgaro|болгарск|بلغاري
BF|Burkinabe,Burkinabé,Burkinan|burkinabé,burkinabè|burkinés,burkinabé|burquinense,burquinabê|буркинийск|بوركيني
BI|Burundian|burundais|burundés|burundês,burundiano|бурундийск|بوروندي
KH|Cambodian,Khmer|cambodgien|camboyano|cambojano|камбоджийск|كمبودي
CM|Cameroonian|camerounais|camerunés|camaronês|камерунск|كاميروني
CA|Canadian|canadien|canadiense|canadense,canadiano|канадск|كندي
CV|Cape Verdean,Cabo Verdean|cap-verdien,capverdien|caboverdiano|cabo-verdiano,caboverdiano|кабо-вердийск|
CF|Central African|centrafricain|centroafricano|centro-africano|центральноафриканск|أفريقي أوسطي
TD|Chadian|tchadien|chadiano|chadiano|чадск|تشادي
CL|Chilean|chilien|chileno|chileno|чилийск|تشيلي
CN|Chinese|chinois|chino|chinês|китайск|صيني
CO|Colombian|colombien|colombiano|colombiano|колумбийск|كولومبي
KM|Comorian,Comoran|comorien|comorense|comorense,comoriano|коморск|
CD|Congolese|congolais|congoleño,congolés|congolês|конголезск|كونغولي
CR|Costa Rican|costaricien,costaricain|costarricense|costa-riquenho,costarriquenho|костариканск|كوستاريكي
CI|Ivorian,Ivoirian|ivoirien|marfileño,marfilense|marfinense,costa-marfinense|ивуарийск|إيفواري
HR|Croatian|croate|croata|croata|хорватск|كرواتي
CU|Cuban|cubain|cubano|cubano|кубинск|كوبي
CW|Curaçaoan|curacien|curazoleño|curaçauense||
CY|Cypriot|chypriote|chipriota|cipriota|кипрск|قبرصي
CZ|Czech|tchèque|checo|checo,tcheco|чешск|تشيكي
DK|Danish,Dane|danois|danés|dinamarquês|датск|دنماركي
DJ|Djiboutian|djiboutien|yibutiano|djibutiano|джибутийск|جيبوتي
DM|Dominiquais|dominiquais|dominiqués||доминикск|
DO|Dominican|dominicain|dominicano|dominicano|доминиканск|دومينيكاني
EC|Ecuadorian,Ecuadorean|équatorien|ecuatoriano|equatoriano|эквадорск|إكوادوري
EG|Egyptian|égyptien|egipcio|egípcio|египетск|مصري
SV|Salvadoran,Salvadorian,Salvadorean|salvadorien|salvadoreño|salvadorenho,salvadorense|сальвадорск|سلفادوري
GQ|Equatoguinean,Equatorial Guinean|équatoguinéen|ecuatoguineano|equato-guineense|экваториально-гвинейск|
ER|Eritrean|érythréen|eritreo|eritreu|эритрейск|إريتري
EE|Estonian|estonien|estonio|estónio,estoniano|эстонск|إستوني
SZ|Swazi,Emaswati|eswatinien,swazi|suazi|suazi|эсватинск|سوازي
ET|Ethiopian|éthiopien|etíope|etíope|эфиопск|إثيوبي
FJ|Fijian|fidjien|fiyiano|fijiano|фиджийск|فيجي
FI|Finnish,Finn|finlandais|finlandés|finlandês|финск,финляндск|فنلندي
FR|French|français|francés|francês|французск|فرنسي
GF|French Guianese|guyanais|||
GA|Gabonese|gabonais|gabonés|gabonês|габонск|غابوني
GM|Gambian|gambien|gambiano|gambiano|гамбийск|غامبي
GE|Georgian|géorgien|georgiano|georgiano|грузинск|جورجي
DE|German|allemand|alemán|alemão|немецк,германск|ألماني
GH|Ghanaian,Ghanian|ghanéen|ghanés|ganês,ganense,ganiano|ганск|غاني
GR|Greek|grec|griego|grego|греческ|يوناني
GD|Grenadian|grenadien|granadino|granadino|гренадск|
GT|Guatemalan|guatémaltèque|guatemalteco|guatemalteco|гватемальск|غواتيمالي
GN|Guinean|guinéen|guineano|guineano|гвинейск|غيني
GW|Bissau-Guinean,Bissau Guinean|bissau-guinéen,bissaoguinéen|bisauguineano|guineense|бисау-гвинейск|
GY|Guyanese|guyanien|guyanés|guianense|гайанск|
HT|Haitian|haïtien|haitiano|haitiano|гаитянск|هايتي
HN|Honduran|hondurien|hondureño|hondurenho|гондурасск|هندوراسي
HU|Hungarian|hongrois|húngaro|húngaro|венгерск|هنغاري
IS|Icelandic,Icelander|islandais|islandés|islandês|исландск|آيسلندي
IN|Indian|indien||indiano|индийск|هندي
ID|Indonesian|indonésien|indonesio|indonésio|индонезийск|إندونيسي
IR|Iranian|iranien|iraní|iraniano|иранск|إيراني
IQ|Iraqi|irakien,iraquien|iraquí|iraquiano|иракск|عراقي
IE|Irish|irlandais|irlandés|irlandês|ирландск|أيرلندي
IL|Israeli|israélien|israelí|israelense,israelita|израильск|إسرائيلي
IT|Italian|italien|italiano|italiano|итальянск|إيطالي
JM|Jamaican|jamaïcain|jamaicano,jamaiquino|jamaicano|ямайск|جامايكي
JP|Japanese|japonais|japonés|japonês|японск|ياباني
JO|Jordanian|jordanien|jordano|jordano,jordaniano|иорданск|أردني
KZ|Kazakhstani,Kazakh|kazakhstanais,kazakh|kazajo|cazaque|казахстанск,казахск|كازاخستاني,كازاخي
KE|Kenyan|kényan,kenyan|keniano,keniata|queniano|кенийск|كيني
KI|I-Kiribati|kiribatien|kiribatiano|quiribatiano||
XK|Kosovar,Kosovan|kosovar|kosovar|kosovar|косовск|كوسوفي
KW|Kuwaiti|koweïtien|kuwaití|kuwaitiano|кувейтск|كويتي
KG|Kyrgyz,Kyrgyzstani|kirghize|kirguís,kirguiso|quirguiz|киргизск,кыргызск,кыргызстанск|قيرغيزي
LA|Laotian,Lao|laotien|laosiano|laosiano,laociano|лаосск|لاوسي
LV|Latvian|letton|letón|letão|латвийск,латышск|لاتفي
LB|Lebanese|libanais|libanés|libanês|ливанск|لبناني
LS|Basotho,Mosotho,Lesothan|lésothien|lesotense|lesotiano|лесотск|
LR|Liberian|libérien|liberiano|liberiano|либерийск|ليبيري
LY|Libyan|libyen|libio|líbio|ливийск|ليبي
LI|Liechtensteiner|liechtensteinois|liechtensteiniano|||
LT|Lithuanian|lituanien|lituano|lituano|литовск|ليتواني
LU|Luxembourgish,Luxembourger|luxembourgeois|luxemburgués|luxemburguês|люксембургск|لوكسمبورغي
MG|Malagasy,Madagascan|malgache|malgache|malgaxe|малагасийск,мадагаскарск|مدغشقري
MW|Malawian|malawien,malawite|malauí|malauiano,malawiano|малавийск|مالاوي
MY|Malaysian|malaisien|malasio|malaio,malásio|малайзийск|ماليزي
MV|Maldivian|maldivien|maldivo|maldivo|мальдивск|مالديفي
ML|Malian|malien|maliense|malinês,maliano|малийск|
MT|Maltese|maltais|maltés|maltês|мальтийск|مالطي
MH|Marshallese|marshallais|marshalés|marshallino|маршалльск|
MR|Mauritanian|mauritanien|mauritano|mauritano|мавританск|موريتاني
MU|Mauritian|mauricien|mauriciano|mauriciano|маврикийск|موريشيوسي
MX|Mexican|mexicain|mexicano|mexicano|мексиканск|مكسيكي
FM|Micronesian|micronésien|micronesio|micronésio|микронезийск|
MD|Moldovan|moldave|moldavo|moldavo|молдавск|مولدوفي
MC|Monegasque,Monégasque|monégasque|monegasco|monegasco||
MN|Mongolian|mongol|mongol|mongol|монгольск|منغولي
ME|Montenegrin|monténégrin|montenegrino|montenegrino|черногорск|مونتينيغري
MA|Moroccan|marocain|marroquí|marroquino|марокканск|مغربي
MZ|Mozambican|mozambicain|mozambiqueño|moçambicano|мозамбикск|موزمبيقي
MM|Burmese,Myanmarese|birman|birmano|birmanês|мьянманск,бирманск|ميانماري,بورمي
NA|Namibian|namibien|namibio|namibiano|намибийск|ناميبي
NR|Nauruan|nauruan|nauruano|nauruano||
NP|Nepali,Nepalese|népalais|nepalí,nepalés|nepalês|непальск|نيبالي
NL|Dutch,Dutchman|néerlandais|neerlandés,holandés|neerlandês,holandês|нидерландск,голландск|هولندي
NZ|New Zealander|néo-zélandais|neozelandés|neozelandês|новозеландск|نيوزيلندي
NI|Nicaraguan|nicaraguayen|nicaragüense|nicaraguense|никарагуанск|نيكاراغوي
NE|Nigerien,Nigérien|nigérien|nigerino|nigerino|нигерск|نيجري
NG|Nigerian|nigérian|nigeriano|nigeriano|нигерийск|نيجيري
KP|North Korean|nord-coréen|norcoreano|norte-coreano|северокорейск|كوري شمالي
MK|Macedonian,North Macedonian|macédonien,nord-macédonien|macedonio|macedónio,macedônio|македонск|مقدوني
NO|Norwegian|norvégien|noruego|norueguês|норвежск|نرويجي
OM|Omani|omanais|omaní|omanense,omani|оманск|عماني
PK|Pakistani|pakistanais|pakistaní,paquistaní|paquistanês|пакистанск|باكستاني
PW|Palauan|palaosien,paluan|palauano|palauano||
PS|Palestinian|palestinien|palestino|palestino,palestiniano|палестинск|فلسطيني
PA|Panamanian|panaméen|panameño|panamenho|панамск|بنمي
PG|Papua New Guinean,Papua New Guinea's|papouasien,papou|papú|papuásio|папуасск|
PY|Paraguayan|paraguayen|paraguayo|paraguaio|парагвайск|باراغواي
PE|Peruvian|péruvien|peruano|peruano|перуанск|بيروفي
PH|Filipino,Filipina,Philippine|philippin|filipino|filipino|филиппинск|فلبيني,فليبيني
PL|Polish|polonais|polaco|polaco,polonês|польск|بولندي
PT|Portuguese|portugais|portugués|português|португальск|برتغالي
QA|Qatari|qatari,qatarien|catarí,qatarí|catariano,catarense|катарск|قطري
CG|Republic of Congo's|||||
RO|Romanian|roumain|rumano|romeno|румынск|روماني
RU|Russian|russe|ruso|russo|российск,русск|روسي
RW|Rwandan|rwandais|ruandés|ruandês|руандийск|رواندي
KN|Kittitian,Nevisian|kittitien|sancristobaleño|||
LC|Saint Lucian,St. Lucian|saint-lucien|santalucense|santa-lucense||
VC|Vincentian|saint-vincentais|sanvicentino|||
WS|Samoan|samoan|samoano|samoano|самоанск|
SM|Sammarinese|saint-marinais|sanmarinense|||
ST|Sao Tomean,Santomean|santoméen|santotomense|santomense,são-tomense||
SA|Saudi,Saudi Arabian|saoudien|saudí,saudita|saudita|саудовск|سعودي
SN|Senegalese|sénégalais|senegalés|senegalês|сенегальск|سنغالي
RS|Serbian|serbe|serbio|sérvio|сербск|صربي
SC|Seychellois|seychellois|seychellense|seichelense|сейшельск|سيشيلي
SL|Sierra Leonean,Sierra Leonian|sierra-léonais,sierraléonais|sierraleonés|serra-leonês|сьерра-леонск|سيراليوني
SG|Singaporean|singapourien|singapurense|singapurense|сингапурск|سنغافوري
SK|Slovak,Slovakian|slovaque|eslovaco|eslovaco|словацк|سلوفاكي
SI|Slovenian,Slovene|slovène|esloveno|esloveno|словенск|سلوفيني
SB|Solomon Islander|salomonais|salomonense|salomonense||
SO|Somali,Somalian|somalien|somalí|somali,somaliano|сомалийск|صومالي
ZA|South African|sud-africain|sudafricano|sul-africano|южноафриканск|جنوب أفريقي
KR|South Korean|sud-coréen|surcoreano|sul-coreano|южнокорейск|كوري جنوبي
SS|South Sudanese|sud-soudanais|sursudanés|sul-sudanês|южносуданск|جنوب سوداني
ES|Spanish,Spaniard|espagnol|español|espanhol|испанск|إسباني
LK|Sri Lankan|sri-lankais,srilankais|esrilanqués,ceilanés|cingalês|шри-ланкийск|سريلانكي
SD|Sudanese|soudanais|sudanés|sudanês|суданск|سوداني
SR|Surinamese|surinamais|surinamés|surinamês|суринамск|
SE|Swedish,Swede|suédois|sueco|sueco|шведск|سويدي
CH|Swiss|suisse|suizo|suíço|швейцарск|سويسري
SY|Syrian|syrien|sirio|sírio|сирийск|سوري
TW|Taiwanese|taïwanais|taiwanés|taiwanês|тайваньск|تايواني
TJ|Tajik,Tajikistani|tadjik|tayiko|tajique|таджикск,таджикистанск|طاجيكي
TZ|Tanzanian|tanzanien|tanzano|tanzaniano|танзанийск|تنزاني
TH|Thai|thaïlandais|tailandés|tailandês|таиландск,тайск|تايلندي,تايلاندي
TL|Timorese,East Timorese|timorais,est-timorais|timorense|timorense|тиморск|تيموري
TG|Togolese|togolais|togolés|togolês|тоголезск|توغولي
TO|Tongan|tonguien|tongano|tonganês|тонганск|
TT|Trinidadian,Tobagonian|trinidadien|trinitense,trinitario|trinitário|тринидадск|
TN|Tunisian|tunisien|tunecino|tunisiano|тунисск|تونسي
TR|Turkish|turc|turco|turco|турецк|تركي
TM|Turkmen|turkmène|turkmeno,turcomano|turcomeno|туркменск|تركماني
TV|Tuvaluan|tuvaluan|tuvaluano|tuvaluano||
UG|Ugandan|ougandais|ugandés|ugandês|угандийск|أوغندي
UA|Ukrainian|ukrainien|ucraniano|ucraniano|украинск|أوكراني
AE|Emirati|émirati,émirien|emiratí|emiradense|эмиратск|إماراتي
GB|British,Briton,English,Scottish,Welsh|britannique|británico|britânico|британск|بريطاني
US|American|américain|estadounidense|norte-americano,estadunidense|американск|أمريكي,أميركي
UY|Uruguayan|uruguayen|uruguayo|uruguaio|уругвайск|أوروغواي
UZ|Uzbek,Uzbekistani|ouzbek,ouzbèke|uzbeko|uzbeque,usbeque|узбекск,узбекистанск|أوزبكي
VU|Ni-Vanuatu,Vanuatuan|vanuatais|vanuatuense|vanuatuense||
VE|Venezuelan|vénézuélien|venezolano|venezuelano|венесуэльск|فنزويلي
VN|Vietnamese|vietnamien|vietnamita|vietnamita|вьетнамск|فيتنامي
YE|Yemeni|yéménite|yemení|iemenita|йеменск|يمني
ZM|Zambian|zambien|zambiano|zambiano|замбийск|زامبي
ZW|Zimbabwean|zimbabwéen|zimbabuense|zimbabuano,zimbabueano|зимбабвийск|زيمبابوي
`;
