import { parseEdition } from "../list/parse.ts";
import type { Edition } from "../list/schema.ts";
import { buildNameTable, type NameTable, openNameTable } from "../recognise/name-table.ts";
import { recognise } from "../recognise/recognise.ts";
import { buildIndex } from "../search/build.ts";
import { answersBetween, look } from "../search/look.ts";
import { openIndex } from "../search/open.ts";
import { type Check, equal, tried } from "./check.ts";
import { sampleList } from "./sample-list.ts";
import { type SampleReading, sampleReadings } from "./sample-readings.ts";
import { trustChecks } from "./trust-checks.ts";

export { AREAS, type Area, type Check } from "./check.ts";

/**
 * Recognition, search, the door of lists and the trust in signed ones, each tried on built-in samples with known answers.
 * It reads nothing that is kept and asks no network. `gazetteer` is the package's file of names.
 */
export async function selfTest(gazetteer: () => Promise<ArrayBuffer>): Promise<Check[]> {
  const edition = () => editionOf(sampleList);
  const opening = opened(gazetteer, edition);
  // Several samples wait for it; where it does not come, each says so.
  opening.catch(() => undefined);
  return Promise.all([
    ...sampleReadings.map((sample) =>
      tried("recognition", sample.sentence, async () => recognitionCheck(sample, await opening)),
    ),
    tried("search", "selfSearch", () => searchCheck("selfSearch", edition(), "sheltr acra", ["sample.1"])),
    tried("search", "selfFilter", () => searchCheck("selfFilter", edition(), "country:ke", ["sample.2"])),
    tried("list", "selfList", () => equal("list", "selfList", edition().projects.length, sampleList.projects.length)),
    tried("list", "selfBadList", () => equal("list", "selfBadList", fieldsOfBadList(), ["countries.0"])),
    ...trustChecks(),
  ]);
}

function editionOf(list: unknown): Edition {
  const parsed = parseEdition(list);
  if (!parsed.ok) throw new TypeError("the sample list is refused");
  return parsed.value;
}

const opened = async (gazetteer: () => Promise<ArrayBuffer>, edition: () => Edition): Promise<NameTable> =>
  openNameTable(buildNameTable(await gazetteer(), edition().organisations));

function recognitionCheck({ sentence, reading, expected }: SampleReading, table: NameTable): Check {
  const { kind, countries, applicant } = recognise(reading, table);
  const found = { kind, countries, applicant: applicant?.organisation ?? null };
  return equal("recognition", sentence, found, expected);
}

function searchCheck(sentence: string, edition: Edition, query: string, expected: string[]): Check {
  const index = openIndex(buildIndex(edition));
  if (index === null) return equal("search", sentence, "no index", expected);
  const found = look(index, query, { today: "2026-01-01", kinds: ["project"] });
  return equal(
    "search",
    sentence,
    answersBetween(index, found, 0, expected.length).map(({ id }) => id),
    expected,
  );
}

/** Where a list with a country that is none has problems. */
function fieldsOfBadList(): string[] {
  const [first, ...others] = sampleList.projects;
  const parsed = parseEdition({ ...sampleList, projects: [{ ...first, countries: ["Ghana"] }, ...others] });
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field);
}
