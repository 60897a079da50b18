import type { Words } from "../../lib/words/words.ts";
import type { Kept } from "./use-kept.ts";

/** "1.4 MB of 83 GB" and "1,203 rows". */
export function storageLines({ used, quota, rows }: Pick<Kept, "used" | "quota" | "rows">, words: Words): string[] {
  const { t } = words;
  const size =
    used === null || quota === null
      ? t("optionsStorageUnknown")
      : t("optionsStorageOf", { used: sizeOf(used, words), quota: sizeOf(quota, words) });
  return [size, t("optionsRows", { count: rows })];
}

/** As the person's language writes it. */
function sizeOf(bytes: number, { language }: Words): string {
  const [unit, value] = bytes < 1e9 ? ["megabyte", bytes / 1e6] : ["gigabyte", bytes / 1e9];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}
