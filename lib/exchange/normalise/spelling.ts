/** Names that may have been meant by a misspelled word: those at the least number of slips, and that number. */
export interface NearNames {
  names: string[];
  slips: number;
}

/** Fewest letters for which a slip is forgiven: below, "Irak" and "Iran" are too near to each other. */
const LEAST_FOR_ONE = 5;
const LEAST_FOR_TWO = 9;

/** Slips that a word of so many letters may have before nobody can know what it was. */
export function slipsAllowed(length: number): number {
  return length >= LEAST_FOR_TWO ? 2 : length >= LEAST_FOR_ONE ? 1 : 0;
}

/** Looks a folded word up among folded names, allowing for slips: a letter lost, added, changed, or two swapped. */
export function nearest(word: string, names: Iterable<string>): NearNames {
  const allowed = slipsAllowed(word.length);
  let near: NearNames = { names: [], slips: allowed + 1 };
  if (allowed === 0) return { names: [], slips: 0 };
  for (const name of names) {
    if (Math.abs(name.length - word.length) > allowed || slipsAllowed(name.length) === 0) continue;
    const most = Math.min(allowed, slipsAllowed(name.length));
    const slips = distance(word, name, most);
    if (slips > most) continue;
    if (slips < near.slips) near = { names: [name], slips };
    else if (slips === near.slips) near.names.push(name);
  }
  return near;
}

/** Slips between two words (Damerau's restricted distance), or more than `most` where they are further apart. */
export function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let slips = Math.min(last[column]! + 1, here[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        slips = Math.min(slips, before[column - 2]! + 1);
      here.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = last;
    last = here;
  }
  return last[other.length]! > most ? most + 1 : last[other.length]!;
}
