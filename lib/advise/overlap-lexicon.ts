/**
 * Terms of the field in English, French, Spanish and Portuguese, one idea a line, so that a French proposal finds a
 * project that is described in English. A line is `idea flags: term, term, ...`; terms are folded and without the small
 * words between theirs, `*` stands for any ending. Flags: `!` the field itself, `w` a population, and what a project
 * aims at: `1` prevention, `2` protection, `3` prosecution, `4` partnership, `5` research.
 */
export const LEXICON = `
trafficking !: traffick*, human traffick*, anti traffick*, antitraffick*, counter traffick*, tip, traite, traites, trafiquant*, trata, tratante*, tratas, trafico personas, trafico seres humanos, trafico pessoas, trafico humano, traficante*, aliciament*, lured, sold girls, slave*, modern slavery, esclavage, esclavitud, escravid*
forced-labour !: forced labor, forced labour, force labor, travail force, travaux forces, trabajo forzoso, trabajo forzado, trabajos forzosos, trabalho forcado, trabalho escravo, compulsory labor, coercion, labor exploitation, labour exploitation, exploitation travail, explotacion laboral, exploracao laboral, labor traffick*, labour traffick*, labor abuse*
child-labour+child !: child labor*, child labour*, child work, child worker*, working children, exploitive child labor, exploitative child labor, travail enfants, travail infantile, enfants travailleurs, enfants travaillent, trabajo infantil, ninos trabajan, ninos trabajador*, ninas trabajador*, trabalho infantil, trabalho criancas, criancas trabalham, exploitive labor, exploitative labor, child domestic labor, hazardous child labor
worst-forms: worst forms, pires formes, peores formas, piores formas, hazardous work, hazardous labor, travaux dangereux, trabajo peligroso, trabalho perigoso, timebound, time bound, assorti* delais, plazos definidos
bondage !: debt bondage, bonded labor*, bonded labour*, bonded child*, servitude dettes, servidumbre deudas, servidao divida, servitude, servidumbre, servidao, peonage
sexual-exploitation !: sexual exploitation, exploitation sexuelle, explotacion sexual, exploracao sexual, sexually exploit*, sex traffick*, commercial sexual exploitation, csec, cse, exploitation sexuelle commercial*, explotacion sexual comercial, exploracao sexual comercial, sexual slavery, sexual abuse, abus sexuel*, abuso* sexual*, child sex, explotador* sexual*
prostitution !: prostitut*, brothel*, sex industry, sex worker*, sex work, bordel*, burdel*, prostibul*, proxenet*, pimp*, commercial sex, red light, maisons closes
sex-tourism !: sex touris*, sex tourist*, tourisme sexuel*, turismo sexual, turistas sexuales, turistas buscan sexo, child sex touris*
pornography: pornograph*, pornograf*
pedophile+child: pedophil*, paedophil*, pedofil*, child sex offender*, child abuser*
child-soldier+child !: child soldier*, enfants soldats, ninos soldado*, criancas soldado*, armed conflict*, conflits armes, conflicto* armado*, demobili*, desmovili*, war affected
smuggling: smuggl*, passeur*, trafic migrants, trafico migrantes, trafico ilicito migrantes, contrabando migrantes, illegal migration, irregular migration, migration irreguliere, migracion irregular, migracao irregular
domestic-work !: domestic servant*, domestic work*, domestic servitude, domestic labor, domestic labour, child domestic*, housemaid*, maid*, petites bonnes, bonne*, domesticite, travail domestique, travaux domestiques, travailleu* domestique*, domestiques, trabajo domestico, trabajador* domestic*, trabajador* hogar, empleada* domestic*, trabalho domestico, trabalhador* domestic*, restavek*, criadit*
begging !: beg, begging, beggar*, mendicit*, mendian*, mendig*, talibe*
child-marriage: child marriage, early marriage, forced marriage*, mariage* force*, mariage* precoce*, matrimonio* forzado*, matrimonio* infantil*, casamento* forcado*
child w: child, children, childhood, minor, minors, juvenile*, enfant*, enfance, mineur, mineurs, nino, ninos, nina, ninas, ninez, infancia, menor, menores, infantil, crianca*, adolescent*, kid, kids, boys, fillette*, infan*
girl w: girl, girls, fille, filles, chica*, menina*, young women, jeunes femmes, jeunes filles, mujeres jovenes, jovenes mujeres
woman w: woman, women, womens, femme*, mujer, mujeres, mulher*, female*, gender, genre, genero, feminin*, femenin*
youth w: youth*, young people, young person*, young, jeune*, jeunesse, joven*, jovem, jovens, juventud*, juvenil*, teenager*, student*, pupil*, eleve*, etudiant*, estudiante*, alumno*, aluno*, estudante*, youngster*
migrant w: migrant*, migration*, migrac*, emigra*, immigra*, inmigra*, work abroad, travail etranger, trabajar extranjero, trabajadores migrantes, diaspora*
refugee w: refuge*, displaced, deplace*, desplazad*, deslocad*, asylum*, asile, asilo
exploitation !: exploit*, explotac*, explotad*, explorac*, explorad*
survivor+trafficking+woman w: trafficked women, trafficked woman, femmes victimes traite, mujeres victimas trata
survivor+trafficking+child w: trafficked child*, enfants victimes traite, ninos victimas trata, criancas vitimas trafico, child trafficking victim*
survivor+trafficking+girl w: trafficked girl*
trafficking+child !: child traffick*, traffick* children, traite enfants, trata ninos, trata ninas, trafico criancas, trafico ninos
trafficking+woman !: traffick* women, traffick* woman, traite femmes, trata mujeres, trafico mulheres, trafico mujeres
survivor+trafficking w: trafficked person*, trafficked people, victimes traite, victimas trata, vitimas trafico, trafficking victim*, trafficking survivor*, trafficked victim*
survivor w: victim*, vitima*, survivor*, rescape*, sobreviviente*, superviviente*, sobrevivente*, rescued, liberated workers
indigenous w: indigen*, autochton*, tribal, ethnic minorit*, minority, minorities, minorite*, minoria*, hill tribe*, roma, afrodescend*, afro
orphan+child w: orphan*, orphelin*, huerfan*, orfao*, orfanat*, orphelinat*, state institution*, institutions etat, welfare institution*, boarding school*, internat
street-child+child w: street child*, street youth, street boys, enfants rue, ninos calle, meninos rua, criancas rua, children living street
rural w: rural*, village*, villageois*, campesin*, aldea*, aldeia*, remote, campagnes, villager*
poor w: poor, poverty, pauvre*, pobre*, pauvrete, vulnerable*, vulnerabl*, at risk, risque*, impoverish*, unemployed, chomage, desemple*, chomeu*
worker w: worker*, workforce, travailleur*, trabajador*, trabalhador*, labourer*, laborer*, jornalero*, jornalera*, ouvrier*, obrero*, farmworker*
family w: family, families, famil*, parents, parent, mere, meres, madres, padres, pais, household*, hogares, menage*, mothers, fathers
shelter+child 2: home children, orphan home*
shelter 2: shelter*, safe house*, safe home*, transit home*, transit center*, transit centre*, transitional center*, transit, refuge, foyer*, hebergement*, centre accueil, centres accueil, centre transit, centres transit, maison accueil, albergue*, casa* acogida, hogar* transitorio*, refugio*, casa abrigo, casas abrigo, abrigo*, acolhiment*, acogida*, alojamiento*, crisis center*, crisis centre*, centre crise, drop in, rehabilitation center*, accommodation
return 2: repatriat*, repatriac*, rapatri*, return home, return*, retour*, retorno*, regreso*, regreso pais, coming home, come home, go home, going home, bring home, brought home, sent home
reintegration 2: reintegrat*, reintegrac*, reinser*, rehabilit*, readapt*, social inclusion, insertion*, insercion, reinsercao, reintegra*, recovery, aftercare, fresh start
counselling 2: counsel*, psycholog*, psicolog*, psychosocial*, psicosocial*, conseil*, consejer*, aconselh*, therap*, terapi*, trauma*, accompagnement psychologique, soutien psychologique, mental health
health 2: medic*, health*, clinic, clinics, doctor*, hospital*, hopital, hopitaux, nurse*, soin*, sante, salud, saude, sanitair*, physician*, atencion medica
hiv: hiv, aids, vih, sida, hiv aids
hotline 2: hotline*, helpline*, help line*, phone line*, telephone line*, sos line*, sos, telephone advice, ligne ecoute, ligne verte, ligne telephonique, numero vert, numero gratuit, linea gratuita, linea telefonica, linea ayuda, linea directa, linha telefonica, disque denuncia, disque, call center*, telephone number*, telephone*
legal-aid 2: legal aid, legal assistance, legal help, legal service*, legal advice, legal counsel*, legal representation, legal advoca*, legal support, lawyer*, attorney*, aide juridique, assistance juridique, aide judiciaire, centre juridique, ecoute juridique, secours juridique, legal centre, legal center, avocat*, asistencia legal, asistencia juridica, asesoria juridica, asesoria legal, abogad*, assistencia juridica, advogad*
identification 2: identif*, referral*, refer, refers, referred, mecanisme orientation, orientation victimes, orienter, reference mechanism, referencement, derivacion, encaminhament*, detect*, spot trafficking, recogni*, screening
witness 23: witness*, testif*, testimon*, temoin*, temoign*, testigo*, testemunh*, give evidence
documents 2: travel document*, documents voyage, documentos viaje, identity document*, identity card*, passport*, birth registration, birth certificate*
assistance 2: direct assistance, victim assistance, assistance, assist, assists, asistencia, assistencia, aide victimes, ayuda victimas, apoyo victimas, victim support, care, protect*, proteg*, proteccion, protecao
police 3: police, policeman, policemen, policia*, policial*, policier*, gendarm*, law enforcement, forces ordre, fuerzas orden, detective*, constable*
investigation 3: investigat*, investigac*, investigador*, enquet*, undercover, surveillance, raid, raids, evidence collection, preuve*, prueba*, criminal case*, arrest*, operacoes
prosecution 3: prosecut*, procureur*, fiscal, fiscales, fiscalia*, procurador*, promotor*, ministere public, ministerio publico, parquet, poursuite*, convict*, condamn*, condena*, enjuici*, conviction*, jugement*, punish*, pun*ir
judge 3: judge*, judic*, judiciary, magistrat*, juez, jueces, juges, juge, juiz, juizes, tribunal*, court, courts, cour, corte, cortes, poder judicial, justice system, justice, justicia
law 3: law, laws, legislat*, legislac*, loi, lois, ley, leyes, lei, leis, act, bill, bills, statute*, legal framework, cadre juridique, marco legal, marco juridico, draft law*, drafts, anteproyecto*, projet loi, penal code, criminal code, code penal, codigo penal, ordinance*, ordenanza*, regulation*, reglamento*, legal reform*, reforma legal, law reform, legal, juridique*, juridic*
model-law 3: model law*, ley modelo, loi type, loi modele, lei modelo
convention: convention*, protocol*, palermo, convenio*, convencion*, convencao, treaty, treaties, traite internationaux
parliament: parliament*, lawmaker*, legislature*, senat*, congress*, deputies, diputado*, depute*, asamblea*, assembleia*, duma, state house*, parlament*
policy: policy, policies, politique*, politica, politicas, national policy
action-plan: action plan*, plan action, plan accion, plano acao, national plan*, plan national, plan nacional, plano nacional, national strateg*, strategie nationale, estrategia nacional, national program*, programme national, strategy, strategies, strategie*, estrategia*
border 3: border*, frontier*, frontier, frontalier*, fronteriz*, frontera*, fronteira*, frontiere*, crossing, crossings
port: port, ports, seaport*, puerto, puertos, porto, portos, maritime, maritim*
airport: airport*, aeroport*, aeropuerto*, bus station*, gare, gares, terminal*, train station*, station routiere, stations
immigration-service: immigration officer*, immigration official*, consular, consul*, consulat*, customs, douan*, aduana*, immigration service*
task-force 34: task force*, working group*, groupe* travail, grupo* trabajo, grupo* trabalho, anti trafficking unit*, special unit*, investigative unit*, specialized unit*, specialised unit*, unites specialise*, unidad* especializad*, unite anti, unite speciali*, multidisciplin*, multi disciplin*, unit, units, equipos, equipes, team, teams
police-academy: police academ*, academie police, academia policia, academia policial, academy, academies, cadet*
curriculum: curricul*, course, courses, cours, curso, cursos, module*, modulo*, manual*, handbook*, guide*, guideline*, guia*, syllabus, lessons, lecon*, leccion*
equipment: equipment, equip, equips, equipo tecnico, vehicle*, vehicul*, van, vans, computer*, ordinateur*, computador*, materiel, office supplies, communications equipment, furniture, printer*, radios equipment, cameras
training: train, trains, trained, training*, formation*, formad*, former, forma, formar, formacion, formacao, capacit*, workshop*, atelier*, taller, talleres, oficina*, seminar*, seminair*, seminario*, entrain*, adiestr*, teach, teaches, teaching, learn, aprend*
technical-assistance: technical assistance, technical help, technical advice, technical support, assistance technique, appui technique, asistencia tecnica, apoyo tecnico, assistencia tecnica, expert*, expertise, adviser*, advisor*, advise*, advice, conseiller*, asesor*, assessor*, legal advisor, resident legal
capacity: capacity*, capacite*, capacidad*, renforc*, fortalec*, strengthen*, institution building, institutional
awareness 1: aware*, sensibili*, sensitiz*, sensitis*, conscien*, concient*, inform public, inform*, information*, educate public, public education, educational event*, causerie*, talks, charla*, palestra*
campaign 1: campaign*, campagne*, campan*, publicity, outreach
media 1: media, medias, medios, midia, broadcast*, emission*, press, presse, prensa, imprensa, journal, journaux, newspaper*, periodico*, jornal, magazine*, revista*, article*
radio 1: radio*, airwave*
television 1: television*, televis*, tv, tele
spot 1: spots, spot, public service announcement*, psa, psas, jingle*, billboard*, poster*, affiche*, afiche*, cartel, carteles, cartaz*, pamphlet*, brochure*, leaflet*, depliant*, folleto*, folheto*, flyer*, booklet*, sticker*, panneau*, signs, printed material*, publishes material*, volante*
drama 1: theat*, teatr*, drama*, soap opera, novela, puppet*, play, plays, feuilleton
film 1: film*, documentar*, documental*, video*, movie*, cine, pelicula*, concert*, music, musi*
journalist: journalist*, reporter*, periodista*, jornalista*
teacher: teacher*, enseign*, instituteur*, docente*, maestro*, maestra*, profesor*, professor*, educator*, educador*, school psycholog*
school 1: school*, ecole*, escuela*, escola*, scolari*, scolaire*, escolar*, classroom*, secondary, lycee*, college*, colegio*, class, aula*, kindergarten*, salle* classe
education 1: education*, educac*, educat*, educativ*, instruccion, enseignement, alphabetis*, literacy, alfabetiz*, non formal, catch up, reforco, tutor*, scholarship*, bourse*, beca, becas, bolsa*
vocational 2: vocational*, job training, job skill*, skills training, skill*, metier*, formation professionnelle, formation metier, formacion vocacional, formacion laboral, oficios, oficio, formacao profissional, qualificacao profissional, qualificacao, apprentic*, apprentissage*, aprendiz*, trade, trades, professionnel*, profissional*, vocacional*
sewing: tailor*, sewing, couture, costura, stitch*, broder*
employment 1: employ*, emploi*, empleo*, emprego*, job, jobs, job placement, travail pays, occupational, labor market, stage, stages, internship*, pasantia*
livelihood 1: livelihood*, income*, revenu*, ingreso, ingresos, renda, small business*, business, businesses, microenterpris*, micro enterpris*, petite entreprise, petites entreprises, microempresa*, activites generatrices, generacion ingresos, proyectos productivos, economic*, economique*, economic empower*, empower*, autonomis*, empodera*
microcredit 1: microcredit*, micro credit*, microfinanc*, micro financ*, microloan*, loan*, loans, credit*, pret, prets, prestamo*, savings group*
conference 4: conference*, conferenc*, symposi*, summit*, sommet, congres, forum, foro, congreso, meeting*, round table*, reunion, colloque*, sitting*
exchange-visit 1: international visitor*, visitor exchange*, visitor program*, study visit*, study tour*, voyage etude*, sejour etude*, viaje estudio*, visita estudio*, viagem estudo*, voyage echange*, professional exchange*, echange professionnel*, exchange program*, professional visitor*, visitor*, visit, visits, visiteur*, invite*, counterparts, homologue*, professional peers
speaker: speaker*, orateur*, lecture*, ponente*, conferencista*
research 5: research*, recherche*, study, studies, etude*, etudi*, estudio*, estudo*, investigacion social, pesquisa*, assess*, assessment*, evaluat*, mapping, maps, carte, cartograph*, diagnostico*, analy*, scholar*
survey 5: survey*, enquete*, encuesta*, levantament*, baseline, questionnaire*, prevalence*, prevalenc*, measur*, mesure*, estimat*, estimac*, measurement, methodolog*, magnitud, ampleur, scale problem, scope
data 5: data, donnee*, datos, dados, database*, base donnees, base datos, banco dados, statistic*, statistiqu*, estadistic*, estatistic*, registr*, registro*, case record*, information system*, recording, figures
network 4: network*, reseau*, red, redes, rede, coalition*, coalicion, alliance*, alianza*, linking, links, platform*, plataforma*
cooperation 4: cooperat*, cooperac*, cooper*, coordinat*, coordinac*, coordena*, coordonn*, joint, interagency, inter agency, inter institutional, interinstitucional, partnership*, partenariat*, together, multi sector*, collaborat*, collabor*, colabor*
agreement 4: memorandum*, mou, agreement*, accord*, acuerdo*, acordo*, memorando*, declaration, declaracion, declaracao
dialogue 4: dialog*, debate*, debat*, discussion*, discut*
community 1: communit*, communaut*, comunidad*, comunidade*, committee*, comite*, vigilan*, neighbourhood*, neighborhood*, watch group*, surveillance committee*, comites vigilance
ngo 4: ngo, ngos, ong, ongs, nongovernmental, non governmental, non gouvernementale*, no gubernamental*, nao governamenta*, civil society, civic group*, societe civile, sociedad civil, sociedade civil, association*, asociac*, grassroots, local group*, local partner*, partner association*
government: government*, gouvernement*, gobierno*, governo*, ministry, ministries, ministere*, ministerio*, ministr*, official, officials, fonctionnaire*, funcionario*, authorit*, autorit*, autoridad*, public institution*, state agenc*
interior-ministry: interior ministry, ministry interior, interior, ministere interieur, interieur, ministerio interior
social-worker 2: social worker*, travailleur* social*, travailleurs sociaux, assistant* social*, trabajador* social*, assistente* socia*, welfare, social service*, services sociaux, servicios sociales, service provider*, prestataire*, child welfare
religious: religious, religio*, faith, church*, eglise*, iglesia*, igreja*, nun, nuns, priest*, congregation*, congregacion*, sister, sisters, brothers, sisters congregations, diocese*, parish*, paroisse*, parroquia*, monk*, imam*, muslim, islamic, catholic
local-government: municipal*, city council*, local government*, mayor*, mairie*, maire*, alcald*, concejo*, ayuntamiento*, prefeitur*, commune*, district*, local authorit*, autorites locales
private-sector 4: private sector, compan*, entreprise*, empresa*, secteur prive, sector privado, setor privado, corporate, industry, industries, industri*, employer*, employeur*, empleador*, empregador*, buyer*, brand*, chamber commerce
supply-chain: supply chain*, chaine* approvisionnement, chaine* valeur, cadena* suministro, cadena* valor, cadeia* fornecimento, cadeia* producao, sourcing, traceab*, trazab*, responsible sourcing, due diligence
recruitment: recruit*, recrut*, reclut*, recrutador*, broker*, labor agenc*, employment agenc*, contratac*, hiring, courtier*, intermediair*, intermediari*, employment center*, fees
labor-inspection 3: labor inspect*, labour inspect*, inspect*, inspec*, inspecteur*, fiscalizac*, inspeccion*, labor ministr*, labor law*, labour law*, droit travail, law labor, working condition*, condiciones trabajo, conditions travail, labor standard*, labour standard*, labor right*, labour right*, worker right*, workers right*, droits travailleurs, derechos laborales
union: union, unions, syndicat*, sindicat*, trade union*
monitoring: monitor*, suivi, seguimiento, supervis*, verificat*, follow, follows, seguir*, suivre, acompanhar, track, tracking, monitoreo, observatoi*, observatori*, follow up
tourism: touris*, turis*, hotel*, travel industr*, travel agenc*, voyageur*
transport: transport*, taxi*, truck*, driver*, chauffeur*, chofer*, conductor*, rickshaw*, bus, buses, autobus*, bus conductor*
internet: internet, online, cyber*, website*, web, digital*, social media, social network*, mobile app
fishing: fish*, fisher*, pesca*, peche, pecheur*, pescador*, vessel*, seafood, shrimp, camaron*, crevette*
shellfish: shellfish, clam*, mollus*, molusc*, curil*, concha*, coquillage*, mangrov*, manglar*
agriculture: agricult*, agricol*, farm*, ferme*, finca*, fazenda*, plantation*, plantacion*, cultiv*, harvest*, cosecha*, recolte*, colheita*, crop*, campos agricolas, field, fields, campo agricola, growing areas, producer*, producteur*, productor*
cocoa: cocoa, cacao, chocolat*
coffee: coffee, cafe, cafet*, cafic*
cotton: cotton, coton, algod*
sugar: sugar*, sucre, azucar*, cana azucar, acucar
tobacco: tobacco, tabac, tabaco
tea: tea
vanilla: vanilla, vanille, vainilla
rubber: rubber, caoutchouc, caucho
tomato: tomat*, jitomate*
melon: melon*
chili: chile pepper*, chili*, chiles
cattle: cattle, livestock, stockbreed*, ganad*, eleveur*, betail, gado, herd*, bouvier*
hazelnut: hazelnut*, noisette*, avellana*
dairy: dairy, milk, lait*, leche, lechera*
mining: mine, mines, mining, miner, miners, miniere*, minier*, miner*, mineria, minas, garimp*, quarr*, carriere*, cantera*
gold: gold, orpaill*, oro, ouro
cobalt: cobalt*
mica: mica
brick: brick*, briquet*, ladriller*, ladrillo*, olaria*, kiln*, briqueterie*
garment: garment*, textile*, textil*, confection*, apparel, clothing, vetement*, confeccion*, maquila*
footwear: footwear, shoe, shoes, calzado, chaussure*, calcado*
carpet: carpet*, tapis, alfombra*, tapet*, weav*
fireworks: firework*, pirotecn*, cohet*, feu artifice, feux artifice, artifice, polvora, pyrotechn*, fogos
football: soccer*, football*, futbol, balon*
salt: salt, sel, sal
garbage: garbage, dump, dumps, waste, basura*, decharge*, lixo, landfill*, scaveng*
construction: construction, construccion, construcao, building site*
brick-kiln: brick kiln*, fours briques
camel: camel*, jockey*, chameau*, camello*
organ: organ, organs, organe*, organos, orgaos, kidney*
scam: scam*, estafa*, arnaque*
corruption: corrupt*, bribe*
organized-crime: organized crime, organised crime, criminal organi*, criminalite organisee, crimen organizado, crime organizado, delincuencia organizada, transnational crime, transnational, criminal network*, reseaux criminels, redes criminales
drugs: drug, drugs, drogue*, droga*, narcotic*, estupefac*, addict*
violence: domestic violence, violence*, violencia*, violent, batter*, abuse*, abus*, maltrat*, harcel*
earthquake: earthquake*, seisme*, terremoto*, tsunami*, disaster*, catastroph*, emergenc*, flood*
withdraw 2: withdraw*, withdrawn, withdrawal, retir*, retrait*, remove children, removing, removal, sortir enfants, sacar ninos, tirar criancas, rescue*, rescat*, resgat*, sauvet*, sauver, libert*, liberat*, liberac*, freed
eliminate 1: eliminat*, eliminac*, eradicat*, eradic*, errad*, erradic*, combat*, combattre, lutte, lutter, luttent, lucha, luchar, fight*, enfrent*, end, ending, abol*
prevent 1: prevent*, prevenir, prevenc*, deter*, stop*, evitar, empech*
safe-migration 1: safe migration, migration sure, migracion segura, migracao segura, migrate safely, safe work abroad, pre departure, predeparture, orientation
demand: demand side, demand, customer*, client*
compensation: compensat*, indemnis*, indemniz*, restitution, wage*, salaire*, salario*
compact: compact, compacto
lobby: lobby*, advoca*, plaidoyer*, incidenc*, abogacia, policy advoca*
library: library, libraries, biblioth*, bibliot*
victims-advocate: victim advocate*, victims advocate*, speak victims
sentence: sentenc*, penalt*, tougher, longer sentences, sentencia*
region-cooperation: regional*, cross border*, crossborder, transfrontalier*, transfronteriz*, neighbouring, neighboring, voisin*, vecin*, vizinh*, subregional, sub regional, bilateral, international*, internacional*
small-grant: small grant*, subgrant*, sub grant*, petites subventions, pequenas donaciones
booth: booth*, kiosk*, desk, desks, guichet*
hiv-girls: peer educat*, peer group*, pairs
`;
/** Small words of four languages: skipped, also inside terms. */
export const SMALL_WORDS = `
the of and to in for a an on with by from at as is are be been was were its it that this these those or not who whom whose which what where when while how
their them they he she his her our we us you your i my will would shall can could may might must should do does did done has have had having into onto over under
through during after before between among within without about against across around near so such than then there here more most less least also both each every any all some no nor only own same other others another
per via than up out off down again once very too just many much few several one two three four five six seven eight nine ten first second third
le la les l un une des du de d et ou a au aux en dans par pour sur sous avec sans chez vers entre ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes qui que quoi dont se s ne n pas plus ainsi afin est sont sera seront ete etre avoir ont ait comme mais donc
el los las lo del al y e o u un una unos unas con sin por para sobre ante bajo desde hasta hacia segun su sus se que quien cual cuyo como donde cuando es son sera seran fue han ha hay este esta estos estas ese esa nuestro nuestra no si mas muy tambien cada entre
os as o a do da dos das no na nos nas em um uma uns umas ao aos pelo pela pelos pelas com sem por para sobre seu sua seus suas que quem como onde quando e ou nao mais muito tambem cada ser sao foi
`;
/** What every proposal and every list says. They count in terms of several words only. */
export const COMMON_WORDS = `
project projects proposal proposals propose proposes programme programmes program programs activity activities support supports grant grants fund funds funding funded request requests ask asks budget year years month months day days week weeks
projet projets programme proposition proposons demande demandons appui soutien subvention fonds annee annees an ans mois jour jours activite activites
proyecto proyectos programa programas propuesta proponemos solicitamos pedimos apoyo fondos presupuesto ano anos mes meses dia dias actividad actividades
projeto projetos proposta propomos apoio orcamento atividade atividades
provide provides give gives offer offers help helps aid aids work works working make makes run runs set sets get gets use uses using open opens bring brings hold holds carry carries continue continues continuing include includes including based new local national country countries state states area areas people persons person group groups organisation organisations organization organizations number level long short good best better way ways part parts part-time nbsp
`;
/** Peoples and their adjectives say where, which is a part of its own. \`*\` as above. */
export const PEOPLES = `
afghan*, afric*, albanian*, americ*, argentin*, armenian*, asia*, azerbaijani*, balkan*, baltic*, bangladeshi*, belarus*, beninois*, bolivian*, bosnian*, brasil*, brazil*, british, bulgar*, burkinabe, burmese, cambodian*, camerounais*, cameroonian*, camboy*, cambodg*, canadian, chilean*, chinese, chinois*, colombian*, costa, rica, rican*, costarric*, sierra, leone, lanka, lankan*, faso, timor*, leste, herzegovina*, emirates, congolais*, congolese, croatian*, czech, dominican*, dutch, ecuador*, egyptian*, estonian*, ethiopian*, europ*, caribbe*, caribe, saharan*, hemisphere, republic, republica, republique, filipin*, finnish, french, gabonese, georgian*, german*, ghanaian*, ghaneen*, greek*, guatemal*, guinean*, haitian*, haitien*, hondur*, hungarian*, indian*, indonesian*, iraqi*, israeli*, italian*, ivoirien*, ivorian*, jamaican*, japanese, jordanian*, kazakh*, kenyan*, kosovar*, kyrgyz*, lao, laotian*, latvian*, lebanese, libanais*, liberian*, lithuanian*, macedonian*, malagasy, malagache*, malawian*, malaysian*, malian*, malien*, marocain*, mauritanian*, mexican*, moldov*, mongolian*, montenegrin*, montenegran*, moroccan*, mozambic*, namibian*, nepal*, nicarag*, nigerian*, nigerien*, norwegian*, pakistani*, panamanian*, panamen*, paraguay*, peruvian*, peruan*, polish, portuguese, romanian*, roumain*, russian*, rwandan*, salvador*, senegal*, serb*, sierra leonean*, slovak*, slovenian*, somali*, spanish, sudanese, swedish, syrian*, tajik*, tanzanian*, thai, thais, togolais*, togolese, tunisian*, turkish, ugandan*, ukrain*, us, usa, uzbek*, venezuel*, vietnamese, vietnamien*, zambian*, zimbabwean*
`;
