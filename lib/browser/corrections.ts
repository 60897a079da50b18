import * as v from "valibot";
import { defineList } from "./define-setting.ts";

const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/));
const said = v.pipe(v.string(), v.maxLength(20_000));

/** What a reader wrote down as wrong or missing, in the form in which whoever keeps the list reads it. */
const correction = v.strictObject({
  kind: v.literal("sightline-correction"),
  version: v.literal(1),
  edition: v.strictObject({ serial: v.pipe(v.number(), v.integer(), v.minValue(1)), asOf: date }),
  project: v.nullable(v.pipe(v.string(), v.maxLength(128))),
  field: v.nullable(
    v.picklist([
      "title",
      "implementer",
      "subrecipients",
      "countries",
      "funder",
      "account",
      "amounts",
      "start",
      "end",
      "focus",
      "programme",
      "awardNumber",
      "assistanceListing",
      "summary",
    ]),
  ),
  shown: said,
  says: said,
  reason: v.pipe(v.string(), v.maxLength(2_000)),
  source: v.nullable(
    v.strictObject({
      url: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
      title: v.nullable(said),
      asOf: v.nullable(date),
    }),
  ),
});
export type KeptCorrection = v.InferOutput<typeof correction>;

/** How many are kept; a person who has so many hands them in first. */
export const MOST_CORRECTIONS = 500;

/** Corrections that the person wrote and has not cleared, the oldest first. */
export const corrections = defineList(
  "corrections",
  (stored): stored is KeptCorrection => v.is(correction, stored),
  MOST_CORRECTIONS,
);

/** Adds those that are not there yet, word for word; false where there is no room for all of them. */
export async function keepCorrections(added: readonly KeptCorrection[]): Promise<boolean> {
  let fits = true;
  await corrections.update((all) => {
    const known = new Set(all.map(textOf));
    const fresh = added.filter((each) => !known.has(textOf(each)));
    fits = all.length + fresh.length <= MOST_CORRECTIONS;
    return [...all, ...fresh].slice(0, MOST_CORRECTIONS);
  });
  return fits;
}

/** All of a correction in one order: the browser's storage gives fields back in another than they had. */
const textOf = ({ edition, project, field, shown, says, reason, source }: KeptCorrection): string =>
  JSON.stringify([
    [edition.serial, edition.asOf],
    [project, field, shown, says, reason],
    source === null ? null : [source.url, source.title, source.asOf],
  ]);
