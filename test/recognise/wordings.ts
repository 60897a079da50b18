/** How forms, records, papers and mails ask for the one who applies, by language: wordings that stand in real forms of many funders. */
const WORDINGS: Record<string, string> = {
  en: `
    Applicant | Applicant name | Applicant's name | Applicant's legal name | Name of applicant |
    Name of the applicant | Name of applicant organization | Full legal name of applicant |
    Full name of the applicant organisation | Legal name | Legal entity name | Name of legal entity |
    Legal name of organization | Legal name of the applicant organization | Legal name of your organization |
    Official name | Official name of the organization | Registered name | Registered name of organisation |
    Organization | Organisation | Organization name | Organisation's name | Name of organization |
    Name of your organization | Name of the organisation/institution | Organization/Institution |
    Organization or individual | Your organization | Your organisation's name | Institution | Institution name |
    Name of institution | Applicant institution | Applicant organization | Applicant organisation name |
    Applicant entity | Applying organization | Organization applying | Organization applying for the grant |
    Organization requesting funds | Organization requesting support | Requesting organization | Requesting entity |
    Requester | Requestor | Requested by | Proposed by | Proposer | Proposing organization | Proposing institution |
    Proponent | Project proponent | Proponent organization | Bidder | Offeror | Offeror name | Name of offeror |
    Submitted by | Submitting organization | Submitting entity | Submitting agency | Submitter |
    Prepared and submitted by | Presented by | Lead applicant | Lead organization | Lead organisation name |
    Lead agency | Lead partner | Lead institution | Lead implementer | Lead entity | Main applicant |
    Principal applicant | Primary applicant | Primary organization | Prime applicant | Prime | Prime organization |
    Prime recipient | Consortium lead | Lead of the consortium | Implementing organization | Implementing agency |
    Implementing partner | Implementing entity | Executing agency | Executing organization | Implemented by |
    Implementer | Grant applicant | Grant seeker | Grantee | Grantee name | Grantee organization | Name of grantee |
    Prospective grantee | Awardee | Awardee name | Awardee organization | Recipient | Recipient name |
    Recipient organization | Recipient organisation name | Name of recipient | Recipient legal name |
    Award recipient | Recipient entity name | Recipient Name and Address | Sub-applicant | Group name |
    Name of group | Name of your group | Community group | Name of community group | Name of association |
    Name of NGO | NGO name | NGO | Name of the CSO | CSO name | Name of entity | Entity name | Entity |
    Company or organization name | Applicant agency | Applicant group | Applicant (organization) |
    Applicant/Organization | Applicant / Lead organization | Who is applying? | Who are you? | Who is asking? |
    What is the name of your organization? | What is your organization called? |
    What is the legal name of the applicant? | Which organization is applying? | Your group's name | Project holder |
    Project owner | Promoter | Project promoter | Fiscal sponsor (applicant) | Beneficiary organization |
    On behalf of | Name of school/organization | Requesting Org. | Org name | Org. name |
    Organization Legal Business Name | Legal Business Name
  `,
  fr: `
    Demandeur | Nom du demandeur | Organisme demandeur | Organisation demanderesse | Organisation demandeuse |
    Association demandeuse | Structure demandeuse | Entité demandeuse | Demandeur principal | Candidat |
    Nom du candidat | Organisation candidate | Organisme candidat | Postulant | Nom du postulant | Requérant |
    Nom du requérant | Organisation requérante | Soumissionnaire | Nom du soumissionnaire |
    Organisation soumissionnaire | Soumis par | Présenté par | Présentée par | Proposé par | Introduit par |
    Déposé par | Nom de l'organisation | Nom de l’organisme | Nom de l'association | Nom de l'ONG |
    Nom de l'institution | Nom de la structure | Nom de la fondation | Nom de la coopérative | Nom du groupement |
    Nom du groupe | Nom de l'entité | Nom de votre organisation | Nom de votre association | Nom légal |
    Nom légal de l'organisation | Nom officiel | Nom officiel de l'organisation | Nom complet de l'organisation |
    Nom et adresse de l'organisation | Nom et sigle de l'organisation | Raison sociale | Raison sociale du demandeur |
    Dénomination | Dénomination sociale | Dénomination de l'association | Intitulé de l'organisation | Organisation |
    Organisme | Association | Structure | Institution | Entité | ONG | Votre organisation | Votre association |
    Porteur de projet | Porteur du projet | Nom du porteur de projet | Structure porteuse |
    Structure porteuse du projet | Organisation porteuse | Organisme porteur | Association porteuse | Promoteur |
    Promoteur du projet | Initiateur du projet | Maître d'ouvrage | Maître d'œuvre | Chef de file |
    Organisation chef de file | Chef de file du consortium | Organisation principale | Partenaire principal |
    Agence d'exécution | Organisme d'exécution | Organisation d'exécution | Organisation responsable |
    Organisme responsable | Structure responsable | Organisation de mise en œuvre | Partenaire de mise en œuvre |
    Mis en œuvre par | Bénéficiaire | Nom du bénéficiaire | Bénéficiaire de la subvention |
    Organisation bénéficiaire | Organisme bénéficiaire | Récipiendaire | Récipiendaire principal | Attributaire |
    Organisation sollicitant la subvention | Au nom de | Pour le compte de | Qui demande ? | Qui êtes-vous ? |
    Quel est le nom de votre organisation ?
  `,
  es: `
    Solicitante | Nombre del solicitante | Nombre de la solicitante | Nombre o razón social |
    Nombre o razón social del solicitante | Organización solicitante | Entidad solicitante | Institución solicitante |
    Solicitante principal | Solicitado por | Postulante | Nombre del postulante | Organización postulante |
    Entidad postulante | Institución postulante | Proponente | Nombre del proponente | Organización proponente |
    Entidad proponente | Institución proponente | Oferente | Aplicante | Organización aplicante | Presentado por |
    Presentada por | Presenta | Entidad que presenta la propuesta | Organización que presenta |
    Organización que solicita | Remitido por | Nombre de la organización | Nombre de la entidad |
    Nombre de la institución | Nombre de la asociación | Nombre de la fundación | Nombre de la ONG |
    Nombre de la OSC | Nombre del grupo | Nombre de la cooperativa | Nombre de su organización | Nombre legal |
    Nombre legal de la organización | Nombre oficial | Nombre oficial de la entidad |
    Nombre completo de la organización | Nombre jurídico | Nombre y siglas de la organización | Razón social |
    Razón social de la entidad | Denominación | Denominación social | Denominación legal |
    Denominación de la entidad | Organización | Entidad | Institución | Asociación | Fundación | ONG |
    Su organización | Organización líder | Entidad líder | Líder del consorcio | Organización principal |
    Entidad principal | Organización responsable | Institución responsable | Entidad responsable | Ejecutor |
    Organización ejecutora | Entidad ejecutora | Institución ejecutora | Unidad ejecutora | Organismo ejecutor |
    Agencia implementadora | Organización implementadora | Implementador | Socio implementador | Implementado por |
    Ejecutado por | Beneficiario | Nombre del beneficiario | Entidad beneficiaria | Organización beneficiaria |
    Receptor | Receptora | Donatario | Subvencionado | Adjudicatario | Titular |
    Promotor | Entidad promotora | En nombre de | En representación de | ¿Quién solicita? |
    ¿Cómo se llama su organización? | ¿Cuál es el nombre de su organización?
  `,
  pt: `
    Requerente | Nome do requerente | Organização requerente | Entidade requerente | Proponente | Nome do proponente |
    Organização proponente | Entidade proponente | Instituição proponente | Associação proponente | Candidato |
    Candidata | Nome do candidato | Organização candidata | Entidade candidata | Solicitante | Nome do solicitante |
    Organização solicitante | Entidade solicitante | Instituição solicitante | Peticionário | Concorrente |
    Apresentado por | Apresentada por | Submetido por | Submetida por | Proposto por | Entidade que apresenta |
    Entidade que apresenta a candidatura | Nome da organização | Nome da entidade | Nome da instituição |
    Nome da associação | Nome da fundação | Nome da ONG | Nome da OSC | Nome do grupo | Nome da cooperativa |
    Nome da sua organização | Nome legal | Nome legal da organização | Nome oficial | Nome oficial da organização |
    Nome completo da organização | Nome jurídico | Razão social | Denominação | Denominação social |
    Denominação da entidade | Designação | Designação social | Designação da entidade | Organização | Entidade |
    Instituição | Associação | ONG | A sua organização | Organização líder | Entidade líder | Líder do consórcio |
    Organização principal | Organização responsável | Entidade responsável | Instituição responsável | Executor |
    Organização executora | Entidade executora | Instituição executora | Agência executora |
    Organização implementadora | Agência implementadora | Implementador | Parceiro implementador | Implementado por |
    Executado por | Beneficiário | Nome do beneficiário | Entidade beneficiária | Organização beneficiária |
    Receptor | Donatário | Promotor | Entidade promotora | Titular | Em nome de | Em representação de | Quem pede? |
    Qual é o nome da sua organização? | Como se chama a sua organização?
  `,
  ru: `
    Заявитель | Организация-заявитель | Наименование заявителя | Название заявителя | Наименование организации |
    Название организации | Название организации-заявителя | Полное наименование организации |
    Полное название организации | Полное наименование заявителя | Официальное название |
    Официальное наименование организации | Юридическое название | Юридическое наименование | Организация |
    Учреждение | Наименование учреждения | Название НПО | НПО | НКО | Название группы | Название вашей организации |
    Ваша организация | Соискатель | Соискатель гранта | Грантополучатель | Получатель гранта | Получатель |
    Исполнитель | Организация-исполнитель | Исполняющая организация | Ведущая организация | Головная организация |
    Основной заявитель | Ведущий партнёр | Реализующая организация | Организация, подающая заявку |
    Инициатор проекта | Подано от имени | Кто подаёт заявку? | Как называется ваша организация?
  `,
  ar: `
    مقدم الطلب | اسم مقدم الطلب | الجهة مقدمة الطلب | اسم الجهة مقدمة الطلب | الجهة المتقدمة | المنظمة المتقدمة |
    الجمعية المتقدمة | اسم الجهة المتقدمة | اسم المنظمة | اسم المؤسسة | اسم الجمعية | اسم الجهة | اسم المركز |
    اسم المنظمة المتقدمة | اسم المنظمة مقدمة الطلب | المنظمة مقدمة الطلب | الاسم القانوني | الاسم القانوني للمنظمة |
    الاسم الرسمي | الاسم الرسمي للمنظمة | الاسم الكامل للمنظمة | المنظمة | المؤسسة | الجمعية | الجهة | الجهة الطالبة |
    الجهة المنفذة | المنظمة المنفذة | الجهة المستفيدة | الشريك المنفذ | المنظمة الرائدة | المنظمة الرئيسية |
    قائد التحالف | المستفيد من المنحة | متلقي المنحة | مقدم المقترح | مقدم من | اسم المتقدم | المتقدم | بالنيابة عن |
    اسم منظمتكم
  `,
};

