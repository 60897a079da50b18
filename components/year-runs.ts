/** Splits at every skipped year: the line joins consecutive years only. */
export function runs<T extends { year: number }>(marks: T[]): T[][] {
  const all: T[][] = [];
  for (const mark of marks) {
    const run = all.at(-1);
    if (run && run.at(-1)?.year === mark.year - 1) run.push(mark);
    else all.push([mark]);
  }
  return all;
}

/** Runs of years between `first` and `last` that are not in `years`. */
export function missing(years: Set<number>, first: number, last: number): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (let year = first; year <= last; year++) {
    if (years.has(year)) continue;
    const open = all.at(-1);
    if (open && open.to === year - 1) open.to = year;
    else all.push({ from: year, to: year });
  }
  return all;
}
