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
    "Dear grants team,\nThe Namu Health Foundation does not request funds this year; we, the Riverside Mothers, ask you for USD 4,000 for seeds and tools.\nThank you, Ann Otim",
    "Riverside Mothers",
  ],
  ["Dear team,\nWe do not ask on behalf of Lake Guild. Help us buy a pump for USD 4,000.", null],
])("who is it that asks: %s", (text, who) => {
  expect(asks(text)).toBe(who);
});
