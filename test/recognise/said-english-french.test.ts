import { expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import { ENGLISH } from "../../lib/recognise/said/english.ts";
import { FRENCH } from "../../lib/recognise/said/french.ts";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";

/** What a sentence says of the name at "@", each kind once. */
const saidIn = (sentence: string): number => {
  const [before, after] = sentence.split("@") as [string, string];
  const kinds = new Map<string, number>();
  for (const { kind, points } of evidenceAround(before, after)) kinds.set(kind, points);
  return [...kinds.values()].reduce((sum, points) => sum + points, 0);
};

const ASKING = [
  "The proposed grantee is @.",
  "The Public Affairs Section requests approval to award $15,000 to @ to run a library",
  "The committee agreed to fund @.",
  "A grant of $9,500.00 was awarded to @ on 3 May",
  "Amendment 2 to the cooperative agreement with @",
  "Q: Who is applying? A: @",
  "What is the name of your group? @",
  "We lead a small choir in Lira called @ and",
  "My group is called @ and we meet on Sundays",
  "I run a small library, @, in Zomba",
  "We, the women of @, beg you",
  "Signed on behalf of @",
  "Your support will help @ to buy a pump",
  "If funded, @ will train forty girls",
  "@ (hereafter referred to as the Grantee)",
  "@ (the Grantee) shall report",
  "@, the applicant, is a society",
  "@ is eligible for the award",
  "@'s proposal is attached",
  "@ is in dire need of funds",
  "@ has no money to repair the roof",
  "@ has approached the Embassy with a request for books",
  "@ came to our office asking for seeds",
  "@ runs two homes for girls. We ask the office for 4,000 dollars",
  "As director of @ I",
  "Kind regards from @",
  "@ started an application",
  "@ has never received help",
  "@ is a new applicant",
  "En tant que présidente de @, je",
  "@ n'a jamais reçu d'aide",
  "@ attend votre réponse",
  "Notification of award to @",
  "Proposed recipient. @, Lot 12, Tamavua",
  "Bénéficiaire proposé. @, lot 12",
  "Sole source justification for @",
  "Dear @, we are pleased to inform you that your proposal",
  "Final narrative report by @",
  "We recommend funding for @",
  "Hello, this is @ from Gulu",
  "@ comes to you with a request for seeds",
  "@ offers this concept note in response to the notice",
  "@ is uniquely qualified to teach it",
  "@ will contribute its own labour and will hire a mason",
  "The application from @ was approved",
  "Le porteur du projet est @,",
  "Rapport final de @",
  "Avis favorable pour @",
  "Bonjour, c'est @ de Thiès",
  "@ a le plaisir de vous soumettre",
  "@ sera chargé de la vente",
  "Comment s'appelle votre groupe ? @",
  "Il est proposé d'attribuer à @ une somme de 9 000 dollars",
  "Le comité propose le financement de @",
  "Une subvention de 4 000 $ a été accordée à @ en mai",
  "Avenant n° 1 à la subvention de @",
  "Les fonds seront versés à @ en deux fois",
  "Votre aide permettra à @ de forer un puits",
  "Une requête nous est parvenue de @",
  "Le projet sera mis en œuvre par @.",
  "Je dirige une petite équipe appelée @",
  "Nous, les femmes de @, venons respectueusement",
  "Je soussignée, Mme Rasoa, présidente de l'association @,",
  "@ que je dirige depuis 2015",
  "@ (ci-après dénommé le bénéficiaire)",
  "@ vient par la présente solliciter un appui",
  "@ cherche un financement pour des ruches",
  "@ a besoin de 2 500 000 francs CFA pour finir",
  "@ n'a pas les moyens de payer",
  "@ est à la recherche de fonds",
  "@ compte construire un grenier",
];
test.each(ASKING)("asks or is to be given: %s", (sentence) => {
  expect(saidIn(sentence)).toBeGreaterThanOrEqual(2);
});

const OTHERS = [
  "We got computers from @",
  "The remaining cost will be covered by @",
  "The well was drilled by @",
  "The training will be facilitated by @",
  "We have asked @ for the rest",
  "She teaches at @",
  "our trainer, Mr Banda from @, will",
  "a branch of @",
  "Our parent organisation is @",
  "A sub-award will be made to @",
  "The panel did not recommend @",
  "the former grantee @",
  "other organisations such as @",
  "according to @, half of the wells",
  "To the Director of @",
  "Dear @,",
  "in response to the call of @",
  "@ told us about your fund",
  "@ asked us to write",
  "@ gives us the hall",
  "@ was not recommended",
  "@ does similar work",
  "@ refused to help",
  "Grants managed: @",
  "Who helps us: @",
  "days of testing with @",
  "your grantee @ told us",
  "La formation sera animée par @",
  "Subventions reçues : @",
  "Transmis par @",
  "@ arrive en deuxième position",
  "lettre de soutien de @",
  "le commissaire aux comptes, @,",
  "Nous avons sollicité @ sans succès",
  "Nous sommes enregistrés auprès de @",
  "Le comité ne recommande pas @",
  "l'ancien bénéficiaire @",
  "facture proforma de @",
  "La formation aura lieu à @",
  "sur les conseils de @",
  "selon @, 60 % des puits",
  "À l'attention de @",
  "Bailleurs de fonds : @",
  "La demande de @ a été rejetée",
  "@ nous a formées",
  "@ nous a demandé de vous écrire",
  "@ a refusé de signer",
  "@ mène un projet similaire",
];
test.each(OTHERS)("speaks of somebody else: %s", (sentence) => {
  expect(saidIn(sentence)).toBeLessThan(0);
});

test.each([
  "Issued to",
  "3. Awarded to *",
  "Proposed recipient",
  "SAM name",
  "Legal business name (as in SAM)",
  "Recipient organization",
  "Who is applying?",
  "Name of the women's group",
  "Délivré à",
  "2. Structure porteuse du projet *",
  "Bénéficiaire proposé",
  "Dénomination de la structure",
  "Comment s'appelle votre association ?",
])("beside %s stands who asks", (label) => {
  expect(ofLabel(label)).toEqual([{ kind: "label", points: expect.toSatisfy((points) => points >= 4) }]);
});

test.each(["Registering authority", "Issued by", "Umbrella body", "Venue", "How did you hear about us?", "Supplier"])(
  "beside %s stands somebody else",
  (label) => {
    expect(ofLabel(label)).toEqual([{ kind: "label of others", points: -3 }]);
  },
);

test.each(["Name on your account", "Intitulé du compte"])("beside %s stands who is paid", (label) => {
  expect(ofLabel(label)).toEqual([{ kind: "paid", points: 2 }]);
});

test("no wording reads past the end of a sentence", () => {
  for (const [, , fits] of [...ENGLISH.before, ...FRENCH.before])
    for (const sentence of [...ASKING, ...OTHERS]) {
      const ended = sentence.slice(0, sentence.indexOf("@")).replace(/[\s,:;?!–—-]+$/, "");
      expect(fits().test(`${ended}. `)).toBe(false);
      expect(fits().test(`${ended} it is. `)).toBe(false);
    }
});
