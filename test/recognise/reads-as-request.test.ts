import { beforeAll, describe, expect, test } from "vitest";
import type { Finding, PageKind } from "../../lib/recognise/finding.ts";
import { kindTraits } from "../../lib/recognise/kind-traits.ts";
import { PHRASES } from "../../lib/recognise/kind-weights.ts";
import { lookAtPage } from "../../lib/recognise/look-at-page.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { readsAsRequest } from "../../lib/recognise/reads-as-request.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const readingOf = (text: string) => plainReading({ url: "https://page.example/", text });

/** Papers with a word or two of those who ask, and no phrase that says whether somebody asks here. */
const SCHOOL = `Night school for fish market girls

The association keeps a night school beside the fish market of Tema, in Ghana. Forty girls who were sold to boat owners learn to read there, and two members sit with them when the police come.

Project title: Night school

The proposed activities are a teacher, a social worker, rice, exercise books and a new roof for eighteen months. Six market women will be trained to notice when a child is brought from upriver. The association will report every quarter with its accounts. What is requested for all this comes to thirty eight thousand; the association gives the room and the time of its members.`;
const ESCUELA = `Escuela nocturna en el mercado

Tapachula, México

La asociación mantiene desde 2019 una escuela nocturna junto al mercado. Cuarenta niñas que fueron vendidas aprenden a leer allí, y dos socias las acompañan cuando llega la policía. El techo gotea y la maestra no cobra desde la primavera.

La propuesta es mantener abierta la escuela dieciocho meses. Presupuesto: una maestra, una trabajadora social, arroz, cuadernos y un techo nuevo, en total 38.000 dólares. Se capacitará a seis vendedoras para que noten cuando llega una niña de otro pueblo, y se informará cada trimestre con cuentas. El aporte propio es el local y el tiempo de las socias.`;
/** The same schools when all is done, by those who looked. */
const SCHOOL_LOOKED_AT = `Night school for fish market girls

Ghana, Tema

The association kept a night school beside the fish market from 2019 to 2023. Forty girls who had been sold to boat owners learned to read there, and two of its members sat with them when the police came. The evaluation visited the school twice and spoke with teachers, police officers and parents.

The school stayed open for eighteen months. It cost 38,000 dollars: a teacher, a social worker, rice, exercise books and a new roof. Six market women were trained to notice when a child was brought from upriver. The evaluators recommend that reports are kept for longer, that accounts are published and that the ministry takes over the salary of the teacher.`;
const ESCUELA_LOOKED_AT = `Escuela nocturna en el mercado

Tapachula, México

La asociación mantuvo de 2019 a 2023 una escuela nocturna junto al mercado. Cuarenta niñas que habían sido vendidas aprendieron a leer allí, y dos socias las acompañaron cuando llegaba la policía. La evaluación visitó la escuela dos veces y oyó a maestras, agentes y padres.

La escuela siguió abierta dieciocho meses. Presupuesto: una maestra, una trabajadora social, arroz, cuadernos y un techo nuevo. Se capacitó a seis vendedoras para que notaran cuando llegaba una niña de otro pueblo. Los evaluadores recomiendan que se guarden los informes, que se publiquen las cuentas y que el ministerio asuma el sueldo.`;
/** Too few words to tell anything. */
const SHORT = `Escuela nocturna en el mercado

Tapachula, México

La propuesta es mantener abierta la escuela dieciocho meses. Presupuesto: una maestra, arroz, cuadernos y un techo nuevo.`;

