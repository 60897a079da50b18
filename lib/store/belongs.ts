import type { Project, Region } from "../list/schema.ts";

/** Every organisation that a project names as implementer or sub-recipient, each once. */
export function organisationsOf({ implementer, subrecipients }: Project): string[] {
  return [...new Set([...(implementer === null ? [] : [implementer]), ...subrecipients])];
}

/** The region that stands for a project because it names no country. */
export function regionOf({ region, countries }: Project): Region | null {
  return countries.length === 0 ? region : null;
}

export const keyIn = (generation: number, value: string): string => `${generation}:${value}`;
