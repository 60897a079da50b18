/**
 * Public hosts where the hint appears by itself, and the one place that names them. Never `*.state.gov`: internal
 * systems live there. Everywhere else a page is read by a click, or after the person allowed the site.
 */
export const namedHosts: string[] = [
  "https://www.state.gov/*",
  "https://travel.state.gov/*",
  "https://2001-2009.state.gov/*",
  "https://2009-2017.state.gov/*",
  "https://2017-2021.state.gov/*",
  "https://*.usembassy.gov/*",
  "https://www.grants.gov/*",
  "https://sam.gov/*",
  "https://www.usaspending.gov/*",
  "https://www.dol.gov/agencies/ilab/*",
];
