import { type Dice, dice, makeTruth, type Truth } from "./made-truth.ts";
import { amountWriter, dateWriter } from "./made-writing.ts";

/** A defect that was put into a row, with the fields under which telling it is right. */
export interface Planted {
  kind: string;
  row: number;
  fields: string[];
}

export interface MadeTable {
  /** Rows as a spreadsheet shows them, the first is row 1. */
  rows: string[][];
  /** The projects in the order of their rows, each with the fields that a defect took away. */
  expected: { truth: Truth; row: number; broken: Set<string> }[];
  planted: Planted[];
  language: "en" | "fr" | "es";
  about: string;
}

type Field =
  | "number"
  | "title"
  | "implementer"
  | "countries"
  | "amount"
  | "start"
  | "end"
  | "awardNumber"
  | "summary"
  | "funder"
  | "other";

const headers: Record<"en" | "fr" | "es", Record<Field, string[]>> = {
  en: {
    number: ["No.", "#", "S/N"],
    title: ["Project Title", "Title", "Award Title", "Project Name"],
    implementer: ["Recipient", "Implementer", "Grantee", "Implementing Partner", "Recipient Name", "Awardee"],
    countries: ["Country", "Countries", "Country(ies)", "Place of Performance", "Benefitting Country"],
    amount: ["Amount", "Award Amount", "Amount (USD)", "Total Funding ($)", "Award Value"],
    start: ["Start Date", "Project Start Date", "Period of Performance Start Date", "POP Start"],
    end: ["End Date", "Prospective End Date", "Period of Performance Current End Date", "POP End"],
    awardNumber: ["Award Number", "FAIN", "Award ID", "Federal Award Identification Number (FAIN)", "Grant No."],
    summary: ["Description", "Project Description", "Summary", "Abstract"],
    funder: ["Funding Agency", "Funding Office", "Awarding Agency"],
    other: ["Contact Person", "City", "Congressional District"],
  },
  fr: {
    number: ["N°", "No"],
    title: ["Titre du projet", "Intitulé du projet", "Projet"],
    implementer: ["Bénéficiaire", "Partenaire de mise en œuvre", "Organisme d'exécution"],
    countries: ["Pays", "Pays d’intervention", "Pays bénéficiaire"],
    amount: ["Montant", "Montant total (USD)", "Montant en USD"],
    start: ["Date de début", "Début", "Date de démarrage"],
    end: ["Date de fin", "Fin", "Date d'achèvement"],
    awardNumber: ["Numéro de subvention", "N° de contrat", "Numéro de l’accord"],
    summary: ["Description du projet", "Résumé", "Objectif"],
    funder: ["Bailleur de fonds", "Agence de financement"],
    other: ["Ville", "Responsable"],
  },
  es: {
    number: ["N.º", "Nro."],
    title: ["Título del proyecto", "Nombre del proyecto", "Título"],
    implementer: ["Beneficiario", "Organización ejecutora", "Socio implementador"],
    countries: ["País", "Países", "País de ejecución"],
    amount: ["Monto", "Importe (USD)", "Monto total (US$)"],
    start: ["Fecha de inicio", "Fecha inicio", "Inicio"],
    end: ["Fecha de finalización", "Fecha de término", "Fecha fin"],
    awardNumber: ["Número de subvención", "Número de contrato", "N.º de convenio"],
    summary: ["Descripción", "Resumen del proyecto", "Objetivo"],
    funder: ["Agencia financiadora", "Fuente de financiamiento"],
    other: ["Ciudad", "Responsable"],
  },
};

/** One made table: layout, language, ways of writing and defects all follow from the seed. */
export function makeTable(seed: number, count: number): MadeTable {
  const roll = dice(seed);
  const language = roll.pick(["en", "en", "fr", "es"] as const);
  const truths = makeTruth(roll, count);
  const fields: Field[] = ["title", "implementer", "countries", "amount", "start", "end"];
  if (roll.chance(0.7)) fields.splice(roll.below(3), 0, "awardNumber");
  if (roll.chance(0.7)) fields.push("summary");
  if (roll.chance(0.4)) fields.push("funder");
  if (roll.chance(0.4)) fields.splice(3 + roll.below(fields.length - 3), 0, "other");
  if (roll.chance(0.4)) fields.unshift("number");
  const writeDate = dateWriter(roll, language);
  const writeAmount = amountWriter(roll, language);
  const names = headers[language];
  const header = fields.map((field) => roll.pick(names[field]));
  const made: MadeTable = {
    rows: [],
    expected: [],
    planted: [],
    language,
    about: `seed ${seed} ${language} ${fields.join(",")}`,
  };
  const width = fields.length;
  const blank = () => Array.from({ length: width }, () => "");
  const alone = (text: string) => [text, ...blank().slice(1)];
  if (roll.chance(0.4))
    made.rows.push(
      alone(
        roll.pick([
          "Anti-Trafficking Awards FY 2024",
          "TIP Office: projects, as of 1 October 2024",
          "Liste des projets",
        ]),
      ),
      ...(roll.chance(0.5) ? [blank()] : []),
    );
  made.rows.push(header);
  const grouped = roll.chance(0.3);
  const write = (truth: Truth, index: number): string[] =>
    fields.map((field) => {
      switch (field) {
        case "number":
          return String(index + 1);
        case "countries":
          return truth.countries.map((place) => place[language]).join(roll.pick([", ", "; ", ", "]));
        case "amount":
          return writeAmount(truth.usd);
        case "start":
        case "end":
          return writeDate(truth[field]);
        case "other":
          return roll.pick(["J. Smith", "Nairobi", "n/a", ""]);
        default:
          return truth[field];
      }
    });
  for (const [index, truth] of truths.entries()) {
    if (grouped && index % 9 === 0)
      made.rows.push(alone(roll.pick(["AFRICA", "East Asia and the Pacific", "FY 2023", "Western Hemisphere"])));
    if (roll.chance(0.04)) made.rows.push(blank());
    if (roll.chance(0.02)) made.rows.push([...header]);
    let cells = write(truth, index);
    const row = made.rows.length + 1;
    const broken = new Set<string>();
    if (roll.chance(0.12)) cells = plant(roll, cells, fields, truth, row, broken, made, language);
    made.rows.push(cells);
    made.expected.push({ truth, row, broken });
    if (grouped && index % 9 === 8) made.rows.push(totalRow(fields, writeAmount(roll.below(9_000_000)), "Subtotal"));
  }
  if (roll.chance(0.5))
    made.rows.push(totalRow(fields, writeAmount(123_456_789), roll.pick(["Total", "GRAND TOTAL", "TOTAL:"])));
  if (roll.chance(0.3)) made.rows.push(alone("Source: Office to Monitor and Combat Trafficking in Persons"));
  return made;
}

