import { nextEdition } from "./next.ts";
import type { FeedPorts } from "./ports.ts";
import { compositionOf, type FeedState, type HeldPart } from "./state.ts";

/** Puts what is left into use; where nothing is, or it cannot be, the starter list comes back. */
export async function takeRest(ports: FeedPorts, parts: HeldPart[], serial: number): Promise<FeedState["taken"]> {
  const wish = { parts, serial, partial: true, replaces: true, change: null, edition: null };
  const answer = parts.length === 0 ? null : await ports.take(nextEdition(ports, wish));
  if (answer?.kind === "taken") return { serial, parts: compositionOf(parts) };
  await ports.withdraw();
  return { serial, parts: "" };
}
