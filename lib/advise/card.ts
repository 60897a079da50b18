import { isCountry } from "../list/countries.ts";
import type { ListReader } from "../list/reader.ts";
import type { Finding } from "../recognise/finding.ts";
import { frameCard } from "./card-frame.ts";
import type { AdviceContext } from "./context.ts";
import { countryCard } from "./country-card.ts";
import { editionText } from "./edition-line.ts";
import { layGround } from "./ground.ts";
import { requestCard } from "./request-card.ts";
import type { Card } from "./view.ts";

/** Most countries that a person is asked to choose from. */
const MOST_CHOICES = 5;

/**
 * The card for a page. `country` is the one chosen among several, or null. Null when the page says nothing that the
 * list could answer. A page with nothing to act on still has a card: the chip stays silent, the popup may show it.
 */
export async function adviseCard(
  finding: Finding,
  reader: ListReader,
  context: AdviceContext,
  country: string | null,
): Promise<Card | null> {
  // What a page's message carries is no country until the list of countries says so.
  if (country !== null && !isCountry(country)) return null;
  if (country !== null) return countryCard(finding, country, reader, context);
  if (finding.kind === "none") return null;
  if (finding.kind === "request") {
    const card = await requestCard(finding, reader, context);
    if (card !== null) return card;
  }
  const [first, ...others] = finding.countries;
  if (first === undefined) return null;
  return others.length === 0
    ? countryCard(finding, first, reader, context)
    : choiceCard(finding, finding.countries.slice(0, MOST_CHOICES), reader, context);
}

/** Several countries, about equally: the person says which is meant, nothing is guessed. */
async function choiceCard(
  finding: Finding,
  countries: string[],
  reader: ListReader,
  context: AdviceContext,
): Promise<Card> {
  const { words } = context;
  const ground = await layGround(reader, context, []);
  return frameCard({ finding, country: null, shown: [] }, ground, {
    label: words.t("cardWhich"),
    heading: words.t("cardWhich"),
    lead: words.t("cardWhichLead", { count: countries.length }),
    choices: countries.map((country) => ({ country, name: words.country(country) })),
    source: editionText(ground),
  });
}
