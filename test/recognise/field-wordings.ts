/** How forms, records and papers ask for a request's fields, by field and language: wordings of many funders. */
export const FIELD_WORDINGS: Record<string, Record<string, string>> = {
  title: {
    en: `
      Project title | Title of project | Title of the project | Name of project | Name of the project |
      Project name | Proposal title | Title of proposal | Application title | Title of application |
      Activity title | Title of activity | Grant title | Award title | Program title | Programme title |
      Program name | Initiative name | Name of initiative | Name of the initiative | Descriptive title |
      Descriptive Title of Applicant's Project | Short title | Working title | Full title of the project |
      Concept title | Concept note title | Title of concept note | Title | Project | Proposal |
      Proposed project title | What is your project called? | What is the name of your project? |
      Name your project | Project/Activity title | Project Title (max 10 words) | Title of the action |
      Action title | Agreement title | Project heading | Idea name | Pilot name | Campaign title |
      Opportunity name | Intervention title | Project short name | Title of intervention | Proposed title |
      Title/Name of Project | Initiative | Activity name | Grant name | Name of grant project | Title of work
    `,
    fr: `
      Titre du projet | Intitulé du projet | Nom du projet | Titre | Intitulé | Titre de la proposition |
      Titre de l'action | Intitulé de l'action | Titre de l'initiative | Nom de l'initiative | Projet |
      Dénomination du projet | Titre complet du projet | Titre abrégé | Titre provisoire | Nom de l'activité |
      Intitulé de la demande | Titre de la demande | Titre de l'activité | Comment s'appelle votre projet ? |
      Désignation du projet | Proposition | Initiative | Titre descriptif du projet | Titre du programme |
      Nom du programme | Appellation du projet
    `,
    es: `
      Título del proyecto | Nombre del proyecto | Título | Título de la propuesta | Nombre de la propuesta |
      Proyecto | Denominación del proyecto | Nombre de la iniciativa | Título de la iniciativa |
      Título descriptivo | Título de la acción | Nombre de la actividad | Propuesta | Iniciativa |
      Título corto del proyecto | Título completo | ¿Cómo se llama el proyecto? | Nombre o título del proyecto |
      Título de la solicitud | Título provisional | Nombre del programa | Título de la nota conceptual |
      Nombre de la idea
    `,
    pt: `
      Título do projeto | Título do projecto | Nome do projeto | Nome do projecto | Título | Título da proposta |
      Designação do projecto | Designação da iniciativa | Nome da iniciativa | Projeto | Projecto |
      Denominação do projeto | Título da ação | Título da candidatura | Título descritivo |
      Como se chama o projeto? | Título resumido | Nome da proposta | Proposta | Iniciativa | Título provisório |
      Nome da actividade | Título do programa
    `,
    ru: `
      Название проекта | Наименование проекта | Проект | Название | Тема проекта | Название заявки |
      Название инициативы | Полное название проекта | Краткое название проекта | Рабочее название |
      Наименование инициативы | Название программы
    `,
    ar: `
      عنوان المشروع | اسم المشروع | المشروع | العنوان | عنوان المقترح | اسم المبادرة | عنوان المبادرة |
      عنوان النشاط | اسم البرنامج | عنوان الطلب
    `,
  },
  amount: {
    en: `
      Amount requested | Requested amount | Amount of request | Amount sought | Funding requested |
      Requested funding | Grant amount requested | Grant request | Grant requested | Federal funds requested |
      Federal request | Federal share | Federal | Federal amount | Amount requested from the embassy |
      Amount requested from U.S. Embassy | Request to the embassy | Total amount requested | Total requested |
      Total grant request | Sum requested | Requested sum | Amount asked | Amount applied for | Grant applied for |
      Funds requested | Requested budget | Budget requested | Requested grant | Requested grant amount |
      Requested from INL | Funding sought | Funds sought | Amount (USD) | Ask | Ask amount |
      How much are you requesting? | How much money do you need? | How much do you ask for? |
      Estimated federal funding | Federal obligation | Obligated amount | Amount obligated | Award amount |
      Amount of award | Total award amount | Federal award amount | Total federal funds | U.S. government share |
      U.S. Government contribution | USG funding requested | U.S. share | Department of State share | DOS share |
      Embassy contribution | Embassy share | Contribution requested | Support requested |
      Financial support requested | Assistance requested | Grant value | Value of grant | Grant amount | Grant |
      Amount | Proposed amount | Proposed budget (federal) | Proposed funding | Requested contribution |
      Requested funds | Cost to the embassy | Amount needed | Funding needed | Funding request |
      Total funds requested from donor | Funds sought from the Department | Federal funding |
      Federal assistance requested | Federal dollars | Amount of funding requested |
      Requested Amount in US Dollars | Requested award amount | Requested support
    `,
    fr: `
      Montant demandé | Montant sollicité | Montant de la demande | Montant de la subvention demandée |
      Subvention demandée | Subvention sollicitée | Financement demandé | Financement sollicité | Somme demandée |
      Somme sollicitée | Appui demandé | Appui financier sollicité | Contribution demandée |
      Contribution sollicitée | Montant requis | Fonds demandés | Fonds sollicités | Montant total demandé |
      Montant total sollicité | Montant demandé à l'ambassade | Budget demandé | Budget sollicité | Part fédérale |
      Part de l'ambassade | Montant fédéral | Montant accordé | Montant de la subvention | Aide demandée |
      Aide sollicitée | Combien demandez-vous ? | Requête | Montant | Soutien demandé | Coût pour l'ambassade |
      Don sollicité | Montant de l'aide sollicitée | Enveloppe demandée | Concours financier sollicité
    `,
    es: `
      Monto solicitado | Monto requerido | Monto que se solicita | Monto pedido | Monto total solicitado |
      Cantidad solicitada | Cantidad requerida | Importe solicitado | Financiamiento solicitado |
      Fondos solicitados | Fondos requeridos | Subvención solicitada | Donación solicitada | Aporte solicitado |
      Apoyo solicitado | Apoyo económico solicitado | Presupuesto solicitado | Suma solicitada |
      Solicitado a la embajada | Monto solicitado a la embajada | ¿Cuánto solicita? | ¿Cuánto dinero solicitan? |
      Aporte federal | Parte federal | Monto federal | Fondos federales | Monto otorgado | Monto de la subvención |
      Valor solicitado | Monto de la solicitud | Monto | Solicitamos | Aporte de la embajada |
      Costo para la embajada | Contribución solicitada | Monto de la donación | Importe de la ayuda solicitada |
      Financiación solicitada | Monto a solicitar
    `,
    pt: `
      Valor solicitado | Montante solicitado | Montante pedido | Valor pedido | Financiamento solicitado |
      Financiamento pedido | Apoio solicitado | Apoio pedido | Verba solicitada | Quantia solicitada |
      Quantia pedida | Subvenção solicitada | Subsídio solicitado | Orçamento solicitado | Recursos solicitados |
      Fundos solicitados | Contribuição solicitada | Valor total solicitado | Montante solicitado à embaixada |
      Parte federal | Parcela federal | Valor da subvenção | Valor requerido | Quanto pede? | Valor | Montante |
      Pedimos | Valor do apoio | Contribuição da embaixada | Doação solicitada | Montante requerido |
      Valor do pedido
    `,
    ru: `
      Запрашиваемая сумма | Сумма запроса | Запрашиваемые средства | Запрошенная сумма | Сумма гранта |
      Размер гранта | Запрашиваемое финансирование | Сумма, запрашиваемая у посольства |
      Объём запрашиваемого финансирования | Запрашиваемый грант | Сумма | Средства гранта | Федеральная доля |
      Испрашиваемая сумма | Сколько вы просите?
    `,
    ar: `
      المبلغ المطلوب | التمويل المطلوب | قيمة المنحة المطلوبة | الدعم المطلوب | المبلغ | قيمة التمويل المطلوب |
      الميزانية المطلوبة | قيمة الطلب | المنحة المطلوبة | قيمة المنحة
    `,
  },
  start: {
    en: `
      Start date | Project start date | Proposed start date | Start | Begin date | Beginning date | Beginning |
      Start of project | Planned start | Anticipated start date | Expected start date |
      Period of performance start | PoP start | POP Start Date | Performance start | Commencement date |
      Date of commencement | Project begins | Project start | From | Launch date | Kick-off date | Effective date |
      Requested start date | Starts on | Estimated start date | Activity start date | Grant start date |
      Award start date | Starting date | First day of project | When will you start? | Date project will begin |
      Implementation start | Start (mm/dd/yyyy) | Budget start date
    `,
    fr: `
      Date de début | Date de démarrage | Début | Début du projet | Démarrage | Démarrage du projet |
      Date de commencement | Date de lancement | Début prévu | Date prévue de démarrage | Date de début prévue |
      Début des activités | Commencement | Date d'entrée en vigueur | Du | À partir du | Date de mise en route |
      Lancement | Date du début | Début de l'action
    `,
    es: `
      Fecha de inicio | Inicio | Fecha de comienzo | Fecha inicial | Inicio del proyecto |
      Fecha de inicio propuesta | Fecha prevista de inicio | Comienzo | Desde | Fecha de arranque | Arranque |
      Inicio previsto | Inicio de actividades | Fecha estimada de inicio | Inicia | Empieza |
      Fecha de inicio del período de ejecución | Comienza
    `,
    pt: `
      Data de início | Início | Início do projeto | Início do projecto | Data de início prevista |
      Data prevista de início | Data inicial | Começo | Arranque | Data de arranque | Início previsto |
      Início das actividades | Data de começo | Início da execução | Começa em | Início da vigência
    `,
    ru: `
      Дата начала | Начало | Начало проекта | Дата начала проекта | Планируемая дата начала |
      Предполагаемая дата начала | Старт проекта | Начало реализации
    `,
    ar: `
      تاريخ البدء | تاريخ البداية | بداية المشروع | تاريخ بدء المشروع | البداية | تاريخ الانطلاق | من
    `,
  },
  end: {
    en: `
      End date | Project end date | Proposed end date | End | Ending date | Finish date | Completion date |
      Project completion date | Expected completion date | Anticipated end date | Planned end |
      Period of performance end | PoP end | Performance end | Completion | Close | Close-out date | Project ends |
      Project end | To | Until | Expiration date of the award | Estimated end date | Last day of project | Ends on |
      Conclusion date | Expected end date | Grant end date | Award end date | Date of completion |
      When will you finish? | Date project will end | Implementation end | End (mm/dd/yyyy) | Termination date |
      Final date
    `,
    fr: `
      Date de fin | Fin | Fin du projet | Date de clôture | Clôture | Date d'achèvement | Achèvement | Fin prévue |
      Date prévue de fin | Date de fin prévue | Date d'échéance | Date de fin du projet | Jusqu'au | Au |
      Date de clôture du projet | Fin des activités | Terme | Date finale | Fin de l'action
    `,
    es: `
      Fecha de fin | Fin | Fecha de finalización | Fecha de término | Término | Fecha final | Cierre |
      Fecha de cierre | Finalización | Fecha de culminación | Conclusión | Fecha de conclusión | Hasta |
      Fin del proyecto | Fecha prevista de finalización | Finaliza | Termina | Fecha de terminación | Culminación |
      Fin de actividades
    `,
    pt: `
      Data de fim | Fim | Fim do projeto | Fim do projecto | Data de término | Término | Data final |
      Data de conclusão | Conclusão | Encerramento | Data de encerramento | Até | Fim previsto |
      Data prevista de conclusão | Termina em | Final | Data de fecho | Término da vigência
    `,
    ru: `
      Дата окончания | Окончание | Окончание проекта | Дата завершения | Завершение проекта |
      Планируемая дата окончания | Конец проекта | Завершение
    `,
    ar: `
      تاريخ الانتهاء | تاريخ النهاية | نهاية المشروع | تاريخ انتهاء المشروع | النهاية | إلى | تاريخ الاختتام
    `,
  },
  period: {
    en: `
      Project period | Period of performance | Performance period | Grant period | Award period | Project dates |
      Dates | Duration | Project duration | Implementation period | Period of implementation | Proposed period |
      Timeframe | Time frame | Timeline | Project timeline | Period | When | Start and end dates | Start/End date |
      Project start and end | Dates of project | Proposed dates | Period of project | Length of project |
      Length and dates | Schedule | Calendar | Term | Term of the grant | Project term | Execution period |
      Life of project | Implementation dates | Activity dates | When will it happen?
    `,
    fr: `
      Période | Période d'exécution | Durée | Durée du projet | Période du projet | Période de réalisation |
      Période de mise en œuvre | Dates | Dates du projet | Dates de début et de fin | Calendrier |
      Délai d'exécution | Durée et période | Échéancier | Quand ? | Période couverte | Dates prévues
    `,
    es: `
      Período | Periodo de ejecución | Período de ejecución | Duración | Duración del proyecto | Plazo |
      Plazo de ejecución | Vigencia | Fechas | Fechas del proyecto | Fechas de inicio y fin | Cronograma |
      Calendario | Período del proyecto | ¿Cuándo? | Período de implementación | Tiempo de ejecución
    `,
    pt: `
      Período | Período de execução | Duração | Duração do projeto | Prazo | Prazo de execução | Vigência | Datas |
      Datas do projecto | Datas de início e fim | Cronograma | Calendário | Período do projeto | Quando? |
      Período de implementação | Tempo de execução
    `,
    ru: `
      Срок реализации | Сроки реализации проекта | Период реализации | Сроки проекта | Период | Даты |
      Даты проекта | Продолжительность | Длительность проекта
    `,
    ar: `
      مدة المشروع | فترة المشروع | فترة التنفيذ | المدة | الفترة | مدة التنفيذ
    `,
  },
  opportunity: {
    en: `
      Funding Opportunity Number | Funding opportunity | Opportunity number | Opportunity | NOFO | NOFO number |
      NOFO # | Notice of funding opportunity | Notice number | Announcement number | Funding announcement |
      Solicitation | Solicitation number | RFA number | RFA | Call | Call number | Call for proposals |
      Call reference | Competition | Competition number | In response to | Applying under | Responding to |
      Opportunity ID | Opportunity no. | FOA | FOA number | APS | APS number | Annual program statement |
      Reference of the call | Call ID | Program announcement | Submitted under | Notice | Funding notice |
      Funding call | RFP number | Request for applications | Request for proposals |
      Under which announcement do you apply?
    `,
    fr: `
      Numéro de l'opportunité | Numéro de l'avis | Référence de l'avis | Avis de financement |
      Appel à propositions | Appel à projets | Référence de l'appel | Numéro de l'appel |
      N° de l'appel à propositions | Opportunité de financement | Numéro de l'opportunité de financement |
      En réponse à | Avis | Appel | Code de l'appel | Réf. de l'appel à projets | N° d'opportunité
    `,
    es: `
      Número de oportunidad | Número de la oportunidad de financiamiento | Convocatoria | Número de convocatoria |
      Número de la convocatoria | Código de convocatoria | Oportunidad de financiamiento |
      Referencia de la convocatoria | N.º de convocatoria | En respuesta a | Aviso | Número de aviso | Anuncio |
      Oportunidad | Convocatoria n.º | Llamado
    `,
    pt: `
      Número da oportunidade | Número do edital | Edital | Edital n.º | Chamada | Chamada pública |
      Número da chamada | Número do aviso | Aviso de financiamento | Oportunidade de financiamento | Convocatória |
      Referência do aviso | Concurso | Código do edital | Aviso n.º
    `,
    ru: `
      Номер конкурса | Конкурс | Номер объявления | Номер возможности финансирования | Объявление | Код конкурса
    `,
    ar: `
      رقم الفرصة | رقم الإعلان | رقم فرصة التمويل | الإعلان | فرصة التمويل
    `,
  },
};
