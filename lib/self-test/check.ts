/** The parts that are tested, in the order in which they are shown. */
export const AREAS = ["recognition", "search", "list", "trust"] as const;
export type Area = (typeof AREAS)[number];

export interface Check {
  area: Area;
  /** Catalogue key of the sentence that says what is held. */
  sentence: string;
  passed: boolean;
  /** What came instead, in a few words of ours; empty where it passed. */
  found: string;
}

/** Where the answer is the expected one, word for word. */
export const equal = (area: Area, sentence: string, found: unknown, expected: unknown): Check => {
  const text = JSON.stringify(found) ?? "undefined";
  const passed = text === JSON.stringify(expected);
  return { area, sentence, passed, found: passed ? "" : text.slice(0, 200) };
};

/** A test that throws has failed, and the others go on. */
export async function tried(area: Area, sentence: string, work: () => Check | Promise<Check>): Promise<Check> {
  try {
    return await work();
  } catch (error) {
    return { area, sentence, passed: false, found: error instanceof Error ? error.name : "Error" };
  }
}
