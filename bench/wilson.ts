/** "389: 97.25 % (96.81 to 97.64)": a share with its 95 % interval after Wilson. */
export function wilson(count: number, of: number): string {
  if (of === 0) return "none";
  const [low, high] = wilsonInterval(count, of);
  return `${count}: ${percent(count / of, 2)} % (${percent(low, 2)} to ${percent(high, 2)})`;
}

/** "97.2 % (96.8–97.6)": the same in a narrow column. */
export function share(count: number, of: number): string {
  if (of === 0) return "none";
  const [low, high] = wilsonInterval(count, of);
  return `${percent(count / of, 1)} % (${percent(low, 1)}–${percent(high, 1)})`;
}

const percent = (value: number, digits: number) => (100 * Math.min(1, Math.max(0, value))).toFixed(digits);

function wilsonInterval(count: number, of: number): [low: number, high: number] {
  const z = 1.96;
  const part = count / of;
  const middle = (part + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((part * (1 - part)) / of + (z * z) / (4 * of * of));
  return [middle - half, middle + half];
}