describe("a page whose phrases leave open whether it is a request", () => {
  test.each([
    ["a proposal that says nowhere who asks whom", SCHOOL],
    ["the same in Spanish", ESCUELA],
  ])("becomes one by its words: %s", (_which, text) => {
    const { finding, request } = lookAtPage(readingOf(text), table);
    expect([finding.kind === "request", request?.isByPhrases]).toEqual([false, false]);
    const found = recognise(readingOf(text), table);
    expect(found.kind).toBe("request");
    // What a request has is then read from it, and what its phrases said stays its reason.
    expect(found.fields).not.toBeNull();
    expect(found.countries).toEqual(found.fields?.countries);
    expect(found.reasons.some(({ about, subject }) => about === "kind" && subject === "request")).toBe(true);
  });

  test.each([
    ["an evaluation", SCHOOL_LOOKED_AT],
    ["the same in Spanish", ESCUELA_LOOKED_AT],
    ["a few lines", SHORT],
  ])("stays what it is otherwise where its words do not tell: %s", (_which, text) => {
    const { finding, request } = lookAtPage(readingOf(text), table);
    expect(request?.isByPhrases).toBe(false);
    const found = recognise(readingOf(text), table);
    expect(found).toEqual(request?.otherwise);
    expect({ kind: found.kind, fields: found.fields }).toEqual({ kind: finding.kind, fields: null });
    expect(found.kind).not.toBe("request");
  });
});

test("a page that has a request's boxes is none where its words are a report's", () => {
  const text = `Annual report of the small grants desk

Project title: Night school
Applicant: Fish Market Association of Tema
Amount requested: $38,000

This report describes what the desk did last year. The Embassy awarded twelve grants. The Ambassador visited the shelter and thanked the police. Officials said that the number of victims identified rose to 140, that courts convicted nine traffickers and that the government adopted a national plan. The report recommends that the ministry increase funding, publish statistics and train prosecutors. It was published in March and is available from the library of the Embassy, where visitors may read it on weekdays.`;
  expect(lookAtPage(readingOf(text), table).request?.isByPhrases).toBe(true);
  expect(recognise(readingOf(text), table).kind).not.toBe("request");
});

/** A page that phrases leave open, or say to be a request, with as much of each phrase as given. */
const matterOf = (text: string, much: number, isByPhrases: boolean, kind: PageKind = "none") => ({
  reading: readingOf(text),
  told: readingOf(text),
  labelled: new Map(),
  phrases: PHRASES.map((worth) => (worth > 0 ? much : 0)),
  isByPhrases,
  otherwise: { kind } as Finding,
});
const TEXTS = [SCHOOL, ESCUELA, SCHOOL_LOOKED_AT, ESCUELA_LOOKED_AT, SHORT, ""];

describe("words and phrases together", () => {
  test("ask less of a page where phrases say that it is a request: who reads as one without is one with them", () => {
    for (const text of TEXTS)
      for (const much of [0, 0.1, 0.2, 0.3])
        if (readsAsRequest(matterOf(text, much, false), table))
          expect(readsAsRequest(matterOf(text, much, true), table)).toBe(true);
  });

  test("ask more of it where it speaks of a call", () => {
    for (const text of TEXTS)
      for (const much of [0, 0.1, 0.2, 0.3])
        if (readsAsRequest(matterOf(text, much, false, "call"), table))
          expect(readsAsRequest(matterOf(text, much, false), table)).toBe(true);
  });

  test("make up for each other: strong phrases outweigh words, and without any an evaluation is none", () => {
    for (const text of [SCHOOL_LOOKED_AT, ESCUELA_LOOKED_AT]) {
      expect(readsAsRequest(matterOf(text, 0, true), table)).toBe(false);
      expect(readsAsRequest(matterOf(text, 1, true), table)).toBe(true);
    }
  });

  test("tell nothing where there are too few words: phrases have their way", () => {
    for (const text of [SHORT, "", "Proposal", SCHOOL.slice(0, 100)]) {
      expect(kindTraits(readingOf(text)).size).toBeLessThan(40);
      for (const much of [0, 1])
        for (const isByPhrases of [true, false])
          expect(readsAsRequest(matterOf(text, much, isByPhrases), table)).toBe(isByPhrases);
    }
  });

  test("have a worth for each phrase that a page has", () => {
    const { request } = lookAtPage(readingOf(SCHOOL), table);
    expect(request?.phrases).toHaveLength(PHRASES.length);
  });
});
