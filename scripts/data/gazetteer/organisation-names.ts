/** Names of well-known organisations in other languages and spellings; the first is how lists name it. One organisation a line. */
export const ORGANISATION_NAMES = `
International Organization for Migration|IOM|UN Migration|IOM - UN Migration|OIM|Organisation internationale pour les migrations|Organización Internacional para las Migraciones|Organização Internacional para as Migrações|Международная организация по миграции|Международной организации по миграции|Международной организацией по миграции|МОМ|المنظمة الدولية للهجرة|International Organization for Migrations|International Organization on Migration
United Nations Office on Drugs and Crime|UNODC|ONUDC|Office des Nations Unies contre la drogue et le crime|Oficina de las Naciones Unidas contra la Droga y el Delito|Escritório das Nações Unidas sobre Drogas e Crime|Управление ООН по наркотикам и преступности|УНП ООН|مكتب الأمم المتحدة المعني بالمخدرات والجريمة|UN Office on Drugs and Crime
International Labour Organization|ILO|OIT|International Labour Office|Organisation internationale du Travail|Bureau international du Travail|Organización Internacional del Trabajo|Oficina Internacional del Trabajo|Organização Internacional do Trabalho|Международная организация труда|Международной организации труда|Международной организацией труда|МОТ|منظمة العمل الدولية
United Nations Children's Fund|UNICEF|Unicef|Fonds des Nations Unies pour l'enfance|Fondo de las Naciones Unidas para la Infancia|Fundo das Nações Unidas para a Infância|ЮНИСЕФ|Детский фонд ООН|اليونيسف|منظمة الأمم المتحدة للطفولة
United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency|HCR|ACNUR|Haut Commissariat des Nations Unies pour les réfugiés|Alto Comisionado de las Naciones Unidas para los Refugiados|УВКБ ООН|المفوضية السامية للأمم المتحدة لشؤون اللاجئين
International Justice Mission|IJM|Mission de justice internationale|Misión Internacional de Justicia
Organization for Security and Co-operation in Europe|OSCE|Organisation pour la sécurité et la coopération en Europe|Organización para la Seguridad y la Cooperación en Europa|ОБСЕ
International Centre for Migration Policy Development|ICMPD
Save the Children|Save the Children Federation|Sauvons les enfants
World Vision|World Vision International|Vision Mondiale|Visión Mundial|Visão Mundial|World Vision US
Catholic Relief Services|Secours Catholique Américain|CRS
International Rescue Committee|Comité international de secours|Comité Internacional de Rescate
Pan American Development Foundation|PADF|Fundación Panamericana para el Desarrollo|FUPAD
American Bar Association|ABA|ABA ROLI|ABA Rule of Law Initiative|ABA-ROLI|ABA/CEELI
Solidarity Center|American Center for International Labor Solidarity|ACILS
Winrock International|Winrock
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
`;
