import { EditionGone, openReadStore } from "../../lib/store/read-store.ts";

/**
 * Runs in a page of the extension: reads the list in use so many times while others take editions. Each edition of the
 * test has as many projects as its list says, all in one country; a reader that finds another number saw two editions.
 */
export interface Probes {
  read: number;
  /** The edition went while it was read: told, and read again. */
  gone: number;
  editions: number[];
  mixed: string[];
}

async function probe(count: number, country: string): Promise<Probes> {
  const store = await openReadStore();
  const probes: Probes = { read: 0, gone: 0, editions: [], mixed: [] };
  const editions = new Set<number>();
  const reader = async () => {
    while (probes.read < count) {
      probes.read++;
      try {
        const edition = await store.current();
        if (edition === null) continue;
        const [info, projects] = await Promise.all([edition.info(), edition.projectsOfCountry(country)]);
        const again = await edition.projects(projects.map(({ id }) => id));
        editions.add(info.serial);
        const seen = [info.projects, projects.length, again.length];
        if (info.origin === "feed" && new Set(seen).size > 1) probes.mixed.push(`${info.serial}: ${seen.join()}`);
      } catch (error) {
        if (!(error instanceof EditionGone)) throw error;
        probes.gone++;
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  probes.editions = [...editions].sort((one, other) => one - other);
  return probes;
}

Object.assign(globalThis, { probe });
