/** Numbers from a seed, the same on every machine. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * most);
  };
}

const header = [
  ...["Award Number", "Recipient", "Project Title", "Country", "Award Amount", "Start Date", "End Date"],
  ...["Description", "Funding Agency"],
];
const places =
  "Kenya;Uganda;Ghana;Peru;Nepal;Jordan;Kenya, Uganda and Tanzania;Guatemala, Honduras;Côte d'Ivoire;Ukraine".split(
    ";",
  );
const recipients =
  "International Organization for Migration (IOM);UNODC;Winrock International;Pact;Shelter and Light;Love Justice".split(
    ";",
  );

/** Rows of an export of grants, as many as asked for. */
export function grantRows(count: number): string[][] {
  const roll = dice(20261121);
  const two = (number: number) => String(number).padStart(2, "0");
  const from = <T>(all: readonly T[]): T => all[roll(all.length)]!;
  return [
    header,
    ...Array.from({ length: count }, (_, index) => {
      const year = 2010 + roll(14);
      return [
        `SSJTIP${year - 2000}CA${index}`,
        from(recipients),
        `Strengthening referral of cases, cohort ${index}`,
        from(places),
        `$${(1_000 * (20 + roll(900))).toLocaleString("en-US")}`,
        `${1 + roll(12)}/1/${year}`,
        `${two(1 + roll(12))}/28/${year + 1 + roll(4)}`,
        `Trains officials, runs a hotline and refers cases to care; cohort ${index} works with “partners” in ${1 + roll(9)} districts.`,
        from(["TIP Office", "Department of Labor", "USAID"]),
      ];
    }),
  ];
}

/** As spreadsheets write it: quotation marks only where they must be. */
export function asCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
