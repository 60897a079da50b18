import type { Project } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Editable } from "./edit-fields.ts";
import { moneyText, valueText } from "./sentences.ts";

/** A record of a table in two lines. */
export function rowLine(
  table: Editable,
  row: Record<string, unknown>,
  names: Record<string, string>,
  words: Words,
): { name: string; text: string } {
  const text = (field: string) => (isBlank(row[field]) ? "" : valueText(field, row[field], words, names));
  const join = (...parts: string[]) => parts.filter(Boolean).join(" · ");
  const period = (from: string, to: string) => [text(from), text(to)].filter(Boolean).join(" – ");
  switch (table) {
    case "projects":
      return {
        name: text("title") || join(text("implementer"), text("countries")) || String(row.id),
        text: join(
          text("title") === "" ? "" : text("implementer"),
          text("countries"),
          period("start", "end"),
          moneyText({ amounts: [], printed: {}, ...row } as Pick<Project, "amounts" | "printed">, words),
        ),
      };
    case "contacts":
      return {
        name: String(row.role),
        text: join(
          text("office"),
          words.t(`deskState${stateKey(String(row.state))}`),
          text("mailbox"),
          period("validFrom", "validTo"),
        ),
      };
    case "offices":
      return {
        name: String(row.name),
        text: join(text("department"), period("validFrom", "validTo"), text("successor")),
      };
    case "countryFacts":
      return {
        name: words.country(String(row.country)),
        text: join(
          words.t(`deskFact${capital(String(row.kind))}`),
          row.year == null ? "" : String(row.year),
          text("value"),
        ),
      };
    case "plans":
      return {
        name: String(row.title),
        text: join(
          text("funder"),
          text("countries"),
          row.fiscalYear == null ? "" : String(row.fiscalYear),
          moneyRange(row, words),
          text("decides"),
          text("owner"),
        ),
      };
    case "calls":
      return { name: String(row.title), text: join(text("number"), period("opens", "closes"), text("countries")) };
  }
}

/** Both ends equal are one sum. */
function moneyRange({ usdFrom, usdTo }: Record<string, unknown>, words: Words): string {
  const ends = [...new Set([usdFrom, usdTo])].filter((usd) => typeof usd === "number");
  if (ends.length === 2) return ends.map((usd) => words.money(usd)).join(" – ");
  const [usd] = ends;
  if (usd === undefined) return "";
  if (usdFrom === usdTo) return words.money(usd);
  return words.t(usdTo == null ? "plannedFrom" : "plannedUpTo", { amount: words.money(usd) });
}

const isBlank = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const stateKey = (state: string) => capital(state).replace("-", "");
