const source = () => ({ url: "https://www.state.gov/list", asOf: "2024-01-01" });

/** A small list as a file would hold it, with every kind of row and every reference in use. */
export function anEdition() {
  return {
    schema: 1,
    serial: 7,
    asOf: "2024-01-01",
    marking: "SBU",
    partial: true,
    publishers: [{ id: "tip", name: "TIP Office" }],
    projects: [
      {
        id: "gh-iom",
        publisher: "tip",
        title: "Shelters",
        implementer: "iom",
        subrecipients: ["local"],
        countries: ["GH"],
        scope: "country",
        region: "AF",
        funder: "state-tip",
        amounts: [{ kind: "printed", usd: 500_000, fiscalYear: 2023, asOf: "2024-01-01" }],
        start: "2023-10",
        end: "2026-09-30",
        focus: ["protection"],
        contacts: ["officer"],
        marking: "UNCLASSIFIED",
        sources: [source()],
        printed: { implementer: "IOM" },
        history: [{ asOf: "2023", source: source(), printed: { end: "2025" } }],
      },
      { id: "world", publisher: "tip", scope: "global", marking: "SBU", sources: [source()] },
    ],
    organisations: [
      { id: "iom", name: "International Organization for Migration", acronym: "IOM", kind: "international" },
      { id: "local", name: "Local Partner", aliases: ["LP"] },
    ],
    offices: [
      {
        id: "state-tip",
        department: "State",
        name: "TIP Office",
        successor: "state-new",
        validTo: "2025",
        source: source(),
      },
      { id: "state-new", department: "State", name: "New Office", source: source() },
    ],
    contacts: [
      { id: "officer", role: "Officer", office: "state-tip", covers: ["GH"], backup: "second", state: "held" },
      { id: "second", role: "Second officer", office: "state-tip", state: "vacant" },
    ],
    countryFacts: [{ country: "GH", kind: "tier", year: 2023, value: "Tier 2", source: source() }],
    calls: [
      {
        id: "call-1",
        title: "A call",
        countries: ["GH"],
        opens: "2024-01-01",
        closes: "2024-03",
        funder: "state-tip",
        source: source(),
      },
    ],
    mechanisms: [{ id: "pitf", name: "Task Force", source: source() }],
    authorities: [{ id: "tvpa", name: "TVPA", date: "2000", gist: "statute", source: source() }],
    totals: [{ id: "fy2005", label: "Abroad", fiscalYear: "2005", usd: 94_652_580, source: source() }],
    plans: [
      {
        ...{ id: "fy2027", title: "Shelters", countries: ["GH"], funder: "state-tip", fiscalYear: 2027 },
        ...{ usdFrom: 1_000, usdTo: 2_000, focus: ["protection"], decides: "2026-12", owner: "Director" },
        ...{ contacts: ["officer"], marking: "SBU", source: source() },
      },
    ],
  };
}

/** The same list with one field set anew, by path; `undefined` takes the field away. */
export function damaged(path: string, value: unknown): Record<string, unknown> {
  const edition = anEdition() as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: Record<string, unknown> = edition;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return edition;
}
