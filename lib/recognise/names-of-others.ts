import { isNamedAmerican } from "./american.ts";
import { isPersonHere } from "./place-context.ts";
import { FLAG, KIND, type Sense } from "./sense.ts";
import { hasCase, isPlace, namesPlace, type Sign, startsUpper } from "./signs.ts";
import { isSpeltOutOtherwise } from "./spelt-out.ts";

/** "41% anak perempuan": a town's name that the page writes small is a word of its language, and a town nowhere on it. */
const isEverydayHere = ({ text, zone }: Sign, { kind, flags }: Sense): boolean =>
  kind === KIND.city &&
  !(flags & FLAG.large) &&
  (zone.signal === "text" || zone.signal === "lead" || zone.signal === "value") &&
  hasCase(text) &&
  !startsUpper(text);

/** Names that the page uses for a town of the United States ("Lebanon, PA") or a person ("Chad Smith"): they are that throughout. */
export function namesOfOthers(signs: Sign[]): Set<string> {
  const others = new Set<string>();
  const own = new Map<number, number>();
  for (const sign of signs)
    if (namesPlace(sign))
      for (const { kind, target, flags } of sign.senses)
        if (kind >= KIND.demonym && kind <= KIND.region && !(flags & (FLAG.american | FLAG.person | FLAG.shared)))
          own.set(target, (own.get(target) ?? 0) + 1);
  const times = new Map<string, { all: number; others: number }>();
  for (const sign of signs) {
    const first = sign.senses[0]!;
    if (!namesPlace(sign) && first.kind !== KIND.thing) continue;
    const name = sign.text.toLowerCase();
    if (first.kind === KIND.thing && first.flags & FLAG.person) for (const word of name.split(" ")) others.add(word);
    const sense = sign.senses.find(isPlace);
    if (sense && isSpeltOutOtherwise(sign, sense)) others.add(name);
    if (sense && isEverydayHere(sign, sense)) others.add(name);
    if (!sense || (own.get(sense.target) ?? 0) >= 2) continue;
    if (isNamedAmerican(sign)) others.add(name);
    const counted = times.get(name) ?? { all: 0, others: 0 };
    times.set(name, { all: counted.all + 1, others: counted.others + (isPersonHere(sign, sense) ? 1 : 0) });
  }
  for (const [name, counted] of times) if (counted.others > 0 && counted.others * 2 >= counted.all) others.add(name);
  return others;
}
