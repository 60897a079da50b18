import { COUNTRY_KIND, PROJECT_KIND } from "./facets.ts";
import { RELATIONS } from "./fields.ts";
import { KINDS, type SearchIndex } from "./layout.ts";
import { eachLink } from "./postings.ts";
import { documentOf } from "./search.ts";

/** Projects of an organisation or a country, counted without reading one of them. */
export interface Awards {
  all: number;
  /** Of these, in the page's country. */
  here: number;
  /** True: the organisation implements at least one. */
  implements: boolean;
}

const ORGANISATION_KIND = KINDS.indexOf("organisation");
const IMPLEMENTER = RELATIONS.indexOf("implementer");

/** Counts the awards of one document after the other; null for what has none by its nature. */
export function awardsCounter(index: SearchIndex, country: string | null): (document: number) => Awards | null {
  const here = new Set<number>();
  const carrier = country === null ? null : documentOf(index, "country", country);
  if (carrier !== null) eachLink(index, carrier, (document) => here.add(document));
  return (carrierOf) => {
    const kind = index.kinds[carrierOf];
    if (kind !== ORGANISATION_KIND && kind !== COUNTRY_KIND) return null;
    const awards: Awards = { all: 0, here: 0, implements: false };
    let last = -1;
    eachLink(index, carrierOf, (document, relation) => {
      if (index.kinds[document] !== PROJECT_KIND) return;
      if (relation === IMPLEMENTER) awards.implements = true;
      // Implementer and sub-recipient of one project: links come in the order of the documents.
      if (document === last) return;
      last = document;
      awards.all++;
      if (here.has(document)) awards.here++;
    });
    return awards;
  };
}
