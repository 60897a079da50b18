import type { Reading } from "./reading.ts";
import { isApplicantLabel } from "./request-labels.ts";
import { ofLabel } from "./who-is-labelled.ts";

/** Records print their boxes beside the text: labels there whose value stands below or behind. */
export function besideMain({ text, mainLength }: Reading): [string, string][] {
  const lines = text
    .slice(mainLength, mainLength + 3_000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 80);
  return lines.flatMap((line, at): [string, string][] => {
    const [, label = line, behind = ""] = /^([^:]{3,60}?)(?:: | [–—] )(.{3,160})$/.exec(line) ?? [];
    const value = behind || (lines[at + 1] ?? "");
    return label.length < 60 &&
      value.length > 2 &&
      value.length < 160 &&
      ofLabel(label).length > 0 &&
      isApplicantLabel(label)
      ? [[label, value]]
      : [];
  });
}
