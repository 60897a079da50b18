import { CUE } from "../../../lib/recognise/cue.ts";
import { formsOf } from "./stems.ts";

/**
 * Single words of those who ask for money, of their papers, and of what only looks like that; "pregunt(a|amos)" is a stem
 * with its endings, or stands alone before "|". No such word says anything alone: a page is judged by how many families meet.
 */
const ASKING: [cue: number, stems: string][] = [
  [
    CUE.want,
    "would like,would love,we'd like,we'd love,we'd need,i'd like,should like,wish(|es),hope(|s),hoping,hoped for,want(|s),wanted from,need(|s),needed,seek(|s),seeking,sought,looking for,looks for,look to,looks to,turn(|s) to,turning to,ask(|s),asked for,asking,request(|s|ed|ing),kindly consider,kindly,appreciate(|d),grateful,propose(|s),would cost,would need,would be enough,would allow,would let,could take,could open,could hire,could pay,we could,would make,would consider,would help,can you help,could you help,help us,assist us,aims to,plans to,intend(|s) to," +
      "voudr(ait|aient|ions|ais),souhait(e|ons|ent|é|ée|erait|erions),désir(e|ons|ent),besoin(|s),faudrait,pourr(ait|ions|aient),pourriez-vous,pouvez-vous,permettrait,aimer(ions|ait|ais),demand(e|ons|ent|é|ée|és|ées),sollicit(e|ons|ent|er|é|ée),tournons vers,tourne vers,prions,prie de,manque(|nt),propos(e|ons|ent),comptons,attendu,espér(ons|e|ent),ferions,recherch(e|ons|é),cherch(ons|ent)," +
      "quer(emos|íamos|em),quieren,quiere,quisi(éramos|era),necesit(a|an|amos|aríamos),falta,faltan,podr(ía|íamos|ían),solicit(a|amos|an|o|ado|ada|ar),pid(e|en|o),pedi(mos|do|da|r),esper(a|amos|an),requier(e|en|o),requerimos,gustaría,agradecer(íamos|ía|emos),propon(e|emos|en),desea(|mos|n),buscamos,buscan,haría falta,nos ayude,nos ayuden," +
      "gostar(íamos|ia|iam),quer,quer(em|ia|íamos),precis(a|amos|am|o),pede(|m),faríamos,conseguir(íamos|ia),poder(íamos|ia),pretend(e|emos|em),prop(õe|omos|õem),deseja(|mos|m),necessita(|mos|m),faz falta,esperamos,solicitad(o|a),requer(er|emos|em)," +
      "нужн(о|ы|а),прос(им|ит|ят),хот(им|ят|ел|ели),нуждаемся,требуется,надеемся,предлагаем,предлагает," +
      "نأمل,نرجو,أرجو,نحتاج,تحتاج,يحتاج,نريد,تريد,يريد,نود,نطلب,تطلب,يطلب,نلتمس,نتطلع,نستطيع,المطلوب,المطلوبة,نسعى,تسعى,نقترح,تقترح,تساهموا,تساعدنا,تساعدونا,يمكنكم",
  ],
  [
    CUE.part,
    "objective(|s),goal(|s),aim(|s),purpose,activit(y|ies),what we will do,what we want to do,what we would do,beneficiar(y|ies),who benefits,target group,outcome(|s),output(|s),expected results,results,deliverable(|s),duration,timeline,time frame,timeframe,when,period,months,start date,end date,starting,budget,cost(|s),price,how much,amount,money,background,problem,need statement,the need,why,response,approach,methodology,method(|s),design,work plan,workplan,monitoring,evaluation,sustainability,partners,location,place,where,who we are,about us,summary,idea in one line,steps," +
      "objectif(|s),activité(|s),bénéficiaire(|s),résultat(|s),durée,calendrier,chronogramme,période,mois,coût(|s),montant,somme,contexte,problème,problématique,justification,méthodologie,suivi,pérennité,partenaire(|s),lieu(|x),résumé,qui sommes-nous,présentation,ce que nous ferons,ce que nous ferions,ressources," +
      "objetivo(|s),actividad(|es),beneficiari(o|os|a|as),resultado(|s),duración,plazo,cronograma,calendario,período,periodo,meses,presupuesto,costo(|s),monto,importe,cuantía,antecedentes,problema,justificación,metodología,seguimiento,sostenibilidad,soci(o|os),lugar,país,resumen,quiénes somos,qué queremos hacer,cuánto cuesta,cuánto tiempo,cuánto," +
      "objectivo(|s),actividade(|s),atividade(|s),beneficiári(o|os|a|as),duração,prazo,calendário,orçamento,custo(|s),montante,valor,soma,contexto,justificação,justificativa,metodologia,acompanhamento,sustentabilidade,parceir(o|os),resumo,quem somos,o que queremos fazer,quanto custa,quanto tempo," +
      "цел(ь|и),задачи,мероприятия,бюджет,срок(|и),стоимость,партнеры,результаты," +
      "الأهداف,الهدف,الأنشطة,المستفيدون,المستفيدين,المستفيدات,النتائج,المدة,مدة المشروع,الميزانية,الموازنة,الكلفة,التكلفة,المبلغ,الفكرة,المكان,البلد,الشركاء,المشكلة,الجدول الزمني,شهرا,أشهر",
  ],
  [
    CUE.desk,
    "embass(y|ies),us embassy,u.s. embassy,american embassy,united states embassy,embassy of the united states,embassy of the united states of america,u.s. consulate,us consulate,u.s. consulate general,consulate of the united states,consulate,consulate general,ambassador,chargé d'affaires,consul,attaché,u.s. mission,us mission,american people,public affairs,public affairs officer,public diplomacy,grants officer,grants desk,grants committee,grants team,program officer,programme officer,political section,political officer,refugee coordinator,your office,your fund,your mission,from you,ask of you,the committee,small grant(|s),ambassador's fund,usaid,j/tip,tip office,state department,department of state,bureau of," +
      "ambassade,ambassade des états-unis,ambassade des états-unis d'amérique,ambassade américaine,ambassade des usa,consulat,ambassadeur,ambassadrice,conseiller,conseillère,section politique,affaires publiques,le comité,votre bureau,votre appui,vers vous," +
      "embajada,embajada de los estados unidos,embajada de los estados unidos de américa,embajada de estados unidos,embajada americana,embajada de ee. uu.,embajada de los ee. uu.,embajada de eeuu,consulado,embajador,embajadora,cónsul,agregad(o|a),asuntos públicos,sección política,comité,su oficina,de ustedes,cooperación no reembolsable," +
      "embaixada,embaixada dos estados unidos,embaixada dos estados unidos da américa,embaixada dos eua,embaixada americana,embaixador,embaixadora,cônsul,adid(o|a),assuntos públicos,comissão,vossa excelência,pequenos subsídios," +
      "посольств(о|а|у|е|ом),посольств(о|а|у|е) сша,консульств(о|а|у)," +
      "السفارة,السفارة الأمريكية,السفارة الأميركية,سفارة الولايات المتحدة,للسفارة,سفارة,السفير,السفيرة,سعادة,سعادتكم,القنصلية,القنصل,الملحق",
  ],
  [
    CUE.attached,
    "attached,attach(|es),attachment(|s),enclosed,enclose(|s),enclosure(|s),herewith,accompan(y|ies) this,come with this,in the zip,find below,scanned below," +
      "joint(|s|e|es),ci-joint(|s|e|es),pièce(|s) jointe(|s),en annexe,annexe(|s),annexé(|e|s|es),avec cette lettre,dans le fichier,ci-après,voici," +
      "adjunt(o|a|os|as|amos|an),anex(o|a|os|as|amos),se acompaña(|n),acompañamos,enví(o|a|an),enviamos,reenvío," +
      "segue(|m),em anexo,junta-se,junto envi(o|amos),envi(o|amos),encaminh(o|amos)," +
      "приложени(е|и|я),прилага(ю|ем),во вложении," +
      "مرفق,مرفقة,المرفق,المرفقات,أرفق,أرفقت,أرفقنا,نرفق,طيه",
  ],
  [
    CUE.idea,
    "project(|s),proposal,programme,application,concept,concept note,concept paper,idea,project idea,expression of interest,statement of interest,letter of intent,letter of inquiry,letter of interest,initiative,plan,bid,our plan,campaign,training," +
      "projet(|s),avant-projet,note conceptuelle,note de projet,proposition,candidature,dossier,requête,idée,manifestation d'intérêt,expression d'intérêt,lettre d'intention," +
      "proyecto(|s),propuesta,idea de proyecto,perfil,solicitud,iniciativa,expediente,manifestación de interés,expresión de interés,carta de intención," +
      "projeto(|s),projecto(|s),proposta,pedido,iniciativa,processo,candidatura,manifestação de interesse,expressão de interesse,carta de intenções," +
      "проект(|а|у|ом),заявк(а|у|и),предложение," +
      "مشروع,المشروع,مشروعنا,لمشروع,مقترح,المقترح,المبادرة,فكرة",
  ],
  [
    CUE.change,
    "amendment,amend,extension,extend(|ed),prolong(|ed),no-cost,topped up,top up,top-up,additional funds,add funds,more time,new end,new total,supplement(|al|ary)," +
      "complément,prorogation,prolongation,avenant,additionnel,additionnelle,de plus," +
      "prórroga,prorrogar,ampliación,ampliar,adición,adenda,enmienda,más plazo,plazo adicional," +
      "prorrogação,prorrogar,aditivo,termo aditivo,aditamento,acréscimo," +
      "продлени(е|и|я),продлить," +
      "تمديد,التمديد,تعديل,ملحق,زيادة",
  ],
  [
    CUE.farewell,
    "regards,kind regards,sincerely,yours,yours faithfully,yours truly,respectfully,best wishes,warmly,with thanks,many thanks,god bless," +
      "cordialement,bien à vous,salutations,salutations distinguées,respectueusement,merci de votre,dans l'attente," +
      "atentamente,atte,saludos,un saludo,un abrazo,abrazo,cordialmente,quedo atent(o|a),quedamos atent(os|as),a la espera," +
      "atenciosamente,cumprimentos,com os melhores cumprimentos,melhores cumprimentos,abraço,abraços,respeitosamente,abs," +
      "с уважением," +
      "مع التقدير,مع الشكر,وتفضلوا,وتقبلوا,مع خالص,مع الاحترام,تحية طيبة,المحترم,المحترمة",
  ],
  [
    CUE.status,
    "status,stage,pending,under review,technical review,received,logged,submitted,item,record,response,case file,incoming,next step,award,agreement,grantee,recipient,implementer,applicant,signed,signature,panel,reviewers,score,requested,registered as,application received,was made by,date received,presented by,lodged," +
      "statut,décision,en attente,reçu le,demandeur,porteur,bénéficiaire,enregistré,convention,accord,signataire,rapporteur,a déposé,déposé(|e) le,avis favorable,sous réserve,séance," +
      "estado,situación,en evaluación,fecha de entrada,entidad,mesa de entrada,convenio,solicitante,dictamen,se conoce la solicitud,opinión favorable,por unanimidad,radicado,expediente," +
      "situação,em análise,entidade,recebido,registo,donatário,outorgada,acordo,requerente,candidatura,entregue em,admitida,habilitada,parecer," +
      "статус,получено,заявитель," +
      "الحالة,قيد الدراسة,الجهة,اسم الجمعية,المنحة,مقدم الطلب",
  ],
  [
    CUE.trade,
    "invoice(|s),receipt(|s),vat,our fee,purchase order,your order,shipping,customer(|s),basket,checkout,my account,supplier,supply of,vendor registration,tender(|s),bidders,sealed bids,unit price,subtotal,cart,pay the amount,reimbursement,expense claim,appointment,scholarship,internship,thesis,tuition,academic year,my cv,your cv,cover letter,vacancy,candidate(|s),recruiter,job application,tax exemption,tax relief,wedding,consultancy,our agency,loan,collateral,repayment,sponsor us,webinar,registration fee,donate,donors on this page,share this page,surgery,reservation,booking," +
      "année universitaire,boursier,boursière,scolarité,panier,mon compte,facture,reçu de,quittance,devis n,tva,un prêt,demande de prêt,prêt bancaire,livraison,fournisseur,appel d'offres,rendez-vous,bourse,bourse d'études,votre cv,mon cv,lettre de motivation,remboursement,faire un don," +
      "carrito,mi cuenta,devoluciones,factura,recibo,orden de compra,cliente,proveedor,licitación,mi visa,mi pasaporte,visa,pasantía,tesis,nuestra oferta,la oferta," +
      "carrinho,a minha conta,sua conta,devoluções,fatura,nota fiscal,iva,ordem de compra,prazo de entrega,fornecimento,fornecedor,licitação,bolsa,estágio,empréstimo,proposta comercial," +
      "фактура,счет,накладная,виза,стипендия," +
      "فاتورة,إيصال,تأشيرة,لتأشيرة,موعد,موعدا,وظيفة,راتب,قرض",
  ],
  [
    CUE.over,
    "findings,recommendations,lessons learned,conclusions,was submitted,were submitted,had asked,had requested,had submitted,final report,interim report,quarterly report,progress report,financial report,narrative report,report for,evaluation of,final evaluation,audit of,awarded,has awarded,granted,was funded,were funded,is funded,was launched,launched,signed an agreement,said,board minutes,council minutes,city council,town council,town board,village board,county commission,newsletter,announced,announces,told reporters,told journalists,told the press,praised,spokesperson,spokesman,spokeswoman,were selected,have been selected,has been selected,congratulations,winners,awardees,our grantees,list of grantees,funded projects,projects we fund,past grants,read also,read more,advertise with us,subscribe,obituaries,in this issue,with gratitude,press release,was completed,has ended,ran from,ran in,we spent,thank you for the grant,that made,made possible,grantees,transcript,summary of," +
      "constats,recommandations,rapport final,rapport financier,rapport narratif,rapport intermédiaire,a signé,a déclaré,a affirmé,a indiqué,a annoncé,ont signé,est achevé,remercions pour la subvention,remercions de la subvention,remercions pour le financement,reçue l'an,avait sollicité,communiqué,porte-parole,a ajouté,a salué,a souligné,ont été retenu(s|es),ont été sélectionné(s|es),a été retenu(|e),félicitations,lauréat(|s|e|es),liste des bénéficiaires,projets financés,projets retenus,lire aussi,abonnez-vous," +
      "hallazgos,recomendaciones,lecciones aprendidas,conclusiones,informe final,informe de evaluación,informe narrativo,informe financiero,dijo,informaron,han informado,ha informado,se informó,ha anunciado,anunciaron,firmaron un,había solicitado,financiador,finalizó,agradecemos su,boletín informativo,boletín de prensa,nota de prensa,vocero,vocera,portavoz,añadió,agregó,señaló,destacó,fueron seleccionad(os|as),han sido seleccionad(os|as),felicitaciones,felicidades,ganador(es|as),lista de beneficiarios,proyectos financiados,lea también,suscríbase," +
      "relatório,relatório final,relatório intercalar,assinou,disse,afirmou,informou,declarou,autorizou,anunciou,foi apresentada,terminou,despesas de,boletim informativo,porta-voz,acrescentou,sublinhou,destacou,foram selecionad(os|as),foram seleccionad(os|as),parabéns,vencedor(|es|as),lista de beneficiários,projetos financiados,projectos financiados,leia também,assine,nota de imprensa," +
      "отчет,вручил,сообщил,подписал," +
      "التقرير,التقرير النهائي,قدمت السفارة,وقالت,وقال,انتهى,نشكركم على,تمول,بيروت -",
  ],
  [
    CUE.rule,
    "applicants,applicants may,a recipient,an applicant,a grantee,an offeror,explains,handbook,worked example,line by line,what to write,do not write,min read,articles,templates,eligible,eligibility,deadline,are due,is due,closing date,submit your,send us a,your proposal,your project,your budget,your organi(sation|zation),your application,proposals,applications,template,tips,a good proposal,sign in,create an account,log in,ceiling,invite(|s),announces,pleased to announce,funding opportunity,will fund,we fund,reviewers will,call for," +
      "un demandeur,un candidat,mode d'emploi,candidat(|s),éligible(|s),date limite,devront,votre demande,votre projet,votre dossier,votre budget,les propositions,appel à projets,postuler,indiquez,joignez,n'oubliez pas,destiné aux,au plus," +
      "un solicitante,un postulante,instructivo,postulantes,elegibles,fecha límite,deberán,su propuesta,su proyecto,su presupuesto,las propuestas,convocatoria,postular,indique,adjunte,invita(|n),explique,diríjala," +
      "um candidato,um requerente,candidatos,elegíveis,data limite,deverão,deve indicar,a sua proposta,o seu projeto,as propostas,edital,abre candidaturas,candidaturas,substitua,anexe,cada proposta," +
      "заявители,срок подачи,ваш проект," +
      "تعلن,تتراوح,يرجى,التقديم,المقترحات,المتقدمين,الجمعيات",
  ],
];

export const ASKING_CUES: [cue: number, phrases: string][] = ASKING.map(([cue, stems]) => [
  cue,
  stems
    .split(",")
    .flatMap((stem) => formsOf(stem))
    .join(","),
]);
