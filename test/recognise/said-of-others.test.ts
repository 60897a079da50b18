import { beforeAll, expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

/** The name stands where "#" does. */
const said = (sentence: string): number => {
  const [before, after] = sentence.split("#");
  return evidenceAround(before!, after!).reduce((sum, { points }) => sum + points, 0);
};

test.each([
  "# beantragt keine Mittel.",
  "# belum mengajukan proposal.",
  "# bittet nicht um Geld.",
  "# did not submit a proposal.",
  "# does not request funds this year.",
  "# has not applied for this grant.",
  "# hibe talep etmiyor.",
  "# is not asking for money.",
  "# không xin tài trợ.",
  "# ne sollicite pas de subvention.",
  "# ne traži sredstva.",
  "# nie prosi o pieniądze.",
  "# no longer seeks funding.",
  "# no solicita fondos.",
  "# non chiede fondi.",
  "# nu cere bani.",
  "# nu solicită fonduri.",
  "# não pede apoio.",
  "# pa mande lajan.",
  "# tidak mengajukan permohonan.",
  "# vraagt geen subsidie.",
  "# не подає заявку.",
  "# не просит средств.",
  "# не просить коштів.",
  "Aucune subvention n'a été accordée à #.",
  "Cette demande n'a pas été déposée par #.",
  "El comité no recomienda financiar a #.",
  "Esta propuesta no fue presentada por #.",
  "I am not writing on behalf of #.",
  "No award was made to #.",
  "No escribimos en nombre de #.",
  "No proposal from # was received.",
  "Nous n'écrivons pas au nom de #.",
  "Não escrevemos em nome da #.",
  "O júri não recomenda financiar a #.",
  "The # doesn't ask for money.",
  "The # will not apply this year.",
  "The # won't apply this year.",
  "This application was not submitted by #.",
  "We are not part of # any more.",
  "We do not ask on behalf of #.",
  "Wir schreiben nicht im Namen von #.",
  "Мы не пишем от имени #.",
  "لا تطلب # أي تمويل هذا العام.",
  "لم تتقدم # بأي طلب.",
])("it does not ask: %s", (sentence) => {
  expect(said(sentence)).toBeLessThanOrEqual(0);
});

test.each([
  "# has not yet received funds.",
  "# has no money and asks for help.",
  "# n'a pas de moyens et sollicite 3 000 euros.",
  "# ne demande que 3 000 euros.",
  "# is not a school. We ask for USD 4,000.",
  "#, which is not funded by the state, requests USD 4,000.",
  "We could not finish the roof, so we write on behalf of #.",
  "I do not ask for myself but on behalf of #.",
  "We have no funds. This proposal was prepared by #.",
  "Trabalho no projeto da #.",
  "Not only on behalf of # do I ask.",
  "Associação sem fins, não governamental, apresentada pela #.",
  "We do not have a clinic, so we, the women of #, ask for one.",
  "# cannot afford a roof.",
  "# has never applied before.",
  "Not being rich, we at # ask for USD 4,000.",
  "A # no município de Luena solicita 3 000 dólares.",
])("though something is denied, it asks: %s", (sentence) => {
  expect(said(sentence)).toBeGreaterThanOrEqual(2.5);
});

test.each([
  "# allows girls to learn.",
  "# apporte une aide aux veuves et sollicite 3 000 euros.",
  "# appuie les veuves.",
  "# closed its well in 2020 and asks for USD 4,000.",
  "# declined to charge fees and asks for USD 4,000.",
  "# dona alimentos.",
  "# dá aulas e pede 3 000 dólares.",
  "# finance des études et sollicite 3 000 euros.",
  "# fournit des repas.",
  "# garante refeições a crianças.",
  "# gave birth to a movement.",
  "# gives lunch to 40 orphans and asks for USD 4,000.",
  "# has supported 400 girls.",
  "# hosts 40 refugees and requests USD 4,000.",
  "# left the city in 2010 and asks for USD 4,000.",
  "# lends tools to farmers and requests USD 4,000.",
  "# monitors rivers.",
  "# offers training to girls.",
  "# offre des cours et sollicite 3 000 euros.",
  "# paga maestras y solicita 3 000 dólares.",
  "# pays no rent.",
  "# pays teachers and gives lunch to 40 children.",
  "# promised to report.",
  "# promises to report.",
  "# published a call for help.",
  "# refers girls to hospitals.",
  "# supported 400 girls last year.",
  "# turned ten this year.",
  "# verifies each bill.",
  "A training programme run by #.",
  "A training project organised by #.",
  "Atelier organisé par #",
  "Formations données par #",
  "Funds will be managed through #.",
  "Land owned by #",
  "Matériel de bureau de #",
  "The money will be received through #.",
  "The project will be funded through #.",
  "We request that the grant be paid through #.",
  "Équipement de #",
])("what it does for others is not against it: %s", (sentence) => {
  expect(said(sentence)).toBeGreaterThanOrEqual(0);
});

test.each([
  "# will give us 2,000 dollars.",
  "# lends us a room.",
  "# has promised 5,000 dollars.",
  "# funded the project in 2019.",
  "# paid for half of the roof.",
  "# offers training to our teachers.",
  "# finance notre bibliothèque.",
  "# nos presta el salón.",
])("it gives to those who ask: %s", (sentence) => {
  expect(said(sentence)).toBeLessThanOrEqual(-2);
});

test.each([
  "# asks for a deposit of 300 dollars.",
  "# is not requesting funds.",
  "# ne demande rien.",
  "# needs 30 days to deliver.",
  "# no presenta propuesta.",
  "# não solicitou apoio.",
  "# presented a quotation.",
  "# requests a report from all its partners each year.",
  "# requests that schools register.",
  "# submitted a quote of USD 3,000.",
  "# submitted a quote of USD 3,900.",
  "# submitted the lowest quote.",
  "# wants 400 dollars for the connection.",
  "# will not apply.",
  "A letter signed by # is attached.",
  "A pedido de #, adjuntamos el plano.",
  "A solicitud de #, adjuntamos los papeles.",
  "El beneficiario estudia en #.",
  "El proyecto de # terminó en 2019.",
  "I am a student at #.",
  "I am the widow of a teacher at #.",
  "In reply to the request of #, we send the papers.",
  "Nous avons lu la lettre de #.",
  "Our donor # asks us to report.",
  "Salaries are paid into #.",
  "Somos clientes de #.",
  "Somos vecinas de # y formamos Las Tejedoras.",
  "Somos vecinas de #.",
  "Somos vizinhos da #.",
  "Sou estudante da #.",
  "Suite à la demande de #, nous fournissons les pièces.",
  "The # does not request funds this year.",
  "The applicant does not know #.",
  "The applicant has a loan at #.",
  "The applicant will buy from #.",
  "The applicant will buy it from #.",
  "The applicant's sister is at #.",
  "The building was completed by #.",
  "The call was sent by #.",
  "The cheque should not be made out to #.",
  "The drawings were prepared by # for us.",
  "The drawings were prepared by #.",
  "The idea of # inspired us.",
  "The landlord # asks for rent of 200 dollars a month.",
  "The letter sent by # is attached.",
  "The project of # ended in 2020.",
  "The recipient of a 2019 award was #.",
  "The work will be carried out by #.",
  "This proposal was not prepared by #.",
  "This request is not from #.",
  "We are not part of #.",
  "We are tenants of #.",
  "We read the note of # with joy.",
  "We read the note of #.",
  "# will train our cooks.",
  "# capacitará a nuestras maestras.",
])("it is owed, regulates, sells or is only near: %s", (sentence) => {
  expect(said(sentence)).toBeLessThan(2);
});

test.each(["We ask that the cheque be made payable to #, who sells the pump."])(
  "whom to pay may be who sells: %s",
  (sentence) => {
    expect(said(sentence)).toBeLessThanOrEqual(2);
  },
);

test.each([
  "# asks us to fund a well.",
  "# requests that you support forty girls.",
  "# submitted a proposal for a library.",
  "# wants 4,000 dollars for desks.",
  "# asks for 4,000 dollars.",
  "# solicita que se le apoye con 3 000 dólares.",
  "# demande que vous souteniez ses jardins.",
  "We, the students of #, ask for books.",
  "This proposal was prepared by #.",
  "Prepared by #",
  "The project will be implemented by #.",
  "The applicant, #, is a women's group.",
  "The applicant is the #.",
  "A letter from # asking for funds",
  "Solicitud de #",
])("it still asks: %s", (sentence) => {
  expect(said(sentence)).toBeGreaterThanOrEqual(2);
});

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const asks = (text: string) => recognise(plainReading({ url: "", lang: "", text }), table).applicant?.printed ?? null;

test.each([
  [
    "Estimados señores,\nLa Fundación Horizonte no solicita fondos este año.\nNosotras, el Colectivo Semilla, pedimos US$ 5,000 para un vivero.",
    "Colectivo Semilla",
  ],
  [
    "Madame, Monsieur,\nLes Mamans de Bè ont besoin de 3 000 dollars pour des machines à coudre.\nL'Association Espoir ne sollicite pas de subvention pour ce projet.\nMerci",
    "Mamans de Bè",
  ],
  [
    "Dear Sir or Madam,\nWe would like a grant of USD 900 for the licence of our nursery. The Ministry of Education requests that every school is registered.\nAnn Otim",
    null,
  ],
  [
    "Grant proposal\nRiverside Mothers, Kisumu\nWe ask for USD 14,800 to build a nursery. The drawings were prepared by Zenith Architects Limited.",
    null,
  ],
])("who is it that asks: %s", (text, who) => {
  expect(asks(text)).toBe(who);
});
