import { COUNTRIES } from "../lib/list/countries.ts";
import type { Edition } from "../lib/list/schema.ts";
import { planDocuments } from "../lib/search/documents.ts";
import { CARRYING, FIELD, type FieldName, RELATIONS, type Relation } from "../lib/search/fields.ts";
import { KINDS } from "../lib/search/layout.ts";
import { countryNamesElsewhere } from "../lib/words/countries.ts";
import type { FlatProject } from "./many-projects.ts";

type Column = Exclude<keyof FlatProject, "id">;

const columnOfField: Record<FieldName, Column> = {
  name: "title",
  alias: "title",
  acronym: "title",
  number: "awardNumber",
  programme: "account",
  summary: "summary",
  printed: "summary",
  other: "summary",
};
const columnOfRelation: Record<Relation, Column> = {
  implementer: "implementer",
  subrecipient: "implementer",
  funder: "funder",
  office: "funder",
  contact: "funder",
  country: "countries",
  active: "countries",
  covers: "countries",
};

/**
 * All that our index answers with, for an engine that knows no links: organisations, offices, contacts, calls and countries
 * beside the projects, each with every word by which ours finds it, those of what it belongs to in all their spellings.
 * In the seven fields of the other tables, so that the engine keeps no more than it must. An id begins with its kind.
 */
export function withSameWords(edition: Edition): FlatProject[] {
  const planning = planDocuments(edition, countryNamesElsewhere(COUNTRIES));
  let step = planning.next();
  while (!step.done) step = planning.next();
  const documents = step.value;
  return Array.from({ length: documents.count }, (_none, number) => {
    const { kind, id, texts, links } = documents.at(number);
    const flat = empty(`${KINDS[kind]} ${id}`);
    for (const [field, text] of texts) add(flat, columnOfField[field], text);
    for (const { carrier, relation } of links)
      for (const [field, text] of documents.at(carrier).texts)
        if (FIELD[field] & CARRYING) add(flat, columnOfRelation[RELATIONS[relation] ?? "country"], text);
    return flat;
  });
}

const empty = (id: string): FlatProject => ({
  id,
  title: "",
  implementer: "",
  countries: "",
  funder: "",
  account: "",
  awardNumber: "",
  summary: "",
});

function add(flat: FlatProject, column: Column, text: string): void {
  flat[column] = flat[column] === "" ? text : `${flat[column]} ${text}`;
}
