import type { Problem } from "../list/problem.ts";
import { show } from "../list/show.ts";
import { CORRECTED_FIELDS, type Correction, LONGEST_REASON, LONGEST_SAID } from "./correction.ts";
import { Door, isRecord, readSmallJson } from "./door.ts";

/** Corrections that could be read, and what keeps the others out. */
export interface CorrectionFile {
  corrections: Correction[];
  problems: Problem[];
}

const MOST_BYTES = 10 * 1024 * 1024;
const MOST = 5_000;

/** Corrections in a file: one alone or a list of them. Null where the file is something else. */
export function readCorrectionFile(bytes: Uint8Array): CorrectionFile | null {
  return parseCorrections(readSmallJson(bytes, MOST_BYTES));
}

/** The same of a value. Each is read on its own: one that is broken keeps no other out. */
export function parseCorrections(input: unknown): CorrectionFile | null {
  const rows = Array.isArray(input) ? input : [input];
  if (!rows.some((row) => isRecord(row) && row.kind === "sightline-correction")) return null;
  const problems: Problem[] = [];
  if (rows.length > MOST)
    problems.push({
      row: "file",
      field: "",
      message: `It holds ${rows.length} corrections; the first ${MOST} were read.`,
    });
  const corrections = rows.slice(0, MOST).flatMap((row, index) => {
    const before = problems.length;
    const read = readCorrection(row, (field, message) =>
      problems.push({ row: `corrections[${index}]`, field, message }),
    );
    return read !== null && problems.length === before ? [read] : [];
  });
  return { corrections, problems };
}

function readCorrection(row: unknown, tell: (field: string, message: string) => void): Correction | null {
  if (!isRecord(row)) {
    tell("", `A correction is an object, not ${show(row)}.`);
    return null;
  }
  const door = new Door(row, tell);
  door.is("kind", "sightline-correction");
  door.is("version", 1);
  const edition = door.within("edition");
  const read: Correction = {
    kind: "sightline-correction",
    version: 1,
    edition: { serial: edition?.whole("serial", 1, Number.MAX_SAFE_INTEGER) ?? 0, asOf: edition?.date("asOf") ?? "" },
    project: door.id("project"),
    field: door.one("field", CORRECTED_FIELDS),
    shown: door.text("shown", LONGEST_SAID),
    says: door.text("says", LONGEST_SAID),
    reason: door.text("reason", LONGEST_REASON),
    source: door.source("source"),
  };
  edition?.nothingElse();
  door.nothingElse();
  if (read.edition.serial === 0 || read.edition.asOf === "")
    tell("edition", "A correction says in which edition it was seen: its serial and its date.");
  if (read.project === null && read.field !== null) tell("field", "It names a field and no project.");
  if (read.says === "" && read.reason === "") tell("says", "It says neither what is right nor what is wrong.");
  return read;
}
