import { packGazetteer } from "../../lib/recognise/gazetteer.ts";

/** A gazetteer that knows no name at all. */
export const gazetteer: ArrayBuffer = packGazetteer({
  folds: new Uint16Array(65_536),
  entries: [],
  organisations: [],
}).buffer;
