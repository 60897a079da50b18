import type { ListReader } from "../list/reader.ts";
import type { Finding } from "../recognise/finding.ts";
import type { Words } from "../words/words.ts";
import { applicantEntry } from "./applicant-entry.ts";
import { applicantChip, type ChipDay, choiceChip, countryChip } from "./chip.ts";
import type { AdviceContext } from "./context.ts";
import { type CountryView, viewCountry } from "./country-view.ts";
import type { Badge, Chip, Hint } from "./view.ts";

/** Most countries that a page is asked about. */
const MOST_COUNTRIES = 5;

/**
 * The badge, and the chip only where something can be acted on: an award that runs, ends soon or ended within 24
 * months, an open call, an applicant that holds awards in this list; with "also show past projects", past ones too.
 */
export async function adviseHint(finding: Finding, reader: ListReader, context: AdviceContext): Promise<Hint> {
  const { words, today } = context;
  if (finding.kind === "none") return { badge: badgeOf(null, words), chip: null };
  const countries = finding.countries.slice(0, MOST_COUNTRIES);
  const [views, info] = await Promise.all([
    Promise.all(countries.map((country) => viewCountry(country, reader, today))),
    reader.info(),
  ]);
  const day = { words, today, info, showPast: context.showPast };
  const chip = (await chipForApplicant(finding, reader, day)) ?? chipForCountries(views, day);
  return { badge: badgeOf(views[0] ?? null, words), chip };
}

async function chipForApplicant(finding: Finding, reader: ListReader, day: ChipDay): Promise<Chip | null> {
  if (finding.kind !== "request" || finding.applicant === null) return null;
  const entry = await applicantEntry(finding.applicant, reader, day.today);
  return entry === null ? null : applicantChip(entry, day);
}

function chipForCountries(views: CountryView[], day: ChipDay): Chip | null {
  const [only] = views;
  if (only === undefined) return null;
  return views.length === 1 ? countryChip(only, day) : choiceChip(views, day);
}

function badgeOf(view: CountryView | null, words: Words): Badge {
  const none: Badge = { kind: "none", count: 0, title: words.t("badgeNone") };
  if (view === null) return none;
  const country = words.countryInText(view.country);
  const running = view.running.length;
  if (running > 0)
    return { kind: "count", count: running, title: words.t("badgeRunning", { count: running, country }) };
  const past = view.own.length + view.shared.length;
  return past > 0 ? { kind: "past", count: 0, title: words.t("badgePast", { count: past, country }) } : none;
}