function totalRow(fields: readonly Field[], amount: string, word: string): string[] {
  return fields.map((field, index) => (index === 0 ? word : field === "amount" ? amount : ""));
}

function plant(
  roll: Dice,
  cells: string[],
  fields: readonly Field[],
  truth: Truth,
  row: number,
  broken: Set<string>,
  made: MadeTable,
  language: "en" | "fr" | "es",
): string[] {
  const at = (field: Field) => fields.indexOf(field);
  const changed = [...cells];
  const set = (kind: string, field: Field, text: string, ...also: string[]) => {
    changed[at(field)] = text;
    broken.add(field);
    made.planted.push({ kind, row, fields: [field, ...also] });
  };
  const kind = roll.pick([
    ...[
      "bad date",
      "bad date",
      "end before start",
      "unknown country",
      "impossible amount",
      "other currency",
      "no implementer",
      "no title",
    ],
    ...["same row", "too long", "formula", "shifted", "mojibake", "unreadable amount", "same award"],
  ]);
  switch (kind) {
    case "bad date": {
      const field = roll.pick(["start", "end"] as const);
      set(
        kind,
        field,
        roll.pick([
          "2021-02-30",
          "31/31/2020",
          "13/45/2021",
          "sometime soon",
          "Octember 2020",
          "2021-13-01",
          "00/00/0000",
          "99999999",
        ]),
      );
      break;
    }
    case "end before start":
      changed[at("start")] = cells[at("end")]!;
      changed[at("end")] = cells[at("start")]!;
      broken.add("start").add("end");
      made.planted.push({ kind, row, fields: ["end", "start"] });
      break;
    case "unknown country":
      set(kind, "countries", roll.pick(["Atlantis", "Freedonia", "Wakanda", "Keniastan Republic", "Zubrowka"]));
      break;
    case "impossible amount":
      set(kind, "amount", roll.pick(["-250000", "$-5,000", "9999999999999999", "(250,000)"]));
      break;
    case "other currency":
      set(kind, "amount", roll.pick(["€500,000", "EUR 500000", "£250,000", "750 000 FCFA", "500,000 CHF"]));
      break;
    case "unreadable amount":
      set(kind, "amount", roll.pick(["abc", "#REF!", "see note", "1.2.3.4"]));
      break;
    case "no implementer":
      set(kind, "implementer", "");
      break;
    case "no title":
      set(kind, "title", "");
      break;
    case "same row": {
      const other = made.expected.at(-1);
      if (!other || other.broken.size > 0) return changed;
      const copy = [...made.rows[other.row - 1]!];
      if (at("number") === 0) copy[0] = changed[0]!;
      made.planted.push({ kind, row, fields: ["row", "id", "awardNumber", "title"] });
      Object.assign(truth, other.truth);
      return copy;
    }
    case "same award": {
      const other = made.expected.at(-1);
      if (!other || other.broken.size > 0 || at("awardNumber") === -1) return changed;
      set(kind, "awardNumber", other.truth.awardNumber, "id");
      broken.clear();
      truth.awardNumber = other.truth.awardNumber;
      break;
    }
    case "too long":
      set(kind, at("summary") === -1 ? "title" : "summary", "long ".repeat(5_000));
      break;
    case "formula":
      set(
        kind,
        roll.pick(["title", "implementer"] as const),
        roll.pick([
          '=HYPERLINK("http://evil.example","x")',
          "=1+1",
          "@SUM(A1:A3)",
          "+cmd|' /C calc'!A0",
          "-2+3+cmd|' /C calc'!A0",
        ]),
      );
      break;
    case "shifted": {
      const from = Math.max(0, at("title"));
      changed.splice(from, 0, roll.pick(["", "x"]));
      if (roll.chance(0.5)) changed.pop();
      for (const field of fields) broken.add(field);
      made.planted.push({ kind, row, fields: ["row", ...fields] });
      break;
    }
    case "mojibake": {
      const field = roll.pick(["title", "implementer"] as const);
      set(kind, field, `${language === "es" ? "FundaciÃ³n" : "RÃ©seau"} ${truth[field]}`);
      break;
    }
  }
  return changed;
}
