import { isPossibleDate } from "../../lib/list/dates.ts";
import type { Words } from "../../lib/words/words.ts";
import { type EditField, REFERENCES } from "./edit-fields.ts";

/**
 * What is wrong with what a form says in a field, as whoever types it needs to know it. Where nothing better is known,
 * the sentence of the check itself.
 */
export function wrongText({ field, kind }: EditField, typed: string, message: string, { t }: Words): string {
  const value = typed.trim();
  if (Object.hasOwn(REFERENCES, field) && value !== "") return t("deskFormUnknown", { value });
  if (value === "") return t("deskFormNeeded");
  if (field === "mailbox") return t("deskWhyNoMailbox");
  switch (kind) {
    case "date":
      if (!/^\d{4}(-\d\d){0,2}$/.test(value)) return t("deskFormDate");
      return isPossibleDate(value) ? t("deskFormOrder") : t("deskFormNoDay");
    case "countries":
      return t("deskFormCountry");
    case "number":
      return /^[\d\s,.$]+$/.test(value) ? message : t("deskFormNumber");
    default:
      return message;
  }
}
