/** Regions and large cities as French, Spanish, Portuguese, Russian and Arabic have them, where that is not the local Latin spelling: code | names. */
export const LOCAL_PLACES = `
AF|Кандагар,Герат,Мазари-Шариф,Гильменд,Джелалабад,قندهار,هرات,مزار شريف,هلمند,ننغرهار
AM|Гюмри,Ванадзор,غيومري
AO|Бенгела,Кабинда
AZ|Гянджа,Сумгаит,Нахичевань,Нагорный Карабах,ناختشيفان
BD|Читтагонг,Кокс-Базар,كوكس بازار,شيتاغونغ
BF|Бобо-Диуласо,بوبو ديولاسو
BO|Кочабамба,Санта-Крус-де-ла-Сьерра
BR|Сан-Паулу,Рио-де-Жанейро,Минас-Жерайс,Мату-Гросу,ساو باولو,ريو دي جانيرو,Mato Grosso do Sul,Espírito Santo
BY|Витебск,Гродно,Могилёв,Гомель,غوميل
CD|Гома,Лубумбаши,Букаву,Северное Киву,Южное Киву,Итури,Катанга,Касаи,Колвези,غوما,لوبومباشي,بوكافو,كيفو,شمال كيفو,جنوب كيفو,إيتوري,كاتانغا,كولويزي,Kivu,le Kivu,Kivu Norte,Kivu do Norte,Kivu del Norte,Kivu Sul,Kivu du Nord
CI|Буаке,Абиджан,أبيدجان,بواكي
CM|Дуала,دوالا
CN|Синьцзян,Тибет,Гуандун,Юньнань,Сычуань,Шанхай,Гуанчжоу,Шэньчжэнь,شينجيانغ,شنغهاي,غوانغدونغ,التبت,Sinkiang,Cantón,Xangai
CO|Медельин,Чоко,ميديلين
DZ|Таманрассет,تمنراست,وهران,قسنطينة,عنابة,بجاية,تيزي وزو,سطيف,ورقلة,أدرار
EG|Sinai,Sinaí,North Sinai,Sinaï,الصعيد,الإسكندرية,Гиза,Луксор,Хургада,Синай,Порт-Саид,الجيزة,أسوان,الأقصر,السويس,بورسعيد,سيناء,شمال سيناء,جنوب سيناء,أسيوط,سوهاج,المنيا,الفيوم,بني سويف,الدقهلية,كفر الشيخ,الإسماعيلية,دمياط,مرسى مطروح,Assouan,Asuán,Assuã
ER|Асмэра,Массауа,مصوع
ET|Тыграй,Оромия,Амхара,Огаден,Гондэр,Дыре-Дауа,تيغراي,أوروميا,أمهرة,غوندر,هرر,أوغادين,دير داوا,Tigray éthiopien
GE|Батуми,Кутаиси,Абхазия,Южная Осетия,Аджария,Рустави,Кахетия,Имеретия,Зугдиди,باتومي,كوتايسي,أبخازيا,أوسيتيا الجنوبية,Abjasia,Abkhazie,Abecásia,Osetia del Sur,Ossétie du Sud,Ossétia do Sul
GH|Кумаси,Тамале,كوماسي,تامالي,فولتا
GN|Канкан,Сигири,Нзерекоре,كانكان,سيغيري
GT|Tecún Umán,Уэуэтенанго,Кесальтенанго
HN|Сан-Педро-Сула,سان بيدرو سولا
HT|Pòtoprens,Okap,Jakmèl,Gonayiv,Jeremi,Latibonit,Кап-Аитьен,Артибонит,Cabo Haitiano,Cap Haïtien
ID|Бали,Суматра,Сулавеси,Калимантан,Ачех,Сурабая,Батам,سومطرة,جاوة,آتشيه,كاليمانتان,Célebes
IN|Мумбаи,Калькутта,Бихар,Уттар-Прадеш,Тамилнад,Керала,Раджастхан,Махараштра,Гуджарат,Западная Бенгалия,Ассам,Хайдарабад,Бангалор,Ченнаи,مومباي,كلكتا,بيهار,أوتار براديش,تاميل نادو,كيرالا,راجستان,حيدر أباد,بنغالور,تشيناي,غوجارات,Calcuta,Bengala Occidental,Bengale-Occidental,Bengale occidental
IQ|Iraqi Kurdistan,Kurdistan Region,Kurdistan irakien,Kurdistán iraquí,إقليم كردستان,Мосул,Басра,Киркук,Эрбиль,Иракский Курдистан,Синджар,Найнава,Анбар,الموصل,البصرة,كركوك,أربيل,السليمانية,دهوك,سنجار,نينوى,الأنبار,النجف,كربلاء,ذي قار,الناصرية,ديالى,كردستان العراق,إقليم كردستان,الفلوجة,تكريت,Mossoul,Bassora,Bassorá,Kurdistan irakien,Kurdistán iraquí,Curdistão iraquiano,Ninive
IR|Мешхед,Исфахан,Тебриз,Хузестан,مشهد,أصفهان,تبريز,شيراز,الأهواز,خوزستان,Ispahan,Isfahán
JO|Ирбид,Акаба,Зарка,Заатари,إربد,جرش,عجلون,مأدبا,الزعتري,البلقاء
KE|Момбаса,Кисуму,Туркана,Гарисса,مومباسا,كيسومو,توركانا,غاريسا
KG|Osh,Ош,Джалал-Абад,Иссык-Куль,Нарын,Баткен,Каракол,Чуйская область,Чуйская долина,Ошская область,أوش
KH|Poipet,Сиануквиль,Пойпет,Баттамбанг,Сиемреап,سيهانوكفيل,بويبت
KZ|Алматы,Алма-Ата,Шымкент,Караганда,Актобе,Атырау,Мангистау,Туркестанская область,Павлодар,Костанай,Усть-Каменогорск,Кызылорда,Тараз,Актау,Алматинская область,Семипалатинск,ألماتي,ألما آتا,شيمكنت
LB|Сайда,Бекаа,البقاع,جبل لبنان,بعلبك,زحلة,عكار,النبطية,جونيه,Bekaa,Sidón
LR|Нимба,نيمبا
LY|Бенгази,Мисрата,Себха,Куфра,Зувара,Триполитания,بنغازي,مصراتة,سبها,زوارة,طبرق,درنة,بني وليد,تاجوراء,صبراتة,Bengasi
MA|Касабланка,Марракеш,Танжер,Агадир,الدار البيضاء,مراكش,طنجة,أكادير,مكناس,تطوان,وجدة,بني ملال,الراشيدية,ورزازات,الحسيمة,القنيطرة,Tánger,Tanger,Tânger,Marrakech,Casablanca,Fès,Nador
MD|Тирасполь,Бельцы,Приднестровье,Гагаузия,Комрат,Кагул,ترانسنيستريا,Transnistrie,Transnistria,Transnístria,Gagauzia,Gagaouzie
MG|Тулиара,Антсирабе,توليارا
ML|Тимбукту,Гао,Кидаль,Мопти,Кайес,Сикасо,تمبكتو,غاو,كيدال,موبتي,كايس,سيكاسو,Tombuctú,Tombuctu,Tombouctou
MM|Ракхайн,Аракан,Янгон,Мандалай,Качин,Мьявади,راخين,أراكان,يانغون,ماندالاي,كاشين,مياوادي,Rangún,Rangoun,Arakan
MR|Нуадибу,Зуэрат,نواذيبو,كيفة,روصو,ازويرات,كيهيدي,تيرس زمور
MX|Тихуана,Гвадалахара,Чьяпас,Оахака,Герреро,Синалоа,Юкатан,Сьюдад-Хуарес,تيخوانا,تشياباس,أواكساكا,سينالوا,خواريز
MZ|Кабу-Делгаду,Нампула,كابو ديلغادو,نامبولا
NE|Агадес,Зиндер,Диффа,Маради,Тиллабери,Дирку,أغاديز,أغاديس,زيندر,ديفا,مرادي,تيلابيري,Agadès
NG|Лагос,Кано,Майдугури,Борно,Бенин-Сити,Эдо,Порт-Харкорт,Ибадан,Кадуна,Сокото,لاغوس,مايدوغوري,بورنو,بنين سيتي,ولاية إيدو,كادونا,سوكوتو,زمفارا,إيبادان
NP|Покхара,Биратнагар,Лумбини,بوخارا,لومبيني
OM|Салала,Сохар,صلالة,نزوى,ظفار
PE|Loreto,Мадре-де-Дьос,Куско,Арекипа,Лорето
PH|Себу,Минданао,Лусон,Давао,Замбоанга,مينداناو,سيبو,دافاو,لوزون
PK|Карачи,Лахор,Пешавар,Синд,Белуджистан,Равалпинди,Кветта,Хайбер-Пахтунхва,كراتشي,لاهور,بيشاور,بلوشستان,خيبر بختونخوا,كويتا,فيصل آباد,Karachi,Baluchistán,Baluchistão
PS|Рамалла,Хеврон,Наблус,Западный берег,رام الله,نابلس,بيت لحم,الضفة الغربية,قطاع غزة,رفح,خان يونس,Cisjordanie,Cisjordania,Cisjordânia
RU|Чечня,Дагестан,Татарстан,Екатеринбург,Новосибирск,Краснодарский край,Краснодар,Владивосток,Ростов-на-Дону,Ингушетия,Башкирия,Бурятия,Тыва,Якутия,Подмосковье,Московская область,Приморье,Челябинск,Сахалин,الشيشان,داغستان,Tchétchénie,Chechenia,Chechênia,Daghestan,Daguestán,Moscovie
SA|Джидда,Эр-Рияд,Мекка,Даммам,جدة,مكة المكرمة,المدينة المنورة,الدمام,نجران,القطيف,بريدة,Djeddah,Yeda,Jidá
SD|Дарфур,Кассала,Порт-Судан,Омдурман,Гедареф,Эль-Фашер,Кордофан,دارفور,كسلا,بورتسودان,أم درمان,القضارف,الفاشر,كردفان,نيالا,الجنينة,ود مدني,النيل الأزرق,عطبرة,Darfour,Darfur,Puerto Sudán,Port-Soudan
SN|Казаманс,Кедугу,Тамбакунда,كازامانس,كيدوغو,تامباكوندا
SO|Кисмайо,Пунтленд,Сомалиленд,Харгейса,Босасо,Байдоа,كيسمايو,بونتلاند,أرض الصومال,هرجيسا,بوصاصو,بيدوا,غالكعيو,Somalilandia,Puntland,Somaliland,Puntlandia
SS|Малакаль,Бентиу,ملكال,بنتيو,جونقلي,بحر الغزال,أعالي النيل
SY|Алеппо,Идлиб,Латакия,Хомс,Хама,Ракка,Дейр-эз-Зор,Камышлы,حلب,إدلب,اللاذقية,الرقة,دير الزور,درعا,الحسكة,القامشلي,السويداء,طرطوس,عفرين,منبج,كوباني,Alep,Alepo,Lattaquié,Latakia,Rakka
TD|Абеше,Адре,Мунду,أبشي,أدري,موندو,بحيرة تشاد,ودّاي
TH|Isaan,Isan,Паттайя,Пхукет,Чиангмай,Мэсот,بوكيت,تشيانغ ماي,باتايا
TJ|Худжанд,Хатлон,Хатлонская область,Согд,Согдийская область,Бохтар,Куляб,Горный Бадахшан,Пянджский район,Турсунзаде,خوجند
TM|Туркменабад,Дашогуз,Туркменбаши,Лебап
TN|Сфакс,Джерба,Бизерта,صفاقس,القيروان,جربة,بنزرت,جرجيس,القصرين,سيدي بوزيد,تطاوين,مدنين,المهدية,قفصة,باجة,Djerba
TR|Газиантеп,Измир,Диярбакыр,Мардин,Хатай,Шанлыурфа,Анталья,Адана,Стамбул,غازي عنتاب,إسطنبول,اسطنبول,إزمير,ديار بكر,ماردين,هاتاي,أورفا,شانلي أورفا,أنطاليا,أضنة,مرسين,Estambul,Istambul,Esmirna
TZ|Занзибар,Дар-эс-Салам,Аруша,Мванза,Кигома,زنجبار,دار السلام,أروشا,كيغوما,Zanzíbar
UA|Харьков,Одесса,Львов,Донецк,Луганск,Запорожье,Мариуполь,Херсон,Крым,Закарпатье,Чернигов,Винница,Донбасс,Житомир,Полтава,خاركيف,أوديسا,دونيتسك,لوغانسك,ماريوبول,القرم,شبه جزيرة القرم,لفيف,دونباس,Donbass,Donbás,Crimée,Crimea,Crimeia,Jarkov,Járkov,Lviv
UG|Карамоджа,Гулу,Джинджа,كاراموجا,غولو
UZ|Самарканд,Бухара,Фергана,Наманган,Андижан,Каракалпакстан,Нукус,Хорезм,Термез,Джизак,Кашкадарья,Сурхандарья,سمرقند,بخارى,فرغانة,نمنغان,أنديجان,Samarcande,Samarcanda
VE|Маракайбо,Сулия,Arco Minero del Orinoco,ماراكايبو
VN|Хошимин,Сайгон,Хайфон,Дананг,Лаокай,هو تشي منه,سايغون,Ciudad Ho Chi Minh,Hô Chi Minh-Ville,Cidade de Ho Chi Minh
YE|Аден,Ходейда,Таиз,Мариб,Хадрамаут,Саада,عدن,الحديدة,مأرب,حضرموت,صعدة,المكلا,ذمار,شبوة,سقطرى,لحج,Hodeïda,Adén,Áden
ZA|Йоханнесбург,Кейптаун,Дурбан,Гаутенг,Лимпопо,جوهانسبرغ,كيب تاون,ديربان,غاوتنغ,Ciudad del Cabo,Cidade do Cabo,Johannesbourg,Johannesburgo,Joanesburgo
ZM|Ндола,Copperbelt
CF|Бамбари,بامباري,Bambari
DE|Бавария,Саксония,Северный Рейн-Вестфалия,بافاريا,Bavière,Baviera,Sajonia,Rhénanie-du-Nord-Westphalie,Renania del Norte-Westfalia
ES|Каталония,Андалусия,Канарские острова,كتالونيا,جزر الكناري,Catalogne,Andalousie,Catalunha,Andaluzia,Îles Canaries,Islas Canarias,Canary Islands,Ilhas Canárias
IT|Puglia,Apulia,Pouilles,Lampedusa,Сицилия,Калабрия,Лампедуза,Сардиния,Ломбардия,صقلية,لامبيدوزا,Sicile,Calabre,Sardaigne,Lombardie,Lampedusa,Lombardy,Lombardía
GR|Лесбос,Салоники,Крит,لسبوس,سالونيك,Salónica,Thessalonique,Salonique
PT|Алентежу,Алгарви,Alentejo,Algarve
FR|Прованс,Корсика,كورسيكا,Córcega,Corsica,Bretaña,Île-de-France,Occitanie
CA|Квебек,Онтарио,كيبك,أونتاريو,Colombie-Britannique,Columbia Británica,Colúmbia Britânica
AU|Квинсленд,Новый Южный Уэльс,Nouvelle-Galles du Sud,Nueva Gales del Sur,Nova Gales do Sul
`;

