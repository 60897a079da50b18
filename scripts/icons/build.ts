/**
 * Draws the toolbar and store icons from logo.svg: `npx node scripts/icons/build.ts`. Their files are kept in
 * public/icon, because a build needs them and they change once in years.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { png } from "./png.ts";

interface Shape {
  covers(x: number, y: number): boolean;
  colour: [number, number, number];
  opacity: number;
}

/** Samples along each side of a pixel. */
const SAMPLES = 8;
/** The logo's own units. */
const VIEW = 16;

const logo = shapesOf(readFileSync(new URL("logo.svg", import.meta.url), "utf8"));
const dot = (r: number, colour: Shape["colour"]): Shape => ({ covers: inCircle(12.5, 12.5, r), colour, opacity: 1 });
// Only past projects here: a grey dot, in a ring of its own so that it stands off the tile.
const past = [...logo, dot(3.5, [255, 255, 255]), dot(2.5, [113, 118, 122])];

const target = new URL("../../public/icon/", import.meta.url);
mkdirSync(target, { recursive: true });
for (const size of [16, 32, 48, 128]) writeFileSync(new URL(`${size}.png`, target), png(size, draw(size, logo)));
for (const size of [16, 32]) writeFileSync(new URL(`past-${size}.png`, target), png(size, draw(size, past)));

/** The light logo's shapes, in drawing order. */
function shapesOf(svg: string): Shape[] {
  const tile: Shape["colour"] = [0x1a, 0x44, 0x80];
  return [...svg.matchAll(/<(rect|circle) ([^>]*)\/>/g)].map(([, kind, attributes = ""]) => {
    const value = (name: string, otherwise = 0) =>
      Number(new RegExp(`(?<![a-z])${name}="([^"]*)"`).exec(attributes)?.[1] ?? otherwise);
    const covers =
      kind === "circle"
        ? inCircle(value("cx"), value("cy"), value("r"))
        : inRectangle(value("x"), value("y"), value("width"), value("height"), value("rx"));
    return { covers, colour: attributes.includes("tile") ? tile : [255, 255, 255], opacity: value("opacity", 1) };
  });
}

function inCircle(cx: number, cy: number, r: number): Shape["covers"] {
  return (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
}

function inRectangle(left: number, top: number, width: number, height: number, r: number): Shape["covers"] {
  return (x, y) => {
    if (x < left || y < top || x > left + width || y > top + height) return false;
    const nearX = Math.min(Math.max(x, left + r), left + width - r);
    const nearY = Math.min(Math.max(y, top + r), top + height - r);
    return (x - nearX) ** 2 + (y - nearY) ** 2 <= r * r || r === 0;
  };
}

function draw(size: number, shapes: Shape[]): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) pixels.set(pixelAt(x, y, size, shapes), (y * size + x) * 4);
  return pixels;
}

function pixelAt(x: number, y: number, size: number, shapes: Shape[]): number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const { covers, colour, opacity } of shapes) {
    const part = opacity * coverage(x, y, size, covers);
    const rest = alpha * (1 - part);
    const sum = part + rest;
    if (sum === 0) continue;
    red = (colour[0] * part + red * rest) / sum;
    green = (colour[1] * part + green * rest) / sum;
    blue = (colour[2] * part + blue * rest) / sum;
    alpha = sum;
  }
  return [red, green, blue, alpha * 255].map(Math.round);
}

/** The part of a pixel that a shape covers, 0 to 1. */
function coverage(x: number, y: number, size: number, covers: Shape["covers"]): number {
  let hits = 0;
  for (let row = 0; row < SAMPLES; row += 1)
    for (let column = 0; column < SAMPLES; column += 1) {
      const at = (pixel: number, sample: number) => ((pixel + (sample + 0.5) / SAMPLES) / size) * VIEW;
      if (covers(at(x, column), at(y, row))) hits += 1;
    }
  return hits / SAMPLES ** 2;
}
