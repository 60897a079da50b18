import { fold } from "../../list/fold.ts";
import { nameColumn } from "../table/name-column.ts";

/** What a column of a table of plans may hold. `amount`: a sum, or a range in one cell. */
export const PLAN_FIELDS = [
  "id",
  "title",
  "countries",
  "region",
  "funder",
  "account",
  "fiscalYear",
  "amount",
  "usdFrom",
  "usdTo",
  "focus",
  "decides",
  "owner",
  "note",
  "marking",
  "sourceUrl",
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** Headers that only plans have, or that mean another thing than in a table of projects; folded, in three languages. */
const names: Partial<Record<PlanField, string>> = {
  id: "plan id",
  title: "plan|plan title|planned activity|activity planned|activite prevue|actividad prevista|plan name",
  funder: `office|bureau|department|agency|funder|funding office|planning office|planning agency|office or agency|department or agency|bureau or office|
    ministere|service|agence|bailleur|oficina|departamento|agencia|financiador|oficina o agencia`,
  fiscalYear: "fiscal year|fy|year|year of funds|funds|annee|annee fiscale|exercice|ano|ano fiscal",
  amount: `planned amount|amount planned|planned funding|planned budget|budget|estimated budget|amount|range|planned range|amount range|funding range|
    montant prevu|budget prevu|montant|fourchette|monto previsto|presupuesto previsto|presupuesto|monto|rango`,
  usdFrom: `from usd|usd from|from us|minimum|min|minimum amount|amount from|low|lower bound|at least|floor|minimum usd|min usd|amount min|
    montant minimum|montant minimal|minimum prevu|monto minimo|minimo`,
  usdTo: `to usd|usd to|to us|maximum|max|maximum amount|amount to|high|upper bound|up to|maximum usd|max usd|amount max|
    montant maximum|montant maximal|maximum prevu|monto maximo|maximo`,
  decides: `decision date|decision|decision by|decision due|decides|decides by|decide by|decided by date|date of decision|decision expected|
    expected decision|expected decision date|decision deadline|date de decision|date de la decision|decision attendue|decision prevue|decision le|
    fecha de decision|fecha de la decision|decision prevista|decision esperada`,
  owner: `owner|decision owner|who decides|decided by|decision maker|deciding official|responsible|responsible office|responsible official|point of contact|poc|lead|
    responsable|responsable de la decision|qui decide|decideur|quien decide|responsable de la decision`,
  note: "note|notes|description|summary|purpose|details|comments|resume|objet|remarques|resumen|descripcion|objeto|comentarios|observaciones",
};
const fieldOf: ReadonlyMap<string, PlanField> = new Map(
  PLAN_FIELDS.flatMap((field) => (names[field] ?? "").split("|").map((name) => [name.trim(), field] as const)),
);
/** Fields that are called the same in a table of projects. */
const shared: ReadonlySet<string> = new Set([
  "title",
  "countries",
  "region",
  "account",
  "focus",
  "marking",
  "sourceUrl",
]);

/** What a header says; null where a plan has no such thing. */
function planField(header: string): PlanField | null {
  const folded = fold(header.slice(0, 120).replace(/['’]/g, " ").replace(/[$()]/g, " "))
    .replace(/\b(?:in )?(?:usd?|us dollars|dollars)\b$/, "")
    .trim();
  const found = fieldOf.get(folded) ?? fieldOf.get(fold(header));
  if (found !== undefined && folded !== "") return found;
  const { field } = nameColumn(header);
  if (field === "summary") return "note";
  if (field === "amount.planned") return "amount";
  return PLAN_FIELDS.find((known) => known === field && shared.has(known)) ?? null;
}

/**
 * The columns of a header of plans, null for a column that says nothing; null where the row is no such header. Only plans
 * have a day of decision; a range of money stands elsewhere too, but not where nobody carries anything out yet.
 */
export function planColumns(cells: readonly string[]): (PlanField | null)[] | null {
  const taken = new Set<PlanField>();
  const columns = cells.map((cell) => {
    const field = cell.trim() === "" || cell.length > 60 ? null : planField(cell);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  const tells = taken.has("title") || taken.has("note") || taken.has("countries");
  if (taken.size < 3 || !tells) return null;
  if (taken.has("decides")) return columns;
  const hasHolder = cells.some((cell) => ["implementer", "awardNumber"].includes(nameColumn(cell).field ?? ""));
  return taken.has("usdFrom") && taken.has("usdTo") && !hasHolder ? columns : null;
}
