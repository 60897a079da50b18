import { pattern } from "../list/pattern.ts";
import { calledInFull } from "./label-under.ts";
import type { Reading } from "./reading.ts";
import { type Labelled, labelledValues } from "./request-fields.ts";
import { labelOf, type RequestLabel } from "./request-labels.ts";
import { hasPost, isCalled, isMessage, signsOnly } from "./who-signs.ts";

/** Characters of main text, and of a line, in which labels are looked for. */
const LOOKED_AT = 30_000;
const LONGEST_LINE = 300;
/** Words of the longest label, and letters by which a value is known again. */
const MOST_WORDS = 14;
const BEGINNING = 30;
/** Stands where a line was that tells nothing, so that what is above it and below it stay apart. */
const APART = "·";

/** Does this value of this label only sign or file for who asks? */
type IsFiler = (label: string, value: string) => boolean;

const ASKS_BENEATH = pattern(
  String.raw`(?<!\p{L})(?:sub-?(?:award|grant|contract|recipient|agreement)s?|sous-?(?:subvention|bénéficiaire)|sub-?(?:subvención|donación|subvenção|doação|convenio)) (?:request|application|proposal|applicant|form|demande|solicitud|pedido)|(?:request|application|proposal|demande|solicitud|pedido) (?:for |de |d['’]une? |of )?(?:an? )?(?:sub-?(?:award|grant|subvención|donación|subvenção)|sous-?subvention)`,
  "iu",
);
const ABOVE_IT =
  /^(?:prime|lead|main|pass-through)\b(?! applicant)|^(?:principal|titulaire|titular) (?:recipient|grantee|awardee)/i;

/** Labels that name somebody. */
const NAMING: RequestLabel[] = ["applicant", "doer", "sender"];

/** What tells who asks: as it was read and found labelled, but for labels alone and what was taken for their values. */
export function tellsWho(reading: Reading, labelled: Labelled): { reading: Reading; labelled: Labelled } {
  // A person with a post applies for whoever another box names.
  const namesOther = ["applicant", "doer"].some((kind) =>
    labelled.get(kind as RequestLabel)?.some(({ value }) => !hasPost(value)),
  );
  // Who asks for a part of another's award is not the one that has it.
  const isBeneath = [reading.title, ...reading.headings.slice(0, 3).map(({ text }) => text)].some((head) =>
    ASKS_BENEATH().test(head),
  );
  const isFiler: IsFiler = (label, value) =>
    (isBeneath && ABOVE_IT.test(label)) ||
    signsOnly(label, value) ||
    (namesOther && hasPost(value) && labelOf(label) === "applicant");
  const bare = withoutLabelLines(reading, isFiler);
  const naming = bare === reading ? labelled : labelledValues(bare, true);
  const told = new Map([...labelled].filter(([kind]) => !NAMING.includes(kind)));
  for (const kind of NAMING) {
    const rows = (naming.get(kind) ?? []).filter(
      ({ label, value }) => !isFiler(label, value) && (kind === "sender" || !(isMessage(value) || isCalled(label))),
    );
    if (rows.length > 0) told.set(kind, rows);
  }
  return { reading: bare, labelled: told };
}

/**
 * The reading without lines that are nothing but the heads of a table's columns, or labels whose values stand elsewhere:
 * in their boxes, which the fields have, or nowhere, where nobody has filled them. What stands next to such a line, often
 * another label, is not its value.
 */
function withoutLabelLines(reading: Reading, isFiler: IsFiler): Reading {
  const heads = reading.heads ?? [];
  if (reading.fields.length === 0 && heads.length === 0) return reading;
  const end = Math.min(reading.mainLength, LOOKED_AT);
  let main = `\n${reading.text.slice(0, end)}\n`;
  for (const row of heads) main = main.replace(`\n${row.join("\n")}\n`, () => `\n${row.map(() => APART).join("\n")}\n`);
  const called = reading.fields.map(calledInFull);
  // A label whose meaning is another one's in the text has its value in its box alone.
  const shown = reading.fields.map((field, at) =>
    called[at] === field && !isFiler(field.label, field.value) ? field : { ...field, value: "" },
  );
  main = apart(main.slice(1, -1).split("\n"), shown).join("\n");
  const fields = called.filter(({ label, value }) => !isFiler(label, value));
  if (main === reading.text.slice(0, end) && fields.every((field, at) => field === reading.fields[at])) return reading;
  return {
    ...reading,
    fields,
    text: main + reading.text.slice(end),
    mainLength: reading.mainLength - end + main.length,
  };
}

function apart(lines: string[], fields: Reading["fields"]): string[] {
  const values = new Map<string, string[]>();
  for (const { label, value } of fields) {
    const key = keyOf(label);
    if (/\p{L}/u.test(key)) values.set(key, [...(values.get(key) ?? []), value]);
  }
  const keys = lines.map((line) => (line.length <= LONGEST_LINE ? keyOf(line) : ""));
  const times = new Map<string, number>();
  for (const key of keys) if (values.has(key)) times.set(key, (times.get(key) ?? 0) + 1);
  return lines.map((line, at) => {
    const key = keys[at]!;
    const own = values.get(key);
    if (own === undefined) return isOfSeveral(key, values) ? APART : line;
    // The same words may stand elsewhere, without a box.
    if (times.get(key)! > own.length) return line;
    const below = lines.slice(at + 1, at + 3).find((text) => text.trim() !== "") ?? "";
    return own.some((value) => value !== "" && below.includes(value.slice(0, BEGINNING))) ? line : APART;
  });
}

/** "Name Legal form Address": labels of several boxes that stand in one line. */
function isOfSeveral(key: string, labels: ReadonlyMap<string, unknown>): boolean {
  const words = key === "" ? [] : key.split(" ");
  let found = 0;
  for (let at = 0; at < words.length; found++) {
    let end = Math.min(words.length, at + MOST_WORDS);
    while (end > at && !labels.has(words.slice(at, end).join(" "))) end--;
    if (end === at) return false;
    at = end;
  }
  return found > 1;
}

/** In small letters, without the marks of a box that must be filled. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s:：*]+/g, " ")
    .trim();
