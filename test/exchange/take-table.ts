import { importFile } from "../../lib/exchange/import-file.ts";
import type { ImportOptions } from "../../lib/exchange/imported.ts";
import { edition, organisation } from "../search/editions.ts";
import { organisations } from "./made-truth.ts";

const base = edition({
  organisations: organisations.map(([id, name, acronym]) => organisation(id, name, { acronym: acronym || null })),
});
const options: ImportOptions = { name: "list.csv", format: "auto", publisher: "p", base, today: "2026-11-21" };
export const take = (text: string | Uint8Array, more: Partial<ImportOptions> = {}) =>
  importFile(typeof text === "string" ? new TextEncoder().encode(text) : text, { ...options, ...more });
export type Taken = Awaited<ReturnType<typeof take>>;
export const faults = ({ problems }: Taken) => problems.map(({ row, field, code }) => [row ?? null, field, code]);

export const head = "Title,Recipient,Country,Amount,Start Date,End Date";
export const row = (
  changes: Partial<Record<"title" | "recipient" | "country" | "amount" | "start" | "end", string>> = {},
) =>
  Object.values({
    ...{
      title: "Safe return",
      recipient: "IOM",
      country: "Kenya",
      amount: "5000",
      start: "2021-10-01",
      end: "2022-09-30",
    },
    ...changes,
  }).join(",");
