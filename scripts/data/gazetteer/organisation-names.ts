/** Names of well-known organisations in other languages and spellings; the first is how lists name it. One organisation a line. */
export const ORGANISATION_NAMES = `
International Organization for Migration|IOM|UN Migration|IOM - UN Migration|OIM|Organisation internationale pour les migrations|Organización Internacional para las Migraciones|Organização Internacional para as Migrações|Международная организация по миграции|Международной организации по миграции|Международной организацией по миграции|МОМ|المنظمة الدولية للهجرة|International Organization for Migrations|International Organization on Migration|Internationale Organisation für Migration|Organizzazione internazionale per le migrazioni|Organizația Internațională pentru Migrație|Organizației Internaționale pentru Migrație|Internationale Organisatie voor Migratie|Międzynarodowa Organizacja ds. Migracji|Międzynarodowej Organizacji ds. Migracji|Uluslararası Göç Örgütü|Organisasi Internasional untuk Migrasi|Shirika la Kimataifa la Uhamiaji|Òganizasyon Entènasyonal pou Migrasyon|Tổ chức Di cư Quốc tế|Міжнародна організація з міграції|Міжнародної організації з міграції|Međunarodna organizacija za migracije|Međunarodne organizacije za migracije|Organizata Ndërkombëtare për Migracionin|Organizatës Ndërkombëtare për Migracionin
United Nations Office on Drugs and Crime|UNODC|ONUDC|Office des Nations Unies contre la drogue et le crime|Oficina de las Naciones Unidas contra la Droga y el Delito|Escritório das Nações Unidas sobre Drogas e Crime|Управление ООН по наркотикам и преступности|УНП ООН|مكتب الأمم المتحدة المعني بالمخدرات والجريمة|UN Office on Drugs and Crime|Управления ООН по наркотикам и преступности|Управлением ООН по наркотикам и преступности|Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung|Ufficio delle Nazioni Unite contro la droga e il crimine|Biroul Națiunilor Unite pentru Droguri și Criminalitate|Birleşmiş Milletler Uyuşturucu ve Suç Ofisi|Управління ООН з наркотиків і злочинності|Ured Ujedinjenih nacija za drogu i kriminal|Kancelarija Ujedinjenih nacija za drogu i kriminal
International Labour Organization|ILO|OIT|International Labour Office|Organisation internationale du Travail|Bureau international du Travail|Organización Internacional del Trabajo|Oficina Internacional del Trabajo|Organização Internacional do Trabalho|Международная организация труда|Международной организации труда|Международной организацией труда|МОТ|منظمة العمل الدولية|Internationale Arbeitsorganisation|Internationalen Arbeitsorganisation|Organizzazione internazionale del lavoro|Organizația Internațională a Muncii|Organizației Internaționale a Muncii|Internationale Arbeidsorganisatie|Międzynarodowa Organizacja Pracy|Międzynarodowej Organizacji Pracy|Uluslararası Çalışma Örgütü|Organisasi Perburuhan Internasional|Shirika la Kazi Duniani|Òganizasyon Entènasyonal Travay|Tổ chức Lao động Quốc tế|Міжнародна організація праці|Міжнародної організації праці|Međunarodna organizacija rada|Međunarodne organizacije rada|Organizata Ndërkombëtare e Punës|Organizatës Ndërkombëtare të Punës
United Nations Children's Fund|UNICEF|Unicef|Fonds des Nations Unies pour l'enfance|Fondo de las Naciones Unidas para la Infancia|Fundo das Nações Unidas para a Infância|ЮНИСЕФ|Детский фонд ООН|اليونيسف|منظمة الأمم المتحدة للطفولة|ЮНІСЕФ|Детского фонда ООН|Дитячий фонд ООН|Kinderhilfswerk der Vereinten Nationen|Fondo delle Nazioni Unite per l'infanzia|Fondul Națiunilor Unite pentru Copii|Birleşmiş Milletler Çocuklara Yardım Fonu|Shirika la Umoja wa Mataifa la Kuhudumia Watoto|Quỹ Nhi đồng Liên Hợp Quốc|Fondi i Kombeve të Bashkuara për Fëmijët|اليونيسيف
United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency|HCR|ACNUR|Haut Commissariat des Nations Unies pour les réfugiés|Alto Comisionado de las Naciones Unidas para los Refugiados|УВКБ ООН|المفوضية السامية للأمم المتحدة لشؤون اللاجئين|Управления Верховного комиссара ООН по делам беженцев|Управление Верховного комиссара ООН по делам беженцев|Flüchtlingshilfswerk der Vereinten Nationen|UN-Flüchtlingshilfswerk|Alto Commissariato delle Nazioni Unite per i rifugiati|Înaltul Comisariat al Națiunilor Unite pentru Refugiați|Birleşmiş Milletler Mülteciler Yüksek Komiserliği|Shirika la Umoja wa Mataifa la Kuhudumia Wakimbizi|Alto Comissariado das Nações Unidas para os Refugiados
International Justice Mission|IJM|Mission de justice internationale|Misión Internacional de Justicia
Organization for Security and Co-operation in Europe|OSCE|Organisation pour la sécurité et la coopération en Europe|Organización para la Seguridad y la Cooperación en Europa|ОБСЕ|Организация по безопасности и сотрудничеству в Европе|Организации по безопасности и сотрудничеству в Европе|Організація з безпеки і співробітництва в Європі|Організації з безпеки і співробітництва в Європі|Organisation für Sicherheit und Zusammenarbeit in Europa|Organizzazione per la sicurezza e la cooperazione in Europa|Organizația pentru Securitate și Cooperare în Europa|Organizacija za evropsku bezbednost i saradnju|Avrupa Güvenlik ve İşbirliği Teşkilatı|ОБСЄ|OSZE|OEBS|OSBE
International Centre for Migration Policy Development|ICMPD
Save the Children|Save the Children Federation|Sauvons les enfants|Salvați Copiii
World Vision|World Vision International|Vision Mondiale|Visión Mundial|Visão Mundial|World Vision US|Tầm nhìn Thế giới|Vizyon Mondyal
Catholic Relief Services|Secours Catholique Américain|CRS
International Rescue Committee|Comité international de secours|Comité Internacional de Rescate
Pan American Development Foundation|PADF|Fundación Panamericana para el Desarrollo|FUPAD
American Bar Association|ABA|ABA ROLI|ABA Rule of Law Initiative|ABA-ROLI|ABA/CEELI
Solidarity Center|American Center for International Labor Solidarity|ACILS
Winrock International|Winrock|Винрок Интернешнл|Винрок Интернэшнл|Вінрок Інтернешнл
Development Alternatives, Inc.|DAI|DAI Global|Development Alternatives Inc
Terre des Hommes|Tierra de Hombres|TdH
Partners of the Americas|Compañeros de las Américas
International Criminal Investigative Training Assistance Program|ICITAP|DOJ ICITAP|DOJ/ICITAP|ICTAP
Office of Overseas Prosecutorial Development, Assistance and Training|OPDAT|DOJ OPDAT|DOJ/OPDAT
United States Agency for International Development|USAID|U.S. Agency for International Development
International Catholic Migration Commission|ICMC|Commission internationale catholique pour les migrations
International Research & Exchanges Board|IREX|International Research and Exchanges Board
The Asia Foundation|Asia Foundation
Defense for Children International|Défense des Enfants International|Defensa de Niñas y Niños Internacional|Defensa de los Niños Internacional
Free the Slaves|FTS
Global Fund to End Modern Slavery|GFEMS
Coalition Against Trafficking in Women|CATW
NORC at the University of Chicago|NORC|National Opinion Research Center
University of Georgia Research Foundation|UGARF
United Nations Development Programme|UNDP|PNUD|Programme des Nations Unies pour le développement|Programa de las Naciones Unidas para el Desarrollo|Programa das Nações Unidas para o Desenvolvimento|Программа развития ООН|Программы развития ООН|ПРООН|Програма розвитку ООН|برنامج الأمم المتحدة الإنمائي
UN Women|ONU Femmes|ONU Mujeres|ONU Mulheres|ООН-женщины|ООН Женщины|ООН Жінки|هيئة الأمم المتحدة للمرأة
Caritas|Cáritas|Каритас|Карітас|كاريتاس
La Strada|Ла Страда
`;
