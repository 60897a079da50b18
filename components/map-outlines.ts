import type { feature } from "topojson-client";

/** What the package's map file holds: land without borders, and a point near the middle of each country. */
export interface Outlines {
  land: Parameters<typeof feature>[0];
  /** Longitude and latitude in degrees by ISO 3166-1 alpha-2. */
  points: Record<string, [number, number]>;
}
