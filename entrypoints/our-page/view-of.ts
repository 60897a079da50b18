import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { compareCountries } from "../../lib/advise/compare.ts";
import type { Comparison } from "../../lib/advise/compare-shape.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { projectCard } from "../../lib/advise/project-card.ts";
import type { Dossier, ProjectCard } from "../../lib/advise/view.ts";
import { whomToAsk } from "../../lib/advise/whom.ts";
import type { WhomToAsk } from "../../lib/advise/whom-shape.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Place } from "./place.ts";
import { plainRecord } from "./plain-record.ts";

export type View =
  | { kind: "dossier"; dossier: Dossier }
  | { kind: "card"; card: ProjectCard }
  | { kind: "whom"; whom: WhomToAsk }
  | { kind: "comparison"; comparison: Comparison };

/** Null: the edition in use does not hold it. */
export async function viewOf(place: Place, reader: ListReader, context: AdviceContext): Promise<View | null> {
  switch (place.kind) {
    case "country": {
      return { kind: "dossier", dossier: await countryDossier(place.country, reader, context) };
    }
    case "applicant": {
      // An entry that this edition does not have, and no request that names anybody.
      if (place.finding === null && !(await holds(place.organisation, reader))) return null;
      const dossier = await applicantDossier(
        { organisation: place.organisation, finding: place.finding, overlap: place.overlap ?? null },
        reader,
        context,
      );
      return dossier === null ? null : { kind: "dossier", dossier };
    }
    case "project": {
      const card = await projectCard(place.id, reader, context);
      return card === null ? null : { kind: "card", card };
    }
    case "whom":
      return { kind: "whom", whom: await whomToAsk(place.country, reader, context) };
    case "comparison":
      return { kind: "comparison", comparison: await compareCountries(place.countries, reader, context) };
    case "record": {
      const card = await plainRecord(place, reader, context);
      return card === null ? null : { kind: "card", card };
    }
    default:
      return null;
  }
}

async function holds(organisation: string | null, reader: ListReader): Promise<boolean> {
  return organisation !== null && (await reader.organisations([organisation])).length > 0;
}
