import { runOwnScript } from "../../lib/browser/own-script.ts";
import { tellPagesOfEdition } from "../../lib/browser/tabs.ts";
import type { DeskTakeOutcome } from "../take-list/desk-edition.ts";
import type { TakeListScript } from "../take-list/index.ts";

/** Puts an edition into use in this browser, and tells every page that was read. */
export async function useHere(edition: unknown): Promise<DeskTakeOutcome> {
  const own = globalThis as TakeListScript;
  if (own.takeDeskEdition === undefined) await runOwnScript("/take-list.js");
  if (own.takeDeskEdition === undefined) return { kind: "failed", name: "NoScript" };
  const outcome = await own.takeDeskEdition(edition);
  if (outcome.kind === "taken") void tellPagesOfEdition();
  return outcome;
}
