import { bestField, type FieldName, RELATIONS, type Relation } from "./fields.ts";
import type { Hit } from "./hit.ts";
import { KINDS, type SearchIndex } from "./layout.ts";
import type { Match } from "./match.ts";
import { idOf } from "./open.ts";
import { documentOf, find } from "./search.ts";
import { termAt } from "./terms.ts";

/** Why one document answers a query: one line for each part of it, the rarest first. */
export interface Explanation {
  /** As typed, folded. */
  words: string;
  /** The word of the list that answers; the words themselves for a phrase. */
  term: string;
  how: Match["how"];
  /** The field, or what the document is to `through`. */
  field: FieldName | Relation;
  /** The organisation, country, office or contact that handed the match on. */
  through: { kind: Hit["kind"]; id: string } | null;
  /** Comparable within one answer. */
  points: number;
}

/** Empty where the document does not answer the query at all. */
export function explain(index: SearchIndex, query: string, { kind, id }: Pick<Hit, "kind" | "id">): Explanation[] {
  const document = documentOf(index, kind, id);
  if (document === null) return [];
  const watch = { document, matches: [] };
  const found = find(index, query, watch);
  return found.documents.includes(document) ? watch.matches.map((match) => told(index, match)) : [];
}

function told(index: SearchIndex, { part, term, how, mask, carrier, relation, points }: Match): Explanation {
  const kind = KINDS[index.kinds[carrier] ?? 0] ?? "project";
  return {
    words: part.words.join(" "),
    term: term < 0 ? part.words.join(" ") : termAt(index, term),
    how,
    field: carrier < 0 ? bestField(mask) : (RELATIONS[relation] ?? "country"),
    through: carrier < 0 ? null : { kind, id: idOf(index, carrier) },
    points,
  };
}
