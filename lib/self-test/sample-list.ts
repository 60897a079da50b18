/** A list of invented projects: small enough to be read at a glance, and for each question one right answer. */
const source = { url: "https://lists.example/sample", title: "Sample of the self-test", asOf: "2026-01-01" };
const common = { publisher: "sample", scope: "country", marking: "UNCLASSIFIED", sources: [source] };

export const sampleList = {
  schema: 1,
  serial: 1,
  asOf: "2026-01-01",
  marking: "UNCLASSIFIED",
  partial: true,
  publishers: [{ id: "sample", name: "Self-test" }],
  organisations: [
    { id: "lantern", name: "Lantern Harbour Trust" },
    { id: "bridge", name: "Open Bridge Foundation" },
  ],
  projects: [
    {
      ...common,
      id: "sample.1",
      title: "Shelter for survivors in Accra",
      implementer: "lantern",
      countries: ["GH"],
      end: "2027-06-30",
    },
    {
      ...common,
      id: "sample.2",
      title: "Training prosecutors in Nairobi",
      implementer: "bridge",
      countries: ["KE"],
      end: "2026-09-30",
    },
    { ...common, id: "sample.3", title: "Fishing ports of Fiji", countries: ["FJ"], end: "2027-12-31" },
    { ...common, id: "sample.4", title: "Labour inspectors in Hanoi", implementer: "bridge", countries: ["VN"] },
  ],
};
