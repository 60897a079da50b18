/**
 * Countries as English writes them, and the other names they go by: older ones, initials, and in other languages those
 * that browsers do not name. The first is the one in use. Written down and not asked of the machine, so that an index of
 * one edition is the same everywhere.
 */
const table = `
AD Andorra
AE United Arab Emirates; UAE; Emirates
AF Afghanistan
AG Antigua & Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola
AQ Antarctica
AR Argentina
AS American Samoa
AT Austria
AU Australia
AW Aruba
AX Åland Islands
AZ Azerbaijan
BA Bosnia & Herzegovina; Bosnia; BiH
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso; Burkina; Upper Volta
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin; Dahomey
BL St. Barthélemy
BM Bermuda
BN Brunei; Brunei Darussalam
BO Bolivia; Plurinational State of Bolivia
BQ Caribbean Netherlands
BR Brazil
BS Bahamas; The Bahamas
BT Bhutan
BV Bouvet Island
BW Botswana
BY Belarus; Белоруссия
BZ Belize
CA Canada
CC Cocos Islands; Keeling Islands
CD Democratic Republic of the Congo; DRC; DR Congo; Congo-Kinshasa; Zaire; RDC; Democratic Republic of Congo; ДР Конго; ДРК; الكونغو الديمقراطية
CF Central African Republic; CAR; RCA; ЦАР
CG Republic of the Congo; Congo-Brazzaville
CH Switzerland
CI Côte d'Ivoire; Ivory Coast; Costa de Marfil
CK Cook Islands
CL Chile
CM Cameroon
CN China; People's Republic of China; PRC; КНР
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde; Cabo Verde
CW Curaçao; Curacao
CX Christmas Island
CY Cyprus
CZ Czechia; Czech Republic; República Checa; République tchèque
DE Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
EH Western Sahara
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands; Islas Malvinas
FM Micronesia; Federated States of Micronesia; FSM
FO Faroe Islands
FR France
GA Gabon
GB United Kingdom; UK; Great Britain; England; Scotland; Wales; Britain; Northern Ireland
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia; The Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece
GS South Georgia & South Sandwich Islands
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HM Heard & McDonald Islands
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IM Isle of Man
IN India
IO British Indian Ocean Territory; Chagos Archipelago
IQ Iraq
IR Iran; Islamic Republic of Iran
IS Iceland
IT Italy
JE Jersey
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan; Kyrgyz Republic; Кыргызстан; Kirghizia
KH Cambodia; Kampuchea
KI Kiribati
KM Comoros
KN St. Kitts & Nevis
KP North Korea; DPRK
KR South Korea; Republic of Korea; ROK; Южная Корея
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos; Lao PDR; Lao
LB Lebanon
LC St. Lucia
LI Liechtenstein
LK Sri Lanka; Ceylon
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova; Republic of Moldova; Молдавия
ME Montenegro
MF St. Martin
MG Madagascar
MH Marshall Islands
MK North Macedonia; Macedonia; FYROM
ML Mali
MM Burma; Myanmar
MN Mongolia
MO Macau; Macao
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL Netherlands; Holland
NO Norway
NP Nepal
NR Nauru
NU Niue
NZ New Zealand; Aotearoa
OM Oman
PA Panama
PE Peru
PF French Polynesia
PG Papua New Guinea; PNG
PH Philippines
PK Pakistan
PL Poland
PM St. Pierre & Miquelon
PN Pitcairn Islands; Pitcairn
PR Puerto Rico
PS Palestinian Territories; Palestine; West Bank and Gaza; فلسطين; Палестина; Gaza Strip
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RE Réunion
RO Romania
RS Serbia
RU Russia; Russian Federation
RW Rwanda
SA Saudi Arabia; KSA
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SH St. Helena
SI Slovenia
SJ Svalbard & Jan Mayen
SK Slovakia; Slovak Republic
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST São Tomé & Príncipe; Sao Tome and Principe
SV El Salvador
SX Sint Maarten; Saint Maarten
SY Syria; Syrian Arab Republic
SZ Eswatini; Swaziland; Suazilandia; Свазиленд; سوازيلاند
TC Turks & Caicos Islands
TD Chad
TF French Southern Territories
TG Togo
TH Thailand
TJ Tajikistan
TK Tokelau
TL Timor-Leste; East Timor; تيمور الشرقية
TM Turkmenistan
TN Tunisia
TO Tonga
TR Türkiye; Turkey
TT Trinidad & Tobago; Trinidad and Tobago
TV Tuvalu
TW Taiwan; Republic of China
TZ Tanzania; United Republic of Tanzania
UA Ukraine
UG Uganda
UM U.S. Outlying Islands
US United States; US; USA; America; United States of America; США
UY Uruguay
UZ Uzbekistan
VA Vatican City; Holy See
VC St. Vincent & Grenadines
VE Venezuela; Bolivarian Republic of Venezuela
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam; Viet Nam
VU Vanuatu
WF Wallis & Futuna
WS Samoa
XK Kosovo
YE Yemen
YT Mayotte
ZA South Africa; ЮАР; RSA
ZM Zambia
ZW Zimbabwe; Rhodesia
`;

export const ENGLISH_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  table
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, 2), line.slice(3).split("; ")]),
);
