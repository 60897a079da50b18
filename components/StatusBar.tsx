import type { EditionInfo } from "../lib/list/reader.ts";
import type { Words } from "../lib/words/words.ts";
import { ageInDays, STALE_AFTER } from "./age.ts";
import { Icon } from "./Icon.tsx";

interface StatusBarProps {
  words: Words;
  /** Null while the list is being opened. */
  info: EditionInfo | null;
  /** Today, ISO. */
  today: string;
  online: boolean;
  /** Words of the button at the end; null: none. */
  details: string | null;
  onDetails?: () => void;
}

/** Which edition this is and how old, and whether the browser is offline. */
export function StatusBar({ words, info, today, online, details, onDetails }: StatusBarProps) {
  const stale = info !== null && (ageInDays(info.asOf, today) ?? 0) > STALE_AFTER;
  return (
    <div class="statusbar">
      <Icon name={online ? (stale ? "clock" : "info") : "offline"} />
      <span>
        {online ? null : `${words.t("statusOffline")} · `}
        {info === null ? words.t("statusOpening") : editionLine(words, info, today)}
      </span>
      <span class="sp" />
      {details === null ? null : (
        <button type="button" class="btn link noprint" onClick={onDetails}>
          {details}
        </button>
      )}
    </div>
  );
}

/** "Edition 1, 21 Nov 2026 · today". */
export function editionLine(words: Words, info: EditionInfo, today: string): string {
  const edition = words.t("statusEdition", { serial: String(info.serial), date: words.date(info.asOf) });
  return `${edition} · ${ageInWords(words, info.asOf, today)}`;
}

export function ageInWords(words: Words, asOf: string, today: string): string {
  const days = ageInDays(asOf, today);
  if (days === null) return words.t("statusAgeUnknown");
  if (days <= 0) return words.t("statusAgeToday");
  return words.t("statusAgeDays", { count: days });
}
