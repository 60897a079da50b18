import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { MapPlace } from "../lib/advise/country-shape.ts";
import type { Outlines } from "./map-outlines.ts";

export interface MapMark extends MapPlace {
  x: number;
  y: number;
  /** Radius of its mark. */
  r: number;
}

export interface MapGeometry {
  width: number;
  height: number;
  /** Path of all land in sight. */
  land: string;
  marks: MapMark[];
  /** Names of places without a point. */
  unplaced: string[];
}

/** No closer than this, so that a lone country is seen with what lies around it. */
const CLOSEST = 520;

/** Land and marks in `width` pixels, turned so that the places stand in the middle: none is cut by the world's edge. */
export function mapGeometry(places: MapPlace[], outlines: Outlines, width: number): MapGeometry {
  const height = Math.round(Math.min(width * 0.62, 320));
  const placed = places.filter(({ country }) => Object.hasOwn(outlines.points, country));
  const coordinates = placed.map(({ country }) => outlines.points[country]!);
  const projection = geoEqualEarth()
    .rotate([-middleLongitude(coordinates), 0])
    .fitExtent(
      [
        [20, 20],
        [width - 20, height - 20],
      ],
      { type: "MultiPoint", coordinates },
    );
  if (!(projection.scale() < CLOSEST)) {
    const latitudes = coordinates.map(([, latitude]) => latitude);
    const middle = latitudes.length === 0 ? 0 : (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
    projection
      .center([0, middle])
      .translate([width / 2, height / 2])
      .scale(CLOSEST);
  }
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const [object] = Object.values(outlines.land.objects);
  const path = geoPath(projection).digits(1);
  const land = object === undefined ? null : path(feature(outlines.land, object));
  const marks = placed.flatMap((place) => {
    const at = projection(outlines.points[place.country]!);
    return at === null ? [] : { ...place, x: round(at[0]), y: round(at[1]), r: place.own ? 6 : radius(place.awards) };
  });
  return {
    width,
    height,
    land: land ?? "",
    // The country itself lies on top.
    marks: marks.sort((a, b) => Number(a.own) - Number(b.own) || b.r - a.r),
    unplaced: places.filter((place) => !placed.includes(place)).map(({ name }) => name),
  };
}

/** Where a mark's name stands: its anchor, and how its text runs from there. */
export interface MapLabel {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** Of one letter of a name, in pixels: bold, 11 high. */
const LETTER = 6.8;
/** From a mark's middle to its name. */
const ASIDE = 11;

/** Beside, below or above the mark: wherever the name lies in the picture and hides the fewest other marks. */
export function labelOf(
  { x, y, name }: MapMark,
  { marks, width, height }: Pick<MapGeometry, "marks" | "width" | "height">,
): MapLabel {
  const long = name.length * LETTER;
  const half = long / 2;
  const places: (MapLabel & { left: number })[] = [
    { x: x + ASIDE, y: y + 4, anchor: "start", left: x + ASIDE },
    { x: x - ASIDE, y: y + 4, anchor: "end", left: x - ASIDE - long },
    { x, y: y + 20, anchor: "middle", left: x - half },
    { x, y: y - ASIDE, anchor: "middle", left: x - half },
  ];
  const costs = places.map(({ y: base, left }) => {
    const [top, bottom, right] = [base - 9, base + 3, left + long];
    if (left < 0 || right > width || top < 0 || bottom > height) return Number.POSITIVE_INFINITY;
    return marks.filter(
      (mark) =>
        !mark.own &&
        mark.x + mark.r > left &&
        mark.x - mark.r < right &&
        mark.y + mark.r > top &&
        mark.y - mark.r < bottom,
    ).length;
  });
  const { x: at, y: base, anchor } = places[costs.indexOf(Math.min(...costs))]!;
  return { x: round(at), y: round(base), anchor };
}

const round = (value: number) => Math.round(value * 10) / 10;
const radius = (awards: number) => Math.min(8, 3 + Math.sqrt(awards));

/** Mean of longitudes on the round earth: of 170 and -170 it is 180. */
function middleLongitude(coordinates: [number, number][]): number {
  const radians = coordinates.map(([longitude]) => (longitude * Math.PI) / 180);
  const x = radians.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = radians.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}
