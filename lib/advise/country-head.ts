import { regionOf } from "../list/countries.ts";
import type { EditionInfo, ListReader } from "../list/reader.ts";
import type { AdviceContext } from "./context.ts";
import { factStrip } from "./facts.ts";
import { regionName } from "./names.ts";
import { staleNote } from "./notes.ts";
import type { CountryHead } from "./view.ts";

/**
 * The part of a country's dossier that needs none of its projects: a few rows, read while those may be thousands. What it
 * says stands in the whole dossier too, word for word.
 */
export async function countryHead(
  country: string,
  reader: Pick<ListReader, "factsOfCountry">,
  context: AdviceContext & { info: EditionInfo },
): Promise<CountryHead> {
  const { words } = context;
  const facts = await reader.factsOfCountry(country);
  const region = regionOf(country);
  const stale = staleNote(context);
  return {
    kind: "country",
    country,
    eyebrow:
      region === null
        ? words.t("dossierCountry")
        : words.t("dossierCountryRegion", { region: regionName(region, words) }),
    name: words.country(country),
    notes: stale === null ? [] : [stale],
    facts: factStrip(facts, country, context),
  };
}
