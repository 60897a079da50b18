import { fold } from "../../list/fold.ts";
import { REGIONS } from "../../list/schema.ts";
import { placeOf } from "../normalise/country-book.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { RawRow } from "./raw-row.ts";

const regionWords =
  /\b(?:africa|afrique|asia|asie|pacific|pacifique|pacifico|europe|europa|eurasia|eurasie|near east|middle east|moyen orient|medio oriente|western hemisphere|hemisphere occidental|hemisferio|americas?|latin america|caribbean|global|worldwide|mondial|oceania)\b/;
const yearWords = /^(?:fy|fiscal year|exercice|annee fiscale|ano fiscal) ?(\d{4})\b/;

/** What the words of a heading say; null where they are a title, or anything else. */
export function headingOf(text: string): { fiscalYear: string } | { countries: string } | { region: string } | null {
  if (text.length > 80) return null;
  const folded = fold(text);
  const year = yearWords.exec(folded)?.[1];
  if (year !== undefined) return { fiscalYear: year };
  if (placeOf(text)?.kind === "country") return { countries: text };
  return regionWords.test(folded) || REGIONS.some((known) => known === text) ? { region: text } : null;
}

/** What a heading between the rows says of the rows below it, where no column says it. */
export function openContext({ columns }: Columns) {
  const has = (field: string) => columns.some((column) => column.field === field);
  const wants = { region: !has("region"), countries: !has("countries"), fiscalYear: !has("fiscalYear") };
  const inherited = (["region", "fiscalYear"] as const).filter((field) => wants[field]);
  let region = "";
  let countries = "";
  let fiscalYear = "";
  return {
    /** True when its words say something that is understood. */
    heading({ cells }: GridRow): boolean {
      const text = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
      const said = headingOf(text);
      if (said === null) return false;
      if ("fiscalYear" in said) fiscalYear = said.fiscalYear;
      else if ("countries" in said && wants.countries) countries = text;
      else if ("region" in said || regionWords.test(fold(text))) {
        region = text;
        countries = "";
      }
      return true;
    },
    apply({ raw }: RawRow): void {
      const { text } = raw;
      if (wants.region && region !== "") text.region ??= region;
      if (wants.countries && countries !== "") text.countries ??= countries;
      if (wants.fiscalYear && fiscalYear !== "") text.fiscalYear ??= fiscalYear;
      // A row that stands under two regions or years says the same twice; under two countries it may be two projects.
      if (region !== "" || fiscalYear !== "") raw.inherited = inherited;
    },
  };
}
