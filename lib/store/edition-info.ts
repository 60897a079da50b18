import type { EditionInfo } from "../list/reader.ts";
import type { Edition } from "../list/schema.ts";
import type { TakeOptions } from "./take-outcome.ts";

export function infoOf(edition: Edition, { origin, now }: Pick<TakeOptions, "origin" | "now">): EditionInfo {
  const { serial, asOf, marking, partial, publishers, projects, organisations } = edition;
  return {
    serial,
    asOf,
    marking,
    partial,
    publishers,
    projects: projects.length,
    organisations: organisations.length,
    takenAt: now,
    origin,
  };
}
