import { blankProject, noRows } from "../../lib/list/blank.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import type { TakeOptions } from "../../lib/store/store.ts";

const source = { url: "https://example.org/list", title: null, asOf: "2015-09-30" };

export const project = (id: string, changes: Partial<Project> = {}): Project => ({
  ...blankProject(id, "state"),
  sources: [source],
  ...changes,
});

export function edition(serial: number, changes: Partial<Edition> = {}): Edition {
  return {
    schema: 1,
    serial,
    asOf: "2015-09-30",
    marking: "UNCLASSIFIED",
    partial: true,
    publishers: [{ id: "state", name: "Department of State" }],
    ...noRows(),
    ...changes,
  };
}

/** An edition in which every row, sheet and buffer tells the serial it belongs to. */
export function stampedEdition(serial: number, rows = 5): Edition {
  const stamp = `serial ${serial}`;
  const places = Array.from({ length: rows }, (_, place) => place);
  return edition(serial, {
    projects: places.map((place) =>
      project(`p${place}`, { title: stamp, countries: ["GH"], implementer: "iom", region: "AF" }),
    ),
    organisations: [{ id: "iom", name: stamp, aliases: [], acronym: null, domain: null, kind: null }],
    countryFacts: [{ country: "GH", kind: "tier", year: 2015, from: null, to: null, value: stamp, note: null, source }],
    calls: [
      {
        id: "call",
        number: null,
        title: stamp,
        countries: ["GH"],
        opens: null,
        closes: null,
        stage: null,
        assistanceListing: null,
        funder: null,
        source,
      },
    ],
    totals: [
      { id: "t", label: stamp, fiscalYear: null, country: null, usd: null, projects: null, countries: null, source },
    ],
  });
}

export function options(serial: number, changes: Partial<TakeOptions> = {}): TakeOptions {
  return {
    origin: "feed",
    now: "2026-11-21T08:00:00.000Z",
    nameTable: Uint8Array.of(serial).buffer,
    searchIndex: Uint8Array.of(serial, serial).buffer,
    ...changes,
  };
}
