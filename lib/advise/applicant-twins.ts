import { fold } from "../list/fold.ts";
import type { ListReader } from "../list/reader.ts";
import type { Organisation } from "../list/schema.ts";
import type { AdviceContext } from "./context.ts";
import { organisationName } from "./names.ts";
import type { Note } from "./view.ts";

const MOST_NAMED = 3;

/**
 * A list may have one organisation under two ids. Other organisations with awards in the request's country whose name, or
 * one of whose other names, is one of this one's: told, never merged.
 */
export async function twinsNote(
  known: Organisation | undefined,
  country: string | null,
  reader: ListReader,
  { words }: AdviceContext,
): Promise<Note | null> {
  if (known === undefined || country === null) return null;
  const projects = await reader.projectsOfCountry(country);
  const ids = new Set(projects.flatMap(({ implementer, subrecipients }) => [implementer ?? "", ...subrecipients]));
  ids.delete("");
  ids.delete(known.id);
  const own = namesOf(known);
  const twins = (await reader.organisations([...ids])).filter((other) =>
    namesOf(other).some((name) => own.includes(name)),
  );
  if (twins.length === 0) return null;
  const named = twins.slice(0, MOST_NAMED).map((twin) => `${organisationName(twin)} (${twin.id})`);
  return {
    tone: "warn",
    strong: words.t("noteTwinsStrong", { count: twins.length }),
    text: words.t("noteTwins", { names: words.list(named), country: words.countryInText(country) }),
  };
}

const namesOf = ({ name, aliases }: Organisation): string[] => [name, ...aliases].map(fold).filter((one) => one !== "");
