import { beforeAll, describe, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { LAYOUTS, type Row } from "./layouts.ts";
import { neverWordings, wordings } from "./wordings.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

/** The rest of a request beside the one who asks. */
const REST: Record<string, { head: string; rows: Row[]; names: string[] }> = {
  en: {
    head: "Small grant application",
    rows: [
      ["Project title", "Night Harbour"],
      ["Amount requested", "USD 45,000"],
      ["Country", "Ghana"],
      ["Duration", "12 months"],
    ],
    names: ["World Vision", "Women of Yeji Association", "Tamale Night Trust"],
  },
  fr: {
    head: "Demande de subvention",
    rows: [
      ["Titre du projet", "Port de nuit"],
      ["Montant demandé", "45 000 USD"],
      ["Pays", "Ghana"],
      ["Durée", "12 mois"],
    ],
    names: ["World Vision", "Réseau des Femmes de Kossa", "Association Main dans la Main"],
  },
  es: {
    head: "Solicitud de financiamiento",
    rows: [
      ["Título del proyecto", "Puerto de noche"],
      ["Monto solicitado", "USD 45.000"],
      ["País", "Guatemala"],
      ["Duración", "12 meses"],
    ],
    names: ["World Vision", "Red de Mujeres de Xela", "Fundación Puente Claro"],
  },
  pt: {
    head: "Pedido de financiamento",
    rows: [
      ["Título do projeto", "Porto de noite"],
      ["Valor solicitado", "USD 45.000"],
      ["País", "Moçambique"],
      ["Duração", "12 meses"],
    ],
    names: ["World Vision", "Rede Vozes do Sertão", "Associação Mulher Livre de Sofala"],
  },
  ru: {
    head: "Заявка на грант",
    rows: [
      ["Название проекта", "Ночной порт"],
      ["Запрашиваемая сумма", "45 000 долларов США"],
      ["Страна", "Казахстан"],
      ["Срок реализации", "12 месяцев"],
    ],
    names: ["World Vision", "Общественный фонд Ак Бата", "Центр Тёплый дом"],
  },
  ar: {
    head: "طلب تمويل",
    rows: [
      ["عنوان المشروع", "ميناء الليل"],
      ["المبلغ المطلوب", "45000 دولار"],
      ["البلد", "الأردن"],
      ["مدة المشروع", "12 شهرا"],
    ],
    names: ["World Vision", "شبكة أيادي النور", "جمعية بيت الأمل"],
  },
};

function asked(lang: string, label: string, name: string, layout: string): string {
  const { head, rows } = REST[lang]!;
  const { kind, applicant } = recognise(LAYOUTS[layout]!([[label, name], ...rows], head), table);
  return `${kind}: ${applicant?.printed ?? "nobody"}`;
}

const layouts = Object.keys(LAYOUTS);
const nameOf = (lang: string, at: number) => REST[lang]!.names[at % 3]!;

describe("whoever asks is found", () => {
  test.each(Object.keys(REST))("behind every wording, each in another layout, in %s", (lang) => {
    const wrong: string[] = [];
    for (const [at, [language, label]] of wordings.entries()) {
      if (language !== lang) continue;
      for (const step of [0, 17]) {
        const layout = layouts[(at * 7 + step) % layouts.length]!;
        const name = nameOf(lang, at + step);
        const said = asked(lang, label, name, layout);
        if (said !== `request: ${name}`) wrong.push(`${label} (${layout}) ${name} is ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(layouts)("in the layout: %s", (layout) => {
    const wrong: string[] = [];
    for (const [at, [lang, label]] of wordings.entries()) {
      if (at % 45 !== 0) continue;
      const name = nameOf(lang, at);
      const said = asked(lang, label, name, layout);
      if (said !== `request: ${name}`) wrong.push(`${label}: ${name} is ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("others are not taken for the one who asks", () => {
  test.each(Object.keys(REST))("beside labels of partners, persons and donors, in %s", (lang) => {
    const wrong: string[] = [];
    const { head, rows, names } = REST[lang]!;
    for (const [at, [language, label]] of neverWordings.entries()) {
      if (language !== lang) continue;
      const write = LAYOUTS[layouts[(at * 5) % layouts.length]!]!;
      const { applicant } = recognise(write([[label, names[2]!], ...rows], head), table);
      if (applicant) wrong.push(`${label} (${layouts[(at * 5) % layouts.length]}): ${applicant.printed}`);
    }
    expect(wrong).toEqual([]);
  });
});
