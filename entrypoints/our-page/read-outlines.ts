import type { Outlines } from "../../components/map-outlines.ts";
import { packageFile } from "../../lib/browser/package-file.ts";

/** The map's land and points, from the package: no request leaves the browser. */
export async function readOutlines(): Promise<Outlines> {
  const response = await packageFile("/data/world.json");
  return response.json();
}
