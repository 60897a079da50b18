import { useId, useMemo, useRef } from "preact/hooks";
import type { CountryMore } from "../lib/advise/country-shape.ts";
import type { Words } from "../lib/words/words.ts";
import { labelOf, mapGeometry } from "./map-geometry.ts";
import type { Outlines } from "./map-outlines.ts";
import { useWidth } from "./use-width.ts";

interface MapPictureProps {
  map: NonNullable<CountryMore["map"]>;
  words: Words;
  outlines: Outlines;
}

/** Land and marks: a square for the country, a circle for each that shares awards with it. */
export function MapPicture({ map, words, outlines }: MapPictureProps) {
  const figure = useRef<HTMLElement>(null);
  const id = useId();
  const width = useWidth(figure, 368);
  const geometry = useMemo(() => mapGeometry(map.places, outlines, width), [map.places, outlines, width]);
  const { height, land, marks, unplaced } = geometry;
  const own = marks.find((mark) => mark.own);
  const label = own === undefined ? null : labelOf(own, geometry);
  return (
    <figure class="mt8" ref={figure}>
      <svg
        class="ch map"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{map.heading}</title>
        <desc id={`${id}-d`}>{map.description}</desc>
        <path class="land" d={land} />
        {marks.map(({ country, own: mine, x, y, r }) =>
          mine ? (
            <rect key={country} class="here" x={x - r} y={y - r} width={2 * r} height={2 * r} />
          ) : (
            <circle key={country} class="with" cx={x} cy={y} r={r} />
          ),
        )}
        {label === null ? null : (
          <text class="lab" x={label.x} y={label.y} text-anchor={label.anchor}>
            {own?.name}
          </text>
        )}
      </svg>
      <p class="key">
        <span>
          <svg class="map" width="12" height="12" aria-hidden="true">
            <rect class="here" x="1" y="1" width="10" height="10" />
          </svg>
          {words.t("mapHere")}
        </span>
        {marks.length > 1 ? (
          <span>
            <svg class="map" width="12" height="12" aria-hidden="true">
              <circle class="with" cx="6" cy="6" r="4.500" />
            </svg>
            {words.t("mapShares")}
          </span>
        ) : null}
      </p>
      <figcaption class="t-small quiet mt4">
        {words.t("mapNote")}
        {unplaced.length === 0 ? null : ` ${words.t("mapUnplaced", { countries: words.list(unplaced) })}`}
      </figcaption>
    </figure>
  );
}
