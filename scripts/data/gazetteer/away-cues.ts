import { CUE } from "../../../lib/recognise/cue.ts";

/** Every phrase with every one of the small words that may stand between it and a place. */
const before = (phrases: string, words: string): string =>
  phrases
    .split(",")
    .flatMap((phrase) => words.split(",").map((word) => `${phrase} ${word}`))
    .join(",");

const FRENCH_IN = "en,au,aux,à";
const PORTUGUESE_IN = "em,no,na,nos,nas";
const ITALIAN_IN = "in,nel,nella";
const ITALIAN_FROM = "da,dal,dalla,dallo";

/** Words before a place where somebody left, goes to, sits or did something else than what is asked for: that is not where the work is. */
export const AWAY_CUES: [cue: number, phrases: string][] = [
  [
    CUE.origin,
    "came back from,come back from,coming back from,comes from,come from,hail from,hails from,hailing from,brought from,brought in from,rescued from,deportation from,deportations from,deportees from,deportee from,returnee from,removed from,pushed back from,pushbacks from,escaped from,escape from,fled from,who fled,interpreters from,trainers from,trainer from,consultants from,consultant from,visitors from,tourists from,buyers from,orders from,imported from",
  ],
  [
    CUE.origin,
    before(
      "devueltos,devueltas,devuelto,devuelta,deportados,deportadas,deportado,deportada,retornados,retornadas,repatriados,repatriadas,expulsados,expulsadas,rescatados,rescatadas,traídos,traídas,traído,traída,llegados,llegadas,llegan,llegaron,venidos,venidas,vienen,regresan,regresaron,vuelven,volvieron,provienen,proceden",
      "de,desde",
    ),
  ],
  [
    CUE.origin,
    "trazidas de,trazidos de,vindas de,vindos de,vêm de,vieram de,provêm de,deportadas de,deportados de,retornadas de,retornados de,devolvidas de,devolvidos de,regressadas de,regressados de,repatriadas de,repatriados de,resgatadas de,resgatados de",
  ],
  [
    CUE.origin,
    "refoulées de,refoulés de,refoulées,expulsées de,expulsés de,expulsées,ramenées de,ramenés de,amenées de,amenés de,viennent de,arrivent de,reviennent de,revenues de,revenus de,rapatriées de,retournées de,déportées de,rescapées de,de retour de,de retour du",
  ],
  [
    CUE.origin,
    before(
      "provengono,provenienti,arrivano,arrivati,arrivate,rientrati,rientrate,rimpatriati,rimpatriate,vengono,fuggiti,fuggite",
      ITALIAN_FROM,
    ),
  ],
  [
    CUE.origin,
    "originari del,originari della,originarie del,stammen aus,stammend aus,kommen aus,kamen aus,zurück aus,rückkehrer aus,rückkehrerinnen aus,abgeschoben aus,geflüchtete aus,flüchtlinge aus,frauen aus,mädchen aus,kinder aus,familien aus,zurückgekehrt aus,депортированных из,депортированные из,вернувшихся из,вернувшиеся из,із,повернулися з,повернулись з,повернутих з,депортованих з,вихідці з,родом з,біженці з,приїхали з,المعادين من,المعادون من,المعادات من,العائدات من,المرحلين من,المرحلون من,المبعدين من,pulang dari,kembali dari,berasal dari,dipulangkan dari,dideportasi dari,kutoka,trở về từ,provin din,întoarse din,întorși din,repatriați din,repatriate din,vin din,veniți din,venite din,refugiați din,pochodzą z,wracają z,uchodźcy z,dolaze iz,vraćeni iz,povratnici iz,kthyer nga,vijnë nga,afkomstig uit,komen uit",
  ],
  [
    CUE.route,
    "were found in,was found in,sending workers to,send workers to,sends workers to,sending girls to,sending women to,sending children to,leave for,left for,leaving for,leaves for,departure for,departures for,depart for,headed for,heading to,heading for,cross to,crosses to,crossing to,crossed to,cross into,crosses into,crossing into,crossed into,across in,across into,over in,over into,across the border in,across the border to,across the border into,taken through,trafficked via,carried to,flown to,shipped to,sold to,sold into,lured to,lured into,deported to,smuggled through,emigrate to,emigrated to,emigration to,migration to,labour migration to,labor migration to,migrate for work to,go to work in,going to work in,gone to work in,leave to work in,left to work in,seasonal work in,work abroad in,jobs abroad in,job offers in,job offer in,work offers in,offers of work in,offers of jobs in,promised jobs in,promised work in,promised a job in,promise of work in,promise of jobs in,promise of a job in,promises of work in,promises of jobs in,recruited for work in,recruited for jobs in,vacancies in,exploited as maids in,ended up in,end up in,escaped to,fled to,flee to,visas to,visas for,consulate in,consulates in",
  ],
  [
    CUE.route,
    "sister project in,sister projects in,sister organisation in,sister organization in,similar project in,similar projects in,similar programme in,similar program in,earlier project in,earlier projects in,previous project in,previous projects in,past project in,past projects in,former project in,partner project in,neighbouring project in,piloted in,tested in,first tested in,first tried in,was tried in,colleagues in,shown in,screened in,as was done in,as done in,done before in,inspired by,model from,best practice from,best practices from",
  ],
  [
    CUE.route,
    before(
      "migran,emigran,migrar,emigrar,viajan,viajar,cruzan,cruzar,llevadas,llevados,llevada,llevado,trasladadas,trasladados,enviadas,enviados,vendidas,vendidos,parten",
      "a,al,hacia,para",
    ),
  ],
  [
    CUE.route,
    before(
      "ofertas de trabajo,oferta de trabajo,ofertas de empleo,promesas de trabajo,promesa de trabajo,promesas de empleo,promesa de empleo,empleos,trabajos,explotadas,explotados,vendidas,proyecto similar,proyectos similares,proyecto hermano,proyecto anterior,experiencia piloto,se probó,se hizo,colegas,consulado,consulados",
      "en",
    ),
  ],
  [CUE.route, "frontera de,fronteras con,salen para,salen hacia,flujo desde,desde"],
  [
    CUE.route,
    before(
      "promessas de emprego,promessa de emprego,promessas de trabalho,ofertas de emprego,ofertas de trabalho,exploradas,explorados,projeto semelhante,projecto semelhante,projeto irmão,projeto anterior,colegas,consulado",
      PORTUGUESE_IN,
    ),
  ],
  [
    CUE.route,
    before(
      "levadas,levados,enviadas,enviados,vendidas,vendidos,traficadas,traficados,emigram,migram,partem,viajam,seguem",
      "para,para a,para o,para os",
    ),
  ],
  [
    CUE.route,
    before(
      "partent mendier,partent travailler,partir travailler,envoyées,envoyés,emmenées,emmenés,conduites,vendues,exploitées,exploités,promesses d'emploi,promesses d'embauche,promesse d'emploi,offres d'emploi,offres de travail,emplois,projet similaire,projets similaires,projet antérieur,collègues,consulat",
      FRENCH_IN,
    ),
  ],
  [
    CUE.route,
    "partent pour,partir pour,partis pour,parties pour,partent vers,rêvent de,passent par,passe par,transitent par,en face de,jusqu'en,jusqu'au,frontière de,frontières avec",
  ],
  [
    CUE.route,
    before(
      "emigrano,offerte di lavoro,vendute,sfruttate,sfruttati,progetto simile,progetti simili,colleghi",
      ITALIAN_IN,
    ),
  ],
  [
    CUE.route,
    "partono per,verso,diretti in,dirette in,nach,verkauft nach,verschleppt nach,ausgebeutet in,arbeitsangebote in,jobs in,на заработки в,на заработках в,уезжают в,выезжают в,едут в,ездят в,уехать в,вывозят в,вывезены в,вывозили в,отправляют в,увозят в,продают в,проданы в,вакансии в,вакансиях в,предложения работы в,выезд в,миграция в,миграции в,миграцию в,похожий проект в,про роботу в,про роботу у,роботи в,роботу за кордоном в,на заробітки до,на заробітки в,на заробітках у,вивезені до,вивозять до,виїжджають до,їдуть до,вакансії в,вакансії у,пропозиції роботи в,пропозиції роботи у,кордон з,المهربين إلى,تهريبهم إلى,تهريب الأطفال إلى,المهربين عبر الحدود إلى,عبر الحدود إلى,يسافرون إلى,السفر إلى,يهاجرون إلى,الهجرة إلى,للعمل في,الحدود مع",
  ],
  [
    CUE.route,
    "bị bán sang,bán sang,bị đưa sang,bị lừa sang,sang làm việc tại,sang,dikirim ke,berangkat ke,dibawa ke,bekerja ke,merantau ke,banyak bekerja di,diberangkatkan ke,wanapelekwa,kupelekwa,wanapelekwa nchini,kwenda,pleacă în,pleacă la muncă în,plecați în,plecate în,plecați la muncă în,duse în,duși în,vândute în,exploatate în,exploatați în,locuri de muncă în,wyjeżdżają do,odlaze u,odlaze na rad u,posao u,poslove u,vertrekken naar,naar",
  ],
  [
    CUE.seat,
    "siège est à,siège se trouve à,siège social à,siège social est à,siège social se trouve à,dont le siège est à,contact à,mit sitz in,sitz in,seinen sitz in,ihren sitz in,sits in,trustees meet in,managed from,administered from,sede a,con sede a,con sede in,ha sede a,ha sede in,berkantor di,berkedudukan di,makao makuu,yenye makao makuu,cu sediul în,sediul în,z siedzibą w,sa sedištem u,зі штаб-квартирою в,gevestigd in,travel from,travels from",
  ],
  [
    CUE.work,
    "operate in,will operate in,through its office in,through our office in,acting through its office in,working through its office in,field office in,country office in,we work in,we will work in,will work in,trabajamos en,trabajaremos en,atendemos en,atenderemos en,trabalhamos em,trabalhamos no,trabalhamos na,trabalharemos em,trabalharemos no,trabalharemos na,nous travaillons à,nous travaillons au,nous travaillons en,travaillerons à,interviendra à,interviendrons à,interviendra au,interveniamo a,lavoriamo a,wir arbeiten in,мы работаем в,работаем в,будем работать в,працюємо в,працюємо у,працюватимемо в,kami bekerja di,kami akan bekerja di,mradi katika,mradi huu katika,tunafanya kazi,lucrăm în,lucrăm la,vom lucra în,vom lucra la,نعمل في,سنعمل في,dự án tại,proiect în,proiectul în,proyek di,lokasi proyek,lokasi kegiatan,projekt w,projekat u,progetto in,luogo di realizzazione,durchführungsort,einsatzort,projektland,uygulama yeri,projenin uygulanacağı yer,eneo la mradi,місце реалізації,locul implementării",
  ],
];
