import { type Pattern, pattern } from "../list/pattern.ts";
import { hasBoxesOfOthers } from "./boxes-of-others.ts";
import { asksForMoney } from "./label-words.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";

/** A title or first heading that teaches how a request is written, and is none. */
const TEACHES = pattern(
  "\\bsop\\b|standard operating|^template\\b|how to (write|fill|complete|prepare|draft|apply)|how do i |(filling|fill|completing) (in|out|the)|step.by.step|instructions? (for|to)|instructions$|(form|field|application) instructions|tips (for|on)|user guide|applicant guide|knowledge base|frequently asked|\\bfaqs?\\b|" +
    "fiche pratique|guide (pratique|du|de l|d'|de r)|mode d'emploi|notice explicative|comment (rédiger|remplir|écrire|monter|préparer)|rédiger (une|un|sa|son|votre)|(bien )?remplir (le|la|un|une|votre|son|sa)|foire aux questions|" +
    "cómo (llenar|redactar|elaborar|completar|escribir|preparar|presentar|diligenciar)|guía (para|de|del)|instructivo|instrucciones (para|de)|preguntas frecuentes|paso a paso|" +
    "como (preencher|elaborar|escrever|redigir|preparar|submeter)|guia (para|de|do)|instruções|perguntas frequentes|passo a passo",
  "i",
);

/** A title or first heading above a list of those who got something. */
const LISTS = pattern(
  "(grant|award|funding)s? recipients|recipients (of|in|for|20)|^recipients|grantees|awardees|past (grants|awards|projects)|grants awarded|awarded (grants|projects)|funded projects|projects we (fund|support)|(our|the) (partners|grants|projects) (in|of|since) (19|20)\\d\\d|" +
    "(liste d(es|u)|les|nos) (bénéficiaires|lauréats|subventions|projets (financés|retenus))|bénéficiaires 20|lauréats|projets (financés|retenus|soutenus)|nos partenaires (en|depuis) 20|" +
    "(lista de|los|nuestros) (beneficiarios|ganadores|subvenciones)|beneficiarios 20|proyectos (financiados|aprobados|apoyados|ganadores)|entidades beneficiarias|nuestr[oa]s (socios|socias|contrapartes) (en|desde) 20|" +
    "(lista de|os|nossos) (beneficiários|vencedores)|beneficiários 20|proje[c]?tos (financiados|aprovados|apoiados|selec*ionados)",
  "i",
);

/** A title or first heading of something else that is asked for, paid or ordered. */
const OTHERWISE = pattern(
  "invoice|receipt|purchase (order|requisition)|order (confirmation|no|number|#)|proof of payment|payment (confirmation|receipt|slip)|booking|reservation|scholarship|fellowship|tuition|admission|enrol+ment|visa application|passport|vacancy|job application|internship|r[ée]sum[ée] |curriculum vitae|loan|credit application|mortgage|insurance|leave request|travel request|membership|donate|donation|event registration|" +
    "facture|reçu|quittance|bon de commande|avis de paiement|justificatif de paiement|bourse d|demande de (visa|passeport|prêt|crédit|congé|bourse|logement|stage)|offre d'emploi|inscription|adhésion|faire un don|" +
    "factura|recibo|comprobante|orden de compra|beca|solicitud de (visa|pasaporte|préstamo|crédito|empleo|beca|vacaciones|ingreso|inscripción)|matrícula|inscripción|afiliación|donar|" +
    "fatura|nota fiscal|boleto|ordem de compra|comprovante|bolsa de estud|pedido de (visto|passaporte|empréstimo|férias|bolsa)|vaga de emprego|inscrição|doar",
  "i",
);

/** A title or first heading that leaves no doubt: leave, what was paid back, a loan, a place at school, a claim, a purchase. */
const SURELY_OTHERWISE = pattern(
  "visa application|leave (request|application)|expense (claim|report)|(travel|expenses?|mission) reimbursement|insurance claim|loan (application|request)|scholarship application|check-?out|venue hire|hall hire|import permit|support ticket|request (a|for) quot|petition|petición de firmas|" +
    "demande de (visa|congé|remboursement|prêt|bourse|location)|note de frais|réservation de salle|demande de devis|" +
    "solicitud de (visa|vacaciones|licencia|reembolso|crédito|préstamo|ayuda de alquiler|cotización)|rendición de gastos|simulador de crédito|" +
    "pedido de (visto|férias|reembolso|empréstimo|crédito|orçamento)|" +
    "visumantrag|urlaubsantrag|reisekosten|kreditantrag|stipendi(um|en)antrag|richiesta di (ferie|rimborso|prestito)|cerere de (concediu|rambursare|credit)|" +
    "заявление на (визу|отпуск|кредит|возмещение)|заявка на кредит|авансовый отчет|заява на (відпустку|кредит)|" +
    "permohonan (visa|kredit|cuti|pinjaman|beasiswa)|izin (talebi|formu)|kredi başvurusu|masraf beyanı|ombi la (likizo|mkopo)|maombi ya (likizo|mkopo)|طلب (إجازة|قرض|تعويض)",
  "i",
);

