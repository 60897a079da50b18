/** Letters and digits that cannot be taken for one another (Crockford): each is five bits. */
export const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Longest run of symbols, check symbols included, in which every two mistakes are seen. */
export const LONGEST_RUN = 31;

/** Powers of 2 in the field of 32 elements (x^5 + x^2 + 1), and which power each element is. */
const powers = Array.from({ length: 31 }, () => 0);
const powerOf = Array.from({ length: 32 }, () => 0);
for (let at = 0, value = 1; at < 31; at++) {
  powers[at] = value;
  powerOf[value] = at;
  value <<= 1;
  if (value > 31) value ^= 0b100101;
}

function times(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return powers[((powerOf[one] ?? 0) + (powerOf[other] ?? 0)) % 31] ?? 0;
}

/** Two sums over the symbols that are both nought for a run with its own check symbols in front. */
function sumsOf(run: readonly number[]): [number, number] {
  let [plain, placed] = [0, 0];
  for (const [at, symbol] of run.entries()) {
    plain ^= symbol;
    placed ^= times(symbol, powers[at % 31] ?? 1);
  }
  return [plain, placed];
}

/** The symbols with two more in front: any one or two wrong or exchanged are seen (a Reed-Solomon code). */
export function withChecks(symbols: readonly number[]): number[] {
  const [plain, placed] = sumsOf([0, 0, ...symbols]);
  const other = times(plain ^ placed, powers[31 - (powerOf[3] ?? 0)] ?? 1);
  return [plain ^ other, other, ...symbols];
}

/** The symbols behind the check symbols; `null` where these do not fit. */
export function withoutChecks(run: readonly number[]): number[] | null {
  return sumsOf(run).every((sum) => sum === 0) ? run.slice(2) : null;
}
