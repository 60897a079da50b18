import { fold } from "../../list/fold.ts";
import type { Project } from "../../list/schema.ts";
import { sumOfTexts } from "./sum-of-texts.ts";

const LONGEST_NAME = 40;
const idShape = /^[a-z0-9][a-z0-9.-]{0,127}$/;

/** Ids of one file: made of what a record says, so that the same record has the same id in any place of the file. */
export class RecordIds {
  readonly #taken = new Set<string>();
  readonly #slugs = new Map<string, string>();

  /** An id that the file gives, where it has the shape of one and nobody has it yet. */
  claim(id: string): boolean {
    if (!idShape.test(id) || this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  isTaken(id: string): boolean {
    return this.#taken.has(id);
  }

  /** `2019-ke-ug-tz-unodc-1k3f9a`; where records say the very same, `before` counts the earlier ones. */
  make(
    project: Pick<Project, "countries" | "region" | "start" | "end" | "scope">,
    name: string,
    year: string | null,
    texts: Readonly<Partial<Record<string, string>>>,
  ): { id: string; before: number } {
    const place =
      project.countries.length > 0 ? project.countries.slice(0, 3).join("-") : (project.region ?? project.scope);
    const when = project.start?.slice(0, 4) ?? year ?? project.end?.slice(0, 4) ?? "undated";
    const slug = this.#slug(name);
    const base = `${when}-${place.toLowerCase()}${slug === "" ? "" : "-"}${slug}-${sumOfTexts(texts)}`;
    let id = base;
    let count = 1;
    while (this.#taken.has(id)) id = `${base}-${++count}`;
    this.#taken.add(id);
    return { id, before: count - 1 };
  }

  #slug(name: string): string {
    const known = this.#slugs.get(name);
    if (known !== undefined) return known;
    const slug = fold(name)
      .normalize("NFKD")
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, LONGEST_NAME)
      .replace(/^-+|-+$/g, "");
    if (this.#slugs.size < 20_000) this.#slugs.set(name, slug);
    return slug;
  }
}
