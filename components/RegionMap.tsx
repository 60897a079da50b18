import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CountryMore } from "../lib/advise/country-shape.ts";
import type { Words } from "../lib/words/words.ts";
import type { MapPicture } from "./MapPicture.tsx";
import type { Outlines } from "./map-outlines.ts";

interface RegionMapProps {
  map: NonNullable<CountryMore["map"]>;
  words: Words;
  outlines: () => Promise<Outlines>;
}

type Loaded = { Picture: ComponentType<Parameters<typeof MapPicture>[0]>; outlines: Outlines };

/** The map, once it is there: its outlines and what draws them come only when a dossier that has one is open. */
export function RegionMap({ map, words, outlines }: RegionMapProps) {
  const [loaded, setLoaded] = useState<Loaded | "failed" | null>(null);
  useEffect(() => {
    let current = true;
    Promise.all([import("./MapPicture.tsx"), outlines()]).then(
      ([module, read]) => current && setLoaded({ Picture: module.MapPicture, outlines: read }),
      () => current && setLoaded("failed"),
    );
    return () => {
      current = false;
    };
  }, []);
  if (loaded === "failed") return <p class="t-small quiet mt8">{words.t("mapFailed")}</p>;
  if (loaded === null) return <div class="mapWait mt8" />;
  return <loaded.Picture map={map} words={words} outlines={loaded.outlines} />;
}
