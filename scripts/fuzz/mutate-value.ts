import type { Chance } from "./chance.ts";

/** Made anew each time: what is put into a value is changed with it. */
const strange = (): unknown[] => [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  2 ** 53,
  "",
  " ",
  "x".repeat(30_000),
  "2026-02-31",
  "9999-99",
  "https://[",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "toString",
  "\uD800",
  "\u0000",
  "ZZ",
  [],
  {},
  [[[[[[]]]]]],
  { length: 4e9 },
  { toString: 1, valueOf: 1 },
];

/** A JSON value with one place of it changed: replaced, left out, repeated, renamed or exchanged with another place. */
export function mutateValue(value: unknown, chance: Chance): unknown {
  const whole = { value: structuredClone(value) };
  const places = placesIn(whole);
  const { holder, key } = chance.oneOf(places);
  const other = chance.oneOf(places);
  const held = holder[key];
  switch (chance.below(7)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      holder[key] = structuredClone(other.holder[other.key]);
      break;
    case 2:
      if (Array.isArray(held)) holder[key] = Array.from({ length: 1 + chance.below(40) }, () => held).flat();
      else if (typeof held === "string") holder[key] = held.repeat(1 + chance.below(30)).slice(0, 60_000);
      else holder[key] = [held];
      break;
    case 3:
      if (!Array.isArray(holder)) holder[chance.oneOf(["__proto__x", "constructor", "id", "a".repeat(5_000)])] = held;
      break;
    case 4:
      if (typeof held === "string") holder[key] = changedText(held, chance);
      else if (typeof held === "number") holder[key] = chance.oneOf([-held, held + 0.5, held * 1e9, String(held)]);
      else holder[key] = chance.oneOf(strange());
      break;
    default:
      holder[key] = chance.oneOf(strange());
  }
  return whole.value;
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** At most 4,000 places, spread over the whole value. */
function placesIn(whole: object): Place[] {
  const places: Place[] = [];
  const visit = (holder: Record<string, unknown>) => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const held = holder[key];
      if (typeof held === "object" && held !== null) visit(held as Record<string, unknown>);
    }
  };
  visit(whole as Record<string, unknown>);
  const step = Math.ceil(places.length / 4_000);
  return step === 1 ? places : places.filter((_place, at) => at % step === 0);
}

function changedText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  return chance.oneOf([
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => `${text.slice(0, at)}${String.fromCharCode(chance.below(0x10000))}${text.slice(at)}`,
    () => text.toUpperCase(),
    () => [...text].reverse().join(""),
  ])();
}