/** First-level regions whose name is a word, a family name, a title or a direction as well. */
export const REGIONS_LEFT_OUT =
  "antique,a ana,balkan,brava,cascades,centrale,atlantique,atlántico,atlántico norte,atlántico sur,barlavento islands,bay of plenty,bay islands,blue nile,white nile,river nile,calvados,capital district,capital region,cauca,central district,central province,central finland,central greece,centre est,centre nord,centre ouest,centre sud,centro sur,césar,cesar,chaco,champagne,collines,coclé,copán,cordillera,cuvette,cuvette ouest,donga,distrito nacional,east flanders,el valle,el callao,estuaire,federal capital territory,federal dependencies,federal district,federally administered tribal areas,free state,fromager,gracias a dios,gourma,holy cross,hesse,insular,jewish,kossi,lagunes,lagunes2,lacs2,landes,leste,line islands,litoral,littoral,loja,los lagos,los santos,manche,marche,maritime,midway atoll,mayo,mono,montagnes,more og romsdal,más,negros,new ireland,new valley,nord est,nord ouest,sud est,sud ouest,north province,south province,north central,north central province,northern borders,northern district,northern highlands,northern province,northwest,southwest,south west,southern district,southern highlands,western highlands,eastern highlands,northland,southland,northern cape,occidental,oriental,orientale,ouest,papua,penal debe,permet,phoenix islands,pontal,presidente hayes,príncipe,principe,rhône,rouge,saladin,salamat,salavan,samos,sangha,saare,soriano,somme,south central province,st. gallen,tartar,tasman,taza,toila,upper north province,upper south province,upper east,upper west,western north,valle,volta,west coast,west coast division,west panama,western area,cuvette-ouest,viru,kosovo-metohija,kosovo metohija,kosovo pomoravlje,kosovska mitrovica,kosovo-pomoravlje,es semara,aousserd,boujdour,oued ed dahab,oued ed dahab lagouira,laayoune boujdour sakia el hamra,guelmim es semara,tarfaya eh partial,wake island,saint elizabeth,clarendon,westmoreland,hawke’s bay,central singapore,normandie,savoie,ardennes,alsace,galicia,lapland,bahia,brandenburg,granma,lesbos,cocle,grand est,grand port,harju,viimsi,long an,milne bay,jervis,kalinga,principality,serua,shiga,teso,ulster,lazio,umbria,molise,northern denmark,southern denmark,central denmark,zealand,cross river,gotland,rakka,yeda,jida";
