/** Currencies that are written with the bare sign of the dollar, by the countries that have them. */
const dollars: Record<string, string> = {
  AR: "ARS",
  AU: "AUD",
  BZ: "BZD",
  CA: "CAD",
  CL: "CLP",
  CO: "COP",
  DO: "DOP",
  HK: "HKD",
  JM: "JMD",
  MX: "MXN",
  NI: "NIO",
  NZ: "NZD",
  SG: "SGD",
  TT: "TTD",
  TW: "TWD",
  UY: "UYU",
  ZW: "ZWL",
};

/** The same countries by the numbers that spreadsheets give to languages of places. */
const places: Record<number, string> = {
  1028: "TW",
  2058: "MX",
  3076: "HK",
  3081: "AU",
  3084: "CA",
  4100: "SG",
  4105: "CA",
  5129: "NZ",
  7178: "DO",
  8201: "JM",
  9226: "CO",
  10249: "BZ",
  11273: "TT",
  11274: "AR",
  12297: "ZW",
  13322: "CL",
  14346: "UY",
  15369: "HK",
  18441: "SG",
  19466: "NI",
};

/**
 * The currency of a dollar sign with a place, as spreadsheets write it: `1009` and `en-CA` are Canadian dollars. Null for
 * the United States, for places that have their dollar, and for what names no place.
 */
export function dollarOfPlace(place: string): string | null {
  const number = /^[0-9A-F]{3,8}$/i.test(place) ? Number.parseInt(place, 16) & 0xffff : null;
  const country = number === null ? /-([A-Z]{2})$/i.exec(place)?.[1]?.toUpperCase() : places[number];
  return (country !== undefined && dollars[country]) || null;
}