/** Labels beside which others stand than the one who applies. */
const NEVER: Record<string, string> = {
  en: `
    Type of applicant | Applicant type | Organization type | Address of the organization | Contact person |
    Contact person at the organization | Name of contact person | Name of project manager | Project director |
    Head of organization | Authorized representative | Legal representative | Partner organization |
    Partner organizations | Other organizations involved | Local partners | Co-applicant | Sub-recipient |
    Subrecipients | Donor | Other donors | Funding agency | Awarding agency | Name of Federal Agency | Grantor |
    Submitted to | Addressed to | Bank name | Name of bank | Auditor | Evaluator | Target group |
    Direct beneficiaries | References | Reviewed by | Approved by | Grants officer | Mission of the organization |
    Website of the organization
  `,
  fr: `
    Type d'organisme | Forme juridique | Adresse du siège | Personne de contact | Nom du responsable |
    Chef de projet | Directeur exécutif | Représentant légal | Nom du représentant légal | Organisations partenaires |
    Partenaires | Co-demandeur | Bailleur | Autres bailleurs | Adressé à | Soumis à | Nom de la banque |
    Groupe cible | Bénéficiaires directs | Évaluateur
  `,
  es: `
    Tipo de organización | Persona de contacto | Nombre del representante legal | Representante legal |
    Nombre del director | Organizaciones socias | Socios | Aliados | Donante | Entidad donante | Otros donantes |
    Dirigido a | Presentado a | Nombre del banco | Grupo meta | Beneficiarios directos | Evaluador
  `,
  pt: `
    Tipo de organização | Pessoa de contacto | Nome do representante legal | Representante legal | Nome do director |
    Organizações parceiras | Parceiros | Doador | Outros doadores | Dirigido a | Nome do banco | Grupo alvo |
    Beneficiários directos | Avaliador
  `,
  ru: `
    Тип организации | Контактное лицо | Руководитель организации | Партнёры | Организация-партнёр | Донор |
    Другие доноры | Целевая группа | Название банка | Адрес организации
  `,
  ar: `
    نوع المنظمة | عنوان المنظمة | مدير المنظمة | الشركاء | المنظمات الشريكة | الجهة المانحة | اسم البنك |
    الفئة المستهدفة
  `,
};

const pairsOf = (table: Record<string, string>): [lang: string, label: string][] =>
  Object.entries(table).flatMap(([lang, lines]) =>
    lines.split("|").map((label): [string, string] => [lang, label.trim()]),
  );

export const wordings = pairsOf(WORDINGS);
export const neverWordings = pairsOf(NEVER);
