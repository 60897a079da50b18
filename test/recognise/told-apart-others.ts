/** Pages one after another: what follows `#` is the title, a line with `|` a box and its value, any other a paragraph. */

/** Forms that bodies fill in and that ask for no grant. */
export const FORMS = `
# How did we do? Partner survey
Thank you for taking part. Your answers help us to plan the trainings of next year and are kept for twelve months.
What is your organisation called? | Wavumbuzi wa Pwani
Where do you work? | Kilifi
How satisfied are you with our trainings? | Very
How much did the travel cost you? | KES 3,400
What should we change? | Begin later in the day
Would you come again? | Yes
# Enquête de satisfaction
Merci de votre participation. Vos réponses aident à préparer les formations de l'an prochain.
Comment s'appelle votre association ? | Yam Pukri Koom
Combien de membres avez-vous ? | 120
Êtes-vous satisfait de la formation ? | Plutôt oui
Combien avez-vous payé pour le transport ? | 12 000 FCFA
Que faut-il améliorer ? | Les repas
# Inscripción al curso de contabilidad
El curso enseña a llevar los libros de una asociación. Los cupos son para treinta personas y se dan por orden de llegada.
Nombre de la organización | Warmikuna Paqariy
Participante | 
Cargo | 
Precio del curso | S/ 240
Fecha del curso | 12 de mayo de 2027
# Training registration
This course teaches how to write a proposal and a budget. Register by 20 April. Places are limited to thirty persons, and lunch is included.
Name of organisation | 
Participant | 
Course fee | USD 300
Date | 3 May 2027
Meals | 
# Visa application – business visit
Answer every question. The consulate may ask for more papers. An application takes fifteen days.
Surname | Phiri
Inviting organisation | Nordic Centre for Human Rights
Purpose of the visit | Conference on forced labour
Who pays for your stay? | My employer
Means of support | USD 2,500
Date of birth | 4 May 1990
# Réservation de salle
Les salles de la mairie sont louées aux habitants et aux associations. Les clés sont remises à l'accueil.
Nom de l'organisation | Association Espoir
Salle | Salle des fêtes
Tarif | 75 000 FCFA
Caution | 50 000 FCFA
Date | 3 mai 2027
# Join the network
Members receive the newsletter, vote at the annual meeting and take part in the working groups. The board looks at each form and answers within a month. Fees depend on the size of the member.
Name of organisation | Hope for Girls Initiative
Year founded | 2011
Annual budget | GHS 420,000
Yearly fee | GHS 300
Contact person | Ama Mensah
# Anmeldung zum Markt der Vereine
Der Markt findet am 3. Mai auf dem Neumarkt statt. Vereine stellen ihre Arbeit vor. Die Plätze werden nach Eingang vergeben.
Organisation | Hilfe für Frauen e.V.
Ort | Köln
Standgröße | 6 m²
Gebühr | 120 €
Anzahl Personen | 3
# Hope for Children Trust – Register of charities
The charity helps children to go to school and to live with a family. It raises funds from the public and gives grants to local organisations. Accounts can be downloaded.
Charity name | Hope for Children Trust
Charity number | 1041258
Total income | £1,220,400
Where the charity operates | Ghana, Uganda
Status | Registered
Trustees | 7
# Pedido de férias 31
Requerente | Anabela Fortes
Dias pedidos | 15
Início | 02/08/2027
Valor solicitado | 0
# Permohonan kredit usaha
Bank menghubungi Anda dalam tiga hari kerja. Lampirkan foto tempat usaha.
Pemohon | UD Karya Mandiri
Jumlah permohonan | Rp 80.000.000
Jangka waktu | 36 bulan
# Опрос участников
Спасибо, что пришли. Ваши ответы помогут нам лучше готовить встречи.
Как называется ваша организация? | Дом у реки
Удовлетворены ли вы семинаром? | Да
Сколько вы заплатили за дорогу? | 1 200 сом
Что нам изменить? | Время
# Kursanmeldung
Der Kurs zeigt, wie ein Antrag geschrieben wird. Die Plätze werden nach Eingang vergeben.
Name der Organisation | Fensterlicht e. V.
Kursgebühr | 90 Euro
Datum | 3. Mai 2027
# Register of public benefit organisations
The register lists every organisation with its county and its latest return.
Name of organisation | Haki Yetu
Registration number | OP.218/051
County | Mombasa
Annual income | KES 42,300,000
Status | Compliant
`;

