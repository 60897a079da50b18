import { expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import { ROMANCE } from "../../lib/recognise/said/romance.ts";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";

const pointsOf = (found: { points: number }[]): number => found.reduce((sum, { points }) => sum + points, 0);
/** The name stands where "#" does. */
const said = (sentence: string): number => {
  const [before, after] = sentence.split("#");
  return pointsOf(evidenceAround(before!, after!));
};

test.each([
  "Les escribo de parte de #.",
  "Me dirijo a ustedes de parte de la asociación comunitaria #.",
  "# somos 31 mujeres de las fincas.",
  "# queremos pedirles una ayuda.",
  "Nosotras, las socias de #, pedimos tres máquinas.",
  "Nós, membros da #, vimos pedir o vosso apoio.",
  "Os abaixo-assinados, moradores da #, pedimos",
  "Quienes integramos # les saludamos.",
  "El que suscribe, en calidad de tesorero de #, con domicilio",
  "Eu, abaixo assinado, na qualidade de secretária da #, declaro",
  "Mi nombre es Pedro y represento a #, de la vereda.",
  "Aqui é da #, do povoado.",
  "Nos escribe # para pedir un plazo mayor.",
  "Pedimos a la embajada que apoye a # con 4.000 dólares.",
  "Solicito ayuda para # y sus familias.",
  "Se concede a # una subvención de 900 €.",
  "Foi atribuída à # uma subvenção de 900 euros.",
  "Enmienda n.º 2 al convenio de subvención con #",
  "Asunto: Solicitud de apoyo - #",
  "Punto 3. #: solicita 12.000 USD para pozos.",
  "# nos ha pedido apoyo para el taller.",
  "A # pediu-nos ajuda para a escola.",
  "# maneja dos hogares. Pedimos a la Oficina 20.000 dólares.",
  "# busca financiamiento para su comedor.",
  "A # agradece desde já a atenção dispensada.",
  "# es una organización sin fines de lucro fundada en 2009.",
  "# (en adelante, la entidad beneficiaria) entregará un informe.",
  "Con la presente # chiede un contributo di 900 euro.",
  "Siamo #, un gruppo di donne.",
  "La nostra associazione, #, opera dal 2011.",
  "Suntem #, un grup de femei.",
  "Sunt președinta # și vă scriu.",
  "#, o asociație locală, ne cere 900 de euro.",
  "Le escribimos los de #, de San Andrés.",
  "Buenos días, les saluda #, del barrio.",
  "Los de # estamos pidiendo una planta de luz.",
  "A malta da # está a pedir uma bomba.",
  "Somos da #, da ilha do Maio.",
  "Vengo de #, una comunidad sin agua.",
  "A quien corresponda: por medio de la presente # solicita un donativo.",
  "# hace entrega de la siguiente propuesta.",
  "#, representada legalmente por la señora Mora,",
  "# lleva diez años trabajando con las comunidades.",
  "Se adjudica la subvención No. 14 a la organización #.",
  "Fica aprovada a concessão de apoio financeiro à #.",
  "A comissão propõe como beneficiária a #.",
  "O beneficiário deste apoio seria a #.",
  "O montante pretendido pela # é de 900 dólares.",
  "Nuestra organización se denomina # desde 2010.",
  "Sem outro assunto, #",
  "Plano de trabalho da #",
  "Il contributo richiesto da # è di 900 euro.",
  "Domanda di contributo di #",
  "Suma solicitată de # este de 900 euro.",
  "Proiectul va fi implementat de #.",
  "Se propune finanțarea #.",
  "Sunt voluntară la # și vă scriu.",
])("asks: %s", (sentence) => {
  expect(said(sentence)).toBeGreaterThanOrEqual(2);
});

test.each([
  "En 2022 recibimos una donación de # por 5.000 dólares.",
  "Em 2022 recebemos um donativo da # de 5 mil dólares.",
  "El resto lo aporta #.",
  "# nos prestará el camión.",
  "A # emprestou-nos o camião.",
  "# nos pidió que atendiéramos a los mayores.",
  "A # recusou o nosso pedido.",
  "# no aprobó nuestra solicitud.",
  "# exige que toda organización tenga registro.",
  "Nos enteramos de la convocatoria por #.",
  "Por recomendación de # nos dirigimos a ustedes.",
  "Uma colega da # falou-nos de vocês.",
  "Estimados señores de #:",
  "Exmos. Senhores da #,",
  "Los talleres serán impartidos por #.",
  "Alvará emitido pela # em 2016.",
  "La cuenta está en #, sucursal centro.",
  "Registada junto da # sob o número 45.",
  "Cotação da #: 1 200 dólares.",
  "Las computadoras se comprarán a #.",
  "Carta de recomendação da # (anexo 3)",
  "Agradecemos à # pela confiança.",
  "También hemos pedido apoyo a # y esperamos.",
  "Fazemos parte da rede # desde 2015.",
  "A diferencia de #, trabajamos sin intermediarios.",
  "Segundo a #, 40 % das crianças não vão à escola.",
  "Mario, que antes era director de #, coordina.",
  "La antigua beneficiaria, #, cerró en 2020.",
  "Subsubvención a #: 4.000 USD",
  "Referencia: Carmen Ruiz, directora de #, tel. 555",
  "Lavoriamo in collaborazione con #.",
  "# ci ha donato due computer.",
  "În 2022 am primit un grant de la #.",
  "Cu sprijinul # am construit școala.",
  "Antes nos apoyaba # pero ya se fueron.",
  "Antes quem ajudava era a # mas saíram.",
  "Nos contaron los de # que ustedes dan ayudas.",
  "Ya tocamos la puerta de # y nada.",
  "El ingeniero de # nos hizo los planos.",
  "# quedó de darnos las láminas.",
  "El monto aprobado por # fue de 900 dólares.",
  "A nossa contraparte é a #.",
  "Nuestro banco es #.",
  "Siguiendo la metodología de #",
  "com a anuência da #",
  "Con copia a #",
  "Pago a # por servicios de auditoría",
  "# será o responsável pela avaliação externa.",
  "A # entrará com a contrapartida.",
  "Il terreno è stato concesso da #.",
  "In passato lavoravo per #.",
  "Am mai cerut ajutor la #.",
  "În atenția #",
])("is somebody else: %s", (sentence) => {
  expect(said(sentence)).toBeLessThan(0);
});

test.each([
  "Otorgado a",
  "Concedido a:",
  "3. Beneficiario propuesto *",
  "Nombre registrado en SAM.gov",
  "Quem está a pedir o apoio?",
  "Presentato da",
  "Depus de",
  "Beneficiarul finanțării",
  "Tomador",
  "Convenente:",
  "Chi siete?",
  "Comunidad que pide",
  "Destinatario de los fondos",
  "Beneficiário do financiamento",
])("beside %s stands who asks", (label) => {
  expect(pointsOf(ofLabel(label))).toBeGreaterThanOrEqual(5);
});

test.each([
  "Organización que le recomendó",
  "Quem indicou a sua organização?",
  "Institución donde trabaja actualmente",
  "Entidade que emitiu o alvará",
  "Organización paraguas",
  "4) Proveedor",
  "Fornecedor",
  "Agente fiscal",
  "Ministerio competente",
  "¿Cómo supo de esta convocatoria?",
  "Ente ospitante",
  "Furnizor",
  "Órgão concedente",
  "Entidad convocante",
  "Ordenador del gasto",
  "Com quem trabalham",
  "Instituição de acolhimento",
  "Segundo lugar",
  "Chi vi ha parlato di noi?",
  "Autoritatea finanțatoare",
])("beside %s stands somebody else", (label) => {
  expect(pointsOf(ofLabel(label))).toBeLessThan(0);
});

test("no wording before a name reads past the end of a sentence", () => {
  const openings = [
    "Les escribo de parte de",
    "Em 2022 recebemos um donativo da",
    "Nosotras, las socias de",
    "Pedimos que apoye a",
    "Se concede a",
    "Nos enteramos por",
    "Referencia: Ana Ruiz, directora de",
    "Siamo",
    "Estimados señores de",
    "Por",
  ];
  for (const opening of openings)
    for (const [, , fits] of ROMANCE.before) {
      expect(fits().test(`${opening} ayer. `)).toBe(false);
      expect(fits().test(`${opening}. `)).toBe(false);
    }
});
