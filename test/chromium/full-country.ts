import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtExtension } from "../../scripts/demo/browser.ts";

const source = { url: "https://www.state.gov/made-up/", title: "made for a test", asOf: "2026-10" };
const contact = { office: "state-tip", mailbox: "desk@example.gov", validFrom: "2026-10-01", state: "held" };

/** The starter list with what it lacks: contacts, calls, a determination, a plan, monitoring, planned funds. */
const more = {
  contacts: [
    { ...contact, id: "held", role: "Africa desk", covers: ["GH", "TG"], backup: "vacant" },
    { ...contact, id: "vacant", role: "Deputy for Africa", covers: ["GH"], mailbox: null, state: "vacant" },
    { ...contact, id: "shared", role: "Pacific officer", covers: ["FJ"], state: "dual-hatted" },
    { ...contact, id: "over", role: "Duty officer", covers: [], validFrom: "2025-01-01", validTo: "2026-01-31" },
  ],
  calls: [
    {
      id: "call",
      title: "Protection of children in West Africa",
      countries: ["GH"],
      stage: "open",
      closes: "2199",
      source,
    },
    { id: "anywhere", title: "Research wherever it is needed", stage: "open", closes: "2199-03-01", source },
  ],
  plans: [
    {
      ...{ id: "plan-full", title: "Shelters after 2026", countries: ["GH", "TG"], funder: "state-prm" },
      ...{ fiscalYear: 2099, usdFrom: 1_000_000, usdTo: 2_500_000, focus: ["protection"], account: "MRA" },
      ...{ decides: "2199-01", owner: "Director for Africa", contacts: ["held"], marking: "UNCLASSIFIED", source },
    },
    { id: "plan-bare", title: "Training, not decided", countries: ["GH"], marking: "UNCLASSIFIED", source },
  ],
  countryFacts: [
    { country: "GH", kind: "determination", year: 2025, value: "Waived in part", note: "made up", source },
    { country: "GH", kind: "plan", from: "2022", to: "2026", value: "National plan, made up", source },
  ],
  projects: [
    {
      id: "made-up-1",
      publisher: "public-record",
      title: "Made-up project with monitoring",
      countries: ["GH"],
      scope: "country",
      funder: "state-tip",
      focus: ["research"],
      start: "2026",
      end: "2199",
      amounts: [{ kind: "planned", usd: 750_000, fiscalYear: 2027 }],
      monitoring: { plan: true, lastReport: "2026-09" },
      marking: "UNCLASSIFIED",
      sources: [source],
    },
  ],
};

/** The built extension, of whatever browser, with that list in its package. */
export function fullCountry(folder: string, built = builtExtension): string {
  cpSync(built, folder, { recursive: true });
  const file = join(folder, "data/starter.json");
  const edition = JSON.parse(readFileSync(file, "utf8"));
  for (const [table, rows] of Object.entries(more)) edition[table] = [...(edition[table] ?? []), ...rows];
  for (const office of edition.offices)
    if (office.id === "usaid-ctip") Object.assign(office, { validTo: "2025-07-01", successor: "state-tip" });
  writeFileSync(file, JSON.stringify(edition));
  return folder;
}