/** Papers that two sides sign, of which neither gives a grant. */
export const PAPERS = `
# Amendment No. 1 to employment contract
Amendment No. 1 to Employment Contract HR-44
between Chikondi Foundation ("the Employer") and Mary Phiri ("the Employee").
1. The monthly salary is raised from ZMW 14,000 to ZMW 16,500.
2. The end date becomes 31 December 2027.
3. Annex A (duties) is replaced.
The salary is paid out of the grant for the shelter. For the Employer: G. Banda. The Employee: M. Phiri.
# Avenant n° 2 au bail
Avenant n° 2 au contrat de bail
Entre M. Sow (« le Bailleur ») et l'association Maison Claire, Thiès (« le Preneur »).
Article 1. Le loyer est porté de 150 000 à 180 000 FCFA par mois.
Article 2. Le bail est prorogé jusqu'au 31 décembre 2027.
Article 3. L'état des lieux annexé remplace le précédent.
Pour le Bailleur : I. Sow. Pour le Preneur : A. Diop.
# Adenda al contrato de arrendamiento
Adenda n.º 1 al contrato de arrendamiento
Entre la señora Rojas («la Arrendadora») y la Corporación Tejido («la Arrendataria»).
Primera. El canon se aumenta de 1.200.000 a 1.350.000 pesos.
Segunda. El plazo se prorroga hasta el 31 de diciembre de 2026.
Por la Arrendadora: C. Rojas. Por la Arrendataria: Y. Mosquera.
# Дополнительное соглашение к трудовому договору
Дополнительное соглашение № 1 к трудовому договору
Общественный фонд «Умут» («Работодатель») и Асанова Б. («Работник») договорились:
1. Оклад увеличивается с 30 000 до 36 000 сом в месяц.
2. Срок договора продлевается до 31 августа 2027 года.
3. Приложение с обязанностями заменяется новым.
# Nachtrag zum Mietvertrag
1. Nachtrag zum Mietvertrag
zwischen Frau Kranz (Vermieterin) und dem Verein Fensterlicht e. V. (Mieter).
§ 1 Die Miete wird von 900 auf 980 Euro im Monat erhöht.
§ 2 Der Vertrag wird bis zum 31. Juli 2027 verlängert.
§ 3 Die Anlage mit dem Grundriss wird ersetzt.
# Loan agreement, first amendment
First Amendment to Loan Agreement L-202
between Baobab Bank ("the Lender") and Tumaini Women Cooperative ("the Borrower").
1. The loan is increased from KES 500,000 to KES 650,000.
2. The repayment date becomes 30 June 2028.
3. Interest remains at 11 per cent. The schedule of payments in Annex 1 is replaced.
`;

/** Texts about grants and applications by those who ask for none. */
export const TEXTS = `
# Letters of intent now open
Call for letters of intent
The Lantern Fund invites community groups in Kenya and Uganda to send a letter of intent. Organisations that intend to submit a full application for up to $38,000 must send a letter of two pages by 30 April.
Who can apply: registered groups led by women. Late applications will not be considered. Applicants whose letters are chosen will be invited to the second stage.
# Carta de intención: bases de la convocatoria
Bases de la convocatoria
Las organizaciones que tengan la intención de presentar una propuesta completa de hasta 31.000 dólares deberán enviar una carta de intención antes del 30 de abril.
Podrán postular colectivos de Honduras y El Salvador. El jurado puntuará cada carta. No se aceptan envíos fuera de plazo.
# Application for the post of grants officer
Dear Ms. Banda,
With this letter I would like to submit my application for the post of grants officer in Lilongwe. I have worked eight years with proposals, budgets and reports, the last of them for a grant of $250,000 against child labour.
My expected salary is $1,800 a month. My CV and two references are attached.
Yours sincerely,
Grace Phiri
# Grants officer, Kampala
Grants officer, Kampala
Lake Foundation is looking for a grants officer who prepares proposals and supports partners. You bring five years of work with donors. Pay: USD 34,000 per year. Applicants send a letter and a CV by 30 April. The officer manages a portfolio of forty grants to local organisations and visits each once a year.
# Fund raises its grant to shelter in Shkodër
Fund raises its grant to shelter in Shkodër
TIRANA – The Oak Fund has increased its grant to the shelter from $280,000 to $345,000, its director said on Monday. The shelter had asked for more because of the larger number of girls. The grant was extended until April 2027. "We are grateful," said the head of the shelter. Police counted forty victims last year.
# Women's group asks government for 40 million shillings
Women's group asks government for 40 million shillings
By Peter Otieno, Kisumu, 4 May 2027
The Kisumu Women Farmers Union has asked the county government for 40 million shillings to rebuild the market that burnt down in March. "We request support because our members lost everything," said chairlady Mary Atieno. The union handed its proposal to the governor on Monday. County officials said they would study the request. Opposition members called it too dear.
# Our partners in 2026
In 2026 the fund supported these organisations. Each sent a proposal that our board reviewed. Chikondi Foundation requested support for teachers in border towns; Amani Trust asked for help to keep girls at school.
Chikondi Foundation, Zambia | $250,000
Amani Trust, Kenya | $120,000
Casa Lăstărișului, Moldova | $41,000
# Projets soutenus en 2025
La fondation a soutenu ces associations en 2025. Chacune avait déposé une demande que le comité a examinée au printemps.
Association Ben Kadi, Mali | 18 000 €
Cercle Fanm Kouraj, Haïti | 16 500 €
Maison Claire, Sénégal | 12 000 €
# Смета на ремонт
Добрый день!
Направляем вам смету на ремонт офиса вашей организации в Актобе. Общая стоимость работ составит 1 250 000 тенге. Мы готовы подать документы на участие в вашем тендере. Срок работ два месяца.
С уважением, ТОО «Строй Плюс»
# Frequently asked: how much can we ask for?
Questions about the small grants
How much can we ask for? Up to 25,000 euros. What is your organisation called must be answered as it stands in the register. Who keeps the money? Any account in the name of the applicant. What will you do with the grant? Tell us in three hundred words. Applicants hear from us within six weeks of the deadline.
# Candidature au poste de chargée de subventions
Madame, Monsieur,
Par la présente, je vous adresse ma candidature au poste de chargée de subventions à Bamako. J'ai géré pendant six ans un projet de 250 000 euros contre le travail des enfants.
Vous trouverez ci-joint mon CV et deux lettres. Ma prétention salariale est de 900 000 FCFA.
Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées. Awa Traoré
# Postulación al cargo de oficial de proyectos
Estimados señores:
Con esta carta presento mi postulación al cargo de oficial de proyectos en Tegucigalpa. Durante ocho años preparé propuestas y presupuestos, el último por 180.000 dólares.
Adjunto mi hoja de vida. Espero su respuesta.
Atentamente, Digna Ordóñez
`;
