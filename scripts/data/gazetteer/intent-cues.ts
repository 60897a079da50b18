import { CUE } from "../../../lib/recognise/cue.ts";

/** Who writes says that it will ask. Never "organisations that intend to": so speaks an invitation. */
export const INTENT_CUES: [cue: number, phrases: string][] = [
  [
    CUE.proposal,
    "gives notice that it intends,notice of its intention,announces its intention,announce our intention,declares its intention,its intention to submit,its intention to apply,our intention to submit,our intention to apply,we intend to submit,we intend to apply," +
      "annonce son intention,annonçons notre intention,son intention de déposer,notre intention de déposer,son intention de soumettre,notre intention de soumettre,son intention de présenter,notre intention de présenter,fait part de son intention,faire part de notre intention," +
      "anuncia su intención,anunciamos nuestra intención,comunica su intención,comunicamos nuestra intención,expresa su intención,su intención de presentar,nuestra intención de presentar,nuestra intención de postular," +
      "comunicar que pretende,pretende candidatar-se,pretendemos candidatar-nos,a sua intenção de,a nossa intenção de,comunica a sua intenção,manifesta a sua intenção," +
      "сообщает о намерении,сообщаем о намерении,заявляет о намерении,выражает намерение,выражаем намерение,намерена подать,намерены подать,о своем намерении,о нашем намерении," +
      "повідомляє про намір,повідомляємо про намір,заявляє про намір,має намір подати,маємо намір подати,про наш намір," +
      "تعلن عن نيتها,نعلن عن نيتنا,عن نيتها تقديم,عن نيتنا تقديم,عزمها تقديم,عزمنا تقديم," +
      "menyampaikan niat,niat untuk mengajukan,bermaksud mengajukan,berniat mengajukan," +
      "sunma niyetini,başvurma niyetini,başvuru niyetini,niyetimizi bildiririz," +
      "anunță intenția,anunțăm intenția,își anunță intenția,intenția de a depune,intenția noastră de," +
      "comunica l'intenzione,comunichiamo l'intenzione,manifesta l'intenzione,la propria intenzione,l'intenzione di presentare,la nostra intenzione," +
      "kündigt der verein,kündigen wir an,antrag einreichen,einen antrag einreichen,unsere absicht," +
      "inatangaza nia,kinatangaza nia,linatangaza nia,tunatangaza nia,nia ya kuwasilisha,nia yetu ya",
  ],
];
