import { fold } from "../../list/fold.ts";
import { REGIONS } from "../../list/schema.ts";
import { placeOf } from "../normalise/country-book.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { RawRow } from "./raw-row.ts";

const regionWords =
  /\b(?:africa|afrique|asia|asie|pacific|pacifique|pacifico|europe|europa|eurasia|eurasie|near east|middle east|moyen orient|medio oriente|western hemisphere|hemisphere occidental|hemisferio|americas?|latin america|caribbean|global|worldwide|mondial|oceania)\b/;
const yearWords = /^(?:fy|fiscal year|exercice|annee fiscale|ano fiscal) ?(\d{4})\b/;

/** What a heading between the rows says of the rows below it, where no column says it. */
export function openContext({ columns }: Columns) {
  const has = (field: string) => columns.some((column) => column.field === field);
  const wants = { region: !has("region"), countries: !has("countries"), fiscalYear: !has("fiscalYear") };
  const inherited = (["region", "fiscalYear"] as const).filter((field) => wants[field]);
  let region = "";
  let countries = "";
  let fiscalYear = "";
  return {
    heading({ cells }: GridRow): void {
      const text = cells.find((cell) => cell.trim() !== "")?.trim() ?? "";
      if (text.length > 80) return;
      const folded = fold(text);
      const year = yearWords.exec(folded)?.[1];
      if (year !== undefined) fiscalYear = year;
      else if (wants.countries && placeOf(text)?.kind === "country") countries = text;
      else if (regionWords.test(folded) || REGIONS.some((known) => known === text)) {
        region = text;
        countries = "";
      }
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