/** Somebody wants a post and speaks of it in a letter: "my application for the post of". */
const WANTS_POST = pattern(
  String.raw`appl(?:y|ying|ication)(?: \S+){0,2} (?:for|to) (?:the|your) (?:post|position|role|job|vacancy)|ma candidature(?: \S+){0,2} (?:au|pour|à) (?:\S+ )?(?:poste|emploi)|(?:mi (?:candidatura|postulación)|me postulo)[^.\n]{0,30} (?:puesto|cargo|vacante|plaza)|(?:minha candidatura|candidato-me)[^.\n]{0,30} (?:vaga|cargo|posto)|мо(?:ю|є|е) (?:кандидатур|резюме)|bewerbe (?:ich )?mich|meine bewerbung|mia candidatura|candidatura mea|melamar (?:posisi|pekerjaan)|lamaran kerja|iş başvuru|naomba (?:nafasi ya )?kazi|لشغل وظيفة`,
  "iu",
);
const LETTER = 3_000;

/** Boxes that ask of a person what no organisation has, and of trade what no project has. */
const BOXES = [
  "(date|place|country) of birth|birth ?date|fecha de nacimiento|lugar de nacimiento|(date|lieu) de naissance|(data|local) de nascimento",
  "passport|pasaporte|passeport|passaporte|national id|cédula|\\bdni\\b|\\bcpf\\b|carte d'identité",
  "gender|^sexo?$|^sexe$|género|gênero|marital|estado civil|état civil|situation familiale|dependants|hijos",
  "nationality|nacionalidad|nationalité|nacionalidade|citizenship",
  "degree|field of study|student|course|curso|tuition|cohort|semester|matrícula|formation suivie|niveau d'études",
  // A "résumé" alone is what a project is in short, in French, as a "resumen" is in Spanish.
  "employer|job|position applied|cover letter|resume(?![a-zà-ÿ])|(?:your|upload|attach[a-z]*) résumé|résumé (?:or|and|/)|\\bcv\\b|puesto|vacante|poste|cargo pretendido",
  "payment method|card|medio de pago|forma de pago|mode de paiement|moyen de paiement|forma de pagamento|transaction|transacción|authori[sz]ation code",
  "invoice|factura|facture|fatura|nota fiscal|receipt|recibo|reçu(?![a-zà-ÿ])|order (no|number|date)|purchase order|\\bpo\\b",
  "quantity|qty|unit price|subtotal|\\bvat\\b|\\btva\\b|\\biva\\b|cantidad|precio unitario|quantité|prix unitaire|quantidade|preço unitário|delivery|shipping|livraison|entrega",
  "collateral|repayment|installments|cuotas|\\bloan|préstamo|\\bprêt\\b|empréstimo",
  "arrival|departure|check.?in|check.?out|nights|flight|llegada|salida|arrivée|départ|chegada|partida",
  // "Recursos" is no course, "contrapartida" no departure.
].map((one) => pattern(`(?<![a-zà-ÿ])(?:${one})`, "i"));

/** Boxes that are enough by themselves. */
const TELLING = pattern(
  "salary|salario|salaire|salário|\\bwages?\\b|\\bgpa\\b|interest rate|tasa de interés|taux d'intérêt|taxa de juros|loan amount|monto del (préstamo|crédito)|montant du (prêt|crédit)|valor do (empréstimo|crédito)",
  "i",
);

/**
 * A page that has the words of requests and is none: it teaches how to write them, or asks for a place at school, a job,
 * a loan, a payment. `labelled`: what only a request has speaks against that. Asked of what would else be a request.
 */
export function isOtherBusiness({ title, headings, fields, text }: Reading, labelled: Labelled): boolean {
  const isOf = (...kinds: Pattern[]) => kinds.filter((kind) => fields.some(({ label }) => kind().test(label))).length;
  const heads = [
    title,
    ...headings.filter(({ level }) => level === 1).map(({ text }) => text),
    headings[0]?.text ?? "",
  ];
  const asked = (labelled.get("amount") ?? []).some(({ label }) => asksForMoney(label));
  const opens =
    labelled.has("opportunity") || (labelled.has("title") && (labelled.has("amount") || labelled.has("award")));
  if (!opens && !asked && hasBoxesOfOthers(fields)) return true;
  const isForProject = labelled.has("title") || labelled.has("award") || labelled.has("opportunity");
  if (!isForProject && WANTS_POST().test(text.slice(0, LETTER))) return true;
  if (!isForProject && heads.some((head) => SURELY_OTHERWISE().test(head))) return true;
  if (labelled.get("uei")?.some(({ value }) => /^[A-Z\d]{12}$/.test(value.trim()))) return false;
  if (!labelled.has("award") && heads.some((head) => TEACHES().test(head))) return true;
  if (!labelled.has("uei") && heads.some((head) => LISTS().test(head))) return true;
  const ofAProject = labelled.has("title") || labelled.has("opportunity") || labelled.has("place");
  const boxes = isOf(...BOXES);
  const tells = isOf(TELLING) > 0;
  if (ofAProject) return tells && boxes >= 1;
  return tells || boxes >= 2 || (boxes === 1 && heads.some((head) => OTHERWISE().test(head)));
}
