import { pattern } from "../list/pattern.ts";
import { isTypedAs } from "./applicant-words.ts";
import { isNameAlone, meaningsIn } from "./label-words.ts";
import type { Reading } from "./reading.ts";
import { isApplicantLabel } from "./request-labels.ts";
import { ofLabel } from "./who-is-labelled.ts";
import { hasPost } from "./who-signs.ts";

type Field = Reading["fields"][number];

/** What stands under such a heading is said of somebody else. */
const OF_OTHERS = pattern(
  String.raw`^[\d\s.)§-]*(?:(?:first|second|proposed|planned|local|other|autres?|otr[oa]s|outr[oa]s|list of|liste des) )*(?:sub-?\s?(?:award|grant|recip|contract|convenio|donat|benefic|venci?[oó]ns? a)|sous-(?:b[ée]n|subv|trait|récip)|(?:implementing |project )?partners(?!\p{L})|(?:local|implementing|project|delivery) partner(?!\p{L})|(?:lokale|örtliche)[rns]? (?:projekt|durchführungs)?(?:träger|partner)|(?:durchführungs|projekt)partner|partenaire (?:local|d['’]exécution|de mise)|(?:socio|aliado|contraparte) (?:local|implement)|parceiro (?:local|implement)|партн[её]р|partenaires|socios(?!\p{L})|parceiros|co-?applicants|previous|prior|past (?:award|grant|perf|project)|referees|references|références|referencias|referências|donors|donantes|doadores|bailleurs|suppliers|fournisseurs|proveedores|fornecedores)`,
  "iu",
);
const BODY = pattern(
  String.raw`organi[sz]|institu|entit|entidad|associa|asocia|(?<!\p{L})(?:ngo|ong|cso|osc)(?!\p{L})|организац|организа|منظمة`,
  "iu",
);

/** A box whose label alone does not tell whose it is, called as the heading above it says. */
export function calledInFull(field: Field): Field {
  const { label, value, under = "" } = field;
  if (under === "") return field;
  if (isApplicantLabel(label)) return OF_OTHERS().test(under) && isOfOthers(under) ? { ...field, label: under } : field;
  if (!isNameAlone(label)) return field;
  const isOther = OF_OTHERS().test(under);
  if (isOther && isOfOthers(under)) return { ...field, label: under };
  const asker = isApplicantLabel(under) ? under : askerIn(under);
  const isNamed = asker !== undefined && !isOther && !hasPost(value) && !SHORT.test(label);
  const isBody = BODY().test(under) || meaningsIn(value).includes("namedBody") || !isTypedAs.person(value);
  return isNamed && isBody ? { ...field, label: `${asker}: ${label}` } : field;
}

const SHORT = /sigl|acron/i;
const LETTERS = pattern(String.raw`[^\p{L}\p{M}]+`, "u");

/** The word for who asks in "Information on the applicant". */
function askerIn(heading: string): string | undefined {
  const said = meaningsIn(heading);
  if (said.includes("partner") || said.includes("responsible") || isOfOthers(heading)) return undefined;
  return heading.split(LETTERS()).find((word) => meaningsIn(word).includes("asker"));
}

const isOfOthers = (heading: string): boolean => (ofLabel(heading)[0]?.points ?? 0) < 0;
