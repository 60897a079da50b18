import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { COUNTRIES } from "../../lib/list/countries.ts";

const require = createRequire(import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(require.resolve(file), "utf8"));

interface Codes {
  supplemental: { codeMappings: Record<string, { _numeric?: string }> };
}
type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Outlines of land and a point for each country, for the map of a dossier: no border is in it. The point is the middle of
 * the country's largest piece, so that it does not stand in the sea between two. From Natural Earth, which is in the
 * public domain, through world-atlas; what is too small for it has no point, and the map says so.
 */
export function buildWorld(): string {
  const land = read<Topology>("world-atlas/land-110m.json");
  const world = read<Countries>("world-atlas/countries-50m.json");
  const { codeMappings } = read<Codes>("cldr-core/supplemental/codeMappings.json").supplemental;
  const codeOf = new Map(COUNTRIES.flatMap((code) => numericOf(codeMappings[code]?._numeric, code)));
  const points: Record<string, [number, number]> = {};
  const sizes: Record<string, number> = {};
  for (const { id, properties, geometry } of feature(world, world.objects.countries).features) {
    const code = id === undefined ? (properties.name === "Kosovo" ? "XK" : undefined) : codeOf.get(String(id));
    if (code === undefined) continue;
    const { middle, size } = largestOf(geometry);
    // Some territories stand apart under the number of their state: the state's own land counts.
    if (size <= (sizes[code] ?? -1)) continue;
    sizes[code] = size;
    points[code] = middle;
  }
  return JSON.stringify({ land, points: Object.fromEntries(Object.entries(points).sort()) });
}

const numericOf = (numeric: string | undefined, code: string): [string, string][] =>
  numeric === undefined ? [] : [[numeric, code]];

function largestOf(geometry: GeoJSON.Geometry): { middle: [number, number]; size: number } {
  const pieces =
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
  const polygons = pieces.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const largest = polygons.sort((a, b) => boxOf(b) - boxOf(a))[0];
  const [longitude, latitude] = geoCentroid(largest ?? geometry);
  const middle: [number, number] = [Math.round(longitude * 10) / 10, Math.round(latitude * 10) / 10];
  return { middle, size: largest === undefined ? 0 : boxOf(largest) };
}

/** Width times height of a piece: enough to tell the mainland from its islands. */
function boxOf({ coordinates }: { coordinates: number[][][] }): number {
  const [ring = []] = coordinates;
  const [x, y] = [ring.map(([longitude = 0]) => longitude), ring.map(([, latitude = 0]) => latitude)];
  return (Math.max(...x) - Math.min(...x)) * (Math.max(...y) - Math.min(...y));
}
