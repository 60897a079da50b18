const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Writes an ISO date as precisely as it was given: "3 Mar 2026", "Mar 2026", "2026".
 * English is written day first, as the State Department does in cables, not month first.
 */
export function dateWriter(language: string): (iso: string) => string {
  const english = language.startsWith("en");
  const formats = {
    day: dateFormat(language, { year: "numeric", month: "short", day: "numeric" }),
    month: dateFormat(language, { year: "numeric", month: "short" }),
  };
  return (iso) => {
    const [, year, month, day] = PARTIAL.exec(iso) ?? [];
    if (year === undefined) return iso;
    if (month === undefined) return year;
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
    if (Number.isNaN(at)) return iso;
    if (day === undefined) return formats.month.format(at);
    return english ? `${Number(day)} ${formats.month.format(at)}` : formats.day.format(at);
  };
}

/** In UTC: a date without a time belongs to no zone, and must not slip to the day before. */
function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.startsWith("en") ? "en-US" : language, { ...options, timeZone: "UTC" });
}
