/**
 * Hosts of United States missions that speak for several countries or do not follow the country's code. General knowledge of 2023 and
 * 2024, to be checked before relying on one; all other embassies are `<country code>.usembassy.gov`.
 */
export const MISSION_HOSTS: Record<string, string> = {
  "bb.usembassy.gov": "BB AG DM GD KN LC VC",
  "fj.usembassy.gov": "FJ KI NR TO TV",
  "pg.usembassy.gov": "PG SB VU",
  "nz.usembassy.gov": "NZ CK NU",
  "sn.usembassy.gov": "SN GW",
  "ga.usembassy.gov": "GA ST",
  "mu.usembassy.gov": "MU SC",
  "mg.usembassy.gov": "MG KM",
  "it.usembassy.gov": "IT SM",
  "es.usembassy.gov": "ES AD",
  "ch.usembassy.gov": "CH LI",
  "fr.usembassy.gov": "FR MC",
  "uk.usembassy.gov": "GB",
  "www.ait.org.tw": "TW",
  "hk.usconsulate.gov": "HK MO",
  "cw.usconsulate.gov": "CW AW BQ SX",
  "bm.usconsulate.gov": "BM",
};
