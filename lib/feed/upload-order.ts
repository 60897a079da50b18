/**
 * The order in which a host must receive a feed's files, so that whoever comes in the middle finds a whole one: data
 * first, then what names it, the timestamp last.
 */
export function uploadOrder(places: string[]): string[] {
  return [...places].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

function rank(place: string): number {
  if (place.startsWith("t/")) return /\.manifest\.bin$/.test(place) ? 1 : 0;
  if (place === "m/timestamp.json") return 9;
  const role = /^m\/\d+\.(.+)\.json$/.exec(place)?.[1];
  return role === undefined ? 2 : (({ targets: 4, snapshot: 5, root: 6 } as Record<string, number>)[role] ?? 3);
}

/** The one file that changes under its name. */
export const isMutable = (place: string): boolean => place === "m/timestamp.json";
