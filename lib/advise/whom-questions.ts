import type { Office } from "../list/schema.ts";
import type { QuestionId } from "./whom-shape.ts";

/** The questions in the order in which an officer asks them. */
export const QUESTIONS: readonly QuestionId[] = [
  "abroad",
  "coordinates",
  "investigates",
  "prosecutes",
  "protects",
  "home",
];

/** Functions that a list states as a class, in the words of the published table of roles and responsibilities. */
const CLASSES: Record<string, readonly QuestionId[]> = {
  investigates: ["investigates"],
  prosecutes: ["prosecutes"],
  "investigates/prosecutes": ["investigates", "prosecutes"],
  protects: ["protects"],
  "protects victims": ["protects"],
  "funds domestic": ["home"],
  "funds/implements domestic": ["home"],
  "funds international": ["abroad"],
  "funds/implements international": ["abroad"],
  coordinates: ["coordinates"],
  "policy/coordination": ["coordinates"],
};

const INVESTIGATES = /\binvestigat|\binterdict|\bdetects\b/i;
const PROSECUTES = /\bprosecut/i;
/** The list's own words for help to victims: certification, services, assistance, return. */
const PROTECTS =
  /\b(services?|assist\w*|protect\w*|certif\w*|reintegrat\w*|shelters?)\b[^.;]{0,80}\bvictims?\b|\bvictims?\b[^.;]{0,80}\b(services?|assist\w*|protect\w*)\b/i;

/**
 * Which questions an office answers, by what the list says it does. A class that names two functions is parted by the
 * office's own sentences, and stays both where they say neither. Nothing is concluded from an office's name.
 */
export function questionsOf({ functions }: Pick<Office, "functions">): QuestionId[] {
  const answered = new Set(functions.flatMap((each) => classOf(each)));
  const sentences = ownWords({ functions }).join(" ");
  if (answered.has("investigates") && answered.has("prosecutes")) {
    const [investigates, prosecutes] = [INVESTIGATES.test(sentences), PROSECUTES.test(sentences)];
    if (investigates && !prosecutes) answered.delete("prosecutes");
    if (prosecutes && !investigates) answered.delete("investigates");
  }
  if (answered.size === 0) {
    if (INVESTIGATES.test(sentences)) answered.add("investigates");
    if (PROSECUTES.test(sentences)) answered.add("prosecutes");
    if (/\bcoordinat/i.test(sentences)) answered.add("coordinates");
  }
  if (PROTECTS.test(sentences)) answered.add("protects");
  return QUESTIONS.filter((question) => answered.has(question));
}

/** What an office does without the names of classes: those are the questions themselves. */
export const ownWords = ({ functions }: Pick<Office, "functions">): string[] =>
  functions.filter((each) => classOf(each).length === 0);

function classOf(text: string): readonly QuestionId[] {
  const key = text.trim().toLowerCase();
  return Object.hasOwn(CLASSES, key) ? CLASSES[key]! : [];
}
